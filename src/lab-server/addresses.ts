/** Where the lab server listens, and the addresses that people open. */
import type { NetworkInterfaceInfo } from 'node:os';

/** Without a host: loopback only, of both families, so that `localhost` reaches us whichever a browser tries first. */
export const listenOn = (host: string | undefined): readonly [string, ...string[]] =>
	host === undefined ? ['127.0.0.1', '::1'] : [host];

export const isLoopback = (host: string | undefined): boolean =>
	host === undefined || host === '::1' || host.startsWith('127.');

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** The addresses to open, `localhost` first: only there do browsers treat plain http as secure. */
export function addressesToOpen(host: string | undefined, port: number, interfaces: Interfaces): string[] {
	if (host === undefined) return [address('localhost', port)];
	if (host !== '0.0.0.0' && host !== '::') return [address(host, port)];
	const infos = Object.values(interfaces).flatMap((entries) => entries ?? []);
	const reachable = infos.filter(
		// A link-local IPv6 address needs a zone, which browsers do not take in an address.
		(info) => !info.internal && !info.address.startsWith('fe80:') && (host === '::' || info.family === 'IPv4')
	);
	return [address('localhost', port), ...reachable.map((info) => address(info.address, port))];
}

const address = (host: string, port: number): string =>
	`http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
