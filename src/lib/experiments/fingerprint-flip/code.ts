// A call whose descriptions pass through somebody's hands. DTLS will only go on with the certificate whose hash stands in
// the description (RFC 8122 §5); here one hex digit of it is changed on the way.

export type Who = 'caller' | 'callee';
/** What is done to a description on its way: a digit of its fingerprint, or all lines of it. */
export type Tampering = 'none' | 'offer' | 'answer' | 'removed';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	streams: Record<Who, MediaStream>;
	tampering: Tampering;
	/** Which of the 64 hex digits is changed, counted from 1. */
	digit: number;
	showPicture: (at: Who, stream: MediaStream) => void;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
}

/** Two ends, each with a picture to send. */
export function meet(page: Page): Call {
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
	return { caller, callee };
}

function addTracks(peer: RTCPeerConnection, stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		peer.addTrack(track, stream);
	}
}

export async function negotiate({ caller, callee }: Call, page: Page): Promise<void> {
	await caller.setLocalDescription();
	await gathered(caller);
	await callee.setRemoteDescription(onItsWay(caller.localDescription!, page));
	await callee.setLocalDescription();
	await gathered(callee);
	await caller.setRemoteDescription(onItsWay(callee.localDescription!, page));
}

// The one who carries the descriptions may do this, and neither browser can see it.
function onItsWay(
	{ type, sdp }: RTCSessionDescription,
	{ tampering, digit }: Page
): RTCSessionDescriptionInit {
	if (tampering === type) {
		return { type, sdp: withOtherDigit(sdp, digit) };
	}
	if (tampering === 'removed' && type === 'answer') {
		return { type, sdp: sdp.replace(/a=fingerprint:.*\r\n/g, '') };
	}
	return { type, sdp };
}

/** Every fingerprint of the description, with one hex digit changed: 0 and 1, 2 and 3, … E and F change places. */
export function withOtherDigit(sdp: string, digit: number): string {
	return sdp.replace(/(a=fingerprint:\S+ )(\S+)/g, (_line, name: string, hash: string) => {
		const at = digit - 1 + Math.floor((digit - 1) / 2); // a colon after every second digit
		const other = (parseInt(hash.charAt(at), 16) ^ 1).toString(16).toUpperCase();
		return name + hash.slice(0, at) + other + hash.slice(at + 1);
	});
}

/** Resolves when all candidates stand in the description: this call is not about their messages. */
function gathered(peer: RTCPeerConnection): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (peer.iceGatheringState === 'complete') resolve();
		};
		peer.addEventListener('icegatheringstatechange', look);
		look();
	});
}
