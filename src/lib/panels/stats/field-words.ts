/**
 * What each field of a stats report means, in both languages: one row a field, or `type.field` where a field says something else
 * in another object. A test holds the rows to the specification and to what browsers really have.
 */
import type { Localized } from '#lib/i18n/locale.ts';

const rows: Readonly<Record<string, readonly [en: string, ko: string]>> = {
	// Every object
	id: [
		'The name of this object within the report; other objects refer to it.',
		'보고서 안에서 이 객체를 가리키는 이름입니다. 다른 객체가 이 이름으로 참조합니다.'
	],
	type: ['What kind of object this is.', '이 객체의 종류입니다.'],
	timestamp: [
		'When these numbers were taken, in milliseconds since 1970. Δ t of every rate comes from here.',
		'이 수치를 잰 시각으로, 1970년부터의 밀리초입니다. 모든 속도의 Δ t가 여기서 나옵니다.'
	],
	// Streams
	ssrc: [
		'The number that marks the packets of this stream on the wire.',
		'회선 위에서 이 스트림의 패킷을 표시하는 번호입니다.'
	],
	kind: [
		'Whether it is sound or picture: audio or video.',
		'소리인지 영상인지 말합니다. audio 또는 video입니다.'
	],
	mediaType: [
		'The old name of kind, kept for old pages.',
		'kind의 옛 이름으로, 오래된 페이지를 위해 남아 있습니다.'
	],
	transportId: [
		'Which transport carries this: the id of that object.',
		'어느 전송로로 오가는지, 그 transport 객체의 id입니다.'
	],
	codecId: ['Which codec is in use now: the id of that object.', '지금 쓰는 코덱 객체의 id입니다.'],
	mid: [
		'The media section of the description that this stream belongs to.',
		'이 스트림이 속한 SDP 미디어 섹션의 이름(mid)입니다.'
	],
	rid: ['The name of this simulcast layer.', '사이멀캐스트에서 이 층의 이름입니다.'],
	trackIdentifier: [
		'The id of the MediaStreamTrack that this is about.',
		'해당하는 MediaStreamTrack의 id입니다.'
	],
	remoteId: [
		'What the other end says of this stream: the id of that object.',
		'같은 스트림을 상대가 어떻게 보았는지 담은 객체의 id입니다.'
	],
	localId: [
		'The stream of this end that the report is about: the id of that object.',
		'이 보고가 다루는 이쪽 스트림 객체의 id입니다.'
	],
	mediaSourceId: [
		'Where the media comes from before it is encoded: the id of that object.',
		'인코딩하기 전의 원본인 media-source 객체의 id입니다.'
	],
	playoutId: [
		'Where the sound is played: the id of that object.',
		'소리가 재생되는 media-playout 객체의 id입니다.'
	],
	rtxSsrc: [
		'The number of the stream that carries what is sent again.',
		'다시 보내는 패킷을 나르는 스트림의 번호입니다.'
	],
	fecSsrc: [
		'The number of the stream that carries repair packets.',
		'복구용 패킷을 나르는 스트림의 번호입니다.'
	],
	encodingIndex: [
		'Which entry of the sender’s encodings this is, counted from 0.',
		'송신자의 encodings 가운데 몇 번째인지, 0부터 셉니다.'
	],
	active: ['Whether this encoding is being sent at all.', '이 인코딩을 지금 보내고 있는지 말합니다.'],
	scalabilityMode: ['The layers inside the stream, such as L1T3.', '스트림 안의 계층 구조입니다. 예: L1T3.'],
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
	],
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
	totalSamplesCount: ['Samples that were played.', '재생한 샘플의 수입니다.'],
	// Codec
	payloadType: [
		'The number that stands for this codec in RTP packets (0–127).',
		'RTP 패킷에서 이 코덱을 나타내는 번호입니다(0–127).'
	],
	mimeType: ['Name of the codec, such as video/VP8.', '코덱의 이름입니다. 예: video/VP8.'],
	clockRate: ['Ticks of the RTP timestamp in a second.', 'RTP 타임스탬프가 1초에 몇 번 가는지입니다.'],
	channels: ['Channels of sound: 2 is stereo.', '소리 채널 수입니다. 2는 스테레오입니다.'],
	sdpFmtpLine: [
		'The codec’s settings as they stand in a=fmtp of the description.',
		'SDP의 a=fmtp에 적힌 코덱 설정입니다.'
	],
	// Connection and channels
	dataChannelsOpened: ['Data channels that have been open so far.', '지금까지 열린 데이터 채널의 수입니다.'],
	dataChannelsClosed: [
		'Data channels that were open and are no more.',
		'열렸다가 닫힌 데이터 채널의 수입니다.'
	],
	label: ['The name that the page gave the channel.', '페이지가 채널에 붙인 이름입니다.'],
	protocol: [
		'What the page says goes over the channel; often empty.',
		'채널 위의 프로토콜 이름으로, 흔히 비어 있습니다.'
	],
	'local-candidate.protocol': [
		'udp or tcp: what reaches this address.',
		'이 주소로 가는 프로토콜입니다. udp 또는 tcp입니다.'
	],
	'remote-candidate.protocol': [
		'udp or tcp: what reaches this address.',
		'이 주소로 가는 프로토콜입니다. udp 또는 tcp입니다.'
	],
	dataChannelIdentifier: [
		'Number of the SCTP streams that carry the channel (RFC 8832).',
		'채널을 나르는 SCTP 스트림의 번호입니다(RFC 8832).'
	],
	'data-channel.state': [
		'connecting, open, closing or closed.',
		'connecting, open, closing, closed 가운데 하나입니다.'
	],
	messagesSent: ['Messages that the page has sent.', '페이지가 보낸 메시지의 수입니다.'],
	messagesReceived: ['Messages that have arrived.', '도착한 메시지의 수입니다.'],
	'data-channel.bytesSent': [
		'Bytes of messages that were sent, without SCTP and DTLS around them.',
		'SCTP와 DTLS를 뺀, 보낸 메시지의 바이트입니다.'
	],
	'data-channel.bytesReceived': [
		'Bytes of messages that arrived, without SCTP and DTLS around them.',
		'SCTP와 DTLS를 뺀, 도착한 메시지의 바이트입니다.'
	],
	// Transport
	'transport.bytesSent': [
		'Payload bytes of everything that went over this transport.',
		'이 전송로로 나간 모든 것의 페이로드 바이트입니다.'
	],
	'transport.bytesReceived': [
		'Payload bytes of everything that came over this transport.',
		'이 전송로로 들어온 모든 것의 페이로드 바이트입니다.'
	],
	'transport.packetsSent': [
		'Packets of any kind that went over this transport.',
		'이 전송로로 나간 모든 패킷의 수입니다.'
	],
	'transport.packetsReceived': [
		'Packets of any kind that came over this transport.',
		'이 전송로로 들어온 모든 패킷의 수입니다.'
	],
	selectedCandidatePairId: [
		'The pair of addresses that carries everything now: the id of that object.',
		'지금 모든 것을 나르는 후보 쌍 객체의 id입니다.'
	],
	selectedCandidatePairChanges: [
		'How often another pair was selected; the first one counts.',
		'선택된 쌍이 바뀐 횟수로, 첫 선택도 셉니다.'
	],
	localCertificateId: ['This end’s certificate: the id of that object.', '이쪽 인증서 객체의 id입니다.'],
	remoteCertificateId: [
		'The other end’s certificate: the id of that object.',
		'상대 인증서 객체의 id입니다.'
	],
	iceRole: [
		'controlling chooses the pair, controlled follows (RFC 8445).',
		'controlling은 쌍을 고르고 controlled는 따릅니다(RFC 8445).'
	],
	iceState: ['How far ICE has come.', 'ICE가 어디까지 왔는지입니다.'],
	iceLocalUsernameFragment: [
		'This end’s ICE name; a restart gives a new one.',
		'이쪽의 ICE 이름(ufrag)입니다. 재시작하면 바뀝니다.'
	],
	dtlsState: ['How far encryption has come.', '암호화 협상(DTLS)이 어디까지 왔는지입니다.'],
	dtlsRole: [
		'client began the handshake, server waited.',
		'client가 핸드셰이크를 시작하고 server는 기다렸습니다.'
	],
	tlsVersion: [
		'Version of DTLS in hex: FEFD is 1.2, FEFC is 1.3.',
		'DTLS 버전의 16진수입니다. FEFD는 1.2, FEFC는 1.3입니다.'
	],
	dtlsCipher: ['Cipher suite of the handshake.', '핸드셰이크에서 정한 암호 모음입니다.'],
	srtpCipher: ['How the media packets are encrypted.', '미디어 패킷을 암호화하는 방식입니다.'],
	ccfbMessagesSent: [
		'Congestion reports that were sent (RFC 8888).',
		'보낸 혼잡 피드백의 수입니다(RFC 8888).'
	],
	ccfbMessagesReceived: [
		'Congestion reports that arrived (RFC 8888).',
		'도착한 혼잡 피드백의 수입니다(RFC 8888).'
	],
	// Pair
	localCandidateId: ['The address at this end: the id of that object.', '이쪽 주소(후보) 객체의 id입니다.'],
	remoteCandidateId: [
		'The address at the other end: the id of that object.',
		'상대 주소(후보) 객체의 id입니다.'
	],
	state: [
		'How the check of this pair stands: waiting, in-progress, failed or succeeded.',
		'이 쌍의 검사 상태입니다. waiting, in-progress, failed, succeeded 가운데 하나입니다.'
	],
	nominated: ['Whether the controlling end has chosen it.', 'controlling 쪽이 이 쌍을 지명했는지입니다.'],
	selected: ['Firefox’s own: whether this pair is in use.', 'Firefox만의 필드로, 이 쌍을 쓰고 있는지입니다.'],
	writable: [
		'Not in the specification: checks are answered.',
		'명세에 없는 필드로, 검사에 답이 온다는 뜻입니다.'
	],
	readable: [
		'Not in the specification: something has arrived on it.',
		'명세에 없는 필드로, 이 쌍으로 무언가 도착했다는 뜻입니다.'
	],
	priority: [
		'Rank of the candidate, or of the pair (RFC 8445 §5.1.2, §6.1.2.3).',
		'후보 또는 후보 쌍의 우선순위입니다(RFC 8445 §5.1.2, §6.1.2.3).'
	],
	'candidate-pair.bytesSent': [
		'Payload bytes that were sent on this pair, without IP and UDP around them.',
		'IP와 UDP를 뺀, 이 쌍으로 보낸 페이로드 바이트입니다.'
	],
	'candidate-pair.bytesReceived': [
		'Payload bytes that arrived on this pair.',
		'이 쌍으로 도착한 페이로드 바이트입니다.'
	],
	'candidate-pair.packetsSent': [
		'Packets of any kind that were sent on this pair.',
		'이 쌍으로 보낸 모든 패킷의 수입니다.'
	],
	'candidate-pair.packetsReceived': [
		'Packets of any kind that arrived on this pair.',
		'이 쌍으로 도착한 모든 패킷의 수입니다.'
	],
	lastPacketSentTimestamp: [
		'When the last packet went out, in milliseconds since 1970.',
		'마지막 패킷이 나간 시각으로, 1970년부터의 밀리초입니다.'
	],
	currentRoundTripTime: [
		'Time there and back of the last STUN check on this pair. Half of it is one way only if both ways are alike.',
		'이 쌍에서 마지막으로 한 STUN 검사의 왕복 시간입니다. 오가는 길이 똑같을 때만 절반이 편도입니다.'
	],
	'candidate-pair.totalRoundTripTime': [
		'Sum of the round trips of all checks.',
		'모든 검사의 왕복 시간의 합입니다.'
	],
	availableOutgoingBitrate: [
		'What the sender believes the way out can carry.',
		'송신자가 나가는 길에 실을 수 있다고 보는 비트레이트입니다.'
	],
	availableIncomingBitrate: [
		'What the receiver believes the way in can carry.',
		'수신자가 들어오는 길에 실을 수 있다고 보는 비트레이트입니다.'
	],
	requestsReceived: ['STUN checks that came in.', '들어온 STUN 검사 요청의 수입니다.'],
	requestsSent: [
		'STUN checks that were sent, those for consent left out.',
		'보낸 STUN 검사 요청의 수로, 동의 확인은 뺍니다.'
	],
	responsesReceived: ['Answers to checks that came in.', '도착한 검사 응답의 수입니다.'],
	responsesSent: ['Answers to checks that were sent.', '보낸 검사 응답의 수입니다.'],
	consentRequestsSent: [
		'Checks whether the other end still wants to hear (RFC 7675).',
		'상대가 아직 듣고 싶은지 묻는 동의 확인(RFC 7675)의 수입니다.'
	],
	packetsDiscardedOnSend: ['Packets that the socket did not take.', '소켓이 받아 주지 않아 버린 패킷입니다.'],
	bytesDiscardedOnSend: ['Bytes in those packets.', '그 패킷들의 바이트입니다.'],
	// Candidates
	address: [
		'The IP address; hidden or empty where the page may not know it.',
		'IP 주소입니다. 페이지가 알면 안 되는 경우 숨기거나 비웁니다.'
	],
	ip: ['The old name of address.', 'address의 옛 이름입니다.'],
	port: ['The port of that address.', '그 주소의 포트입니다.'],
	candidateType: [
		'host, srflx, prflx or relay: where the address comes from.',
		'host, srflx, prflx, relay 가운데 하나로, 주소가 어디서 왔는지 말합니다.'
	],
	url: [
		'The STUN or TURN server that told the address, where one did.',
		'주소를 알려 준 STUN이나 TURN 서버의 주소입니다.'
	],
	relayProtocol: [
		'How this end reaches its relay: udp, tcp or tls.',
		'이쪽이 릴레이에 닿는 방식입니다. udp, tcp, tls 가운데 하나입니다.'
	],
	foundation: [
		'Candidates with the same one come from the same place.',
		'같은 값이면 같은 데서 온 후보입니다.'
	],
	relatedAddress: [
		'The address behind a reflexive or relayed one.',
		'srflx나 relay 후보 뒤에 있는 원래 주소입니다.'
	],
	relatedPort: ['The port behind it.', '그 원래 포트입니다.'],
	usernameFragment: ['The ICE name that the candidate belongs to.', '이 후보가 속한 ICE 이름(ufrag)입니다.'],
	tcpType: [
		'Which side opens a TCP candidate: active, passive or so.',
		'TCP 후보에서 누가 여는지입니다. active, passive, so 가운데 하나입니다.'
	],
	networkType: [
		'Chromium’s own: what kind of network it is, where the page may know.',
		'Chromium만의 필드로, 페이지가 알아도 될 때 어떤 네트워크인지 말합니다.'
	],
	isRemote: [
		'Chromium’s own: whether the candidate is the other end’s.',
		'Chromium만의 필드로, 상대의 후보인지 말합니다.'
	],
	// Certificates
	fingerprint: [
		'Digest of the certificate; the one in the description has to equal it.',
		'인증서의 지문입니다. SDP에 적힌 지문과 같아야 합니다.'
	],
	fingerprintAlgorithm: ['How the digest was made, such as sha-256.', '지문을 만든 방법입니다. 예: sha-256.'],
	base64Certificate: ['The certificate itself.', '인증서 자체입니다.'],
	issuerCertificateId: [
		'Who signed it: the id of that object. WebRTC’s certificates sign themselves.',
		'서명한 인증서 객체의 id입니다. WebRTC 인증서는 스스로 서명합니다.'
	]
};

/** The sentence of a field; undefined for one that nobody knows. */
export function statFieldWords(type: string, field: string): Localized | undefined {
	const key = Object.hasOwn(rows, `${type}.${field}`) ? `${type}.${field}` : field;
	const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
	return row && { en: row[0], ko: row[1] };
}
