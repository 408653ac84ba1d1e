/** The state of the recorder on a page: what is asked for, the recording that is on, and the takes that come of it. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { openSource, type Source, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { notes, type EndReason } from './notes.ts';
import { describe, Takes, type Trouble } from './takes.svelte.ts';
import { candidatesFor, roomLeft, type What } from './types.ts';

const tickMs = 200;

/** The recording that is on. */
interface Ongoing {
	readonly run: Run;
	readonly source: Source;
	readonly recorder: MediaRecorder;
	readonly startedAt: string;
	readonly framesBefore: number;
	why: EndReason;
	/** Milliseconds recorded until the last pause, and when it went on after it. */
	recordedMs: number;
	resumedAt: number | undefined;
}

export class RecorderBench {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	what: What = $state('both');
	/** Asked of the recorder; empty leaves it to the browser. */
	type = $state('');
	/** Kilobits per second; 0 leaves it to the browser. */
	videoKbps = $state(0);
	audioKbps = $state(0);
	/** Milliseconds; 0 for one piece at the end. */
	timeslice = $state(1000);
	isMuted = $state(false);

	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	stream: MediaStream | undefined = $state.raw();
	recorderState: RecordingState = $state('inactive');
	/** A recorder has been made: its buttons can be pressed, whatever the state. */
	hasRecorder = $state(false);
	bytes = $state(0);
	pieces = $state(0);
	seconds = $state(0);
	/** A kind that was wanted and that the source does not have. */
	lacks: 'audio' | 'video' | undefined = $state();
	problem: MediaProblem | undefined = $state.raw();
	trouble: Trouble | undefined = $state.raw();
	readonly takes = new Takes();

	readonly #lab: PageLab;
	#ongoing: Ongoing | undefined;
	#lastRecorder: MediaRecorder | undefined;
	#timer: ReturnType<typeof setInterval> | undefined;
	#wanted = 0;
	#isClosed = false;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get isRecording(): boolean {
		return this.recorderState !== 'inactive';
	}
	/** Something would be lost by leaving. */
	get isUnsaved(): boolean {
		return this.isRecording || this.takes.isUnsaved;
	}

	setWhat(what: What): void {
		this.what = what;
		this.type = '';
		const { kind } = this.choice;
		if (what === 'sound' && kind === 'camera') this.choice = { kind: 'microphone' };
		if (what !== 'sound' && kind === 'microphone') this.choice = { kind: 'camera' };
	}

	/** Opens the source and records it. */
	async start(): Promise<void> {
		if (this.isRecording) return;
		const wanted = ++this.#wanted;
		const run = new Run('recorder');
		this.run?.close();
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.problem = this.trouble = this.lacks = undefined;
		this.bytes = this.pieces = this.seconds = 0;
		let source: Source;
		try {
			source = await openSource(
				this.choice,
				{ video: this.what !== 'sound', audio: this.what !== 'picture' },
				run.media
			);
		} catch (error) {
			if (this.#wanted !== wanted) return;
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
			return;
		}
		run.defer(() => {
			source.close();
		});
		if (this.#wanted !== wanted) return;
		this.#record(run, source);
	}

	#record(run: Run, source: Source): void {
		const { stream, lacks } = this.#wantedTracks(source.stream);
		this.lacks = lacks;
		for (const track of stream.getTracks()) run.media.track(track);
		this.#applyMute(stream, run);
		const options: MediaRecorderOptions = {
			...(this.type ? { mimeType: this.type } : {}),
			...(this.videoKbps > 0 ? { videoBitsPerSecond: this.videoKbps * 1000 } : {}),
			...(this.audioKbps > 0 ? { audioBitsPerSecond: this.audioKbps * 1000 } : {})
		};
		const { startedAt } = run.recorder.origin;
		const framesBefore = source.frames ?? 0;
		try {
			const recorder = code.record(stream, options, this.timeslice || undefined, {
				observe: (made) => {
					this.#watch(made);
					return run.media.recorder(made);
				},
				grew: (bytes) => {
					this.#grew(bytes);
				},
				finished: (file) => {
					this.#finished(file);
				},
				failed: (error) => {
					this.trouble = describe(error);
					if (this.#ongoing) this.#ongoing.why = 'error';
				}
			});
			this.#ongoing = {
				run,
				source,
				recorder,
				startedAt,
				framesBefore,
				why: 'track-ended',
				recordedMs: 0,
				resumedAt: undefined
			};
			this.stream = stream;
			this.recorderState = recorder.state;
			this.#timer = setInterval(() => {
				this.#tick();
			}, tickMs);
		} catch (error) {
			this.trouble = describe(error);
			run.note(notes.refused, { ...this.trouble });
			source.close();
			this.status = 'failed';
		}
	}

	/** What is wanted of what the source has. A screen may come without sound. */
	#wantedTracks(source: MediaStream) {
		const video = this.what === 'sound' ? [] : source.getVideoTracks();
		const audio = this.what === 'picture' ? [] : source.getAudioTracks();
		const lacks: 'audio' | 'video' | undefined =
			this.what !== 'sound' && video.length === 0
				? 'video'
				: this.what !== 'picture' && audio.length === 0
					? 'audio'
					: undefined;
		return { stream: new MediaStream([...video, ...audio]), lacks };
	}

	/** The recorder's own events move the clock: they say when it really started, paused and went on. */
	#watch(recorder: MediaRecorder): void {
		this.#lastRecorder = recorder;
		this.hasRecorder = true;
		const changed = (isOn: boolean) => () => {
			this.recorderState = recorder.state;
			const ongoing = this.#ongoing;
			if (!ongoing) return;
			if (ongoing.resumedAt !== undefined) ongoing.recordedMs += performance.now() - ongoing.resumedAt;
			ongoing.resumedAt = isOn ? performance.now() : undefined;
		};
		recorder.addEventListener('start', changed(true));
		recorder.addEventListener('resume', changed(true));
		recorder.addEventListener('pause', changed(false));
	}

	#readClock({ resumedAt, recordedMs }: Ongoing): void {
		const running = resumedAt === undefined ? 0 : performance.now() - resumedAt;
		this.seconds = (recordedMs + running) / 1000;
	}

	#tick(): void {
		const ongoing = this.#ongoing;
		if (!ongoing) return;
		this.#readClock(ongoing);
		const { recorder } = ongoing;
		const bitsPerSecond = recorder.videoBitsPerSecond + recorder.audioBitsPerSecond;
		if (roomLeft(this.takes.keptBytes, { bytes: this.bytes, seconds: this.seconds, bitsPerSecond }) > 0)
			return;
		ongoing.why = 'limit';
		code.stop(recorder);
	}

	#grew(bytes: number): void {
		this.bytes += bytes;
		if (bytes > 0) this.pieces++;
	}

	pause(): void {
		this.#ask((recorder) => {
			code.pause(recorder);
		});
	}
	resume(): void {
		this.#ask((recorder) => {
			code.resume(recorder);
		});
	}
	stop(): void {
		if (this.#ongoing) this.#ongoing.why = 'reader';
		this.#ask((recorder) => {
			code.stop(recorder);
		});
	}

	/** Allowed now or not: the browser says it. */
	#ask(act: (recorder: MediaRecorder) => void): void {
		if (!this.#lastRecorder) return;
		this.trouble = undefined;
		try {
			act(this.#lastRecorder);
		} catch (error) {
			this.trouble = describe(error);
		}
	}

	mute(isMuted: boolean): void {
		this.isMuted = isMuted;
		if (this.stream && this.run) this.#applyMute(this.stream, this.run);
	}
	#applyMute(stream: MediaStream, run: Run): void {
		for (const track of stream.getAudioTracks()) {
			if (track.enabled === this.isMuted) run.note(notes.muted, this.isMuted);
			track.enabled = !this.isMuted;
		}
	}

	#finished(file: Blob): void {
		const ongoing = this.#ongoing;
		if (!ongoing) return;
		this.#readClock(ongoing);
		const { run, source, recorder, startedAt, why, framesBefore } = ongoing;
		clearInterval(this.#timer);
		this.#ongoing = undefined;
		this.recorderState = 'inactive';
		this.stream = undefined;
		const drawn = source.frames === undefined ? undefined : source.frames - framesBefore;
		source.close();
		if (this.#isClosed) return;
		const { what, seconds, pieces } = this;
		run.note(notes.finished, { what, type: file.type, size: file.size, seconds, pieces, why });
		this.status = file.size > 0 ? 'done' : 'failed';
		if (file.size === 0) return;
		this.takes.add({
			startedAt,
			file,
			what,
			why,
			seconds,
			pieces,
			asked: {
				type: this.type,
				videoBps: what === 'sound' ? 0 : recorder.videoBitsPerSecond,
				audioBps: what === 'picture' ? 0 : recorder.audioBitsPerSecond
			},
			...(drawn === undefined || what === 'sound' ? {} : { drawn }),
			run
		});
	}

	/** Leaves nothing open and no address behind. */
	close(): void {
		this.#isClosed = true;
		this.#wanted++;
		clearInterval(this.#timer);
		if (this.#ongoing) code.stop(this.#ongoing.recorder);
		this.#ongoing?.source.close();
		this.run?.close();
		this.takes.close();
	}
}

/** The types that are tried, and which of them this browser has. */
export const typeChoices = (
	what: What
): readonly { readonly type: string; readonly isSupported: boolean }[] => {
	const types = candidatesFor(what);
	const supported = code.whatIsSupported(types);
	return types.map((type) => ({ type, isSupported: supported.includes(type) }));
};
