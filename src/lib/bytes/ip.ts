/** IP addresses as bytes: the only form in which two of them can be compared. */
import { isIpv4, isIpv6 } from './address.ts';

/** 4 or 16 bytes in network order; undefined for what is not an address (a zone is none). */
export function addressBytes(text: string): Uint8Array | undefined {
	if (isIpv4(text)) return Uint8Array.from(text.split('.'), Number);
	if (!isIpv6(text)) return undefined;
	const [head = '', tail] = text.split('::');
	const front = groups(head);
	const back = tail === undefined ? [] : groups(tail);
	const bytes = new Uint8Array(16);
	bytes.set(front, 0);
	bytes.set(back, 16 - back.length);
	return bytes;
}

function groups(text: string): number[] {
	if (text === '') return [];
	return text.split(':').flatMap((group) => {
		if (group.includes('.')) return group.split('.').map(Number);
		const word = Number.parseInt(group, 16);
		return [word >> 8, word & 0xff];
	});
}

/** IPv4 with dots, IPv6 as RFC 5952 §4 wants it; undefined for anything but 4 or 16 bytes. */
export function addressText(bytes: Uint8Array): string | undefined {
	if (bytes.length === 4) return `${bytes[0] ?? 0}.${bytes[1] ?? 0}.${bytes[2] ?? 0}.${bytes[3] ?? 0}`;
	if (bytes.length !== 16) return undefined;
	const words = Array.from(
		{ length: 8 },
		(_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)
	);
	// §5: addresses that carry an IPv4 address show it as one.
	if (words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff)
		return `::ffff:${addressText(bytes.subarray(12)) ?? ''}`;
	let start = -1;
	let length = 1; // §4.2.2: a single group of zeros is not shortened
	for (let at = 0; at < 8; at++) {
		let end = at;
		while (end < 8 && words[end] === 0) end++;
		if (end - at > length) [start, length] = [at, end - at];
		at = Math.max(at, end);
	}
	const text = (part: readonly number[]) => part.map((word) => word.toString(16)).join(':');
	return start < 0 ? text(words) : `${text(words.slice(0, start))}::${text(words.slice(start + length))}`;
}

/** One text for each address, whatever way it was written: `::ffff:192.0.2.1` is `192.0.2.1`. Undefined for no address. */
export function canonicalAddress(text: string): string | undefined {
	if (isIpv4(text)) return text;
	const bytes = addressBytes(text);
	if (!bytes) return undefined;
	const isMapped =
		bytes[10] === 0xff && bytes[11] === 0xff && bytes.subarray(0, 10).every((byte) => byte === 0);
	return addressText(isMapped ? bytes.subarray(12) : bytes);
}
