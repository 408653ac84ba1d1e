/** The state of the constraints experiment on a page: what is written, what was asked, what came, what was measured. */
import { backCamera, candidatesOf, frontCamera } from '#lib/capture/camera.ts';
import {
	readConstraints,
	type Constraints as Request,
	type ConstraintSet,
	type Settings
} from '#lib/capture/constraints.ts';
import { fitnessDistance } from '#lib/capture/fitness-distance.ts';
import { selectSettings } from '#lib/capture/select-settings.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { watchFrames, type Frames } from '#lib/webrtc/frame-meter.ts';
import { createSyntheticDevices } from '#lib/webrtc/sources/synthetic-camera.ts';
import type { SourceChoice } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import {
	advancedOf,
	parseText,
	printRequest,
	readCell,
	withAdvanced,
	withCell,
	withSize,
	type CellKey,
	type Written
} from './request-text.ts';

const cameras = [frontCamera, backCamera];

/** How often what was measured is drawn, at most. */
const drawEveryMs = 250;

export interface Outcome {
	readonly act: 'open' | 'apply';
	/** As it was written. */
	readonly asked: Written;
	/** As this browser reads it: what it does not know is gone. */
	readonly read: Request;
	readonly problem?: MediaProblem;
}

export class ConstraintsBench {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	/** The request, as it stands in the editor. */
	text = $state(printRequest({ width: { ideal: 1280 }, height: { ideal: 720 } }));
	/** What was typed into cells of the form and is no value yet, by place. */
	drafts: Readonly<Record<string, string>> = $state.raw({});
	/** Whether presets wish for a size or require it. */
	how: 'exact' | 'ideal' = $state('ideal');
	view: RecordingView | undefined = $state.raw();
	stream: MediaStream | undefined = $state.raw();
	/** Which source the running stream came from. */
	source: SourceChoice['kind'] | undefined = $state();
	outcome: Outcome | undefined = $state.raw();
	facts: ReturnType<typeof code.compare> | undefined = $state.raw();
	frames: Frames | undefined = $state.raw();
	isPaused = $state(false);
	hasEnded = $state(false);
	isBusy = $state(false);
	/** Names that this browser knows; undefined until asked, or where it cannot be asked. */
	known: readonly string[] | undefined = $state.raw();

	readonly #lab: PageLab;
	readonly #synthetic = createSyntheticDevices({ cameras });
	#run: Run | undefined = $state.raw();
	#video: HTMLVideoElement | undefined;
	#stopWatching = (): void => undefined;
	#drawn = 0;
	#noted = '';

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	readonly #parsed = $derived(parseText(this.text));
	#lastGood: Written = {};

	/** Why the text cannot be read; undefined when it can. */
	get textProblem(): { readonly message: string; readonly isJson: boolean } | undefined {
		const parsed = this.#parsed;
		return parsed.value ? undefined : parsed;
	}
	/** The request, or the last one that could be read. */
	get written(): Written {
		return this.#parsed.value ?? this.#lastGood;
	}
	readonly reading = $derived(
		readConstraints(this.written, this.choice.kind === 'camera' ? this.known : undefined)
	);
	/** What the synthetic cameras would make of it, without opening anything. */
	readonly forecast = $derived(
		selectSettings(this.reading.constraints, candidatesOf(cameras, this.reading.constraints))
	);
	/** How far what came is from what was asked last. */
	readonly distance = $derived(
		this.facts && this.outcome
			? fitnessDistance(this.outcome.read.basic, this.facts.got as unknown as Settings)
			: undefined
	);
	/** Names of the rows that light up. */
	readonly culprits: readonly string[] = $derived.by(() => {
		const { problem, read } = this.outcome ?? {};
		if (problem?.id !== 'overconstrained') return [];
		return problem.constraint ? [problem.constraint] : requiredNames(read?.basic ?? {});
	});

	get hasRun(): boolean {
		return this.#run !== undefined;
	}

	/** What this browser knows can be asked without opening anything. */
	look(): void {
		const devices = code.realDevices();
		this.known = devices ? code.knownConstraints(devices) : undefined;
	}

	writeText(text: string): void {
		const before = this.#parsed.value;
		if (before) this.#lastGood = before;
		this.text = text;
		this.drafts = {};
	}
	/** Back to the last text that could be read. */
	restoreText(): void {
		this.writeText(printRequest(this.#lastGood));
	}
	#write(written: Written): void {
		this.text = printRequest(written);
	}
	writeCell(name: string, key: CellKey, text: string): void {
		const value = readCell(name, text);
		if (this.#keepsDraft(`${name}.${key}`, text, value)) return;
		this.#write(withCell(this.written, name, key, value));
	}
	writeAdvanced(index: number, name: string, text: string): void {
		const value = readCell(name, text);
		if (this.#keepsDraft(`advanced[${index}].${name}`, text, value)) return;
		const sets = advancedOf(this.written).map((set, place) => {
			if (place !== index) return set;
			const rest = Object.fromEntries(Object.entries(set).filter(([other]) => other !== name));
			return value === undefined ? rest : { ...rest, [name]: value };
		});
		this.#write(withAdvanced(this.written, sets));
	}
	/** What cannot be read stays in its cell, and the request stays as it was. */
	#keepsDraft(place: string, text: string, value: unknown): boolean {
		const others = Object.entries(this.drafts).filter(([other]) => other !== place);
		this.drafts = Object.fromEntries(value === null ? [...others, [place, text]] : others);
		return value === null;
	}
	addAdvanced(): void {
		this.#write(withAdvanced(this.written, [...advancedOf(this.written), { width: 1920, height: 1080 }]));
	}
	removeAdvanced(index: number): void {
		this.drafts = {};
		this.#write(withAdvanced(this.written, advancedOf(this.written).toSpliced(index, 1)));
	}
	takePreset(size: { readonly width: number; readonly height: number }): void {
		this.drafts = {};
		this.#write(withSize(this.written, size, this.how));
	}

	/** Asks for a camera. What was open is closed first: a camera that is in use already shapes what the next request gets. */
	async open(): Promise<void> {
		if (this.textProblem || this.isBusy) return;
		const asked = this.written;
		const read = this.reading.constraints;
		const { kind } = this.choice;
		this.#closeStream();
		const run = (this.#run ??= this.#begin());
		this.isBusy = true;
		this.status = 'running';
		run.note('source', kind);
		try {
			const devices = run.media.devices(kind === 'camera' ? code.realDevices() : this.#synthetic);
			if (!devices)
				throw new DOMException('navigator.mediaDevices is missing: no secure context', 'SecurityError');
			const stream = await code.openCamera(devices, asked);
			if (run.isClosed) return; // left while the browser asked; the run has stopped the track
			const [track] = stream.getVideoTracks();
			track?.addEventListener('ended', () => {
				if (this.stream === stream) this.hasEnded = true;
			});
			this.stream = stream;
			this.source = kind;
			this.isPaused = this.hasEnded = false;
			this.outcome = { act: 'open', asked, read };
			this.#compare();
			this.status = 'running';
		} catch (error) {
			if (run.isClosed) return;
			this.outcome = { act: 'open', asked, read, problem: problemOf(error, kind) };
			this.status = 'failed';
		} finally {
			if (this.#run === run) this.isBusy = false;
		}
	}

	/** Asks the running track for something else. When it fails, the track stays as it is. */
	async apply(asked: Written = this.written): Promise<void> {
		const [track] = this.stream?.getVideoTracks() ?? [];
		const run = this.#run;
		if (!track || !run || this.isBusy || this.textProblem) return;
		const { constraints: read } = readConstraints(asked, this.source === 'camera' ? this.known : undefined);
		this.isBusy = true;
		try {
			await code.askAgain(track, asked);
			if (this.#run !== run) return;
			this.outcome = { act: 'apply', asked, read };
			this.status = 'running';
		} catch (error) {
			if (this.#run !== run) return;
			this.outcome = { act: 'apply', asked, read, problem: problemOf(error, this.source ?? 'camera') };
			this.status = 'failed';
		} finally {
			if (this.#run === run) {
				this.isBusy = false;
				this.#compare();
			}
		}
	}

	/** The width by hand, with the shape of the picture kept or not. */
	async applyWidth(width: number, keepsShape: boolean): Promise<void> {
		const { width: across = 0, height: down = 0 } = this.facts?.got ?? {};
		const shape = keepsShape && across > 0 ? { height: { ideal: Math.round((width * down) / across) } } : {};
		const asked = { width: { exact: width }, ...shape };
		this.drafts = {};
		this.#write(asked);
		await this.apply(asked);
	}

	/** Frames of the element that shows the picture; undefined when there is none any more. */
	watch(video: HTMLVideoElement | undefined): void {
		this.#stopWatching();
		this.#stopWatching = () => undefined;
		this.#video = video;
		this.frames = undefined;
		if (!video || !('requestVideoFrameCallback' in video)) return;
		this.#stopWatching = watchFrames(video, (frames) => {
			this.#measured(frames);
		});
	}
	get video(): HTMLVideoElement | undefined {
		return this.#video;
	}

	pause(isPaused: boolean): void {
		this.isPaused = isPaused;
		if (isPaused) this.#video?.pause();
		else void this.#video?.play().catch(() => undefined);
		this.#run?.note(isPaused ? 'paused' : 'resumed');
	}

	/** Ends the run: the camera goes dark. What was recorded stays. */
	stop(): void {
		this.#closeStream();
		this.#run?.close();
		this.#run = undefined;
		this.isBusy = false;
		this.status = this.status === 'failed' ? 'failed' : 'done';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#stopWatching();
		this.#closeStream();
		this.#run?.close();
		this.#run = undefined;
	}

	#begin(): Run {
		const run = new Run('constraints');
		this.view = this.#lab.show(run.recorder);
		return run;
	}
	#closeStream(): void {
		if (this.stream) code.closeCamera(this.stream);
		this.stream = this.source = this.facts = this.frames = this.outcome = undefined;
		this.#noted = '';
	}
	#compare(): void {
		const [track] = this.stream?.getVideoTracks() ?? [];
		this.facts = track && code.compare(track);
	}
	#measured(frames: Frames): void {
		const { width, height, rate } = frames;
		// In the Recording: every change of size, and the first rate that was measured after it.
		const note = `${width}×${height}${rate === undefined ? '' : ' at a rate'}`;
		if (note !== this.#noted && !this.#noted.startsWith(`${note} `)) {
			this.#noted = note;
			this.#run?.note(
				'frames',
				rate === undefined ? `${width}×${height}` : `${width}×${height}@${rate.toFixed(1)}`
			);
		}
		const now = performance.now();
		const isSameSize = this.frames?.width === width && this.frames.height === height;
		if (isSameSize && now - this.#drawn < drawEveryMs) return;
		this.#drawn = now;
		this.frames = isSameSize ? { ...frames, rate: rate ?? this.frames?.rate } : frames;
		// Settings may follow the first frames of a new size.
		if (!isSameSize) this.#compare();
	}
}

const requiredNames = (basic: ConstraintSet): readonly string[] =>
	Object.entries(basic)
		.filter(([, constraint]) =>
			typeof constraint === 'object' && !Array.isArray(constraint)
				? ['exact', 'min', 'max'].some((key) => key in constraint)
				: false
		)
		.map(([name]) => name);
