// A call with picture and sound through the relay. All the bad things happen there: nothing in this
// code knows of them. What it does about them is the browser's own affair.

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** The relay, with credentials for each end. */
	iceServers: Record<'caller' | 'callee', RTCIceServer[]>;
	/** Signaling between the two, until the path is up. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	stream: MediaStream;
	showPicture: (stream: MediaStream) => void;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
}

export async function connect(page: Page): Promise<Call> {
	// Only relayed candidates: every packet crosses the link that the sliders rule.
	const onlyRelay = { iceTransportPolicy: 'relay' } as const;
	const caller = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: page.iceServers.caller }),
		'caller'
	);
	const callee = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: page.iceServers.callee }),
		'callee'
	);
	for (const track of page.stream.getTracks()) {
		caller.addTrack(track, page.stream);
	}
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture(stream);
	};
	await page.signal(caller, callee);
	return { caller, callee };
}
