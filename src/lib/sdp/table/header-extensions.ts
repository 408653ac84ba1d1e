/** RTP header extensions: the lines that number them (RFC 8285), and what each URI means. */
import { byName, rfc, type LineEntry, type ValueEntry } from './entry.ts';

export const headerExtensionLines: readonly LineEntry[] = [
	{
		key: 'a=extmap',
		name: { en: 'RTP header extension', ko: 'RTP 헤더 확장' },
		syntax: 'a=extmap:<id>[/<direction>] <URI> [<extension attributes>]',
		level: 'both',
		topic: 'header-extensions',
		meaning: {
			en: 'Gives a header extension a short number. RTP packets carry the number and a value, such as how loud the audio is.',
			ko: '헤더 확장에 짧은 번호를 줍니다. RTP 패킷에는 이 번호와 소리 크기 같은 값이 실립니다.'
		},
		references: [rfc(8285, '§8')],
		browsers: {
			chromium: {
				en: 'Accepts numbers above 14; refuses session and media level mixed.',
				ko: '14보다 큰 번호도 받아들입니다. 세션과 미디어 수준을 섞으면 거부합니다.'
			},
			firefox: {
				en: 'Refuses numbers from 15 on; marks some of its own with /recvonly.',
				ko: '15 이상의 번호를 거부합니다. 자기 줄 일부에 /recvonly를 붙입니다.'
			}
		},
		editing: {
			en: 'Number 0 or 256, or the same number twice: both refuse. The number changed in an answer: both refuse. A new URI in an answer: Chromium accepts, Firefox refuses. All removed: media still flows, without transport-wide congestion control.',
			ko: '번호 0이나 256, 같은 번호 두 번은 둘 다 거부합니다. 응답에서 번호를 바꿔도 둘 다 거부합니다. 응답의 새 URI는 Chromium은 받아들이고 Firefox는 거부합니다. 모두 지워도 미디어는 흐르지만 전송 전체의 혼잡 제어가 없습니다.'
		},
		api: 'RTCRtpTransceiver.setHeaderExtensionsToNegotiate()'
	},
	{
		key: 'a=extmap-allow-mixed',
		name: { en: 'Both forms of header extensions', ko: '두 가지 헤더 확장 형식' },
		syntax: 'a=extmap-allow-mixed',
		level: 'both',
		topic: 'header-extensions',
		meaning: {
			en: 'One-byte and two-byte header extensions may be mixed in one RTP stream.',
			ko: '1바이트와 2바이트 헤더 확장을 한 RTP 스트림에서 섞어 쓸 수 있습니다.'
		},
		references: [rfc(8285, '§6')],
		browsers: {
			chromium: { en: 'Mostly for the session.', ko: '대개 세션 부분에 씁니다.' },
			firefox: { en: 'Mostly in the media sections.', ko: '대개 미디어 섹션에 씁니다.' }
		},
		editing: { en: 'Removing it is harmless.', ko: '지워도 해가 없습니다.' }
	}
];

const webrtcExperiment = (name: string) => `http://www.webrtc.org/experiments/rtp-hdrext/${name}`;
const webrtcDocuments = [{ document: 'webrtc.org' }];

/** What header extensions say, by URI. */
export const headerExtensions = byName<ValueEntry>([
	{
		name: 'urn:ietf:params:rtp-hdrext:sdes:mid',
		meaning: {
			en: 'the mid of the section that the packet belongs to, so that bundled streams can be told apart',
			ko: '패킷이 속한 섹션의 mid. 하나로 묶인 스트림을 가려냅니다'
		},
		references: [rfc(9143)]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
		meaning: {
			en: 'the rid of the simulcast encoding that the packet belongs to',
			ko: '패킷이 속한 사이멀캐스트 인코딩의 rid'
		},
		references: [rfc(8852)]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
		meaning: {
			en: 'the rid of the encoding that this packet repairs (retransmission)',
			ko: '이 패킷이 복구하는 인코딩의 rid(재전송)'
		},
		references: [rfc(8852)]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
		meaning: {
			en: 'how loud the audio in the packet is, and whether it is voice',
			ko: '패킷 속 오디오의 크기, 그리고 목소리인지 여부'
		},
		references: [rfc(6464, '§4')]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:csrc-audio-level',
		meaning: {
			en: 'how loud each of the sources is that a mixer put together',
			ko: '믹서가 섞은 소스마다의 소리 크기'
		},
		references: [rfc(6465)]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:toffset',
		meaning: {
			en: 'how long the packet waited between its time stamp and being sent',
			ko: '타임스탬프와 실제 보낸 때 사이의 지연'
		},
		references: [rfc(5450)]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:encrypt',
		meaning: {
			en: 'the extension named after it is encrypted',
			ko: '뒤에 적힌 헤더 확장을 암호화한다는 뜻'
		},
		references: [rfc(6904, '§4')]
	},
	{
		name: webrtcExperiment('abs-send-time'),
		meaning: {
			en: 'when the packet was sent, in 24 bits; bandwidth estimation uses it',
			ko: '패킷을 보낸 때(24비트). 대역폭 추정에 씁니다'
		},
		references: webrtcDocuments
	},
	{
		name: 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
		meaning: {
			en: 'one running number over all streams of the transport, so that the receiver can report when each packet arrived (transport-wide congestion control)',
			ko: '전송 하나의 모든 스트림을 관통하는 일련번호. 받는 쪽이 패킷마다 도착한 때를 보고할 수 있습니다(전송 전체의 혼잡 제어)'
		},
		references: [{ document: 'draft-holmer-rmcat-transport-wide-cc-extensions-01' }]
	},
	{
		name: webrtcExperiment('transport-wide-cc-02'),
		meaning: {
			en: 'the second version of the transport-wide number, where the sender can ask for feedback',
			ko: '보내는 쪽이 피드백을 요청할 수 있는 둘째 판의 전송 전체 일련번호'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('playout-delay'),
		meaning: {
			en: 'how long the receiver should at least and at most wait before it shows the picture',
			ko: '받는 쪽이 화면을 보여 주기 전에 기다릴 최소와 최대 시간'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('video-content-type'),
		meaning: {
			en: 'whether the video is from a camera or a shared screen',
			ko: '카메라 영상인지 화면 공유인지'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('video-timing'),
		meaning: {
			en: 'how long the stages of encoding and sending took, for a sample of the frames',
			ko: '일부 프레임에 대해 인코딩과 전송 단계마다 걸린 시간'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('color-space'),
		meaning: {
			en: 'the colour space of the video, with HDR data',
			ko: '비디오의 색 공간과 HDR 정보'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('abs-capture-time'),
		meaning: {
			en: 'when the frame or sound was captured, by the clock of the one who captured it',
			ko: '캡처한 쪽의 시계로 잰 캡처 시각'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('video-layers-allocation00'),
		meaning: {
			en: 'which layers are being sent, with their bit rates and sizes',
			ko: '지금 보내는 레이어와 그 비트 전송률, 크기'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('generic-frame-descriptor-00'),
		meaning: {
			en: 'where frames begin and end and which others they need, for any codec',
			ko: '어떤 코덱이든 프레임의 처음과 끝, 필요한 다른 프레임을 알립니다'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('generic-frame-descriptor-01'),
		meaning: {
			en: 'the second version of the generic frame descriptor',
			ko: '일반 프레임 기술자의 둘째 판'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('corruption-detection'),
		meaning: {
			en: 'samples of the picture, so that the receiver can tell whether it decoded the same',
			ko: '받는 쪽이 같은 화면으로 디코딩했는지 알아볼 수 있는 화면 표본'
		},
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('inband-cn'),
		meaning: { en: 'comfort noise inside the packets', ko: '패킷 안에 실은 편안한 잡음(comfort noise)' },
		references: webrtcDocuments
	},
	{
		name: webrtcExperiment('video-frame-tracking-id'),
		meaning: { en: 'a number for each frame, for measurements', ko: '측정을 위한 프레임 번호' },
		references: webrtcDocuments
	},
	{
		name: 'urn:3gpp:video-orientation',
		meaning: {
			en: 'how the picture has to be turned, as when a phone is held upright',
			ko: '휴대전화를 세워 들었을 때처럼 화면을 얼마나 돌려야 하는지'
		},
		references: [{ document: '3GPP TS 26.114' }]
	},
	{
		name: 'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension',
		meaning: {
			en: 'which frames and layers a frame depends on, so that a server can leave layers out without decoding (AV1 and others)',
			ko: '프레임이 어떤 프레임과 레이어에 기대는지. 서버가 디코딩하지 않고 레이어를 뺄 수 있습니다(AV1 등)'
		},
		references: [{ document: 'RTP Payload Format for AV1' }]
	},
	{
		name: 'http://tools.ietf.org/html/draft-ietf-avtext-framemarking-07',
		meaning: {
			en: 'whether the packet begins or ends a frame, and of which layer',
			ko: '패킷이 프레임의 처음이나 끝인지, 어느 레이어인지'
		},
		references: [{ document: 'draft-ietf-avtext-framemarking-07' }]
	},
	{
		name: 'urn:ietf:params:rtp-hdrext:framemarking',
		meaning: {
			en: 'whether the packet begins or ends a frame, and of which layer',
			ko: '패킷이 프레임의 처음이나 끝인지, 어느 레이어인지'
		},
		references: [rfc(9626)]
	}
]);
