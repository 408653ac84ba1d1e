/** Which outside port a new mapping is given (RFC 4787 §4.2). */
import type { NatSettings } from './settings.ts';

interface Range {
	readonly first: number;
	readonly last: number;
}
const wellKnown: Range = { first: 1, last: 1023 };
const others: Range = { first: 1024, last: 65535 };

export class PortAllocator {
	readonly #settings: NatSettings;
	readonly #chance: () => number;
	#next: number;
	#nextWellKnown = wellKnown.first;

	/** @param chance a number from 0 up to 1, new each time; only `random` asks. */
	constructor(settings: NatSettings, chance: () => number) {
		this.#settings = settings;
		this.#chance = chance;
		this.#next = settings.firstPort;
	}

	/**
	 * @param isFree whether nobody has the port
	 * @param mayShare whether those who have it can be told apart from the one who asks (`preserve-overload`)
	 * @returns undefined when there is none left
	 */
	allocate(
		insidePort: number,
		isFree: (port: number) => boolean,
		mayShare: (port: number) => boolean
	): number | undefined {
		const { portAllocation, keepsPortRange, keepsParity } = this.#settings;
		if (portAllocation === 'preserve' && isFree(insidePort)) return insidePort;
		if (portAllocation === 'preserve-overload' && (isFree(insidePort) || mayShare(insidePort)))
			return insidePort;

		const isLow = keepsPortRange && insidePort < 1024;
		const range = isLow ? wellKnown : others;
		const size = range.last - range.first + 1;
		const start =
			portAllocation === 'random'
				? range.first + Math.floor(this.#chance() * size)
				: isLow
					? this.#nextWellKnown
					: this.#next;
		for (let step = 0; step < size; step++) {
			const port = range.first + ((start - range.first + step) % size);
			if (keepsParity && port % 2 !== insidePort % 2) continue;
			if (!isFree(port)) continue;
			const after = port === range.last ? range.first : port + 1;
			if (isLow) this.#nextWellKnown = after;
			else this.#next = after;
			return port;
		}
		return undefined;
	}
}
