/** A picture or sound file of the reader's as a source: it plays in an element that nobody sees, and the element is captured. */

interface CapturingElement extends HTMLVideoElement {
	/** Media Capture from DOM Elements. */
	captureStream(): MediaStream;
}

export interface PlayedFile {
	readonly stream: MediaStream;
	readonly element: HTMLVideoElement;
	close(): void;
}

/**
 * Plays `file` over and over and captures it.
 * @throws DOMException `NotSupportedError` when the browser cannot play it or cannot capture elements, `NotFoundError` when
 * it holds none of what is wanted
 */
export async function playFile(file: File, want: { video: boolean; audio: boolean }): Promise<PlayedFile> {
	const element = document.createElement('video') as CapturingElement;
	if (!('captureStream' in element))
		throw new DOMException('this browser cannot capture what an element plays', 'NotSupportedError');
	const address = URL.createObjectURL(file);
	element.loop = true;
	element.playsInline = true;
	// Nobody wants to hear it here: what is captured keeps its sound.
	element.muted = true;
	element.src = address;
	const close = () => {
		element.pause();
		element.removeAttribute('src');
		element.load();
		URL.revokeObjectURL(address);
	};
	try {
		await element.play();
	} catch {
		const { error } = element;
		close();
		throw new DOMException(error?.message || 'this browser cannot play the file', 'NotSupportedError');
	}
	const stream = element.captureStream();
	for (const track of stream.getTracks())
		if (!want[track.kind as 'video' | 'audio']) {
			track.stop();
			stream.removeTrack(track);
		}
	if (stream.getTracks().length === 0) {
		close();
		throw new DOMException('the file holds no track of the kind that is needed', 'NotFoundError');
	}
	let isClosed = false;
	return {
		stream,
		element,
		close() {
			if (isClosed) return;
			isClosed = true;
			for (const track of stream.getTracks()) track.stop();
			close();
		}
	};
}
