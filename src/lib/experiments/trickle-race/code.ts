// Three ways to bring candidates to the other side. The STUN server answers late on purpose, so
// that gathering takes a while.

type Who = 'caller' | 'callee';
export type Way = 'trickle' | 'wait' | 'pool' | 'late' | 'never';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: Who) => RTCPeerConnection;
	/** A STUN server that takes its time. */
	iceServers: RTCIceServer[];
	/** A picture to send. */
	stream: MediaStream;
	showPicture: (stream: MediaStream) => void;
}

export interface Peers {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

/** Before anybody calls: with a pool, gathering begins here. */
export function prepare(page: Page, way: Way): Peers {
	const { iceServers } = page;
	// Two: picture and data each have a transport of their own until BUNDLE is agreed on.
	const configuration = way === 'pool' ? { iceServers, iceCandidatePoolSize: 2 } : { iceServers };
	const caller = page.observe(new RTCPeerConnection(configuration), 'caller');
	const callee = page.observe(new RTCPeerConnection(configuration), 'callee');
	const channel = caller.createDataChannel('race');
	for (const track of page.stream.getTracks()) {
		caller.addTrack(track, page.stream);
	}
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture(stream);
	};
	return { caller, callee, channel };
}

/** The race itself: from the first call of the API on. */
export async function connect({ caller, callee }: Peers, way: Way): Promise<void> {
	if (way === 'trickle') {
		handCandidates(caller, callee);
		handCandidates(callee, caller);
	}
	await caller.setLocalDescription();
	await callee.setRemoteDescription(await messageFrom(caller, way));
	await callee.setLocalDescription();
	await caller.setRemoteDescription(await messageFrom(callee, way));
	if (way === 'late') {
		handKept(caller, callee);
		handKept(callee, caller);
	}
}

/** The description as it is sent: at once and bare, or when everything is known and full. */
async function messageFrom(peer: RTCPeerConnection, way: Way): Promise<RTCSessionDescriptionInit> {
	if (way !== 'trickle' && way !== 'never') {
		await gathered(peer);
	}
	const { type, sdp } = peer.localDescription!;
	return way === 'wait' || way === 'pool' ? { type, sdp } : { type, sdp: sdp.replace(candidateLines, '') };
}
const candidateLines = /^a=(candidate:.*|end-of-candidates)\r\n/gm;

async function gathered(peer: RTCPeerConnection): Promise<void> {
	while (peer.iceGatheringState !== 'complete') {
		await new Promise((resolve) => {
			peer.addEventListener('icegatheringstatechange', resolve, { once: true });
		});
	}
}

// Trickle: each candidate goes over as soon as it is there.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) {
			return; // that was the last one
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

// One by one, but only after all of them are there: that is no trickle.
function handKept(from: RTCPeerConnection, to: RTCPeerConnection): void {
	for (const [line] of from.localDescription!.sdp.matchAll(/^a=candidate:.*$/gm)) {
		void to.addIceCandidate({ candidate: line.slice(2), sdpMLineIndex: 0 });
	}
}
