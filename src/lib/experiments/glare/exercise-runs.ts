/** Carries the answers of lesson 13's exercises out on real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import { assembled } from './assembly.ts';
import { raceSchedules } from './exercises.ts';
import { manyCount, manyMost, plainSchedule, randomSchedule } from './schedule.ts';
import { carryOutMany, handlers, Session, Sources } from './sessions.ts';
import { episodesOf, isAgreed, scoreOf, type Setting } from './story.ts';

const asUsual: Omit<Setting, 'schedule' | 'handler'> = {
	isPolite: { caller: false, callee: true },
	adds: { caller: 'camera', callee: 'camera' }
};

/** After so many schedules that went wrong the rest would teach nothing more. */
export const enoughFailures = 3;

/** Exercise 13b: the reader's lines under fifty random schedules. */
export async function runHandler(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('glare');
	began(run);
	const settings = Array.from({ length: manyCount }, (_, index): Setting => ({
		...asUsual,
		schedule: randomSchedule(index + 1, manyMost),
		handler: 'yours'
	}));
	try {
		await carryOutMany(run, settings, assembled(answer), () => {
			const episodes = episodesOf(run.recorder.events);
			const { over, agreed } = scoreOf(episodes);
			const last = episodes.at(-1);
			return {
				isWell: last !== undefined && isAgreed(last),
				isEnough: over - agreed >= enoughFailures
			};
		});
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

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
