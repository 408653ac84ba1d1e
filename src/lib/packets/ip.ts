/** IP, UDP and TCP headers around a payload, for files that others read: RFC 791, RFC 8200, RFC 768, RFC 9293. */
import { addressBytes } from '../bytes/ip.ts';
import type { Endpoint } from '../bytes/endpoint.ts';

/** What an IPv4 packet has room for, less its own header and the longest of the two others used here. */
export const maxPayloadLength = 65_535 - 20 - 20;

export interface Carried {
	readonly source: Endpoint;
	readonly destination: Endpoint;
	/** The beginning of the payload, or all of it. */
	readonly payload: Uint8Array;
	/** Bytes that the payload had on its way. */
	readonly length: number;
	/** Of the IPv4 header. */
	readonly identification: number;
	/** A segment of TCP; a datagram of UDP where there is none. */
	readonly tcp?: { readonly sequence: number; readonly acknowledged: number };
}

export interface IpPacket {
	readonly bytes: Uint8Array;
	/** Bytes that it had on its way. */
	readonly length: number;
}

/** Ones' complement sum of 16-bit words (RFC 1071), not yet folded. */
function sumWords(bytes: Uint8Array, sum = 0): number {
	let total = sum;
	for (let at = 0; at < bytes.length; at += 2) total += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
	return total;
}
function checksum(sum: number): number {
	let folded = sum;
	while (folded > 0xffff) folded = (folded & 0xffff) + Math.floor(folded / 0x10000);
	return ~folded & 0xffff;
}

/** 16 bytes where one of two addresses is IPv6: an IPv4 address is mapped (RFC 4291 §2.5.5.2). */
function mapped(address: Uint8Array): Uint8Array {
	if (address.length === 16) return address;
	const bytes = new Uint8Array(16);
	bytes.set([0xff, 0xff], 10);
	bytes.set(address, 12);
	return bytes;
}

/** An address that is a name, or none at all, is written as 0.0.0.0. */
const addressOf = ({ address }: Endpoint): Uint8Array => addressBytes(address) ?? new Uint8Array(4);

/** The packet as it would have been on a wire. The checksum of a payload that was cut is 0: not computed. */
export function ipPacket(carried: Carried): IpPacket {
	const { source, destination, identification, tcp } = carried;
	const payload = carried.payload.subarray(0, maxPayloadLength);
	const length = Math.max(payload.length, Math.min(carried.length, maxPayloadLength));
	const isIpv6 = addressOf(source).length === 16 || addressOf(destination).length === 16;
	const [from, to] = [addressOf(source), addressOf(destination)].map((address) =>
		isIpv6 ? mapped(address) : address
	) as [Uint8Array, Uint8Array];
	const headerLength = isIpv6 ? 40 : 20;
	const transportLength = tcp ? 20 : 8;
	const protocol = tcp ? 6 : 17;
	const bytes = new Uint8Array(headerLength + transportLength + payload.length);
	const view = new DataView(bytes.buffer);
	if (isIpv6) {
		bytes[0] = 0x60;
		view.setUint16(4, transportLength + length);
		bytes[6] = protocol;
		bytes[7] = 64;
		bytes.set(from, 8);
		bytes.set(to, 24);
	} else {
		bytes[0] = 0x45;
		view.setUint16(2, 20 + transportLength + length);
		view.setUint16(4, identification & 0xffff);
		bytes[6] = 0x40; // do not fragment
		bytes[8] = 64;
		bytes[9] = protocol;
		bytes.set(from, 12);
		bytes.set(to, 16);
		view.setUint16(10, checksum(sumWords(bytes.subarray(0, 20))));
	}
	view.setUint16(headerLength, source.port);
	view.setUint16(headerLength + 2, destination.port);
	if (tcp) {
		view.setUint32(headerLength + 4, tcp.sequence >>> 0);
		view.setUint32(headerLength + 8, tcp.acknowledged >>> 0);
		view.setUint16(headerLength + 12, 0x5018); // five words of header, PSH and ACK
		view.setUint16(headerLength + 14, 0xffff);
	} else view.setUint16(headerLength + 4, 8 + length);
	bytes.set(payload, headerLength + transportLength);
	if (payload.length === length) {
		const pseudo = sumWords(to, sumWords(from, protocol + transportLength + length));
		const sum = checksum(sumWords(bytes.subarray(headerLength), pseudo));
		// 0 would say that there is none (RFC 768).
		view.setUint16(headerLength + (tcp ? 16 : 6), sum === 0 && !tcp ? 0xffff : sum);
	}
	return { bytes, length: headerLength + transportLength + length };
}
