/** Lines of other uses of SDP (phones, streaming, studios) and of the past, to be recognised. None is in what browsers write now. */
import { rfc, type LineEntry, type Reference, type Words } from './entry.ts';

const old = (
	name: string,
	value: string,
	title: Words,
	meaning: Words,
	references: readonly Reference[] = [],
	level: LineEntry['level'] = 'media'
): LineEntry => ({
	key: `a=${name}`,
	name: title,
	syntax: value === '' ? `a=${name}` : `a=${name}:${value}`,
	level,
	topic: 'legacy',
	meaning,
	references,
	legacy: true
});

const fax = (name: string, value: string): LineEntry =>
	old(
		name,
		value,
		{ en: 'Fax (T.38)', ko: '팩스(T.38)' },
		{ en: 'A setting of fax over IP.', ko: 'IP 팩스의 설정입니다.' },
		[{ document: 'ITU-T T.38' }]
	);
const floor = (name: string, value: string, meaning: Words): LineEntry =>
	old(name, value, { en: 'Floor control (BFCP)', ko: '발언권 제어(BFCP)' }, meaning, [rfc(8856)]);
const precondition = (name: string): LineEntry =>
	old(
		name,
		'<precondition-type> <status-type> …',
		{ en: 'Precondition', ko: '사전 조건' },
		{
			en: 'Network resources that a phone network wants to have reserved before the call rings.',
			ko: '전화망에서 벨이 울리기 전에 확보하려는 네트워크 자원입니다.'
		},
		[rfc(3312)]
	);
const capability = (name: string, value: string): LineEntry =>
	old(
		name,
		value,
		{ en: 'Capability negotiation', ko: '능력 협상' },
		{
			en: 'Alternatives that a peer may choose from. Browsers ignore it.',
			ko: '상대가 고를 수 있는 대안입니다. 브라우저는 무시합니다.'
		},
		[rfc(5939)],
		'both'
	);

export const legacyLines: readonly LineEntry[] = [
	old(
		'x-google-flag',
		'conference',
		{ en: 'Simulcast of early Chrome', ko: '초기 Chrome의 사이멀캐스트' },
		{
			en: 'Switched on simulcast in Chrome before there was a standard.',
			ko: '표준이 나오기 전 Chrome에서 사이멀캐스트를 켜던 줄입니다.'
		}
	),
	old(
		'packetization',
		'<payload type> raw',
		{ en: 'Raw packets', ko: '날것의 패킷' },
		{
			en: 'Asks libwebrtc to put encoded frames into packets without the format of the codec.',
			ko: 'libwebrtc에게 코덱의 형식 없이 인코딩된 프레임을 패킷에 담게 합니다.'
		}
	),
	old(
		'remote-net-estimate',
		'',
		{ en: 'Network estimate', ko: '네트워크 추정' },
		{
			en: 'libwebrtc: an estimate of the network may be sent in RTCP.',
			ko: 'libwebrtc에서 네트워크 추정값을 RTCP로 보낼 수 있다는 뜻입니다.'
		}
	),
	old(
		'google-ice',
		'<token>',
		{ en: 'ICE before the standard', ko: '표준 이전의 ICE' },
		{
			en: 'The ICE of the first versions of Chrome.',
			ko: '첫 Chrome 판들이 쓰던 ICE입니다.'
		},
		[],
		'both'
	),
	old(
		'mslabel',
		'<stream id>',
		{ en: 'Stream (oldest notation)', ko: '스트림(가장 오래된 표기)' },
		{ en: 'Named the stream before msid.', ko: 'msid 이전에 스트림을 적던 줄입니다.' }
	),
	old(
		'videoType',
		'<token>',
		{ en: 'Type of video', ko: '비디오 종류' },
		{
			en: 'A vendor’s note about what the video shows.',
			ko: '비디오가 무엇을 보여 주는지 적은 특정 회사의 표기입니다.'
		}
	),
	old(
		'dtls-id',
		'<token>',
		{ en: 'DTLS association (draft)', ko: 'DTLS 연결 표시(초안)' },
		{ en: 'The name of tls-id in drafts.', ko: '초안에서 tls-id의 이름입니다.' },
		[rfc(8842)],
		'both'
	),
	old(
		'X-nat',
		'<number> [<name>]',
		{ en: 'Type of NAT', ko: 'NAT 종류' },
		{
			en: 'The kind of NAT that a SIP library found, for troubleshooting.',
			ko: 'SIP 라이브러리가 알아낸 NAT 종류입니다. 문제를 찾을 때 봅니다.'
		},
		[],
		'both'
	),
	fax('T38FaxVersion', '<version>'),
	fax('T38MaxBitRate', '<bits per second>'),
	fax('T38FaxRateManagement', '<transferredTCF | localTCF>'),
	fax('T38FaxMaxBuffer', '<bytes>'),
	fax('T38FaxMaxDatagram', '<bytes>'),
	fax('T38FaxMaxIFP', '<bytes>'),
	fax('T38FaxUdpEC', '<t38UDPRedundancy | t38UDPFEC>'),
	fax('T38FaxUdpECDepth', '<depth>'),
	fax('T38FaxFillBitRemoval', '[<0 | 1>]'),
	fax('T38FaxTranscodingMMR', '[<0 | 1>]'),
	fax('T38FaxTranscodingJBIG', '[<0 | 1>]'),
	fax('T38ModemType', '<type>'),
	fax('T38VendorInfo', '<text>'),
	floor('floorctrl', '<c-only | s-only | c-s>', {
		en: 'Whether the writer is client or server of floor control.',
		ko: '작성자가 발언권 제어의 클라이언트인지 서버인지 밝힙니다.'
	}),
	floor('confid', '<number>', { en: 'The conference.', ko: '회의 번호입니다.' }),
	floor('userid', '<number>', { en: 'The participant.', ko: '참가자 번호입니다.' }),
	floor('floorid', '<id> [mstrm:<label> …]', {
		en: 'A floor and the sections that it rules.',
		ko: '발언권과 그것이 다루는 섹션입니다.'
	}),
	floor('bfcpver', '<version> …', {
		en: 'Versions of floor control that the writer knows.',
		ko: '작성자가 아는 발언권 제어 버전입니다.'
	}),
	old(
		'ts-refclk',
		'<source>[=<value>]',
		{ en: 'Reference clock', ko: '기준 시계' },
		{
			en: 'The clock that time stamps follow, as in studio networks (PTP).',
			ko: '스튜디오 네트워크(PTP)처럼 타임스탬프가 따르는 시계입니다.'
		},
		[rfc(7273)],
		'both'
	),
	old(
		'mediaclk',
		'[id=<id>] <source>[=<value>]',
		{ en: 'Media clock', ko: '미디어 시계' },
		{
			en: 'How the media clock follows the reference clock.',
			ko: '미디어 시계가 기준 시계를 따르는 방식입니다.'
		},
		[rfc(7273)],
		'both'
	),
	old(
		'source-filter',
		' <incl | excl> <nettype> <addrtype> <destination> <source> …',
		{ en: 'Senders of a multicast', ko: '멀티캐스트의 보내는 쪽' },
		{
			en: 'From whom a multicast is to be received.',
			ko: '누가 보내는 멀티캐스트를 받을지 정합니다.'
		},
		[rfc(4570)],
		'both'
	),
	old(
		'control',
		'<uri>',
		{ en: 'Control address', ko: '제어 주소' },
		{ en: 'The address by which RTSP controls the stream.', ko: 'RTSP가 스트림을 제어하는 주소입니다.' },
		[rfc(7826)],
		'both'
	),
	old(
		'range',
		'<range>',
		{ en: 'Playing time', ko: '재생 구간' },
		{ en: 'Which part of a recording RTSP plays.', ko: 'RTSP가 재생하는 녹화 구간입니다.' },
		[rfc(7826)],
		'both'
	),
	old(
		'framesize',
		'<payload type> <width>-<height>',
		{ en: 'Picture size', ko: '화면 크기' },
		{ en: 'The size of the video, as in 3GPP streaming.', ko: '3GPP 스트리밍에서 쓰는 비디오 크기입니다.' },
		[rfc(6064)]
	),
	old(
		'tool',
		'<name and version>',
		{ en: 'Tool', ko: '도구' },
		{ en: 'The program that made the description.', ko: '세션 설명을 만든 프로그램입니다.' },
		[rfc(8866, '§6.3')],
		'session'
	),
	old(
		'type',
		'<conference type>',
		{ en: 'Type of conference', ko: '회의 종류' },
		{
			en: 'What sort of conference it is, such as a broadcast.',
			ko: '방송처럼 어떤 종류의 회의인지 밝힙니다.'
		},
		[rfc(8866, '§6.9')],
		'session'
	),
	old(
		'charset',
		'<character set>',
		{ en: 'Character set', ko: '문자 집합' },
		{
			en: 'In which character set names and descriptions are written.',
			ko: '이름과 설명을 쓴 문자 집합입니다.'
		},
		[rfc(8866, '§6.10')],
		'session'
	),
	old(
		'sdplang',
		'<language tag>',
		{ en: 'Language of the description', ko: '세션 설명의 언어' },
		{ en: 'The language of the texts in the description.', ko: '세션 설명 안 글의 언어입니다.' },
		[rfc(8866, '§6.11')],
		'both'
	),
	old(
		'lang',
		'<language tag>',
		{ en: 'Language', ko: '언어' },
		{ en: 'The language that is spoken or shown.', ko: '말하거나 보여 주는 언어입니다.' },
		[rfc(8866, '§6.12')],
		'both'
	),
	old(
		'keywds',
		'<keywords>',
		{ en: 'Keywords', ko: '핵심어' },
		{ en: 'Words by which the session may be found.', ko: '세션을 찾을 때 쓰는 말입니다.' },
		[rfc(8866, '§6.2')],
		'session'
	),
	old(
		'cat',
		'<category>',
		{ en: 'Category', ko: '분류' },
		{ en: 'A dotted category of the session.', ko: '점으로 나눈 세션의 분류입니다.' },
		[rfc(8866, '§6.1')],
		'session'
	),
	old(
		'orient',
		'<portrait | landscape | seascape>',
		{ en: 'Orientation', ko: '방향(종이)' },
		{ en: 'How a whiteboard or slides are turned.', ko: '칠판이나 발표 자료가 놓인 방향입니다.' },
		[rfc(8866, '§6.8')]
	),
	old(
		'quality',
		'<0-10>',
		{ en: 'Quality', ko: '품질' },
		{
			en: 'The wanted quality of the encoding, 10 being best.',
			ko: '바라는 인코딩 품질입니다. 10이 가장 좋습니다.'
		},
		[rfc(8866, '§6.14')]
	),
	old(
		'silenceSupp',
		'<on | off> …',
		{ en: 'Silence suppression', ko: '무음 억제' },
		{
			en: 'Whether silence is left out, in older phones.',
			ko: '옛 전화기에서 무음을 보내지 않을지 정합니다.'
		},
		[rfc(3108)]
	),
	precondition('curr'),
	precondition('des'),
	precondition('conf'),
	old(
		'key-mgmt',
		'<protocol> <data>',
		{ en: 'Key exchange (MIKEY)', ko: '키 교환(MIKEY)' },
		{
			en: 'A key exchange in the description. WebRTC uses DTLS.',
			ko: '세션 설명 속의 키 교환입니다. WebRTC는 DTLS를 씁니다.'
		},
		[rfc(4567)],
		'both'
	),
	old(
		'zrtp-hash',
		'<version> <hash>',
		{ en: 'Key exchange (ZRTP)', ko: '키 교환(ZRTP)' },
		{ en: 'A hash for ZRTP. WebRTC uses DTLS.', ko: 'ZRTP의 해시입니다. WebRTC는 DTLS를 씁니다.' },
		[rfc(6189)],
		'both'
	),
	capability('tcap', '<number> <protocol> …'),
	capability('acap', '<number> <attribute>'),
	capability('pcfg', '<number> <configuration>'),
	capability('acfg', '<number> <configuration>'),
	capability('csup', '<option> …'),
	capability('creq', '<option> …'),
	old(
		'path',
		'<msrp uri> …',
		{ en: 'Message session', ko: '메시지 세션' },
		{ en: 'The address of an MSRP message session.', ko: 'MSRP 메시지 세션의 주소입니다.' },
		[rfc(4975)]
	),
	old(
		'accept-types',
		'<media type> …',
		{ en: 'Accepted messages', ko: '받는 메시지 종류' },
		{ en: 'Which types of messages MSRP accepts.', ko: 'MSRP가 받는 메시지 종류입니다.' },
		[rfc(4975)]
	)
];
