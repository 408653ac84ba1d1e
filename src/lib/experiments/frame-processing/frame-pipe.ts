/** One pipeline: the transform, what it costs, and who closes what. The same in the worker and in the window. */
import { CostMeter } from './cost-meter.ts';
import { FrameTransform } from './frame-transform.ts';
import type { Numbers, Settings } from './settings.ts';

/** Frames that are never closed are kept up to here; then the oldest goes, for a page must not eat the machine. */
export const mostHeldBytes = 200_000_000;

export class FramePipe {
	readonly #transform: FrameTransform;
	readonly #cost = new CostMeter();
	readonly #held: { readonly frame: VideoFrame; readonly bytes: number }[] = [];
	#in = 0;
	#out = 0;
	#last = { width: 0, height: 0, format: '' };

	constructor(settings: Settings) {
		this.#transform = new FrameTransform(settings);
	}

	set settings(settings: Settings) {
		if (settings.transform !== this.#transform.settings.transform) this.#cost.forget();
		this.#transform.settings = settings;
		if (!settings.forgetsToClose) this.#letGo();
	}

	takeReference(): void {
		this.#transform.takeReference();
	}

	/** Takes a frame over and gives the one that comes out, if one does: whoever gets it closes it. */
	process(frame: VideoFrame): VideoFrame | undefined {
		this.#in++;
		const { displayWidth: width, displayHeight: height, format } = frame;
		this.#last = { width, height, format: format ?? '' };
		const began = performance.now();
		try {
			const out = this.#transform.apply(frame);
			this.#cost.add(performance.now() - began);
			if (out) this.#out++;
			return out;
		} finally {
			if (this.#transform.settings.forgetsToClose) this.#hold(frame);
			else frame.close();
		}
	}

	get numbers(): Numbers {
		const { analysis } = this.#transform;
		return {
			in: this.#in,
			out: this.#out,
			// What waited when another transform was chosen never came out either.
			dropped: this.#in - this.#out - this.#transform.waiting,
			meanMs: this.#cost.mean,
			p95Ms: this.#cost.p95,
			held: this.#held.length,
			heldBytes: this.#held.reduce((sum, { bytes }) => sum + bytes, 0),
			...this.#last,
			...(analysis ? { analysis } : {})
		};
	}

	close(): void {
		this.#letGo();
		this.#transform.close();
	}

	#hold(frame: VideoFrame): void {
		// Without a format the frame lies in the graphics card: four bytes a pixel is a fair guess there.
		const bytes = frame.format ? frame.allocationSize() : frame.codedWidth * frame.codedHeight * 4;
		this.#held.push({ frame, bytes });
		while (this.#held.reduce((sum, one) => sum + one.bytes, 0) > mostHeldBytes)
			this.#held.shift()?.frame.close();
	}

	#letGo(): void {
		for (const { frame } of this.#held.splice(0)) frame.close();
	}
}
