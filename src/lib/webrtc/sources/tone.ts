/**
 * A quiet sine as a media stream. All tones of a page share one AudioContext: each costs tens of milliseconds to open, and
 * browsers allow only a few.
 */

/** How long the context waits for the next tone before it is closed: whoever runs a call again does so at once. */
const lingerMs = 5000;

/** A twentieth of full scale: loud enough to measure, quiet enough to forget. */
const loudness = 0.05;

let shared: { readonly audio: AudioContext; users: number } | undefined;

/** @param frequency in Hz */
export function createTone(frequency: number): { stream: MediaStream; close: () => void } {
	shared ??= { audio: new AudioContext(), users: 0 };
	const owner = shared;
	const { audio } = owner;
	owner.users++;
	const destination = audio.createMediaStreamDestination();
	const oscillator = new OscillatorNode(audio, { frequency });
	const gain = new GainNode(audio, { gain: loudness });
	oscillator.connect(gain).connect(destination);
	oscillator.start();
	// Where there is no sound hardware this never settles (Firefox); the track is there all the same, silent.
	void audio.resume();
	let isClosed = false;
	return {
		stream: destination.stream,
		close() {
			if (isClosed) return;
			isClosed = true;
			for (const track of destination.stream.getTracks()) track.stop();
			oscillator.stop();
			gain.disconnect();
			owner.users--;
			setTimeout(() => {
				// Once only: Firefox throws the second time, and says `closed` later than that.
				if (owner.users > 0 || shared !== owner) return;
				shared = undefined;
				void audio.close();
			}, lingerMs);
		}
	};
}
