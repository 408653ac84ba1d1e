// A call that carries sound, and the keys of a telephone pressed during it. A key travels as a
// named event (RFC 4733), not as sound: the receiver makes the tone anew.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	/** Sends the sound of the caller; its `dtmf` presses the keys. */
	sender: RTCRtpSender;
}

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Writes down every tone. */
	observeTones: (dtmf: RTCDTMFSender) => RTCDTMFSender;
	/** The sound of the caller: a tone or a microphone. */
	stream: MediaStream;
	/** Plays what the callee receives. */
	play: (stream: MediaStream) => void;
}

export async function openCall(page: Page): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	exchangeCandidates(caller, callee);
	callee.ontrack = ({ track }) => {
		page.play(new MediaStream([track]));
	};
	const [track] = page.stream.getAudioTracks();
	const { sender } = caller.addTransceiver(track ?? 'audio', { direction: 'sendonly' });
	if (sender.dtmf) {
		page.observeTones(sender.dtmf);
	}
	await negotiate(caller, callee);
	await connected(caller);
	return { caller, callee, sender };
}

// The keys wait in a queue. A comma is a pause of two seconds. Times are in milliseconds: the
// browser takes 40 to 6000 for a key and no less than 30 for the gap, and says nothing when it
// corrects them.
export function press(call: Call, keys: string, duration: number, gap: number): void {
	const { dtmf } = call.sender;
	if (!dtmf) {
		throw new DOMException('this sender carries no sound, so it has no keys', 'NotSupportedError');
	}
	dtmf.insertDTMF(keys, duration, gap);
}

/** An empty text takes back what has not been pressed yet. */
export function cancel(call: Call): void {
	call.sender.dtmf?.insertDTMF('');
}

/** On hold nothing is sent, so no key can be pressed: `canInsertDTMF` is false. */
export async function hold(call: Call, isHeld: boolean): Promise<void> {
	const [transceiver] = call.caller.getTransceivers();
	if (transceiver) {
		transceiver.direction = isHeld ? 'inactive' : 'sendonly';
	}
	await negotiate(call.caller, call.callee);
}

/** Silence in the caller's own sound: what is heard now can only be keys. */
export function setSilent(stream: MediaStream, isSilent: boolean): void {
	for (const track of stream.getAudioTracks()) {
		track.enabled = !isSilent;
	}
}
