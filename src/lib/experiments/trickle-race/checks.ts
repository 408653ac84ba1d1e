/** Exercise 10b: candidates that travel as they are found, and a call that does not wait for gathering. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import { runsIn } from './race.ts';

/** The first run is the answer, the last one waits for everything: the answer may be no slower. */
export function checkTrickle({ events }: Recording): Verdict {
	const runs = runsIn(events);
	const answer = runs[0];
	const waiting = runs.slice(1).findLast(({ way }) => way === 'wait');
	const ms = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(0)} ms`);
	const paired = answer?.reached.paired;
	const gathered = answer?.reached.gathered;
	const isEarly = answer?.firstTold !== undefined && (gathered === undefined || answer.firstTold < gathered);
	return verdictOf(
		[
			{
				expected: {
					en: 'The offer that was handed over has no candidate lines.',
					ko: '건네진 제안에 후보 줄이 하나도 없습니다.'
				},
				observed: String(answer?.linesInOffer ?? '–'),
				source: 'setRemoteDescription, a=candidate',
				passed: answer?.linesInOffer === 0
			},
			{
				expected: {
					en: 'A candidate was handed over before gathering was complete.',
					ko: '후보 수집이 끝나기 전에 첫 후보를 건넸습니다.'
				},
				observed: `${ms(answer?.firstTold)} < ${ms(gathered)}`,
				source: 'addIceCandidate, onicegatheringstatechange',
				passed: isEarly
			},
			{
				expected: { en: 'ICE found a path.', ko: 'ICE가 경로를 찾았습니다.' },
				observed: ms(paired),
				source: 'oniceconnectionstatechange',
				passed: paired !== undefined
			},
			{
				expected: {
					en: 'It took no longer than a call that waits for all candidates.',
					ko: '후보를 다 기다린 통화보다 오래 걸리지 않았습니다.'
				},
				observed: `${ms(paired)} ≤ ${ms(waiting?.reached.paired)}`,
				source: 'oniceconnectionstatechange',
				passed:
					paired !== undefined && waiting?.reached.paired !== undefined && paired <= waiting.reached.paired
			}
		],
		answer?.linesInOffer !== 0 ? 0 : answer.firstTold === undefined ? 1 : 2
	);
}
