// Two connections that send each other a picture and a tone. Before they agree, each of them may
// say which codecs it would like to receive, and in which order.

export type Kind = 'audio' | 'video';
export type Who = 'caller' | 'callee';

/** What the page lends. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** A picture and a tone for each end. */
	streams: Readonly<Record<Who, MediaStream>>;
	/** Writes down which codecs a peer asks for, before the browser is asked. */
	asks: (who: Who, kind: Kind, names: readonly string[]) => void;
	showPicture: (at: Who, stream: MediaStream) => void;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	page: Page;
}

// 1. What this browser can receive. One name may stand for several entries: profiles of one codec.
export function codecsOf(kind: Kind): readonly RTCRtpCodec[] {
	return RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [];
}

/** `video/VP8` is named `VP8`. */
export function nameOf(codec: RTCRtpCodec): string {
	return codec.mimeType.slice(codec.mimeType.indexOf('/') + 1);
}

/** The entries of these names, in this order. For a name that the browser does not know one is made up. */
function listOf(kind: Kind, names: readonly string[]): RTCRtpCodec[] {
	const known = codecsOf(kind);
	return names.flatMap((name) => {
		const found = known.filter((codec) => nameOf(codec) === name);
		return found.length > 0 ? found : [{ mimeType: `${kind}/${name}`, clockRate: 90_000 }];
	});
}

// 2. Two connections; the caller has something to send.
export function openCall(page: Page): Call {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	for (const track of page.streams.caller.getTracks()) {
		caller.addTransceiver(track, { streams: [page.streams.caller] });
	}
	caller.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('caller', stream);
	};
	callee.ontrack = ({ streams: [stream] }) => {
		if (stream) page.showPicture('callee', stream);
	};
	handCandidates(caller, callee);
	handCandidates(callee, caller);
	return { caller, callee, page };
}

// Candidates wait until the other end has the description they belong to.
function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
	const waiting: RTCIceCandidate[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate) return;
		if (to.remoteDescription) void to.addIceCandidate(candidate);
		else waiting.push(candidate);
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) {
			void to.addIceCandidate(waiting.shift());
		}
	});
}

// 3. One call says it all: no text is touched. An empty list takes every preference back.
function prefer({ page, ...peers }: Call, who: Who, kind: Kind, names: readonly string[]): void {
	page.asks(who, kind, names);
	for (const transceiver of peers[who].getTransceivers()) {
		if (transceiver.receiver.track.kind === kind) {
			transceiver.setCodecPreferences(listOf(kind, names));
		}
	}
}

// 4. An offer with the caller's order, an answer with the callee's. Called again during the call,
// they negotiate the new orders.
export async function offer(call: Call, kind: Kind, names?: readonly string[]): Promise<void> {
	const { caller, callee } = call;
	if (names) prefer(call, 'caller', kind, names);
	await caller.setLocalDescription();
	await callee.setRemoteDescription(caller.localDescription!);
}

export async function answer(call: Call, kind: Kind, names?: readonly string[]): Promise<void> {
	const { caller, callee } = call;
	await sendToo(call);
	if (names) prefer(call, 'callee', kind, names);
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
}

// The callee has a transceiver for each section of the offer. It sends its own track there.
async function sendToo({ callee, page }: Call): Promise<void> {
	for (const transceiver of callee.getTransceivers()) {
		const { track } = transceiver.receiver;
		const own = page.streams.callee.getTracks().find(({ kind }) => kind === track.kind);
		if (!own || transceiver.sender.track) continue;
		transceiver.direction = 'sendrecv';
		transceiver.sender.setStreams(page.streams.callee);
		await transceiver.sender.replaceTrack(own);
	}
}
