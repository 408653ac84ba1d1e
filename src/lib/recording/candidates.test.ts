import { describe, expect, it } from 'vitest';
import { candidatesOf, pairsIn, pairsOf } from './candidates.ts';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { eventsUntil } from './recording.ts';

const line = 'candidate:1 1 udp 2122265343 192.0.2.2 48516 typ host';
const pair = {
	type: 'candidate-pair',
	localCandidateId: 'L',
	remoteCandidateId: 'R',
	state: 'succeeded',
	nominated: true
};
const local = {
	type: 'local-candidate',
	candidateType: 'host',
	address: '192.0.2.2',
	port: 5000,
	protocol: 'udp'
};

describe('candidatesOf', () => {
	it('tells local from remote, and remote ones in a description from those added', () => {
		const found = candidatesOf(
			events(
				{ type: 'onicecandidate', peer: 'caller', candidate: { candidate: line, sdpMid: '0' } },
				{ type: 'addIceCandidate', peer: 'caller', call: 0, args: [{ candidate: line, sdpMid: '1' }] },
				{
					type: 'setRemoteDescription',
					peer: 'caller',
					call: 1,
					args: [{ type: 'answer', sdp: `v=0\r\nm=audio 9 RTP/AVP 0\r\na=mid:a\r\na=${line}\r\n` }]
				},
				{ type: 'onicecandidate', peer: 'caller', candidate: null }
			),
			'caller'
		);
		expect(found.map(({ side, source, mid }) => [side, source, mid])).toEqual([
			['local', 'onicecandidate', '0'],
			['remote', 'addIceCandidate', '1'],
			['remote', 'description', 'a']
		]);
	});
	it('keeps a line that it cannot read, and what the browser said of it', () => {
		const [found] = candidatesOf(
			events(
				{
					type: 'addIceCandidate',
					peer: 'caller',
					call: 0,
					args: [{ candidate: 'candidate:nonsense', sdpMid: '0' }]
				},
				{
					type: 'addIceCandidateOnFailure',
					peer: 'caller',
					call: 0,
					error: { name: 'OperationError', message: '' }
				}
			),
			'caller'
		);
		expect(found).toMatchObject({
			line: 'candidate:nonsense',
			outcome: { kind: 'failed', error: { name: 'OperationError' } }
		});
		expect(found?.candidate).toBeUndefined();
	});
});

describe('pairsIn', () => {
	it('takes the selected pair from the transport', () => {
		const pairs = pairsIn({
			A: pair,
			B: { ...pair, currentRoundTripTime: 0.012 },
			L: local,
			T: { type: 'transport', selectedCandidatePairId: 'B' }
		});
		expect(pairs.map(({ id, isSelected, roundTripMs }) => [id, isSelected, roundTripMs])).toEqual([
			['B', true, 12],
			['A', false, undefined]
		]);
		expect(pairs[0]).toMatchObject({
			local: { type: 'host', address: '192.0.2.2', port: 5000 },
			remote: undefined
		});
	});
	it('takes what is nominated and has succeeded where no transport says', () => {
		const pairs = pairsIn({ A: { ...pair, nominated: false }, B: pair });
		expect(pairs.map(({ id, isSelected }) => [id, isSelected])).toEqual([
			['B', true],
			['A', false]
		]);
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	it('gives each peer what the other found', () => {
		const lines = (peer: string, side: string) =>
			candidatesOf(recording.events, peer)
				.filter((seen) => seen.side === side)
				.map((seen) => seen.line);
		expect(lines('caller', 'local').length).toBeGreaterThan(0);
		expect(lines('callee', 'remote')).toEqual(lines('caller', 'local'));
		expect(lines('caller', 'remote')).toEqual(lines('callee', 'local'));
	});
	it('reads every candidate', () => {
		for (const { candidate, line: text } of candidatesOf(recording.events, 'caller'))
			expect(candidate, text).toBeDefined();
	});
	it('has one selected pair with a round trip while the call is up, and none before', () => {
		expect(pairsOf(eventsUntil(recording.events, 50), 'caller')).toBeUndefined();
		const selected = pairsOf(recording.events, 'caller')?.pairs.filter(({ isSelected }) => isSelected);
		expect(selected).toHaveLength(1);
		expect(selected?.[0]).toMatchObject({ state: 'succeeded', isNominated: true, local: { type: 'host' } });
		expect(selected?.[0]?.roundTripMs).toBeGreaterThanOrEqual(0);
	});
});
