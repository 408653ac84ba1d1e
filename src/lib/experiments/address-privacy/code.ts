// What a page learns of your addresses, without asking and after you have said yes. A data channel
// is enough to make a browser gather: it needs no permission.

/** What the page lends. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: 'caller' | 'callee') => RTCPeerConnection;
	/** A STUN server, where there is one: it tells the address that the outside sees. */
	iceServers: RTCIceServer[];
}

/** Two connections, so that the statistics have remote candidates as well. */
export async function gather(page: Page): Promise<RTCPeerConnection[]> {
	const { iceServers } = page;
	const caller = page.observe(new RTCPeerConnection({ iceServers }), 'caller');
	const callee = page.observe(new RTCPeerConnection({ iceServers }), 'callee');
	caller.createDataChannel('nothing is sent');
	await caller.setLocalDescription();
	await gathered(caller);
	await callee.setRemoteDescription(caller.localDescription!);
	await callee.setLocalDescription();
	await gathered(callee);
	await caller.setRemoteDescription(callee.localDescription!);
	return [caller, callee];
}

async function gathered(peer: RTCPeerConnection): Promise<void> {
	while (peer.iceGatheringState !== 'complete') {
		await new Promise((resolve) => {
			peer.addEventListener('icegatheringstatechange', resolve, { once: true });
		});
	}
}

/** The microphone: who is trusted with it is trusted with addresses too. */
export function ask(): Promise<MediaStream> {
	return navigator.mediaDevices.getUserMedia({ audio: true });
}
