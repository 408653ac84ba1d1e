// Two real connections in this page, each behind a NAT that the lab server makes of real sockets.
// The browser's own ICE agent does all the work; the page only carries what the two would have
// told each other.

type Who = 'caller' | 'callee';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: Who) => RTCPeerConnection;
	/** STUN, and TURN where it is allowed, as each peer reaches them through its NAT. */
	iceServers: Record<Who, RTCIceServer[]>;
	/** The candidate as the other side has to be told it, or nothing: a host candidate is of no use outside. */
	candidateFor: (receiver: Who, candidate: RTCIceCandidate) => Promise<RTCIceCandidateInit | undefined>;
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
	const channel = caller.createDataChannel('through the NATs');

	handCandidates(page, caller, callee, 'callee');
	handCandidates(page, callee, caller, 'caller');

	await caller.setLocalDescription();
	await callee.setRemoteDescription(await page.descriptionFrom('caller', caller.localDescription!));
	await callee.setLocalDescription();
	await caller.setRemoteDescription(await page.descriptionFrom('callee', callee.localDescription!));
	return { caller, callee, channel };
}

// From now on both agents send connectivity checks to every address they have been told.
function handCandidates(page: Page, from: RTCPeerConnection, to: RTCPeerConnection, receiver: Who): void {
	const waiting: RTCIceCandidateInit[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) {
			return; // that was the last one
		}
		void page.candidateFor(receiver, candidate).then((shown) => {
			if (!shown || to.signalingState === 'closed') {
				return;
			}
			if (to.remoteDescription) {
				void to.addIceCandidate(shown);
			} else {
				waiting.push(shown);
			}
		});
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}
