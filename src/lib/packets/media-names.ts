/** What payload types and extension ids mean: numbers that only the SDP of a connection explains. */

export interface MediaNames {
	readonly payloadTypes: ReadonlyMap<number, string>;
	readonly extensions: ReadonlyMap<number, string>;
}

/** No description has more lines of this kind; a file from anywhere may. */
const maxNames = 512;

/**
 * From the descriptions of one connection. Numbers mean the same in every bundled section (RFC 9143 §10.1.2); where they do
 * not, the first one counts. RTX names the payload type that it repeats (RFC 4588 §8.1).
 */
export function mediaNamesOf(sdps: Iterable<string>): MediaNames {
	const payloadTypes = new Map<number, string>();
	const extensions = new Map<number, string>();
	for (const sdp of sdps) {
		const repaired = new Map<number, string>();
		for (const [, number, original = ''] of sdp.matchAll(/^a=fmtp:(\d{1,3}) (?:\S*;)?apt=(\d{1,3})/gm))
			repaired.set(Number(number), original);
		for (const [, number, name = ''] of sdp.matchAll(/^a=rtpmap:(\d{1,3}) (\S{1,64})/gm)) {
			const original = repaired.get(Number(number));
			if (payloadTypes.size < maxNames && !payloadTypes.has(Number(number)))
				payloadTypes.set(Number(number), original ? `${name} (${original})` : name);
		}
		for (const [, id, uri = ''] of sdp.matchAll(/^a=extmap:(\d{1,5})(?:\/\w+)? (\S{1,256})/gm))
			if (extensions.size < maxNames && !extensions.has(Number(id))) extensions.set(Number(id), uri);
	}
	return { payloadTypes, extensions };
}
