/**
 * A candidate line as it stands in SDP and in RTCIceCandidate.candidate: RFC 8839 §5.1, with the priority taken apart
 * again as RFC 8445 §5.1.2.1 put it together, and tcptype of RFC 6544 §4.5.
 */

export interface Priority {
	/** 126 for host, 110 for peer reflexive, 100 for server reflexive and 0 for relayed are the recommended values. */
	readonly typePreference: number;
	/** Tells the addresses of one host apart; 65535 where there is only one. */
	readonly localPreference: number;
	/** 1 for RTP (and for everything with rtcp-mux), 2 for RTCP. */
	readonly component: number;
}

export interface Candidate {
	readonly foundation: string;
	readonly component: number;
	/** In lower case, as `udp` or `tcp`, whatever the browser wrote. */
	readonly protocol: string;
	readonly priority: number;
	/** An IPv4 or IPv6 address, or a name ending in `.local` that hides one (mDNS). */
	readonly address: string;
	readonly port: number;
	/** `host`, `srflx`, `prflx`, `relay`, or a token that a later specification added. */
	readonly type: string;
	readonly relatedAddress?: string;
	readonly relatedPort?: number;
	readonly tcpType?: string;
	/** What else stands in the line, such as `ufrag`, `generation`, `network-cost`, in order. */
	readonly extensions: readonly (readonly [name: string, value: string])[];
}

/** priority = 2^24 × type preference + 2^8 × local preference + (256 − component). */
export function decodePriority(priority: number): Priority {
	return {
		typePreference: Math.floor(priority / 2 ** 24),
		localPreference: Math.floor(priority / 2 ** 8) % 2 ** 16,
		component: 256 - (priority % 2 ** 8)
	};
}

/** Address and port as one text; an IPv6 address stands in brackets (RFC 5952 §6). */
export const addressWithPort = (address: string, port: number | undefined): string =>
	`${address.includes(':') ? `[${address}]` : address}${port === undefined ? '' : `:${port}`}`;

const wholeNumber = (text: string | undefined, limit: number): number | undefined =>
	text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= limit ? Number(text) : undefined;

/**
 * Reads `candidate:…`, with or without `a=` before it. Undefined for what is not a candidate line, the empty string
 * that ends a generation (RFC 8838 §8.2) included.
 */
export function parseCandidate(line: string): Candidate | undefined {
	const text = line.trim().replace(/^a=/, '');
	if (!text.startsWith('candidate:')) return undefined;
	const [foundation, componentText, protocol, priorityText, address, portText, typ, type, ...rest] = text
		.slice('candidate:'.length)
		.split(/\s+/);
	const component = wholeNumber(componentText, 256);
	const priority = wholeNumber(priorityText, 2 ** 32 - 1);
	const port = wholeNumber(portText, 65535);
	if (!foundation || !protocol || !address || typ !== 'typ' || !type) return undefined;
	if (component === undefined || priority === undefined || port === undefined) return undefined;

	const extensions: [string, string][] = [];
	const known: { relatedAddress?: string; relatedPort?: number; tcpType?: string } = {};
	for (let index = 0; index < rest.length; index += 2) {
		const name = rest[index]!;
		const value = rest[index + 1] ?? '';
		const relatedPort = name === 'rport' ? wholeNumber(value, 65535) : undefined;
		if (name === 'raddr') known.relatedAddress = value;
		else if (relatedPort !== undefined) known.relatedPort = relatedPort;
		else if (name === 'tcptype') known.tcpType = value;
		else extensions.push([name, value]);
	}
	return {
		foundation,
		component,
		protocol: protocol.toLowerCase(),
		priority,
		address,
		port,
		type,
		...known,
		extensions
	};
}
