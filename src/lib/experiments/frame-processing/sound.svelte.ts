/** The state of the sound part: two tones or a microphone, a filter, and what an ear before and one after it hear. */
import { openSource, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { notes } from './notes.ts';
import { loudestHz, rootMeanSquare, type SoundFilterName } from './sound-filter.ts';
import { startSoundWorker } from './paths.ts';
import type { SoundCost, ToSoundWorker } from './sound-worker.ts';
import workletAddress from './sound-worklet.ts?worker&url';

export type SoundPath = 'processor' | 'worklet';
export interface Heard {
	readonly rms: number;
	readonly loudestHz: number | undefined;
}

/** The louder of the two tones is the one that a low-pass takes away. */
const tones = [
	{ frequency: 300, amplitude: 0.05 },
	{ frequency: 3000, amplitude: 0.1 }
] as const;
/** How long an AudioContext may take to start: without sound hardware Firefox never does. */
const patienceMs = 3000;
const listenEveryMs = 250;
const noteEvery = 4;

export const hasSoundProcessor = (): boolean =>
	'MediaStreamTrackProcessor' in window && 'MediaStreamTrackGenerator' in window && 'AudioData' in window;

export class SoundProcessing {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	path: SoundPath = $state('worklet');
	filter: SoundFilterName = $state('low-pass');
	problem: MediaProblem | undefined = $state.raw();
	/** The AudioContext did not start: its state. */
	silent: AudioContextState | undefined = $state();
	before: Heard | undefined = $state.raw();
	after: Heard | undefined = $state.raw();
	cost: SoundCost | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#tell: ((filter: SoundFilterName) => void) | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	change(filter: SoundFilterName): void {
		this.filter = filter;
		this.#tell?.(filter);
		this.#note();
	}

	async start(): Promise<void> {
		this.close();
		this.status = 'running';
		const run = (this.#run = new Run('frame-processing'));
		this.#lab.show(run.recorder);
		this.#note();
		const context = new AudioContext();
		run.defer(() => {
			void context.close();
		});
		try {
			if (!(await starts(context))) {
				if (this.#run !== run) return;
				const { state } = context;
				run.note(notes.soundNumbers, { context: state });
				this.close();
				this.silent = state;
				this.status = 'failed';
				return;
			}
			const stream = await this.#open(run, context);
			if (this.#run !== run) return;
			const processed = await this.#process(run, context, stream);
			if (this.#run !== run) return;
			this.#listen(run, context, [stream, new MediaStream([processed])]);
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.close();
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
		}
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = this.#tell = undefined;
		this.before = this.after = this.cost = this.silent = this.problem = undefined;
		this.status = 'idle';
	}

	#note(): void {
		this.#run?.note(notes.sound, { source: this.choice.kind, path: this.path, filter: this.filter });
	}

	async #open(run: Run, context: AudioContext): Promise<MediaStream> {
		if (this.choice.kind !== 'synthetic') {
			const source = await openSource(this.choice, { video: false }, run.media);
			run.defer(() => {
				source.close();
			});
			return source.stream;
		}
		const mixed = context.createMediaStreamDestination();
		for (const { frequency, amplitude } of tones) {
			const oscillator = new OscillatorNode(context, { frequency });
			oscillator.connect(new GainNode(context, { gain: amplitude })).connect(mixed);
			oscillator.start();
			run.defer(() => {
				oscillator.stop();
			});
		}
		this.#stopWith(run, mixed.stream);
		return mixed.stream;
	}

	async #process(run: Run, context: AudioContext, stream: MediaStream): Promise<MediaStreamTrack> {
		if (this.path === 'worklet') {
			const { node, track } = await code.soundThroughWorklet({ context, address: workletAddress }, stream);
			run.defer(() => {
				node.port.postMessage(undefined);
				node.disconnect();
				track.stop();
			});
			this.#tell = (filter) => {
				node.port.postMessage(filter);
			};
			this.#tell(this.filter);
			return track;
		}
		const worker = startSoundWorker();
		const tell = (message: ToSoundWorker) => {
			worker.postMessage(message);
		};
		run.defer(() => {
			tell({ type: 'close' });
		});
		worker.onmessage = ({ data }: MessageEvent<SoundCost>) => {
			if (this.#run === run) this.cost = data;
		};
		this.#tell = (name) => {
			tell({ type: 'filter', name });
		};
		this.#tell(this.filter);
		const [track] = stream.getAudioTracks();
		if (!track) throw new DOMException('no sound in what was opened', 'NotFoundError');
		const processed = code.soundThroughProcessor(
			{
				transfer: (message, things) => {
					worker.postMessage(message, things);
				}
			},
			track
		);
		this.#stopWith(run, new MediaStream([processed]));
		return processed;
	}

	#stopWith(run: Run, stream: MediaStream): void {
		run.defer(() => {
			for (const track of stream.getTracks()) track.stop();
		});
	}

	/** One ear before and one after: both are the browser's, not ours. */
	#listen(run: Run, context: AudioContext, streams: readonly [MediaStream, MediaStream]): void {
		const ears = streams.map((stream) => {
			const ear = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
			context.createMediaStreamSource(stream).connect(ear);
			return ear;
		});
		let times = 0;
		const timer = setInterval(() => {
			const [before, after] = ears.map(hear);
			this.before = before;
			this.after = after;
			if (times++ % noteEvery === 0 && before && after)
				run.note(notes.soundNumbers, {
					rmsBefore: before.rms,
					rmsAfter: after.rms,
					loudestHzBefore: before.loudestHz ?? null,
					loudestHzAfter: after.loudestHz ?? null
				});
		}, listenEveryMs);
		run.defer(() => {
			clearInterval(timer);
		});
	}
}

function hear(ear: AnalyserNode): Heard {
	const samples = new Float32Array(ear.fftSize);
	ear.getFloatTimeDomainData(samples);
	const decibels = new Float32Array(ear.frequencyBinCount);
	ear.getFloatFrequencyData(decibels);
	return { rms: rootMeanSquare(samples), loudestHz: loudestHz(decibels, ear.context.sampleRate) };
}

/** Whether the context runs within the time one can ask a reader to wait. */
function starts(context: AudioContext): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => {
			resolve(false);
		}, patienceMs);
		context.resume().then(
			() => {
				clearTimeout(timer);
				resolve(true);
			},
			() => {
				clearTimeout(timer);
				resolve(false);
			}
		);
	});
}
