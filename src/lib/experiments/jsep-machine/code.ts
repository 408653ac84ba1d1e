// Two peers in one page, and every move of offer and answer as a function of its own.
// No function refuses a move that is not allowed now: the browser does, and says why.

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
// the other end has the media section and the user name fragment that it belongs to.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	const isExpected = ({ sdpMid, usernameFragment }: RTCIceCandidate): boolean => {
		const sdp = to.signalingState === 'closed' ? '' : (to.remoteDescription?.sdp ?? '');
		return sdp.includes(`a=mid:${sdpMid}\r\n`) && sdp.includes(`a=ice-ufrag:${usernameFragment}\r\n`);
	};
	const hand = (candidate: RTCIceCandidate) => {
		if (isExpected(candidate)) {
			// One that comes too late is refused and does no harm; the recorder has seen it.
			to.addIceCandidate(candidate).catch(() => undefined);
		} else {
			waiting.push(candidate);
		}
	};
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (candidate) hand(candidate);
	});
	to.addEventListener('signalingstatechange', () => {
		waiting.splice(0).forEach(hand);
	});
}

function showPictures(who: Who, peer: RTCPeerConnection, page: Page): void {
	peer.ontrack = ({ track, streams: [stream] }) => {
		// A track of no stream comes from a transceiver that nobody has given a picture yet.
		if (track.kind === 'video' && stream) page.showPicture(who, stream);
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

// 2. Setting one's own description: the text made last, or a new one.
export async function setLocal(session: Session, who: Who, type?: RTCSdpType): Promise<void> {
	const peer = session[who];
	if (type === undefined) {
		await peer.setLocalDescription(); // the browser decides, and makes the text
	} else if (type === 'rollback') {
		await peer.setLocalDescription({ type });
	} else {
		const sdp = await textToSet(session, who, type);
		await peer.setLocalDescription(sdp === undefined ? { type } : { type, sdp });
	}
	// Used up. A provisional answer may still become the final one.
	if (type !== 'pranswer') session.made[who] = {};
}

// `{ type: 'offer' }` alone can mean the text before last: Chromium takes up what it made before,
// although a track has been added since. So a new text is made wherever one can be.
async function textToSet(session: Session, who: Who, type: RTCSdpType): Promise<string | undefined> {
	const state = session[who].signalingState;
	const made = session.made[who];
	if (type === 'offer') {
		if (!made.offer && (state === 'stable' || state === 'have-local-offer')) {
			await createOffer(session, who);
		}
		return made.offer;
	}
	if (!made.answer && (state === 'have-remote-offer' || state === 'have-local-pranswer')) {
		await createAnswer(session, who);
	}
	return made.answer;
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
