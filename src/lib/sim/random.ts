/** Chance that can be had again: the same seed, the same numbers (xoshiro128**, seeded by splitmix32). */

export class Random {
	readonly #state: Uint32Array;
	#spare: number | undefined;

	constructor(seed: number) {
		let value = seed >>> 0;
		this.#state = Uint32Array.from({ length: 4 }, () => {
			value = (value + 0x9e3779b9) >>> 0;
			let mixed = value ^ (value >>> 16);
			mixed = Math.imul(mixed, 0x21f0aaad);
			mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
			return mixed ^ (mixed >>> 15);
		});
	}

	/** 0 up to 1, without 1. */
	next(): number {
		const state = this.#state;
		const [a = 0, b = 0, c = 0, d = 0] = state;
		const turned = Math.imul(b, 5);
		const result = Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0;
		const shifted = b << 9;
		const c2 = c ^ a;
		const d2 = d ^ b;
		state[1] = b ^ c2;
		state[0] = a ^ d2;
		state[2] = c2 ^ shifted;
		state[3] = (d2 << 11) | (d2 >>> 21);
		return result / 2 ** 32;
	}

	/** Mean 0, standard deviation 1 (Marsaglia's polar method). */
	normal(): number {
		if (this.#spare !== undefined) {
			const spare = this.#spare;
			this.#spare = undefined;
			return spare;
		}
		for (;;) {
			const x = 2 * this.next() - 1;
			const y = 2 * this.next() - 1;
			const square = x * x + y * y;
			if (square >= 1 || square === 0) continue;
			const factor = Math.sqrt((-2 * Math.log(square)) / square);
			this.#spare = y * factor;
			return x * factor;
		}
	}
}
