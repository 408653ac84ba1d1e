/** Things that are said about colliding offers, and what is known of them. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'two-flags-suffice',
		statement: {
			en: '“Perfect negotiation needs two flags, makingOffer and ignoreOffer.”',
			ko: '“완벽한 협상에는 makingOffer와 ignoreOffer, 두 깃발이면 된다.”'
		},
		verdict: 'false',
		because: {
			en: 'With two flags an impolite peer throws away an offer that arrives while it is setting the answer to its own. In both browsers the other peer then stays in have-local-offer. The example in the specification has a third flag for this moment.',
			ko: '깃발이 둘뿐이면 무례한 피어는 자기 제안의 응답을 설정하는 동안 도착한 제안을 버립니다. 두 브라우저 모두 그 뒤 상대가 have-local-offer에 남았습니다. 명세의 예제에는 이 순간을 위한 세 번째 깃발이 있습니다.'
		},
		reference: w3c('webrtc', '§10.7', 'perfect-negotiation-example'),
		observed
	},
	{
		id: 'caller-is-impolite',
		statement: {
			en: '“The caller must be the impolite peer.”',
			ko: '“발신자가 무례한 피어여야 한다.”'
		},
		verdict: 'false',
		because: {
			en: 'Any rule will do that gives the two ends opposite roles and does not change during the call: who came first, or the larger of two random numbers. Exchange the two boxes in the experiment; the guarded handler ends well all the same.',
			ko: '두 끝이 서로 반대 역할을 맡고 통화 동안 바뀌지 않는 규칙이면 무엇이든 됩니다. 먼저 들어온 쪽으로 정해도 되고, 무작위 수가 큰 쪽으로 정해도 됩니다. 실험에서 두 상자를 바꿔 보세요. 지킴이 처리기는 그래도 잘 끝납니다.'
		},
		reference: w3c('webrtc', '§10.7', 'perfect-negotiation-example'),
		observed
	},
	{
		id: 'offer-refused-in-have-local-offer',
		statement: {
			en: '“An offer that comes in have-local-offer is refused with an error.”',
			ko: '“have-local-offer에서 받은 제안은 오류와 함께 거절된다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'RFC 9429 §5.6 would still have it so. Browsers follow the W3C text: they roll their own offer back and take the other. That is why a naive handler fails one step later, on the answer.',
			ko: 'RFC 9429 §5.6을 따르면 지금도 그렇습니다. 브라우저는 W3C 명세대로 자기 제안을 되돌리고 상대의 제안을 받습니다. 그래서 순진한 처리기는 한 걸음 뒤, 응답에서 실패합니다.'
		},
		reference: w3c('webrtc', '§4.4.1.4', 'set-the-session-description'),
		observed
	},
	{
		id: 'sip-waits-at-random',
		statement: {
			en: '“Glare is solved by waiting a random time and trying again.”',
			ko: '“충돌은 무작위 시간을 기다렸다가 다시 시도하면 풀린다.”'
		},
		verdict: 'depends',
		because: {
			en: 'SIP does so: a re-INVITE that meets another is answered with 491 Request Pending, and then each side waits, the owner of the Call-ID between 2.1 and 4 seconds, the other up to 2. With fixed roles nobody has to wait.',
			ko: 'SIP은 그렇게 합니다. 다른 re-INVITE와 마주친 re-INVITE는 491 Request Pending으로 거절되고, Call-ID를 만든 쪽은 2.1~4초, 상대는 2초까지 기다렸다가 다시 보냅니다. 역할이 정해져 있으면 아무도 기다리지 않아도 됩니다.'
		},
		reference: rfc(3261, '§14.1')
	}
];
