/** The fifty schedules that an own handler has to stand: which they are, and when it is known that it does not. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import { manyCount, manyMost, randomSchedule } from './schedule.ts';
import { episodesOf, isAgreed, scoreOf, type Setting } from './story.ts';

export const asUsual: Omit<Setting, 'schedule' | 'handler'> = {
	isPolite: { caller: false, callee: true },
	adds: { caller: 'camera', callee: 'camera' }
};

/** After so many schedules that went wrong the rest would teach nothing more. */
const enoughFailures = 3;

export const fiftySettings = (): readonly Setting[] =>
	Array.from({ length: manyCount }, (_, index) => ({
		...asUsual,
		schedule: randomSchedule(index + 1, manyMost),
		handler: 'yours'
	}));

/** How the last schedule ended, and whether it is worth going on. */
export function standingIn(events: readonly RecordingEvent[]): {
	readonly isWell: boolean;
	readonly isEnough: boolean;
} {
	const episodes = episodesOf(events);
	const { over, agreed } = scoreOf(episodes);
	const last = episodes.at(-1);
	return { isWell: last !== undefined && isAgreed(last), isEnough: over - agreed >= enoughFailures };
}
