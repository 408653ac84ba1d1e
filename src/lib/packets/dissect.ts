/**
 * Any packet of a WebRTC connection as a tree of fields over its bytes, with a line that sums it up. Never throws; what is
 * not as it should be is marked where it stands. What it makes is bounded by the bytes, and TURN within TURN by a limit.
 */
import { attribute } from '../stun/attributes.ts';
import { channelHeaderBytes } from '../stun/channel-data.ts';
import { decode } from '../stun/message.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { demultiplex, type Protocol } from './demultiplex.ts';
import { dissectDtls } from './dissect-dtls.ts';
import { dissectRtcp } from './dissect-rtcp.ts';
import { dissectRtp } from './dissect-rtp.ts';
import { cutDataAt, dissectStun } from './dissect-stun.ts';
import type { DissectContext, Dissected, DissectInside } from './dissection.ts';
import { fieldsFrom, hexNumber } from './field.ts';

export type { DissectContext, Dissected } from './dissection.ts';

/** What TURN carries inside what TURN carries is not looked into further than this. */
export const maxNesting = 3;

export const dissect = (bytes: Uint8Array, context: DissectContext = {}): Dissected =>
	dissectAt(bytes, 0, context, 0);

function dissectAt(bytes: Uint8Array, base: number, context: DissectContext, depth: number): Dissected {
	const protocol = demultiplex(bytes, !context.isDirect);
	const inside = (part: Uint8Array, partBase: number, length?: number): Dissected => {
		// What is said about the whole packet does not hold for the part: only its own length says if it was cut.
		const within = { ...context, length: length ?? part.length };
		return depth < maxNesting
			? dissectAt(part, partBase, within, depth + 1)
			: unknown(part, partBase, 'unknown');
	};
	switch (protocol) {
		case 'stun':
			return dissectStun(bytes, base, context, inside);
		case 'channel-data':
			return dissectChannelData(bytes, base, context, inside);
		case 'dtls':
			return dissectDtls(bytes, base, context);
		case 'rtp':
			return dissectRtp(bytes, base, context);
		case 'rtcp':
			return dissectRtcp(bytes, base, context);
		default:
			return unknown(bytes, base, protocol);
	}
}

function unknown(bytes: Uint8Array, base: number, protocol: Protocol): Dissected {
	const name = protocol === 'unknown' ? '' : protocol.toUpperCase();
	const field = fieldsFrom(base);
	return {
		kinds: [protocol],
		summary: [name, `${bytes.length} bytes`].filter(Boolean).join(' · '),
		root: field('bytes', name, 0, bytes.length)
	};
}

function dissectChannelData(
	bytes: Uint8Array,
	base: number,
	context: DissectContext,
	inside: DissectInside
): Dissected {
	const field = fieldsFrom(base);
	const isCut = (context.length ?? 0) > bytes.length;
	const reader = new ByteReader(bytes);
	const channel = reader.u16();
	const length = reader.u16();
	if (reader.isShort)
		return {
			kinds: ['channel-data'],
			summary: 'ChannelData?',
			root: field('channel', '', 0, bytes.length, { note: isCut ? 'cut' : 'malformed' })
		};
	const children = [
		field('channel.number', hexNumber(channel, 4), 0, 2),
		field('channel.length', length, 2, 2)
	];
	const data = reader.take(Math.min(length, reader.left));
	const carried = data.length > 0 ? inside(data, base + channelHeaderBytes, length) : undefined;
	if (carried)
		children.push(field('channel.data', '', channelHeaderBytes, data.length, { children: [carried.root] }));
	const isMalformed = !isCut && data.length < length;
	const rest = reader.left;
	if (rest > 0)
		children.push(
			rest < 4
				? field('channel.padding', '', reader.offset, rest)
				: field('trailing', '', reader.offset, rest, { note: 'malformed' })
		);
	return {
		kinds: ['channel-data', ...(carried?.kinds ?? [])],
		summary: [`ChannelData ${hexNumber(channel, 4)}`, ...(carried ? [carried.summary] : [])].join(' · '),
		root: field('channel', hexNumber(channel, 4), 0, bytes.length, {
			note: isCut ? 'cut' : isMalformed || rest > 3 ? 'malformed' : undefined,
			children
		})
	};
}

/**
 * What a packet is, outermost first, without taking it apart: fast enough for lists of tens of thousands.
 * ChannelData and the DATA of indications are looked into.
 */
export function kindsOf(bytes: Uint8Array, isDirect = false): readonly Protocol[] {
	const kinds: Protocol[] = [];
	let rest = bytes;
	for (let depth = 0; depth <= maxNesting; depth++) {
		const protocol = demultiplex(rest, !isDirect);
		kinds.push(protocol);
		const carried = carriedBy(protocol, rest);
		if (!carried || carried.length === 0) break;
		rest = carried;
	}
	return kinds;
}

/** What TURN framing carries; undefined where it carries nothing. */
export function carriedBy(protocol: Protocol, bytes: Uint8Array): Uint8Array | undefined {
	if (protocol === 'channel-data') {
		const reader = new ByteReader(bytes, 2);
		return reader.take(reader.u16());
	}
	// Send and Data indications: RFC 8656 §11.
	if (protocol !== 'stun' || (bytes[0] !== 0 && bytes[0] !== 1) || (bytes[1] !== 0x16 && bytes[1] !== 0x17))
		return undefined;
	const { message, problem } = decode(bytes);
	const read = message ?? problem.partial;
	const data = read?.attributes.find(({ type }) => type === attribute.data)?.bytes;
	return data ?? (problem?.kind === 'truncated' ? cutDataAt(bytes, problem.offset)?.data : undefined);
}
