// A call whose two ends may use nothing but a relay. Everything else is as in any other call.

type Who = 'caller' | 'callee';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Servers of each end: the relay knows them apart by their user names. */
	iceServers: Record<Who, RTCIceServer[]>;
	/** `relay` leaves every other kind of candidate out. */
	iceTransportPolicy: RTCIceTransportPolicy;
	/** What each end sends; without tracks it is a call of data only. */
	streams: Partial<Record<Who, MediaStream>>;
	showPicture: (at: Who, stream: MediaStream) => void;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

export async function connect(page: Page): Promise<Call> {
	const { iceTransportPolicy } = page;
	const caller = page.observe(
		new RTCPeerConnection({ iceServers: page.iceServers.caller, iceTransportPolicy }),
		'caller'
	);
	const callee = page.observe(
		new RTCPeerConnection({ iceServers: page.iceServers.callee, iceTransportPolicy }),
		'callee'
	);
	const channel = caller.createDataChannel('through the relay');
	channel.onopen = () => {
		channel.send('Can the relay read this?');
	};

	addTracks(caller, page.streams.caller);
	addTracks(callee, page.streams.callee);
	caller.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('caller', stream);
	};
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('callee', stream);
	};

	handCandidates(caller, callee);
	handCandidates(callee, caller);
	await caller.setLocalDescription();
	await callee.setRemoteDescription(caller.localDescription!);
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
	return { caller, callee, channel };
}

function addTracks(peer: RTCPeerConnection, stream: MediaStream | undefined): void {
	for (const track of stream?.getTracks() ?? []) {
		peer.addTrack(track, stream!);
	}
}

function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate || to.signalingState === 'closed') {
			return; // the last one, or nobody there any more
		}
		if (to.remoteDescription) {
			void to.addIceCandidate(candidate);
		} else {
			waiting.push(candidate);
		}
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}
