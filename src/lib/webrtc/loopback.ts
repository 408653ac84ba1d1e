/**
 * The shortest signaling there is: both ends live in this page, and what one wants the other to know is handed over as an
 * argument. For experiments that are about something else; lesson 1 takes these lines apart.
 */

/** Each end's candidates go to the other from now on; those that come before its description wait for it. Call once. */
export function exchangeCandidates(caller: RTCPeerConnection, callee: RTCPeerConnection): void {
	hand(caller, callee);
	hand(callee, caller);
}

function hand(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) return;
		if (to.remoteDescription) void add(to, candidate);
		else waiting.push(candidate);
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) void add(to, waiting.shift());
	});
}

/** A candidate may arrive after its connection was closed: then nobody needs it. */
async function add(to: RTCPeerConnection, candidate: RTCIceCandidate | undefined): Promise<void> {
	if (to.signalingState === 'closed') return;
	await to.addIceCandidate(candidate).catch((error: unknown) => {
		if (to.signalingState !== 'closed') throw error;
	});
}

/** One offer and one answer (RFC 9429 §3.2). The path is not up yet when it resolves. Call again to renegotiate. */
export async function negotiate(offerer: RTCPeerConnection, answerer: RTCPeerConnection): Promise<void> {
	await offerer.setLocalDescription();
	await answerer.setRemoteDescription(offerer.localDescription!);
	await answerer.setLocalDescription();
	await offerer.setRemoteDescription(answerer.localDescription!);
}

/** Resolves when the connection is up; rejects when it fails or is closed. */
export function connected(connection: RTCPeerConnection): Promise<void> {
	return new Promise((resolve, reject) => {
		const listening = new AbortController();
		const look = () => {
			const { connectionState } = connection;
			if (connectionState !== 'connected' && connectionState !== 'failed' && connectionState !== 'closed')
				return;
			listening.abort();
			if (connectionState === 'connected') resolve();
			else reject(new Error(`the connection is ${connectionState}`));
		};
		connection.addEventListener('connectionstatechange', look, { signal: listening.signal });
		look();
	});
}

/** Resolves when messages can be sent on the channel; rejects when it is closed before that. */
export function opened(channel: RTCDataChannel): Promise<void> {
	return new Promise((resolve, reject) => {
		if (channel.readyState === 'open') {
			resolve();
			return;
		}
		const listening = new AbortController();
		const settle = (done: () => void) => () => {
			listening.abort();
			done();
		};
		const { signal } = listening;
		channel.addEventListener('open', settle(resolve), { signal });
		channel.addEventListener(
			'close',
			settle(() => {
				reject(new Error('the channel was closed before it was open'));
			}),
			{ signal }
		);
	});
}
