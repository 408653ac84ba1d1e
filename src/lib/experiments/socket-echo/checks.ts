/** The checks of lesson 4 that are about streams and 5-tuples: pure functions of a Recording. */
import type { Localized } from '#lib/i18n/locale.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { selectedPair } from '#lib/recording/candidates.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { splits } from './framing.ts';
import { lastFramed } from './notes.ts';
import { cutKinds, framerNote, streams, wantedOf, type CutKind, type Stream } from './written-framer.ts';

/** Exercise 4b: a receiver that finds the messages again however the stream was cut. */
export function checkFraming({ events }: Recording): Verdict {
	const framed = lastFramed(events);
	const findings: Finding[] = [
		{
			expected: {
				en: 'The stream was cut in 200 ways.',
				ko: '스트림을 200가지로 잘랐습니다.'
			},
			observed: framed ? String(framed.splits) : '–',
			source: 'note stream-framed.splits',
			passed: framed?.splits === splits
		},
		{
			expected: {
				en: 'Each of them gave the six messages back, whole and in order.',
				ko: '어떻게 잘라도 메시지 여섯 개가 온전히, 순서대로 나왔습니다.'
			},
			observed: framed ? `${framed.splits - framed.wrong} / ${framed.splits}` : '–',
			source: 'note stream-framed.wrong',
			passed: framed?.wrong === 0
		}
	];
	return verdictOf(
		findings,
		framed?.receiver === 'one-per-piece' ? 1 : framed?.receiver === 'bravely' ? 2 : 0
	);
}

/** One stream, and what the reader's framer made of it, as far as it can be believed. */
interface Tried {
	readonly stream: Stream;
	readonly got: readonly (readonly [chunk: number, message: string])[];
	readonly threw: string | undefined;
	readonly isRight: boolean;
}

/** Undefined where the note tells of other streams than were asked. */
function triedStreams({ events }: Recording): readonly Tried[] | undefined {
	const rows = events.findLast(
		(event): event is Extract<RecordingEvent, { type: 'note' }> =>
			event.type === 'note' && event.note === framerNote
	)?.value;
	const all = streams();
	if (!Array.isArray(rows) || rows.length !== all.length) return undefined;
	const tried = all.map((stream, index): Tried | undefined => {
		const row: unknown = rows[index];
		if (typeof row !== 'object' || row === null) return undefined;
		const { chunks, got, threw } = row as Readonly<Record<string, unknown>>;
		if (JSON.stringify(chunks) !== JSON.stringify(stream.chunks) || !Array.isArray(got)) return undefined;
		const isRight = threw === undefined && JSON.stringify(got) === JSON.stringify(wantedOf(stream));
		const read = got.flatMap((one: unknown) =>
			Array.isArray(one) && typeof one[0] === 'number' && typeof one[1] === 'string'
				? [[one[0], one[1]] as const]
				: []
		);
		return { stream, got: read, threw: typeof threw === 'string' ? threw : undefined, isRight };
	});
	return tried.every((one) => one !== undefined) ? tried : undefined;
}

const cutWords: Readonly<Record<CutKind, Localized>> = {
	each: {
		en: 'Right where each chunk was one message.',
		ko: '조각 하나가 메시지 하나일 때 맞습니다.'
	},
	together: {
		en: 'Right where one chunk brought all of the messages.',
		ko: '조각 하나에 메시지가 다 들어 있을 때 맞습니다.'
	},
	body: {
		en: 'Right where messages were cut in two after their length.',
		ko: '길이 뒤에서 메시지가 둘로 잘렸을 때 맞습니다.'
	},
	length: {
		en: 'Right where the four bytes of the length were cut.',
		ko: '4바이트 길이 자체가 잘렸을 때 맞습니다.'
	},
	bytes: { en: 'Right where each chunk was a single byte.', ko: '조각이 모두 1바이트일 때 맞습니다.' },
	chance: { en: 'Right where chance cut the stream.', ko: '아무 데서나 잘랐을 때 맞습니다.' }
};

/** The first stream that went wrong: its chunks, what was due after which of them, and what came. `6+3: “abcde” @2 ≠ “ab” @1` */
function toldOf({ stream, got, threw }: Tried): string {
	const wanted = wantedOf(stream);
	const place = wanted.findIndex(
		([chunk, text], index) => got[index]?.[0] !== chunk || got[index][1] !== text
	);
	const said = (one: readonly [number, string] | undefined) =>
		one ? `“${one[1].slice(0, 12).replaceAll(/[^ -~]/g, '·')}” @${one[0] + 1}` : '–';
	const sizes = `${stream.chunks.slice(0, 4).join('+')}${stream.chunks.length > 4 ? '+…' : ''}`;
	const came = threw && got.length <= Math.max(place, 0) ? threw.slice(0, 60) : said(got.at(place));
	return `${sizes}: ${said(wanted.at(place))} ≠ ${came}`;
}

/** Exercise 4d: a framer that the reader has written. What it should have given is worked out from the streams themselves. */
export function checkWrittenFramer(recording: Recording): Verdict {
	const source = `note ${framerNote}`;
	const tried = triedStreams(recording);
	if (!tried) {
		const expected = { en: 'The framer was tried on 200 streams.', ko: '스트림 200개로 시험했습니다.' };
		return verdictOf([{ expected, observed: '–', source, passed: false }], 0);
	}
	const of = (kind: CutKind) => tried.filter(({ stream }) => stream.kind === kind);
	const passes = (kind: CutKind) => of(kind).every(({ isRight }) => isRight);
	const findings = cutKinds.map((kind): Finding => {
		const all = of(kind);
		const right = all.filter(({ isRight }) => isRight).length;
		const wrong = all.find(({ isRight }) => !isRight);
		return {
			expected: cutWords[kind],
			observed: `${right} / ${all.length}${wrong ? ` · ${toldOf(wrong)}` : ''}`,
			source,
			passed: right === all.length
		};
	});
	// Part of a message was handed out as if it were the whole.
	const isHasty = of('body').some(({ stream, got }) =>
		got.some(([, text], index) => {
			const whole = stream.messages[index];
			return whole !== undefined && text.length < whole.length && whole.startsWith(text) && text !== '';
		})
	);
	const isLost = !passes('together') && !passes('body');
	return verdictOf(findings, isLost ? 0 : isHasty || (passes('together') && passes('body')) ? 2 : 1);
}

export const tuplePlaces = [
	'source-address',
	'source-port',
	'destination-address',
	'destination-port',
	'protocol'
] as const;
export type TuplePlace = (typeof tuplePlaces)[number];
/** Fields of the stats of a connection, as the exercise offers them. */
export const tupleFields = [
	'local.address',
	'local.port',
	'remote.address',
	'remote.port',
	'local.protocol',
	'local.priority',
	'remote.candidateType'
] as const;
export type TupleField = (typeof tupleFields)[number];
export const labelsNote = 'tuple-labels';

/** What the fields of the selected pair of the caller hold, as the last stats of the Recording say. */
function valuesIn(events: readonly RecordingEvent[]): Readonly<Record<TupleField, string>> | undefined {
	const report = lastStatsReport(events, 'caller')?.report;
	const pair = report && selectedPair(report);
	if (!pair) return undefined;
	const { localCandidateId, remoteCandidateId } = report[pair.id] ?? {};
	const of = (id: unknown, field: string) => {
		const value = typeof id === 'string' ? report[id]?.[field] : undefined;
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	};
	return {
		'local.address': of(localCandidateId, 'address'),
		'local.port': of(localCandidateId, 'port'),
		'remote.address': of(remoteCandidateId, 'address'),
		'remote.port': of(remoteCandidateId, 'port'),
		'local.protocol': of(localCandidateId, 'protocol'),
		'local.priority': of(localCandidateId, 'priority'),
		'remote.candidateType': of(remoteCandidateId, 'candidateType')
	};
}

const truth: Readonly<Record<TuplePlace, TupleField>> = {
	'source-address': 'local.address',
	'source-port': 'local.port',
	'destination-address': 'remote.address',
	'destination-port': 'remote.port',
	protocol: 'local.protocol'
};

/** Exercise 4c: the fields that the reader chose make the 5-tuple of the caller's own packets. */
export function checkTuple({ events }: Recording): Verdict {
	const values = valuesIn(events);
	const labels = events.findLast(
		(event): event is Extract<RecordingEvent, { type: 'note' }> =>
			event.type === 'note' && event.note === labelsNote
	)?.value as Partial<Record<TupleField, string>> | undefined;
	const fieldsFor = (place: TuplePlace) => tupleFields.filter((field) => labels?.[field] === place);
	const findings: Finding[] = [
		{
			expected: { en: 'The connection has a selected pair.', ko: '연결에 선택된 쌍이 있습니다.' },
			observed: values
				? `${values['local.protocol']} ${values['local.port']} → ${values['remote.port']}`
				: '–',
			source: 'transport.selectedCandidatePairId',
			passed: values !== undefined
		},
		...tuplePlaces.map((place): Finding => {
			const chosen = fieldsFor(place);
			return {
				expected: {
					en: `One field is the ${place.replace('-', ' ')} of the packets that the caller sends.`,
					ko: `발신자가 보내는 패킷의 ${koreanPlaces[place]}인 필드가 하나 있습니다.`
				},
				// An address may be hidden (mDNS): then the field is right and its value empty.
				observed: chosen.map((field) => `${field} = ${values?.[field] || '(hidden)'}`).join('; ') || '–',
				source: `candidate-pair → ${chosen[0] ?? '?'}`,
				passed: chosen.length === 1 && chosen[0] === truth[place]
			};
		})
	];
	const isSwapped =
		fieldsFor('source-port').includes('remote.port') ||
		fieldsFor('source-address').includes('remote.address');
	const isMissing = tuplePlaces.some((place) => fieldsFor(place).length === 0);
	return verdictOf(findings, isSwapped ? 1 : isMissing ? 0 : 2);
}

const koreanPlaces: Readonly<Record<TuplePlace, string>> = {
	'source-address': '보내는 주소',
	'source-port': '보내는 포트',
	'destination-address': '받는 주소',
	'destination-port': '받는 포트',
	protocol: '프로토콜'
};
