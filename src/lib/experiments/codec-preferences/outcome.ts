/** What became of the preferences, as a Recording tells: the two m= lines, and what was really sent and decoded. */
import { descriptionsOf, isFailure } from '#lib/recording/descriptions.ts';
import type { FailureEvent, Json, NoteEvent, RecordingEvent } from '#lib/recording/event.ts';
import { lastStatsReport, type StatsReport } from '#lib/recording/stats-delta.ts';
import { mediaBlock, wholeNumber, type MediaBlock } from '#lib/sdp/media-block.ts';
import { parse } from '#lib/sdp/parse.ts';

export type Who = 'caller' | 'callee';
export type Kind = 'audio' | 'video';

/** Notes of the experiment about itself. */
export const notes = {
	/** Which codecs a peer asked for: `{kind, names}`. */
	asked: 'codec-preferences',
	/** The browser refused the list: `{name, message}`. */
	refused: 'codec-preferences-refused',
	/** Which codecs the browser has: `{kind, names}`. */
	capable: 'codec-capabilities',
	/** Exercise 8c: the line that the callee ran. */
	did: 'callee-did',
	/** Which medium the run is about. */
	kind: 'kind'
} as const;

/** One payload type of an `m=` line. */
export interface NamedFormat {
	readonly payloadType: number;
	/** `VP9`; empty where nothing names it. */
	readonly name: string;
	/** The payload type that it retransmits. */
	readonly repairs: number | undefined;
}

export interface MediaLine {
	readonly text: string;
	readonly port: number | undefined;
	readonly formats: readonly NamedFormat[];
	/** The description that it stands in. */
	readonly sdp: string;
	readonly at: number;
}

/** The section of that kind in a description. */
export function sectionOf(sdp: string, kind: Kind): MediaBlock | undefined {
	return parse(sdp)
		.media.map(({ block }) => mediaBlock(block))
		.find((section) => section.kind === kind);
}

export function mediaLineOf(sdp: string, kind: Kind, at = 0): MediaLine | undefined {
	const section = sectionOf(sdp, kind);
	if (!section) return undefined;
	const formats = section.formats.flatMap(({ text }): NamedFormat[] => {
		const payloadType = wholeNumber(text);
		if (payloadType === undefined) return [];
		const codec = section.codecs.get(payloadType);
		return [{ payloadType, name: codec?.name ?? '', repairs: codec?.repairs }];
	});
	return { text: section.line.text, port: section.port, formats, sdp, at };
}

/** The last offer that the caller set and the last answer that the callee set. */
export function agreedLines(
	events: readonly RecordingEvent[],
	kind: Kind
): { readonly offer: MediaLine | undefined; readonly answer: MediaLine | undefined } {
	const set = descriptionsOf(events).filter(
		({ role, outcome }) => role === 'local' && outcome.kind === 'succeeded'
	);
	const last = (peer: Who, type: string) => {
		const found = set.findLast((description) => description.peer === peer && description.type === type);
		return found && mediaLineOf(found.sdp, kind, found.at);
	};
	const offer = last('caller', 'offer');
	const answer = last('callee', 'answer');
	return { offer, answer: answer && offer && answer.at >= offer.at ? answer : undefined };
}

export interface SentCodec {
	/** `video/VP9` */
	readonly mimeType: string;
	readonly payloadType: number | undefined;
	readonly codecId: string;
	readonly packets: number;
	/** When it was seen, in milliseconds of the Recording. */
	readonly at: number;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

const streamOf = (report: StatsReport, type: string, kind: Kind) =>
	Object.values(report).find((entry) => entry.type === type && entry.kind === kind);

/** What a peer sends now: outbound-rtp.codecId leads to the codec. Undefined until it has sent something. */
export function sentCodec(events: readonly RecordingEvent[], peer: Who, kind: Kind): SentCodec | undefined {
	const sample = lastStatsReport(events, peer);
	const stream = sample && streamOf(sample.report, 'outbound-rtp', kind);
	const codecId = text(stream?.codecId);
	const codec = sample?.report[codecId];
	if (!codec || number(stream?.packetsSent) === 0) return undefined;
	return {
		mimeType: text(codec.mimeType),
		payloadType: typeof codec.payloadType === 'number' ? codec.payloadType : undefined,
		codecId,
		packets: number(stream?.packetsSent),
		at: sample.at
	};
}

/** Frames that a peer decoded, or packets of sound that it received. */
export function receivedCount(
	events: readonly RecordingEvent[],
	peer: Who,
	kind: Kind
): { readonly count: number; readonly source: string } | undefined {
	const sample = lastStatsReport(events, peer);
	const stream = sample && streamOf(sample.report, 'inbound-rtp', kind);
	if (!stream) return undefined;
	const field = kind === 'video' ? 'framesDecoded' : 'packetsReceived';
	return { count: number(stream[field]), source: `inbound-rtp.${field}` };
}

export interface AskedCodecs {
	readonly peer: Who;
	readonly kind: Kind;
	readonly names: readonly string[];
	readonly at: number;
}

/** Every list that was handed to setCodecPreferences(), in order. */
export function askedCodecs(events: readonly RecordingEvent[]): AskedCodecs[] {
	return events.flatMap((event): AskedCodecs[] => {
		if (event.type !== 'note' || event.note !== notes.asked) return [];
		const { kind, names } = event.value as { kind: Kind; names: readonly string[] };
		return [{ peer: event.peer === 'callee' ? 'callee' : 'caller', kind, names, at: event.at }];
	});
}

/** Names of the codecs that the browser has; undefined where the Recording does not say. */
export function capableOf(events: readonly RecordingEvent[], kind: Kind): readonly string[] | undefined {
	for (const event of events.toReversed()) {
		if (event.type !== 'note' || event.note !== notes.capable) continue;
		const value = event.value as { kind: Kind; names: readonly string[] };
		if (value.kind === kind) return value.names;
	}
	return undefined;
}

/** The browser's own words where it refused a list of codecs, or a call after it. */
export function refusalOf(
	events: readonly RecordingEvent[]
): { readonly peer: string; readonly name: string; readonly message: string } | undefined {
	const found = events.findLast(
		(event): event is NoteEvent | FailureEvent =>
			(event.type === 'note' && event.note === notes.refused) ||
			(isFailure(event) && event.type !== 'addIceCandidateOnFailure')
	);
	if (!found) return undefined;
	const { name, message } =
		found.type === 'note' ? (found.value as { name: string; message: string }) : found.error;
	return { peer: found.peer, name, message };
}
