/** Questions of lesson 13. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'who-should-be-polite',
		question: { en: 'Who should be polite?', ko: '누가 공손해야 할까요?' },
		options: [
			{
				id: 'caller',
				text: { en: 'The caller, because it began', ko: '먼저 시작한 발신자' },
				why: {
					en: 'That is one possible rule, and it works. But nothing in the pattern asks who began: most collisions come long after the call is up.',
					ko: '가능한 규칙이고 잘 동작합니다. 하지만 이 방식은 누가 시작했는지를 묻지 않습니다. 충돌은 대개 통화가 이어지고 한참 뒤에 일어납니다.'
				}
			},
			{
				id: 'both',
				text: { en: 'Both, to be safe', ko: '안전하게 둘 다' },
				why: {
					en: 'Then both roll back and both answer, as the naive handlers do, and an answer is refused. Tick both boxes in the experiment.',
					ko: '그러면 순진한 처리기처럼 둘 다 되돌리고 둘 다 응답해서, 응답이 거절됩니다. 실험에서 두 상자를 모두 켜 보세요.'
				}
			},
			{
				id: 'fixed',
				right: true,
				text: {
					en: 'One of the two, by any rule that gives the two ends opposite roles',
					ko: '둘 중 하나. 두 끝에 반대 역할을 주는 규칙이면 무엇이든 됩니다'
				},
				why: {
					en: 'What counts is that the roles are opposite and fixed before the first collision (W3C WebRTC §10.7). A server that knows who joined first can assign them.',
					ko: '역할이 서로 반대이고 첫 충돌 전에 정해져 있기만 하면 됩니다(W3C WebRTC §10.7). 누가 먼저 들어왔는지 아는 서버가 정해 줄 수도 있습니다.'
				}
			},
			{
				id: 'turns',
				text: { en: 'They should take turns', ko: '번갈아 가며' },
				why: {
					en: 'To take turns the two must agree on how many collisions there have been, and in the answer race they do not.',
					ko: '번갈아 하려면 지금까지 충돌이 몇 번 있었는지 둘의 생각이 같아야 하는데, 응답 경쟁에서는 그것부터 어긋납니다.'
				}
			}
		]
	},
	{
		id: 'what-polite-loses',
		question: { en: 'What does the polite peer lose?', ko: '공손한 피어는 무엇을 잃을까요?' },
		options: [
			{
				id: 'track',
				text: { en: 'The track it wanted to add', ko: '더하려던 트랙' },
				why: {
					en: 'The track and its transceiver stay. They go into the answer, or negotiationneeded fires again and they go into the next offer.',
					ko: '트랙과 송수신기는 그대로 남습니다. 응답에 실려 가거나, negotiationneeded가 다시 일어나 다음 제안에 실려 갑니다.'
				}
			},
			{
				id: 'offer',
				right: true,
				text: { en: 'Its offer, and nothing else', ko: '자기 제안. 그뿐입니다' },
				why: {
					en: 'A rollback discards what is pending (RFC 9429 §4.1.10.2). What was to be proposed is still wanted, and the browser remembers it.',
					ko: '되돌리기는 대기 중인 것을 버립니다(RFC 9429 §4.1.10.2). 제안하려던 것은 여전히 필요하고, 브라우저가 그것을 기억합니다.'
				}
			},
			{
				id: 'connection',
				text: {
					en: 'The connection, for a moment: ICE starts again',
					ko: '잠깐 연결이 끊깁니다. ICE가 다시 시작하기 때문입니다'
				},
				why: {
					en: 'A rollback brings back what was agreed before, the path included. In the runs above connectionState stayed connected.',
					ko: '되돌리기는 전에 합의한 것으로 돌아가며 경로도 그대로입니다. 위의 실행에서 connectionState는 줄곧 connected였습니다.'
				}
			},
			{
				id: 'turn',
				text: {
					en: 'Its turn: it may not offer until the other has offered again',
					ko: '차례를 잃어서, 상대가 다시 제안할 때까지 제안할 수 없습니다'
				},
				why: {
					en: 'There are no turns. As soon as it is back in stable it may offer, and it does so by itself if something is left to agree on.',
					ko: '차례라는 것은 없습니다. stable로 돌아오면 바로 제안할 수 있고, 합의할 것이 남아 있으면 저절로 제안합니다.'
				}
			}
		]
	},
	{
		id: 'caller-impolite',
		question: {
			en: 'The caller is polite and the callee impolite. What changes?',
			ko: '발신자가 공손하고 수신자가 무례하면 무엇이 달라질까요?'
		},
		options: [
			{
				id: 'never',
				text: { en: 'The first call never comes up', ko: '첫 통화가 이어지지 않습니다' },
				why: {
					en: 'The roles matter only when offers collide. A callee that has offered nothing takes the caller’s offer whatever its manners are.',
					ko: '역할은 제안이 부딪칠 때만 쓰입니다. 제안한 것이 없는 수신자는 예의와 상관없이 발신자의 제안을 받습니다.'
				}
			},
			{
				id: 'whose',
				right: true,
				text: {
					en: 'Whose offer survives a collision, and no more',
					ko: '충돌에서 누구의 제안이 남는지, 그것뿐입니다'
				},
				why: {
					en: 'Caller = impolite is not required. The experiment ends well with the boxes exchanged; then the caller’s lane shows the rollback.',
					ko: '발신자가 무례해야 한다는 요구는 없습니다. 두 상자를 바꿔도 실험은 잘 끝나고, 되돌리기가 발신자의 레인에 나타날 뿐입니다.'
				}
			},
			{
				id: 'dtls',
				text: { en: 'The DTLS roles are exchanged', ko: 'DTLS 역할이 바뀝니다' },
				why: {
					en: 'They are agreed by a=setup in the first offer and answer, and manners are written nowhere in a description.',
					ko: 'DTLS 역할은 첫 제안과 응답의 a=setup으로 정해집니다. 예의는 설명 어디에도 적히지 않습니다.'
				}
			},
			{
				id: 'glare',
				text: { en: 'Collisions become more frequent', ko: '충돌이 더 잦아집니다' },
				why: {
					en: 'How often offers meet depends on when people press and how long messages take. The roles decide only what happens then.',
					ko: '제안이 얼마나 자주 마주치는지는 누르는 때와 메시지가 가는 시간에 달려 있습니다. 역할은 그다음을 정할 뿐입니다.'
				}
			}
		]
	}
];
