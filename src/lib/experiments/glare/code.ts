// Two peers, a signaling channel that takes its time, and three ways to receive an offer that comes
// at a bad moment.

export type Who = 'caller' | 'callee';

/** What travels over signaling: a description or a candidate. */
export interface Message {
	description?: RTCSessionDescriptionInit | null;
	candidate?: RTCIceCandidateInit | null;
}
export type Receive = (message: Message) => Promise<void>;

/** One end of the call, as its handler knows it. */
export interface End {
	peer: RTCPeerConnection;
	/** Whether this end gives way when two offers collide. */
	isPolite: boolean;
	send: (message: Message) => void;
	/** Told when the browser refuses something. */
	failed: (error: unknown) => void;
}

/** Takes over one end: makes its offers, and returns what receives its messages. */
export type Handler = (end: End) => Receive;

// 1. Naive. It offers when something has changed, and answers whatever comes. It never asks
// whether the other end may be offering too.
export const naive: Handler = ({ peer, send, failed }) => {
	peer.onnegotiationneeded = async () => {
		try {
			await peer.setLocalDescription();
			send({ description: peer.localDescription });
		} catch (error) {
			failed(error);
		}
	};
	return async ({ description, candidate }) => {
		if (description) {
			await peer.setRemoteDescription(description);
			if (description.type === 'offer') {
				await peer.setLocalDescription();
				send({ description: peer.localDescription });
			}
		} else if (candidate) {
			await peer.addIceCandidate(candidate);
		}
	};
};

// 2. Two flags. When offers collide the impolite end ignores what it is offered, and the polite
// end gives way: taking the other offer rolls its own back.
export const twoFlags: Handler = ({ peer, isPolite, send, failed }) => {
	let makingOffer = false;
	let ignoreOffer = false;

	peer.onnegotiationneeded = async () => {
		try {
			// From here on an offer is under way, although signalingState does not say so yet.
			makingOffer = true;
			await peer.setLocalDescription();
			send({ description: peer.localDescription });
		} catch (error) {
			failed(error);
		} finally {
			makingOffer = false;
		}
	};
	return async ({ description, candidate }) => {
		if (description) {
			const isBusy = makingOffer || peer.signalingState !== 'stable';
			ignoreOffer = description.type === 'offer' && isBusy && !isPolite;
			if (ignoreOffer) {
				return;
			}
			await peer.setRemoteDescription(description);
			if (description.type === 'offer') {
				await peer.setLocalDescription();
				send({ description: peer.localDescription });
			}
		} else if (candidate) {
			await takeCandidate(peer, candidate, ignoreOffer);
		}
	};
};

// 3. Guarded. One flag more: while the answer to its own offer is being set, an end is as good as
// stable. What it is offered then collides with nothing, and the browser sets it right after.
export const guarded: Handler = ({ peer, isPolite, send, failed }) => {
	let makingOffer = false;
	let ignoreOffer = false;
	let isSettingRemoteAnswerPending = false;

	peer.onnegotiationneeded = async () => {
		try {
			makingOffer = true;
			await peer.setLocalDescription();
			send({ description: peer.localDescription });
		} catch (error) {
			failed(error);
		} finally {
			makingOffer = false;
		}
	};
	return async ({ description, candidate }) => {
		if (description) {
			const isFree = peer.signalingState === 'stable' || isSettingRemoteAnswerPending;
			const isReady = isFree && !makingOffer;
			ignoreOffer = description.type === 'offer' && !isReady && !isPolite;
			if (ignoreOffer) {
				return;
			}
			isSettingRemoteAnswerPending = description.type === 'answer';
			await peer.setRemoteDescription(description);
			isSettingRemoteAnswerPending = false;
			if (description.type === 'offer') {
				await peer.setLocalDescription();
				send({ description: peer.localDescription });
			}
		} else if (candidate) {
			await takeCandidate(peer, candidate, ignoreOffer);
		}
	};
};

// Candidates of an offer that was ignored belong to nothing. That they are refused is no fault.
async function takeCandidate(
	peer: RTCPeerConnection,
	candidate: RTCIceCandidateInit,
	wasIgnored: boolean
): Promise<void> {
	try {
		await peer.addIceCandidate(candidate);
	} catch (error) {
		if (!wasIgnored) {
			throw error;
		}
	}
}

/** Both ends, and who receives their messages now. */
export interface Call {
	ends: Record<Who, End>;
	receivers: Record<Who, Receive>;
}

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: Who) => RTCPeerConnection;
	isPolite: Record<Who, boolean>;
	/** The signaling channel: delivers the message when its time has come. */
	carry: (from: Who, message: Message, deliver: (message: Message) => void) => void;
	failed: (who: Who, error: unknown) => void;
	showPicture: (at: Who, stream: MediaStream) => void;
}

const otherOf = (who: Who): Who => (who === 'caller' ? 'callee' : 'caller');

// A call with nothing but a data channel. It is opened by the guarded handler.
export function openCall(page: Page): Call {
	const ends = { caller: openEnd('caller'), callee: openEnd('callee') };
	const receivers = { caller: guarded(ends.caller), callee: guarded(ends.callee) };
	ends.caller.peer.createDataChannel('notes');
	return { ends, receivers };

	function openEnd(who: Who): End {
		// One transport for everything: what is added later needs no candidates of its own.
		const peer = page.observe(new RTCPeerConnection({ bundlePolicy: 'max-bundle' }), who);
		const send = (message: Message) => {
			page.carry(who, message, (arrived) => {
				const other = otherOf(who);
				receivers[other](arrived).catch((error: unknown) => {
					page.failed(other, error);
				});
			});
		};
		peer.onicecandidate = ({ candidate }) => {
			if (candidate) send({ candidate });
		};
		peer.ontrack = ({ track, streams: [stream] }) => {
			if (track.kind === 'video' && stream) page.showPicture(who, stream);
		};
		const failed = (error: unknown) => {
			page.failed(who, error);
		};
		return { peer, isPolite: page.isPolite[who], send, failed };
	}
}

// From now on this handler makes the offers and receives the messages of both ends.
export function takeOver(call: Call, handler: Handler): void {
	call.receivers.caller = handler(call.ends.caller);
	call.receivers.callee = handler(call.ends.callee);
}

// "Add camera": a new section to agree on, so negotiationneeded fires.
export function add(call: Call, who: Who, track: MediaStreamTrack, stream: MediaStream): void {
	call.ends[who].peer.addTrack(track, stream);
}
