/** The state of the capture bench on a page: what is captured, where it goes, what each place shows of it. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import { Run, type RunStatus } from '../run.ts';
import { Board } from './board.ts';
import { notes } from './checks.ts';
import * as code from './code.ts';

export type CaptureSource = 'canvas' | 'film' | 'file';
export type Place = 'source' | 'element' | 'wire' | 'file';
/** What was read from a picture: which frame it is, and how long ago it was drawn. */
export interface Reading {
	readonly frame: number;
	readonly ageMs: number;
}

/** How long a recording lasts. */
export const recordingMs = 2000;
/** How often the places are looked at. */
const lookEveryMs = 400;

export class ElementCapture {
	status: RunStatus = $state('idle');
	source: CaptureSource = $state('canvas');
	file: File | undefined = $state.raw();
	/** `captureStream(n)`: undefined leaves it to the canvas. */
	framesPerSecond: number | undefined = $state(25);
	loops = $state(true);
	isOn = $state(false);
	isPaused = $state(false);
	isRecording = $state(false);
	view: RecordingView | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	captured: MediaStream | undefined = $state.raw();
	received: MediaStream | undefined = $state.raw();
	recorded: { readonly url: string; readonly bytes: number; readonly type: string } | undefined =
		$state.raw();
	readings: Partial<Record<Place, Reading>> = $state.raw({});
	/** The elements on the page, to read from. */
	readonly elements: Partial<Record<Place, HTMLVideoElement | undefined>> = {};
	board: Board | undefined = $state.raw();
	/** What plays the film; shown as it is. */
	film: HTMLVideoElement | undefined = $state.raw();

	readonly #lab: PageLab;
	readonly #reader = new MarkReader();
	#run: Run | undefined;
	#page: code.Page | undefined;
	#call: code.Call | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** @param clip address of the film that comes with the site */
	async start(clip: string): Promise<void> {
		this.close();
		this.status = 'running';
		this.problem = undefined;
		const run = (this.#run = new Run('element-capture'));
		this.view = this.#lab.show(run.recorder);
		const page = (this.#page = {
			observe: run.observe,
			observeTrack: run.media.track,
			observeRecorder: run.media.recorder,
			show: (stream: MediaStream) => {
				if (!run.isClosed) this.received = new MediaStream(stream.getTracks());
			}
		});
		run.note(notes.source, this.source);
		try {
			const stream = await this.#capture(run, page, clip);
			run.defer(() => {
				for (const track of stream.getTracks()) track.stop();
			});
			if (this.#run !== run) return;
			run.note(notes.tracks, stream.getTracks().length);
			this.captured = stream;
			this.isOn = true;
			this.#call = await code.send(page, stream);
			if (this.#run !== run) return;
			const timer = setInterval(() => {
				this.#read();
			}, lookEveryMs);
			run.defer(() => {
				clearInterval(timer);
			});
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.close();
			this.problem = problemOf(error, 'file');
			this.status = 'failed';
		}
	}

	/** One frame of a canvas that gives none by itself. */
	requestFrame(): void {
		const [track] = this.captured?.getVideoTracks() ?? [];
		(track as { requestFrame?: () => void } | undefined)?.requestFrame?.();
	}

	async pause(isPaused: boolean): Promise<void> {
		if (isPaused) this.film?.pause();
		else await this.film?.play();
		this.isPaused = isPaused;
	}

	async record(): Promise<void> {
		const run = this.#run;
		const page = this.#page;
		if (!run || !page || !this.captured) return;
		this.isRecording = true;
		try {
			const stopped = new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, recordingMs);
				run.defer(() => {
					clearTimeout(timer);
					resolve();
				});
			});
			const file = await code.record(page, this.captured, stopped);
			if (this.#run !== run) return;
			run.note(notes.recordedBytes, file.size);
			this.#release();
			this.recorded = { url: URL.createObjectURL(file), bytes: file.size, type: file.type };
		} catch (error) {
			if (this.#run === run) this.problem = problemOf(error, 'file');
		} finally {
			if (this.#run === run) this.isRecording = false;
		}
	}

	/** The recorded file plays on the page. */
	playsRecorded(video: HTMLVideoElement): void {
		this.#run?.note(notes.recordedWidth, video.videoWidth);
	}

	stop(): void {
		this.close();
		this.status = 'idle';
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = this.#page = this.#call = undefined;
		this.#release();
		this.captured = this.received = this.board = this.film = undefined;
		this.isOn = this.isPaused = this.isRecording = false;
		this.readings = {};
	}

	#release(): void {
		if (this.recorded) URL.revokeObjectURL(this.recorded.url);
		this.recorded = undefined;
	}

	async #capture(run: Run, page: code.Page, clip: string): Promise<MediaStream> {
		if (this.source === 'canvas') {
			const board = new Board();
			board.start();
			run.defer(() => {
				board.stop();
			});
			run.note(notes.sourceWidth, board.canvas.width);
			this.board = board;
			return code.captureCanvas(page, board.canvas, this.framesPerSecond);
		}
		const film = document.createElement('video');
		film.loop = this.loops;
		film.playsInline = true;
		// Nobody need hear it twice; what is captured keeps its sound.
		film.muted = true;
		if (this.source === 'file') {
			if (!this.file) throw new DOMException('no file has been chosen', 'NotFoundError');
			const url = URL.createObjectURL(this.file);
			run.defer(() => {
				URL.revokeObjectURL(url);
			});
			film.src = url;
		} else film.src = clip;
		run.defer(() => {
			film.pause();
			film.removeAttribute('src');
			film.load();
		});
		film.addEventListener('ended', () => {
			this.isPaused = true;
		});
		let stream: MediaStream;
		try {
			stream = await code.captureVideo(page, film);
		} catch (error) {
			if (error instanceof TypeError) throw error;
			throw new DOMException(film.error?.message || 'this browser cannot play the film', 'NotSupportedError');
		}
		stream.addEventListener('addtrack', () => {
			const call = this.#call;
			if (call && this.#run === run) void code.sendAgain(call, stream);
		});
		run.note(notes.sourceWidth, film.videoWidth);
		this.film = film;
		return stream;
	}

	#read(): void {
		const readings: Partial<Record<Place, Reading>> = {};
		const take = (place: Place, source: CanvasImageSource, width: number, height: number) => {
			const { frame, time } = this.#reader.read(source, width, height);
			if (frame !== undefined && time !== undefined) readings[place] = { frame, ageMs: Date.now() - time };
		};
		if (this.board) take('source', this.board.canvas, this.board.canvas.width, this.board.canvas.height);
		for (const [place, video] of Object.entries({ source: this.film, ...this.elements }))
			if (video) take(place as Place, video, video.videoWidth, video.videoHeight);
		this.readings = readings;
	}
}
