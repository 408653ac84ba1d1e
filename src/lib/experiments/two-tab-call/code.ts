// A call between two tabs. Both run this very file: the tab that was in the room first as the
// caller, the other one as the callee. What one has to tell the other before they are connected
// goes through `page.send`, whatever carries it there.
import type { PeerMessage } from '#lib/signaling/messages.ts';

export type Role = 'caller' | 'callee';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** The picture and the tone of this tab. */
	stream: MediaStream;
	/** Signaling: takes a message to the other tab. */
	send: (message: PeerMessage) => void;
	showPicture: (stream: MediaStream) => void;
	showText: (text: string) => void;
	showState: (state: RTCPeerConnectionState) => void;
	showChannel: (isOpen: boolean) => void;
	showError: (error: unknown) => void;
}

/** This tab's end of the call. */
export interface Call {
	page: Page;
	connection: RTCPeerConnection;
	channel?: RTCDataChannel;
	/** Candidates that came before the description they belong to. */
	waiting: (RTCIceCandidateInit | null)[];
}

// 1. Each tab makes one end. No STUN, no TURN: the configuration is empty.
export function startCall(role: Role, page: Page): Call {
	const connection = page.observe(new RTCPeerConnection(), role);
	const call: Call = { page, connection, waiting: [] };

	for (const track of page.stream.getTracks()) {
		connection.addTrack(track, page.stream);
	}
	connection.ontrack = ({ streams: [stream] }) => {
		if (stream) {
			page.showPicture(stream);
		}
	};

	// Each address that is found here is told to the other tab at once ("trickle ICE").
	connection.onicecandidate = ({ candidate }) => {
		page.send({ type: 'candidate', candidate: candidate && plain(candidate) });
	};

	// Only the caller ever offers, so two offers cannot cross on the way ("glare").
	if (role === 'caller') {
		useChannel(call, connection.createDataChannel('notes'));
		connection.onnegotiationneeded = () => {
			void describe(call, 'offer');
		};
	} else {
		connection.ondatachannel = ({ channel }) => {
			useChannel(call, channel);
		};
	}

	connection.onconnectionstatechange = () => {
		page.showState(connection.connectionState);
		if (connection.connectionState === 'failed' && role === 'caller') {
			connection.restartIce(); // negotiation is needed again, with new candidates
		}
	};
	return call;
}

// 2. Without an argument, setLocalDescription() makes the description that is due now:
// an offer, or the answer to the offer that was received.
async function describe({ connection, page }: Call, type: 'offer' | 'answer'): Promise<void> {
	try {
		await connection.setLocalDescription();
		const sdp = connection.localDescription?.sdp ?? '';
		page.send({ type: 'description', description: { type, sdp } });
	} catch (error) {
		page.showError(error);
	}
}

// 3. What the other tab sent.
export async function receive(call: Call, message: PeerMessage): Promise<void> {
	try {
		if (message.type === 'description') {
			await receiveDescription(call, message.description);
		} else if (call.connection.remoteDescription) {
			await call.connection.addIceCandidate(message.candidate);
		} else {
			call.waiting.push(message.candidate);
		}
	} catch (error) {
		call.page.showError(error);
	}
}

async function receiveDescription(call: Call, description: RTCSessionDescriptionInit): Promise<void> {
	await call.connection.setRemoteDescription(description);
	if (description.type === 'offer') {
		await describe(call, 'answer');
	}
	for (const candidate of call.waiting.splice(0)) {
		await call.connection.addIceCandidate(candidate);
	}
}

// 4. The data channel: text from one tab to the other, with no signaling involved any more.
function useChannel(call: Call, channel: RTCDataChannel): void {
	call.channel = channel;
	channel.onopen = () => {
		call.page.showChannel(true);
	};
	channel.onclose = () => {
		call.page.showChannel(false);
	};
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === 'string') {
			call.page.showText(data);
		}
	};
}

export function sendText(call: Call, text: string): void {
	call.channel?.send(text);
}

/** Looks for a path again, when the other tab can be told once more. */
export function lookAgain(call: Call): void {
	call.connection.restartIce();
}

/** Mute keeps the tracks and sends silence and black instead. */
export function setMuted(stream: MediaStream, isMuted: boolean): void {
	for (const track of stream.getTracks()) {
		track.enabled = !isMuted;
	}
}

export function hangUp(call: Call): void {
	call.connection.close();
}

/** A candidate as plain values, so that it can travel as text. */
function plain({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: RTCIceCandidate) {
	return { candidate, sdpMid, sdpMLineIndex, usernameFragment };
}
