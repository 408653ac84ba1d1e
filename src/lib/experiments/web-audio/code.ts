// Sound goes through a chain of nodes before it is sent: source, filter, gain, echo. What comes
// out is a track like any other; the connection does not know that it was made.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

export interface ChainSettings {
	/** `allpass` takes nothing away. */
	filter: 'allpass' | 'lowpass' | 'highpass' | 'bandpass';
	/** Hz. */
	frequency: number;
	/** 1 leaves it as loud as it is. */
	gain: number;
	hasEcho: boolean;
}

export interface Chain {
	input: AudioNode;
	/** What comes out of the chain, as a stream with one track. */
	output: MediaStream;
	adjust: (settings: ChainSettings) => void;
}

export function buildChain(audio: AudioContext): Chain {
	const filter = new BiquadFilterNode(audio);
	const gain = new GainNode(audio);
	const delay = new DelayNode(audio, { delayTime: 0.25 });
	const echo = new GainNode(audio, { gain: 0 });
	const destination = new MediaStreamAudioDestinationNode(audio, { channelCount: 1 });
	filter.connect(gain).connect(destination);
	// The echo goes round: each time a quarter of a second later and weaker.
	gain.connect(delay).connect(echo).connect(delay);
	echo.connect(destination);
	return {
		input: filter,
		output: destination.stream,
		// A short glide instead of a step, which would be heard as a click.
		adjust: (settings) => {
			filter.type = settings.filter;
			filter.frequency.setTargetAtTime(settings.frequency, audio.currentTime, 0.02);
			gain.gain.setTargetAtTime(settings.gain, audio.currentTime, 0.02);
			echo.gain.setTargetAtTime(settings.hasEcho ? 0.5 : 0, audio.currentTime, 0.02);
		}
	};
}

/** Two tones far apart, so that a filter can take one and leave the other. */
export const toneFrequencies = [440, 3000] as const;

export function playTones(audio: AudioContext, input: AudioNode): void {
	for (const frequency of toneFrequencies) {
		const tone = new OscillatorNode(audio, { frequency });
		tone.connect(new GainNode(audio, { gain: 0.2 })).connect(input);
		tone.start();
	}
}

/** White noise: every frequency, equally loud. What is left of it is the shape of the filter. */
export function playNoise(audio: AudioContext, input: AudioNode): void {
	const buffer = audio.createBuffer(1, audio.sampleRate * 2, audio.sampleRate);
	const samples = buffer.getChannelData(0);
	for (let index = 0; index < samples.length; index++) {
		samples[index] = (Math.random() - 0.5) * 0.4;
	}
	const noise = new AudioBufferSourceNode(audio, { buffer, loop: true });
	noise.connect(input);
	noise.start();
}

export function playStream(audio: AudioContext, stream: MediaStream, input: AudioNode): void {
	audio.createMediaStreamSource(stream).connect(input);
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	transceiver: RTCRtpTransceiver;
	track: MediaStreamTrack;
}

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Plays what the callee receives. */
	play: (stream: MediaStream) => void;
}

export async function openCall(page: Page, track: MediaStreamTrack): Promise<Call> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	exchangeCandidates(caller, callee);
	callee.ontrack = (event) => {
		page.play(new MediaStream([event.track]));
	};
	const transceiver = caller.addTransceiver(track, { direction: 'sendonly' });
	await negotiate(caller, callee);
	await connected(caller);
	return { caller, callee, transceiver, track };
}

/** Silence takes the place of the sound. The sender goes on sending. */
export function mute({ track }: Call, isMuted: boolean): void {
	track.enabled = !isMuted;
}

/** The track is over for ever, and its device is given back. */
export function stop({ track }: Call): void {
	track.stop();
}

/** The sender has nothing to send, and nobody has to be asked. */
export async function takeTrack({ transceiver, track }: Call, isTaken: boolean): Promise<void> {
	await transceiver.sender.replaceTrack(isTaken ? null : track);
}

/** Both sides agree that nothing is sent: this takes a new offer and answer. */
export async function pause({ caller, callee, transceiver }: Call, isPaused: boolean): Promise<void> {
	transceiver.direction = isPaused ? 'inactive' : 'sendonly';
	await negotiate(caller, callee);
}
