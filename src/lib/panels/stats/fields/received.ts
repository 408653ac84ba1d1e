/** Fields of what is received. */
import type { FieldRows } from '../field-rows.ts';

export const receivedFields: FieldRows = {
	// Received
	packetsReceived: [
		'RTP packets that arrived, repeated and late ones included.',
		'도착한 RTP 패킷의 수입니다. 중복되거나 늦게 온 것도 셉니다.'
	],
	bytesReceived: [
		'Bytes of payload that arrived, without headers and padding. Times eight, per second: the bitrate.',
		'헤더와 패딩을 뺀, 도착한 페이로드 바이트입니다. 여덟 배 해서 초로 나누면 비트레이트입니다.'
	],
	headerBytesReceived: [
		'Bytes of RTP headers and padding that arrived.',
		'도착한 RTP 헤더와 패딩의 바이트입니다.'
	],
	packetsLost: [
		'Packets expected by their numbers, less those that arrived. Duplicates can make it negative (RFC 3550 §6.4.1).',
		'번호로 보아 와야 했던 수에서 온 수를 뺀 값입니다. 중복이 많으면 음수가 될 수 있습니다(RFC 3550 §6.4.1).'
	],
	jitter: [
		'How unevenly packets arrive, smoothed (RFC 3550 §6.4.1). Not a delay, and not the jitter buffer.',
		'패킷 도착 간격이 얼마나 들쭉날쭉한지를 고르게 한 값입니다(RFC 3550 §6.4.1). 지연도 아니고 지터 버퍼도 아닙니다.'
	],
	packetsDiscarded: [
		'Packets that arrived and were thrown away by the jitter buffer: too late, or too early.',
		'도착했지만 너무 늦거나 일러서 지터 버퍼가 버린 패킷입니다.'
	],
	discardedPackets: ['Firefox’s old name of packetsDiscarded.', 'packetsDiscarded의 Firefox 옛 이름입니다.'],
	packetsReceivedWithEct1: [
		'Packets that arrived with the ECN mark ECT(1).',
		'ECN 표시 ECT(1)을 달고 온 패킷입니다.'
	],
	packetsReceivedWithCe: [
		'Packets that a router on the way marked: congestion experienced.',
		'가는 길의 라우터가 혼잡(CE)을 표시한 패킷입니다.'
	],
	packetsReportedAsLost: [
		'Packets that were reported as not arrived (RFC 8888).',
		'오지 않았다고 보고한 패킷입니다(RFC 8888).'
	],
	packetsReportedAsLostButRecovered: [
		'Of those, packets that came after all.',
		'그 가운데 나중에라도 도착한 패킷입니다.'
	],
	framesReceived: [
		'Whole pictures that arrived, decoded or not.',
		'디코딩 여부와 관계없이, 온전히 도착한 화면의 수입니다.'
	],
	framesDecoded: ['Pictures that were decoded.', '디코딩한 화면의 수입니다.'],
	framesDropped: [
		'Pictures that arrived and were dropped before they could be shown.',
		'도착했지만 보이기 전에 버린 화면의 수입니다.'
	],
	framesRendered: ['Pictures that were shown.', '화면에 나온 프레임의 수입니다.'],
	keyFramesDecoded: [
		'Pictures among them that stand by themselves.',
		'그 가운데 혼자서 완전한 키프레임의 수입니다.'
	],
	framesAssembledFromMultiplePackets: [
		'Pictures that came in more than one packet.',
		'패킷 두 개 이상으로 나뉘어 온 화면의 수입니다.'
	],
	totalAssemblyTime: [
		'Sum of the times from the first packet of such a picture to its last.',
		'그런 화면의 첫 패킷에서 마지막 패킷까지 걸린 시간의 합입니다.'
	],
	frameWidth: [
		'Width of the last picture that was encoded or decoded.',
		'마지막으로 인코딩하거나 디코딩한 화면의 너비입니다.'
	],
	frameHeight: [
		'Height of the last picture that was encoded or decoded.',
		'마지막으로 인코딩하거나 디코딩한 화면의 높이입니다.'
	],
	framesPerSecond: ['Pictures in the last second.', '지난 1초 동안의 화면 수입니다.'],
	qpSum: [
		'Sum of the quantiser of each picture: the higher per picture, the coarser. Codecs count differently.',
		'화면마다의 양자화 값의 합입니다. 화면당 값이 클수록 거칩니다. 코덱마다 눈금이 다릅니다.'
	],
	totalDecodeTime: ['Sum of the times that decoding took.', '디코딩에 걸린 시간의 합입니다.'],
	totalInterFrameDelay: [
		'Sum of the gaps between one shown picture and the next.',
		'보인 화면과 다음 화면 사이 간격의 합입니다.'
	],
	totalSquaredInterFrameDelay: [
		'Sum of the squares of those gaps: with the sum it tells how uneven they are.',
		'그 간격을 제곱한 값의 합입니다. 합과 함께 보면 얼마나 고르지 않은지 알 수 있습니다.'
	],
	totalProcessingDelay: [
		'Sum of the times from the first packet of a sample or picture until it was decoded.',
		'샘플이나 화면의 첫 패킷이 온 때부터 디코딩이 끝날 때까지 걸린 시간의 합입니다.'
	],
	pauseCount: [
		'Gaps of five seconds and more without a new picture.',
		'새 화면 없이 5초 넘게 이어진 정지의 횟수입니다.'
	],
	totalPausesDuration: ['How long those gaps were together.', '그런 정지가 모두 합해 얼마나 길었는지입니다.'],
	freezeCount: [
		'Times that the picture stood still noticeably longer than usual.',
		'화면이 평소보다 눈에 띄게 오래 멈춘 횟수입니다.'
	],
	totalFreezesDuration: ['How long the picture stood still together.', '화면이 멈춘 시간의 합입니다.'],
	nackCount: [
		'Requests to send lost packets again (RFC 4585): sent by the receiver, received by the sender.',
		'잃은 패킷을 다시 보내 달라는 요청(NACK, RFC 4585)의 수입니다. 수신 쪽은 보낸 수, 송신 쪽은 받은 수입니다.'
	],
	pliCount: [
		'Requests for a whole new picture after a loss (RFC 4585).',
		'손실 뒤에 새 키프레임을 달라는 요청(PLI, RFC 4585)의 수입니다.'
	],
	firCount: [
		'Requests for a whole new picture for a newcomer (RFC 5104).',
		'새로 들어온 쪽을 위해 키프레임을 달라는 요청(FIR, RFC 5104)의 수입니다.'
	],
	fecBytesReceived: ['Bytes of repair packets that arrived.', '도착한 복구용(FEC) 패킷의 바이트입니다.'],
	fecPacketsReceived: [
		'Packets with repair data that arrived.',
		'복구 데이터(FEC)를 담고 도착한 패킷입니다.'
	],
	fecPacketsDiscarded: ['Of those, packets that were not needed.', '그 가운데 쓸 일이 없어 버린 패킷입니다.'],
	retransmittedPacketsReceived: [
		'Packets that arrived because they were sent again.',
		'다시 보내서 도착한 패킷입니다.'
	],
	retransmittedBytesReceived: ['Bytes of payload in those packets.', '그 패킷들의 페이로드 바이트입니다.'],
	lastPacketReceivedTimestamp: [
		'When the last packet arrived, in milliseconds since 1970.',
		'마지막 패킷이 도착한 시각으로, 1970년부터의 밀리초입니다.'
	],
	estimatedPlayoutTimestamp: [
		'When what plays now was captured, by the sender’s own clock.',
		'지금 재생하는 것이 송신자의 시계로 언제 만들어졌는지 추정한 값입니다.'
	],
	jitterBufferDelay: [
		'Sum of the times that samples or pictures waited in the jitter buffer. Only the mean says something.',
		'샘플이나 화면이 지터 버퍼에서 기다린 시간의 합입니다. 평균을 내야 뜻이 있습니다.'
	],
	jitterBufferTargetDelay: [
		'Sum of the times that the jitter buffer meant to keep them.',
		'지터 버퍼가 목표로 삼은 대기 시간의 합입니다.'
	],
	jitterBufferMinimumDelay: [
		'Sum of the shortest times that the network alone would have made necessary.',
		'네트워크만 생각할 때 필요했을 최소 대기 시간의 합입니다.'
	],
	jitterBufferEmittedCount: [
		'Samples (sound) or pictures that left the jitter buffer.',
		'지터 버퍼를 나온 소리 샘플 또는 화면의 수입니다.'
	],
	totalSamplesReceived: [
		'Samples of sound that were played, made-up ones included.',
		'재생한 소리 샘플의 수로, 지어낸 것도 셉니다.'
	],
	concealedSamples: [
		'Samples that were made up because the real ones were missing.',
		'진짜가 없어서 지어낸 샘플의 수입니다.'
	],
	silentConcealedSamples: ['Of those, samples of silence.', '그 가운데 무음으로 채운 샘플입니다.'],
	concealmentEvents: ['How often making up began.', '지어내기를 시작한 횟수입니다.'],
	insertedSamplesForDeceleration: [
		'Samples that were added to play more slowly, so that the buffer fills.',
		'버퍼를 채우려고 재생을 늦추며 끼워 넣은 샘플입니다.'
	],
	removedSamplesForAcceleration: [
		'Samples that were left out to play faster, so that the buffer empties.',
		'버퍼를 비우려고 재생을 당기며 뺀 샘플입니다.'
	],
	audioLevel: [
		'Loudness now: 0 is silence, 1 full scale.',
		'지금의 소리 크기입니다. 0은 무음, 1은 최대입니다.'
	],
	totalAudioEnergy: [
		'Sum of the squared loudness over time. √(Δ energy / Δ totalSamplesDuration) is the mean level.',
		'소리 크기의 제곱을 시간에 따라 더한 값입니다. √(Δ energy / Δ totalSamplesDuration)이 평균 크기입니다.'
	],
	totalSamplesDuration: ['How many seconds of sound were counted.', '지금까지 센 소리의 길이(초)입니다.'],
	decoderImplementation: ['The decoder’s own name.', '디코더의 이름입니다.'],
	powerEfficientDecoder: [
		'Whether decoding is done in hardware that saves power.',
		'전력을 아끼는 하드웨어로 디코딩하는지 말합니다.'
	],
	totalCorruptionProbability: [
		'Sum of how likely it was that a picture was damaged.',
		'화면이 깨졌을 확률의 합입니다.'
	],
	totalSquaredCorruptionProbability: ['Sum of the squares of those.', '그 확률을 제곱한 값의 합입니다.'],
	corruptionMeasurements: ['How often that was estimated.', '그 확률을 추정한 횟수입니다.'],
	googTimingFrameInfo: [
		'Chromium’s own: timestamps of one picture on its way through the pipeline.',
		'Chromium만의 필드로, 한 화면이 처리 단계를 지난 시각들입니다.'
	]
};
