import { describe, expect, it } from 'vitest';
import { descriptionsOf } from './descriptions.ts';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';

describe('descriptionsOf', () => {
	it('has what the browser made inside setLocalDescription() once, as local', () => {
		const found = descriptionsOf(
			events(
				{ type: 'setLocalDescription', peer: 'caller', call: 0, args: [] },
				{
					type: 'setLocalDescriptionOnSuccess',
					peer: 'caller',
					call: 0,
					value: { type: 'offer', sdp: 'v=0\r\n' }
				}
			)
		);
		expect(found).toMatchObject([
			{ role: 'local', type: 'offer', sdp: 'v=0\r\n', outcome: { kind: 'succeeded' } }
		]);
	});
	it('is pending while there is no outcome', () => {
		const found = descriptionsOf(
			events({
				type: 'setRemoteDescription',
				peer: 'callee',
				call: 0,
				args: [{ type: 'offer', sdp: 'v=0\r\n' }]
			})
		);
		expect(found).toMatchObject([{ role: 'remote', outcome: { kind: 'pending' } }]);
	});
	it('leaves out what is not a description', () => {
		const args = ['hello'];
		expect(descriptionsOf(events({ type: 'setRemoteDescription', peer: 'callee', call: 0, args }))).toEqual(
			[]
		);
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	it('has offer and answer made, set and handed over, and the illegal one refused', () => {
		const found = descriptionsOf(recording.events).map(({ peer, role, type, outcome }) => [
			peer,
			role,
			type,
			outcome.kind
		]);
		expect(found).toEqual([
			['callee', 'local', 'answer', 'failed'],
			['caller', 'created', 'offer', 'succeeded'],
			['caller', 'local', 'offer', 'succeeded'],
			['callee', 'remote', 'offer', 'succeeded'],
			['callee', 'created', 'answer', 'succeeded'],
			['callee', 'local', 'answer', 'succeeded'],
			['caller', 'remote', 'answer', 'succeeded']
		]);
	});
});
