// A call that can only go through the relay of the lab server, because the lab server can cut that
// cable. The browser does the rest: it notices, it waits, it gives up.

type Who = 'caller' | 'callee';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: Who) => RTCPeerConnection;
	/** The relay, with credentials for each peer. */
	iceServers: Record<Who, RTCIceServer[]>;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

export async function connect(page: Page): Promise<Call> {
	// `relay` makes every other candidate unusable: there is one cable, and it can be cut.
	const relayed = (who: Who) =>
		new RTCPeerConnection({ iceServers: page.iceServers[who], iceTransportPolicy: 'relay' });
	const caller = page.observe(relayed('caller'), 'caller');
	const callee = page.observe(relayed('callee'), 'callee');
	const channel = caller.createDataChannel('ticks');

	handCandidates(caller, callee);
	handCandidates(callee, caller);
	const call = { caller, callee, channel };
	await negotiate(call);
	return call;
}

async function negotiate({ caller, callee }: Call): Promise<void> {
	await caller.setLocalDescription();
	await callee.setRemoteDescription(caller.localDescription!);
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
}

function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate?.candidate) {
			return; // that was the last one
		}
		// After a restart there are new ones: each waits for the description that its ufrag belongs to.
		if (knows(to, candidate)) {
			void to.addIceCandidate(candidate);
		} else {
			waiting.push(candidate);
		}
	});
	to.addEventListener('signalingstatechange', () => {
		while (waiting[0] && knows(to, waiting[0])) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}

function knows(peer: RTCPeerConnection, { usernameFragment }: RTCIceCandidate): boolean {
	const sdp = peer.remoteDescription?.sdp ?? '';
	return sdp !== '' && sdp.includes(`a=ice-ufrag:${usernameFragment ?? ''}`);
}

/** Something that has to arrive: a channel that is open says so even when nothing gets through. */
export function sendTick({ channel }: Call, number: number): boolean {
	if (channel.readyState !== 'open') {
		return false;
	}
	channel.send(`tick ${number}`);
	return true;
}

/** To the rescue: new credentials, a new search for a path. The signaling still works. */
export async function restart(call: Call): Promise<void> {
	call.caller.restartIce();
	await negotiate(call);
}
