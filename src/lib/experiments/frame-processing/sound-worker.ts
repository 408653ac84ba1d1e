/** Sound in a worker: AudioData in, filtered AudioData out. Each one that came in is closed. */
import { createSoundFilter, type SoundFilter, type SoundFilterName } from './sound-filter.ts';
import { CostMeter } from './cost-meter.ts';

export type ToSoundWorker =
	| { readonly type: 'filter'; readonly name: SoundFilterName }
	| { readonly type: 'streams'; readonly readable: ReadableStream; readonly writable: WritableStream }
	| { readonly type: 'close' };
export interface SoundCost {
	readonly count: number;
	readonly frames: number;
	readonly sampleRate: number;
	readonly meanMs: number | undefined;
	readonly p95Ms: number | undefined;
}

const tellEvery = 25;
const cost = new CostMeter();
const ending = new AbortController();
let name: SoundFilterName = 'none';
let filters: SoundFilter[] = [];
let count = 0;
let running: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToSoundWorker>) => {
	switch (data.type) {
		case 'filter':
			name = data.name;
			filters = [];
			break;
		case 'streams':
			running = pump(data.readable as ReadableStream<AudioData>, data.writable as WritableStream<AudioData>);
			break;
		case 'close':
			ending.abort();
			void running.finally(() => {
				close();
			});
	}
});

async function pump(readable: ReadableStream<AudioData>, writable: WritableStream<AudioData>): Promise<void> {
	const { signal } = ending;
	const transform = new TransformStream<AudioData, AudioData>({
		transform(data, controller) {
			const began = performance.now();
			// Once closed it says 0 of everything.
			const { numberOfFrames, sampleRate } = data;
			try {
				controller.enqueue(filtered(data));
			} finally {
				data.close();
			}
			cost.add(performance.now() - began);
			if (++count % tellEvery === 0)
				postMessage({
					count,
					frames: numberOfFrames,
					sampleRate,
					meanMs: cost.mean,
					p95Ms: cost.p95
				} satisfies SoundCost);
		}
	});
	try {
		await readable.pipeThrough(transform, { signal }).pipeTo(writable, { signal });
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}

function filtered(data: AudioData): AudioData {
	const { numberOfFrames, numberOfChannels, sampleRate, timestamp } = data;
	const samples = new Float32Array(numberOfFrames * numberOfChannels);
	for (let channel = 0; channel < numberOfChannels; channel++) {
		const plane = samples.subarray(channel * numberOfFrames, (channel + 1) * numberOfFrames);
		data.copyTo(plane, { planeIndex: channel, format: 'f32-planar' });
		const filter = (filters[channel] ??= createSoundFilter(name, sampleRate));
		filter.process(plane);
	}
	return new AudioData({
		format: 'f32-planar',
		numberOfFrames,
		numberOfChannels,
		sampleRate,
		timestamp,
		data: samples
	});
}
