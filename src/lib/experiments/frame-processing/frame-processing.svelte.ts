/** The state of the pipeline on a page: source, transform, path and sink, what flows, and what each number is. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { Json } from '#lib/recording/event.ts';
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import { openSource, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { colourAt } from '../media/pixels.ts';
import * as code from './code.ts';
import { eachFrame, mostUnderway, showFrame } from './frame-loop.ts';
import { FramePipe } from './frame-pipe.ts';
import { notes } from './notes.ts';
import { askWorker, lacksOf, startFrameWorker, windowHas, type Lacks } from './paths.ts';
import {
	firstSettings,
	pathNames,
	type FromWorker,
	type Numbers,
	type PathName,
	type Settings,
	type ToWorker
} from './settings.ts';

export type Sink = 'element' | 'wire';

/** How often the numbers are asked for, and how often they are noted. */
const askEveryMs = 250;
const noteEvery = 4;
/** No frame for that long is a stall. */
const stalledAfterMs = 1500;
/** Frame numbers that are shown, and readings that the delay is the mean of. */
const mostSeen = 12;
/** Marks are read from a small copy: they are the same after any scaling. */
const readSize = { width: 320, height: 180 };

/** What stands at the two ends of a path: tells settings, gives numbers. */
interface Engine {
	tell(message: ToWorker): void;
	numbers(): Promise<Numbers>;
}

export class FrameProcessing {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	path: PathName = $state('canvas-worker');
	sink: Sink = $state('element');
	settings: Settings = $state.raw(firstSettings);
	lacks: Lacks | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	failure: { readonly name: string; readonly message: string } | undefined = $state.raw();
	/** What plays the source and what comes out of the sink; placed by the page. */
	before: HTMLVideoElement | undefined = $state.raw();
	after: HTMLVideoElement | undefined = $state.raw();
	numbers: Numbers | undefined = $state.raw();
	/** Frames that never came to the transform because two were still in the worker. */
	skipped = $state(0);
	isStalled = $state(false);
	/** Numbers of the last frames that were shown at the end, read from their marks. */
	seen: readonly number[] = $state.raw([]);
	/** How much older the picture after is than the picture before; undefined where no marks can be read. */
	delayMs: number | undefined = $state();
	afterSize = $state.raw({ width: 0, height: 0 });

	readonly #lab: PageLab;
	readonly #reader = new MarkReader();
	#run: Run | undefined;
	#engine: Engine | undefined;
	#delays: number[] = [];
	#lastIn = { count: 0, at: 0 };

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get isOn(): boolean {
		return this.after !== undefined;
	}

	/** Looks which paths there are, and chooses the best of them. */
	async look(): Promise<void> {
		const lacks = lacksOf(await askWorker(), windowHas);
		this.lacks = lacks;
		this.path = pathNames.find((path) => lacks[path] === undefined) ?? this.path;
	}

	change(part: Partial<Settings>): void {
		this.settings = { ...this.settings, ...part };
		this.seen = [];
		this.#delays = [];
		this.#engine?.tell({ type: 'settings', settings: this.settings });
		this.#noteTransform();
	}

	takeReference(): void {
		this.#engine?.tell({ type: 'take-reference' });
	}

	/** Keys the colour that the picture before has at that place, in parts of width and height. */
	pickKey(x: number, y: number): void {
		if (!this.before) return;
		const picture = new OffscreenCanvas(readSize.width, readSize.height);
		const context = picture.getContext('2d', { willReadFrequently: true });
		context?.drawImage(this.before, 0, 0, picture.width, picture.height);
		const pixels = context?.getImageData(0, 0, picture.width, picture.height);
		const colour = pixels && colourAt(pixels, x, y);
		if (!colour) return;
		const key = `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
		this.change({ background: { ...this.settings.background, key } });
	}

	async start(): Promise<void> {
		this.#end();
		this.status = 'running';
		this.problem = this.failure = undefined;
		const run = (this.#run = new Run('frame-processing'));
		this.view = this.#lab.show(run.recorder);
		run.note(notes.pipeline, { source: this.choice.kind, path: this.path, sink: this.sink });
		this.#noteTransform();
		try {
			const source = await openSource(this.choice, { audio: false }, run.media);
			run.defer(() => {
				source.close();
			});
			if (this.#run !== run) return;
			const [track] = source.stream.getVideoTracks();
			if (!track) throw new DOMException('no picture in what was opened', 'NotFoundError');
			track.addEventListener('ended', () => {
				if (this.#run === run) this.stop();
			});
			const before = await playing(run, source.stream);
			if (this.#run !== run) return;
			this.before = before;
			const processed = await this.#process(run, track, before);
			run.defer(() => {
				processed.stop();
			});
			run.media.track(processed);
			if (this.#run !== run) return;
			const shown = this.sink === 'wire' ? await code.overTheWire(this.#pageOf(run), processed) : processed;
			if (this.#run !== run) return;
			const after = await playing(run, new MediaStream([shown]), false);
			if (this.#run !== run) return;
			this.after = after;
			this.#watch(run, before, after);
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.#end();
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
		}
	}

	stop(): void {
		this.#end();
		this.status = 'idle';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#end();
	}

	#end(): void {
		this.#run?.close();
		this.#run = this.#engine = undefined;
		this.before = this.after = this.numbers = this.delayMs = undefined;
		this.seen = [];
		this.#delays = [];
		this.skipped = 0;
		this.isStalled = false;
		this.afterSize = { width: 0, height: 0 };
		if (this.settings.forgetsToClose) this.settings = { ...this.settings, forgetsToClose: false };
	}

	#noteTransform(): void {
		this.#run?.note(notes.transform, this.settings as unknown as Json);
	}

	#pageOf(run: Run, worker?: Worker, processFrames: code.Page['processFrames'] = () => undefined): code.Page {
		return {
			observe: run.observe,
			transfer: (message, things) => {
				worker?.postMessage(message, things);
			},
			trackFromWorker: () =>
				new Promise((resolve, reject) => {
					run.defer(() => {
						reject(new Error('the run ended'));
					});
					worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
						if (data.type === 'track') resolve(data.track);
						else if (data.type === 'failed') reject(new DOMException(data.message, data.name));
					});
				}),
			processFrames
		};
	}

	#process(
		run: Run,
		track: MediaStreamTrack,
		before: HTMLVideoElement
	): Promise<MediaStreamTrack> | MediaStreamTrack {
		if (this.path === 'canvas-window')
			return code.throughCanvas(this.#pageOf(run, undefined, this.#inWindow(run)), before);
		const worker = this.#worker(run);
		if (this.path === 'canvas-worker')
			return code.throughCanvas(this.#pageOf(run, worker, this.#inWorker(run, worker)), before);
		const page = this.#pageOf(run, worker);
		return this.path === 'processor'
			? code.throughProcessor(page, track)
			: code.throughWorkerGenerator(page, track);
	}

	#worker(run: Run): Worker {
		const worker = startFrameWorker();
		const tell = (message: ToWorker) => {
			worker.postMessage(message);
		};
		let answer: ((numbers: Numbers) => void) | undefined;
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			if (data.type === 'numbers') answer?.(data.numbers);
			else if (data.type === 'failed' && this.#run === run) this.#fail(data);
		});
		worker.addEventListener('error', ({ message }) => {
			if (this.#run === run) this.#fail({ name: 'Error', message });
		});
		// It closes its frames first, and then itself.
		run.defer(() => {
			tell({ type: 'close' });
		});
		this.#engine = {
			tell,
			numbers: () =>
				new Promise((resolve) => {
					answer = resolve;
					tell({ type: 'numbers' });
				})
		};
		tell({ type: 'settings', settings: this.settings });
		return worker;
	}

	/** Frames go to the worker one by one; it gives each back, or says that none comes out. */
	#inWorker(run: Run, worker: Worker): code.Page['processFrames'] {
		return (video, context) => {
			let underway = 0;
			worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
				if (data.type !== 'frame') return;
				underway--;
				if (data.frame) showFrame(context, data.frame);
			});
			const take = (frame: VideoFrame) => {
				if (underway >= mostUnderway) {
					this.skipped++;
					frame.close();
					return;
				}
				underway++;
				worker.postMessage({ type: 'frame', frame } satisfies ToWorker, [frame]);
			};
			run.defer(eachFrame(video, take, this.#failing(run)));
		};
	}

	#inWindow(run: Run): code.Page['processFrames'] {
		const pipe = new FramePipe(this.settings);
		run.defer(() => {
			pipe.close();
		});
		this.#engine = {
			tell: (message) => {
				if (message.type === 'settings') pipe.settings = message.settings;
				else if (message.type === 'take-reference') pipe.takeReference();
			},
			numbers: () => Promise.resolve(pipe.numbers)
		};
		return (video, context) => {
			const take = (frame: VideoFrame) => {
				const out = pipe.process(frame);
				if (out) showFrame(context, out);
			};
			run.defer(eachFrame(video, take, this.#failing(run)));
		};
	}

	#failing(run: Run) {
		return (error: unknown) => {
			if (this.#run === run) this.#fail(error instanceof Error ? error : new Error(String(error)));
		};
	}

	#fail({ name, message }: { readonly name: string; readonly message: string }): void {
		this.#end();
		this.failure = { name, message };
		this.status = 'failed';
	}

	#watch(run: Run, before: HTMLVideoElement, after: HTMLVideoElement): void {
		let request = 0;
		const onFrame = () => {
			request = after.requestVideoFrameCallback(onFrame);
			this.#readMarks(before, after);
		};
		request = after.requestVideoFrameCallback(onFrame);
		run.defer(() => {
			after.cancelVideoFrameCallback(request);
		});
		this.#lastIn = { count: 0, at: performance.now() };
		let asked = 0;
		const timer = setInterval(() => void this.#ask(run, asked++ % noteEvery === 0), askEveryMs);
		run.defer(() => {
			clearInterval(timer);
		});
	}

	#readMarks(before: HTMLVideoElement, after: HTMLVideoElement): void {
		const { videoWidth: width, videoHeight: height } = after;
		if (width !== this.afterSize.width || height !== this.afterSize.height)
			this.afterSize = { width, height };
		const end = this.#reader.read(after, readSize.width, readSize.height);
		if (end.frame === undefined || end.time === undefined) {
			this.delayMs = undefined;
			return;
		}
		if (this.seen.at(-1) !== end.frame) this.seen = [...this.seen, end.frame].slice(-mostSeen);
		const begin = this.#reader.read(before, readSize.width, readSize.height);
		if (begin.time === undefined) return;
		this.#delays = [...this.#delays, begin.time - end.time].slice(-mostSeen);
		this.delayMs = this.#delays.reduce((sum, ms) => sum + ms, 0) / this.#delays.length;
	}

	async #ask(run: Run, isNoted: boolean): Promise<void> {
		const numbers = await this.#engine?.numbers();
		if (this.#run !== run || !numbers) return;
		this.numbers = numbers;
		const now = performance.now();
		if (numbers.in !== this.#lastIn.count) this.#lastIn = { count: numbers.in, at: now };
		const isStalled = now - this.#lastIn.at > stalledAfterMs;
		if (isStalled !== this.isStalled)
			run.note(isStalled ? notes.stalled : notes.flows, { in: numbers.in, held: numbers.held });
		this.isStalled = isStalled;
		if (!isNoted) return;
		run.note(notes.numbers, {
			...(numbers as unknown as Record<string, Json>),
			skipped: this.skipped,
			...(this.delayMs === undefined ? {} : { delayMs: this.delayMs }),
			...(this.seen.length === 0 ? {} : { lastFrame: this.seen.at(-1)! })
		});
	}
}

/** A video that plays the stream; where it must, it waits for the first frame. */
async function playing(run: Run, stream: MediaStream, waits = true): Promise<HTMLVideoElement> {
	const video = document.createElement('video');
	video.muted = true;
	video.playsInline = true;
	video.autoplay = true;
	video.srcObject = stream;
	run.defer(() => {
		video.pause();
		video.srcObject = null;
	});
	const plays = video.play();
	if (waits) await plays;
	// What comes out may be late, or nothing at all.
	else plays.catch(() => undefined);
	return video;
}
