/**
 * A pcapng file (draft-ietf-opsawg-pcapng): what Wireshark and its relatives read. Section header, an interface for each
 * place where packets were seen, the packets with comments, and secrets where there are any.
 */

export interface CapturedPacket {
	/** Index into the interfaces. */
	readonly interface: number;
	/** Microseconds since 1970. */
	readonly time: bigint;
	/** From the IP header on. */
	readonly bytes: Uint8Array;
	/** Bytes that it had on its way. */
	readonly length: number;
	readonly direction?: 'inbound' | 'outbound';
	readonly comment?: string;
}

export interface Capture {
	/** Program that wrote it. */
	readonly application: string;
	/** Names, in the order in which packets refer to them. */
	readonly interfaces: readonly string[];
	readonly packets: readonly CapturedPacket[];
	/** Lines of a TLS key log (SSLKEYLOGFILE): readers decrypt with them. */
	readonly keyLog?: string;
}

/** LINKTYPE_RAW: packets begin with their IP header, of either version. */
const rawIp = 101;
const utf8 = new TextEncoder();

interface Option {
	readonly code: number;
	readonly value: Uint8Array;
}
const textOption = (code: number, text: string): Option => ({
	code,
	value: utf8.encode(text).subarray(0, 0xfffc)
});
const padded = (length: number): number => (length + 3) & ~3;

/** A block: type, length, body, options, length again; all of it little-endian and in steps of four bytes. */
function block(type: number, body: Uint8Array, options: readonly Option[] = []): Uint8Array {
	const optionsLength =
		options.length === 0 ? 0 : options.reduce((sum, { value }) => sum + 4 + padded(value.length), 4);
	const length = 12 + padded(body.length) + optionsLength;
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, type, true);
	view.setUint32(4, length, true);
	bytes.set(body, 8);
	let at = 8 + padded(body.length);
	for (const { code, value } of options) {
		view.setUint16(at, code, true);
		view.setUint16(at + 2, value.length, true);
		bytes.set(value, at + 4);
		at += 4 + padded(value.length);
	}
	view.setUint32(length - 4, length, true);
	return bytes;
}

function sectionBlock(application: string): Uint8Array {
	const body = new Uint8Array(16);
	const view = new DataView(body.buffer);
	view.setUint32(0, 0x1a2b3c4d, true);
	view.setUint16(4, 1, true);
	// Length of the section: not said.
	body.fill(0xff, 8);
	return block(0x0a0d0d0a, body, [textOption(4, application)]);
}

function interfaceBlock(name: string): Uint8Array {
	const body = new Uint8Array(8);
	new DataView(body.buffer).setUint16(0, rawIp, true);
	return block(1, body, [textOption(2, name)]);
}

function secretsBlock(keyLog: string): Uint8Array {
	const text = utf8.encode(keyLog);
	const body = new Uint8Array(8 + text.length);
	const view = new DataView(body.buffer);
	view.setUint32(0, 0x544c534b, true); // TLSK
	view.setUint32(4, text.length, true);
	body.set(text, 8);
	return block(10, body);
}

function packetBlock(packet: CapturedPacket): Uint8Array {
	const body = new Uint8Array(20 + packet.bytes.length);
	const view = new DataView(body.buffer);
	view.setUint32(0, packet.interface, true);
	view.setUint32(4, Number(packet.time >> 32n) >>> 0, true);
	view.setUint32(8, Number(packet.time & 0xffffffffn), true);
	view.setUint32(12, packet.bytes.length, true);
	view.setUint32(16, packet.length, true);
	body.set(packet.bytes, 20);
	const options: Option[] = [];
	if (packet.comment) options.push(textOption(1, packet.comment));
	if (packet.direction)
		options.push({ code: 2, value: Uint8Array.of(packet.direction === 'inbound' ? 1 : 2, 0, 0, 0) });
	return block(6, body, options);
}

export function writePcapng({ application, interfaces, packets, keyLog }: Capture): Uint8Array<ArrayBuffer> {
	const blocks = [
		sectionBlock(application),
		...interfaces.map(interfaceBlock),
		// Secrets have to stand in front of what they open.
		...(keyLog ? [secretsBlock(keyLog)] : []),
		...packets.map(packetBlock)
	];
	const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const one of blocks) {
		bytes.set(one, at);
		at += one.length;
	}
	return bytes;
}
