/** Whom the relay answers: this machine by default, the private networks it is in where the owner opened it to them. */
import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { canonicalAddress } from '../../lib/bytes/ip.ts';

export type AcceptFrom = 'own' | 'private';

/** Interfaces come and go; they are looked at again no more often than this. */
const lookAgainMs = 5000;

const privateRanges = [
	/^10\./,
	/^192\.168\./,
	/^172\.(1[6-9]|2\d|3[01])\./,
	/^169\.254\./,
	/^f[cd][\da-f]{2}:/,
	/^fe[89ab][\da-f]:/
];

/** Of all own addresses the first that another machine could use: what relays are named after. */
export function ownAddress(): string | undefined {
	return Object.values(networkInterfaces())
		.flatMap((entries) => entries ?? [])
		.find(({ internal, address }) => !internal && isIPv4(address))?.address;
}

export class Sources {
	readonly #from: AcceptFrom;
	readonly #now: () => number;
	#own = new Set<string>();
	#lookedAt = -Infinity;

	constructor(from: AcceptFrom, now: () => number) {
		this.#from = from;
		this.#now = now;
	}

	accepts(source: string): boolean {
		// Nearly all that comes.
		if (source === '127.0.0.1' || this.#own.has(source)) return true;
		const address = canonicalAddress(source.replace(/%.*$/, ''));
		if (address === undefined) return false;
		if (address.startsWith('127.') || address === '::1' || this.#own.has(address)) return true;
		if (this.#from === 'private' && privateRanges.some((range) => range.test(address))) return true;
		if (this.#now() - this.#lookedAt < lookAgainMs) return false;
		this.#lookedAt = this.#now();
		this.#own = new Set(
			Object.values(networkInterfaces())
				.flatMap((entries) => entries ?? [])
				.map((entry) => canonicalAddress(entry.address) ?? '')
		);
		return this.#own.has(address);
	}
}
