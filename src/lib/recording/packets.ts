/** The packets of a Recording: rows for a list, and what is needed to take one of them apart. */
import { fromBase64 } from '../bytes/base64.ts';
import { decodeFragments, HandshakeAssembler, type HandshakeMessage } from '../dtls/handshake.ts';
import { decodeRecords } from '../dtls/record.ts';
import { carriedBy, dissect, kindsOf, type DissectContext, type Dissected } from '../packets/dissect.ts';
import { demultiplex, type Protocol } from '../packets/demultiplex.ts';
import { mediaNamesOf } from '../packets/media-names.ts';
import { descriptionsOf } from './descriptions.ts';
import type { PacketEvent, RecordingEvent } from './event.ts';

/** What a list of packets is filtered by: the innermost protocol, and TURN where it carries nothing of the peers. */
export const packetKinds = ['stun', 'turn', 'dtls', 'rtp', 'rtcp', 'other'] as const;
export type PacketKind = (typeof packetKinds)[number];

export interface PacketRow {
	/** Of the event in the Recording. */
	readonly index: number;
	readonly event: PacketEvent;
	readonly kind: PacketKind;
	/** Outermost first. */
	readonly protocols: readonly Protocol[];
}

/** Events never change: what was found out about one stays true. */
const known = new WeakMap<PacketEvent, Pick<PacketRow, 'kind' | 'protocols'>>();

/** The bytes that were kept of a packet; none where they cannot be read. */
export const bytesOf = (event: PacketEvent): Uint8Array => fromBase64(event.bytes) ?? new Uint8Array(0);

function lookAt(event: PacketEvent): Pick<PacketRow, 'kind' | 'protocols'> {
	const found = known.get(event);
	if (found) return found;
	const bytes = bytesOf(event);
	const protocols = kindsOf(bytes);
	const seen = { protocols, kind: kindOf(protocols, bytes) };
	known.set(event, seen);
	return seen;
}

function kindOf(protocols: readonly Protocol[], bytes: Uint8Array): PacketKind {
	const last = protocols.at(-1);
	if (last === 'channel-data') return 'turn';
	if (last === 'dtls' || last === 'rtp' || last === 'rtcp') return last;
	if (last !== 'stun') return 'other';
	// Inside TURN it is a check of the peers; outside, every method but Binding is TURN's.
	const method = ((bytes[0] ?? 0) & 0x3e) | ((bytes[1] ?? 0) & 0xef);
	return protocols.length > 1 || method === 1 ? 'stun' : 'turn';
}

/** One row for each packet, in order of time. */
export function packetsOf(events: readonly RecordingEvent[]): PacketRow[] {
	const rows: PacketRow[] = [];
	for (const [index, event] of events.entries())
		if (event.type === 'packet') rows.push({ index, event, ...lookAt(event) });
	return rows;
}

/** What the rest of the Recording knows about its packets: names from descriptions, the SRTP profile from stats. */
export function packetContext(events: readonly RecordingEvent[]): DissectContext {
	let srtpProfile: string | undefined;
	for (const event of events) {
		if (event.type !== 'getStats') continue;
		for (const { srtpCipher } of Object.values(event.changed))
			if (typeof srtpCipher === 'string') srtpProfile = srtpCipher;
	}
	return {
		...mediaNamesOf(descriptionsOf(events).map(({ sdp }) => sdp)),
		...(srtpProfile ? { srtpProfile } : {})
	};
}

/** Takes a packet of a Recording apart. */
export const dissectPacket = (event: PacketEvent, context: DissectContext): Dissected =>
	dissect(bytesOf(event), { ...context, transport: event.transport, length: event.length });

/** Where a packet is going: fragments of one message share it. */
const flowOf = ({ link, source, destination }: PacketEvent): string => `${link} ${source} ${destination}`;

/** Handshakes are long over after so many packets of a flow. */
const maxFlowPackets = 2000;

/**
 * The handshake messages that this packet completes, where they came in several packets.
 * @param rows all packets, in order of time
 */
export function completedBy(rows: readonly PacketRow[], chosen: PacketRow): HandshakeMessage[] {
	if (chosen.kind !== 'dtls') return [];
	const flow = flowOf(chosen.event);
	const assembler = new HandshakeAssembler();
	let seen = 0;
	for (const row of rows) {
		if (row.kind !== 'dtls' || flowOf(row.event) !== flow) continue;
		const completed = feed(assembler, bytesOf(row.event));
		if (row.index === chosen.index) return completed.filter(({ fragments }) => fragments > 1);
		if (++seen > maxFlowPackets) break;
	}
	return [];
}

function feed(assembler: HandshakeAssembler, packet: Uint8Array): HandshakeMessage[] {
	let bytes: Uint8Array | undefined = packet;
	while (bytes && demultiplex(bytes) !== 'dtls') bytes = carriedBy(demultiplex(bytes), bytes);
	if (!bytes) return [];
	const completed: HandshakeMessage[] = [];
	for (const record of decodeRecords(bytes)) {
		if (record.kind !== 'plain' || record.type !== 22 || record.epoch > 0) continue;
		const start = record.offset + record.headerLength;
		for (const fragment of decodeFragments(bytes, start, start + record.length)) {
			const message = assembler.add(fragment);
			if (message) completed.push(message);
		}
	}
	return completed;
}
