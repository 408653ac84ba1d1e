/** What the rules about descriptions find (recording/verdict/rules/sdp). */
import type { LayerWords } from '../finding-sentence.ts';

export const sdpFindings: LayerWords = {
	en: {
		'sdp/description-refused': {
			what: (v) => `${v.method} was refused (${v.name}): ${v.message}`,
			next: 'Open that description in the SDP panel and from there in the workbench: it marks the line and says why.'
		},
		'sdp/edited': {
			what: (v) =>
				`The ${v.type} was edited between being made and being set. RFC 9429 §5.4 forbids it; some browsers refuse it.`,
			next: 'Use the API for it: setCodecPreferences(), setParameters(), transceiver.direction.'
		},
		'sdp/no-common-codec': {
			what: (v) => `No ${v.kind} codec is common: ${v.ours} here, ${v.theirs} there.`,
			next: 'Offer one that both must have: VP8 or H.264 for video (RFC 7742 §5), Opus or G.711 for audio (RFC 7874 §3).'
		},
		'sdp/section-rejected': {
			what: (v) => `The other side rejected a section (${v.kind}, line ${v.line}): port 0 in its answer.`,
			next: 'Look at what it does with the transceiver of that section: stopped, or never wanted. It is not sent.'
		},
		'sdp/one-way': {
			what: (v) =>
				`The ${v.kind} was offered in both directions and answered ${v.direction}: nothing will come from there.`,
			next: 'If something should come, the other side needs a track on that transceiver before it answers.'
		},
		'sdp/broken-line': {
			what: (v) => `The ${v.type} that was handed over breaks a rule of SDP: ${v.rule}.`,
			next: 'Open it in the workbench: the rule, the line and what browsers do with it stand there.'
		}
	},
	ko: {
		'sdp/description-refused': {
			what: (v) => `${v.method}이(가) 거절됐습니다(${v.name}): ${v.message}`,
			next: 'SDP 패널에서 그 설명을 열어 작업대로 보내면 어느 줄이 왜 문제인지 알려 줍니다.'
		},
		'sdp/edited': {
			what: (v) =>
				`${v.type} 설명을 만든 뒤 설정하기 전에 고쳤습니다. RFC 9429 §5.4가 금지하며, 거절하는 브라우저도 있습니다.`,
			next: 'setCodecPreferences(), setParameters(), transceiver.direction처럼 그 일을 하는 API를 쓰세요.'
		},
		'sdp/no-common-codec': {
			what: (v) => `양쪽에 함께 있는 ${v.kind} 코덱이 없습니다. 이쪽은 ${v.ours}, 저쪽은 ${v.theirs}입니다.`,
			next: '양쪽이 반드시 갖춘 코덱을 제안하세요. 비디오는 VP8이나 H.264(RFC 7742 §5), 오디오는 Opus나 G.711(RFC 7874 §3)입니다.'
		},
		'sdp/section-rejected': {
			what: (v) => `상대가 미디어 섹션(${v.kind}, ${v.line}번째)을 거절했습니다. 응답의 포트가 0입니다.`,
			next: '상대가 그 트랜시버를 멈췄는지, 처음부터 원하지 않았는지 보세요. 이 섹션으로는 아무것도 나가지 않습니다.'
		},
		'sdp/one-way': {
			what: (v) =>
				`${v.kind}을(를) 양방향으로 제안했는데 응답은 ${v.direction}입니다. 저쪽에서는 아무것도 오지 않습니다.`,
			next: '무언가 와야 한다면, 상대가 응답하기 전에 그 트랜시버에 트랙을 넣어야 합니다.'
		},
		'sdp/broken-line': {
			what: (v) => `받은 ${v.type} 설명이 SDP 규칙을 어깁니다: ${v.rule}.`,
			next: '작업대에서 열어 보세요. 규칙과 줄, 브라우저들이 어떻게 하는지가 함께 나옵니다.'
		}
	}
};
