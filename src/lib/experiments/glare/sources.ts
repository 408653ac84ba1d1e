/** The made cameras and microphones of both sides. */
import { createSyntheticSource, type SyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { Run } from '../run.ts';
import type * as code from './code.ts';
import type { Tracks } from './sessions.ts';
import { both, type Added } from './story.ts';

/** A picture and a tone for each side, for all calls of a run; they end with it. */
export class Sources implements Tracks {
	readonly #sources: Readonly<Record<code.Who, SyntheticSource>>;
	#copies: MediaStreamTrack[] = [];

	constructor(run: Run, framesPerSecond: number) {
		const size = { width: 320, height: 180, framesPerSecond };
		this.#sources = {
			caller: createSyntheticSource({ name: 'caller', ...size }),
			callee: createSyntheticSource({ name: 'callee', ...size })
		};
		run.defer(() => {
			this.stopCopies();
			for (const who of both) this.#sources[who].close();
		});
	}

	/** A track of its own for each press: a connection takes a track only once. */
	newTrack(who: code.Who, what: Added): MediaStreamTrack {
		const { stream } = this.#sources[who];
		const [track] = what === 'camera' ? stream.getVideoTracks() : stream.getAudioTracks();
		const copy = track!.clone();
		this.#copies.push(copy);
		return copy;
	}

	stopCopies(): void {
		for (const copy of this.#copies) copy.stop();
		this.#copies = [];
	}
}
