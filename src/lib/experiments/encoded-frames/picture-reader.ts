/** Looks at a received picture and says which frame it shows, if its marks can be read: what a decoder makes of ciphertext has none. */
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import type { Marks } from '#lib/webrtc/sources/time-code.ts';

/** A row of marks has a checksum of 8 bits, which noise meets now and then. Both rows, and a time about now, it does not. */
const plausibleMs = 60_000;
export const frameIn = ({ frame, time }: Marks, now: number): number | null =>
	frame !== undefined && time !== undefined && Math.abs(now - time) < plausibleMs ? frame : null;

export class PictureReader {
	readonly #reader = new MarkReader();
	readonly #video = document.createElement('video');

	constructor() {
		this.#video.muted = true;
		this.#video.playsInline = true;
		// A video that is nowhere in the page is shown to nobody: some browsers decode nothing for it.
		this.#video.className = 'visually-hidden';
		this.#video.ariaHidden = 'true';
		document.body.append(this.#video);
	}

	watch(stream: MediaStream): void {
		this.#video.srcObject = stream;
		this.#video.play().catch(() => undefined);
	}

	/** The number of the frame that is shown now; null where there is none to read. */
	read(): number | null {
		return frameIn(this.#reader.readVideo(this.#video), Date.now());
	}

	close(): void {
		this.#video.srcObject = null;
		this.#video.remove();
	}
}
