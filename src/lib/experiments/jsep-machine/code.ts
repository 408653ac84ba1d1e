// Two peers in one page, and every move of offer and answer as a function of its own.
// No function asks whether its move is allowed now: the browser knows, and says so.

export type Who = 'caller' | 'callee';
export type Kind = 'audio' | 'video';

/** Two connections, and the texts that each has made and not set yet. */
export interface Session {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	made: Record<Who, { offer?: string | undefined; answer?: string | undefined }>;
	page: Page;
}

/** What the page lends to the session. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: Who) => RTCPeerConnection;
	/** Tracks of one peer belong to one stream, so that sound and picture stay together. */
	streams: Record<Who, MediaStream>;
	newTrack: (who: Who, kind: Kind) => MediaStreamTrack;
	showPicture: (at: Who, stream: MediaStream) => void;
}

export function openSession(page: Page): Session {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	handCandidates(caller, callee);
	handCandidates(callee, caller);
	showPictures('caller', caller, page);
	showPictures('callee', callee, page);
	return { caller, callee, made: { caller: {}, callee: {} }, page };
}

const otherOf = (who: Who): Who => (who === 'caller' ? 'callee' : 'caller');

// Candidates travel by themselves, so that only descriptions are left to move. Each waits until
// the other end has the description it belongs to: the one with its user name fragment.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	const hand = () => {
		const sdp = to.signalingState === 'closed' ? '' : (to.remoteDescription?.sdp ?? '');
		for (const candidate of waiting.splice(0)) {
			if (sdp.includes(`a=ice-ufrag:${candidate.usernameFragment ?? '?'}\r\n`)) {
				void to.addIceCandidate(candidate);
			} else {
				waiting.push(candidate);
			}
		}
	};
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (candidate) {
			waiting.push(candidate);
		}
		hand();
	});
	to.addEventListener('signalingstatechange', hand);
}

function showPictures(who: Who, peer: RTCPeerConnection, page: Page): void {
	peer.ontrack = ({ track, streams: [stream] }) => {
		if (track.kind === 'video') page.showPicture(who, stream ?? new MediaStream([track]));
	};
}

// 1. Making a text changes no state (RFC 9429 §4.1.8, §4.1.9).
export async function createOffer(session: Session, who: Who): Promise<void> {
	const { sdp } = await session[who].createOffer();
	session.made[who].offer = sdp;
}
export async function createAnswer(session: Session, who: Who): Promise<void> {
	const { sdp } = await session[who].createAnswer();
	session.made[who].answer = sdp;
}

// 2. Setting one's own description: the text made last, or one that the browser makes now.
export async function setLocal(session: Session, who: Who, type?: RTCSdpType): Promise<void> {
	const made = session.made[who];
	if (type === undefined) {
		await session[who].setLocalDescription();
	} else if (type === 'rollback') {
		await session[who].setLocalDescription({ type });
	} else {
		const sdp = type === 'offer' ? made.offer : made.answer;
		await session[who].setLocalDescription(sdp === undefined ? { type } : { type, sdp });
	}
	// Used up. A provisional answer may still become the final one.
	if (type !== 'pranswer') session.made[who] = {};
}

// 3. Handing a description over: what the other end has set, or has at least made.
export async function setRemote(session: Session, who: Who, type: RTCSdpType): Promise<void> {
	if (type === 'rollback') {
		await session[who].setRemoteDescription({ type });
	} else {
		await session[who].setRemoteDescription({ type, sdp: textOf(session, otherOf(who), type) });
	}
	// An answer that was made for an earlier offer is of no use any more.
	if (type === 'offer') session.made[who].answer = undefined;
}

function textOf(session: Session, from: Who, type: RTCSdpType): string {
	const { pendingLocalDescription: pending, currentLocalDescription: current } = session[from];
	const isOffer = type === 'offer';
	const fits = (description: RTCSessionDescription | null) =>
		description && (description.type === 'offer') === isOffer ? description.sdp : undefined;
	const made = isOffer ? session.made[from].offer : session.made[from].answer;
	// With nothing there it is an empty envelope: the browser objects, not we.
	return fits(pending) ?? made ?? fits(current) ?? '';
}

// 4. What there is to negotiate about.
export function addTrack(session: Session, who: Who, kind: Kind): void {
	const { newTrack, streams } = session.page;
	session[who].addTrack(newTrack(who, kind), streams[who]);
}
export function addTransceiver(session: Session, who: Who, kind: Kind): void {
	session[who].addTransceiver(kind);
}

/** A transceiver by its place in the list, counted from 0. */
function transceiverAt(session: Session, who: Who, index: number): RTCRtpTransceiver {
	const transceiver = session[who].getTransceivers()[index];
	if (!transceiver) throw new RangeError(`the ${who} has no transceiver number ${index + 1} any more`);
	return transceiver;
}

// Hold is a direction, and so is resume. It is a wish until it has been agreed.
export function setDirection(
	session: Session,
	who: Who,
	index: number,
	direction: RTCRtpTransceiverDirection
): void {
	transceiverAt(session, who, index).direction = direction;
}
export async function replaceTrack(session: Session, who: Who, index: number): Promise<void> {
	const { sender, receiver } = transceiverAt(session, who, index);
	await sender.replaceTrack(session.page.newTrack(who, receiver.track.kind as Kind));
}
export function removeTrack(session: Session, who: Who, index: number): void {
	session[who].removeTrack(transceiverAt(session, who, index).sender);
}
export function stop(session: Session, who: Who, index: number): void {
	transceiverAt(session, who, index).stop();
}
export function restartIce(session: Session, who: Who): void {
	session[who].restartIce();
}
export function close(session: Session, who: Who): void {
	session[who].close();
}
