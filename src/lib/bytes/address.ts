/** IP addresses as they stand in `c=` and candidate lines. */

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

export const isIpv4 = (text: string): boolean => ipv4.test(text);

/** IPv6 in any of its text forms (RFC 4291 §2.2), without a zone. */
export function isIpv6(text: string): boolean {
	if (text.length > 45 || !text.includes(':')) return false;
	const parts = text.split('::');
	if (parts.length > 2) return false;
	let groups = 0;
	for (const [place, part] of parts.entries()) {
		if (part === '') {
			if (parts.length === 1) return false;
			continue;
		}
		const words = part.split(':');
		for (const [index, word] of words.entries()) {
			const isLast = place === parts.length - 1 && index === words.length - 1;
			if (isLast && word.includes('.')) {
				if (!isIpv4(word)) return false;
				groups += 2;
			} else {
				if (!/^[\dA-Fa-f]{1,4}$/.test(word)) return false;
				groups++;
			}
		}
	}
	return parts.length === 2 ? groups < 8 : groups === 8;
}
