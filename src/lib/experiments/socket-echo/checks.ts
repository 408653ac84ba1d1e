/** The checks of lesson 4 that are about streams and 5-tuples: pure functions of a Recording. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { selectedPair } from '#lib/recording/candidates.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { splits } from './framing.ts';
import { lastFramed } from './notes.ts';

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
