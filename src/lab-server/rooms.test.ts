import { describe, expect, it } from 'vitest';
import { Rooms } from './rooms.ts';

const request = (id: string, room = 'lab') => ({ room, id, key: `key of ${id}` });

function roomWithTwo(): Rooms {
	const rooms = new Rooms();
	rooms.join('c1', request('one'), 100);
	rooms.join('c2', request('two'), 200);
	return rooms;
}

describe('Rooms', () => {
	it('seats the first, and tells it when the second comes', () => {
		const rooms = new Rooms();
		expect(rooms.join('c1', request('one'), 100)).toEqual({
			answer: { type: 'joined', self: { id: 'one', since: 100 } },
			deliveries: []
		});
		expect(rooms.join('c2', request('two'), 200)).toEqual({
			answer: { type: 'joined', self: { id: 'two', since: 200 }, other: { id: 'one', since: 100 } },
			deliveries: [{ to: 'c1', event: { type: 'peer-joined', other: { id: 'two', since: 200 } } }]
		});
	});

	it('orders two that come in the same millisecond, or while the clock is set back', () => {
		const rooms = new Rooms();
		rooms.join('c1', request('one'), 100);
		expect(rooms.join('c2', request('two'), 100).answer).toMatchObject({ self: { since: 101 } });
		expect(rooms.join('c3', request('three', 'other'), 50).answer).toMatchObject({ self: { since: 102 } });
	});

	it('has no seat for a third', () => {
		expect(roomWithTwo().join('c3', request('three'), 300)).toEqual({
			answer: { type: 'full' },
			deliveries: []
		});
	});

	it.each(['__proto__', 'constructor', 'toString'])('has a room called %s like any other', (name) => {
		const rooms = new Rooms();
		rooms.join('__proto__', request('__proto__', name), 1);
		expect(rooms.join('c2', request('two', name), 2).answer).toMatchObject({ other: { id: '__proto__' } });
		expect(rooms.relay('c2', 'hi')).toMatchObject([{ to: '__proto__', event: { text: 'hi' } }]);
		expect(rooms.count).toBe(1);
	});

	it('relays to the other one only, and to nobody when alone', () => {
		const rooms = roomWithTwo();
		expect(rooms.relay('c1', 'verbatim  ☃')).toEqual([
			{ to: 'c2', event: { type: 'message', from: { id: 'one', since: 100 }, text: 'verbatim  ☃' } }
		]);
		rooms.join('c3', request('three', 'elsewhere'), 300);
		expect(rooms.relay('c3', 'anyone?')).toEqual([]);
		expect(rooms.relay('stranger', 'hello')).toEqual([]);
	});

	it.each(['bye', 'lost'] as const)('tells who stays when the other one is gone (%s)', (reason) => {
		const rooms = roomWithTwo();
		expect(rooms.leave('c1', reason)).toEqual([
			{ to: 'c2', event: { type: 'peer-left', other: { id: 'one', since: 100 }, reason } }
		]);
		expect(rooms.leave('c1', reason)).toEqual([]);
		expect(rooms.join('c3', request('three'), 300).answer).toMatchObject({ other: { id: 'two' } });
	});

	it('forgets a room when the last one leaves', () => {
		const rooms = roomWithTwo();
		rooms.leave('c1', 'bye');
		rooms.leave('c2', 'lost');
		expect(rooms.count).toBe(0);
	});

	it('gives a seat back to the page that had it, without a word to its peer', () => {
		const rooms = roomWithTwo();
		expect(rooms.join('c1-again', request('one'), 300)).toEqual({
			answer: { type: 'joined', self: { id: 'one', since: 100 }, other: { id: 'two', since: 200 } },
			deliveries: [{ to: 'c1', event: { type: 'replaced' } }]
		});
		expect(rooms.leave('c1', 'lost')).toEqual([]);
		expect(rooms.relay('c2', 'hi')).toMatchObject([{ to: 'c1-again' }]);
	});

	it('gives a seat to nobody who has not its key', () => {
		const rooms = roomWithTwo();
		expect(rooms.join('thief', { ...request('one'), key: 'guessed' }, 300).answer).toEqual({
			type: 'refused',
			reason: 'foreign'
		});
		expect(rooms.relay('c2', 'hi')).toMatchObject([{ to: 'c1' }]);
	});

	it('moves a connection that joins elsewhere', () => {
		const rooms = roomWithTwo();
		expect(rooms.join('c1', request('one', 'elsewhere'), 300).deliveries).toMatchObject([
			{ to: 'c2', event: { type: 'peer-left', reason: 'bye' } }
		]);
		expect(rooms.count).toBe(2);
	});

	it('opens no more rooms than it may, but still fills those there are', () => {
		const rooms = new Rooms(1);
		rooms.join('c1', request('one'), 1);
		expect(rooms.join('c2', request('two', 'second'), 2).answer).toEqual({ type: 'refused', reason: 'busy' });
		expect(rooms.join('c2', request('two'), 3).answer).toMatchObject({ type: 'joined' });
	});
});
