/** Everything that can be said of a stats object: its fields, what each is, how fast it changes, and what is missing. */
import type { Json, StatsEntry } from '../event.ts';
import { statFields, statKind, type StatKind } from '../stat-fields.ts';
import type { StatsSample } from '../stats-delta.ts';
import { specifiedField, specifiedFields, type SpecifiedField } from './dictionaries.ts';
import { seenFields } from './seen.ts';

/** A value that follows from how two reports differ. */
export interface Derived {
	/** `Δ bytesSent × 8 / Δ t` */
	readonly formula: string;
	/** Undefined where the two reports cannot tell: nothing was counted, or a counter began anew. */
	readonly value: number | undefined;
	readonly unit: string;
}

export interface ExplainedField {
	readonly name: string;
	readonly kind: StatKind;
	/** Undefined where this browser does not have it. */
	readonly value: Json | undefined;
	/** Unit of the value itself. */
	readonly unit: string;
	/** Of a counter: its change per second. */
	readonly rate?: Derived;
	/** Of a counter that is a sum: the mean of what it sums up. */
	readonly mean?: Derived;
	/** Undefined where webrtc-stats does not know the field. */
	readonly specified: SpecifiedField | undefined;
	/** In which browsers it was seen when it was measured: `Chromium 156`. */
	readonly seenIn: readonly string[];
}

/**
 * Sums and what they are sums of, by type where it matters: the mean between two reports is Δ sum / Δ count
 * (webrtc-stats says so at each of them).
 */
const counts: Readonly<Record<string, string>> = {
	jitterBufferDelay: 'jitterBufferEmittedCount',
	jitterBufferTargetDelay: 'jitterBufferEmittedCount',
	jitterBufferMinimumDelay: 'jitterBufferEmittedCount',
	totalDecodeTime: 'framesDecoded',
	totalEncodeTime: 'framesEncoded',
	totalPacketSendDelay: 'packetsSent',
	totalAssemblyTime: 'framesAssembledFromMultiplePackets',
	totalInterFrameDelay: 'framesDecoded',
	totalFreezesDuration: 'freezeCount',
	totalPausesDuration: 'pauseCount',
	totalPlayoutDelay: 'totalSamplesCount',
	concealedSamples: 'totalSamplesReceived',
	silentConcealedSamples: 'concealedSamples',
	insertedSamplesForDeceleration: 'totalSamplesReceived',
	removedSamplesForAcceleration: 'totalSamplesReceived',
	synthesizedSamplesDuration: 'totalSamplesDuration',
	'candidate-pair.totalRoundTripTime': 'responsesReceived',
	totalRoundTripTime: 'roundTripTimeMeasurements',
	'outbound-rtp.qpSum': 'framesEncoded',
	qpSum: 'framesDecoded',
	totalCorruptionProbability: 'corruptionMeasurements',
	'outbound-rtp.bytesSent': 'packetsSent',
	'inbound-rtp.bytesReceived': 'packetsReceived'
};
/** Shares of samples and of time have no unit, bytes a packet and seconds a frame keep theirs. */
const shareUnits = new Set(['samples']);

const numberIn = (entry: StatsEntry | undefined, name: string): number | undefined => {
	const value = entry?.[name];
	return typeof value === 'number' ? value : undefined;
};
/** The browser's own clock for an object, where it has one. */
export const statTime = (sample: StatsSample, entry: StatsEntry | undefined): number =>
	numberIn(entry, 'timestamp') ?? sample.timestamp;

const rise = (before: StatsEntry | undefined, now: StatsEntry | undefined, name: string) => {
	const [old, value] = [numberIn(before, name), numberIn(now, name)];
	return old === undefined || value === undefined || value < old ? undefined : value - old;
};

/** Change per second between two reports, bytes as bits: `Δ bytesSent × 8 / Δ t`. */
export function rateBetween(
	before: StatsSample,
	now: StatsSample,
	id: string,
	name: string
): number | undefined {
	const [old, entry] = [before.report[id], now.report[id]];
	const risen = rise(old, entry, name);
	const ms = statTime(now, entry) - statTime(before, old);
	if (risen === undefined || ms <= 0) return undefined;
	return (risen * (statFields[name]?.unit === 'bytes' ? 8 : 1) * 1000) / ms;
}

/** Mean between two reports: `Δ sum / Δ count`. */
export function meanBetweenReports(
	before: StatsSample,
	now: StatsSample,
	id: string,
	sum: string,
	count: string
): number | undefined {
	const risen = rise(before.report[id], now.report[id], sum);
	const counted = rise(before.report[id], now.report[id], count);
	return risen === undefined || !counted ? undefined : risen / counted;
}

/** What a sum is a sum of. */
export const countOf = (type: string, name: string): string | undefined =>
	counts[`${type}.${name}`] ?? counts[name];

const unitOfRate = (unit: string) => (unit === 'bytes' ? 'bit/s' : unit === '' ? '1/s' : `${unit}/s`);

/** Browsers whose measured object of that type and kind had the field. */
export function browsersWith(type: string, kind: string | undefined, name: string): readonly string[] {
	const key = kind === undefined ? type : `${type} ${kind}`;
	return seenFields
		.filter(
			({ fields }) => ['id', 'type', 'timestamp'].includes(name) || fields[key]?.split(' ').includes(name)
		)
		.map(({ browser }) => browser);
}

/**
 * Every field of one object: those it has, in the order of the specification, then those that nobody knows, then those that it
 * could have and has not.
 */
export function explainObject(
	now: StatsSample,
	id: string,
	before?: StatsSample
): { readonly here: readonly ExplainedField[]; readonly missing: readonly ExplainedField[] } {
	const kept = now.report[id];
	if (!kept) return { here: [], missing: [] };
	// A Recording keeps these two once, and not on every object.
	const entry: StatsEntry = { timestamp: now.timestamp, id, ...kept };
	const type = typeof entry.type === 'string' ? entry.type : '';
	const kind = typeof entry.kind === 'string' ? entry.kind : undefined;
	const explain = (name: string): ExplainedField => {
		const unit = statFields[name]?.unit ?? '';
		const isCounter = statKind(name, entry[name]) === 'counter' && name in entry;
		const count = isCounter ? countOf(type, name) : undefined;
		return {
			name,
			kind: statKind(name, entry[name]),
			value: entry[name],
			unit,
			...(isCounter
				? {
						rate: {
							formula: `Δ ${name}${unit === 'bytes' ? ' × 8' : ''} / Δ t`,
							value: before && rateBetween(before, now, id, name),
							unit: unitOfRate(unit)
						}
					}
				: {}),
			...(count && count in entry
				? {
						mean: {
							formula: `Δ ${name} / Δ ${count}`,
							value: before && meanBetweenReports(before, now, id, name, count),
							unit: shareUnits.has(unit) ? '' : unit
						}
					}
				: {}),
			specified: specifiedField(type, name),
			seenIn: browsersWith(type, kind, name)
		};
	};
	const known = specifiedFields(type, kind).map(({ name }) => name);
	const unknown = Object.keys(entry).filter((name) => !known.includes(name));
	const seenElsewhere = seenFields.flatMap(
		({ fields }) => fields[kind === undefined ? type : `${type} ${kind}`]?.split(' ') ?? []
	);
	const missing = new Set([...known, ...seenElsewhere].filter((name) => !(name in entry)));
	return {
		here: [...known.filter((name) => name in entry), ...unknown.sort()].map(explain),
		missing: [...missing].map(explain)
	};
}
