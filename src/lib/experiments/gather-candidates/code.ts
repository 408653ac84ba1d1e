// Asks STUN and TURN servers for candidates, and then proves each kind of them with a call of its own.

/** What the page lends. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
}

// 1. Gathering. Without a data channel or a track there would be nothing to find a path for.
export async function gather(page: Page, configuration: RTCConfiguration): Promise<RTCPeerConnection> {
	const connection = page.observe(new RTCPeerConnection(configuration), 'caller');
	connection.createDataChannel('gather');
	await connection.setLocalDescription();
	return connection;
}

/** Resolves when the browser has asked every server, or has given up on it. */
export function gathered(connection: RTCPeerConnection, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (connection.iceGatheringState === 'complete' || signal.aborted) {
				resolve();
			}
		};
		connection.addEventListener('icegatheringstatechange', look);
		signal.addEventListener('abort', look);
		look();
	});
}

/** Which candidates a proof is about, and what its two ends may use. */
export interface Proof {
	name: string;
	type: 'host' | 'srflx' | 'relay';
	caller: RTCConfiguration;
	callee: RTCConfiguration;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
}

// 2. The proof: the callee is told only candidates of that type. Whatever connects, connects through them.
export async function callThrough(page: Page, proof: Proof): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(proof.caller), `${proof.name} caller`);
	const callee = page.observe(new RTCPeerConnection(proof.callee), `${proof.name} callee`);
	const channel = caller.createDataChannel('proof');

	handOver(caller, callee, proof.type);
	// A relay lets in only whom its client has named (RFC 8656 §9): it has to be told about the other end.
	if (proof.type === 'relay') {
		handOver(callee, caller, proof.type);
	}

	await caller.setLocalDescription();
	await callee.setRemoteDescription(withoutCandidates(caller.localDescription!));
	await callee.setLocalDescription();
	await caller.setRemoteDescription(withoutCandidates(callee.localDescription!));
	return { caller, callee, channel };
}

function handOver(from: RTCPeerConnection, to: RTCPeerConnection, type: string): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (candidate?.type !== type) {
			return; // of another type, or the end of them
		}
		if (to.remoteDescription) {
			void to.addIceCandidate(candidate);
		} else {
			waiting.push(candidate);
		}
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}

/** Candidates that were found already would travel in the description, whatever their type. */
function withoutCandidates({ type, sdp }: RTCSessionDescription): RTCSessionDescriptionInit {
	return { type, sdp: sdp.replace(/^a=(candidate:.*|end-of-candidates)\r\n/gm, '') };
}
