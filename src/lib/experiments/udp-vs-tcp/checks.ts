/** The check of lesson 4 that is about the race: a pure function of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { factsOf, lateMs, resultsIn } from './results.ts';

/** Messages, loss and delay that make the difference plain. */
export const wanted = { messages: 400, loss: 0.05, delayMs: 50 } as const;
/** So many times more messages are late where each waits for those before it. */
const timesLater = 2;

/** Exercise 4a: a race over a link that loses 5 % and takes 50 ms each way. */
export function checkRace({ events }: Recording): Verdict {
	const result = resultsIn(events).at(-1);
	const reliable = result && factsOf(result.times.reliable, result.sent);
	const unreliable = result && factsOf(result.times.unreliable, result.sent);
	const isLink =
		result !== undefined &&
		result.sent >= wanted.messages &&
		Math.abs(result.loss - wanted.loss) < 0.001 &&
		result.delayMs === wanted.delayMs;
	const findings: Finding[] = [
		{
			expected: {
				en: 'At least 400 messages over a link that loses 5 % and takes 50 ms each way.',
				ko: '5%를 잃고 한쪽에 50 ms가 걸리는 링크로 메시지를 400개 이상 보냈습니다.'
			},
			observed: result ? `${result.sent}; ${(100 * result.loss).toFixed(0)} %; ${result.delayMs} ms` : '–',
			source: 'race-result: sent, loss, delayMs',
			passed: isLink
		},
		{
			expected: {
				en: 'The reliable channel lost none, the unreliable one some.',
				ko: '신뢰 채널은 하나도 잃지 않고, 비신뢰 채널은 얼마쯤 잃었습니다.'
			},
			observed: reliable && unreliable ? `${reliable.lost}; ${unreliable.lost}` : '–',
			source: 'RTCDataChannel.onmessage',
			passed: reliable?.lost === 0 && (unreliable?.lost ?? 0) > 0
		},
		{
			expected: {
				en: `Later than ${lateMs} ms came at least twice as many on the reliable channel as on the unreliable one.`,
				ko: `${lateMs} ms보다 늦은 메시지가 신뢰 채널에 비신뢰 채널보다 두 배 이상 많습니다.`
			},
			observed: reliable && unreliable ? `${reliable.late}; ${unreliable.late}` : '–',
			source: 'RTCDataChannel.onmessage − send()',
			passed:
				reliable !== undefined &&
				unreliable !== undefined &&
				reliable.late > 0 &&
				reliable.late >= timesLater * unreliable.late
		}
	];
	return verdictOf(findings, !result ? 0 : isLink ? 2 : 1);
}
