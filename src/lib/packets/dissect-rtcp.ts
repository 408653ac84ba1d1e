/** RTCP and SRTCP packets as fields. Of SRTCP: the first eight bytes and the trailer (RFC 3711 §3.4). */
import { ByteReader } from '../bytes/byte-reader.ts';
import { toHex } from '../bytes/hex.ts';
import {
	bitrateOf,
	decodeCompound,
	decodeRtcpHeader,
	decodeSrtcpTrailer,
	nackedBy,
	rtcpName,
	twccSymbols,
	type RtcpHeader
} from '../rtp/rtcp.ts';
import type { DissectContext, Dissected } from './dissection.ts';
import { fieldsFrom, hexNumber, type Field, type MakeField } from './field.ts';

const bits = (first: number, count: number) => ({ bits: { first, count } });
const ssrcText = (ssrc: number) => hexNumber(ssrc, 8);

export function dissectRtcp(bytes: Uint8Array, base: number, context: DissectContext): Dissected {
	const field = fieldsFrom(base);
	return context.isPlain ? plainRtcp(bytes, field, context) : secureRtcp(bytes, field, context);
}

function broken(bytes: Uint8Array, field: MakeField, isCut: boolean): Dissected {
	const root = field('rtcp', '', 0, bytes.length, { note: isCut ? 'cut' : 'malformed' });
	return { kinds: ['rtcp'], summary: 'RTCP?', root };
}

function headerFields(header: RtcpHeader, field: MakeField): Field[] {
	const { offset, hasPadding, count, type, length, ssrc } = header;
	const isFeedback = type === 205 || type === 206;
	return [
		field('rtcp.version', 2, offset, 1, bits(0, 2)),
		field('rtcp.padding', Number(hasPadding), offset, 1, bits(2, 1)),
		field('rtcp.count', isFeedback ? `${count} (${rtcpName(type, count)})` : count, offset, 1, bits(3, 5)),
		field('rtcp.type', `${type} (${rtcpName(type, count)})`, offset + 1, 1),
		field('rtcp.length', length / 4 - 1, offset + 2, 2),
		...(ssrc === undefined ? [] : [field('rtcp.ssrc', ssrcText(ssrc), offset + 4, 4)])
	];
}

function secureRtcp(bytes: Uint8Array, field: MakeField, context: DissectContext): Dissected {
	const isCut = (context.length ?? 0) > bytes.length;
	const header = decodeRtcpHeader(bytes);
	if (!header) return broken(bytes, field, isCut);
	const trailer = isCut ? undefined : decodeSrtcpTrailer(bytes, context.srtpProfile);
	const name = rtcpName(header.type, header.count);
	const children = headerFields(header, field);
	const start = Math.min(8, bytes.length);
	const tagAt = trailer && trailer.offset + (trailer.isTagFirst ? -trailer.tagLength : 4);
	const end = trailer
		? trailer.isTagFirst
			? trailer.offset - trailer.tagLength
			: trailer.offset
		: bytes.length;
	if (end > start)
		children.push(
			field('srtcp.encrypted', `${end - start} bytes`, start, end - start, { note: 'encrypted' })
		);
	if (trailer && tagAt !== undefined) {
		const note = trailer.isGuess ? ('guess' as const) : undefined;
		const tag = field(
			'srtcp.tag',
			toHex(bytes.subarray(tagAt, tagAt + trailer.tagLength)),
			tagAt,
			trailer.tagLength,
			{ note }
		);
		const word = [
			field('srtcp.flag', Number(trailer.isEncrypted), trailer.offset, 4, { ...bits(0, 1), note }),
			field('srtcp.index', trailer.index, trailer.offset, 4, { ...bits(1, 31), note })
		];
		children.push(...(trailer.isTagFirst ? [tag, ...word] : [...word, tag]));
	}
	const words = [`SRTCP ${name}`, ...(header.ssrc === undefined ? [] : [`ssrc ${ssrcText(header.ssrc)}`])];
	if (trailer) words.push(`index ${trailer.index}`);
	return {
		kinds: ['rtcp'],
		summary: words.join(' · '),
		root: field('rtcp', name, 0, bytes.length, { note: isCut ? 'cut' : undefined, children })
	};
}

function plainRtcp(bytes: Uint8Array, field: MakeField, context: DissectContext): Dissected {
	const isCut = (context.length ?? 0) > bytes.length;
	const headers = decodeCompound(bytes);
	if (headers.length === 0) return broken(bytes, field, isCut);
	const last = headers.at(-1)!;
	const children = headers.map((header) => packetField(bytes, header, field));
	const end = Math.min(bytes.length, last.offset + last.length);
	if (end < bytes.length)
		children.push(field('trailing', '', end, bytes.length - end, { note: isCut ? 'cut' : 'malformed' }));
	const names = headers.map(({ type, count }) => rtcpName(type, count));
	const isShort = last.offset + last.length > bytes.length;
	return {
		kinds: ['rtcp'],
		summary: `RTCP ${names.join(' + ')}`,
		root: field('rtcp', names.join(' + '), 0, bytes.length, {
			note: isCut ? 'cut' : isShort || end < bytes.length ? 'malformed' : undefined,
			children
		})
	};
}

function packetField(bytes: Uint8Array, header: RtcpHeader, field: MakeField): Field {
	const end = Math.min(bytes.length, header.offset + header.length);
	const body = header.offset + (header.ssrc === undefined ? 4 : 8);
	const isSources = header.type === 202 || header.type === 203;
	const children = headerFields(isSources ? withoutSender(header) : header, field);
	children.push(...bodyFields(bytes, header, isSources ? header.offset + 4 : body, end, field));
	return field('rtcp.packet', rtcpName(header.type, header.count), header.offset, end - header.offset, {
		children
	});
}

/** SDES and BYE list sources: there is no sender in front of them. */
const withoutSender = ({ offset, hasPadding, count, type, length }: RtcpHeader): RtcpHeader => ({
	offset,
	hasPadding,
	count,
	type,
	length
});

function bodyFields(
	bytes: Uint8Array,
	header: RtcpHeader,
	start: number,
	end: number,
	field: MakeField
): Field[] {
	const reader = new ByteReader(bytes, start, end);
	const fields: Field[] = [];
	const rest = () => {
		if (reader.left > 0) fields.push(field('rtcp.data', `${reader.left} bytes`, reader.offset, reader.left));
		return fields;
	};
	const u32 = (key: Field['key'], show: (value: number) => string | number = (value) => value) => {
		if (reader.left < 4) return;
		const at = reader.offset;
		fields.push(field(key, show(reader.u32()), at, 4));
	};
	switch (header.type) {
		case 200:
			if (reader.left >= 8) {
				const at = reader.offset;
				const seconds = reader.u32();
				fields.push(
					field(
						'sr.ntp',
						`${seconds}.${String(Math.floor((reader.u32() / 2 ** 32) * 1000)).padStart(3, '0')} s`,
						at,
						8
					)
				);
			}
			u32('sr.rtp');
			u32('sr.packets');
			u32('sr.octets');
			for (let count = header.count; count > 0 && reader.left >= 24; count--)
				fields.push(reportField(reader, field));
			return rest();
		case 201:
			for (let count = header.count; count > 0 && reader.left >= 24; count--)
				fields.push(reportField(reader, field));
			return rest();
		case 202:
			for (let count = header.count; count > 0 && reader.left >= 4; count--)
				fields.push(chunkField(reader, field));
			return rest();
		case 203: {
			for (let count = header.count; count > 0 && reader.left >= 4; count--) u32('bye.source', ssrcText);
			if (reader.left > 1) {
				const at = reader.offset;
				const words = new TextDecoder().decode(reader.take(reader.u8()));
				fields.push(field('bye.reason', words, at, reader.offset - at));
			}
			return rest();
		}
		case 204:
			if (reader.left >= 4) {
				const at = reader.offset;
				fields.push(field('app.name', new TextDecoder().decode(reader.take(4)), at, 4));
			}
			return rest();
		case 205:
		case 206:
			u32('feedback.media', ssrcText);
			fields.push(...feedbackFields(reader, header, field));
			return rest();
		case 207:
			while (reader.left >= 4) {
				const at = reader.offset;
				const type = reader.u8();
				reader.skip(1);
				const size = Math.min(reader.u16() * 4, reader.left);
				reader.skip(size);
				fields.push(field('xr.block', `BT ${type}`, at, 4 + size));
			}
			return fields;
		default:
			return rest();
	}
}

function reportField(reader: ByteReader, field: MakeField): Field {
	const at = reader.offset;
	const ssrc = reader.u32();
	const fraction = reader.u8();
	const raw = reader.u24();
	const lost = raw >= 0x800000 ? raw - 0x1000000 : raw;
	const highest = reader.u32();
	const jitter = reader.u32();
	const lsr = reader.u32();
	const dlsr = reader.u32();
	return field('report', ssrcText(ssrc), at, 24, {
		children: [
			field('report.ssrc', ssrcText(ssrc), at, 4),
			field('report.fraction', `${fraction}/256 = ${((fraction / 256) * 100).toFixed(1)} %`, at + 4, 1),
			field('report.lost', lost, at + 5, 3),
			field('report.highest', `${highest >>> 16} × 2¹⁶ + ${highest & 0xffff}`, at + 8, 4),
			field('report.jitter', jitter, at + 12, 4),
			field('report.lsr', hexNumber(lsr, 8), at + 16, 4),
			field('report.dlsr', `${(dlsr / 65536).toFixed(4)} s`, at + 20, 4)
		]
	});
}

/** SDES items by number: RFC 3550 §6.5. */
const sdesItems = ['END', 'CNAME', 'NAME', 'EMAIL', 'PHONE', 'LOC', 'TOOL', 'NOTE', 'PRIV'];

function chunkField(reader: ByteReader, field: MakeField): Field {
	const start = reader.offset;
	const ssrc = reader.u32();
	const children = [field('bye.source', ssrcText(ssrc), start, 4, { name: 'SSRC', source: 'RFC 3550 §6.5' })];
	while (reader.left > 0) {
		const at = reader.offset;
		const type = reader.u8();
		if (type === 0) {
			// Filled up to four bytes.
			reader.skip(Math.min(-(reader.offset - start) & 3, reader.left));
			break;
		}
		const words = new TextDecoder().decode(reader.take(Math.min(reader.u8(), reader.left)));
		children.push(field('sdes.item', `${sdesItems[type] ?? type} ${words}`, at, reader.offset - at));
	}
	return field('sdes.chunk', ssrcText(ssrc), start, reader.offset - start, { children });
}

function feedbackFields(reader: ByteReader, header: RtcpHeader, field: MakeField): Field[] {
	const name = rtcpName(header.type, header.count);
	const fields: Field[] = [];
	if (name === 'NACK') {
		while (reader.left >= 4) {
			const at = reader.offset;
			fields.push(field('nack.entry', nackedBy(reader.u16(), reader.u16()).join(', '), at, 4));
		}
	} else if (name === 'FIR') {
		while (reader.left >= 8) {
			const at = reader.offset;
			const ssrc = reader.u32();
			fields.push(field('fir.entry', `${ssrcText(ssrc)}, seq ${reader.u8()}`, at, 8));
			reader.skip(3);
		}
	} else if (name === 'TWCC' && reader.left >= 8) {
		const at = reader.offset;
		const baseSequence = reader.u16();
		const count = reader.u16();
		const reference = reader.u24();
		const number = reader.u8();
		const symbols = twccSymbols(reader.bytes, reader.offset, reader.end, count);
		const received = symbols.filter((symbol) => symbol !== 0).length;
		fields.push(
			field('twcc.base', baseSequence, at, 2),
			field('twcc.count', count, at + 2, 2),
			field('twcc.reference', `${reference} × 64 ms`, at + 4, 3),
			field('twcc.feedback', number, at + 7, 1)
		);
		if (reader.left > 0) {
			fields.push(
				field('twcc.statuses', `${received} of ${symbols.length} received`, reader.offset, reader.left)
			);
			reader.skip(reader.left);
		}
	} else if (
		name === 'ALFB' &&
		reader.left >= 8 &&
		toHex(reader.bytes.subarray(reader.offset, reader.offset + 4)) === '52454d42'
	) {
		const at = reader.offset;
		reader.skip(4);
		const sources = reader.u8();
		const rest = reader.u24();
		fields.push(
			field('app.name', 'REMB', at, 4),
			field('remb.bitrate', `${bitrateOf(rest >> 18, rest & 0x3ffff)} bit/s`, at + 5, 3)
		);
		for (let count = sources; count > 0 && reader.left >= 4; count--) {
			const here = reader.offset;
			fields.push(field('remb.source', ssrcText(reader.u32()), here, 4));
		}
	}
	return fields;
}
