/** Carries the answers of lesson 13's exercises out on real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { runCode } from '#lib/cells/run-code.ts';
import { Run } from '../run.ts';
import { assembled } from './assembly.ts';
import { raceSchedules } from './exercises.ts';
import { asUsual, fiftySettings, standingIn } from './fifty.ts';
import harness from './handler-harness.ts?harness';
import { plainSchedule } from './schedule.ts';
import { carryOutMany, handlers, Session } from './sessions.ts';
import { Sources } from './sources.ts';

/** Exercise 13b: the reader's lines under fifty random schedules. */
export async function runHandler(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('glare');
	began(run);
	try {
		await carryOutMany(run, new Sources(run, 5), fiftySettings(), assembled(answer), () =>
			standingIn(run.recorder.events)
		);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** Fifty schedules take so long at most, with what a busy machine adds, milliseconds. */
const patienceMs = 90_000;

/** Exercise 13d: the reader's own code at both ends, in a frame, under the same fifty. */
export const runWrittenHandler = (
	[code = '']: readonly string[],
	began: (run: Run) => void
): Promise<Recording> =>
	runCode(code, { slug: 'glare', tail: `await ${harness}(handle, lab);`, patienceMs }, began);

/** Exercise 13c: one schedule, first under the handler with two flags, then under the guarded one. */
export async function runRace(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('glare');
	began(run);
	const chosen = raceSchedules[(answer[0] ?? 'together') as keyof typeof raceSchedules];
	const schedule = plainSchedule(chosen.gapMs, { caller: chosen.caller, callee: chosen.callee });
	try {
		const sources = new Sources(run, 5);
		for (const handler of ['twoFlags', 'guarded'] as const) {
			const session = await Session.open(run, sources, asUsual.isPolite, handlers[handler]);
			await session.carryOut({ ...asUsual, schedule, handler });
			session.close();
		}
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
