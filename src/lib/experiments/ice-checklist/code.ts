// A call whose candidates pass through your hands: hold back those of one side, or say something
// that is not true, and see what the browser's ICE agent makes of it.

export type Who = 'caller' | 'callee';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: Who) => RTCPeerConnection;
	/** None for a call within this machine; STUN and TURN as each peer reaches them through its NAT otherwise. */
	iceServers: Record<Who, RTCIceServer[]>;
	/** Who makes the offer. */
	offerer: Who;
	/** What the receiver is told of a candidate: the candidate itself, another one, or nothing. */
	tell: (receiver: Who, candidate: RTCIceCandidate) => Promise<RTCIceCandidateInit | undefined>;
	/** The description without candidates: they travel one by one. */
	descriptionFrom: (
		sender: Who,
		description: RTCSessionDescriptionInit
	) => Promise<RTCSessionDescriptionInit>;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

export async function connect(page: Page): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection({ iceServers: page.iceServers.caller }), 'caller');
	const callee = page.observe(new RTCPeerConnection({ iceServers: page.iceServers.callee }), 'callee');
	handCandidates(page, caller, callee, 'callee');
	handCandidates(page, callee, caller, 'caller');

	// Who offers controls: its agent chooses the pair.
	const peers = { caller, callee };
	const first = page.offerer;
	const second = first === 'caller' ? 'callee' : 'caller';
	const channel = peers[first].createDataChannel('check list');
	await peers[first].setLocalDescription();
	await peers[second].setRemoteDescription(await page.descriptionFrom(first, peers[first].localDescription!));
	await peers[second].setLocalDescription();
	await peers[first].setRemoteDescription(
		await page.descriptionFrom(second, peers[second].localDescription!)
	);
	return { caller, callee, channel };
}

function handCandidates(page: Page, from: RTCPeerConnection, to: RTCPeerConnection, receiver: Who): void {
	const waiting: RTCIceCandidateInit[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate?.candidate) {
			return; // that was the last one
		}
		void page.tell(receiver, candidate).then((told) => {
			if (!told || to.signalingState === 'closed') {
				return;
			}
			if (to.remoteDescription) {
				void to.addIceCandidate(told);
			} else {
				waiting.push(told);
			}
		});
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}

/** For a call within this page, where nobody else takes candidates out of a description. */
export function withoutCandidates({ type, sdp }: RTCSessionDescriptionInit): RTCSessionDescriptionInit {
	return { type, sdp: (sdp ?? '').replace(/^a=(candidate:.*|end-of-candidates)\r\n/gm, '') };
}
