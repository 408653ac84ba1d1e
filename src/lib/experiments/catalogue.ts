/** Every experiment of the house, by slug. Its code is loaded when it is first used; its words stand in its folder. */
import type { Component } from 'svelte';
import type { AboutExperiment } from './about.ts';

/** What a page hands to an experiment that it places. */
export interface ExperimentProps {
	/** Begin as soon as it stands: the reader has pressed the button already, before the code was here. */
	startNow?: 'run' | 'steps';
	/** Run waits, e.g. until a prediction has been made. */
	isLocked?: boolean;
	/** Heading level of the experiment within the page. */
	level?: 1 | 2 | 3;
}

export interface ExperimentEntry {
	readonly slug: string;
	readonly load: () => Promise<{ default: Component<ExperimentProps> }>;
	readonly poster: AboutExperiment['poster'];
}

const entry = (
	slug: string,
	load: ExperimentEntry['load'],
	poster: ExperimentEntry['poster'] = 'peers'
): ExperimentEntry => ({ slug, poster, load });

export const experiments: readonly ExperimentEntry[] = [
	entry('loopback-call', () => import('./loopback-call/LoopbackCall.svelte')),
	entry('two-tab-call', () => import('./two-tab-call/TwoTabCall.svelte')),
	entry('chat', () => import('./chat/Chat.svelte')),
	entry('file-transfer', () => import('./file-transfer/FileTransfer.svelte')),
	entry('sdp-workbench', () => import('./sdp-workbench/SdpWorkbench.svelte')),
	entry('jsep-machine', () => import('./jsep-machine/JsepMachine.svelte')),
	entry('sip-call', () => import('./sip-call/SipCall.svelte')),
	entry('codec-preferences', () => import('./codec-preferences/CodecPreferences.svelte')),
	entry('answer-directions', () => import('./answer-directions/AnswerDirections.svelte')),
	entry('glare', () => import('./glare/Glare.svelte')),
	entry('signaling-bench', () => import('./signaling-bench/SignalingBench.svelte')),
	entry('dtmf', () => import('./dtmf/Dtmf.svelte')),
	entry('element-capture', () => import('./element-capture/ElementCapture.svelte'), 'words'),
	entry('snapshot-filter', () => import('./snapshot-filter/SnapshotFilter.svelte'), 'words'),
	entry('recorder', () => import('./recorder/Recorder.svelte'), 'words'),
	entry('constraints', () => import('./constraints/Constraints.svelte'), 'words'),
	entry('camera-controls', () => import('./camera-controls/CameraControls.svelte'), 'words'),
	entry('device-picker', () => import('./device-picker/DevicePicker.svelte'), 'words'),
	entry('permission-states', () => import('./permission-states/PermissionStates.svelte'), 'words'),
	entry('audio-meter', () => import('./audio-meter/AudioMeter.svelte'), 'words'),
	entry('web-audio', () => import('./web-audio/WebAudio.svelte')),
	entry('frame-processing', () => import('./frame-processing/FrameProcessing.svelte'), 'words'),
	entry('screen-capture', () => import('./screen-capture/ScreenCapture.svelte'), 'words'),
	entry('real-ice-behind-nats', () => import('./real-ice-behind-nats/RealIce.svelte'), 'words'),
	entry('udp-vs-tcp', () => import('./udp-vs-tcp/UdpVsTcp.svelte'), 'words'),
	entry('socket-echo', () => import('./socket-echo/SocketEcho.svelte'), 'words'),
	entry('network-conditioner', () => import('./network-conditioner/NetworkConditioner.svelte'), 'words'),
	entry('stats-explorer', () => import('./stats-explorer/StatsExplorer.svelte'), 'words'),
	entry('glass-to-glass', () => import('./glass-to-glass/GlassToGlass.svelte'), 'words'),
	entry('bandwidth-cap', () => import('./bandwidth-cap/BandwidthCap.svelte'), 'words'),
	entry('nat-simulator', () => import('./nat-simulator/NatSimulator.svelte'), 'words'),
	entry('nat-keepalive', () => import('./nat-keepalive/NatKeepalive.svelte'), 'words'),
	entry('my-nat', () => import('./my-nat/MyNat.svelte'), 'words'),
	entry('ice-checklist', () => import('./ice-checklist/IceChecklist.svelte'), 'words'),
	entry('trickle-race', () => import('./trickle-race/TrickleRace.svelte'), 'words'),
	entry('ice-restart', () => import('./ice-restart/IceRestart.svelte'), 'words'),
	entry('cut-the-cable', () => import('./cut-the-cable/CutTheCable.svelte'), 'words'),
	entry('address-privacy', () => import('./address-privacy/AddressPrivacy.svelte'), 'words'),
	entry('stun-bytes', () => import('./stun-bytes/StunBytes.svelte'), 'words'),
	entry('gather-candidates', () => import('./gather-candidates/GatherCandidates.svelte'), 'words'),
	entry('relay-call', () => import('./relay-call/RelayCall.svelte'), 'words'),
	entry('reliability-modes', () => import('./reliability-modes/ReliabilityModes.svelte'), 'words'),
	entry('backpressure', () => import('./backpressure/Backpressure.svelte'), 'words'),
	entry('throughput', () => import('./throughput/Throughput.svelte'), 'words'),
	entry('channel-ids', () => import('./channel-ids/ChannelIds.svelte'), 'words'),
	entry('fingerprint-flip', () => import('./fingerprint-flip/FingerprintFlip.svelte')),
	entry('handshake-inspector', () => import('./handshake-inspector/HandshakeInspector.svelte'), 'words'),
	entry('evil-signaling', () => import('./evil-signaling/EvilSignaling.svelte')),
	entry('encoded-frames', () => import('./encoded-frames/EncodedFrames.svelte')),
	entry('patient-ward', () => import('./patient-ward/PatientWard.svelte'))
];

/** The experiment of that slug, or an error that names the ones there are. */
export function experimentOf(slug: string): ExperimentEntry {
	const found = experiments.find((candidate) => candidate.slug === slug);
	if (!found)
		throw new Error(
			`there is no experiment "${slug}"; there are ${experiments.map((e) => e.slug).join(', ')}`
		);
	return found;
}
