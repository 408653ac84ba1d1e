/**
 * Which fields getStats had, by browser, in a call with sound, picture and data, straight and through a relay.
 * Made by tests/support/measure-stats.ts: run that again instead of changing this. `id`, `type` and `timestamp` are always there.
 */
export interface SeenFields {
	readonly browser: string;
	/** By `type` and, where there is one, `kind`. */
	readonly fields: Readonly<Record<string, string>>;
}

/** The day of the measurement. */
export const seenOn = '2026-11-30';

export const seenFields: readonly SeenFields[] = [
	{
		browser: 'Chromium 156',
		fields: {
			'candidate-pair':
				'availableOutgoingBitrate bytesDiscardedOnSend bytesReceived bytesSent consentRequestsSent currentRoundTripTime lastPacketReceivedTimestamp lastPacketSentTimestamp localCandidateId nominated packetsDiscardedOnSend packetsReceived packetsSent priority remoteCandidateId requestsReceived requestsSent responsesReceived responsesSent state totalRoundTripTime transportId writable',
			certificate: 'base64Certificate fingerprint fingerprintAlgorithm',
			codec: 'channels clockRate mimeType payloadType sdpFmtpLine transportId',
			'data-channel':
				'bytesReceived bytesSent dataChannelIdentifier label messagesReceived messagesSent protocol state',
			'inbound-rtp audio':
				'audioLevel bytesReceived codecId concealedSamples concealmentEvents estimatedPlayoutTimestamp fecPacketsDiscarded fecPacketsReceived headerBytesReceived insertedSamplesForDeceleration jitter jitterBufferDelay jitterBufferEmittedCount jitterBufferMinimumDelay jitterBufferTargetDelay kind lastPacketReceivedTimestamp mediaType mid packetsDiscarded packetsLost packetsReceived packetsReceivedWithCe packetsReceivedWithEct1 playoutId remoteId removedSamplesForAcceleration silentConcealedSamples ssrc totalAudioEnergy totalProcessingDelay totalSamplesDuration totalSamplesReceived trackIdentifier transportId',
			'inbound-rtp video':
				'bytesReceived codecId decoderImplementation estimatedPlayoutTimestamp firCount frameHeight frameWidth framesAssembledFromMultiplePackets framesDecoded framesDropped framesPerSecond framesReceived freezeCount googTimingFrameInfo headerBytesReceived jitter jitterBufferDelay jitterBufferEmittedCount jitterBufferMinimumDelay jitterBufferTargetDelay keyFramesDecoded kind lastPacketReceivedTimestamp mediaType mid nackCount packetsLost packetsReceived packetsReceivedWithCe packetsReceivedWithEct1 pauseCount pliCount powerEfficientDecoder qpSum remoteId retransmittedBytesReceived retransmittedPacketsReceived rtxSsrc ssrc totalAssemblyTime totalDecodeTime totalFreezesDuration totalInterFrameDelay totalPausesDuration totalProcessingDelay totalSquaredInterFrameDelay trackIdentifier transportId',
			'local-candidate':
				'address candidateType foundation ip isRemote networkType port priority protocol relayProtocol transportId url usernameFragment',
			'media-playout audio':
				'kind synthesizedSamplesDuration synthesizedSamplesEvents totalPlayoutDelay totalSamplesCount totalSamplesDuration',
			'media-source audio':
				'audioLevel echoReturnLoss echoReturnLossEnhancement kind totalAudioEnergy totalSamplesDuration trackIdentifier',
			'media-source video': 'frames framesPerSecond height kind trackIdentifier width',
			'outbound-rtp audio':
				'active bytesSent codecId headerBytesSent kind mediaSourceId mediaType mid nackCount packetsSent packetsSentWithEct1 remoteId retransmittedBytesSent retransmittedPacketsSent ssrc targetBitrate totalPacketSendDelay transportId',
			'outbound-rtp video':
				'active bytesSent codecId encoderImplementation encodingIndex firCount frameHeight frameWidth framesEncoded framesPerSecond framesSent headerBytesSent hugeFramesSent keyFramesEncoded kind mediaSourceId mediaType mid nackCount packetsSent packetsSentWithEct1 pliCount powerEfficientEncoder qpSum qualityLimitationDurations qualityLimitationReason qualityLimitationResolutionChanges remoteId retransmittedBytesSent retransmittedPacketsSent rtxSsrc scalabilityMode ssrc targetBitrate totalEncodeTime totalEncodedBytesTarget totalPacketSendDelay transportId',
			'peer-connection': 'dataChannelsClosed dataChannelsOpened',
			'remote-candidate':
				'address candidateType foundation ip isRemote port priority protocol transportId usernameFragment',
			'remote-inbound-rtp audio':
				'codecId fractionLost jitter kind localId mediaType packetsLost roundTripTime roundTripTimeMeasurements ssrc totalRoundTripTime transportId',
			'remote-inbound-rtp video':
				'codecId fractionLost jitter kind localId mediaType packetsLost roundTripTime roundTripTimeMeasurements ssrc totalRoundTripTime transportId',
			'remote-outbound-rtp audio':
				'bytesSent codecId kind localId mediaType packetsSent remoteTimestamp reportsSent roundTripTime roundTripTimeMeasurements ssrc totalRoundTripTime transportId',
			'remote-outbound-rtp video':
				'bytesSent codecId kind localId mediaType packetsSent remoteTimestamp reportsSent roundTripTime roundTripTimeMeasurements ssrc totalRoundTripTime transportId',
			transport:
				'bytesReceived bytesSent dtlsCipher dtlsRole dtlsState iceLocalUsernameFragment iceRole iceState localCertificateId packetsReceived packetsSent remoteCertificateId selectedCandidatePairChanges selectedCandidatePairId srtpCipher tlsVersion'
		}
	},
	{
		browser: 'Firefox 153',
		fields: {
			'candidate-pair':
				'bytesReceived bytesSent currentRoundTripTime lastPacketReceivedTimestamp lastPacketSentTimestamp localCandidateId nominated priority readable remoteCandidateId responsesReceived selected state totalRoundTripTime transportId writable',
			codec: 'channels clockRate mimeType payloadType sdpFmtpLine transportId',
			'data-channel':
				'bytesReceived bytesSent dataChannelIdentifier label messagesReceived messagesSent protocol state',
			'inbound-rtp audio':
				'audioLevel bytesReceived codecId concealedSamples concealmentEvents estimatedPlayoutTimestamp fecPacketsDiscarded fecPacketsReceived headerBytesReceived insertedSamplesForDeceleration jitter jitterBufferDelay jitterBufferEmittedCount jitterBufferMinimumDelay jitterBufferTargetDelay kind lastPacketReceivedTimestamp mediaType mid packetsDiscarded packetsLost packetsReceived remoteId removedSamplesForAcceleration silentConcealedSamples ssrc totalAudioEnergy totalSamplesDuration totalSamplesReceived trackIdentifier transportId',
			'inbound-rtp video':
				'bytesReceived codecId discardedPackets estimatedPlayoutTimestamp firCount frameHeight frameWidth framesAssembledFromMultiplePackets framesDecoded framesDropped framesPerSecond framesReceived freezeCount headerBytesReceived jitter jitterBufferDelay jitterBufferEmittedCount jitterBufferMinimumDelay jitterBufferTargetDelay keyFramesDecoded kind lastPacketReceivedTimestamp mediaType mid nackCount packetsDiscarded packetsLost packetsReceived pauseCount pliCount remoteId ssrc totalAssemblyTime totalDecodeTime totalFreezesDuration totalInterFrameDelay totalPausesDuration totalProcessingDelay totalSquaredInterFrameDelay trackIdentifier transportId',
			'local-candidate':
				'address candidateType foundation port priority protocol relayProtocol tcpType transportId usernameFragment',
			'media-source audio': 'kind trackIdentifier',
			'media-source video': 'frames framesPerSecond height kind trackIdentifier width',
			'outbound-rtp audio':
				'bytesSent codecId headerBytesSent kind mediaType mid nackCount packetsSent remoteId retransmittedBytesSent retransmittedPacketsSent ssrc transportId',
			'outbound-rtp video':
				'bytesSent codecId firCount frameHeight frameWidth framesEncoded framesPerSecond framesSent headerBytesSent hugeFramesSent kind mediaType mid nackCount packetsSent pliCount qpSum remoteId retransmittedBytesSent retransmittedPacketsSent ssrc totalEncodeTime totalEncodedBytesTarget transportId',
			'peer-connection': 'dataChannelsClosed dataChannelsOpened',
			'remote-candidate':
				'address candidateType foundation port priority protocol transportId usernameFragment',
			'remote-inbound-rtp audio':
				'codecId fractionLost jitter kind localId mediaType packetsLost packetsReceived roundTripTime roundTripTimeMeasurements ssrc totalRoundTripTime transportId',
			'remote-inbound-rtp video':
				'codecId fractionLost jitter kind localId mediaType packetsLost packetsReceived roundTripTime roundTripTimeMeasurements ssrc totalRoundTripTime transportId',
			'remote-outbound-rtp audio':
				'bytesSent codecId kind localId mediaType packetsSent remoteTimestamp ssrc transportId',
			'remote-outbound-rtp video':
				'bytesSent codecId kind localId mediaType packetsSent remoteTimestamp ssrc transportId',
			transport:
				'dtlsCipher dtlsRole dtlsState iceLocalUsernameFragment iceRole iceState selectedCandidatePairId srtpCipher tlsVersion'
		}
	}
];
