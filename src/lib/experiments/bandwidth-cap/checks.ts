/** The check of exercise 15f: a pure function of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { measurementsIn } from './measurements.ts';

/** What is asked for, and what the sender may come to, kb/s. */
export const wanted = { asked: 120, most: 150 } as const;

export function checkMaxBitrate({ events }: Recording): Verdict {
	const last =
		measurementsIn(events).findLast(({ way }) => way === 'max-bitrate') ?? measurementsIn(events).at(-1);
	const isAsked = last?.way === 'max-bitrate' && last.kbps === wanted.asked;
	const findings: Finding[] = [
		{
			expected: {
				en: 'maxBitrate was set to 120,000 bits a second.',
				ko: 'maxBitrate를 초당 120,000비트로 정했습니다.'
			},
			observed: last ? `${last.way} ${last.kbps} kb/s` : '–',
			source: 'note limit-measured',
			passed: isAsked
		},
		{
			expected: {
				en: 'Something was sent, and no more than 150 kb/s.',
				ko: '보내기는 하되 150 kb/s를 넘지 않았습니다.'
			},
			observed: last ? `${last.sentKbps} kb/s` : '–',
			source: 'caller outbound-rtp: Δ bytesSent × 8 / Δ t',
			passed: last !== undefined && last.sentKbps > 0 && last.sentKbps <= wanted.most
		}
	];
	return verdictOf(findings, !last ? 0 : isAsked ? 2 : 1);
}
