/**
 * The message that opens a data channel in-band (DATA_CHANNEL_OPEN, RFC 8832 §5.1): made from a channel's settings, and
 * taken apart again as fields over its bytes.
 *
 *     0                   1                   2                   3
 *     | Message Type  |  Channel Type |            Priority           |
 *     |                    Reliability Parameter                      |
 *     |         Label Length          |       Protocol Length         |
 *     | Label …                       | Protocol …                    |
 */
import { ByteReader } from '../bytes/byte-reader.ts';
import { fieldsFrom, hexNumber, type Field } from './field.ts';

export const openMessageType = 0x03;
const headerLength = 12;
/** Both lengths are 16 bits. */
export const maxTextBytes = 65_535;

/** RFC 8832 §5.1, §8.2.2. The highest bit says that the order is not kept. */
const channelTypes: Readonly<Record<number, string>> = {
	0x00: 'DATA_CHANNEL_RELIABLE',
	0x80: 'DATA_CHANNEL_RELIABLE_UNORDERED',
	0x01: 'DATA_CHANNEL_PARTIAL_RELIABLE_REXMIT',
	0x81: 'DATA_CHANNEL_PARTIAL_RELIABLE_REXMIT_UNORDERED',
	0x02: 'DATA_CHANNEL_PARTIAL_RELIABLE_TIMED',
	0x82: 'DATA_CHANNEL_PARTIAL_RELIABLE_TIMED_UNORDERED'
};
/** RFC 8831 §6.4. */
export const normalPriority = 256;
const priorities: Readonly<Record<number, string>> = {
	128: 'below normal',
	256: 'normal',
	512: 'high',
	1024: 'extra high'
};

export interface ChannelSettings {
	readonly label: string;
	readonly protocol: string;
	readonly ordered: boolean;
	readonly maxRetransmits: number | null;
	/** Milliseconds. */
	readonly maxPacketLifeTime: number | null;
}

/** The bytes that RFC 8832 asks for these settings, with normal priority. Texts longer than 65,535 bytes are cut. */
export function encodeOpen(settings: ChannelSettings): Uint8Array {
	const text = (value: string) => new TextEncoder().encode(value).subarray(0, maxTextBytes);
	const label = text(settings.label);
	const protocol = text(settings.protocol);
	const bytes = new Uint8Array(headerLength + label.length + protocol.length);
	const view = new DataView(bytes.buffer);
	const limit = settings.maxRetransmits ?? settings.maxPacketLifeTime;
	const kind = settings.maxRetransmits !== null ? 1 : settings.maxPacketLifeTime !== null ? 2 : 0;
	view.setUint8(0, openMessageType);
	view.setUint8(1, kind | (settings.ordered ? 0 : 0x80));
	view.setUint16(2, normalPriority);
	view.setUint32(4, limit ?? 0);
	view.setUint16(8, label.length);
	view.setUint16(10, protocol.length);
	bytes.set(label, headerLength);
	bytes.set(protocol, headerLength + label.length);
	return bytes;
}

/** Never throws: what is missing or left over is said so. */
export function dissectOpen(bytes: Uint8Array): Field {
	const field = fieldsFrom(0);
	const reader = new ByteReader(bytes);
	const type = reader.u8();
	const channelType = reader.u8();
	const priority = reader.u16();
	const reliability = reader.u32();
	const labelLength = reader.u16();
	const protocolLength = reader.u16();
	const text = (offset: number, length: number) =>
		JSON.stringify(new TextDecoder().decode(bytes.subarray(offset, offset + length)));
	if (bytes.length < headerLength) return field('dcep', '', 0, bytes.length, { note: 'malformed' });
	const labelEnd = Math.min(bytes.length, headerLength + labelLength);
	const protocolEnd = Math.min(bytes.length, labelEnd + protocolLength);
	const isWhole = headerLength + labelLength + protocolLength === bytes.length;
	const children = [
		field('dcep.type', `${hexNumber(type, 2)} ${type === openMessageType ? 'DATA_CHANNEL_OPEN' : '?'}`, 0, 1),
		field('dcep.channelType', `${hexNumber(channelType, 2)} ${channelTypes[channelType] ?? '?'}`, 1, 1),
		field('dcep.priority', `${priority}${priorities[priority] ? ` ${priorities[priority]}` : ''}`, 2, 2),
		field('dcep.reliability', reliability, 4, 4),
		field('dcep.labelLength', labelLength, 8, 2),
		field('dcep.protocolLength', protocolLength, 10, 2),
		...(labelLength > 0
			? [field('dcep.label', text(headerLength, labelLength), headerLength, labelEnd - headerLength)]
			: []),
		...(protocolLength > 0
			? [field('dcep.protocol', text(labelEnd, protocolLength), labelEnd, protocolEnd - labelEnd)]
			: [])
	];
	if (protocolEnd < bytes.length)
		children.push(field('trailing', '', protocolEnd, bytes.length - protocolEnd, { note: 'malformed' }));
	return field('dcep', 'DATA_CHANNEL_OPEN', 0, bytes.length, {
		...(isWhole ? {} : { note: 'malformed' as const }),
		children
	});
}
