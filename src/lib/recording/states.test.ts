import { describe, expect, it } from 'vitest';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { machines, machineState, transitionOf } from './machines.ts';
import { eventsUntil, peersOf } from './recording.ts';
import { statesOf } from './states.ts';

const caller = { peer: 'caller' } as const;

describe('statesOf', () => {
	it('knows no machine before the connection is made, four after it', () => {
		expect(statesOf([], 'caller')).toEqual({});
		const made = statesOf(events({ type: 'create', ...caller, configuration: {} }), 'caller');
		expect(Object.keys(made).sort()).toEqual(['connection', 'iceConnection', 'iceGathering', 'signaling']);
		expect(made.signaling).toMatchObject({ current: 'stable', since: 0 });
	});
	it('keeps the path with its moments', () => {
		const path = statesOf(
			events(
				{ type: 'create', ...caller, configuration: {} },
				{ type: 'onsignalingstatechange', ...caller, value: 'have-local-offer' },
				{ type: 'onsignalingstatechange', ...caller, value: 'stable' }
			),
			'caller'
		).signaling;
		expect(path?.steps.map(({ at, from, to }) => [at, from, to])).toEqual([
			[0, undefined, 'stable'],
			[1, 'stable', 'have-local-offer'],
			[2, 'have-local-offer', 'stable']
		]);
	});
	it('adds DTLS transports up: failed before connecting before new before connected before closed', () => {
		const path = statesOf(
			events(
				{ type: 'ondtlsstatechange', ...caller, value: 'connected', transport: 0 },
				{ type: 'ondtlsstatechange', ...caller, value: 'connecting', transport: 1 },
				{ type: 'ondtlsstatechange', ...caller, value: 'closed', transport: 1 },
				{ type: 'ondtlsstatechange', ...caller, value: 'failed', transport: 0 }
			),
			'caller'
		).dtls;
		expect(path?.steps.map(({ to }) => to)).toEqual(['connected', 'connecting', 'connected', 'failed']);
		expect(path?.transports.map(({ current }) => current)).toEqual(['failed', 'closed']);
	});
	it('begins anew when a peer of the same name is made again', () => {
		const path = statesOf(
			events(
				{ type: 'create', ...caller, configuration: {} },
				{ type: 'onconnectionstatechange', ...caller, value: 'closed' },
				{ type: 'create', ...caller, configuration: {} }
			),
			'caller'
		).connection;
		expect(path).toMatchObject({ current: 'new', since: 2, steps: [{ to: 'new' }] });
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	it('takes only ways that the specifications allow', () => {
		for (const peer of peersOf(recording.events))
			for (const [name, path] of Object.entries(statesOf(recording.events, peer)))
				for (const { from, to } of path.steps) {
					const machine = machines[name as keyof typeof machines];
					expect(machineState(machine, to), `${peer} ${name} ${to}`).toBeDefined();
					if (from !== undefined)
						expect(transitionOf(machine, from, to), `${peer} ${name} ${from} → ${to}`).toBeDefined();
				}
	});
	it('has every machine of both peers up one second in, and the connection closed at the end', () => {
		for (const peer of ['caller', 'callee']) {
			const during = statesOf(eventsUntil(recording.events, 1000), peer);
			expect(
				Object.values(during)
					.map(({ current }) => current)
					.sort()
			).toEqual(['complete', 'connected', 'connected', 'connected', 'connected', 'stable'].sort());
			expect(statesOf(recording.events, peer).connection?.current).toBe('closed');
		}
	});
});
