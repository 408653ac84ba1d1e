// A call with sound, picture and data in both directions: it makes every kind of stats object that there is.

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, asks it for getStats once a second, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** A picture and a tone for each end. */
	streams: { caller: MediaStream; callee: MediaStream };
	/** Signaling between the two, until the path is up. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	/** Sound and picture are counted in full only where they are played. */
	play: (stream: MediaStream) => void;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

export async function connect(page: Page): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	const channel = caller.createDataChannel('notes');
	send(caller, page.streams.caller);
	send(callee, page.streams.callee);
	for (const end of [caller, callee]) {
		end.ontrack = ({ streams: [stream] }) => {
			if (stream) page.play(stream);
		};
	}
	await page.signal(caller, callee);
	return { caller, callee, channel };
}

function send(end: RTCPeerConnection, stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		end.addTrack(track, stream);
	}
}

// The channel says something each second, so that its counters move as well.
export function greet({ channel }: Call): void {
	if (channel.readyState === 'open') channel.send('hello');
}
