/** Exercise 12a: a pure function of a Recording. */
import { firstTime, lastState } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { refusalIn } from './notes.ts';

const ends = ['caller', 'callee'] as const;
const names = {
	caller: { en: 'caller', ko: '발신자' },
	callee: { en: 'callee', ko: '수신자' }
} as const;

/** ICE finds its path, DTLS fails at both ends, and nobody was encrypted even for a moment. */
export function checkFlip({ events }: Recording): Verdict {
	const findings = ends.flatMap((peer): Finding[] => {
		const ice = firstTime(events, peer, 'oniceconnectionstatechange', 'connected');
		const dtls = lastState(events, peer, 'ondtlsstatechange');
		const connection = lastState(events, peer, 'onconnectionstatechange');
		const up = firstTime(events, peer, 'ondtlsstatechange', 'connected');
		const { en, ko } = names[peer];
		return [
			{
				expected: { en: `ICE connected at the ${en}.`, ko: `${ko}의 ICE가 connected가 되었습니다.` },
				observed: ice === undefined ? '–' : 'connected',
				source: 'oniceconnectionstatechange',
				...(ice === undefined ? {} : { at: ice }),
				passed: ice !== undefined
			},
			{
				expected: {
					en: `DTLS failed at the ${en}, and was never connected there.`,
					ko: `${ko}의 DTLS가 failed이고, 한순간도 connected인 적이 없습니다.`
				},
				observed: up === undefined ? (dtls?.value ?? '–') : `connected → ${dtls?.value ?? '–'}`,
				source: 'ondtlsstatechange',
				...(dtls ? { at: dtls.at } : {}),
				passed: dtls?.value === 'failed' && up === undefined
			},
			{
				expected: { en: `The connection of the ${en} failed.`, ko: `${ko}의 연결이 failed입니다.` },
				observed: connection?.value ?? '–',
				source: 'onconnectionstatechange',
				...(connection ? { at: connection.at } : {}),
				passed: connection?.value === 'failed'
			}
		];
	});
	const isRefused = refusalIn(events) !== undefined;
	const wasUpForAMoment = ends.some(
		(peer) =>
			firstTime(events, peer, 'ondtlsstatechange', 'connected') !== undefined &&
			lastState(events, peer, 'ondtlsstatechange')?.value === 'failed'
	);
	return verdictOf(findings, isRefused ? 1 : wasUpForAMoment ? 2 : 0);
}
