/** Two tones, each in an element with an output of its own. */
import { shortId } from '#lib/webrtc/observe-media.ts';
import { createTone } from '#lib/webrtc/sources/tone.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import * as code from './code.ts';
import { devicesIn, type Session } from './session.ts';

/** Hz: a fifth apart, so that the two are told apart by ear. */
export const tones = { one: 440, two: 660 } as const;
export type ToneName = keyof typeof tones;

export class Speaker {
	isPlaying = $state(false);
	/** What the reader chose; empty is the default. */
	chosen = $state('');
	/** What the element says, shortened as in the Recording; undefined before there is an element. */
	sinkId: string | undefined = $state();
	problem: MediaProblem | undefined = $state.raw();
	readonly name: ToneName;
	readonly #session: () => Session;
	#element: HTMLAudioElement | undefined;

	constructor(name: ToneName, session: () => Session) {
		this.name = name;
		this.#session = session;
	}

	play(): void {
		this.problem = undefined;
		const element = this.#made();
		this.isPlaying = true;
		// Without sound hardware this waits for ever; a pause ends it with an AbortError that nobody needs.
		element.play().catch((error: unknown) => {
			if (!this.isPlaying || this.#element !== element) return;
			this.isPlaying = false;
			this.problem = problemOf(error, 'output');
		});
	}

	pause(): void {
		this.#element?.pause();
		this.isPlaying = false;
	}

	async route(deviceId: string): Promise<void> {
		this.chosen = deviceId;
		this.problem = undefined;
		const element = this.#made();
		try {
			await code.playThrough(element, deviceId);
		} catch (error) {
			if (this.#element !== element) return;
			this.problem = problemOf(error, 'output');
			this.chosen = element.sinkId;
		}
		if (this.#element === element) this.sinkId = shortId(element.sinkId);
	}

	/** Called when the run has ended. */
	end(): void {
		this.#element = undefined;
		this.isPlaying = false;
		this.chosen = '';
		this.sinkId = undefined;
		this.problem = undefined;
	}

	#made(): HTMLAudioElement {
		if (this.#element) return this.#element;
		const { run, page } = this.#session();
		const tone = createTone(tones[this.name]);
		const element = code.createPlayer(page, tone.stream);
		run.defer(() => {
			element.pause();
			element.srcObject = null;
			tone.close();
		});
		if ('sinkId' in element) this.sinkId = shortId(element.sinkId);
		return (this.#element = element);
	}
}

/** The browser's own dialog; undefined where it has none. */
export function outputDialog(session: Session): (() => Promise<MediaDeviceInfo>) | undefined {
	const devices = devicesIn(session);
	return code.hasOutputDialog(devices) ? () => code.askForOutput(devices) : undefined;
}
