/**
 * What chrome://webrtc-internals works out of the numbers of getStats and writes beside them, in brackets: importers of its
 * dumps draw these and hide the counters. The names are those of a dump of Chromium 156.
 */
import type { Json } from '../event.ts';

/** A stats object through its samples. Lists of values may be shorter than the times: they end together. */
export interface ObjectSeries {
	readonly type: string;
	/** Milliseconds since 1970. */
	readonly times: readonly number[];
	readonly values: ReadonlyMap<string, readonly Json[]>;
}

/** Bytes that become bits a second. */
const bitrates =
	'bytesSent bytesReceived headerBytesSent headerBytesReceived retransmittedBytesSent retransmittedBytesReceived ' +
	'totalEncodedBytesTarget';
const perSecond =
	'framesEncoded framesSent framesReceived framesDecoded keyFramesDecoded messagesSent messagesReceived ' +
	'totalSamplesReceived concealedSamples silentConcealedSamples insertedSamplesForDeceleration removedSamplesForAcceleration';
/** How much of the one came with each of the other; in milliseconds where the name says so. */
const shares =
	'totalPacketSendDelay/packetsSent_in_ms totalEncodeTime/framesEncoded_in_ms qpSum/framesEncoded qpSum/framesDecoded ' +
	'totalDecodeTime/framesDecoded_in_ms totalInterFrameDelay/framesDecoded_in_ms concealedSamples/totalSamplesReceived ' +
	'jitterBufferDelay/jitterBufferEmittedCount_in_ms jitterBufferTargetDelay/jitterBufferEmittedCount_in_ms ' +
	'jitterBufferMinimumDelay/jitterBufferEmittedCount_in_ms totalProcessingDelay/jitterBufferEmittedCount_in_ms ' +
	'totalAssemblyTime/framesAssembledFromMultiplePackets_in_ms totalRoundTripTime/responsesReceived ' +
	'totalRoundTripTime/roundTripTimeMeasurements totalPlayoutDelay/totalSamplesCount';
const timesName = 'timestamp';

interface Rate {
	readonly name: string;
	readonly over: string;
	readonly under: string;
	readonly scale: number;
	readonly isRounded: boolean;
}

const rates: readonly Rate[] = [
	...bitrates.split(' ').map((over) => ({
		name: `[${over}_in_bits/s]`,
		over,
		under: timesName,
		scale: 8000,
		isRounded: true
	})),
	...perSecond
		.split(' ')
		.map((over) => ({ name: `[${over}/s]`, over, under: timesName, scale: 1000, isRounded: false })),
	...shares.split(' ').map((share) => {
		const [over = '', under = ''] = share.replace(/_in_ms$/, '').split('/');
		return { name: `[${share}]`, over, under, scale: share.endsWith('_in_ms') ? 1000 : 1, isRounded: false };
	})
];

/**
 * The series in brackets of one object, which end with those that they are made of.
 * @param codecs how each codec is told, by the id of its stats object
 */
export function ratesOf(
	{ times, values }: ObjectSeries,
	codecs: ReadonlyMap<string, string>
): Map<string, readonly Json[]> {
	const found = new Map<string, readonly Json[]>();
	const codec = values.get('codecId')?.map((id) => (typeof id === 'string' && codecs.get(id)) || null);
	if (codec?.every((name) => name !== null)) found.set('[codec]', codec);
	for (const { name, over, under, scale, isRounded } of rates) {
		const above = values.get(over);
		const below = under === timesName ? times : values.get(under);
		if (!above || !below) continue;
		const count = Math.min(above.length, below.length) - 1;
		const made = Array.from({ length: Math.max(0, count) }, (_, index) => {
			const back = count - index;
			const [from, to] = [above.at(-back - 1), above.at(-back)];
			const [since, until] = [below.at(-back - 1), below.at(-back)];
			if (![from, to, since, until].every((value) => typeof value === 'number')) return null;
			const step = Number(until) - Number(since);
			if (step <= 0) return null;
			const rate = ((Number(to) - Number(from)) * scale) / step;
			return isRounded ? Math.round(rate) : rate;
		});
		// What begins with a gap is taken for a text by readers of such dumps.
		const first = made.findIndex((value) => value !== null);
		if (first >= 0) found.set(name, made.slice(first));
	}
	return found;
}

/** `VP8 (96)`, `opus (111, minptime=10;useinbandfec=1)`: as the page tells a codec. */
export function codecName({ values }: ObjectSeries): string | undefined {
	const [mimeType, payloadType, parameters] = ['mimeType', 'payloadType', 'sdpFmtpLine'].map((field) =>
		values.get(field)?.at(-1)
	);
	if (typeof mimeType !== 'string') return undefined;
	const inBrackets = [payloadType, parameters].flatMap((part) =>
		typeof part === 'number' ? [String(part)] : typeof part === 'string' && part !== '' ? [part] : []
	);
	return `${mimeType.slice(mimeType.indexOf('/') + 1)} (${inBrackets.join(', ')})`;
}
