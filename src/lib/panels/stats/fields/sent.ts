/** Fields of what is sent, what the other end says of it, and where sound and picture come from and go. */
import type { FieldRows } from '../field-rows.ts';

export const sentFields: FieldRows = {
	// Sent
	packetsSent: [
		'RTP packets that were sent, repeated ones included.',
		'보낸 RTP 패킷의 수로, 다시 보낸 것도 셉니다.'
	],
	bytesSent: [
		'Bytes of payload that were sent, without headers and padding. Times eight, per second: the bitrate.',
		'헤더와 패딩을 뺀, 보낸 페이로드 바이트입니다. 여덟 배 해서 초로 나누면 비트레이트입니다.'
	],
	headerBytesSent: [
		'Bytes of RTP headers and padding that were sent.',
		'보낸 RTP 헤더와 패딩의 바이트입니다.'
	],
	packetsSentWithEct1: [
		'Packets that were sent with the ECN mark ECT(1).',
		'ECN 표시 ECT(1)을 달아 보낸 패킷입니다.'
	],
	retransmittedPacketsSent: ['Packets that were sent again.', '다시 보낸 패킷의 수입니다.'],
	retransmittedBytesSent: ['Bytes of payload in those packets.', '그 패킷들의 페이로드 바이트입니다.'],
	framesEncoded: ['Pictures that were encoded.', '인코딩한 화면의 수입니다.'],
	framesSent: ['Pictures that were sent.', '보낸 화면의 수입니다.'],
	hugeFramesSent: [
		'Pictures at least 2.5 times as large as the mean: each is a burst for the network.',
		'평균보다 2.5배 넘게 큰 화면의 수입니다. 하나하나가 네트워크에는 몰아치기입니다.'
	],
	keyFramesEncoded: [
		'Pictures among them that stand by themselves.',
		'그 가운데 혼자서 완전한 키프레임의 수입니다.'
	],
	totalEncodeTime: ['Sum of the times that encoding took.', '인코딩에 걸린 시간의 합입니다.'],
	totalEncodedBytesTarget: [
		'Sum of the sizes that the encoder aimed at.',
		'인코더가 목표로 삼은 크기의 합입니다.'
	],
	totalPacketSendDelay: [
		'Sum of the times that packets waited here before they were sent: the pacer.',
		'패킷이 나가기 전에 이쪽에서 기다린 시간의 합입니다. 속도를 고르는 페이서(pacer)의 몫입니다.'
	],
	targetBitrate: ['What the encoder is to produce now.', '지금 인코더가 맞춰야 하는 비트레이트입니다.'],
	qualityLimitationReason: [
		'What holds the quality down: none, cpu, bandwidth or other.',
		'무엇 때문에 화질이 제한되는지 말합니다. none, cpu, bandwidth, other 가운데 하나입니다.'
	],
	qualityLimitationDurations: [
		'How long each of those reasons was in force.',
		'그 이유마다 얼마나 오래였는지입니다.'
	],
	qualityLimitationResolutionChanges: [
		'How often the size of the picture was changed for that reason.',
		'그 때문에 화면 크기를 바꾼 횟수입니다.'
	],
	encoderImplementation: ['The encoder’s own name.', '인코더의 이름입니다.'],
	powerEfficientEncoder: [
		'Whether encoding is done in hardware that saves power.',
		'전력을 아끼는 하드웨어로 인코딩하는지 말합니다.'
	],
	psnrSum: [
		'Sum of the measured likeness of encoded pictures to their originals, by plane.',
		'인코딩한 화면이 원본과 얼마나 닮았는지 잰 값(PSNR)의 성분별 합입니다.'
	],
	psnrMeasurements: ['How often that was measured.', '그것을 잰 횟수입니다.'],
	// The other end’s view
	fractionLost: [
		'Share of packets lost since the last report of the other end. 0.05 is 5 %: multiply by 100 once, not twice.',
		'상대의 지난 보고 이후 잃은 패킷의 비율입니다. 0.05가 5%이니 100은 한 번만 곱하세요.'
	],
	roundTripTime: [
		'Time there and back, from RTCP reports (RFC 3550 §6.4.1).',
		'RTCP 보고로 잰 왕복 시간입니다(RFC 3550 §6.4.1).'
	],
	totalRoundTripTime: ['Sum of all round trips that were measured.', '잰 왕복 시간의 합입니다.'],
	roundTripTimeMeasurements: ['How many round trips were measured.', '왕복 시간을 잰 횟수입니다.'],
	packetsWithBleachedEct1Marking: [
		'Packets whose ECN mark was lost on the way.',
		'가는 길에 ECN 표시가 지워진 패킷입니다.'
	],
	remoteTimestamp: [
		'When the other end sent its report, by its own clock.',
		'상대가 보고를 보낸 시각으로, 상대의 시계입니다.'
	],
	reportsSent: ['Sender reports that came from the other end.', '상대가 보낸 송신자 보고(SR)의 수입니다.'],
	'remote-outbound-rtp.packetsSent': [
		'Packets that the other end says it has sent.',
		'상대가 보냈다고 말하는 패킷의 수입니다.'
	],
	'remote-outbound-rtp.bytesSent': [
		'Bytes of payload that the other end says it has sent.',
		'상대가 보냈다고 말하는 페이로드 바이트입니다.'
	],
	'remote-inbound-rtp.packetsReceived': [
		'Packets that the other end says it has received.',
		'상대가 받았다고 말하는 패킷의 수입니다.'
	],
	'remote-inbound-rtp.packetsLost': [
		'Packets that the other end misses of what this end sent.',
		'이쪽이 보낸 것 가운데 상대가 받지 못한 패킷입니다.'
	],
	'remote-inbound-rtp.jitter': [
		'How unevenly this end’s packets arrive at the other.',
		'이쪽 패킷이 상대에게 얼마나 들쭉날쭉하게 도착하는지입니다.'
	],
	// Sources and playout
	width: ['Width of the picture before it is encoded.', '인코딩 전 화면의 너비입니다.'],
	height: ['Height of the picture before it is encoded.', '인코딩 전 화면의 높이입니다.'],
	frames: ['Pictures that came from the source.', '원본에서 나온 화면의 수입니다.'],
	'media-source.framesPerSecond': [
		'Pictures that the source gave in the last second.',
		'지난 1초 동안 원본이 내놓은 화면 수입니다.'
	],
	echoReturnLoss: [
		'How much weaker the echo is than what was played.',
		'재생한 소리보다 되돌아온 메아리가 얼마나 작은지입니다.'
	],
	echoReturnLossEnhancement: [
		'How much the echo canceller takes away.',
		'에코 제거기가 얼마나 없애는지입니다.'
	],
	synthesizedSamplesDuration: [
		'Seconds of sound that were made up because none was there to play.',
		'재생할 것이 없어 만들어 채운 소리의 길이입니다.'
	],
	synthesizedSamplesEvents: ['How often that began.', '그렇게 채우기 시작한 횟수입니다.'],
	totalPlayoutDelay: [
		'Sum of the times from the jitter buffer to the loudspeaker, sample by sample.',
		'샘플마다 지터 버퍼에서 스피커까지 걸린 시간의 합입니다.'
	],
	totalSamplesCount: ['Samples that were played.', '재생한 샘플의 수입니다.']
};
