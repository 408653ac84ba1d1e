// A meter: the sound of a track is measured in the browser's audio thread and never played.
// Connected to `audio.destination` a microphone would hear itself and howl.
import type { LevelReport } from '../media/sound.ts';

export interface Meter {
	/** For the drawings: the last samples, and their spectrum. */
	analyser: AnalyserNode;
	close: () => void;
}

export async function openMeter(
	audio: AudioContext,
	stream: MediaStream,
	/** Where the module of the worklet is: level-worklet.ts, in a file of its own. */
	module: string,
	onreport: (report: LevelReport) => void
): Promise<Meter> {
	await audio.audioWorklet.addModule(module);
	const source = audio.createMediaStreamSource(stream);
	const level = new AudioWorkletNode(audio, 'level', { numberOfOutputs: 0 });
	level.port.onmessage = ({ data }: MessageEvent<LevelReport>) => {
		onreport(data);
	};
	const analyser = new AnalyserNode(audio, { fftSize: 2048, smoothingTimeConstant: 0.6 });
	source.connect(level);
	source.connect(analyser);
	return {
		analyser,
		close: () => {
			level.port.onmessage = null;
			source.disconnect();
		}
	};
}

export type Processing = 'echoCancellation' | 'noiseSuppression' | 'autoGainControl';

// The promise resolves when the browser has accepted the wish, not when it has changed anything:
// a bare value is only a wish. What the track does now is what getSettings() says.
export async function change(
	track: MediaStreamTrack,
	wishes: Partial<Record<Processing, boolean>>
): Promise<MediaTrackSettings> {
	await track.applyConstraints(wishes);
	return track.getSettings();
}
