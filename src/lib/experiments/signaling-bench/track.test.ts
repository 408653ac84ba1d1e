import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeerMessage } from '#lib/signaling/messages.ts';
import {
	bytesOf,
	duplicate,
	emptyTrack,
	isOnTrack,
	kindOf,
	move,
	nextCard,
	put,
	readEdit,
	replaceMessage,
	setState,
	textOf,
	type Track
} from './track.ts';

const offer: PeerMessage = { type: 'description', description: { type: 'offer', sdp: 'v=0\r\ns=-\r\n' } };
const candidate = (name: string): PeerMessage => ({
	type: 'candidate',
	candidate: { candidate: name, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: null }
});
const three = [offer, candidate('a'), candidate('b')].reduce<Track>(
	(track, message) => put(track, 'caller', message),
	emptyTrack
);
const order = ({ cards }: Track) => cards.map(({ id }) => id);

describe('the track', () => {
	it('delivers in the order in which cards were put', () => {
		expect(order(three)).toEqual([1, 2, 3]);
		expect(nextCard(three)?.id).toBe(1);
		expect(nextCard(setState(three, 1, 'delayed'))?.id).toBe(2);
		expect(nextCard(emptyTrack)).toBeUndefined();
	});
	it('lets a card change places with its neighbour, and not past the end', () => {
		expect(order(move(three, 2, -1))).toEqual([2, 1, 3]);
		expect(order(move(three, 2, 1))).toEqual([1, 3, 2]);
		expect(move(three, 1, -1)).toBe(three);
		expect(move(three, 3, 1)).toBe(three);
		expect(move(three, 9, 1)).toBe(three);
	});
	it('moves past cards that are no longer there', () => {
		const track = setState(three, 2, 'delivered');
		expect(order(move(track, 3, -1)).indexOf(3)).toBeLessThan(order(move(track, 3, -1)).indexOf(1));
		expect(move(track, 2, 1)).toBe(track);
	});
	it('copies a card behind the first', () => {
		const track = duplicate(three, 1);
		expect(order(track)).toEqual([1, 4, 2, 3]);
		expect(track.cards[1]).toMatchObject({ message: offer, copyOf: 1, state: 'waiting' });
		expect(duplicate(duplicate(three, 1), 4).cards[2]?.copyOf).toBe(1);
		expect(duplicate(three, 9)).toBe(three);
	});
	it('loses no card whatever is done to it', () => {
		const act = fc.record({
			what: fc.constantFrom('up', 'down', 'copy', 'drop'),
			id: fc.integer({ min: 1, max: 8 })
		});
		fc.assert(
			fc.property(fc.array(act), (acts) => {
				let track = three;
				let copies = 0;
				for (const { what, id } of acts) {
					const before = track.cards.length;
					if (what === 'up') track = move(track, id, -1);
					else if (what === 'down') track = move(track, id, 1);
					else if (what === 'copy') track = duplicate(track, id);
					else track = setState(track, id, 'dropped');
					copies += track.cards.length - before;
				}
				expect(new Set(order(track)).size).toBe(3 + copies);
				expect(track.cards.filter((card) => !isOnTrack(card)).every(({ state }) => state === 'dropped')).toBe(
					true
				);
			})
		);
	});
});

describe('a message as text', () => {
	it('has a kind, a size and a text', () => {
		expect([offer, candidate('a'), candidate('')].map(kindOf)).toEqual(['offer', 'candidate', 'end']);
		expect(kindOf({ type: 'candidate', candidate: null })).toBe('end');
		expect(bytesOf({ a: '가' })).toBe('{"a":"가"}'.length + 2);
		expect(textOf(offer)).toBe('v=0\r\ns=-\r\n');
		expect(textOf(candidate('a'))).toContain('"sdpMid": "0"');
	});
	it('comes back from its text', () => {
		expect(readEdit(textOf(offer).replaceAll('\r\n', '\n'), offer)).toEqual(offer);
		expect(readEdit(textOf(candidate('a')), candidate('b'))).toEqual(candidate('a'));
		expect(readEdit(JSON.stringify(candidate('a')), offer)).toEqual(candidate('a'));
	});
	it('says what is wrong with a text, and what the parser said', () => {
		expect(readEdit('{"type":', candidate('a'))).toMatchObject({ problem: 'not-json' });
		expect(readEdit('{"type":"candidate"}', candidate('a'))).toEqual({ problem: 'not-a-message' });
		expect(readEdit('', candidate('a'))).toMatchObject({ problem: 'not-json' });
		expect(readEdit('x'.repeat(70_000), offer)).toMatchObject({ problem: 'too-large' });
		expect(replaceMessage(three, 1, candidate('c')).cards[0]).toMatchObject({
			isEdited: true,
			message: candidate('c')
		});
	});
	it('takes any text for a description, for the browser to judge', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = readEdit(text, offer);
				if (!text.trimStart().startsWith('{')) expect(read).toMatchObject({ type: 'description' });
				else expect(read).toHaveProperty('problem');
			})
		);
	});
});
