/** Exercise 5c, without its words: done in the experiment, judged by its tries. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { isAlive, stepS, triesIn } from './keepalive.ts';

/** The longest interval that kept the mapping alive has a neighbour, one step longer, that did not. */
export function checkKeepalive({ events }: Recording): Verdict {
	const tries = triesIn(events);
	const alive = Math.max(0, ...tries.filter(isAlive).map(({ intervalS }) => intervalS));
	const dead = Math.min(Infinity, ...tries.filter((one) => !isAlive(one)).map(({ intervalS }) => intervalS));
	const source = 'note keepalive-try';
	const findings: Finding[] = [
		{
			expected: { en: 'An interval was found that keeps the mapping', ko: '매핑을 살려 두는 간격을 찾았다' },
			observed: alive > 0 ? `${alive} s` : 'none',
			source,
			passed: alive > 0
		},
		{
			expected: { en: 'An interval was found that loses it', ko: '매핑을 잃는 간격을 찾았다' },
			observed: dead < Infinity ? `${dead} s` : 'none',
			source,
			passed: dead < Infinity
		},
		{
			expected: {
				en: `The two are at most ${stepS} s apart`,
				ko: `둘의 차이가 ${stepS}초를 넘지 않는다`
			},
			observed: alive > 0 && dead < Infinity ? `${dead - alive} s` : '–',
			source,
			passed: alive > 0 && dead - alive <= stepS
		}
	];
	return verdictOf(findings, alive === 0 ? 0 : dead === Infinity ? 1 : 2);
}

export const longestSilence: Omit<PerformedExercise, 'title' | 'goal' | 'hints' | 'steps'> = {
	id: 'longest-silence',
	experiment: 'nat-keepalive',
	kind: 'perform',
	check: checkKeepalive
};
