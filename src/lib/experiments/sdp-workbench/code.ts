// A real offer and a real answer: made by two connections of this page, changed by nobody or by
// you, and applied to see what becomes of them.

/** What the offer asks for. */
export interface Wishes {
	audio: boolean;
	video: boolean;
	data: boolean;
	/** From the offerer's side, for sound and picture. */
	direction: RTCRtpTransceiverDirection;
	/** Video codec to be named first, such as `video/VP9`; empty leaves the browser's own order. */
	codec: string;
	/** Three encodings of one picture. */
	simulcast: boolean;
}

/** What the page lends. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** A picture and a tone for each end. */
	streams: { caller: MediaStream; callee: MediaStream };
}

export interface Pair {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	/** The offer as the browser made it. */
	offer: RTCSessionDescriptionInit;
	/** The answer as the browser made it. */
	answer: RTCSessionDescriptionInit;
}

/** Which of the descriptions is replaced by the text of the editor, and on which side. */
export type Place = 'local offer' | 'remote offer' | 'local answer' | 'remote answer';

// 1. Two connections, and what the caller wishes for.
export function createPair(page: Page, wishes: Wishes): Pair {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	wish(caller, page.streams.caller, wishes);
	// The callee sends what it has as soon as there is a section to send it in.
	callee.ontrack = ({ transceiver, track }) => {
		const own = page.streams.callee.getTracks().find(({ kind }) => kind === track.kind);
		if (own) {
			transceiver.direction = 'sendrecv';
			void transceiver.sender.replaceTrack(own);
		}
	};
	handCandidates(caller, callee);
	handCandidates(callee, caller);
	return { caller, callee, offer: { type: 'offer' }, answer: { type: 'answer' } };
}

export function wish(peer: RTCPeerConnection, stream: MediaStream, wishes: Wishes): void {
	if (wishes.audio) {
		const [track] = stream.getAudioTracks();
		peer.addTransceiver(track ?? 'audio', { direction: wishes.direction, streams: [stream] });
	}
	if (wishes.video) {
		const [track] = stream.getVideoTracks();
		const transceiver = peer.addTransceiver(track ?? 'video', {
			direction: wishes.direction,
			streams: [stream],
			...(wishes.simulcast && { sendEncodings: layers })
		});
		if (wishes.codec) prefer(transceiver, wishes.codec);
	}
	if (wishes.data) peer.createDataChannel('notes');
}

const layers: RTCRtpEncodingParameters[] = [
	{ rid: 'h' },
	{ rid: 'm', scaleResolutionDownBy: 2 },
	{ rid: 'l', scaleResolutionDownBy: 4 }
];

/** Names one codec first: the way to choose a codec that needs no change of the text. */
export function prefer(transceiver: RTCRtpTransceiver, mimeType: string): void {
	const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
	const isWanted = (codec: RTCRtpCodec) => codec.mimeType.toLowerCase() === mimeType.toLowerCase();
	transceiver.setCodecPreferences([
		...codecs.filter((codec) => isWanted(codec)),
		...codecs.filter((codec) => !isWanted(codec))
	]);
}

// Candidates wait until the other end has the description they belong to. One that it cannot use
// is its own matter: the text may have been changed on purpose.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) return;
		if (to.remoteDescription) to.addIceCandidate(candidate).catch(() => undefined);
		else waiting.push(candidate);
	});
	to.addEventListener('signalingstatechange', () => {
		for (const candidate of to.remoteDescription ? waiting.splice(0) : [])
			to.addIceCandidate(candidate).catch(() => undefined);
	});
}

// 2. Offer and answer, with one of them replaced by the text that you give.
export async function negotiate(pair: Pair, place?: Place, edited?: (made: Pair) => string): Promise<void> {
	const { caller, callee } = pair;
	const given = () => edited?.(pair) ?? '';
	pair.offer = await caller.createOffer();
	await caller.setLocalDescription(place === 'local offer' ? { type: 'offer', sdp: given() } : pair.offer);
	const sent = place === 'local offer' ? (caller.localDescription ?? pair.offer) : pair.offer;
	await callee.setRemoteDescription(place === 'remote offer' ? { type: 'offer', sdp: given() } : sent);
	pair.answer = await callee.createAnswer();
	await callee.setLocalDescription(place === 'local answer' ? { type: 'answer', sdp: given() } : pair.answer);
	const reply = place === 'local answer' ? (callee.localDescription ?? pair.answer) : pair.answer;
	await caller.setRemoteDescription(place === 'remote answer' ? { type: 'answer', sdp: given() } : reply);
}

// 3. An offer alone, to see what a wish writes into it. With a second one: an ICE restart of it.
export async function offerOf(page: Page, wishes: Wishes, restart: boolean): Promise<string> {
	const peer = page.observe(new RTCPeerConnection(), 'caller');
	wish(peer, page.streams.caller, wishes);
	const first = await peer.createOffer();
	if (!restart) return first.sdp ?? '';
	const again = await peer.createOffer({ iceRestart: true });
	return again.sdp ?? '';
}
