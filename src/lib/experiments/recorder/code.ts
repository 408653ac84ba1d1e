// A recording of a stream: pieces of a file that come while it runs, and the file they make.

/** What the page lends to it. */
export interface Page {
	/** Writes down what the recorder does, and gives it back unchanged. */
	observe: (recorder: MediaRecorder) => MediaRecorder;
	/** A piece of the file came: its size in bytes. */
	grew: (bytes: number) => void;
	/** The whole file. */
	finished: (file: Blob) => void;
	failed: (error: unknown) => void;
}

// 1. Which containers and codecs? Nobody can know beforehand: every browser has its own
// list, so it has to be asked.
export function whatIsSupported(types: readonly string[]): string[] {
	return types.filter((type) => MediaRecorder.isTypeSupported(type));
}

// 2. Record. With a timeslice (milliseconds) the file comes in pieces; without one it comes
// whole at the end. A piece is no file of its own: only the first one has the header.
export function record(
	stream: MediaStream,
	options: MediaRecorderOptions,
	timeslice: number | undefined,
	page: Page
): MediaRecorder {
	const recorder = page.observe(new MediaRecorder(stream, options));
	const pieces: Blob[] = [];
	recorder.ondataavailable = ({ data }) => {
		if (data.size > 0) {
			pieces.push(data);
		}
		page.grew(data.size);
	};
	recorder.onerror = (event) => {
		page.failed(event.error);
	};
	recorder.onstop = () => {
		// The pieces know what they are; after stop() Firefox's recorder does not.
		page.finished(new Blob(pieces, { type: pieces[0]?.type ?? recorder.mimeType }));
	};

	// A track that ends, because a camera was unplugged or a screen is no longer shared,
	// ends the recording. What was recorded until then stays.
	for (const track of stream.getTracks()) {
		track.addEventListener('ended', () => {
			stop(recorder);
		});
	}
	recorder.start(timeslice);
	return recorder;
}

// 3. Pause and go on. On a recorder that is not running both are an InvalidStateError.
export function pause(recorder: MediaRecorder): void {
	recorder.pause();
}
export function resume(recorder: MediaRecorder): void {
	recorder.resume();
}

// 4. Stop. One more piece comes, then the event `stop`.
export function stop(recorder: MediaRecorder): void {
	if (recorder.state !== 'inactive') {
		recorder.stop();
	}
}

/** The sound of a file: how long, and how loud (the root of the mean square, 1 is full scale). */
export interface Sound {
	seconds: number;
	rms: number;
	channels: number;
	sampleRate: number;
}

// 5. Is there sound in it? Decode the file, whether or not this machine has a loudspeaker.
export async function soundOf(file: Blob): Promise<Sound> {
	const context = new OfflineAudioContext(1, 1, 48_000);
	const buffer = await context.decodeAudioData(await file.arrayBuffer());
	const samples = buffer.getChannelData(0);
	const sum = samples.reduce((total, sample) => total + sample * sample, 0);
	return {
		seconds: buffer.duration,
		rms: Math.sqrt(sum / Math.max(1, samples.length)),
		channels: buffer.numberOfChannels,
		sampleRate: buffer.sampleRate
	};
}
