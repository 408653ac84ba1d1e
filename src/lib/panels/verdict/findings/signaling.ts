/** What the rules about signaling find (recording/verdict/rules/signaling). */
import type { LayerWords } from '../finding-sentence.ts';

export const signalingFindings: LayerWords = {
	en: {
		'signaling/no-answer': {
			what: (v) =>
				`An offer was set and no answer came in ${v.seconds} s: the connection stays in have-local-offer.`,
			next: 'See whether the offer reached the other side, whether it answered, and whether its answer came back to this connection.'
		},
		'signaling/offer-not-answered': {
			what: (v) =>
				`An offer was taken and never answered: for ${v.seconds} s the connection has been in have-remote-offer.`,
			next: 'After setRemoteDescription(offer) call setLocalDescription() and send what it made; look for an error in between.'
		},
		'signaling/early-candidate': {
			what: (v) =>
				`${v.count} candidates came before the description they belong to; the browser refused them (InvalidStateError), and they are lost.`,
			next: 'Keep candidates in a queue until setRemoteDescription() has been fulfilled, then add them.'
		},
		'signaling/bad-candidate': {
			what: (v) => `${v.count} candidates were refused: ${v.message}`,
			next: 'Hand over the whole candidate object as it came; after a restart drop candidates of the generation before.'
		},
		'signaling/glare': {
			what: (v) => `Both sides made an offer at once, and this one refused the other’s: ${v.message}`,
			next: 'Use perfect negotiation: one side is polite and takes its own offer back (W3C WebRTC §10.7).'
		},
		'signaling/answer-too-late': {
			what: (v) => `An answer came when no offer was out: ${v.message}`,
			next: 'Deliver each answer once, and only to the offer it belongs to: an offer that was rolled back wants none.'
		},
		'signaling/candidates-not-sent': {
			what: (v) => `This side found ${v.count} candidates, and ${v.other} was told of none.`,
			next: 'Send each candidate of “icecandidate” to the other side, or wait for the end of gathering and send the whole description.'
		},
		'signaling/renegotiation-missed': {
			what: () =>
				'The connection asked to be negotiated again (negotiationneeded), and nobody made an offer.',
			next: 'Answer the event with setLocalDescription() and send the offer: until then nothing that was added is sent.'
		}
	},
	ko: {
		'signaling/no-answer': {
			what: (v) =>
				`제안을 설정한 뒤 ${v.seconds}초 동안 응답이 오지 않아 have-local-offer에 머물러 있습니다.`,
			next: '제안이 상대에게 갔는지, 상대가 응답했는지, 그 응답이 이 연결로 돌아왔는지 차례로 보세요.'
		},
		'signaling/offer-not-answered': {
			what: (v) => `제안을 받고도 응답하지 않았습니다. ${v.seconds}초째 have-remote-offer입니다.`,
			next: 'setRemoteDescription(offer) 다음에 setLocalDescription()을 부르고 만들어진 응답을 보내세요. 그 사이에 오류가 없었는지도 보세요.'
		},
		'signaling/early-candidate': {
			what: (v) =>
				`후보 ${v.count}개가 설명보다 먼저 와서 브라우저가 거절했고(InvalidStateError) 그대로 사라졌습니다.`,
			next: 'setRemoteDescription()이 끝날 때까지 후보를 대기열에 모았다가 넣으세요.'
		},
		'signaling/bad-candidate': {
			what: (v) => `후보 ${v.count}개가 거절됐습니다: ${v.message}`,
			next: '후보 객체를 받은 그대로 통째로 넘기고, 재시작 뒤에는 이전 세대의 후보를 버리세요.'
		},
		'signaling/glare': {
			what: (v) => `양쪽이 동시에 제안했고, 이쪽이 상대의 제안을 거절했습니다: ${v.message}`,
			next: '완벽한 협상을 쓰세요. 한쪽이 양보하는 역할을 맡아 자기 제안을 거둡니다(W3C WebRTC §10.7).'
		},
		'signaling/answer-too-late': {
			what: (v) => `내놓은 제안이 없는데 응답이 왔습니다: ${v.message}`,
			next: '응답은 그것이 답하는 제안에게 한 번만 전하세요. 되돌린 제안에는 응답이 필요 없습니다.'
		},
		'signaling/candidates-not-sent': {
			what: (v) => `이쪽은 후보 ${v.count}개를 찾았지만 ${v.other}에게 하나도 전해지지 않았습니다.`,
			next: '“icecandidate”에서 나온 후보를 하나씩 보내거나, 수집이 끝난 뒤의 설명 전체를 보내세요.'
		},
		'signaling/renegotiation-missed': {
			what: () => '연결이 다시 협상하자고 했는데(negotiationneeded) 아무도 제안을 만들지 않았습니다.',
			next: '이 이벤트에 setLocalDescription()으로 답하고 제안을 보내세요. 그전에는 새로 넣은 것이 나가지 않습니다.'
		}
	}
};
