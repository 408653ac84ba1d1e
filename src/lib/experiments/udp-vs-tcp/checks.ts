/** The check of lesson 4 that is about the race: a pure function of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { factsOf, laterThanTwins, resultsIn } from './results.ts';

/** Messages, loss and delay that make the difference plain. */
export const wanted = { messages: 400, loss: 0.05, delayMs: 50 } as const;
/** More than two packets of one moment differ by on a link without jitter, milliseconds. */
const waitedMs = 50;
/** So many times more messages are late where each waits for those before it. */
const timesLater = 2;

/** Exercise 4a: a race over a link that loses 5 % and takes 50 ms each way. */
export function checkRace({ events }: Recording): Verdict {
	const result = resultsIn(events).at(-1);
	const reliable = result && factsOf(result.times.reliable, result.sent);
	const unreliable = result && factsOf(result.times.unreliable, result.sent);
	const times = result?.times;
	const reliableLater = times && laterThanTwins(times.reliable, times.unreliable, waitedMs);
	const unreliableLater = times && laterThanTwins(times.unreliable, times.reliable, waitedMs);
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
				en: `Of two that were sent together, the reliable one came ${waitedMs} ms or more after the unreliable one at least twice as often as the other way round.`,
				ko: `함께 보낸 둘 가운데, 신뢰 채널 쪽이 비신뢰 채널 쪽보다 ${waitedMs} ms 넘게 늦은 일이 그 반대보다 두 배 이상 많습니다.`
			},
			observed: `${reliableLater ?? '–'}; ${unreliableLater ?? '–'}`,
			source: 'RTCDataChannel.onmessage − send()',
			passed:
				reliableLater !== undefined &&
				unreliableLater !== undefined &&
				reliableLater > 0 &&
				reliableLater >= timesLater * unreliableLater
		}
	];
	return verdictOf(findings, !result ? 0 : isLink ? 2 : 1);
}
