/** What one transform has seen pass: how many frames of which type, what became of them, and the last ones one by one. */
import type { FrameType } from './frame-cipher.ts';
import type { FrameReport, Place } from './frame-messages.ts';

const headBytes = 16;

export class FrameTally {
	opened = 0;
	refused = 0;
	keyId = 0;
	readonly #place: Place;
	readonly #counts: Record<FrameType, number> = { key: 0, delta: 0 };
	#head = '';
	#recent: { readonly at: number; readonly type: FrameType; readonly bytes: number }[] = [];

	constructor(place: Place) {
		this.#place = place;
	}

	count(type: FrameType, bytes: number): void {
		this.#counts[type]++;
		this.#recent.push({ at: performance.now(), type, bytes });
	}

	/** Keeps the first bytes to show them. */
	look(data: ArrayBuffer): void {
		this.#head = Array.from(new Uint8Array(data, 0, Math.min(headBytes, data.byteLength)), (byte) =>
			byte.toString(16).padStart(2, '0')
		).join(' ');
	}

	/** What there is to tell now; frames are told once. */
	report(): FrameReport {
		const now = performance.now();
		const recent = this.#recent.map(({ at, type, bytes }) => [Math.round(now - at), type, bytes] as const);
		this.#recent = [];
		const { key, delta } = this.#counts;
		return {
			place: this.#place,
			seen: key + delta,
			key,
			delta,
			opened: this.opened,
			refused: this.refused,
			keyId: this.keyId,
			head: this.#head,
			recent
		};
	}
}
