/** One picture sent twice under one cap: the state of that part on a page. */
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import * as code from './code.ts';
import { notes } from './outcome.ts';
import type { Session } from './session.ts';
import type { Share } from './share.svelte.ts';
import { Slides } from './slides.ts';

export const capRange = { least: 50, most: 1000, step: 50 } as const;
/** How often the received pictures are read. */
const lookEveryMs = 500;

/** What was read from a received picture of the slides. */
export interface Reading {
	readonly frame: number;
	readonly ageMs: number;
}

export class HintComparison {
	state: 'idle' | 'working' | 'on' = $state('idle');
	source: 'slides' | 'screen' = $state('slides');
	way: code.Way = $state('contentHint');
	kilobits = $state(100);
	sent: MediaStream | undefined = $state.raw();
	/** What is sent, while it is on. */
	sending: 'slides' | 'screen' | undefined = $state();
	received: Partial<Record<code.Lane, MediaStream>> = $state.raw({});
	readings: Partial<Record<code.Lane, Reading>> = $state.raw({});
	problem: MediaProblem | undefined = $state.raw();
	readonly elements: Partial<Record<code.Lane, HTMLVideoElement | undefined>> = {};
	readonly #session: () => Session;
	readonly #share: Share;
	readonly #reader = new MarkReader();
	#sendings: readonly code.Sending[] = [];
	#slides: Slides | undefined;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(session: () => Session, share: Share) {
		this.#session = session;
		this.#share = share;
	}

	/** Begins, or begins again with what is chosen now. */
	async start(): Promise<void> {
		const session = this.#session();
		const { run, page } = session;
		this.#drop();
		this.state = 'working';
		this.problem = undefined;
		try {
			const track = this.#open(session);
			this.sent = new MediaStream([track]);
			this.sending = this.source;
			run.note(notes.compared, {
				way: this.way,
				source: this.source,
				width: track.getSettings().width ?? null
			});
			const sendings = await code.sendTwice(page, track, this.way, this.kilobits);
			if (run.isClosed) return;
			this.#sendings = sendings;
			run.note(notes.capped, { kilobits: this.kilobits });
			this.#timer = setInterval(() => {
				this.#read();
			}, lookEveryMs);
			const timer = this.#timer;
			run.defer(() => {
				clearInterval(timer);
			});
			this.state = 'on';
		} catch (error) {
			if (run.isClosed) return;
			this.#drop();
			this.problem = problemOf(error, 'screen');
			this.state = 'idle';
		}
	}

	/** The slider came to rest: both senders get the new cap. */
	async cap(): Promise<void> {
		const { run } = this.#session();
		if (this.state !== 'on') return;
		const { kilobits } = this;
		try {
			await Promise.all(this.#sendings.map((sending) => code.cap(sending, kilobits)));
			run.note(notes.capped, { kilobits });
		} catch (error) {
			if (!run.isClosed) this.problem = problemOf(error, 'screen');
		}
	}

	/** Called when the run has ended, which closed the connections and the tracks. */
	end(): void {
		this.#drop();
		this.problem = undefined;
		this.state = 'idle';
	}

	#open({ run, page }: Session): MediaStreamTrack {
		if (this.source === 'screen') {
			const { track } = this.#share;
			if (!track) throw new DOMException('nothing is shared at the moment', 'NotFoundError');
			return track;
		}
		const slides = new Slides();
		this.#slides = slides;
		run.defer(() => {
			slides.close();
		});
		return page.observeTrack(slides.track);
	}

	/** What was sent before ends; its connections are closed when new ones take their names. */
	#drop(): void {
		clearInterval(this.#timer);
		for (const { track } of this.#sendings) track.stop();
		this.#sendings = [];
		this.#slides?.close();
		this.#slides = undefined;
		this.sent = this.sending = undefined;
		this.received = {};
		this.readings = {};
	}

	#read(): void {
		const readings: Partial<Record<code.Lane, Reading>> = {};
		if (this.sending === 'slides')
			for (const lane of code.lanes) {
				const video = this.elements[lane];
				const { frame, time } = video ? this.#reader.readVideo(video) : {};
				if (frame !== undefined && time !== undefined) readings[lane] = { frame, ageMs: Date.now() - time };
			}
		this.readings = readings;
	}
}
