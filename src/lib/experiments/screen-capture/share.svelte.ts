/** The share on a page: what is wished for, what came, what becomes of it. */
import { settingsOf } from '#lib/webrtc/observe-media.ts';
import { watchFrames, type Frames } from '#lib/webrtc/frame-meter.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import * as code from './code.ts';
import { conditions, noWishes, optionsOf, type OptionName, type ShareOptions } from './options.ts';
import { notes } from './outcome.ts';
import type { Run } from '../run.ts';
import type { Session } from './session.ts';

/** Longer than a press counts as one (HTML: transient activation, five seconds or less in browsers). */
export const lateMs = 6000;

/** How often the settings are looked at: no event tells of a change. */
const lookEveryMs = 500;

export class Share {
	choice: Record<OptionName, string> = $state({ ...noWishes });
	state: 'idle' | 'waiting' | 'asking' | 'on' | 'ended' | 'failed' = $state('idle');
	stream: MediaStream | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	changeProblem: MediaProblem | undefined = $state.raw();
	/** What really arrives in the preview. */
	frames: Frames | undefined = $state.raw();
	/** For `applyConstraints`; empty leaves it out. */
	width = $state('');
	frameRate = $state('');
	readonly #session: () => Session;
	#controller: code.Controller | undefined = $state.raw();
	#unwatch: (() => void) | undefined;
	#looking: ReturnType<typeof setInterval> | undefined;

	constructor(session: () => Session) {
		this.#session = session;
	}

	get isBusy(): boolean {
		return this.state === 'asking' || this.state === 'waiting';
	}

	get track(): MediaStreamTrack | undefined {
		return this.state === 'on' ? this.stream?.getVideoTracks()[0] : undefined;
	}

	/** Only a tab can be zoomed, and only through the controller it was shared with. */
	get canZoom(): boolean {
		return (
			this.#controller?.increaseZoomLevel !== undefined &&
			this.track?.getSettings().displaySurface === 'browser'
		);
	}

	async ask(): Promise<void> {
		await this.#ask(optionsOf(this.choice), this.choice.setFocusBehavior);
	}

	/** Makes a wish a condition, which is refused. */
	async askExact(): Promise<void> {
		await this.#ask(conditions, '');
	}

	/** Asks when the press is no longer one. */
	askLate(): void {
		const { run } = this.#session();
		this.#forget();
		this.state = 'waiting';
		const timer = setTimeout(() => void this.ask(), lateMs);
		run.defer(() => {
			clearTimeout(timer);
		});
	}

	async change(): Promise<void> {
		const { run } = this.#session();
		const { track } = this;
		if (!track) return;
		this.changeProblem = undefined;
		try {
			await code.change(track, {
				...(this.width === '' ? {} : { width: Number(this.width) }),
				...(this.frameRate === '' ? {} : { frameRate: Number(this.frameRate) })
			});
		} catch (error) {
			if (!run.isClosed) this.changeProblem = problemOf(error, 'screen');
		}
	}

	async zoom(act: 'increaseZoomLevel' | 'resetZoomLevel'): Promise<void> {
		const { run } = this.#session();
		const controller = this.#controller;
		try {
			await controller?.[act]?.();
			run.note(notes.zoomed, { act, level: controller?.zoomLevel ?? null });
		} catch (error) {
			const { name, message } = problemOf(error, 'screen');
			run.note(notes.zoomed, { act, error: `${name}: ${message}` });
		}
	}

	/** The element that shows it. */
	watch(video: HTMLVideoElement | undefined): void {
		this.#unwatch?.();
		this.frames = undefined;
		this.#unwatch =
			video && 'requestVideoFrameCallback' in video
				? watchFrames(video, (frames) => {
						this.frames = frames;
					})
				: undefined;
	}

	/** Called when the run has ended, which stopped the tracks. */
	end(): void {
		this.#forget();
		this.stream = undefined;
		this.#controller = undefined;
		this.state = 'idle';
	}

	async #ask(options: ShareOptions, focusBehavior: string): Promise<void> {
		const { run, page } = this.#session();
		this.#forget();
		this.state = 'asking';
		const earlier = this.stream;
		try {
			const devices = code.devicesOf(page);
			if (!devices || !('getDisplayMedia' in devices))
				throw new DOMException('getDisplayMedia is missing here', 'NotSupportedError');
			const controller = focusBehavior === '' ? undefined : code.createController(focusBehavior);
			const stream = await code.share(devices, controller ? { ...options, controller } : options);
			if (run.isClosed) return;
			if (earlier) code.release(earlier);
			this.#controller = controller;
			this.stream = stream;
			this.state = 'on';
			const [track] = stream.getVideoTracks();
			if (track) {
				code.watchEnd(track, () => {
					if (this.stream === stream) this.state = 'ended';
				});
				this.#watchSettings(run, track);
			}
		} catch (error) {
			if (run.isClosed) return;
			this.problem = problemOf(error, 'screen');
			// A share that was on before is on still.
			this.state = earlier?.active ? 'on' : 'failed';
		}
	}

	#watchSettings(run: Run, track: MediaStreamTrack): void {
		let known = '';
		clearInterval(this.#looking);
		const look = () => {
			if (track.readyState === 'ended') return;
			const settings = settingsOf(track);
			const text = JSON.stringify(settings);
			if (known !== '' && text !== known) run.note(notes.settings, settings);
			known = text;
		};
		look();
		const timer = (this.#looking = setInterval(look, lookEveryMs));
		run.defer(() => {
			clearInterval(timer);
		});
	}

	#forget(): void {
		this.problem = this.changeProblem = undefined;
	}
}
