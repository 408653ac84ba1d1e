/**
 * Measures in the browser's audio thread. A worklet gets 128 samples at a time, 375 times a second: it gathers 2048 and
 * posts one LevelReport. A module of its own, loaded with `audioWorklet.addModule`.
 */
import { LevelMeter } from '../media/sound.ts';

// The global scope of a worklet, which the types of the platform leave out (Web Audio API, AudioWorkletGlobalScope).
declare const sampleRate: number;
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };
declare function registerProcessor(name: string, processor: new () => object): void;

const blockSize = 2048;

class LevelProcessor extends AudioWorkletProcessor {
	readonly #meter = new LevelMeter(sampleRate);
	readonly #block = new Float32Array(blockSize);
	#filled = 0;

	/** @returns whether it wants to go on: false would end it for ever */
	process(inputs: readonly (readonly Float32Array[])[]): boolean {
		// The left channel of the first input; none while nothing is connected.
		const samples = inputs[0]?.[0];
		for (const sample of samples ?? []) {
			this.#block[this.#filled++] = sample;
			if (this.#filled < blockSize) continue;
			this.#filled = 0;
			this.port.postMessage(this.#meter.push(this.#block));
		}
		return true;
	}
}

registerProcessor('level', LevelProcessor);
