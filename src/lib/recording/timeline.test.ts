import { describe, expect, it } from 'vitest';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { countKinds, setupOf, timelineOf } from './timeline.ts';

describe('timelineOf', () => {
	it('joins a call with its outcome: how long it took, and the error', () => {
		const rows = timelineOf(
			events(
				{ type: 'createOffer', peer: 'caller', call: 0, args: [] },
				{ type: 'setRemoteDescription', peer: 'caller', call: 1, args: [{ type: 'answer', sdp: '' }] },
				{ type: 'createOfferOnSuccess', peer: 'caller', call: 0 },
				{
					type: 'setRemoteDescriptionOnFailure',
					peer: 'caller',
					call: 1,
					error: { name: 'InvalidStateError', message: 'no' }
				}
			)
		);
		expect(rows[0]).toMatchObject({
			kind: 'call',
			label: 'createOffer()',
			outcome: { duration: 2, index: 2 }
		});
		expect(rows[1]).toMatchObject({
			label: 'setRemoteDescription(answer)',
			outcome: { duration: 2, error: { name: 'InvalidStateError' } }
		});
		expect(rows.slice(2).map(({ kind }) => kind)).toEqual(['success', 'failure']);
	});
	it('says in few words what happened', () => {
		const labels = timelineOf(
			events(
				{ type: 'create', peer: 'caller', configuration: {} },
				{
					type: 'onicecandidate',
					peer: 'caller',
					candidate: { candidate: 'candidate:1 1 UDP 5 fd00::2 9 typ host' }
				},
				{ type: 'onicecandidate', peer: 'caller', candidate: null },
				{ type: 'ondtlsstatechange', peer: 'caller', value: 'closed', transport: 2 },
				{ type: 'note', peer: 'page', note: 'hungUp', value: true }
			)
		).map(({ label }) => label);
		expect(labels).toEqual([
			'new RTCPeerConnection()',
			'onicecandidate host udp [fd00::2]:9',
			'onicecandidate null',
			'ondtlsstatechange closed (transport 2)',
			'hungUp: true'
		]);
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	const rows = timelineOf(recording.events);
	it('has one row for each event, each call with its outcome', () => {
		expect(rows).toHaveLength(recording.events.length);
		for (const { kind, label, outcome } of rows)
			if (kind === 'call' && !label.startsWith('new ')) expect(outcome, label).toBeDefined();
		expect(countKinds(rows).failure).toBe(1);
	});
	it('knows the part in which the connections came up', () => {
		const setup = setupOf(recording.events);
		expect(setup?.start).toBe(recording.events[0]?.at);
		expect(setup?.end).toBeLessThan(1000);
	});
});
