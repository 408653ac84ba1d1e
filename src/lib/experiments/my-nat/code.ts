// One connection that calls nobody. It has a data channel, so that it opens a socket, and two STUN
// servers, which are both asked from that socket. What they saw comes back as candidates.

/** What the page lends. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** `stun:` addresses. */
	servers: readonly string[];
	/** Ends the waiting before the browser does. */
	signal: AbortSignal;
}

export async function gather(page: Page): Promise<void> {
	const connection = page.observe(
		new RTCPeerConnection({ iceServers: page.servers.map((urls) => ({ urls })) }),
		'caller'
	);
	connection.createDataChannel('nobody will hear this');
	const complete = new Promise<void>((resolve, reject) => {
		connection.addEventListener('icegatheringstatechange', () => {
			if (connection.iceGatheringState === 'complete') {
				resolve();
			}
		});
		page.signal.addEventListener('abort', () => {
			reject(page.signal.reason as Error);
		});
	});
	// An own offer is enough to begin: it is not sent to anybody.
	await connection.setLocalDescription();
	await complete;
	connection.close();
}
