/**
 * One end of a connection whose other end is told by messages, wherever it is. For experiments that are about something else;
 * lesson 1 and the two-tab call take these lines apart.
 */
import type { PeerMessage } from '../signaling/messages.ts';
import type { Role } from '../signaling/member.ts';

export interface Told {
	/** Takes a message to the other end. */
	readonly send: (message: PeerMessage) => void;
	readonly failed: (error: unknown) => void;
}

export interface SignaledEnd {
	/** What the other end sent. */
	receive(message: PeerMessage): Promise<void>;
	/** Looks for a path again, with new candidates. */
	lookAgain(): void;
}

/** From now on this end says what it has to say, and understands what the other says. Only the caller offers. */
export function signalEnd(connection: RTCPeerConnection, role: Role, { send, failed }: Told): SignaledEnd {
	const waiting: (RTCIceCandidateInit | null)[] = [];
	const isClosed = () => connection.signalingState === 'closed';

	async function describe(type: 'offer' | 'answer'): Promise<void> {
		await connection.setLocalDescription();
		send({ type: 'description', description: { type, sdp: connection.localDescription?.sdp ?? '' } });
	}
	/** What is asked of a connection that was closed meanwhile fails, and nobody needs it. */
	async function attempt(step: () => Promise<void>): Promise<void> {
		try {
			await step();
		} catch (error) {
			if (!isClosed()) failed(error);
		}
	}

	connection.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) send({ type: 'candidate', candidate: null });
		else {
			const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
			send({ type: 'candidate', candidate: { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } });
		}
	});
	if (role === 'caller') {
		connection.addEventListener('negotiationneeded', () => void attempt(() => describe('offer')));
		connection.addEventListener('connectionstatechange', () => {
			if (connection.connectionState === 'failed') connection.restartIce();
		});
	}
	return {
		receive: (message) =>
			attempt(async () => {
				if (isClosed()) return;
				if (message.type === 'candidate') {
					if (connection.remoteDescription) await connection.addIceCandidate(message.candidate);
					else waiting.push(message.candidate);
					return;
				}
				await connection.setRemoteDescription(message.description);
				if (message.description.type === 'offer') await describe('answer');
				for (const candidate of waiting.splice(0)) await connection.addIceCandidate(candidate);
			}),
		lookAgain: () => {
			if (!isClosed()) connection.restartIce();
		}
	};
}
