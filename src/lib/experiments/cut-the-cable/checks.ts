/** Exercise 10f: a cut that heals, a cut that does not, and what is left of the data channel. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statesOf } from '../ice/facts.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { movesOf } from './notes.ts';

/** Windows: Chromium 156 says disconnected after about 5 seconds and failed after 15 to 18, Firefox 153 within 10 and at 27. */
const disconnectedLimitMs = 13_000;
const failedLimitMs = 40_000;

const stateAfter = (
	events: readonly RecordingEvent[],
	value: string,
	after: number,
	before = Infinity
): number | undefined =>
	statesOf(events, 'caller', 'onconnectionstatechange').find(
		(state) => state.value === value && state.at > after && state.at < before
	)?.at;

export interface CableStory {
	readonly firstCut: number | undefined;
	readonly disconnected: number | undefined;
	readonly joined: number | undefined;
	readonly recovered: number | undefined;
	readonly secondCut: number | undefined;
	readonly failed: number | undefined;
}
/** The times of what the exercise asks for, in its order. */
export function storyOf(events: readonly RecordingEvent[]): CableStory {
	const moves = movesOf(events);
	const after = (what: string, at: number | undefined) =>
		at === undefined ? undefined : moves.find((move) => move.what === what && move.at > at)?.at;
	const firstCut = moves.find(({ what }) => what === 'cut')?.at;
	const joined = after('joined', firstCut);
	const secondCut = after('cut', joined);
	const disconnected =
		firstCut === undefined ? undefined : stateAfter(events, 'disconnected', firstCut, joined);
	return {
		firstCut,
		disconnected,
		joined,
		recovered:
			joined === undefined || disconnected === undefined
				? undefined
				: stateAfter(events, 'connected', joined, secondCut),
		secondCut,
		failed: secondCut === undefined ? undefined : stateAfter(events, 'failed', secondCut)
	};
}

export function checkCable({ events }: Recording): Verdict {
	const story = storyOf(events);
	const took = (from: number | undefined, to: number | undefined) =>
		from === undefined || to === undefined ? undefined : to - from;
	const finding = (
		expected: Finding['expected'],
		ms: number | undefined,
		at: number | undefined,
		limit: number
	): Finding => ({
		expected,
		observed: ms === undefined ? '–' : `${(ms / 1000).toFixed(1)} s`,
		source: 'onconnectionstatechange',
		...(at === undefined ? {} : { at }),
		passed: ms !== undefined && ms <= limit
	});
	const restarts = movesOf(events).filter(
		({ what, at }) => what === 'restart' && (story.failed === undefined || at < story.failed)
	).length;
	return verdictOf(
		[
			finding(
				{ en: 'After the first cut: disconnected.', ko: '처음 끊은 뒤 disconnected가 됩니다.' },
				took(story.firstCut, story.disconnected),
				story.disconnected,
				disconnectedLimitMs
			),
			finding(
				{
					en: 'Joined again, it is connected without your doing anything more.',
					ko: '다시 이으면 더 하지 않아도 connected로 돌아옵니다.'
				},
				took(story.joined, story.recovered),
				story.recovered,
				disconnectedLimitMs
			),
			finding(
				{ en: 'After the second cut: failed.', ko: '두 번째로 끊은 뒤에는 failed가 됩니다.' },
				took(story.secondCut, story.failed),
				story.failed,
				failedLimitMs
			),
			{
				expected: {
					en: 'No restart has helped before that.',
					ko: '그때까지 재시작의 도움은 없었습니다.'
				},
				observed: String(restarts),
				source: 'restartIce',
				passed: restarts === 0
			}
		],
		story.disconnected === undefined ? 0 : story.recovered === undefined ? 1 : 2
	);
}
