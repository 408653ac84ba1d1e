/** Lines of the RTP session and its codecs: RFC 8866 §6, RFC 4585, RFC 5761 and friends. */
import { rfc, type LineEntry, type Words } from './entry.ts';

const directionEditing: Words = {
	en: 'Removed, the section counts as sendrecv. Two of them: the last one counts, in both browsers. An answer that is wider than the offer is refused by both.',
	ko: '지우면 sendrecv로 칩니다. 둘이 있으면 두 브라우저 모두 마지막 것을 따릅니다. 제안보다 넓은 응답은 둘 다 거부합니다.'
};
const directionBrowsers = {
	chromium: { en: 'Only in media sections.', ko: '미디어 섹션에만 씁니다.' },
	firefox: {
		en: 'Often writes a=sendrecv for the whole session as well.',
		ko: '세션 부분에도 a=sendrecv를 자주 씁니다.'
	}
};
const direction = (name: string, section: string, title: Words, meaning: Words): LineEntry => ({
	key: `a=${name}`,
	name: title,
	syntax: `a=${name}`,
	level: 'both',
	topic: 'codecs',
	meaning,
	references: [rfc(8866, section), rfc(3264, '§6.1')],
	browsers: directionBrowsers,
	editing: directionEditing,
	api: 'RTCRtpTransceiver.direction'
});

export const codecLines: readonly LineEntry[] = [
	{
		key: 'a=rtpmap',
		name: { en: 'Codec of a payload type', ko: '페이로드 타입의 코덱' },
		syntax: 'a=rtpmap:<payload type> <encoding name>/<clock rate>[/<channels>]',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'Says which codec a payload type stands for in this section. RTP packets carry only the number.',
			ko: '이 섹션에서 페이로드 타입 번호가 어떤 코덱인지 밝힙니다. RTP 패킷에는 번호만 들어갑니다.'
		},
		references: [rfc(8866, '§6.6')],
		browsers: {
			chromium: {
				en: 'Codec by codec: rtpmap, rtcp-fb and fmtp together.',
				ko: '코덱마다 rtpmap, rtcp-fb, fmtp를 이어서 씁니다.'
			},
			firefox: {
				en: 'By kind of line: first all fmtp, then rtcp-fb, then rtpmap.',
				ko: '줄 종류별로 fmtp 전부, rtcp-fb 전부, rtpmap 전부 순으로 씁니다.'
			}
		},
		editing: {
			en: 'Removed while fmtp or rtcp-fb stays: Chromium refuses (“Failed to parse codecs correctly”), Firefox drops the codec. Another name for the same number: Chromium refuses, Firefox accepts. Opus that is not 48000/2 is silently left out of the answer.',
			ko: 'fmtp나 rtcp-fb를 남기고 지우면 Chromium은 거부하고(“Failed to parse codecs correctly”) Firefox는 그 코덱을 뺍니다. 같은 번호에 다른 이름을 더하면 Chromium은 거부하고 Firefox는 받아들입니다. 48000/2가 아닌 Opus는 말없이 응답에서 빠집니다.'
		},
		api: 'RTCRtpTransceiver.setCodecPreferences()'
	},
	{
		key: 'a=fmtp',
		name: { en: 'Parameters of a codec', ko: '코덱의 매개변수(fmtp)' },
		syntax: 'a=fmtp:<payload type> <parameter>=<value>;<parameter>=<value>…',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'What the writer wants from a codec or can do with it. What the parameters mean is defined by each codec.',
			ko: '작성자가 코덱에 바라는 것과 할 수 있는 것입니다. 매개변수의 뜻은 코덱마다 따로 정해져 있습니다.'
		},
		references: [rfc(8866, '§6.15')],
		browsers: {
			chromium: {
				en: 'Refuses a line without parameters and one for a payload type that is not in m=.',
				ko: '매개변수가 없는 줄과 m=에 없는 페이로드 타입의 줄을 거부합니다.'
			},
			firefox: { en: 'Accepts both.', ko: '둘 다 받아들입니다.' }
		},
		editing: {
			en: 'Parameters that nobody knows, spaces around “;” and a second line are accepted by both.',
			ko: '모르는 매개변수, “;” 둘레의 공백, 두 번째 줄은 둘 다 받아들입니다.'
		},
		api: 'RTCRtpTransceiver.setCodecPreferences() · RTCRtpSender.setParameters()'
	},
	{
		key: 'a=rtcp-fb',
		name: { en: 'Feedback', ko: '피드백(rtcp-fb)' },
		syntax: 'a=rtcp-fb:<payload type | *> <type> [<parameter>] …',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'Which RTCP feedback messages may be sent about a payload type, such as asking for a lost packet again.',
			ko: '이 페이로드 타입에 관해 보낼 수 있는 RTCP 피드백 메시지입니다. 잃은 패킷을 다시 달라는 요청 같은 것입니다.'
		},
		references: [rfc(4585, '§4.2'), rfc(5104, '§7.1')],
		browsers: {
			chromium: {
				en: 'Refuses a line for a payload type that is not in m=.',
				ko: 'm=에 없는 페이로드 타입의 줄을 거부합니다.'
			},
			firefox: {
				en: 'Leaves such lines itself after setCodecPreferences().',
				ko: 'setCodecPreferences() 뒤에 스스로 그런 줄을 남깁니다.'
			}
		},
		editing: {
			en: 'A type that nobody knows is accepted by both.',
			ko: '모르는 종류는 둘 다 받아들입니다.'
		}
	},
	{
		key: 'a=rtcp-mux',
		name: { en: 'RTP and RTCP on one port', ko: 'RTP와 RTCP를 한 포트로' },
		syntax: 'a=rtcp-mux',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'RTP and RTCP share one port, so ICE has to find one path instead of two.',
			ko: 'RTP와 RTCP가 포트 하나를 같이 씁니다. ICE가 길을 두 개가 아니라 하나만 찾으면 됩니다.'
		},
		references: [rfc(5761, '§5.1.3')],
		editing: {
			en: 'Removed: both refuse, since bundling and the default rtcpMuxPolicy need it.',
			ko: '지우면 둘 다 거부합니다. BUNDLE과 기본 rtcpMuxPolicy에 필요하기 때문입니다.'
		},
		api: 'RTCConfiguration.rtcpMuxPolicy'
	},
	{
		key: 'a=rtcp-mux-only',
		name: { en: 'Only on one port', ko: '한 포트로만' },
		syntax: 'a=rtcp-mux-only',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'RTP and RTCP share one port, and the writer cannot do without that. It stands beside rtcp-mux.',
			ko: 'RTP와 RTCP가 반드시 포트 하나를 같이 써야 한다는 뜻입니다. rtcp-mux와 함께 씁니다.'
		},
		references: [rfc(8858, '§3')],
		editing: {
			en: 'Adding it is harmless; neither browser writes it.',
			ko: '더해도 해가 없습니다. 두 브라우저 모두 쓰지 않습니다.'
		}
	},
	{
		key: 'a=rtcp-rsize',
		name: { en: 'Small RTCP packets', ko: '작은 RTCP 패킷' },
		syntax: 'a=rtcp-rsize',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'RTCP packets of reduced size are allowed: feedback need not carry a full report along.',
			ko: '줄인 RTCP 패킷을 보낼 수 있습니다. 피드백에 전체 보고서를 붙이지 않아도 됩니다.'
		},
		references: [rfc(5506, '§5')],
		editing: { en: 'Removing it had no visible effect.', ko: '지워도 눈에 띄는 변화가 없었습니다.' }
	},
	{
		key: 'a=rtcp-xr',
		name: { en: 'Extended reports', ko: '확장 보고(rtcp-xr)' },
		syntax: 'a=rtcp-xr:[<report>[=<value>] …]',
		level: 'both',
		topic: 'codecs',
		meaning: {
			en: 'Which extended RTCP reports the writer wants to receive. rcvr-rtt lets a side that only receives measure the round trip time.',
			ko: '작성자가 받고 싶은 RTCP 확장 보고입니다. rcvr-rtt가 있으면 받기만 하는 쪽도 왕복 시간을 잴 수 있습니다.'
		},
		references: [rfc(3611)],
		browsers: {
			chromium: { en: 'Writes rcvr-rtt=all.', ko: 'rcvr-rtt=all을 씁니다.' },
			firefox: { en: 'Does not write it.', ko: '쓰지 않습니다.' }
		}
	},
	direction(
		'sendrecv',
		'§6.7.2',
		{ en: 'Direction: both ways', ko: '방향: 양쪽' },
		{ en: 'The writer sends and receives.', ko: '작성자가 보내고 받습니다.' }
	),
	direction(
		'sendonly',
		'§6.7.3',
		{ en: 'Direction: only sends', ko: '방향: 보내기만' },
		{ en: 'The writer sends and does not receive.', ko: '작성자가 보내기만 하고 받지 않습니다.' }
	),
	direction(
		'recvonly',
		'§6.7.1',
		{ en: 'Direction: only receives', ko: '방향: 받기만' },
		{ en: 'The writer receives and does not send.', ko: '작성자가 받기만 하고 보내지 않습니다.' }
	),
	direction(
		'inactive',
		'§6.7.4',
		{ en: 'Direction: paused', ko: '방향: 멈춤' },
		{
			en: 'Nothing flows in either direction; the section stays.',
			ko: '어느 쪽으로도 흐르지 않습니다. 섹션은 남아 있습니다.'
		}
	),
	{
		key: 'a=ptime',
		name: { en: 'Length of a packet', ko: '패킷 길이' },
		syntax: 'a=ptime:<milliseconds>',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'How much audio the writer wants in one packet.',
			ko: '작성자가 패킷 하나에 담고 싶은 오디오 길이입니다.'
		},
		references: [rfc(8866, '§6.4')]
	},
	{
		key: 'a=maxptime',
		name: { en: 'Longest packet', ko: '가장 긴 패킷' },
		syntax: 'a=maxptime:<milliseconds>',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'How much audio one packet may hold at most.',
			ko: '패킷 하나에 담을 수 있는 오디오의 최대 길이입니다.'
		},
		references: [rfc(8866, '§6.5')]
	},
	{
		key: 'a=framerate',
		name: { en: 'Frame rate', ko: '프레임 속도' },
		syntax: 'a=framerate:<frames per second>',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'The highest frame rate of the video, in frames per second.',
			ko: '비디오의 최대 프레임 속도(초당 프레임 수)입니다.'
		},
		references: [rfc(8866, '§6.13')],
		api: 'RTCRtpSender.setParameters() · encodings[].maxFramerate'
	},
	{
		key: 'a=imageattr',
		name: { en: 'Picture sizes', ko: '화면 크기' },
		syntax: 'a=imageattr:<payload type | *> <send | recv> <* | [x=…,y=…] …> …',
		level: 'media',
		topic: 'codecs',
		meaning: {
			en: 'Picture sizes that the writer can send or wants to receive.',
			ko: '작성자가 보낼 수 있거나 받고 싶은 화면 크기입니다.'
		},
		references: [rfc(6236, '§3.1'), rfc(9429)],
		api: 'RTCRtpSender.setParameters() · encodings[].scaleResolutionDownBy'
	}
];
