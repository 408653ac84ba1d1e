// What this experiment shows, in a sentence. This file is shown on the page as it is.

export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
}

export function start(page: Page): RTCPeerConnection {
	return page.observe(new RTCPeerConnection(), 'caller');
}
