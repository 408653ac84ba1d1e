/** Runs in a page: makes this browser describe calls of many kinds, and gives back every description it wrote. */

export interface Written {
	readonly name: string;
	readonly text: string;
}

/** Descriptions as created, as set and gathered, as read back from the other side, and candidates as they are trickled. */
export async function describeEverything(): Promise<Written[]> {
	const written: Written[] = [];
	const keep = (name: string, description: RTCSessionDescriptionInit | null) => {
		if (description?.sdp) written.push({ name: `${name} ${description.type}`, text: description.sdp });
	};

	const complete = (peer: RTCPeerConnection) =>
		new Promise<void>((resolve) => {
			const check = () => {
				if (peer.iceGatheringState === 'complete') resolve();
			};
			peer.addEventListener('icegatheringstatechange', check);
			check();
		});

	async function negotiate(name: string, offerer: RTCPeerConnection, answerer: RTCPeerConnection) {
		const offer = await offerer.createOffer();
		keep(`${name}, created`, offer);
		await offerer.setLocalDescription(offer);
		await complete(offerer);
		keep(`${name}, gathered`, offerer.localDescription);
		await answerer.setRemoteDescription(offerer.localDescription!);
		keep(`${name}, read back`, answerer.remoteDescription);
		const answer = await answerer.createAnswer();
		keep(`${name}, created`, answer);
		await answerer.setLocalDescription(answer);
		await complete(answerer);
		keep(`${name}, gathered`, answerer.localDescription);
		await offerer.setRemoteDescription(answerer.localDescription!);
		keep(`${name}, read back`, offerer.remoteDescription);
	}

	type Prepare = (
		caller: RTCPeerConnection,
		callee: RTCPeerConnection,
		again: (name: string) => Promise<void>
	) => void | Promise<void>;

	async function call(name: string, prepare: Prepare, configuration: RTCConfiguration = {}, then?: Prepare) {
		const caller = new RTCPeerConnection(configuration);
		const callee = new RTCPeerConnection(configuration);
		const trickled: string[] = [];
		caller.addEventListener('icecandidate', ({ candidate }) => {
			if (candidate?.candidate) trickled.push(`a=${candidate.candidate}`);
		});
		const again = (step: string) => negotiate(`${name}, ${step}`, caller, callee);
		try {
			await prepare(caller, callee, again);
			await negotiate(name, caller, callee);
			if (trickled.length > 0)
				written.push({
					name: `${name}, trickled candidates`,
					text: ['m=audio 9 UDP/TLS/RTP/SAVPF 0', ...trickled, ''].join('\r\n')
				});
			await then?.(caller, callee, again);
		} finally {
			caller.close();
			callee.close();
		}
	}

	const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
	const other = new MediaStream();
	const [audio] = stream.getAudioTracks() as [MediaStreamTrack];
	const [video] = stream.getVideoTracks() as [MediaStreamTrack];
	const everything: Prepare = (caller, callee) => {
		for (const peer of [caller, callee]) for (const track of stream.getTracks()) peer.addTrack(track, stream);
		caller.createDataChannel('chat');
	};

	try {
		await call('audio, video and data', everything);
		await call('audio, video and data one way', (caller) => {
			caller.addTrack(audio, stream);
			caller.addTrack(video, stream);
			caller.createDataChannel('chat');
		});
		await call('data only', (caller) => void caller.createDataChannel('chat'));
		await call('a track without a stream and one in two', (caller) => {
			caller.addTrack(audio);
			caller.addTrack(video, stream, other);
		});
		await call('receiving only', (caller) => {
			caller.addTransceiver('audio', { direction: 'recvonly' });
			caller.addTransceiver('video', { direction: 'recvonly' });
		});
		await call('simulcast', (caller) => {
			const encodings = [{ rid: 'h' }, { rid: 'm', scaleResolutionDownBy: 2 }, { rid: 'l', active: false }];
			caller.addTransceiver(video, { streams: [stream], sendEncodings: encodings });
		});
		for (const bundlePolicy of ['max-bundle', 'balanced', 'max-compat'] as const)
			await call(`bundle policy ${bundlePolicy}`, everything, { bundlePolicy });
		await call('no candidates', everything, { iceTransportPolicy: 'relay' });
		await call('ICE restart', everything, {}, async (caller, _callee, again) => {
			caller.restartIce();
			await again('restarted');
		});
		await call('stopped and used again', everything, {}, async (caller, _callee, again) => {
			caller
				.getTransceivers()
				.find((one) => one.receiver.track.kind === 'video')
				?.stop();
			await again('stopped');
			caller.addTransceiver('video');
			await again('used again');
		});
		await call('on hold', everything, {}, async (caller, _callee, again) => {
			for (const direction of ['sendonly', 'inactive'] as const) {
				for (const one of caller.getTransceivers()) one.direction = direction;
				await again(direction);
			}
		});
		for (const kind of ['audio', 'video'] as const)
			for (const { mimeType } of RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [])
				await call(`only ${mimeType}`, (caller) => {
					const one = caller.addTransceiver(kind);
					const wanted = RTCRtpReceiver.getCapabilities(kind)?.codecs.filter(
						(codec) => codec.mimeType === mimeType
					);
					try {
						one.setCodecPreferences(wanted ?? []);
					} catch (error) {
						// Retransmission and redundancy alone are refused: the offer stays as it was.
						if (!(error instanceof DOMException)) throw error;
					}
				});
		await call('the last codec first', (caller) => {
			for (const kind of ['audio', 'video'] as const)
				caller
					.addTransceiver(kind)
					.setCodecPreferences([...(RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [])].reverse());
		});
		await call('every header extension', (caller) => {
			for (const kind of ['audio', 'video'] as const) {
				const one = caller.addTransceiver(kind) as RTCRtpTransceiver & {
					getHeaderExtensionsToNegotiate?: () => { direction: string }[];
					setHeaderExtensionsToNegotiate?: (extensions: { direction: string }[]) => void;
				};
				const extensions = one.getHeaderExtensionsToNegotiate?.() ?? [];
				for (const extension of extensions) extension.direction = 'sendrecv';
				one.setHeaderExtensionsToNegotiate?.(extensions);
			}
		});
	} finally {
		for (const track of stream.getTracks()) track.stop();
	}
	return written;
}
