/** Exercise 12d: a pure function of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { callsIn, guessIn, isListenedTo } from './notes.ts';

/** The call that was named is the one in which the ends were told other fingerprints than they have. */
export function checkGuess({ events }: Recording): Verdict {
	const rounds = callsIn(events).filter(({ round }) => round !== undefined);
	const guess = guessIn(events);
	const evil = rounds.filter(isListenedTo);
	const isUp = rounds.length === 2 && evil.length === 1;
	const findings: Finding[] = [
		{
			expected: {
				en: 'Two calls were made, and in one of them the ends were told other fingerprints than they have.',
				ko: '전화를 두 번 걸었고, 그 가운데 한 번은 양쪽이 실제와 다른 지문을 들었습니다.'
			},
			observed: isUp
				? rounds
						.map(({ round, caller, callee }) => `${round}: ${caller.string} / ${callee.string}`)
						.join('; ')
				: String(rounds.length),
			source: 'a=fingerprint of both descriptions at both ends',
			passed: isUp
		},
		{
			expected: {
				en: 'You named the one that was listened to.',
				ko: '누가 엿들은 전화를 가려냈습니다.'
			},
			// Whoever was wrong is not told the number: there is another pair of calls to look at.
			observed: guess === undefined ? '–' : String(guess),
			source: 'note signaling-guess',
			passed: isUp && evil[0]?.round === guess
		}
	];
	return verdictOf(findings, !isUp ? 0 : guess === undefined ? 1 : 2);
}
