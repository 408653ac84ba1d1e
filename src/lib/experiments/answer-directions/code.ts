// One media section, offered with a direction and answered with a direction. Each end speaks for
// itself: what the caller calls sending, the callee calls receiving.

/** What the page lends. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** A picture for each end. */
	streams: { caller: MediaStream; callee: MediaStream };
}

export interface Pair {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
}

// 1. The caller has a picture, and offers a section with this direction.
export function openPair(page: Page, offered: RTCRtpTransceiverDirection): Pair {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	const { caller: stream } = page.streams;
	for (const track of stream.getVideoTracks()) {
		caller.addTransceiver(track, { direction: offered, streams: [stream] });
	}
	handCandidates(caller, callee);
	handCandidates(callee, caller);
	return { caller, callee };
}

// Candidates wait until the other end has the description they belong to.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate || to.signalingState === 'closed') return;
		if (to.remoteDescription) void to.addIceCandidate(candidate);
		else waiting.push(candidate);
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.signalingState !== 'closed' && to.remoteDescription && waiting.length > 0) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}

export async function offer({ caller, callee }: Pair): Promise<void> {
	await caller.setLocalDescription();
	await callee.setRemoteDescription(caller.localDescription!);
}

// 2. The callee has been given a transceiver for that section. What does it want to do with it,
// and has it anything to send?
export async function decide(
	{ callee }: Pair,
	page: Page,
	wish: RTCRtpTransceiverDirection,
	hasTrack: boolean
): Promise<void> {
	for (const transceiver of callee.getTransceivers()) {
		transceiver.direction = wish;
		if (hasTrack) {
			const [track] = page.streams.callee.getVideoTracks();
			await transceiver.sender.replaceTrack(track ?? null);
		}
	}
}

// 3. The browser writes the answer: no more than was offered, no more than the callee wants.
export async function answer({ caller, callee }: Pair): Promise<void> {
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
}

// Or somebody writes another direction into its text on the way.
export async function answerChanged({ caller, callee }: Pair, written: string): Promise<void> {
	await callee.setLocalDescription();
	const { sdp } = callee.localDescription!;
	const changed = sdp.replace(/^a=(sendrecv|sendonly|recvonly|inactive)$/gm, `a=${written}`);
	await caller.setRemoteDescription({ type: 'answer', sdp: changed });
}
