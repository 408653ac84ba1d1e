// A call between two peers in this page, and an ICE restart: new credentials and a new search for a
// path, while everything that runs over the old one goes on.

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** What the other side is told of a candidate: the candidate, or one that leads nowhere. */
	tell: (candidate: RTCIceCandidate) => RTCIceCandidateInit;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

export function createPeers(page: Page): Call {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	const channel = caller.createDataChannel('notes');
	handCandidates(page, caller, callee);
	handCandidates(page, callee, caller);
	return { caller, callee, channel };
}

function handCandidates(page: Page, from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidateInit[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate?.candidate) {
			return; // that was the last one
		}
		const told = page.tell(candidate);
		// A candidate belongs to one description, by its ufrag: it waits until the other side has that one.
		if (knows(to, told)) {
			void to.addIceCandidate(told);
		} else {
			waiting.push(told);
		}
	});
	to.addEventListener('signalingstatechange', () => {
		while (waiting[0] && knows(to, waiting[0])) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}

function knows(peer: RTCPeerConnection, { usernameFragment }: RTCIceCandidateInit): boolean {
	const sdp = peer.remoteDescription?.sdp ?? '';
	return sdp !== '' && sdp.includes(`a=ice-ufrag:${usernameFragment ?? ''}`);
}

/** One offer and one answer. Their candidates travel one by one. */
export async function negotiate({ caller, callee }: Call): Promise<void> {
	await caller.setLocalDescription();
	await callee.setRemoteDescription(withoutCandidates(caller.localDescription!));
	await callee.setLocalDescription();
	await caller.setRemoteDescription(withoutCandidates(callee.localDescription!));
}

function withoutCandidates({ type, sdp }: RTCSessionDescription): RTCSessionDescriptionInit {
	return { type, sdp: sdp.replace(/^a=(candidate:.*|end-of-candidates)\r\n/gm, '') };
}

/** restartIce() only asks for it: the next offer carries the new credentials. */
export async function restart(call: Call): Promise<void> {
	call.caller.restartIce();
	await negotiate(call);
}
