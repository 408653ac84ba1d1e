/**
 * What a piece of sound measures. Samples go from -1 to 1, where 1 is full scale; levels are in dBFS, decibels below full
 * scale: 0 is the most that can be, halving the amplitude takes 6 away.
 */

/** Amplitude to dBFS; silence is minus infinity. */
export const dbfs = (amplitude: number): number => 20 * Math.log10(Math.abs(amplitude));
/** dBFS to amplitude. */
export const amplitudeOf = (level: number): number => 10 ** (level / 20);

/** Below this nothing can be heard, nor told from the rounding of 16 bits (-96 dBFS). */
export const quietestDb = -96;

/** `−18.1`, with a real minus; `−∞` for what is below every scale. */
export function formatDb(level: number): string {
	if (level < quietestDb || Number.isNaN(level)) return '−∞';
	return level.toFixed(1).replace('-', '−');
}

/** Root mean square: the level that counts for power. A sine of amplitude 1 has 0.707, which is -3 dBFS. */
export function rootMeanSquare(samples: ArrayLike<number>): number {
	return samples.length === 0 ? 0 : Math.sqrt(energyOf(samples) / samples.length);
}

function energyOf(samples: ArrayLike<number>): number {
	let sum = 0;
	for (let index = 0; index < samples.length; index++) sum += (samples[index] ?? 0) ** 2;
	return sum;
}

/** The furthest that any sample is from 0. */
export function peakOf(samples: ArrayLike<number>): number {
	let peak = 0;
	for (let index = 0; index < samples.length; index++) peak = Math.max(peak, Math.abs(samples[index] ?? 0));
	return peak;
}

/** A sample this far out stands at the end of the scale: what should have been beyond was cut off. */
export const clipsAt = 0.99;

export function clippedIn(samples: ArrayLike<number>): number {
	let count = 0;
	for (let index = 0; index < samples.length; index++) if (Math.abs(samples[index] ?? 0) >= clipsAt) count++;
	return count;
}

/** What the meters show after one block of sound. All amplitudes, from 0 to 1. */
export interface LevelReport {
	/** Furthest sample of the block. */
	readonly peak: number;
	/** Root mean square of the block. */
	readonly instant: number;
	/** Root mean square over about a second, the older the less it counts. */
	readonly slow: number;
	/** Clipped samples of the block, and since the meter began. */
	readonly clipped: number;
	readonly clippedInAll: number;
	/** Samples measured since the meter began. */
	readonly samples: number;
}

/** After this long without sound the slow meter has lost two thirds of its power. */
const slowSeconds = 1;

/** Three meters over one sound: at once, slow, clipped. Pure: runs in the audio thread and outside of it. */
export class LevelMeter {
	readonly #rate: number;
	#slowPower: number | undefined;
	#clippedInAll = 0;
	#samples = 0;

	/** @param rate samples a second */
	constructor(rate: number) {
		this.#rate = rate;
	}

	/** @param block the next samples of one channel, at least one */
	push(block: ArrayLike<number>): LevelReport {
		const power = block.length === 0 ? 0 : energyOf(block) / block.length;
		const keeps = Math.exp(-block.length / this.#rate / slowSeconds);
		this.#slowPower = this.#slowPower === undefined ? power : keeps * this.#slowPower + (1 - keeps) * power;
		const clipped = clippedIn(block);
		this.#clippedInAll += clipped;
		this.#samples += block.length;
		return {
			peak: peakOf(block),
			instant: Math.sqrt(power),
			slow: Math.sqrt(this.#slowPower),
			clipped,
			clippedInAll: this.#clippedInAll,
			samples: this.#samples
		};
	}
}

/**
 * The spectrum of a piece of sound as AnalyserNode gives it (Web Audio API, "FFT windowing and smoothing over time": Blackman
 * window, decibels), for where no AnalyserNode runs. Half as many bands as samples, from 0 Hz to half the sample rate.
 * @param samples as many as a power of two
 */
export function spectrumOf(samples: ArrayLike<number>): Float32Array<ArrayBuffer> {
	const count = samples.length;
	if (count < 2 || (count & (count - 1)) !== 0)
		throw new RangeError(`a spectrum needs a power of two of samples, not ${count}`);
	const real = Float64Array.from(samples, (sample, index) => {
		const turn = (2 * Math.PI * index) / count;
		return sample * (0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn));
	});
	const imaginary = new Float64Array(count);
	transform(real, imaginary);
	return Float32Array.from({ length: count / 2 }, (_, band) =>
		dbfs(Math.hypot(real[band] ?? 0, imaginary[band] ?? 0) / count)
	);
}

/** Fast Fourier transform in place (Cooley and Tukey, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
	const count = real.length;
	const swap = (values: Float64Array, one: number, other: number) => {
		[values[one], values[other]] = [values[other] ?? 0, values[one] ?? 0];
	};
	for (let index = 1, mirrored = 0; index < count; index++) {
		let bit = count >> 1;
		for (; mirrored & bit; bit >>= 1) mirrored ^= bit;
		mirrored ^= bit;
		if (index < mirrored) {
			swap(real, index, mirrored);
			swap(imaginary, index, mirrored);
		}
	}
	for (let size = 2; size <= count; size *= 2)
		for (let begin = 0; begin < count; begin += size)
			for (let step = 0; step < size / 2; step++) {
				const angle = (-2 * Math.PI * step) / size;
				const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
				const even = begin + step;
				const odd = even + size / 2;
				const [a, b] = [real[odd] ?? 0, imaginary[odd] ?? 0];
				const [turnedReal, turnedImaginary] = [a * cosine - b * sine, a * sine + b * cosine];
				real[odd] = (real[even] ?? 0) - turnedReal;
				imaginary[odd] = (imaginary[even] ?? 0) - turnedImaginary;
				real[even] = (real[even] ?? 0) + turnedReal;
				imaginary[even] = (imaginary[even] ?? 0) + turnedImaginary;
			}
}

/** A band must be this loud to be named the strongest: below it is noise. */
const peakFloorDb = -80;

/**
 * The strongest frequency, between the bands where it lies; undefined in silence.
 * @param spectrum decibels a band, from 0 Hz to half of `rate`
 */
export function strongestFrequency(spectrum: ArrayLike<number>, rate: number): number | undefined {
	let best = 0;
	for (let band = 1; band < spectrum.length; band++)
		if ((spectrum[band] ?? -Infinity) > (spectrum[best] ?? -Infinity)) best = band;
	const top = spectrum[best] ?? -Infinity;
	if (!(top > peakFloorDb) || best === 0) return undefined;
	const before = spectrum[best - 1] ?? top;
	const after = spectrum[best + 1] ?? top;
	const curve = before - 2 * top + after;
	// The peak of a parabola through three bands; a flat top has none.
	const shift = Number.isFinite(curve) && curve !== 0 ? (before - after) / 2 / curve : 0;
	return ((best + shift) * rate) / 2 / spectrum.length;
}

/** How loud the spectrum is at a frequency, in its decibels: the loudest of the bands next to it. */
export function levelAt(spectrum: ArrayLike<number>, rate: number, frequency: number): number {
	const band = Math.round((frequency * 2 * spectrum.length) / rate);
	let level = -Infinity;
	for (let near = Math.max(0, band - 2); near <= band + 2; near++)
		level = Math.max(level, spectrum[near] ?? -Infinity);
	return level;
}
