/** The speed of the simulator: packet events in Node beside its bare event queue, and all 81 pairs of NATs with full ICE. */
import { outcome } from '../../src/lib/sim/outcome.ts';
import { EventQueue } from '../../src/lib/sim/event-queue.ts';
import { allNats } from '../../src/lib/nat/behaviour.ts';
import { defaultScenario } from '../../src/lib/sim/scenario.ts';
import { Simulation } from '../../src/lib/sim/simulation.ts';
import { median, type Measured } from './measure.ts';

const timed = (work: () => void): number => {
	const began = performance.now();
	work();
	return performance.now() - began;
};

/** As many events in the bare queue: put one for each that is taken. */
function queueAlone(events: number): void {
	const queue = new EventQueue<number>();
	for (let index = 0; index < 8; index++) queue.put(index, index);
	for (let index = 0; index < events; index++) queue.put((queue.take()?.at ?? 0) + (index % 97), index);
}

/** Two port-restricted NATs, connected, that check each other's consent on and on: each check crosses both NATs twice. */
function run(events: number): void {
	new Simulation({ ...defaultScenario, timing: 'chromium' }).runUntil(Number.MAX_SAFE_INTEGER, events);
}

export function measureSim(rounds: number): Measured[] {
	const sizes = [50_000, 200_000, 800_000] as const;
	run(sizes[0]);
	queueAlone(sizes[0]);
	const rows = sizes.map((events) => {
		const floor: number[] = [];
		const ours: number[] = [];
		const again: number[] = [];
		for (let round = 0; round < rounds; round++) {
			floor.push(timed(queueAlone.bind(undefined, events)));
			ours.push(timed(run.bind(undefined, events)));
			again.push(timed(queueAlone.bind(undefined, events)));
		}
		const ratios = (list: readonly number[]) => median(list.map((ms, index) => ms / (floor[index] ?? NaN)));
		return { events, floor: median(floor), ours: median(ours), ratio: ratios(ours), again: ratios(again) };
	});
	const base = (rows[0]?.ours ?? NaN) / sizes[0];
	const matrix: number[] = [];
	for (let round = 0; round < Math.min(rounds, 5); round++)
		matrix.push(
			timed(() => {
				for (const a of allNats) for (const b of allNats) outcome(a, b);
			})
		);
	return [
		...rows.map(({ events, floor, ours, ratio, again }) => ({
			name: `sim: ${events / 1000} thousand events`,
			unit: 'ms',
			floor,
			ours,
			ratio,
			floorAgainstItself: again,
			budget: '≥ 200 000 events a second, linear',
			method: `${Math.round((events / ours) * 1000)} events a second, ${(ours / events / base).toFixed(2)} × the time of the smallest per event; floor: the event queue alone`
		})),
		{
			name: 'sim: 81 pairs of NATs with full ICE',
			unit: 'ms',
			floor: 1000,
			ours: median(matrix),
			ratio: median(matrix) / 1000,
			budget: '≤ 1',
			method: 'no relay, Chromium’s timing, each run to the end; floor: one second'
		}
	];
}
