// A call over a signaling server that is honest, or is not. The dishonest one does what any server may do: it answers the
// caller itself and calls the callee itself. Two calls meet at it, each encrypted, and it rewrites not a line of SDP.
import { exchangeCandidates, negotiate, opened } from '#lib/webrtc/loopback.ts';
import { fingerprintOf } from '../trust/fingerprint.ts';
import { shortString } from '../trust/short-string.ts';

export type Who = 'caller' | 'callee';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** The same for the two ends in the middle. */
	observeMiddle: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	isEvil: boolean;
	/** What each end sends; none in a call of texts only. */
	streams: Partial<Record<Who, MediaStream>>;
	showPicture: (at: Who, stream: MediaStream) => void;
	showMessage: (at: Who, text: string) => void;
	/** What the middle sees, and what it makes of a text before it sends it on. */
	overseePicture: (from: Who, stream: MediaStream) => void;
	alter: (from: Who, text: string) => string;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	/** The two ends of the chat, open. */
	channels: Record<Who, RTCDataChannel>;
}

export async function connect(page: Page): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	addTracks(caller, page.streams.caller);
	addTracks(callee, page.streams.callee);
	caller.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('caller', stream);
	};
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('callee', stream);
	};
	const own = caller.createDataChannel('chat');
	const other = nextChannel(callee);

	if (page.isEvil) {
		await negotiateThroughMiddle(caller, callee, page);
	} else {
		exchangeCandidates(caller, callee);
		await negotiate(caller, callee);
	}

	const channels = { caller: own, callee: await other };
	for (const who of ['caller', 'callee'] as const) {
		channels[who].onmessage = ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'string') page.showMessage(who, data);
		};
	}
	await Promise.all([opened(channels.caller), opened(channels.callee)]);
	return { caller, callee, channels };
}

// The server in the middle. `near` is the callee that the caller gets, `far` the caller that the callee gets.
async function negotiateThroughMiddle(
	caller: RTCPeerConnection,
	callee: RTCPeerConnection,
	page: Page
): Promise<void> {
	const near = page.observeMiddle(new RTCPeerConnection(), 'middle-near');
	const far = page.observeMiddle(new RTCPeerConnection(), 'middle-far');
	exchangeCandidates(caller, near);
	exchangeCandidates(far, callee);
	forwardPictures('caller', near, far, page);
	forwardPictures('callee', far, near, page);
	void forwardTexts(near, far, page);

	await caller.setLocalDescription();
	await near.setRemoteDescription(caller.localDescription!); // the caller’s offer ends here
	await negotiate(far, callee); // and another one goes on, with another fingerprint
	await near.setLocalDescription();
	await caller.setRemoteDescription(near.localDescription!);
}

/** What arrives here is decrypted: it can be looked at, and sent on over the other connection. */
function forwardPictures(from: Who, here: RTCPeerConnection, there: RTCPeerConnection, page: Page): void {
	here.ontrack = ({ track, streams }) => {
		there.addTrack(track, ...streams);
		if (streams[0]) page.overseePicture(from, streams[0]);
	};
}

async function forwardTexts(near: RTCPeerConnection, far: RTCPeerConnection, page: Page): Promise<void> {
	const toCallee = far.createDataChannel('chat');
	const toCaller = await nextChannel(near);
	toCaller.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === 'string') toCallee.send(page.alter('caller', data));
	};
	toCallee.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === 'string') toCaller.send(page.alter('callee', data));
	};
}

/** What two people can read to each other: both fingerprints that this end knows, made short. */
export function stringOf(peer: RTCPeerConnection): Promise<string> {
	const own = fingerprintOf(peer.localDescription?.sdp ?? '');
	const told = fingerprintOf(peer.remoteDescription?.sdp ?? '');
	return shortString(own, told);
}

function addTracks(peer: RTCPeerConnection, stream: MediaStream | undefined): void {
	for (const track of stream?.getTracks() ?? []) {
		peer.addTrack(track, stream!);
	}
}

function nextChannel(peer: RTCPeerConnection): Promise<RTCDataChannel> {
	return new Promise((resolve) => {
		peer.addEventListener('datachannel', ({ channel }) => {
			resolve(channel);
		});
	});
}
