/** The checks of lesson 17: pure functions of a Recording. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { countingNames } from './counting.ts';
import { keysIn, reportsIn } from './notes.ts';

export const countNote = 'frames-own-count';
export const missingNote = 'frames-missing-here';

/** Fewer frames than this say nothing of 5 %. */
const enoughFrames = 30;
const tolerance = 0.05;

/** A field of the one video stream of a peer, sample by sample. */
function series(
	events: readonly RecordingEvent[],
	[peer, type, field]: readonly [string, 'inbound-rtp' | 'outbound-rtp', string]
): { readonly at: number; readonly value: number }[] {
	return statsReports(events, peer).flatMap(({ at, report }) => {
		const value = Object.values(report).find((one) => one.type === type && one.kind === 'video')?.[field];
		return typeof value === 'number' ? [{ at, value }] : [];
	});
}
const print = (value: number | undefined) => (value === undefined ? '–' : String(value));

/** Exercise 17a: what the worker counted, held against what the encoder says; and the frames went on. */
export function checkCount({ events }: Recording): Verdict {
	const noteOf = (key: string) =>
		events.findLast(
			(event): event is Extract<RecordingEvent, { type: 'note' }> =>
				event.type === 'note' && event.note === key
		);
	const missing = noteOf(missingNote)?.value;
	const value = noteOf(countNote)?.value as { how?: unknown; count?: unknown } | undefined;
	const count = typeof value?.count === 'number' ? value.count : undefined;
	const how = countingNames.find((known) => known === value?.how);
	const encoded = series(events, ['caller', 'outbound-rtp', 'framesEncoded']).at(-1)?.value;
	const decoded = series(events, ['callee', 'inbound-rtp', 'framesDecoded']).at(-1)?.value;
	const findings: Finding[] = [
		{
			expected: {
				en: 'The encoder made thirty frames or more.',
				ko: '인코더가 프레임을 30개 넘게 만들었습니다.'
			},
			observed: print(encoded),
			source: 'caller outbound-rtp.framesEncoded',
			passed: encoded !== undefined && encoded >= enoughFrames
		},
		{
			expected: {
				en: 'The count of the worker is within 5 % of that.',
				ko: '워커가 센 수가 그 수와 5% 안에서 같습니다.'
			},
			observed: `${print(count)} ↔ ${print(encoded)}`,
			source: `note ${countNote}, caller outbound-rtp.framesEncoded`,
			passed: count !== undefined && encoded !== undefined && Math.abs(count - encoded) <= tolerance * encoded
		},
		{
			expected: { en: 'The callee decoded pictures.', ko: '수신자가 화면을 디코딩했습니다.' },
			observed: print(decoded),
			source: 'callee inbound-rtp.framesDecoded',
			passed: (decoded ?? 0) > 0
		}
	];
	const verdict = verdictOf(findings, how === 'swallow' ? 1 : how === 'bytes' ? 2 : 0);
	return typeof missing === 'string'
		? {
				...verdict,
				skipped: {
					en: `${missing} is not in this browser.`,
					ko: `이 브라우저에는 ${missing}이(가) 없습니다.`
				}
			}
		: verdict;
}

/** Frames that are in the jitter buffer when the key changes still come out, milliseconds. */
const settleMs = 500;
const wrongForMs = 3000;

interface Stretch {
	readonly from: number;
	readonly to: number;
}
/** How much a counter grew between two moments, by the samples that lie between them. */
function grown(
	events: readonly RecordingEvent[],
	key: Parameters<typeof series>[1],
	{ from, to }: Stretch
): number | undefined {
	const within = series(events, key).filter(({ at }) => at >= from && at <= to);
	const [first, last] = [within[0], within.at(-1)];
	return within.length < 2 ? undefined : last!.value - first!.value;
}
const inbound = (field: string) => ['callee', 'inbound-rtp', field] as const;

/** Exercise 17b: with a wrong key packets arrive and no picture comes of them; with the right one it takes a key frame. */
export function checkWrongKey({ events }: Recording): Verdict {
	const given = keysIn(events).filter(({ value }) => value.to === 'callee');
	const end = events.at(-1)?.at ?? 0;
	const at = given.findLastIndex(({ value }) => !value.isRight);
	const wrong = given[at];
	const right = given.slice(at + 1).find(({ value }) => wrong && value.isRight);
	const stretch = { from: (wrong?.at ?? end) + settleMs, to: right?.at ?? end };
	const after = { from: right?.at ?? end, to: end };
	const lasted = wrong ? stretch.to - wrong.at : 0;
	const packets = grown(events, inbound('packetsReceived'), stretch);
	const decoded = grown(events, inbound('framesDecoded'), stretch);
	const refused = reportsIn(events, 'callee').filter((one) => one.at >= stretch.from && one.at <= stretch.to);
	const thrown = (refused.at(-1)?.value.refused ?? 0) - (refused[0]?.value.refused ?? 0);
	const again = grown(events, inbound('framesDecoded'), after);
	const keyFrames = grown(events, inbound('keyFramesDecoded'), after);
	const findings: Finding[] = [
		{
			expected: {
				en: 'The callee had a wrong key for three seconds.',
				ko: '수신자가 3초 동안 틀린 키를 가졌습니다.'
			},
			observed: wrong ? `${(lasted / 1000).toFixed(1)} s` : '–',
			source: 'note frames-key-given',
			...(wrong ? { at: wrong.at } : {}),
			passed: lasted >= wrongForMs
		},
		{
			expected: { en: 'Packets kept arriving.', ko: '패킷은 계속 도착했습니다.' },
			observed: print(packets),
			source: 'callee inbound-rtp: Δ packetsReceived',
			passed: (packets ?? 0) > 0
		},
		{
			expected: { en: 'Its worker threw frames away.', ko: '워커가 프레임을 버렸습니다.' },
			observed: String(thrown),
			source: 'note frames-counted (callee): Δ refused',
			passed: thrown > 0
		},
		{
			expected: { en: 'No picture was decoded.', ko: '화면은 하나도 디코딩되지 않았습니다.' },
			observed: print(decoded),
			source: 'callee inbound-rtp: Δ framesDecoded',
			passed: decoded === 0
		},
		{
			expected: {
				en: 'With the right key pictures came again, after a key frame.',
				ko: '맞는 키를 받고 키 프레임이 온 뒤에 다시 화면이 나왔습니다.'
			},
			observed: `${print(again)}, ${print(keyFrames)}`,
			source: 'callee inbound-rtp: Δ framesDecoded, Δ keyFramesDecoded',
			...(right ? { at: right.at } : {}),
			passed: (again ?? 0) > 0 && (keyFrames ?? 0) > 0
		}
	];
	return verdictOf(findings, !wrong ? 0 : lasted < wrongForMs ? 1 : 2);
}

const turns = 2;
/** Frames on their way when a key turns up late; more than that is a mistake. */
const mostThrown = 5;
const enoughOpened = 20;

/** Exercise 17d: the caller goes on to new keys, and the callee hardly notices. */
export function checkTurn({ events }: Recording): Verdict {
	const turned = keysIn(events).filter(({ value }) => value.to === 'caller' && value.id > 1);
	const newest = turned.at(-1);
	const reports = reportsIn(events, 'callee');
	const before = (at: number) => reports.findLast((one) => one.at <= at)?.value;
	const last = reports.at(-1)?.value;
	const start = turned[0]?.at ?? 0;
	const thrown = (last?.refused ?? 0) - (before(start)?.refused ?? 0);
	const opened =
		last && newest && last.keyId === newest.value.id ? last.opened - (before(newest.at)?.opened ?? 0) : 0;
	// Not freezeCount: a busy machine freezes pictures too.
	const decoded =
		newest &&
		grown(events, inbound('framesDecoded'), { from: newest.at, to: events.at(-1)?.at ?? newest.at });
	const findings: Finding[] = [
		{
			expected: {
				en: 'The caller went on to another key twice.',
				ko: '발신자가 다른 키로 두 번 넘어갔습니다.'
			},
			observed: String(turned.length),
			source: 'note frames-key-given',
			passed: turned.length >= turns
		},
		{
			expected: {
				en: 'The callee opened twenty frames under the newest key.',
				ko: '수신자가 가장 새로운 키로 프레임 20개를 열었습니다.'
			},
			observed: String(opened),
			source: 'note frames-counted (callee): keyId, Δ opened',
			passed: opened >= enoughOpened
		},
		{
			expected: {
				en: 'At most five frames were thrown away on the way.',
				ko: '그동안 버린 프레임이 다섯 개를 넘지 않습니다.'
			},
			observed: newest ? String(thrown) : '–',
			source: 'note frames-counted (callee): Δ refused',
			passed: newest !== undefined && thrown <= mostThrown
		},
		{
			expected: {
				en: 'Pictures went on being decoded after that.',
				ko: '그 뒤에도 화면이 계속 디코딩되었습니다.'
			},
			observed: print(decoded),
			source: 'callee inbound-rtp: Δ framesDecoded',
			passed: (decoded ?? 0) > 0
		}
	];
	return verdictOf(findings, turned.length < turns ? 0 : thrown > mostThrown ? 1 : 2);
}
