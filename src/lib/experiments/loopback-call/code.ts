// A call between two peers that live in the same page. There is no server: what one peer
// wants the other to know is handed over as an argument.

/** Both ends of the call, and the two descriptions that travel between them. */
export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channel: RTCDataChannel;
	offer: RTCSessionDescriptionInit;
	answer: RTCSessionDescriptionInit;
}

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** A picture and a tone for each end. */
	streams: { caller: MediaStream; callee: MediaStream };
	/** Which ends hand over the candidates they find. Both, unless an exercise says otherwise. */
	candidatesFrom?: readonly ('caller' | 'callee')[];
	showPicture: (at: 'caller' | 'callee', stream: MediaStream) => void;
	showMessage: (at: 'caller' | 'callee', text: string) => void;
}

// 1. Two connections. No STUN, no TURN: the configuration is empty.
export function createPeers(page: Page): Call {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');

	// What there is to say: a data channel, and the tracks of a picture and a tone.
	const channel = caller.createDataChannel('notes');
	addTracks(caller, page.streams.caller);
	addTracks(callee, page.streams.callee);

	// Each end finds addresses of its own (candidates) and hands them to the other.
	const { candidatesFrom = ['caller', 'callee'] } = page;
	if (candidatesFrom.includes('caller')) {
		handCandidates(caller, callee);
	}
	if (candidatesFrom.includes('callee')) {
		handCandidates(callee, caller);
	}

	listen(caller, callee, channel, page);
	return { caller, callee, channel, offer: nothingYet('offer'), answer: nothingYet('answer') };
}

function addTracks(peer: RTCPeerConnection, stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		peer.addTrack(track, stream);
	}
}

// Candidates appear before the other end knows what they are for: until it has the
// description they belong to, they wait.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) {
			return; // that was the last one
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

function listen(
	caller: RTCPeerConnection,
	callee: RTCPeerConnection,
	channel: RTCDataChannel,
	page: Page
): void {
	caller.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('caller', stream);
	};
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('callee', stream);
	};
	channel.onopen = () => {
		channel.send('Hello, can you hear me?');
	};
	channel.onmessage = ({ data }: MessageEvent<string>) => {
		page.showMessage('caller', data);
	};
	callee.ondatachannel = ({ channel: same }) => {
		same.onmessage = ({ data }: MessageEvent<string>) => {
			page.showMessage('callee', data);
			same.send(`echo: ${data}`);
		};
	};
}

/** An envelope with nothing in it: any call can be tried at any time, and the browser itself objects. */
function nothingYet(type: 'offer' | 'answer'): RTCSessionDescriptionInit {
	return { type, sdp: '' };
}

// 2. The six calls of offer and answer (RFC 9429 §3.2), one function each.
export async function createOffer(call: Call): Promise<void> {
	call.offer = await call.caller.createOffer();
}
export async function setLocalOffer(call: Call): Promise<void> {
	await call.caller.setLocalDescription(call.offer);
}
export async function setRemoteOffer(call: Call): Promise<void> {
	await call.callee.setRemoteDescription(call.offer);
}
export async function createAnswer(call: Call): Promise<void> {
	call.answer = await call.callee.createAnswer();
}
export async function setLocalAnswer(call: Call): Promise<void> {
	await call.callee.setLocalDescription(call.answer);
}
export async function setRemoteAnswer(call: Call): Promise<void> {
	await call.caller.setRemoteDescription(call.answer);
}

// 3. All of it. When the last line has run, both ends are still looking for a path:
// `connectionState` tells when they have found one and encryption is up.
export async function connect(page: Page): Promise<Call> {
	const call = createPeers(page);
	await createOffer(call);
	await setLocalOffer(call);
	await setRemoteOffer(call);
	await createAnswer(call);
	await setLocalAnswer(call);
	await setRemoteAnswer(call);
	return call;
}

/** Mute keeps the tracks and sends silence and black instead. */
export function setMuted(stream: MediaStream, isMuted: boolean): void {
	for (const track of stream.getTracks()) {
		track.enabled = !isMuted;
	}
}

export function hangUp(call: Call): void {
	call.caller.close();
	call.callee.close();
}
