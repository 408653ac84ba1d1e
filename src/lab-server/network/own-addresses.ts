/** The addresses of this machine, as the network needs them: which one browsers reach, and who may send to us. */
import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

export interface OwnAddresses {
	/** An IPv4 address that is not loopback: Firefox sends no UDP to 127.0.0.1. Undefined when there is none. */
	readonly outward: string | undefined;
	has(address: string): boolean;
}

export function ownAddresses(interfaces: Interfaces): OwnAddresses {
	const infos = Object.values(interfaces).flatMap((entries) => entries ?? []);
	const all = new Set(infos.map(({ address }) => address));
	return {
		outward: infos.find(({ internal, family }) => !internal && family === 'IPv4')?.address,
		has: (address) => all.has(address.replace(/^::ffff:/, '')) || address.startsWith('127.')
	};
}
