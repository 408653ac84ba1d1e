// A picture with the time burned in goes to the other end. There it is read back: what was drawn when, and
// what is shown when. Both ends are in one page, so one clock is enough.

/** What the page lends to the measurement. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Empty for the straight way; with the box in between, only relayed candidates. */
	configuration: Record<'caller' | 'callee', RTCConfiguration>;
	/** Signaling between the two, until the path is up. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	/** The picture that has the time in it. */
	stream: MediaStream;
	showPicture: (stream: MediaStream) => void;
}

export async function connect(page: Page): Promise<void> {
	const caller = page.observe(new RTCPeerConnection(page.configuration.caller), 'caller');
	const callee = page.observe(new RTCPeerConnection(page.configuration.callee), 'callee');
	for (const track of page.stream.getTracks()) {
		caller.addTrack(track, page.stream);
	}
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture(stream);
	};
	await page.signal(caller, callee);
}

/** A frame that was shown: `delay` and `render` in milliseconds. */
export interface ShownFrame {
	delay: number;
	/** From handing it over to be shown until it can be seen; where the browser tells. */
	render?: number;
}

/** Tells of every frame that is shown. `read` gives the time that is burned into the picture. */
export function watch(
	video: HTMLVideoElement,
	read: () => number | undefined,
	tell: (frame: ShownFrame) => void
): () => void {
	let request = 0;
	let last: number | undefined;
	// The clock of the callbacks counts from when the page was opened, the picture's from 1970.
	const look = (shownAt: number, render?: number) => {
		const drawnAt = read();
		if (drawnAt === undefined || drawnAt === last) return;
		last = drawnAt;
		const shown = Date.now() + (shownAt - performance.now());
		tell({ delay: shown - drawnAt, ...(render === undefined ? {} : { render }) });
	};

	if (!('requestVideoFrameCallback' in video)) {
		// Once per repaint: a frame counts when it is another one than before.
		const again = () => {
			request = requestAnimationFrame(again);
			look(performance.now());
		};
		again();
		return () => {
			cancelAnimationFrame(request);
		};
	}
	const again: VideoFrameRequestCallback = (now, { expectedDisplayTime, presentationTime }) => {
		request = video.requestVideoFrameCallback(again);
		look(expectedDisplayTime, expectedDisplayTime - presentationTime);
	};
	request = video.requestVideoFrameCallback(again);
	return () => {
		video.cancelVideoFrameCallback(request);
	};
}
