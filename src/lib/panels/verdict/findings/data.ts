/** What the rules about data channels find (recording/verdict/rules/data). */
import type { LayerWords } from '../finding-sentence.ts';

export const dataFindings: LayerWords = {
	en: {
		'data/never-open': {
			what: () => 'A data channel was made, the connection stands, and the channel never opened.',
			next: 'See whether m=application was agreed, whether its section was rejected, and for negotiated channels whether both sides use the same id.'
		},
		'data/error': {
			what: (v) => `The channel “${v.label}” ended with an error: ${v.message}`,
			next: 'Look at what was sent last: a message above maxMessageSize, or more than the buffer holds, ends a channel.'
		},
		'data/closed-by-other': {
			what: (v) => `The channel “${v.label}” closed while the connection went on.`,
			next: 'One side closed it, or its script dropped it. A channel cannot be opened again: make a new one.'
		},
		'data/refused-channel': {
			what: (v) => `createDataChannel was refused (${v.name}): ${v.message}`,
			next: 'negotiated needs an id; maxRetransmits and maxPacketLifeTime exclude each other; an id can be used once.'
		},
		'data/messages-lost': {
			what: (v) => `On “${v.label}” ${v.sent} messages were sent and ${v.received} received.`,
			next: 'On a channel with a limit of retransmissions that is what was asked for. On a reliable one the rest is still on its way, or the call ended before.'
		}
	},
	ko: {
		'data/never-open': {
			what: () => '데이터 채널을 만들었고 연결도 됐는데 채널이 열리지 않았습니다.',
			next: 'm=application이 합의됐는지, 그 섹션이 거절됐는지, 미리 정한 채널이라면 양쪽 id가 같은지 보세요.'
		},
		'data/error': {
			what: (v) => `“${v.label}” 채널이 오류로 끝났습니다: ${v.message}`,
			next: '마지막에 보낸 것을 보세요. maxMessageSize를 넘는 메시지나 버퍼를 넘는 양은 채널을 끝냅니다.'
		},
		'data/closed-by-other': {
			what: (v) => `연결은 그대로인데 “${v.label}” 채널이 닫혔습니다.`,
			next: '한쪽이 닫았거나 스크립트가 채널을 놓쳤습니다. 채널은 다시 열 수 없으니 새로 만드세요.'
		},
		'data/refused-channel': {
			what: (v) => `createDataChannel이 거절됐습니다(${v.name}): ${v.message}`,
			next: 'negotiated에는 id가 필요하고, maxRetransmits와 maxPacketLifeTime은 함께 쓸 수 없으며, id는 한 번만 쓸 수 있습니다.'
		},
		'data/messages-lost': {
			what: (v) => `“${v.label}”에서 메시지 ${v.sent}개를 보내 ${v.received}개가 도착했습니다.`,
			next: '재전송을 제한한 채널이라면 바란 대로입니다. 신뢰 채널이라면 아직 오는 중이거나 그전에 통화가 끝났습니다.'
		}
	}
};
