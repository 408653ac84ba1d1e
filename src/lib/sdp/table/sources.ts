/** Lines about RTP streams and simulcast: RFC 5576, RFC 8851, RFC 8853. */
import { byName, rfc, type LineEntry, type ValueEntry } from './entry.ts';

export const sourceLines: readonly LineEntry[] = [
	{
		key: 'a=ssrc',
		name: { en: 'RTP stream', ko: 'RTP 스트림(ssrc)' },
		syntax: 'a=ssrc:<ssrc> <attribute>[:<value>]',
		level: 'media',
		topic: 'sources',
		meaning: {
			en: 'Announces a stream that the writer will send, by the number in its RTP packets, and says something about it.',
			ko: '작성자가 보낼 스트림을 RTP 패킷 속 번호로 알리고 그 스트림에 관해 말합니다.'
		},
		references: [rfc(5576, '§4.1')],
		browsers: {
			chromium: {
				en: 'Writes cname and, from the days of Plan B, a copy of msid. Refuses a value that is no 32-bit number.',
				ko: 'cname과, Plan B 시절부터 쓰던 msid 사본을 씁니다. 32비트 수가 아니면 거부합니다.'
			},
			firefox: { en: 'Writes cname only.', ko: 'cname만 씁니다.' }
		},
		editing: {
			en: 'Removed from a remote description: no harm. Removed from a local one: Chromium sends nothing the receiver can use. The same number in two sections: Chromium fails, Firefox accepts.',
			ko: '원격 세션 설명에서 지우면 해가 없습니다. 로컬에서 지우면 Chromium이 보내는 것을 받는 쪽이 쓸 수 없습니다. 두 섹션에 같은 번호가 있으면 Chromium은 실패하고 Firefox는 받아들입니다.'
		}
	},
	{
		key: 'a=ssrc-group',
		name: { en: 'Streams that belong together', ko: '함께 묶이는 스트림' },
		syntax: 'a=ssrc-group:<semantics> <ssrc> …',
		level: 'media',
		topic: 'sources',
		meaning: {
			en: 'Ties RTP streams together, such as a video and its retransmissions (FID).',
			ko: '비디오와 그 재전송처럼(FID) RTP 스트림을 서로 묶습니다.'
		},
		references: [rfc(5576, '§4.2')],
		browsers: {
			chromium: {
				en: 'Refuses a group of one, a stream named twice, and a stream that is not announced.',
				ko: '하나짜리 그룹, 두 번 적힌 스트림, 알리지 않은 스트림을 거부합니다.'
			},
			firefox: { en: 'Accepts these.', ko: '모두 받아들입니다.' }
		}
	},
	{
		key: 'a=rid',
		name: { en: 'Encoding of a simulcast', ko: '사이멀캐스트 인코딩(rid)' },
		syntax: 'a=rid:<id> <send | recv> [pt=<payload type>,…;<restriction>=<value>…]',
		level: 'media',
		topic: 'sources',
		meaning: {
			en: 'Names one encoding of the same video; RTP packets carry the name in a header extension.',
			ko: '같은 비디오의 인코딩 하나에 이름을 붙입니다. RTP 패킷은 헤더 확장에 이 이름을 싣습니다.'
		},
		references: [rfc(8851, '§4'), rfc(8851, '§10')],
		browsers: {
			chromium: {
				en: 'Accepts other characters and directions.',
				ko: '다른 글자나 방향도 받아들입니다.'
			},
			firefox: {
				en: 'Refuses characters that are neither letters nor digits, and other directions.',
				ko: '글자와 숫자가 아닌 것, 다른 방향을 거부합니다.'
			}
		},
		api: 'addTransceiver(track, { sendEncodings })'
	},
	{
		key: 'a=simulcast',
		name: { en: 'Simulcast', ko: '사이멀캐스트' },
		syntax: 'a=simulcast:<send | recv> <[~]rid>[,<[~]rid>…][;…] [<send | recv> …]',
		level: 'media',
		topic: 'sources',
		meaning: {
			en: 'Which encodings (rids) are sent or received at the same time. “,” separates alternatives, “~” marks one that is paused.',
			ko: '어떤 인코딩(rid)을 동시에 보내거나 받는지 적습니다. “,”는 대안을, “~”는 멈춘 것을 뜻합니다.'
		},
		references: [rfc(8853, '§5.1')],
		browsers: {
			chromium: {
				en: 'Marks an encoding with active: false by “~”. Refuses the line twice or empty.',
				ko: 'active: false인 인코딩에 “~”를 붙입니다. 줄이 두 번이거나 비어 있으면 거부합니다.'
			},
			firefox: {
				en: 'Does not mark it. Refuses a list whose rids are missing.',
				ko: '붙이지 않습니다. rid가 없는 목록은 거부합니다.'
			}
		},
		editing: {
			en: 'Missing from an answer: one encoding is sent. Answered to an offer without simulcast: both accept it, and the video stops.',
			ko: '응답에 없으면 인코딩 하나만 보냅니다. 사이멀캐스트가 없는 제안에 응답으로 쓰면 둘 다 받아들이지만 비디오가 멈춥니다.'
		},
		api: 'addTransceiver(track, { sendEncodings }) · RTCRtpSender.setParameters()'
	}
];

/** Attributes of `a=ssrc`. */
export const sourceAttributes = byName<ValueEntry>([
	{
		name: 'cname',
		meaning: {
			en: 'the canonical name of the sender: streams with the same name share a clock and can be played in step',
			ko: '보내는 쪽의 정식 이름(CNAME). 이름이 같은 스트림은 시계가 같아 서로 맞추어 재생할 수 있습니다'
		},
		references: [rfc(5576, '§6.1')]
	},
	{
		name: 'msid',
		meaning: {
			en: 'stream and track of this RTP stream, a copy of a=msid from the days of Plan B',
			ko: '이 RTP 스트림의 스트림과 트랙. Plan B 시절부터 쓰던 a=msid의 사본입니다'
		}
	},
	{
		name: 'mslabel',
		meaning: { en: 'the stream, in the oldest notation', ko: '스트림. 가장 오래된 표기입니다' }
	},
	{
		name: 'label',
		meaning: { en: 'the track, in the oldest notation', ko: '트랙. 가장 오래된 표기입니다' }
	},
	{
		name: 'fmtp',
		meaning: { en: 'codec parameters for this stream alone', ko: '이 스트림만의 코덱 매개변수' },
		references: [rfc(5576)]
	},
	{
		name: 'previous-ssrc',
		meaning: { en: 'the number that this stream had before', ko: '이 스트림의 예전 번호' },
		references: [rfc(5576)]
	}
]);

/** Semantics of `a=ssrc-group`. */
export const sourceGroupSemantics = byName<ValueEntry>([
	{
		name: 'FID',
		meaning: {
			en: 'the second stream retransmits packets of the first',
			ko: '둘째 스트림이 첫째의 패킷을 재전송합니다'
		},
		references: [rfc(5576, '§4.2')]
	},
	{
		name: 'FEC-FR',
		meaning: {
			en: 'the second stream repairs the first (forward error correction)',
			ko: '둘째 스트림이 첫째를 복구합니다(순방향 오류 정정)'
		},
		references: [rfc(5956)]
	},
	{
		name: 'FEC',
		meaning: {
			en: 'the second stream repairs the first (older forward error correction)',
			ko: '둘째 스트림이 첫째를 복구합니다(옛 순방향 오류 정정)'
		},
		references: [rfc(5576, '§4.2')]
	},
	{
		name: 'SIM',
		meaning: {
			en: 'the same video in several sizes: simulcast as it was before rid, never standardised',
			ko: '크기가 다른 같은 비디오. rid 이전의 사이멀캐스트로 표준이 된 적이 없습니다'
		}
	}
]);

/** Restrictions of `a=rid`: RFC 8851 §5. */
export const rids = byName<ValueEntry>([
	{ name: 'max-width', meaning: { en: 'largest width, in pixels', ko: '최대 너비(픽셀)' } },
	{ name: 'max-height', meaning: { en: 'largest height, in pixels', ko: '최대 높이(픽셀)' } },
	{
		name: 'max-fps',
		meaning: { en: 'highest frame rate, in frames per second', ko: '최대 프레임 속도(초당)' }
	},
	{
		name: 'max-fs',
		meaning: { en: 'largest frame, in macroblocks of 16×16', ko: '최대 프레임 크기(16×16 매크로블록 수)' }
	},
	{ name: 'max-br', meaning: { en: 'highest bit rate, in bits per second', ko: '최대 비트 전송률(bit/s)' } },
	{ name: 'max-pps', meaning: { en: 'most pixels per second', ko: '초당 최대 픽셀 수' } },
	{ name: 'max-bpp', meaning: { en: 'most bits per pixel', ko: '픽셀당 최대 비트 수' } },
	{
		name: 'depend',
		meaning: { en: 'other encodings that this one needs', ko: '이 인코딩에 필요한 다른 인코딩' }
	}
]);
