/** Exercises 6b and 6e. */
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import { estimateIn, localEnd, megabytesAnHour, notes, trafficOf } from './sight.ts';

/** Exercise 6b: a call that goes through the relay, which both ends reach over TCP. */
export function checkForcedRelay({ events }: Recording): Verdict {
	const ended = events.find((event) => event.type === 'note' && event.note === notes.ended);
	const isOpen = ended?.type === 'note' && ended.value === 'open';
	const ends = ['caller', 'callee'].map((peer) => localEnd(lastStatsReport(events, peer)?.report ?? {}));
	const types = ends.map((end) => end?.type ?? '–');
	const protocols = ends.map((end) => end?.relayProtocol ?? '–');
	const isRelay = types.every((type) => type === 'relay');
	return verdictOf(
		[
			{
				expected: { en: 'The two peers are connected.', ko: '두 피어가 연결되었습니다.' },
				observed: ended?.type === 'note' ? JSON.stringify(ended.value) : '–',
				source: 'RTCDataChannel.onopen',
				passed: isOpen
			},
			{
				expected: {
					en: 'Both ends send through a relay.',
					ko: '양쪽 모두 릴레이를 거쳐 보냅니다.'
				},
				observed: types.join(', '),
				source: 'local-candidate.candidateType',
				passed: isRelay
			},
			{
				expected: { en: 'They reach it over TCP.', ko: '릴레이까지는 TCP로 갑니다.' },
				observed: protocols.join(', '),
				source: 'local-candidate.relayProtocol',
				passed: protocols.every((protocol) => protocol === 'tcp')
			}
		],
		!isOpen ? 1 : isRelay ? 2 : 0
	);
}

/** How far from what was measured an estimate may be. */
const tolerance = 0.25;

/** Exercise 6e: what the relay sends in an hour of this call, estimated from the stats. */
export function checkCost({ events }: Recording): Verdict {
	const traffic = trafficOf(events);
	const measured = traffic && megabytesAnHour(traffic);
	const average = traffic && megabytesAnHour({ perSecond: traffic.average });
	const range = [measured ?? NaN, average ?? NaN].toSorted((a, b) => a - b) as [number, number];
	const said = estimateIn(events);
	const ratio = said === undefined || !measured ? NaN : said / measured;
	const opened = events.findIndex((event) => event.type === 'note' && event.note === notes.sheet);
	const saidAt = events.findIndex((event) => event.type === 'note' && event.note === notes.estimate);
	const isFirst = saidAt >= 0 && (opened < 0 || saidAt < opened);
	// The page counts from the beginning of the call, which is not like the rest of it: either is what was measured.
	const isRight =
		said !== undefined && said >= range[0] * (1 - tolerance) && said <= range[1] * (1 + tolerance);
	// Eight times, or half: wide, for a mistake on top of an inexact number is still that mistake.
	const isBits = ratio > 5 && ratio < 12;
	const isHalf = ratio > 0.35 && ratio < 0.7;
	return verdictOf(
		[
			{
				expected: {
					en: 'The call was long enough to be measured.',
					ko: '잴 수 있을 만큼 통화했습니다.'
				},
				observed: traffic ? `${traffic.seconds.toFixed(1)} s` : '–',
				source: 'getStats',
				passed: traffic !== undefined
			},
			{
				expected: {
					en: 'Your estimate of what the relay sends in an hour is within a quarter of what was measured, with the first second of the call or without it.',
					ko: '릴레이가 한 시간에 내보내는 양의 추정이 잰 값에서 4분의 1 이상 벗어나지 않습니다. 통화의 첫 1초는 넣어도 빼도 됩니다.'
				},
				observed:
					said === undefined || measured === undefined
						? '–'
						: `${said} MB, ${[...new Set(range.map((value) => value.toFixed(0)))].join('–')} MB`,
				source: 'transport.bytesSent',
				passed: isRight
			},
			{
				expected: {
					en: 'You said it before the cost sheet did.',
					ko: '계산서를 펼치기 전에 말했습니다.'
				},
				observed: said === undefined ? '–' : isFirst ? 'before' : 'after',
				source: 'note relay-estimate, relay-sheet',
				passed: isFirst
			}
		],
		isBits ? 2 : isHalf ? 1 : 0
	);
}
