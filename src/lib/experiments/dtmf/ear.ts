/** Listens to a received stream and says which telephone keys it hears: the tones themselves, not the events on the wire. */
import { startsSoon } from '../media/audio-start.ts';
import { hearKey, type Key } from './tones.ts';

/** How often the sound is looked at: twice within the shortest key (40 ms). */
const lookEveryMs = 20;
/** A key counts when two looks in a row agree. */
const looksThatAgree = 2;

export interface Ear {
	/** False where this browser runs no sound: then nothing can be heard. */
	readonly isOpen: Promise<boolean>;
	close: () => void;
}

/** @param onkey called once for each press that is heard */
export function listenForKeys(stream: MediaStream, onkey: (key: Key) => void): Ear {
	const audio = new AudioContext();
	const analyser = new AnalyserNode(audio, { fftSize: 2048 });
	const source = audio.createMediaStreamSource(stream);
	source.connect(analyser);
	const samples = new Float32Array(analyser.fftSize);
	let heard: Key | undefined;
	let said: Key | undefined;
	let looks = 0;
	const timer = setInterval(() => {
		analyser.getFloatTimeDomainData(samples);
		const key = hearKey(samples, audio.sampleRate);
		looks = key === heard ? looks + 1 : 1;
		heard = key;
		if (looks < looksThatAgree || key === said) return;
		said = key;
		if (key) onkey(key);
	}, lookEveryMs);
	return {
		isOpen: startsSoon(audio),
		close: () => {
			clearInterval(timer);
			source.disconnect();
			void audio.close();
		}
	};
}
