// Three ways to say how much may be sent, and one that is not asked.

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** The relay, with credentials for each end. */
	iceServers: Record<'caller' | 'callee', RTCIceServer[]>;
	/** Signaling between the two, until the path is up. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	track: MediaStreamTrack;
	showPicture: (stream: MediaStream) => void;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	sender: RTCRtpSender;
	track: MediaStreamTrack;
}

export async function connect(page: Page): Promise<Call> {
	const onlyRelay = { iceTransportPolicy: 'relay' } as const;
	const caller = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: page.iceServers.caller }),
		'caller'
	);
	const callee = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: page.iceServers.callee }),
		'callee'
	);
	const sender = caller.addTrack(page.track);
	callee.ontrack = ({ track }) => {
		page.showPicture(new MediaStream([track]));
	};
	await page.signal(caller, callee);
	return { caller, callee, sender, track: page.track };
}

// 1. Asked of the sender: no signaling, in force at once. It limits what is encoded.
export async function setMaxBitrate({ sender }: Call, bitsPerSecond: number | undefined): Promise<void> {
	const parameters = sender.getParameters();
	for (const encoding of parameters.encodings) {
		if (bitsPerSecond === undefined) {
			delete encoding.maxBitrate;
		} else {
			encoding.maxBitrate = bitsPerSecond;
		}
	}
	await sender.setParameters(parameters);
}

// 2. Written into the description by the one who receives (RFC 8866 §5.8): AS in kilobits, with
// headers; TIAS in bits, without. It takes a negotiation, and the sender has to honour it.
export async function setBandwidthLine({ caller, callee }: Call, line: string | undefined): Promise<void> {
	await caller.setLocalDescription();
	await callee.setRemoteDescription(caller.localDescription!);
	await callee.setLocalDescription();
	const { type, sdp } = callee.localDescription!;
	await caller.setRemoteDescription({ type, sdp: line ? withBandwidth(sdp, line) : sdp });
}

/** The line stands below the `c=` line of its section. */
export function withBandwidth(sdp: string, line: string): string {
	return sdp.replace(/^(m=video[^]*?\r\nc=[^\r\n]*\r\n)/m, `$1${line}\r\n`);
}

// What is to suffer first when there is too little: frames, or pixels.
export function setHint({ track }: Call, hint: string): void {
	if ('contentHint' in track) {
		track.contentHint = hint;
	}
}
export async function setPreference(
	{ sender }: Call,
	preference: RTCDegradationPreference | ''
): Promise<void> {
	const parameters = sender.getParameters();
	if (preference) {
		parameters.degradationPreference = preference;
	} else {
		delete parameters.degradationPreference;
	}
	await sender.setParameters(parameters);
}
