/**
 * The numeric fields of W3C webrtc-stats that a chart can say more of than "a number": unit, and whether the field only
 * ever grows (a counter, shown as a rate). A field that is not here is shown raw, without a unit.
 */

/** Unit of the field itself; a counter is shown per second, bytes as bits. */
export type StatUnit =
	| 'bytes'
	| 'packets'
	| 'frames'
	| 'messages'
	| 'events'
	| 'samples'
	| 's'
	| 'ms'
	| 'bit/s'
	| 'px'
	| 'Hz'
	| 'fps'
	| 'ratio'
	| 'dB'
	| '';

export interface StatField {
	readonly unit: StatUnit;
	readonly isCounter: boolean;
}

/** What a field is: only a counter has a rate, only a gauge means something by itself. */
export type StatKind = 'counter' | 'gauge' | 'reference' | 'identity' | 'text';

/** Rows of: unit, is it a counter, the names. One name means the same in every dictionary that has it. */
const rows: readonly (readonly [StatUnit, boolean, string])[] = [
	[
		'bytes',
		true,
		'bytesSent bytesReceived headerBytesSent headerBytesReceived retransmittedBytesSent retransmittedBytesReceived ' +
			'fecBytesReceived bytesDiscardedOnSend totalEncodedBytesTarget'
	],
	[
		'packets',
		true,
		'packetsSent packetsReceived packetsLost packetsDiscarded packetsDiscardedOnSend retransmittedPacketsSent ' +
			'retransmittedPacketsReceived fecPacketsReceived fecPacketsDiscarded packetsReceivedWithEct1 packetsReceivedWithCe ' +
			'packetsSentWithEct1 packetsReportedAsLost packetsReportedAsLostButRecovered packetsWithBleachedEct1Marking ' +
			'discardedPackets'
	],
	[
		'frames',
		true,
		'framesSent framesEncoded framesDecoded framesReceived framesDropped framesRendered keyFramesEncoded ' +
			'keyFramesDecoded hugeFramesSent framesAssembledFromMultiplePackets frames'
	],
	['messages', true, 'messagesSent messagesReceived'],
	[
		'events',
		true,
		'nackCount pliCount firCount freezeCount pauseCount concealmentEvents qualityLimitationResolutionChanges ' +
			'requestsSent requestsReceived responsesSent responsesReceived consentRequestsSent reportsSent ' +
			'roundTripTimeMeasurements selectedCandidatePairChanges dataChannelsOpened dataChannelsClosed synthesizedSamplesEvents ' +
			'ccfbMessagesSent ccfbMessagesReceived psnrMeasurements corruptionMeasurements'
	],
	[
		'samples',
		true,
		'totalSamplesReceived concealedSamples silentConcealedSamples insertedSamplesForDeceleration ' +
			'removedSamplesForAcceleration jitterBufferEmittedCount totalSamplesCount'
	],
	[
		's',
		true,
		'totalEncodeTime totalDecodeTime totalPacketSendDelay totalProcessingDelay totalAssemblyTime totalInterFrameDelay ' +
			'totalFreezesDuration totalPausesDuration totalRoundTripTime totalSamplesDuration totalPlayoutDelay ' +
			'jitterBufferDelay jitterBufferTargetDelay jitterBufferMinimumDelay synthesizedSamplesDuration totalCaptureDelay'
	],
	[
		'',
		true,
		'qpSum totalAudioEnergy totalSquaredInterFrameDelay totalCorruptionProbability totalSquaredCorruptionProbability'
	],
	['s', false, 'jitter roundTripTime currentRoundTripTime'],
	['bit/s', false, 'targetBitrate availableOutgoingBitrate availableIncomingBitrate'],
	['px', false, 'frameWidth frameHeight width height'],
	['Hz', false, 'clockRate'],
	['fps', false, 'framesPerSecond'],
	['ratio', false, 'fractionLost audioLevel'],
	['dB', false, 'echoReturnLoss echoReturnLossEnhancement'],
	['bytes', false, 'maxMessageSize']
];

export const statFields: Readonly<Record<string, StatField>> = Object.fromEntries(
	rows.flatMap(([unit, isCounter, names]) => names.split(' ').map((name) => [name, { unit, isCounter }]))
);

/** Numbers that say who, not how much: never worth a chart. */
export const identifyingFields: ReadonlySet<string> = new Set([
	'ssrc',
	'rtxSsrc',
	'fecSsrc',
	'port',
	'priority',
	'payloadType',
	'dataChannelIdentifier',
	'clockRate',
	'channels',
	'encodingIndex',
	'relatedPort',
	'timestamp',
	'remoteTimestamp',
	'lastPacketSentTimestamp',
	'lastPacketReceivedTimestamp',
	'estimatedPlayoutTimestamp'
]);

/** @param value the field's value, where there is one: numbers that nobody knows are gauges, everything else is a text */
export function statKind(name: string, value?: unknown): StatKind {
	const known = statFields[name];
	if (known && !identifyingFields.has(name)) return known.isCounter ? 'counter' : 'gauge';
	if (name.endsWith('Id')) return 'reference';
	if (identifyingFields.has(name) || name === 'id' || name === 'type' || name === 'kind') return 'identity';
	return typeof value === 'number' ? 'gauge' : 'text';
}

/** The dictionary of W3C webrtc-stats that describes a stats object, by its `type` (§6.1, RTCStatsType). */
export const statDictionaries: Readonly<Record<string, string>> = {
	codec: 'RTCCodecStats',
	'inbound-rtp': 'RTCInboundRtpStreamStats',
	'outbound-rtp': 'RTCOutboundRtpStreamStats',
	'remote-inbound-rtp': 'RTCRemoteInboundRtpStreamStats',
	'remote-outbound-rtp': 'RTCRemoteOutboundRtpStreamStats',
	'media-source': 'RTCMediaSourceStats',
	'media-playout': 'RTCAudioPlayoutStats',
	'peer-connection': 'RTCPeerConnectionStats',
	'data-channel': 'RTCDataChannelStats',
	transport: 'RTCTransportStats',
	'candidate-pair': 'RTCIceCandidatePairStats',
	'local-candidate': 'RTCIceCandidateStats',
	'remote-candidate': 'RTCIceCandidateStats',
	certificate: 'RTCCertificateStats'
};
