/** The check of lesson 8 that is about directions: a pure function of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { cellsOf } from './cells.ts';

/** Exercise 8d: the reader's word against the answer of a callee that has nothing to send and touches nothing. */
export function checkNothingToSend({ events }: Recording): Verdict {
	const cell = cellsOf(events).at(-1);
	const findings: Finding[] = [
		{
			expected: {
				en: 'The caller offered sendrecv; the callee has no track and touched nothing.',
				ko: '발신자는 sendrecv를 제안했고, 수신자는 트랙이 없으며 아무것도 건드리지 않았습니다.'
			},
			observed: cell ? `${cell.offered}; ${cell.hasTrack ? '1' : '0'} track` : '–',
			source: 'caller.localDescription',
			passed: cell?.offered === 'sendrecv' && !cell.hasTrack && cell.wish === undefined
		},
		{
			expected: {
				en: 'The answer says what you said.',
				ko: '응답이 예측과 같습니다.'
			},
			observed: cell ? `${cell.answered ?? '–'}; ${cell.said ?? '–'}` : '–',
			source: 'callee.localDescription, a=',
			...(cell ? { at: cell.at } : {}),
			passed: cell?.answered !== undefined && cell.said === cell.answered
		},
		{
			expected: {
				en: 'Packets reached the callee, and none the caller.',
				ko: '패킷이 수신자에게만 도착하고 발신자에게는 오지 않았습니다.'
			},
			observed: cell ? `${cell.received.callee}; ${cell.received.caller}` : '–',
			source: 'inbound-rtp.packetsReceived',
			passed: cell !== undefined && cell.received.callee > 0 && cell.received.caller === 0
		}
	];
	return verdictOf(findings, cell?.said === 'sendonly' ? 1 : cell?.said === 'inactive' ? 2 : 0);
}
