// A call whose frames pass through a worker: on their way out after the encoder, on their way in before the decoder
// (W3C WebRTC Encoded Transform). What the worker does with a frame is in its hands, and the page never sees it.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	stream: MediaStream;
	/** One for each end: keys of the one are not in reach of the other. */
	workers: Record<'caller' | 'callee' | 'sfu', Worker>;
	showPicture: (at: 'callee' | 'sfu', stream: MediaStream) => void;
}

/** The caller's picture goes to the callee, and once more to an SFU that is curious. Both get it sealed by the same worker. */
export async function connect(page: Page): Promise<void> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	send(caller, 'caller', page);
	callee.ontrack = ({ receiver, streams: [stream] }) => {
		// Here, and not later: the first frames must not pass the transform by.
		receiver.transform = new RTCRtpScriptTransform(page.workers.callee, { place: 'callee', task: 'open' });
		if (stream) page.showPicture('callee', stream);
	};

	const copy = page.observe(new RTCPeerConnection(), 'caller-copy');
	const sfu = page.observe(new RTCPeerConnection(), 'sfu');
	send(copy, 'copy', page);
	sfu.ontrack = ({ receiver, streams: [stream] }) => {
		receiver.transform = new RTCRtpScriptTransform(page.workers.sfu, { place: 'sfu', task: 'look' });
		if (stream) page.showPicture('sfu', stream);
	};

	await Promise.all([meet(caller, callee), meet(copy, sfu)]);
}

function send(peer: RTCPeerConnection, place: 'caller' | 'copy', { stream, workers }: Page): void {
	const [track] = stream.getVideoTracks();
	const transceiver = peer.addTransceiver(track!, { direction: 'sendonly', streams: [stream] });
	preferVp8(transceiver);
	transceiver.sender.transform = new RTCRtpScriptTransform(workers.caller, { place, task: 'seal' });
}

// How long the header is that stays readable depends on the codec.
function preferVp8(transceiver: RTCRtpTransceiver): void {
	const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
	transceiver.setCodecPreferences(codecs.filter(({ mimeType }) => mimeType === 'video/VP8'));
}

async function meet(offerer: RTCPeerConnection, answerer: RTCPeerConnection): Promise<void> {
	exchangeCandidates(offerer, answerer);
	await negotiate(offerer, answerer);
	await connected(answerer);
}
