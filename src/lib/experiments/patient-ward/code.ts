// A call that somebody has broken, at one place. What the two ends do is the same each time;
// what differs is one thing in `Ailment`, done to the permission, to a message on its way, or to an end.

/** What is wrong with a patient. The layer is what the reader has to name. */
export type Ailment =
	| 'impossible-camera' // permission
	| 'lost-answer' // signaling
	| 'hasty-candidates' // signaling
	| 'torn-description' // sdp
	| 'foreign-codec' // sdp
	| 'dead-addresses' // ice
	| 'other-fingerprint' // dtls
	| 'closing-channel' // data
	| 'exclusive-limits' // data
	| 'empty-sender' // media
	| 'slow-encoder'; // quality

/** What the page lends. */
export interface Page {
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Writes down what is asked of the devices. */
	record: (devices: MediaDevices | undefined) => MediaDevices | undefined;
	/** A test picture: nobody needs a camera. */
	stream: MediaStream;
}

export async function call(page: Page, ailment: Ailment): Promise<void> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');

	// The caller asks for a camera first, and does without when there is none.
	if (ailment === 'impossible-camera') {
		await page
			.record(navigator.mediaDevices)
			?.getUserMedia({ video: { width: { exact: 100_000 } } })
			.catch(() => undefined);
	} else {
		for (const track of page.stream.getVideoTracks()) {
			const sender = caller.addTrack(track, page.stream);
			if (ailment === 'empty-sender') await sender.replaceTrack(null);
			if (ailment === 'slow-encoder') await slowDown(sender);
		}
	}

	openChannels(caller, callee, ailment);
	handCandidates(caller, callee, ailment);
	handCandidates(callee, caller, ailment);

	// Offer and answer, each changed on its way or not.
	await caller.setLocalDescription();
	const offer = onItsWay(caller.localDescription!, ailment);
	if (ailment === 'hasty-candidates') await gathered(caller);
	await callee.setRemoteDescription(offer);
	await callee.setLocalDescription();
	if (ailment === 'lost-answer') return;
	await caller.setRemoteDescription(onItsWay(callee.localDescription!, ailment));
}

/** The offer comes after every candidate of it. */
function gathered(connection: RTCPeerConnection): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (connection.iceGatheringState === 'complete') resolve();
		};
		connection.addEventListener('icegatheringstatechange', look);
		look();
	});
}

async function slowDown(sender: RTCRtpSender): Promise<void> {
	const parameters = sender.getParameters();
	for (const encoding of parameters.encodings) encoding.maxFramerate = 3;
	await sender.setParameters(parameters);
}

function openChannels(caller: RTCPeerConnection, callee: RTCPeerConnection, ailment: Ailment): void {
	const limits = ailment === 'exclusive-limits' ? { maxRetransmits: 2, maxPacketLifeTime: 100 } : {};
	const channel = caller.createDataChannel('chat', limits);
	channel.addEventListener('open', () => {
		channel.send('hello');
	});
	callee.addEventListener('datachannel', (event) => {
		if (ailment === 'closing-channel')
			event.channel.addEventListener('message', () => {
				event.channel.close();
			});
	});
}

function handCandidates(from: RTCPeerConnection, to: RTCPeerConnection, ailment: Ailment): void {
	const waiting: RTCIceCandidateInit[] = [];
	from.addEventListener('icecandidate', ({ candidate }) => {
		if (!candidate || to.signalingState === 'closed') return;
		const init = candidate.toJSON();
		if (ailment === 'dead-addresses') init.candidate = toNowhere(init.candidate ?? '');
		// An end that does not wait loses what comes too early.
		if (to.remoteDescription || ailment === 'hasty-candidates') {
			void to.addIceCandidate(init).catch(() => undefined);
		} else waiting.push(init);
	});
	to.addEventListener('signalingstatechange', () => {
		while (to.remoteDescription && waiting.length > 0) void to.addIceCandidate(waiting.shift());
	});
}

/** A port where nobody listens. */
const toNowhere = (line: string) => line.replace(/^(candidate:\S+ \d+ \S+ \d+ \S+) \d+/, '$1 65009');

function onItsWay({ type, sdp }: RTCSessionDescription, ailment: Ailment): RTCSessionDescriptionInit {
	switch (ailment) {
		case 'torn-description':
			return { type, sdp: type === 'offer' ? sdp.replace(/^m=video \d+/m, 'm=video nine') : sdp };
		case 'foreign-codec':
			// Every codec of the offer gets a name that nobody knows.
			return {
				type,
				sdp: type === 'offer' ? sdp.replace(/^(a=rtpmap:\d+) [^/]+\/90000/gm, '$1 X-NOBODY/90000') : sdp
			};
		case 'other-fingerprint':
			return {
				type,
				sdp:
					type === 'answer'
						? sdp.replace(
								/^(a=fingerprint:\S+ )(..)/gm,
								(_, head: string, byte: string) => head + (byte === '00' ? '01' : '00')
							)
						: sdp
			};
		case 'dead-addresses':
			return { type, sdp: sdp.replace(/^a=candidate.*\r\n/gm, '') };
		default:
			return { type, sdp };
	}
}
