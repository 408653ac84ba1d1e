/** What the rules about DTLS find (recording/verdict/rules/dtls). */
import type { LayerWords } from '../finding-sentence.ts';

export const dtlsFindings: LayerWords = {
	en: {
		'dtls/failed': {
			what: () =>
				'ICE found a path, and DTLS failed on it: the certificate of the other side is not the one whose fingerprint was signaled.',
			next: 'Compare a=fingerprint at both ends. Changed on the way means that somebody stands in between, or that code rewrites SDP.'
		},
		'dtls/fingerprint-changed': {
			what: (v) => `The fingerprint that was set here is not the one that ${v.other} made.`,
			next: 'Find what carries the descriptions: whoever changes a fingerprint can listen to the call (RFC 8826 §4.3.2).'
		},
		'dtls/no-handshake': {
			what: (v) => `ICE has a path, and DTLS stays in “${v.state}”.`,
			next: 'Large packets of the handshake may be lost (MTU), or both ends wait: one must have a=setup:active.'
		},
		'dtls/slow': {
			what: (v) =>
				`The DTLS handshake took ${v.ms} ms: packets of it were lost and sent again after a second.`,
			next: 'Look at the loss of the path; nothing can be sent before the handshake is over.'
		},
		'dtls/old-version': {
			what: (v) => `The two speak ${v.version}; current browsers speak DTLS 1.3 with each other.`,
			next: 'The other end is a server or a library: see whether a newer version of it is to be had.'
		}
	},
	ko: {
		'dtls/failed': {
			what: () =>
				'ICE는 경로를 찾았지만 그 위의 DTLS가 실패했습니다. 상대 인증서가 시그널링으로 받은 지문과 다릅니다.',
			next: '양쪽의 a=fingerprint를 견주어 보세요. 도중에 바뀌었다면 누군가 사이에 있거나 코드가 SDP를 고쳐 쓴 것입니다.'
		},
		'dtls/fingerprint-changed': {
			what: (v) => `여기에 설정된 지문은 ${v.other}이(가) 만든 것이 아닙니다.`,
			next: '무엇이 설명을 나르는지 찾으세요. 지문을 바꿀 수 있는 쪽은 통화를 엿들을 수 있습니다(RFC 8826 §4.3.2).'
		},
		'dtls/no-handshake': {
			what: (v) => `ICE 경로는 있는데 DTLS가 “${v.state}”에 머물러 있습니다.`,
			next: '핸드셰이크의 큰 패킷이 사라졌거나(MTU), 양쪽이 서로 기다립니다. 한쪽은 a=setup:active여야 합니다.'
		},
		'dtls/slow': {
			what: (v) => `DTLS 핸드셰이크가 ${v.ms} ms 걸렸습니다. 패킷을 잃어 1초 뒤에 다시 보냈습니다.`,
			next: '경로의 손실을 보세요. 핸드셰이크가 끝나기 전에는 아무것도 보낼 수 없습니다.'
		},
		'dtls/old-version': {
			what: (v) => `둘은 ${v.version}으로 말합니다. 요즘 브라우저끼리는 DTLS 1.3을 씁니다.`,
			next: '상대는 서버나 라이브러리입니다. 더 새로운 버전이 있는지 보세요.'
		}
	}
};
