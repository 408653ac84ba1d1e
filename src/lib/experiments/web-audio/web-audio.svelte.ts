/** The state of the processed call on a page: source, chain, connection, and what was done to the sound on its way. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { openSource, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { startsSoon } from '../media/audio-start.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import { listenInPieces } from '../media/piece-listener.ts';
import { levelAt, spectrumOf, strongestFrequency } from '../media/sound.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { notes, type Act } from './checks.ts';
import * as code from './code.ts';
import { playReceived } from './received-player.ts';

export type MadeSound = 'tones' | 'noise';

/** What an ear at the other end finds in the spectrum, in dB of its bands. */
export interface Heard {
	readonly low: number;
	readonly high: number;
	readonly strongestHz: number | undefined;
}

/** Shorter pieces than an AnalyserNode takes are not looked at. */
const windowSize = 2048;
const hearEveryMs = 500;
/** More often than a run asks by itself: a rate needs two samples, and the reader waits for it. */
const sampleEveryMs = 500;

export class WebAudioCall {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	sound: MadeSound = $state('tones');
	settings: code.ChainSettings = $state({ filter: 'lowpass', frequency: 1000, gain: 1, hasEcho: false });
	isOpen = $state(false);
	/** False where the browser starts no AudioContext: the sound is sent as it is. */
	hasGraph: boolean | undefined = $state();
	isMuted = $state(false);
	isStopped = $state(false);
	isTaken = $state(false);
	isPaused = $state(false);
	isBusy = $state(false);
	heard: Heard | undefined = $state.raw();
	rate = $state(48_000);
	view: RecordingView | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	readonly #lab: PageLab;
	#run: Run | undefined;
	#call: code.Call | undefined;
	#chain: code.Chain | undefined;
	#audio: AudioContext | undefined;
	#analyser: AnalyserNode | undefined;
	#spectrum: Float32Array<ArrayBuffer> | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		this.status = 'running';
		this.problem = undefined;
		const run = (this.#run = new Run('web-audio'));
		this.view = this.#lab.show(run.recorder);
		try {
			const track = await this.#openTrack(run);
			if (this.#run !== run) return;
			const call = await code.openCall(
				{
					observe: run.observe,
					play: (stream) => {
						playReceived(run, stream);
						this.#listen(run, stream);
					}
				},
				track
			);
			if (this.#run !== run) return;
			this.#call = call;
			run.note(notes.act, 'send');
			const timer = setInterval(() => void run.sample(), sampleEveryMs);
			run.defer(() => {
				clearInterval(timer);
			});
			this.isOpen = true;
			await run.sample();
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.close();
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
		}
	}

	/** Changes the chain while it runs. */
	adjust(change: Partial<code.ChainSettings>): void {
		Object.assign(this.settings, change);
		this.#chain?.adjust(this.settings);
		this.#run?.note(notes.chain, { ...this.settings });
	}

	mute(): Promise<void> {
		return this.#act(this.isMuted ? 'unmute' : 'mute', (call) => {
			this.isMuted = !this.isMuted;
			code.mute(call, this.isMuted);
		});
	}

	stopTrack(): Promise<void> {
		return this.#act('stop', (call) => {
			code.stop(call);
			this.isStopped = true;
		});
	}

	takeTrack(): Promise<void> {
		return this.#act(this.isTaken ? 'give-track' : 'take-track', async (call) => {
			await code.takeTrack(call, !this.isTaken);
			this.isTaken = !this.isTaken;
		});
	}

	pause(): Promise<void> {
		return this.#act(this.isPaused ? 'resume' : 'pause', async (call) => {
			await code.pause(call, !this.isPaused);
			this.isPaused = !this.isPaused;
		});
	}

	hangUp(): void {
		this.close();
		this.status = 'idle';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		void this.#audio?.close().catch(() => undefined);
		this.#run = this.#call = this.#chain = this.#audio = this.#analyser = this.#spectrum = undefined;
		this.isOpen = this.isMuted = this.isStopped = this.isTaken = this.isPaused = this.isBusy = false;
		this.heard = undefined;
	}

	/** Of what the callee received, in decibels, for the drawing. */
	readonly spectrum = (): Float32Array | undefined => {
		if (this.#analyser && this.#spectrum) this.#analyser.getFloatFrequencyData(this.#spectrum);
		return this.#spectrum;
	};

	async #act(act: Act, carryOut: (call: code.Call) => void | Promise<void>): Promise<void> {
		const run = this.#run;
		const call = this.#call;
		if (!run || !call || this.isBusy) return;
		this.isBusy = true;
		run.note(notes.act, act);
		try {
			await carryOut(call);
			await run.sample();
		} catch (error) {
			if (this.#run === run) this.problem = problemOf(error, this.choice.kind);
		} finally {
			if (this.#run === run) this.isBusy = false;
		}
	}

	/** The track that is sent: what comes out of the chain, or the source itself where no chain runs. */
	async #openTrack(run: Run): Promise<MediaStreamTrack> {
		// Asked for first: a context starts only soon after a click.
		const audio = (this.#audio = new AudioContext());
		const hasGraph = await startsSoon(audio);
		if (run.isClosed) throw new DOMException('the run was ended', 'AbortError');
		this.hasGraph = hasGraph;
		run.note(notes.graph, hasGraph);
		const isMade = this.choice.kind === 'synthetic';
		const source =
			hasGraph && isMade
				? undefined
				: await openSource(this.choice, { video: false, synthetic: { name: 'caller' } }, run.media);
		run.defer(() => {
			source?.close();
		});
		let stream = source?.stream;
		if (hasGraph) {
			const chain = code.buildChain(audio);
			if (source) code.playStream(audio, source.stream, chain.input);
			else if (this.sound === 'noise') code.playNoise(audio, chain.input);
			else code.playTones(audio, chain.input);
			chain.adjust(this.settings);
			run.note(notes.chain, { ...this.settings });
			this.#chain = chain;
			stream = chain.output;
			run.defer(() => {
				for (const track of chain.output.getTracks()) track.stop();
			});
		}
		const [track] = stream?.getAudioTracks() ?? [];
		if (!track) throw new DOMException('there is no sound in it', 'NotFoundError');
		return run.media.track(track);
	}

	#listen(run: Run, stream: MediaStream): void {
		if (this.hasGraph && this.#audio) {
			const audio = this.#audio;
			this.rate = audio.sampleRate;
			this.#analyser = new AnalyserNode(audio, { fftSize: windowSize, smoothingTimeConstant: 0.6 });
			audio.createMediaStreamSource(stream).connect(this.#analyser);
			this.#spectrum = new Float32Array(this.#analyser.frequencyBinCount);
		} else {
			const ear = listenInPieces(stream, (piece) => {
				const samples = piece?.samples.slice(-windowSize);
				if (!piece || samples?.length !== windowSize) this.#spectrum = undefined;
				else {
					this.rate = piece.rate;
					this.#spectrum = spectrumOf(samples);
				}
			});
			run.defer(ear.close);
		}
		const timer = setInterval(() => {
			this.#hear(run);
		}, hearEveryMs);
		run.defer(() => {
			clearInterval(timer);
		});
	}

	#hear(run: Run): void {
		const spectrum = this.spectrum();
		const [lowHz, highHz] = code.toneFrequencies;
		// JSON has no infinity: silence is written as what no sound is quieter than.
		const at = (hz: number) =>
			spectrum ? Math.round(Math.max(-140, levelAt(spectrum, this.rate, hz))) : -140;
		const strongestHz = spectrum && strongestFrequency(spectrum, this.rate);
		this.heard = {
			low: at(lowHz),
			high: at(highHz),
			strongestHz: strongestHz && Math.round(strongestHz)
		};
		run.note(notes.received, {
			low: this.heard.low,
			high: this.heard.high,
			...(strongestHz === undefined ? {} : { hz: Math.round(strongestHz) })
		});
	}
}
