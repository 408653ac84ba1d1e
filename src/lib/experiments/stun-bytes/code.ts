// A STUN Binding request and its answer, byte by byte (RFC 8489 §5, §6, §14.2).
// No library: everything that a mirror on the internet needs fits on this page.

/** Four bytes that say "this is STUN"; they also hide addresses from routers that rewrite them. */
export const magicCookie = [0x21, 0x12, 0xa4, 0x42];

/** 96 random bits. The answer carries the same ones: that is how it is told from other answers. */
export const newTransactionId = (): Uint8Array => crypto.getRandomValues(new Uint8Array(12));

/** Twenty bytes: type 0x0001 (Binding request), length 0 (nothing follows), cookie, transaction id. */
export function bindingRequest(transactionId: Uint8Array): Uint8Array {
	return Uint8Array.from([0x00, 0x01, 0x00, 0x00, ...magicCookie, ...transactionId]);
}

/** The length counts what comes after the 20 bytes of the header. */
export function withLength(message: Uint8Array): Uint8Array {
	const fixed = Uint8Array.from(message);
	const length = Math.max(0, fixed.length - 20);
	fixed[2] = length >> 8;
	fixed[3] = length & 0xff;
	return fixed;
}

/** What the server saw: who asked, in the network's eyes. */
export interface Mapped {
	port: number;
	/** 4 bytes of IPv4 or 16 of IPv6. */
	address: number[];
}

/** Walks over the attributes (type, length, value, padding to four) until it finds XOR-MAPPED-ADDRESS. */
export function readMapped(reply: Uint8Array): Mapped | undefined {
	const view = new DataView(reply.buffer, reply.byteOffset, reply.byteLength);
	let at = 20;
	while (at + 4 <= reply.length) {
		const type = view.getUint16(at);
		const length = view.getUint16(at + 2);
		if (type === 0x0020 && (length === 8 || length === 20) && at + 4 + length <= reply.length) {
			// A byte of nothing, a byte for the family (1 is IPv4, 2 is IPv6), then the port.
			const port = view.getUint16(at + 6) ^ 0x2112;
			// IPv4 is XORed with the cookie, IPv6 with the cookie and the transaction id.
			const key = reply.subarray(4, 20);
			const bytes = reply.subarray(at + 8, at + 4 + length);
			return { port, address: Array.from(bytes, (byte, index) => byte ^ (key[index] ?? 0)) };
		}
		at += 4 + length + ((4 - (length % 4)) % 4);
	}
	return undefined;
}
