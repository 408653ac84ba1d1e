/**
 * What one media section says, read once from its block: its `m=` line, codecs with all their lines, direction, identity.
 * Positions are those of the block. Nothing here is checked: what is missing is undefined, what is odd is kept.
 */
import type { SdpBlock, SdpLine, SdpToken } from './document.ts';
import { staticPayloadTypes } from './static-payload-types.ts';

export const directions = ['sendrecv', 'sendonly', 'recvonly', 'inactive'] as const;
export type Direction = (typeof directions)[number];

/** One payload type and every line that speaks of it. */
export interface Codec {
	readonly payloadType: number;
	/** Encoding name as written, or the static one; undefined when nothing names it. */
	readonly name: string | undefined;
	readonly clockRate: number | undefined;
	readonly channels: number | undefined;
	readonly rtpmaps: readonly SdpLine[];
	readonly fmtps: readonly SdpLine[];
	readonly feedback: readonly SdpLine[];
	/** Payload type that this one retransmits (`apt=`, RFC 4588). */
	readonly repairs: number | undefined;
	/** Payload type that retransmits this one. */
	readonly repairedBy: number | undefined;
}

export interface MediaBlock {
	readonly block: SdpBlock;
	readonly line: SdpLine;
	readonly kind: string;
	/** The second field as written, `9` or `49170/2`; the number is undefined when it is none. */
	readonly portText: string;
	readonly port: number | undefined;
	readonly protocol: string;
	/** What follows the protocol: payload types, or `webrtc-datachannel`. */
	readonly formats: readonly SdpToken[];
	readonly isRtp: boolean;
	readonly isData: boolean;
	/** Port 0 without `a=bundle-only`: refused, or taken out of use (RFC 3264 §6). */
	readonly isZeroed: boolean;
	readonly mid: string | undefined;
	/** The last direction line, which is the one both browsers follow; undefined when there is none. */
	readonly direction: Direction | undefined;
	/** By payload type: those in the `m=` line and those that only other lines name. */
	readonly codecs: ReadonlyMap<number, Codec>;
}

/** Reads a media section; asks the block only once. The block must begin with its `m=` line. */
export const mediaBlock = (block: SdpBlock): MediaBlock => block.derive(read);

function read(block: SdpBlock): MediaBlock {
	const line = block.lines[0];
	if (!line) throw new Error('a media section begins with its m= line');
	const tokens = line.tokens;
	const [kind, port, protocol, ...formats] = tokens;
	const portText = port?.text ?? '';
	const number = wholeNumber(portText.replace(/\/\d+$/, ''));
	const proto = protocol?.text ?? '';
	return {
		block,
		line,
		kind: kind?.text ?? '',
		portText,
		port: number,
		protocol: proto,
		formats,
		isRtp: /(^|\/)RTP\//.test(proto),
		isData: /(^|\/)SCTP$/.test(proto),
		isZeroed: number === 0 && block.named('bundle-only').length === 0,
		mid: block.named('mid').at(-1)?.value,
		direction: lastDirection(block),
		codecs: readCodecs(block, formats)
	};
}

/** The direction that counts in a block: the last one (seen in Chromium 156 and Firefox 153, 2026-11-22). */
export function lastDirection(block: SdpBlock): Direction | undefined {
	let last: { direction: Direction; index: number } | undefined;
	for (const direction of directions) {
		const index = block.named(direction).at(-1)?.index;
		if (index !== undefined && index > (last?.index ?? -1)) last = { direction, index };
	}
	return last?.direction;
}

const maxDigits = 15;
const zero = 48;
const nine = 57;

/** `'96'` is 96; anything but digits is undefined, and so is what does not fit a number exactly. */
export const wholeNumber = (text: string | undefined): number | undefined =>
	text === undefined ? undefined : digitsUntil(text, text.length);

/** The payload type that a line such as `a=fmtp:96 …` begins with, or undefined (`*`, junk). */
export function payloadTypeOf({ value }: SdpLine): number | undefined {
	const space = value.indexOf(' ');
	return digitsUntil(value, space === -1 ? value.length : space);
}

/** Reads digits up to `end` without copying them: there is one such number in every other line. */
function digitsUntil(text: string, end: number): number | undefined {
	if (end === 0 || end > maxDigits) return undefined;
	let number = 0;
	for (let at = 0; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code < zero || code > nine) return undefined;
		number = number * 10 + code - zero;
	}
	return number;
}

/** `<name>/<clock rate>[/<channels>]` of an rtpmap line (RFC 8866 §6.6). */
export function rtpmapOf(
	line: SdpLine
): { name: string; clockRate: number; channels: number | undefined } | undefined {
	const found = /^\d+ +([^/\s]+)\/(\d+)(?:\/(\d+))?\s*$/.exec(line.value);
	if (!found) return undefined;
	return {
		name: found[1] ?? '',
		clockRate: Number(found[2]),
		channels: found[3] ? Number(found[3]) : undefined
	};
}

/** One `key=value` of an fmtp line, or a bare word with an empty value, at its place in the block. */
export interface FormatParameter {
	readonly key: string;
	readonly value: string;
	readonly from: number;
	readonly to: number;
}

/** The parameters of an fmtp line in order, separated by `;` (RFC 8866 §6.15 leaves their form to the codec). */
export function formatParameters(line: SdpLine): FormatParameter[] {
	const space = line.value.indexOf(' ');
	if (space === -1) return [];
	const found: FormatParameter[] = [];
	for (const match of line.value.slice(space + 1).matchAll(/[^;]+/g)) {
		const word = match[0].trim();
		if (!word) continue;
		const from = line.valueFrom + space + 1 + match.index + match[0].indexOf(word);
		const equals = word.indexOf('=');
		found.push({
			key: equals === -1 ? word : word.slice(0, equals).trim(),
			value: equals === -1 ? '' : word.slice(equals + 1).trim(),
			from,
			to: from + word.length
		});
	}
	return found;
}

/** A codec while its lines are collected. */
interface Collected extends Codec {
	name: string | undefined;
	clockRate: number | undefined;
	channels: number | undefined;
	readonly rtpmaps: SdpLine[];
	readonly fmtps: SdpLine[];
	readonly feedback: SdpLine[];
	repairs: number | undefined;
	repairedBy: number | undefined;
}

function readCodecs(block: SdpBlock, formats: readonly SdpToken[]): ReadonlyMap<number, Codec> {
	const codecs = new Map<number, Collected>();
	const of = (payloadType: number): Collected => {
		const known = codecs.get(payloadType);
		if (known) return known;
		const codec: Collected = {
			payloadType,
			name: undefined,
			clockRate: undefined,
			channels: undefined,
			rtpmaps: [],
			fmtps: [],
			feedback: [],
			repairs: undefined,
			repairedBy: undefined
		};
		codecs.set(payloadType, codec);
		return codec;
	};
	for (const format of formats) {
		const payloadType = wholeNumber(format.text);
		if (payloadType !== undefined) of(payloadType);
	}
	for (const [name, list] of lineKinds)
		for (const line of block.named(name)) {
			const payloadType = payloadTypeOf(line);
			if (payloadType !== undefined) of(payloadType)[list].push(line);
		}
	for (const codec of codecs.values()) {
		const [rtpmap] = codec.rtpmaps;
		const mapped = rtpmap ? rtpmapOf(rtpmap) : undefined;
		const fixed = rtpmap ? undefined : staticPayloadTypes.get(codec.payloadType);
		const [name, clockRate, channels] = fixed?.split('/') ?? [];
		codec.name = mapped?.name ?? name;
		codec.clockRate = mapped?.clockRate ?? wholeNumber(clockRate);
		codec.channels = mapped?.channels ?? wholeNumber(channels);
	}
	for (const codec of codecs.values()) {
		if (codec.name?.toLowerCase() !== 'rtx') continue;
		for (const fmtp of codec.fmtps) {
			const apt = wholeNumber(formatParameters(fmtp).find(({ key }) => key === 'apt')?.value);
			if (apt === undefined) continue;
			codec.repairs = apt;
			const repaired = codecs.get(apt);
			if (repaired) repaired.repairedBy = codec.payloadType;
		}
	}
	return codecs;
}

const lineKinds = [
	['rtpmap', 'rtpmaps'],
	['fmtp', 'fmtps'],
	['rtcp-fb', 'feedback']
] as const;
