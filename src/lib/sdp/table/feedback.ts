/** Feedback types of `a=rtcp-fb`: RFC 4585 §4.2, RFC 5104 §7.1, and those of libwebrtc. */
import { byName, rfc, type ValueEntry } from './entry.ts';

/** By type, or by type and first parameter (`nack pli`). */
export const feedbackTypes = byName<ValueEntry>([
	{
		name: 'nack',
		meaning: {
			en: 'the receiver may name lost packets and get them again',
			ko: '받는 쪽이 잃은 패킷을 알려 다시 받을 수 있습니다'
		},
		references: [rfc(4585, '§4.2')]
	},
	{
		name: 'nack pli',
		meaning: {
			en: 'picture loss indication: the receiver may say that it lost a picture and needs a key frame',
			ko: '화면 손실 알림(PLI). 받는 쪽이 화면을 잃어 키 프레임이 필요하다고 알릴 수 있습니다'
		},
		references: [rfc(4585, '§4.2')]
	},
	{
		name: 'nack sli',
		meaning: {
			en: 'slice loss indication: the receiver may name lost parts of a picture',
			ko: '조각 손실 알림(SLI). 받는 쪽이 화면의 잃은 부분을 알릴 수 있습니다'
		},
		references: [rfc(4585, '§4.2')]
	},
	{
		name: 'nack rpsi',
		meaning: {
			en: 'the receiver may name a picture that it lacks as a reference',
			ko: '받는 쪽이 참조할 화면이 없다고 알릴 수 있습니다(RPSI)'
		},
		references: [rfc(4585, '§4.2')]
	},
	{
		name: 'ack',
		meaning: {
			en: 'the receiver may confirm packets that arrived',
			ko: '받는 쪽이 도착한 패킷을 확인해 줄 수 있습니다'
		},
		references: [rfc(4585, '§4.2')]
	},
	{
		name: 'ack rpsi',
		meaning: {
			en: 'the receiver may confirm a picture that it has as a reference',
			ko: '받는 쪽이 참조로 가진 화면을 확인해 줄 수 있습니다(RPSI)'
		},
		references: [rfc(4585, '§4.2')]
	},
	{
		name: 'ack ccfb',
		meaning: {
			en: 'the receiver reports when each packet arrived, for congestion control (the standard successor of transport-cc)',
			ko: '혼잡 제어를 위해 패킷마다 도착한 때를 보고합니다(transport-cc의 표준 후속)'
		},
		references: [rfc(8888)]
	},
	{
		name: 'ccm fir',
		meaning: {
			en: 'full intra request: the receiver may ask for a key frame, for example when somebody joins',
			ko: '전체 화면 요청(FIR). 누가 새로 들어왔을 때처럼 받는 쪽이 키 프레임을 요청할 수 있습니다'
		},
		references: [rfc(5104, '§7.1')]
	},
	{
		name: 'ccm tmmbr',
		meaning: {
			en: 'the receiver may set a bit rate for a while (TMMBR)',
			ko: '받는 쪽이 한동안의 비트 전송률 상한을 요청할 수 있습니다(TMMBR)'
		},
		references: [rfc(5104, '§7.1')]
	},
	{
		name: 'ccm tstr',
		meaning: {
			en: 'the receiver may ask to trade sharpness for motion',
			ko: '받는 쪽이 선명함과 움직임 사이의 조절을 요청할 수 있습니다(TSTR)'
		},
		references: [rfc(5104, '§7.1')]
	},
	{
		name: 'ccm vbcm',
		meaning: {
			en: 'the receiver may send messages of the H.271 back channel',
			ko: '받는 쪽이 H.271 역방향 메시지를 보낼 수 있습니다'
		},
		references: [rfc(5104, '§7.1')]
	},
	{
		name: 'goog-remb',
		meaning: {
			en: 'the receiver tells how much bandwidth it estimates (REMB, an older way of libwebrtc)',
			ko: '받는 쪽이 추정한 대역폭을 알려 줍니다(REMB, libwebrtc의 옛 방식)'
		}
	},
	{
		name: 'transport-cc',
		meaning: {
			en: 'the receiver reports when each packet arrived, and the sender estimates the bandwidth from it (transport-wide congestion control)',
			ko: '받는 쪽이 패킷마다 도착한 때를 보고하고 보내는 쪽이 그것으로 대역폭을 추정합니다(전송 전체의 혼잡 제어)'
		}
	},
	{
		name: 'trr-int',
		meaning: {
			en: 'the least time between regular RTCP reports, in milliseconds',
			ko: '정기 RTCP 보고 사이의 최소 간격(밀리초)입니다'
		},
		references: [rfc(4585, '§4.2')]
	}
]);

/** What may follow a type and its first parameter: `ccm tmmbr smaxpr=120`. */
export const feedbackParameters = byName<ValueEntry>([
	{
		name: 'smaxpr',
		meaning: {
			en: 'the highest packet rate in use, in packets per second',
			ko: '쓰고 있는 최대 패킷 속도(초당 패킷 수)입니다'
		},
		references: [rfc(5104, '§7.1')]
	}
]);

/** Report kinds of `a=rtcp-xr`: RFC 3611. */
export const extendedReports = byName<ValueEntry>([
	{
		name: 'rcvr-rtt',
		meaning: {
			en: 'round trip time, measured by those who receive (reports 4.4 and 4.5 of RFC 3611)',
			ko: '받는 쪽이 재는 왕복 시간입니다(RFC 3611의 4.4, 4.5 보고)'
		},
		references: [rfc(3611, '§4.4'), rfc(3611, '§4.5')]
	},
	{
		name: 'pkt-loss-rle',
		meaning: {
			en: 'which packets were lost, run-length encoded',
			ko: '어떤 패킷을 잃었는지(연속 길이 부호)'
		},
		references: [rfc(3611)]
	},
	{
		name: 'pkt-dup-rle',
		meaning: {
			en: 'which packets came twice, run-length encoded',
			ko: '어떤 패킷이 두 번 왔는지(연속 길이 부호)'
		},
		references: [rfc(3611)]
	},
	{
		name: 'pkt-rcpt-times',
		meaning: { en: 'when packets arrived', ko: '패킷이 도착한 때' },
		references: [rfc(3611)]
	},
	{
		name: 'stat-summary',
		meaning: { en: 'a summary of loss, duplicates and jitter', ko: '손실, 중복, 지터의 요약' },
		references: [rfc(3611)]
	},
	{
		name: 'voip-metrics',
		meaning: { en: 'the quality of a phone call', ko: '통화 품질' },
		references: [rfc(3611)]
	}
]);
