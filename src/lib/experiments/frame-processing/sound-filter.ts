/** Sound, samples in and samples out: the same filters in a worker (AudioData) and in an AudioWorklet (128 samples at a time). */

export const soundFilters = ['none', 'gain', 'low-pass'] as const;
export type SoundFilterName = (typeof soundFilters)[number];

/** A quarter of the amplitude is a sixteenth of the energy: −12 dB. */
export const gain = 0.25;
/** Where the low-pass has taken half of the energy, in Hz. */
export const cutoffHz = 800;

/** Remembers the last samples of one channel; changes the samples in place. */
export interface SoundFilter {
	process(samples: Float32Array): void;
}

export function createSoundFilter(name: SoundFilterName, sampleRate: number): SoundFilter {
	if (name === 'low-pass') return new LowPass(sampleRate);
	return {
		process: (samples) => {
			if (name === 'gain') for (let at = 0; at < samples.length; at++) samples[at]! *= gain;
		}
	};
}

/** Second order, 12 dB an octave (W3C Audio EQ Cookbook, "LPF", Q = 1/√2). */
class LowPass implements SoundFilter {
	readonly #b0: number;
	readonly #b1: number;
	readonly #a1: number;
	readonly #a2: number;
	#x1 = 0;
	#x2 = 0;
	#y1 = 0;
	#y2 = 0;

	constructor(sampleRate: number) {
		const angle = (2 * Math.PI * cutoffHz) / sampleRate;
		const alpha = Math.sin(angle) / Math.SQRT2;
		const a0 = 1 + alpha;
		this.#b1 = (1 - Math.cos(angle)) / a0;
		this.#b0 = this.#b1 / 2;
		this.#a1 = (-2 * Math.cos(angle)) / a0;
		this.#a2 = (1 - alpha) / a0;
	}

	process(samples: Float32Array): void {
		for (let at = 0; at < samples.length; at++) {
			const x = samples[at]!;
			const y = this.#b0 * (x + this.#x2) + this.#b1 * this.#x1 - this.#a1 * this.#y1 - this.#a2 * this.#y2;
			this.#x2 = this.#x1;
			this.#x1 = x;
			this.#y2 = this.#y1;
			this.#y1 = y;
			samples[at] = y;
		}
	}
}

/** Root mean square: 1 is full scale of a square wave. */
export function rootMeanSquare(samples: ArrayLike<number>): number {
	let sum = 0;
	for (let at = 0; at < samples.length; at++) sum += samples[at]! ** 2;
	return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}

/** The loudest frequency in Hz of what an AnalyserNode gives in decibels; undefined in silence. */
export function loudestHz(decibels: ArrayLike<number>, sampleRate: number): number | undefined {
	let loudest = 0;
	for (let bin = 1; bin < decibels.length; bin++) if (decibels[bin]! > decibels[loudest]!) loudest = bin;
	return decibels.length === 0 || decibels[loudest]! < -90
		? undefined
		: (loudest * sampleRate) / 2 / decibels.length;
}
