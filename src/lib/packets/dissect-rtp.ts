/** RTP and SRTP packets as fields: RFC 3550 §5.1, RFC 8285, RFC 3711 §3.1. */
import { ByteReader } from '../bytes/byte-reader.ts';
import { toHex } from '../bytes/hex.ts';
import { extensionName, readExtension } from '../rtp/extensions.ts';
import { srtcpLayout } from '../rtp/rtcp.ts';
import {
	decodeRtp,
	isTwoByteProfile,
	oneByteProfile,
	type RtpExtension,
	type RtpHeader
} from '../rtp/rtp.ts';
import type { DissectContext, Dissected } from './dissection.ts';
import { fieldsFrom, hexNumber, type Field, type MakeField } from './field.ts';

const bits = (first: number, count: number) => ({ bits: { first, count } });

export function dissectRtp(bytes: Uint8Array, base: number, context: DissectContext): Dissected {
	const field = fieldsFrom(base);
	const isCut = (context.length ?? 0) > bytes.length;
	const header = decodeRtp(bytes);
	if (!header)
		return {
			kinds: ['rtp'],
			summary: 'RTP?',
			root: field('rtp', '', 0, bytes.length, { note: isCut ? 'cut' : 'malformed' })
		};
	const name = context.payloadTypes?.get(header.payloadType);
	const payloadType = name ? `${header.payloadType} (${name})` : String(header.payloadType);
	const fields: Field[] = [
		field('rtp.version', 2, 0, 1, bits(0, 2)),
		field('rtp.padding', Number(header.hasPadding), 0, 1, bits(2, 1)),
		field('rtp.extensionFlag', Number(header.hasExtension), 0, 1, bits(3, 1)),
		field('rtp.csrcCount', header.csrcs.length, 0, 1, bits(4, 4)),
		field('rtp.marker', Number(header.marker), 1, 1, bits(0, 1)),
		field('rtp.payloadType', payloadType, 1, 1, bits(1, 7)),
		field('rtp.sequence', header.sequenceNumber, 2, 2),
		field('rtp.timestamp', header.timestamp, 4, 4),
		field('rtp.ssrc', hexNumber(header.ssrc, 8), 8, 4),
		...header.csrcs.map((csrc, index) => field('rtp.csrc', hexNumber(csrc, 8), 12 + 4 * index, 4))
	];
	if (header.extension) fields.push(extensionField(bytes, header.extension, field, context));
	fields.push(...payloadFields(bytes, header, field, context, name));
	const words = [
		`RTP PT ${payloadType}`,
		`seq ${header.sequenceNumber}`,
		`ts ${header.timestamp}`,
		`ssrc ${hexNumber(header.ssrc, 8)}`
	];
	if (header.marker) words.push('M');
	return {
		kinds: ['rtp'],
		summary: words.join(' · '),
		root: field('rtp', name ?? '', 0, bytes.length, { note: isCut ? 'cut' : undefined, children: fields })
	};
}

function extensionField(
	bytes: Uint8Array,
	extension: NonNullable<RtpHeader['extension']>,
	field: MakeField,
	context: DissectContext
): Field {
	const { offset, profile, length, elements } = extension;
	const form = profile === oneByteProfile ? ' (one-byte)' : isTwoByteProfile(profile) ? ' (two-byte)' : '';
	const children: Field[] = [
		field('rtp.extensionProfile', hexNumber(profile, 4) + form, offset, 2),
		field('rtp.extensionLength', length / 4, offset + 2, 2)
	];
	const names: string[] = [];
	let at = offset + 4;
	const end = at + length;
	const pad = (to: number) => {
		if (to > at) children.push(field('rtp.elementPadding', toHex(bytes.subarray(at, to)), at, to - at));
	};
	for (const element of elements) {
		pad(element.offset);
		const made = elementField(element, field, context);
		names.push(made.name ?? String(element.id));
		children.push(made);
		at = element.offset + element.headerLength + element.data.length;
	}
	if (form || length === 0) pad(end);
	else children.push(field('rtp.elementData', '', at, end - at));
	return field('rtp.extension', names.join(', '), offset, 4 + length, { children });
}

function elementField(
	{ id, offset, headerLength, data }: RtpExtension,
	field: MakeField,
	{ extensions }: DissectContext
): Field {
	const uri = extensions?.get(id);
	const text = (uri ? readExtension(uri, data) : undefined) ?? toHex(data);
	return field('rtp.element', text, offset, headerLength + data.length, {
		name: uri ? extensionName(uri) : `ID ${id}`,
		children: [
			headerLength === 1
				? field('rtp.elementId', id, offset, 1, bits(0, 4))
				: field('rtp.elementId', id, offset, 1),
			headerLength === 1
				? field('rtp.elementLength', `${data.length - 1} + 1`, offset, 1, bits(4, 4))
				: field('rtp.elementLength', data.length, offset + 1, 1),
			...(data.length > 0 ? [field('rtp.elementData', text, offset + headerLength, data.length)] : [])
		]
	});
}

/** What follows the header. SRTP hides all of it: the header of RED and the OSN of RTX too. */
function payloadFields(
	bytes: Uint8Array,
	header: RtpHeader,
	field: MakeField,
	context: DissectContext,
	name: string | undefined
): Field[] {
	const start = header.headerLength;
	const isCut = (context.length ?? 0) > bytes.length;
	if (start >= bytes.length) return [];
	if (!context.isPlain) {
		const layout = isCut ? undefined : srtcpLayout(context.srtpProfile ?? '');
		// RTP under SHA1_32 has a tag of 4 bytes; that of GCM is part of the ciphertext (RFC 7714 §8.2).
		const tag = /SHA1_32/i.test(context.srtpProfile ?? '')
			? 4
			: layout && !layout.isTagFirst
				? layout.tagLength
				: 0;
		const end = Math.max(start, bytes.length - tag);
		return [
			field('rtp.payload', `${end - start} bytes`, start, end - start, { note: 'encrypted' }),
			...(tag > 0 && end < bytes.length
				? [field('srtp.tag', toHex(bytes.subarray(end)), end, bytes.length - end)]
				: [])
		];
	}
	const isRtx = name?.startsWith('rtx/') && bytes.length >= start + 2;
	if (isRtx) {
		const osn = new ByteReader(bytes, start).u16();
		return [
			field('rtp.originalSequence', osn, start, 2),
			field('rtp.payload', `${bytes.length - start - 2} bytes`, start + 2, bytes.length - start - 2)
		];
	}
	if (!name?.startsWith('red/'))
		return [field('rtp.payload', `${bytes.length - start} bytes`, start, bytes.length - start)];
	const blocks: Field[] = [];
	const reader = new ByteReader(bytes, start);
	for (let hasMore = true; hasMore && reader.left > 0;) {
		const at = reader.offset;
		const first = reader.u8();
		hasMore = first >= 0x80;
		if (hasMore) {
			const rest = reader.u24();
			blocks.push(
				field(
					'rtp.redHeader',
					`PT ${first & 0x7f}, −${rest >> 10}, ${rest & 0x3ff} bytes`,
					at,
					reader.offset - at
				)
			);
		} else blocks.push(field('rtp.redHeader', `PT ${first & 0x7f}`, at, 1));
	}
	return [...blocks, field('rtp.payload', `${reader.left} bytes`, reader.offset, reader.left)];
}
