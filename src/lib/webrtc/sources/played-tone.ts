/**
 * A sine that sounds in a track wherever it is: a sound file made on the spot plays in a muted element, and the element is
 * captured. Muting is for the ears alone, what is captured keeps its sound; and unlike an AudioContext an element plays also
 * where there is no sound hardware (Firefox: an AudioContext never starts there).
 */

/** A twentieth of full scale, as `tone.ts`. Its root mean square is 0.035. */
const quietAmplitude = 0.05;
const sampleRate = 16_000;
/** It begins anew so seldom that the seam is hardly ever met; every frequency of whole Hz fits without a step. */
const seconds = 10;

/**
 * @param frequency in whole Hz
 * @param amplitude 1 is full scale; more is cut off there, as a converter would
 */
export async function createPlayedTone(
	frequency: number,
	amplitude = quietAmplitude
): Promise<{ stream: MediaStream; close: () => void }> {
	const address = URL.createObjectURL(new Blob([sineFile(frequency, amplitude)], { type: 'audio/wav' }));
	const element = new Audio() as HTMLAudioElement & { captureStream(): MediaStream };
	element.loop = true;
	element.muted = true;
	element.src = address;
	let stream: MediaStream | undefined;
	const close = () => {
		for (const track of stream?.getTracks() ?? []) track.stop();
		element.pause();
		element.removeAttribute('src');
		element.load();
		URL.revokeObjectURL(address);
	};
	try {
		await element.play();
		stream = element.captureStream();
	} catch (error) {
		close();
		throw error;
	}
	let isClosed = false;
	return {
		stream,
		close: () => {
			if (isClosed) return;
			isClosed = true;
			close();
		}
	};
}

/** A WAV file of 16 bits a sample, one channel. */
function sineFile(frequency: number, amplitude: number): ArrayBuffer {
	const count = sampleRate * seconds;
	const file = new ArrayBuffer(44 + count * 2);
	const view = new DataView(file);
	const text = (at: number, letters: string) => {
		for (let index = 0; index < letters.length; index++) view.setUint8(at + index, letters.charCodeAt(index));
	};
	text(0, 'RIFF');
	view.setUint32(4, 36 + count * 2, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true); // length of what follows
	view.setUint16(20, 1, true); // PCM
	view.setUint16(22, 1, true); // channels
	view.setUint32(24, sampleRate, true);
	view.setUint32(28, sampleRate * 2, true); // bytes a second
	view.setUint16(32, 2, true); // bytes a sample
	view.setUint16(34, 16, true); // bits a sample
	text(36, 'data');
	view.setUint32(40, count * 2, true);
	for (let index = 0; index < count; index++)
		view.setInt16(
			44 + index * 2,
			inScale(amplitude * Math.sin((2 * Math.PI * frequency * index) / sampleRate)),
			true
		);
	return file;
}

/** A sample as a number of 16 bits. */
const inScale = (sample: number): number => Math.round(Math.min(1, Math.max(-1, sample)) * 0x7fff);
