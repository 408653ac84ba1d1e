/** What a relay sees of a call, and what it carries: read from the captured packets and the stats of a Recording. */
import { attribute } from '#lib/stun/attributes.ts';
import { decode, errorOf, method, methodName, numberOf } from '#lib/stun/message.ts';
import type { Protocol } from '#lib/packets/demultiplex.ts';
import { kindsOf } from '#lib/packets/dissect.ts';
import type { Json, PacketEvent, RecordingEvent } from '#lib/recording/event.ts';
import { statsReports, type StatsReport } from '#lib/recording/stats-delta.ts';

export const notes = {
	/** What the reader says that the relay sends in an hour, megabytes. */
	estimate: 'relay-estimate',
	/** The cost sheet was opened. */
	sheet: 'relay-sheet',
	/** How a run of exercise 6b ended: `open` or `none`. */
	ended: 'relay-ended'
} as const;

export const bytesIn = ({ bytes }: Pick<PacketEvent, 'bytes'>): Uint8Array =>
	Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));

/** What crosses, as the relay can tell it: what it is asked itself, and what it passes on. */
export const sightKinds = ['turn', 'check', 'dtls', 'rtp', 'rtcp', 'other'] as const;
export type SightKind = (typeof sightKinds)[number];
export interface Sight {
	readonly kind: SightKind;
	readonly packets: number;
	/** Of the payload of UDP or of the message in a stream. */
	readonly bytes: number;
	/** One to look at. */
	readonly sample: PacketEvent;
}

const isTurnPacket = (event: RecordingEvent): event is PacketEvent =>
	event.type === 'packet' && event.link === 'turn';

/** A minute of video is tens of thousands of packets, and all are looked at whenever one is added: each is read once. */
const known = new WeakMap<PacketEvent, readonly Protocol[]>();
function kindsIn(event: PacketEvent): readonly Protocol[] {
	const found = known.get(event);
	if (found) return found;
	const kinds = kindsOf(bytesIn(event));
	known.set(event, kinds);
	return kinds;
}

function kindOf(event: PacketEvent): SightKind {
	const kinds = kindsIn(event);
	const inner = kinds.at(-1);
	if (inner === 'stun') return kinds.length > 1 ? 'check' : 'turn';
	if (inner === 'dtls' || inner === 'rtp' || inner === 'rtcp') return inner;
	return 'other';
}

/** Kinds of packets with their numbers, in a fixed order. */
export function sightsOf(events: readonly RecordingEvent[]): Sight[] {
	const found = new Map<SightKind, { packets: number; bytes: number; sample: PacketEvent }>();
	for (const event of events) {
		if (!isTurnPacket(event)) continue;
		const kind = kindOf(event);
		const counted = found.get(kind);
		if (counted) {
			counted.packets++;
			counted.bytes += event.length;
		} else found.set(kind, { packets: 1, bytes: event.length, sample: event });
	}
	return sightKinds.flatMap((kind) => {
		const one = found.get(kind);
		return one ? [{ kind, ...one }] : [];
	});
}

/** Frames of TURN: how what is passed on was wrapped. */
export function wrappersOf(events: readonly RecordingEvent[]): {
	readonly channelData: number;
	readonly indications: number;
} {
	let channelData = 0;
	let indications = 0;
	for (const event of events) {
		if (!isTurnPacket(event)) continue;
		const kinds = kindsIn(event);
		if (kinds[0] === 'channel-data') channelData++;
		else if (kinds.length > 1) indications++;
	}
	return { channelData, indications };
}

/** A request to the relay and its answer. */
export interface Dealing {
	readonly at: number;
	readonly peer: string;
	readonly what: string;
	/** Seconds, of an Allocate or a Refresh. */
	readonly lifetime?: number;
	readonly error?: string;
}

/** What the clients asked of their relay: allocations, permissions, channels, refreshes. Binding is left out. */
export function dealingsOf(events: readonly RecordingEvent[]): Dealing[] {
	const dealings = events.flatMap((event): Dealing[] => {
		if (!isTurnPacket(event) || event.direction !== 'down' || kindOf(event) !== 'turn') return [];
		const { message } = decode(bytesIn(event));
		if (!message || message.method === method.binding) return [];
		if (message.class !== 'success' && message.class !== 'error') return [];
		const lifetime = numberOf(message, attribute.lifetime);
		const error = message.class === 'error' ? errorOf(message) : undefined;
		return [
			{
				at: event.seenAt ?? event.at,
				peer: event.peer,
				what: methodName(message.method),
				...(lifetime === undefined ? {} : { lifetime }),
				...(error ? { error: `${error.code} ${error.reason}` } : {})
			}
		];
	});
	return dealings.sort((one, other) => one.at - other.at);
}

const sumOf = (report: StatsReport, type: string, field: string): number =>
	Object.values(report).reduce(
		(sum, entry) => sum + (entry.type === type && typeof entry[field] === 'number' ? entry[field] : 0),
		0
	);
/** What one end has sent and received. Firefox 153 counts it at the pairs and not at the transport. */
export function carriedIn(report: StatsReport): {
	readonly sent: number;
	readonly received: number;
	readonly source: 'transport' | 'candidate-pair';
} {
	const source = sumOf(report, 'transport', 'bytesSent') > 0 ? 'transport' : 'candidate-pair';
	return {
		sent: sumOf(report, source, 'bytesSent'),
		received: sumOf(report, source, 'bytesReceived'),
		source
	};
}
const bytesSentIn = (report: StatsReport): number => carriedIn(report).sent;

export interface Traffic {
	/** Bytes a second that both peers together send into the relay, which is what it sends out again. */
	readonly perSecond: number;
	/** The same on average since the beginning, handshakes and all: a third more was seen on a slow machine, after six seconds. */
	readonly average: number;
	/** Both, since the beginning. */
	readonly total: number;
	/** Seconds between the two samples that the rate is made of. */
	readonly seconds: number;
}

/**
 * What both peers send: `transport.bytesSent` of each, from the second sample to the last, for the first second of a call is
 * not like the others. Undefined before there are three.
 */
export function trafficOf(events: readonly RecordingEvent[]): Traffic | undefined {
	let perSecond = 0;
	let average = 0;
	let total = 0;
	let least = Infinity;
	for (const peer of ['caller', 'callee']) {
		const samples = statsReports(events, peer).filter(({ report }) => bytesSentIn(report) > 0);
		const first = samples[1];
		const last = samples.at(-1);
		if (!first || !last || last.at - first.at < 900) return undefined;
		const seconds = (last.at - first.at) / 1000;
		perSecond += (bytesSentIn(last.report) - bytesSentIn(first.report)) / seconds;
		average += bytesSentIn(last.report) / (last.at / 1000);
		total += bytesSentIn(last.report);
		least = Math.min(least, seconds);
	}
	return { perSecond, average, total, seconds: least };
}

/** Megabytes (10⁶ bytes) that the relay sends out in an hour of this call. */
export const megabytesAnHour = ({ perSecond }: Pick<Traffic, 'perSecond'>): number =>
	(perSecond * 3600) / 1e6;

export interface Cost {
	readonly gigabytes: number;
	readonly price: number;
}
/** Traffic out of a data centre is what is paid for: all of it, for both directions of each call. */
export function costOf(
	traffic: Traffic,
	{
		calls,
		minutes,
		perGigabyte
	}: { readonly calls: number; readonly minutes: number; readonly perGigabyte: number }
): Cost {
	const gigabytes = (traffic.perSecond * 60 * minutes * calls) / 1e9;
	return { gigabytes, price: gigabytes * perGigabyte };
}

export const estimateIn = (events: readonly RecordingEvent[]): number | undefined => {
	const found = events.findLast((event) => event.type === 'note' && event.note === notes.estimate);
	const value: Json | undefined = found?.type === 'note' ? found.value : undefined;
	return typeof value === 'number' ? value : undefined;
};

/** How each end reaches the relay: `local-candidate.relayProtocol` of the selected pair, and its type. */
export function localEnd(
	report: StatsReport
): { readonly type: string; readonly relayProtocol?: string } | undefined {
	const chosen = Object.values(report).find((entry) => entry.type === 'transport')?.selectedCandidatePairId;
	const pair =
		(typeof chosen === 'string' ? report[chosen] : undefined) ??
		Object.values(report).find(
			(entry) => entry.type === 'candidate-pair' && (entry.selected === true || entry.nominated === true)
		);
	const id = pair?.localCandidateId;
	const local = typeof id === 'string' ? report[id] : undefined;
	if (typeof local?.candidateType !== 'string') return undefined;
	return {
		type: local.candidateType,
		...(typeof local.relayProtocol === 'string' ? { relayProtocol: local.relayProtocol } : {})
	};
}
