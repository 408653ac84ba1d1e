/**
 * The dictionaries of W3C webrtc-stats: which fields a stats object may have by its type, where each is defined, and which of
 * them every browser has to have (W3C WebRTC §8.6, "Mandatory To Implement Stats").
 */
const specification = 'https://www.w3.org/TR/webrtc-stats/';

/** Fields that a dictionary itself defines; those of §8.6 stand before the bar. */
const dictionaries = {
	RTCStats: 'timestamp type id |',
	RTCRtpStreamStats: 'ssrc kind transportId codecId |',
	RTCCodecStats: 'payloadType mimeType clockRate channels sdpFmtpLine | transportId',
	RTCReceivedRtpStreamStats:
		'packetsReceived packetsLost jitter | packetsReceivedWithEct1 packetsReceivedWithCe packetsReportedAsLost ' +
		'packetsReportedAsLostButRecovered',
	RTCInboundRtpStreamStats:
		'trackIdentifier remoteId framesDecoded framesDropped nackCount framesReceived bytesReceived totalAudioEnergy ' +
		'totalSamplesDuration packetsDiscarded | mid keyFramesDecoded frameWidth frameHeight framesPerSecond qpSum ' +
		'totalDecodeTime totalInterFrameDelay totalSquaredInterFrameDelay pauseCount totalPausesDuration freezeCount ' +
		'totalFreezesDuration lastPacketReceivedTimestamp headerBytesReceived fecBytesReceived fecPacketsReceived ' +
		'fecPacketsDiscarded firCount pliCount totalProcessingDelay estimatedPlayoutTimestamp jitterBufferDelay ' +
		'jitterBufferTargetDelay jitterBufferEmittedCount jitterBufferMinimumDelay totalSamplesReceived concealedSamples ' +
		'silentConcealedSamples concealmentEvents insertedSamplesForDeceleration removedSamplesForAcceleration audioLevel ' +
		'decoderImplementation playoutId powerEfficientDecoder framesAssembledFromMultiplePackets totalAssemblyTime ' +
		'retransmittedPacketsReceived retransmittedBytesReceived rtxSsrc fecSsrc totalCorruptionProbability ' +
		'totalSquaredCorruptionProbability corruptionMeasurements',
	RTCRemoteInboundRtpStreamStats:
		'localId roundTripTime | totalRoundTripTime fractionLost roundTripTimeMeasurements packetsWithBleachedEct1Marking',
	RTCSentRtpStreamStats: 'packetsSent bytesSent |',
	RTCOutboundRtpStreamStats:
		'remoteId framesEncoded nackCount framesSent | mid mediaSourceId rid encodingIndex headerBytesSent ' +
		'retransmittedPacketsSent retransmittedBytesSent rtxSsrc targetBitrate totalEncodedBytesTarget frameWidth frameHeight ' +
		'framesPerSecond hugeFramesSent keyFramesEncoded qpSum psnrSum psnrMeasurements totalEncodeTime totalPacketSendDelay ' +
		'qualityLimitationReason qualityLimitationDurations qualityLimitationResolutionChanges firCount pliCount ' +
		'encoderImplementation powerEfficientEncoder active scalabilityMode packetsSentWithEct1',
	RTCRemoteOutboundRtpStreamStats:
		'localId remoteTimestamp | reportsSent roundTripTime totalRoundTripTime roundTripTimeMeasurements',
	RTCMediaSourceStats: 'trackIdentifier kind |',
	RTCAudioSourceStats:
		'totalAudioEnergy totalSamplesDuration | audioLevel echoReturnLoss echoReturnLossEnhancement',
	RTCVideoSourceStats: 'width height framesPerSecond | frames',
	RTCAudioPlayoutStats:
		'| kind synthesizedSamplesDuration synthesizedSamplesEvents totalSamplesDuration totalPlayoutDelay totalSamplesCount',
	RTCPeerConnectionStats: 'dataChannelsOpened dataChannelsClosed |',
	RTCDataChannelStats:
		'label protocol dataChannelIdentifier state messagesSent bytesSent messagesReceived bytesReceived |',
	RTCTransportStats:
		'bytesSent bytesReceived selectedCandidatePairId localCertificateId remoteCertificateId | packetsSent packetsReceived ' +
		'iceRole iceLocalUsernameFragment dtlsState iceState tlsVersion dtlsCipher dtlsRole srtpCipher ' +
		'selectedCandidatePairChanges ccfbMessagesSent ccfbMessagesReceived',
	RTCIceCandidatePairStats:
		'transportId localCandidateId remoteCandidateId state nominated bytesSent bytesReceived totalRoundTripTime ' +
		'responsesReceived currentRoundTripTime | packetsSent packetsReceived lastPacketSentTimestamp ' +
		'lastPacketReceivedTimestamp availableOutgoingBitrate availableIncomingBitrate requestsReceived requestsSent ' +
		'responsesSent consentRequestsSent packetsDiscardedOnSend bytesDiscardedOnSend',
	RTCIceCandidateStats:
		'address port protocol candidateType url | transportId priority relayProtocol foundation relatedAddress relatedPort ' +
		'usernameFragment tcpType',
	RTCCertificateStats: 'fingerprint fingerprintAlgorithm base64Certificate issuerCertificateId |'
} as const satisfies Record<string, string>;
export type StatDictionary = keyof typeof dictionaries;

const received = ['RTCRtpStreamStats', 'RTCReceivedRtpStreamStats'] as const;
const sent = ['RTCRtpStreamStats', 'RTCSentRtpStreamStats'] as const;
const source = ['RTCMediaSourceStats', 'RTCAudioSourceStats', 'RTCVideoSourceStats'] as const;

/** Dictionaries of a type (webrtc-stats §6.1, RTCStatsType), the most general first. */
const dictionariesOfType: Readonly<Record<string, readonly StatDictionary[]>> = {
	codec: ['RTCCodecStats'],
	'inbound-rtp': [...received, 'RTCInboundRtpStreamStats'],
	'outbound-rtp': [...sent, 'RTCOutboundRtpStreamStats'],
	'remote-inbound-rtp': [...received, 'RTCRemoteInboundRtpStreamStats'],
	'remote-outbound-rtp': [...sent, 'RTCRemoteOutboundRtpStreamStats'],
	'media-source': source,
	'media-playout': ['RTCAudioPlayoutStats'],
	'peer-connection': ['RTCPeerConnectionStats'],
	'data-channel': ['RTCDataChannelStats'],
	transport: ['RTCTransportStats'],
	'candidate-pair': ['RTCIceCandidatePairStats'],
	'local-candidate': ['RTCIceCandidateStats'],
	'remote-candidate': ['RTCIceCandidateStats'],
	certificate: ['RTCCertificateStats']
};

/** Fields of media of one kind only: the other kind does not lack them. */
const kindOnly = {
	audio:
		'totalAudioEnergy totalSamplesDuration totalSamplesReceived concealedSamples silentConcealedSamples concealmentEvents ' +
		'insertedSamplesForDeceleration removedSamplesForAcceleration audioLevel playoutId echoReturnLoss ' +
		'echoReturnLossEnhancement',
	video:
		'framesDecoded framesDropped framesReceived keyFramesDecoded frameWidth frameHeight framesPerSecond qpSum ' +
		'totalDecodeTime totalInterFrameDelay totalSquaredInterFrameDelay pauseCount totalPausesDuration freezeCount ' +
		'totalFreezesDuration firCount pliCount decoderImplementation powerEfficientDecoder rtxSsrc ' +
		'framesAssembledFromMultiplePackets totalAssemblyTime totalCorruptionProbability totalSquaredCorruptionProbability ' +
		'corruptionMeasurements framesEncoded framesSent rid encodingIndex totalEncodedBytesTarget hugeFramesSent ' +
		'keyFramesEncoded psnrSum psnrMeasurements totalEncodeTime qualityLimitationReason qualityLimitationDurations ' +
		'qualityLimitationResolutionChanges encoderImplementation powerEfficientEncoder scalabilityMode width height frames'
} as const;
const kinds = Object.fromEntries(
	Object.entries(kindOnly).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind]))
);

export interface SpecifiedField {
	readonly name: string;
	/** Where it is defined: `RTCReceivedRtpStreamStats`. */
	readonly dictionary: StatDictionary;
	/** W3C WebRTC §8.6 asks every browser for it. */
	readonly isMandatory: boolean;
	readonly url: string;
}

const specified = new Map<string, ReadonlyMap<string, SpecifiedField>>(
	Object.entries(dictionariesOfType).map(([type, names]) => [
		type,
		new Map(
			(['RTCStats', ...names] as const).flatMap((dictionary) => {
				const [mandatory = '', others = ''] = dictionaries[dictionary].split('|');
				return [mandatory, others].flatMap((group, index) =>
					group
						.split(' ')
						.filter(Boolean)
						.map((name): [string, SpecifiedField] => [
							name,
							{
								name,
								dictionary,
								isMandatory: index === 0,
								url:
									dictionary === 'RTCStats'
										? `https://www.w3.org/TR/webrtc/#dom-rtcstats-${name}`
										: `${specification}#dom-${dictionary.toLowerCase()}-${name.toLowerCase()}`
							}
						])
				);
			})
		)
	])
);

/** What webrtc-stats says of a field of a type; undefined where it is no field of it. */
export const specifiedField = (type: string, name: string): SpecifiedField | undefined =>
	specified.get(type)?.get(name);

/** Every field that an object of this type and kind may have. @param kind `audio` or `video`, where there is one */
export const specifiedFields = (type: string, kind?: string): readonly SpecifiedField[] =>
	[...(specified.get(type)?.values() ?? [])].filter(({ name }) => {
		const only = kind === undefined ? undefined : kinds[name];
		return only === undefined || only === kind;
	});

/** The types that webrtc-stats knows. */
export const statTypes: readonly string[] = Object.keys(dictionariesOfType);
