import { afterEach, describe, expect, it, vi } from 'vitest';
import { broadcastName, openBroadcast } from './broadcast.ts';
import type { ChannelEvent, SignalingChannel } from './channel.ts';
import { incomingLimit, maxMessageLength, outgoingLimit, type PeerMessage } from './messages.ts';
import { maxEnvelopeLength } from './broadcast-messages.ts';

type EventType = ChannelEvent['type'];
type EventOf<Type extends EventType> = Extract<ChannelEvent, { type: Type }>;

/** One tab: its channel, what it heard, and a way to wait for more. */
class Tab {
	readonly channel: SignalingChannel;
	readonly heard: ChannelEvent[] = [];
	readonly #waiting = new Set<() => void>();

	constructor(room: string) {
		this.channel = openBroadcast(room, (event) => {
			this.heard.push(event);
			for (const look of this.#waiting) look();
		});
	}

	all = <Type extends EventType>(type: Type): EventOf<Type>[] =>
		this.heard.filter((event): event is EventOf<Type> => event.type === type);

	/** The `count`th event of that type, as soon as it has come. */
	once<Type extends EventType>(type: Type, count = 1): Promise<EventOf<Type>> {
		return new Promise((resolve) => {
			const look = () => {
				const found = this.all(type)[count - 1];
				if (!found) return;
				this.#waiting.delete(look);
				resolve(found);
			};
			this.#waiting.add(look);
			look();
		});
	}
}

const closing: (() => void)[] = [];
let rooms = 0;
const newRoom = () => `test-${rooms++}`;

function tab(room: string): Tab {
	const opened = new Tab(room);
	closing.push(() => {
		opened.channel.close();
	});
	return opened;
}

function rawChannel(room: string): BroadcastChannel {
	const channel = new BroadcastChannel(broadcastName(room));
	closing.push(() => {
		channel.close();
	});
	return channel;
}

async function pair(room = newRoom()): Promise<[Tab, Tab]> {
	const first = tab(room);
	await first.once('joined');
	const second = tab(room);
	const [{ other }] = await Promise.all([first.once('peer-joined'), second.once('joined')]);
	// Whoever comes next comes in a later millisecond, as people do.
	await vi.waitUntil(() => Date.now() > other.since, { interval: 1 });
	return [first, second];
}

const candidate = (text: string): PeerMessage => ({
	type: 'candidate',
	candidate: { candidate: text, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: null }
});

afterEach(() => {
	for (const close of closing.splice(0)) close();
});

describe('signaling by BroadcastChannel', () => {
	it('lets two tabs meet, and both know who was first', async () => {
		const [first, second] = await pair();
		const { other } = await second.once('joined');
		const { self } = await first.once('joined');
		expect(other).toEqual(self);
		expect((await first.once('peer-joined')).other.since).toBeGreaterThanOrEqual(self.since);
	});

	it('tells a third tab that the room is full, and leaves the two alone', async () => {
		const room = newRoom();
		const [first, second] = await pair(room);
		const third = tab(room);
		await third.once('full');
		first.channel.send(candidate('still here'));
		expect((await second.once('message')).message).toEqual(candidate('still here'));
	});

	it('settles three tabs that open in the same moment', async () => {
		const room = newRoom();
		const tabs = [tab(room), tab(room), tab(room)];
		const outcomes = await Promise.all(
			tabs.map((one) => Promise.race([one.once('joined'), one.once('full')]))
		);
		expect(outcomes.map(({ type }) => type).sort()).toEqual(['full', 'joined', 'joined']);
	});

	it('keeps rooms apart', async () => {
		const [first] = await pair();
		const elsewhere = tab(newRoom());
		expect((await elsewhere.once('joined')).other).toBeUndefined();
		expect(first.all('peer-joined')).toHaveLength(1);
	});

	it('carries messages both ways, in order', async () => {
		const [first, second] = await pair();
		const offer: PeerMessage = { type: 'description', description: { type: 'offer', sdp: 'v=0\r\n' } };
		first.channel.send(offer);
		first.channel.send({ type: 'candidate', candidate: null });
		second.channel.send(candidate('back'));
		await Promise.all([second.once('message', 2), first.once('message')]);
		expect(second.all('message').map(({ message }) => message)).toEqual([
			offer,
			{ type: 'candidate', candidate: null }
		]);
		expect(first.all('message').map(({ message }) => message)).toEqual([candidate('back')]);
	});

	it('shows every message as it passes', async () => {
		const [first, second] = await pair();
		first.channel.send(candidate('seen'));
		await second.once('message');
		const kinds = (one: Tab) => one.all('wire').map(({ direction, kind }) => `${direction} ${kind}`);
		expect(kinds(first)).toEqual(['sent hello', 'received hello', 'sent welcome', 'sent candidate']);
		expect(kinds(second)).toEqual(['sent hello', 'received welcome', 'received candidate']);
	});

	it('says who left, and lets the next one in', async () => {
		const room = newRoom();
		const [first, second] = await pair(room);
		second.channel.close();
		expect(await first.once('peer-left')).toMatchObject({ reason: 'bye' });
		const next = tab(room);
		expect((await next.once('joined')).other).toEqual((await first.once('joined')).self);
		await first.once('peer-joined', 2);
	});

	it('refuses what is not ours, and what is too large', async () => {
		const room = newRoom();
		const [first] = await pair(room);
		const raw = rawChannel(room);
		for (const data of ['hello?', '{"lab":"rtc-notebook","type":"offer"}', { type: 'hello' }, 'null'])
			raw.postMessage(data);
		raw.postMessage('x'.repeat(maxEnvelopeLength + 1));
		await first.once('refused', 5);
		expect(first.all('refused').map(({ reason }) => reason)).toEqual([
			'foreign',
			'foreign',
			'foreign',
			'foreign',
			'too-large'
		]);
	});

	it('refuses a sender that is too fast, and goes on hearing the others', async () => {
		const room = newRoom();
		const [first, second] = await pair(room);
		const raw = rawChannel(room);
		const { self } = await first.once('joined');
		const flood = JSON.stringify({
			lab: 'rtc-notebook',
			...candidate('flood'),
			from: { id: 'flooding', since: 0 },
			to: self.id
		});
		for (let count = 0; count < incomingLimit.burst + 40; count++) raw.postMessage(flood);
		expect(await first.once('refused')).toMatchObject({ direction: 'received', reason: 'too-fast' });
		second.channel.send(candidate('through'));
		expect((await first.once('message')).message).toEqual(candidate('through'));
	});

	it('does not believe a stranger that speaks to it as if it were its peer', async () => {
		const room = newRoom();
		const [first, second] = await pair(room);
		const { self } = await first.once('joined');
		rawChannel(room).postMessage(
			JSON.stringify({
				lab: 'rtc-notebook',
				...candidate('evil'),
				from: { id: 'stranger1', since: 0 },
				to: self.id
			})
		);
		second.channel.send(candidate('good'));
		expect((await first.once('message')).message).toEqual(candidate('good'));
	});

	it('keeps its own limits: what is too large or too fast is not sent', async () => {
		const [first, second] = await pair();
		first.channel.send({
			type: 'description',
			description: { type: 'offer', sdp: 'x'.repeat(maxMessageLength) }
		});
		expect(first.all('refused')).toEqual([{ type: 'refused', direction: 'sent', reason: 'too-large' }]);
		for (let count = 0; count < outgoingLimit.burst + 10; count++)
			first.channel.send(candidate(String(count)));
		expect(first.all('refused').at(-1)).toEqual({ type: 'refused', direction: 'sent', reason: 'too-fast' });
		const sent = first
			.all('wire')
			.filter(({ direction, kind }) => direction === 'sent' && kind === 'candidate');
		await second.once('message', sent.length);
		expect(second.all('refused')).toEqual([]);
	});

	it('is quiet after close, and closing twice is fine', async () => {
		const [first, second] = await pair();
		first.channel.close();
		first.channel.close();
		const { length } = first.heard;
		first.channel.send(candidate('nobody'));
		await second.once('peer-left');
		expect(first.heard).toHaveLength(length);
		expect(second.all('message')).toEqual([]);
	});

	it('says when the browser has no BroadcastChannel', async () => {
		const original = globalThis.BroadcastChannel;
		Reflect.deleteProperty(globalThis, 'BroadcastChannel');
		try {
			expect(await tab(newRoom()).once('unavailable')).toEqual({ type: 'unavailable', reason: 'absent' });
		} finally {
			globalThis.BroadcastChannel = original;
		}
	});
});
