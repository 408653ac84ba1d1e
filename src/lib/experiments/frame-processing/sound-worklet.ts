/** Sound on the audio thread: 128 samples a call. There is no clock here, so its cost cannot be told from inside. */
import { createSoundFilter, type SoundFilter, type SoundFilterName } from './sound-filter.ts';

declare const sampleRate: number;
declare class AudioWorkletProcessor {
	readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

class SoundWorklet extends AudioWorkletProcessor {
	#name: SoundFilterName = 'none';
	#filters: SoundFilter[] = [];
	#isOver = false;

	constructor() {
		super();
		this.port.onmessage = ({ data }: MessageEvent<SoundFilterName | undefined>) => {
			if (data === undefined) this.#isOver = true;
			else this.#name = data;
			this.#filters = [];
		};
	}

	process([input = []]: Float32Array[][], [output = []]: Float32Array[][]): boolean {
		for (const [channel, samples] of output.entries()) {
			const source = input[channel] ?? input[0];
			if (!source) continue;
			samples.set(source);
			(this.#filters[channel] ??= createSoundFilter(this.#name, sampleRate)).process(samples);
		}
		return !this.#isOver;
	}
}

registerProcessor('sound-worklet', SoundWorklet);
