/** One end of a datagram or a connection: an IP address and a port. */
import { isIpv4, isIpv6 } from './address.ts';

export interface Endpoint {
	/** IPv4 or IPv6 in text form, without brackets. */
	readonly address: string;
	readonly port: number;
}

/** `198.51.100.1:3478`, `[2001:db8::1]:3478` (RFC 5952 §6): also what maps and sets are keyed by. */
export const endpointText = ({ address, port }: Endpoint): string =>
	address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

export const isSameEndpoint = (one: Endpoint, other: Endpoint): boolean =>
	one.port === other.port && one.address === other.address;

/** Undefined for what is not an address and a port from 0 to 65535. */
export function parseEndpoint(text: string): Endpoint | undefined {
	const found = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text);
	if (!found) return undefined;
	const [, ipv6, ipv4, digits] = found;
	const port = Number(digits);
	if (port > 65535) return undefined;
	if (ipv6 !== undefined) return isIpv6(ipv6) ? { address: ipv6, port } : undefined;
	return ipv4 !== undefined && isIpv4(ipv4) ? { address: ipv4, port } : undefined;
}
