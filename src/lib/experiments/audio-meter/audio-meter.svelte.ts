/** The state of the level meter on a page: one source, how it is measured, and what was changed about it. */
import type { Json } from '#lib/recording/event.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { settingsOf } from '#lib/webrtc/observe-media.ts';
import { openSource, type Source, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { startsSoon } from '../media/audio-start.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import { listenInPieces, type Piece } from '../media/piece-listener.ts';
import {
	amplitudeOf,
	dbfs,
	LevelMeter,
	spectrumOf,
	strongestFrequency,
	type LevelReport
} from '../media/sound.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import moduleAddress from './level-worklet.ts?worker&url';

export const notes = {
	/** How the level is measured: `worklet` or `pieces`. */
	how: 'measured-by',
	/** Level now: `peak`, `instant`, `slow` in dBFS, `clipped` samples so far, `hz` of the strongest frequency. */
	level: 'level',
	/** A wish about the microphone and what came of it. */
	change: 'processing'
} as const;

export type How = 'worklet' | 'pieces';
/** A wish about the microphone's processing, and what came of it. */
export interface Change {
	readonly wish: Readonly<Partial<Record<code.Processing, boolean>>>;
	/** `applyConstraints` on the running track, or a new `getUserMedia`. */
	readonly by: 'applyConstraints' | 'getUserMedia';
	readonly before: Readonly<Record<string, Json>>;
	readonly after: Readonly<Record<string, Json>>;
	/** Slow level in dBFS. */
	readonly levelBefore: number;
	readonly levelAfter: number;
}

/** Levels in dBFS, clipped samples since the source was opened, the strongest frequency. */
export interface Shown {
	readonly peak: number;
	readonly instant: number;
	readonly slow: number;
	readonly clipped: number;
	readonly hz?: number;
}

export const processings: readonly code.Processing[] = [
	'echoCancellation',
	'noiseSuppression',
	'autoGainControl'
];
export const toneHz = 440;
/** Analysers and pieces are looked at in windows of this many samples. */
const windowSize = 2048;
const noteEveryMs = 500;
/** After a change the slow meter needs this long to forget what was before. */
const settleMs = 2500;

export class AudioMeter {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	/** Amplitude of the tone in dBFS; beyond 0 it is cut off. */
	toneDb = $state(-12);
	wishes: Record<code.Processing, boolean> = $state({
		echoCancellation: true,
		noiseSuppression: true,
		autoGainControl: true
	});
	isOpen = $state(false);
	isChanging = $state(false);
	how: How | undefined = $state();
	report: LevelReport | undefined = $state.raw();
	/** The same twice a second: numbers that can be read. */
	shown: Shown | undefined = $state.raw();
	rate = $state(48_000);
	settings: Readonly<Record<string, Json>> = $state.raw({});
	capabilities: Readonly<Record<string, unknown>> | undefined = $state.raw();
	changes: readonly Change[] = $state.raw([]);
	/** Samples were cut off within the last half second. */
	isClipping = $state(false);
	/** The track has ended by itself: unplugged, or taken back. */
	hasEnded = $state(false);
	problem: MediaProblem | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	readonly #lab: PageLab;
	#run: Run | undefined;
	#source: Source | undefined;
	#isRetuning = false;
	#audio: AudioContext | undefined;
	#ear: { readonly close: () => void } | undefined;
	#analyser: AnalyserNode | undefined;
	#wave: Float32Array<ArrayBuffer> | undefined;
	#spectrum: Float32Array<ArrayBuffer> | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get kind(): SourceChoice['kind'] {
		return this.#source?.kind ?? this.choice.kind;
	}

	async start(): Promise<void> {
		this.close();
		this.status = 'running';
		this.problem = undefined;
		this.changes = [];
		const run = (this.#run = new Run('audio-meter'));
		this.view = this.#lab.show(run.recorder);
		try {
			await this.#open(run);
			if (this.#run !== run) return;
			const timer = setInterval(() => {
				this.#write(run);
			}, noteEveryMs);
			run.defer(() => {
				clearInterval(timer);
			});
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.close();
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
		}
	}

	/** Opens the tone anew, as loud as that. @param level amplitude in dBFS */
	async setTone(level: number): Promise<void> {
		this.toneDb = level;
		const run = this.#run;
		if (!run || !this.isOpen || this.kind !== 'synthetic' || this.#isRetuning) return;
		this.#isRetuning = true;
		// A slider is faster than a source opens: what was chosen meanwhile is opened next.
		let opened: number;
		do {
			opened = this.toneDb;
			await this.#again(run);
		} while (this.#run === run && this.toneDb !== opened);
		this.#isRetuning = false;
	}

	/** Asks the running track for it. */
	async change(processing: code.Processing, isOn: boolean): Promise<void> {
		this.wishes[processing] = isOn;
		const track = this.#source?.stream.getAudioTracks()[0];
		if (!this.isOpen || this.kind !== 'microphone' || !track) return;
		await this.#measureChange({ [processing]: isOn }, 'applyConstraints', async () => {
			await code.change(track, { ...this.wishes });
		});
	}

	/** Closes the microphone and opens it with what is wished. */
	async reopen(): Promise<void> {
		const run = this.#run;
		if (!run) return;
		await this.#measureChange({ ...this.wishes }, 'getUserMedia', () => this.#again(run));
	}

	stop(): void {
		this.close();
		this.status = 'idle';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.#isRetuning = false;
		this.#release();
		this.isOpen = this.isChanging = this.hasEnded = this.isClipping = false;
		this.report = undefined;
		this.shown = undefined;
	}

	/** The last samples, for the drawing. */
	readonly wave = (): Float32Array | undefined => {
		if (this.#analyser && this.#wave) this.#analyser.getFloatTimeDomainData(this.#wave);
		return this.#wave;
	};
	/** Their spectrum in decibels. */
	readonly spectrum = (): Float32Array | undefined => {
		if (this.#analyser && this.#spectrum) this.#analyser.getFloatFrequencyData(this.#spectrum);
		return this.#spectrum;
	};

	async #again(run: Run): Promise<void> {
		this.#ear?.close();
		this.#source?.close();
		try {
			await this.#open(run);
		} catch (error) {
			if (this.#run !== run) return;
			this.close();
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
		}
	}

	async #open(run: Run): Promise<void> {
		const source = await openSource(
			this.choice,
			{
				video: false,
				audio: this.choice.kind === 'microphone' ? { ...this.wishes } : true,
				synthetic: { toneHz, toneAmplitude: amplitudeOf(this.toneDb) }
			},
			run.media
		);
		run.defer(() => {
			source.close();
		});
		if (run.isClosed) return;
		const [track] = source.stream.getAudioTracks();
		if (!track) throw new DOMException('there is no sound in it', 'NotFoundError');
		this.#source = source;
		this.hasEnded = false;
		run.media.track(track);
		track.addEventListener('ended', () => {
			if (this.#source === source) this.hasEnded = true;
		});
		this.settings = settingsOf(track);
		this.capabilities =
			source.kind === 'microphone' && 'getCapabilities' in track
				? (track.getCapabilities() as Record<string, unknown>)
				: undefined;
		await this.#listen(run, new MediaStream([track]));
		this.isOpen = !run.isClosed;
	}

	async #listen(run: Run, stream: MediaStream): Promise<void> {
		const audio = (this.#audio ??= new AudioContext());
		const runs = this.how !== 'pieces' && 'audioWorklet' in audio && (await startsSoon(audio));
		if (run.isClosed) return;
		if (runs) {
			const meter = await code.openMeter(audio, stream, moduleAddress, (report) => {
				this.report = report;
			});
			if (this.#run !== run) {
				meter.close();
				return;
			}
			this.#ear = meter;
			this.#analyser = meter.analyser;
			this.#wave = new Float32Array(meter.analyser.fftSize);
			this.#spectrum = new Float32Array(meter.analyser.frequencyBinCount);
			this.rate = audio.sampleRate;
			this.how = 'worklet';
		} else {
			const first = new Promise<void>((resolve) => {
				let meter: LevelMeter | undefined;
				this.#ear = listenInPieces(stream, (piece) => {
					meter ??= piece && new LevelMeter(piece.rate);
					if (piece && meter) this.#take(piece, meter);
					resolve();
				});
				run.defer(resolve);
			});
			this.how = 'pieces';
			await first;
		}
		run.note(notes.how, this.how);
	}

	/** Blocks as long as a worklet would send; the last one is drawn. */
	#take({ samples, rate }: Piece, meter: LevelMeter): void {
		this.rate = rate;
		let peak = 0;
		for (let at = 0; at + windowSize <= samples.length; at += windowSize) {
			const block = samples.slice(at, at + windowSize);
			const report = meter.push(block);
			peak = Math.max(peak, report.peak);
			this.report = { ...report, peak };
			this.#wave = block;
		}
		if (this.#wave) this.#spectrum = spectrumOf(this.#wave);
	}

	#write(run: Run): void {
		const { report } = this;
		if (!report || !this.isOpen) return;
		const spectrum = this.spectrum();
		const strongest = spectrum && strongestFrequency(spectrum, this.rate);
		// JSON has no infinity: silence is written as what no sound is quieter than.
		const level = (amplitude: number) => Math.round(Math.max(-120, dbfs(amplitude)) * 10) / 10;
		const shown: Shown = {
			peak: level(report.peak),
			instant: level(report.instant),
			slow: level(report.slow),
			clipped: report.clippedInAll,
			...(strongest === undefined ? {} : { hz: Math.round(strongest) })
		};
		// The count begins anew with each source.
		this.isClipping = report.clippedInAll > 0 && report.clippedInAll !== this.shown?.clipped;
		this.shown = shown;
		run.note(notes.level, { ...shown });
	}

	async #measureChange(wish: Change['wish'], by: Change['by'], act: () => Promise<void>): Promise<void> {
		const run = this.#run;
		if (!run || this.isChanging) return;
		this.isChanging = true;
		const before = this.settings;
		const levelBefore = dbfs(this.report?.slow ?? 0);
		try {
			await act();
		} catch (error) {
			if (this.#run === run) {
				this.problem = problemOf(error, 'microphone');
				this.isChanging = false;
			}
			return;
		}
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, settleMs);
			run.defer(() => {
				clearTimeout(timer);
				resolve();
			});
		});
		const [track] = this.#source?.stream.getAudioTracks() ?? [];
		if (this.#run !== run || !track || !this.isOpen) return;
		this.settings = settingsOf(track);
		const change: Change = {
			wish,
			by,
			before,
			after: this.settings,
			levelBefore,
			levelAfter: dbfs(this.report?.slow ?? 0)
		};
		this.changes = [...this.changes, change];
		run.note(notes.change, { by, wish, settings: this.settings });
		this.isChanging = false;
	}

	#release(): void {
		this.#ear?.close();
		this.#source?.close();
		void this.#audio?.close().catch(() => undefined);
		this.#ear = this.#source = this.#audio = this.#analyser = undefined;
		this.#wave = this.#spectrum = undefined;
		this.how = undefined;
	}
}
