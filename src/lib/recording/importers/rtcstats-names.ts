/**
 * The numbers that rtcstats-js writes instead of long names (its documents call this compression; numbers are never given
 * out twice). Read here as published; a number that is not here is kept as it is.
 */
const numbered = (first: number, names: string): (readonly [string, string])[] =>
	names.split(' ').map((name, index) => [String(first + index), name] as const);

const capture = 'navigator.mediaDevices.';

export const methodNames: ReadonlyMap<string, string> = new Map([
	['g', 'getStats'],
	['1', 'getStats'],
	...numbered(2, 'createOffer createOfferOnSuccess createAnswer createAnswerOnSuccess'),
	...numbered(
		6,
		'setLocalDescription setLocalDescriptionOnSuccess setRemoteDescription setRemoteDescriptionOnSuccess'
	),
	...numbered(10, 'addIceCandidate addIceCandidateOnSuccess createOfferOnFailure createAnswerOnFailure'),
	...numbered(14, 'setLocalDescriptionOnFailure setRemoteDescriptionOnFailure addIceCandidateOnFailure'),
	...numbered(
		20,
		'onicecandidate onicecandidateerror ontrack onsignalingstatechange oniceconnectionstatechange'
	),
	...numbered(25, 'onconnectionstatechange onicegatheringstatechange onnegotiationneeded ondatachannel'),
	...numbered(
		30,
		'addTrack addTrackOnSuccess addTransceiver addTransceiverOnSuccess removeTrack createDataChannel'
	),
	...numbered(36, 'close restartIce setConfiguration create constraints'),
	...numbered(41, 'setCodecPreferences setHeaderExtensionsToNegotiate'),
	...numbered(50, 'setParameters replaceTrack'),
	...numbered(60, `${capture}getUserMedia ${capture}getUserMediaOnSuccess`),
	...numbered(
		63,
		`${capture}getDisplayMedia ${capture}getDisplayMediaOnSuccess ${capture}getUserMediaOnFailure`
	),
	...numbered(66, `${capture}enumerateDevices ${capture}ondevicechange ${capture}getDisplayMediaOnFailure`),
	...numbered(70, 'MediaStreamTrack.stop MediaStreamTrack.applyConstraints MediaStreamTrack.onended'),
	...numbered(73, 'MediaStreamTrack.onmute MediaStreamTrack.onunmute'),
	['80', 'HTMLMediaElement.resize']
]);

export const statsTypeNames: ReadonlyMap<string, string> = new Map(
	numbered(
		1,
		'inbound-rtp outbound-rtp remote-inbound-rtp remote-outbound-rtp transport candidate-pair local-candidate remote-candidate data-channel peer-connection certificate media-source media-playout codec'
	)
);

export const statsFieldNames: ReadonlyMap<string, string> = new Map([
	['t', 'timestamp'],
	...numbered(4, 'payloadType transportId mimeType clockRate channels sdpFmtpLine ssrc kind codecId'),
	...numbered(
		14,
		'packetsReceived packetsLost jitter trackIdentifier mid remoteId framesDecoded keyFramesDecoded'
	),
	...numbered(
		22,
		'framesDropped frameWidth frameHeight framesPerSecond qpSum totalDecodeTime totalInterFrameDelay'
	),
	...numbered(
		29,
		'totalSquaredInterFrameDelay pauseCount totalPausesDuration freezeCount totalFreezesDuration'
	),
	...numbered(34, 'lastPacketReceivedTimestamp headerBytesReceived packetsDiscarded fecPacketsReceived'),
	...numbered(38, 'fecPacketsDiscarded fecBytesReceived fecSsrc bytesReceived nackCount firCount pliCount'),
	...numbered(45, 'totalProcessingDelay estimatedPlayoutTimestamp jitterBufferDelay jitterBufferTargetDelay'),
	...numbered(49, 'jitterBufferEmittedCount jitterBufferMinimumDelay totalSamplesReceived concealedSamples'),
	...numbered(53, 'silentConcealedSamples concealmentEvents insertedSamplesForDeceleration'),
	...numbered(
		56,
		'removedSamplesForAcceleration audioLevel totalAudioEnergy totalSamplesDuration framesReceived'
	),
	...numbered(61, 'decoderImplementation playoutId powerEfficientDecoder framesAssembledFromMultiplePackets'),
	...numbered(65, 'totalAssemblyTime contentType googTimingFrameInfo retransmittedPacketsReceived'),
	...numbered(
		69,
		'retransmittedBytesReceived rtxSsrc totalCorruptionProbability totalSquaredCorruptionProbability'
	),
	...numbered(73, 'corruptionMeasurements localId roundTripTime totalRoundTripTime fractionLost'),
	...numbered(
		78,
		'roundTripTimeMeasurements packetsSent bytesSent mediaSourceId rid encodingIndex headerBytesSent'
	),
	...numbered(
		85,
		'retransmittedPacketsSent retransmittedBytesSent targetBitrate totalEncodedBytesTarget framesSent'
	),
	...numbered(90, 'hugeFramesSent framesEncoded keyFramesEncoded totalEncodeTime totalPacketSendDelay'),
	...numbered(95, 'qualityLimitationReason qualityLimitationDurations qualityLimitationResolutionChanges'),
	...numbered(
		98,
		'encoderImplementation powerEfficientEncoder active scalabilityMode remoteTimestamp reportsSent'
	),
	...numbered(104, 'echoReturnLoss echoReturnLossEnhancement width height frames synthesizedSamplesDuration'),
	...numbered(
		110,
		'synthesizedSamplesEvents totalPlayoutDelay totalSamplesCount dataChannelsOpened dataChannelsClosed'
	),
	...numbered(115, 'label protocol dataChannelIdentifier state messagesSent messagesReceived iceRole'),
	...numbered(122, 'iceLocalUsernameFragment dtlsState iceState selectedCandidatePairId localCertificateId'),
	...numbered(
		127,
		'remoteCertificateId tlsVersion dtlsCipher dtlsRole srtpCipher selectedCandidatePairChanges'
	),
	...numbered(133, 'rtcpTransportStatsId address port candidateType priority url relayProtocol foundation'),
	...numbered(141, 'relatedAddress relatedPort usernameFragment tcpType networkType'),
	...numbered(
		148,
		'localCandidateId remoteCandidateId nominated lastPacketSentTimestamp currentRoundTripTime'
	),
	...numbered(
		153,
		'availableOutgoingBitrate availableIncomingBitrate requestsReceived requestsSent responsesReceived'
	),
	...numbered(158, 'responsesSent consentRequestsSent packetsDiscardedOnSend bytesDiscardedOnSend'),
	...numbered(
		163,
		'fingerprint fingerprintAlgorithm base64Certificate issuerCertificateId psnrMeasurements psnrSum'
	),
	...numbered(169, 'packetsReceivedWithEct1 packetsReceivedWithCe packetsReportedAsLost'),
	...numbered(172, 'packetsReportedAsLostButRecovered packetsWithBleachedEct1Marking packetsSentWithEct1'),
	...numbered(175, 'ccfbMessagesSent ccfbMessagesReceived')
]);
