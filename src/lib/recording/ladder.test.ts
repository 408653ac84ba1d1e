import { describe, expect, it } from 'vitest';
import type { NewEvent } from './event.ts';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { ladderOf } from './ladder.ts';

const sdp = (id: number, more = '') => `v=0\r\no=- ${id} 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n${more}`;
const line = 'candidate:1 1 udp 2122265343 192.0.2.2 48516 typ host generation 0';
const create = (peer: string): NewEvent => ({ type: 'create', peer, configuration: {} });
const call = (
	peer: string,
	type: 'setLocalDescription' | 'setRemoteDescription' | 'addIceCandidate',
	number: number,
	arg: object
): NewEvent => ({
	type,
	peer,
	call: number,
	args: [arg as never]
});
const offered = (text: string): NewEvent[] => [
	create('caller'),
	create('callee'),
	{ type: 'createOfferOnSuccess', peer: 'caller', call: 0, value: { type: 'offer', sdp: text } },
	call('caller', 'setLocalDescription', 1, { type: 'offer', sdp: text }),
	{ type: 'setLocalDescriptionOnSuccess', peer: 'caller', call: 1 }
];
const short = (list: readonly NewEvent[]) =>
	ladderOf(events(...list)).rows.map(({ from, to, label, fate }) => [from, to, label, fate]);

describe('descriptions handed from object to object', () => {
	it('are messages from who made them to who was given them', () => {
		expect(
			short([...offered(sdp(1)), call('callee', 'setRemoteDescription', 2, { type: 'offer', sdp: sdp(1) })])
		).toEqual([['caller', 'callee', 'offer', 'delivered']]);
	});
	it('are recognised by their origin line when they were edited on the way', () => {
		const rows = ladderOf(
			events(
				...offered(sdp(1)),
				call('callee', 'setRemoteDescription', 2, { type: 'offer', sdp: sdp(1, 'b=AS:64\r\n') })
			)
		).rows;
		expect(rows).toMatchObject([{ from: 'caller', to: 'callee', label: 'offer', detail: 'edited' }]);
	});
	it('are refused when the browser says no', () => {
		const refused: NewEvent = {
			type: 'setRemoteDescriptionOnFailure',
			peer: 'callee',
			call: 2,
			error: { name: 'InvalidStateError', message: 'not now' }
		};
		const list = [
			...offered(sdp(1)),
			call('callee', 'setRemoteDescription', 2, { type: 'offer', sdp: sdp(1) }),
			refused
		];
		expect(short(list)).toEqual([['caller', 'callee', 'offer', 'refused']]);
	});
	it('are stopped when nobody is given them', () => {
		expect(short(offered(sdp(1)))).toEqual([['caller', 'callee', 'offer', 'stopped']]);
	});
	it('are known also where the browser made them inside setLocalDescription()', () => {
		const list: NewEvent[] = [
			create('caller'),
			create('callee'),
			{ type: 'setLocalDescription', peer: 'caller', call: 1, args: [] },
			{
				type: 'setLocalDescriptionOnSuccess',
				peer: 'caller',
				call: 1,
				value: { type: 'offer', sdp: sdp(7) }
			},
			call('callee', 'setRemoteDescription', 2, { type: 'offer', sdp: sdp(7) })
		];
		expect(short(list)).toEqual([['caller', 'callee', 'offer', 'delivered']]);
	});
});

describe('candidates handed from object to object', () => {
	const found: NewEvent = {
		type: 'onicecandidate',
		peer: 'caller',
		candidate: { candidate: line, sdpMid: '0' }
	};
	it('are messages to who adds them', () => {
		const list = [
			create('caller'),
			create('callee'),
			found,
			call('callee', 'addIceCandidate', 0, { candidate: line, sdpMid: '0' })
		];
		expect(short(list)).toEqual([['caller', 'callee', 'candidate host udp', 'delivered']]);
	});
	it('are stopped when they were found and never handed over', () => {
		expect(short([create('caller'), create('callee'), found])).toEqual([
			['caller', 'callee', 'candidate host udp', 'stopped']
		]);
	});
	it('make no row of their own when they travel inside a description', () => {
		const whole = sdp(1, `m=audio 9 RTP/AVP 0\r\na=mid:0\r\na=${line}\r\n`);
		const list = [
			...offered(sdp(1)),
			found,
			call('callee', 'setRemoteDescription', 2, { type: 'offer', sdp: whole })
		];
		expect(short(list)).toEqual([['caller', 'callee', 'offer', 'delivered']]);
	});
});

describe('data channel messages', () => {
	const message = (
		type: 'RTCDataChannel.send' | 'RTCDataChannel.onmessage',
		peer: string,
		preview: string
	): NewEvent => ({
		type,
		peer,
		channel: { label: 'chat', id: 1 },
		message: { kind: 'text', size: preview.length, preview }
	});
	it('arrive in the order of their channel, and one that was lost is stopped', () => {
		const list = [
			create('caller'),
			create('callee'),
			message('RTCDataChannel.send', 'caller', 'one'),
			message('RTCDataChannel.send', 'caller', 'two'),
			message('RTCDataChannel.onmessage', 'callee', 'two')
		];
		expect(ladderOf(events(...list)).rows.map(({ detail, fate }) => [detail, fate])).toEqual([
			['one', 'stopped'],
			['two', 'delivered']
		]);
	});
	it('are folded into one row when many follow each other', () => {
		const list = Array.from({ length: 50 }, (_, index) =>
			message('RTCDataChannel.send', 'caller', String(index))
		);
		expect(ladderOf(events(create('caller'), ...list)).rows).toMatchObject([
			{ from: 'caller', to: 'callee', count: 50 }
		]);
	});
});

describe('a signaling channel', () => {
	const signal = (direction: 'sent' | 'received', peer: string, carrier: string): NewEvent => ({
		type: 'signal',
		peer,
		direction,
		carrier,
		kind: 'description',
		message: { type: 'description', description: { type: 'offer', sdp: sdp(1) } }
	});
	it('makes one row of what was sent and what was received in the same page', () => {
		expect(short([signal('sent', 'caller', 'direct'), signal('received', 'callee', 'direct')])).toEqual([
			['caller', 'callee', 'offer', 'delivered']
		]);
	});
	it('puts a server between the peers', () => {
		const { lanes, rows } = ladderOf(events(create('caller'), signal('sent', 'caller', 'server')));
		expect(lanes).toEqual(['caller', 'server']);
		expect(rows).toMatchObject([{ from: 'caller', to: 'server', label: 'offer' }]);
	});
	it('says which candidate it carried, and that there are no more', () => {
		const carry = (candidate: { candidate: string } | null): NewEvent => ({
			type: 'signal',
			peer: 'caller',
			direction: 'sent',
			carrier: 'broadcast',
			kind: 'candidate',
			message: { type: 'candidate', candidate }
		});
		const { rows } = ladderOf(events(create('caller'), carry({ candidate: line }), carry(null)));
		expect(rows.map(({ label, detail }) => [label, detail])).toEqual([
			['candidate host udp', '192.0.2.2:48516'],
			['end of candidates', '']
		]);
	});
	it('names the other side when it is in another tab', () => {
		const { lanes, rows } = ladderOf(events(create('callee'), signal('received', 'callee', 'broadcast')));
		expect(lanes).toEqual(['caller', 'callee']);
		expect(rows).toMatchObject([{ from: 'caller', to: 'callee' }]);
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	const { lanes, rows } = ladderOf(recording.events);
	it('has an offer one way, an answer back, every candidate handed over and both texts delivered', () => {
		expect(lanes).toEqual(['caller', 'callee']);
		const told = (kind: string) => rows.filter((row) => row.kind === kind);
		expect(told('description').map(({ from, to, label }) => [from, to, label])).toEqual([
			['caller', 'callee', 'offer'],
			['callee', 'caller', 'answer']
		]);
		expect(told('candidate').length).toBeGreaterThan(3);
		expect(told('message').map(({ from, detail }) => [from, detail])).toEqual([
			['caller', 'hello, callee'],
			['callee', 'hello, caller']
		]);
		expect(rows.every(({ fate }) => fate === 'delivered')).toBe(true);
	});
	it('is in order of time and names the events it was made from', () => {
		expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((a, b) => a - b));
		for (const { events: indexes } of rows)
			for (const index of indexes) expect(recording.events[index]).toBeDefined();
	});
});
