/**
 * What the lessons use of browsers, by the name that @mdn/browser-compat-data has for it, and the experiment that tries it. Which
 * versions have it is read from that package when the site is built; whether the reader's browser has it is asked of it.
 */
import type { Localized } from '#lib/i18n/locale.ts';

export interface SupportRow {
	/** Path in the data: `api.RTCPeerConnection.restartIce`. */
	readonly path: string;
	/** Slug of the experiment that uses it. */
	readonly experiment: string;
}
export interface SupportGroup {
	readonly id: string;
	readonly title: Localized;
	readonly rows: readonly SupportRow[];
}

const row = (path: string, experiment: string): SupportRow => ({ path: `api.${path}`, experiment });

export const supportGroups: readonly SupportGroup[] = [
	{
		id: 'connection',
		title: { en: 'Connecting', ko: '연결하기' },
		rows: [
			row('RTCPeerConnection', 'loopback-call'),
			row('RTCPeerConnection.connectionState', 'loopback-call'),
			row('RTCPeerConnection.getStats', 'loopback-call'),
			row('RTCPeerConnection.setConfiguration', 'gather-candidates'),
			row('RTCPeerConnection.icecandidateerror_event', 'gather-candidates'),
			row('RTCPeerConnection.restartIce', 'ice-restart'),
			row('RTCPeerConnection.generateCertificate_static', 'loopback-call'),
			row('RTCIceTransport', 'ice-checklist'),
			row('RTCIceTransport.getSelectedCandidatePair', 'ice-checklist'),
			row('RTCDtlsTransport.getRemoteCertificates', 'loopback-call')
		]
	},
	{
		id: 'negotiation',
		title: { en: 'Agreeing', ko: '합의하기' },
		rows: [
			row('RTCPeerConnection.addTransceiver', 'jsep-machine'),
			row('RTCPeerConnection.pendingLocalDescription', 'jsep-machine'),
			row('RTCPeerConnection.negotiationneeded_event', 'glare'),
			row('RTCRtpTransceiver.direction', 'answer-directions'),
			row('RTCRtpTransceiver.stop', 'jsep-machine'),
			row('RTCRtpTransceiver.setCodecPreferences', 'codec-preferences')
		]
	},
	{
		id: 'data',
		title: { en: 'Data channels', ko: '데이터 채널' },
		rows: [
			row('RTCDataChannel', 'two-tab-call'),
			row('RTCDataChannel.bufferedAmountLowThreshold', 'two-tab-call'),
			row('RTCDataChannel.maxPacketLifeTime', 'udp-vs-tcp'),
			row('RTCDataChannel.maxRetransmits', 'udp-vs-tcp'),
			row('RTCDataChannel.priority', 'udp-vs-tcp'),
			row('RTCSctpTransport.maxMessageSize', 'two-tab-call')
		]
	},
	{
		id: 'capture',
		title: { en: 'Capturing', ko: '캡처' },
		rows: [
			row('MediaDevices.getUserMedia', 'constraints'),
			row('MediaDevices.getDisplayMedia', 'screen-capture'),
			row('MediaDevices.enumerateDevices', 'device-picker'),
			row('MediaDevices.devicechange_event', 'device-picker'),
			row('MediaDevices.selectAudioOutput', 'device-picker'),
			row('HTMLMediaElement.setSinkId', 'device-picker'),
			row('HTMLMediaElement.captureStream', 'element-capture'),
			row('HTMLCanvasElement.captureStream', 'element-capture'),
			row('HTMLVideoElement.requestVideoFrameCallback', 'frame-processing'),
			row('ImageCapture', 'snapshot-filter'),
			row('MediaRecorder', 'recorder'),
			row('MediaStreamTrack.applyConstraints', 'camera-controls'),
			row('MediaStreamTrack.contentHint', 'bandwidth-cap'),
			row('MediaStreamTrackProcessor', 'frame-processing'),
			row('VideoTrackGenerator', 'frame-processing')
		]
	},
	{
		id: 'sending',
		title: { en: 'Sending media', ko: '미디어 보내기' },
		rows: [
			row('RTCRtpSender.replaceTrack', 'device-picker'),
			row('RTCRtpSender.setParameters', 'bandwidth-cap'),
			row('RTCRtpSender.getCapabilities_static', 'codec-preferences'),
			row('RTCRtpSender.transform', 'encoded-frames'),
			row('RTCRtpScriptTransform', 'encoded-frames'),
			row('RTCDTMFSender', 'dtmf'),
			row('RTCRtpReceiver.jitterBufferTarget', 'network-conditioner'),
			row('RTCRtpReceiver.getSynchronizationSources', 'audio-meter')
		]
	},
	{
		id: 'around',
		title: { en: 'Around a call', ko: '통화 주변' },
		rows: [
			row('BroadcastChannel', 'two-tab-call'),
			row('LockManager', 'two-tab-call'),
			row('BarcodeDetector', 'signaling-bench'),
			row('ServiceWorkerContainer', 'two-tab-call'),
			row('DecompressionStream', 'loopback-call'),
			row('StorageManager.getDirectory', 'recorder'),
			row('Window.showSaveFilePicker', 'recorder')
		]
	}
];
