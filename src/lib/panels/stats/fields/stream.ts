/** Fields of every object and of streams of RTP. */
import type { FieldRows } from '../field-rows.ts';

export const streamFields: FieldRows = {
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
	]
};
