// Two ends of a call, and what each of them does with a message of the other. How a message
// travels is none of their business: `page.send` takes it, and `receive` is handed one.
import type { PeerMessage } from '#lib/signaling/messages.ts';

export type Role = 'caller' | 'callee';

/** `bare` gives a candidate to the browser at once; `queueing` keeps it until there is a description. */
export type Handlers = 'bare' | 'queueing';

/** What the page lends to an end. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Signaling: takes a message towards the other end. */
	send: (from: Role, message: PeerMessage) => void;
	/** A message of the other end came over the data channel of the call. */
	hear: (at: Role, text: string) => void;
	showState: (at: Role, state: RTCPeerConnectionState) => void;
	showChannel: (at: Role, isOpen: boolean) => void;
	showPicture: (at: Role, stream: MediaStream) => void;
}

export interface End {
	role: Role;
	page: Page;
	connection: RTCPeerConnection;
	handlers: Handlers;
	/** Tells each candidate as it is found; otherwise waits and puts all of them into the description. */
	trickles: boolean;
	channel?: RTCDataChannel;
	/** Candidates that came before the description they belong to. */
	waiting: (RTCIceCandidateInit | null)[];
}

// 1. One end. No STUN, no TURN: the configuration is empty.
export function openEnd(role: Role, page: Page, handlers: Handlers, trickles = true): End {
	const connection = page.observe(new RTCPeerConnection(), role);
	const end: End = { role, page, connection, handlers, trickles, waiting: [] };

	connection.onicecandidate = ({ candidate }) => {
		if (end.trickles) {
			page.send(role, { type: 'candidate', candidate: candidate && plain(candidate) });
		}
	};
	connection.onconnectionstatechange = () => {
		page.showState(role, connection.connectionState);
	};
	connection.ontrack = ({ streams: [stream] }) => {
		if (stream) {
			page.showPicture(role, stream);
		}
	};

	// The call is a data channel and nothing more, until a picture is added to it.
	if (role === 'caller') {
		useChannel(end, connection.createDataChannel('signaling'));
	} else {
		connection.ondatachannel = ({ channel }) => {
			useChannel(end, channel);
		};
	}
	return end;
}

// 2. An offer, or the answer to the offer that was received: without an argument,
// setLocalDescription() makes the one that is due now.
export async function describe(end: End, type: 'offer' | 'answer'): Promise<void> {
	const { connection, page, role } = end;
	await connection.setLocalDescription();
	if (!end.trickles) {
		await gathered(connection);
	}
	const sdp = connection.localDescription?.sdp ?? '';
	page.send(role, { type: 'description', description: { type, sdp } });
}

function gathered(connection: RTCPeerConnection): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (connection.iceGatheringState === 'complete') {
				resolve();
			}
		};
		connection.addEventListener('icegatheringstatechange', look);
		look();
	});
}

// 3. What the other end sent.
export async function receive(end: End, message: PeerMessage): Promise<void> {
	if (end.handlers === 'bare') {
		await receiveBare(end, message);
	} else {
		await receiveQueueing(end, message);
	}
}

// The obvious way: it works as long as every message comes in order.
async function receiveBare(end: End, message: PeerMessage): Promise<void> {
	if (message.type === 'description') {
		await takeDescription(end, message.description);
	} else {
		await end.connection.addIceCandidate(message.candidate);
	}
}

// Three lines more, and the order of candidates and description does not matter.
async function receiveQueueing(end: End, message: PeerMessage): Promise<void> {
	if (message.type === 'description') {
		await takeDescription(end, message.description);
		for (const candidate of end.waiting.splice(0)) {
			await end.connection.addIceCandidate(candidate);
		}
	} else if (end.connection.remoteDescription) {
		await end.connection.addIceCandidate(message.candidate);
	} else {
		end.waiting.push(message.candidate);
	}
}

async function takeDescription(end: End, description: RTCSessionDescriptionInit): Promise<void> {
	await end.connection.setRemoteDescription(description);
	if (description.type === 'offer') {
		await describe(end, 'answer');
	}
}

// 4. Once the call is up, it can carry the messages about itself (RFC 8831 §3.2).
function useChannel(end: End, channel: RTCDataChannel): void {
	end.channel = channel;
	channel.onopen = () => {
		end.page.showChannel(end.role, true);
	};
	channel.onclose = () => {
		end.page.showChannel(end.role, false);
	};
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === 'string') {
			end.page.hear(end.role, data);
		}
	};
}

export function sayOverChannel(end: End, text: string): void {
	end.channel?.send(text);
}

/** A picture is more than was agreed on: it takes another offer. */
export async function addPicture(end: End, stream: MediaStream): Promise<void> {
	for (const track of stream.getVideoTracks()) {
		end.connection.addTrack(track, stream);
	}
	await describe(end, 'offer');
}

export function hangUp(end: End): void {
	end.connection.close();
}

/** For QR codes: the camera of this device, after the reader has pressed a button. */
export function openCamera(): Promise<MediaStream> {
	return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
}

/** A candidate as plain values, so that it can travel as text. */
function plain({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: RTCIceCandidate) {
	return { candidate, sdpMid, sdpMLineIndex, usernameFragment };
}
