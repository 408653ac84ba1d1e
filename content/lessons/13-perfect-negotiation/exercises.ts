/** Exercises of lesson 13: what they ask and their hints. How they run and are judged stands beside their experiment. */
import { answerRace, naiveDies, ownHandler, writtenHandler } from '#lib/experiments/glare/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...naiveDies,
		title: { en: '13a. The end of the naive handler', ko: '13a. 순진한 처리기의 최후' },
		goal: {
			en: 'Show that the naive handler dies: make two offers collide, so that a call is refused or an end never comes back to stable.',
			ko: '순진한 처리기가 무너지는 것을 보이세요. 두 제안을 부딪치게 해서, 호출이 거절되거나 한쪽이 stable로 돌아오지 못하게 하면 됩니다.'
		},
		steps: {
			en: [
				'Choose the naive handler.',
				'Choose the schedule “both at once”, or any gap that is shorter than a message takes.',
				'Press Run, and wait until it is over.'
			],
			ko: [
				'순진한 처리기를 고릅니다.',
				'시간표에서 ‘둘이 동시에’를 고르거나, 메시지가 가는 시간보다 짧은 간격을 넣습니다.',
				'실행을 누르고 끝날 때까지 기다립니다.'
			]
		},
		hints: {
			en: [
				'The last run had another handler. The choice stands above the schedule.',
				'No offer met another. The second side must press before the first offer has reached it: the gap has to be shorter than the delay.',
				'Two offers met, and nothing has gone wrong yet. Answers take their time, too: wait until the run is over.'
			],
			ko: [
				'마지막 실행은 다른 처리기였습니다. 처리기는 시간표 위에서 고릅니다.',
				'마주친 제안이 없습니다. 첫 제안이 도착하기 전에 상대가 눌러야 합니다. 간격이 지연보다 짧아야 합니다.',
				'두 제안이 마주쳤지만 아직 잘못된 것은 없습니다. 응답에도 시간이 걸리니 실행이 끝날 때까지 기다리세요.'
			]
		}
	},
	{
		...ownHandler,
		title: { en: '13b. Your handler', ko: '13b. 여러분의 처리기' },
		goal: {
			en: 'Put together what runs when a description arrives. Lines below the last comment are not used. isReady begins as true, makingOffer is kept for you, the caller is impolite and the callee polite. Fifty schedules run on real connections: every one must end with both ends stable and connected. That takes fifteen to twenty seconds; after three failures it stops.',
			ko: '설명이 도착했을 때 실행할 줄을 짜 맞추세요. 마지막 주석 아래에 있는 줄은 쓰지 않습니다. isReady는 true로 시작하고, makingOffer는 이미 관리되고 있으며, 발신자는 무례하고 수신자는 공손합니다. 진짜 연결에서 시간표 50개를 실행하며, 모두 양쪽 stable과 connected로 끝나야 합니다. 15~20초 걸리고, 세 번 실패하면 멈춥니다.'
		},
		hints: {
			en: [
				'When offers collide exactly one end must give way. Now either both do or neither does: one line decides by isPolite, and it needs a line before it that says whether the end is ready.',
				'The rule is there and does not always hold, or the order is wrong. A flag that says that something is going on must be true before it begins and false when it is over; an offer is answered after it has been set.',
				'An offer was thrown away that collided with nothing: it came while the answer to the own offer was being set. Which of the two lines for isReady knows of that moment, and is the flag set before the answer is?'
			],
			ko: [
				'제안이 부딪치면 꼭 한쪽만 물러나야 합니다. 지금은 둘 다 물러나거나 아무도 물러나지 않습니다. isPolite로 정하는 줄이 하나 있고, 그 앞에는 받을 수 있는 상태인지 말해 주는 줄이 있어야 합니다.',
				'규칙은 있지만 늘 지켜지지는 않거나, 순서가 잘못되었습니다. 무언가 진행 중이라는 깃발은 시작하기 전에 올리고 끝나면 내려야 합니다. 제안에는 설정한 다음에 응답합니다.',
				'아무것과도 부딪치지 않은 제안이 버려졌습니다. 자기 제안의 응답을 설정하는 동안 도착한 것입니다. isReady를 정하는 두 줄 가운데 그 순간을 아는 것은 어느 쪽일까요? 깃발은 응답을 설정하기 전에 올렸나요?'
			]
		}
	},
	{
		...answerRace,
		title: { en: '13c. The hidden race', ko: '13c. 숨은 경쟁' },
		goal: {
			en: 'Why is there isSettingRemoteAnswerPending? Find the schedule under which the handler with two flags loses an offer and the guarded one does not. The caller presses first, the callee gapMs later; the delays are those of each side’s first and second message, the last one holds for the rest. The channel keeps its order: no message overtakes another. Both handlers run on it.',
			ko: 'isSettingRemoteAnswerPending은 왜 있을까요? 깃발 둘 처리기는 제안을 잃고 지킴이는 잃지 않는 시간표를 찾으세요. 발신자가 먼저 누르고 수신자는 gapMs 뒤에 누릅니다. 지연은 각자가 보내는 첫 번째, 두 번째 메시지의 것이고 마지막 값이 그 뒤로도 쓰입니다. 채널은 순서를 지켜서 메시지가 앞의 것을 앞지르지 않습니다. 두 처리기를 모두 실행합니다.'
		},
		hints: {
			en: [
				'Nothing was under way when the callee pressed: the caller had its answer already. The answer has to be on its way at that moment.',
				'That is a plain collision, and two flags are enough for it. For the race the callee must have answered before it presses, and the answer must not have arrived.',
				'Nearly: the offer was sent while the answer was on its way, but it arrived long after it. It has to arrive together with the answer, and a channel that keeps its order will see to that if the offer is quick.'
			],
			ko: [
				'수신자가 눌렀을 때 가는 중인 것이 없었습니다. 발신자는 이미 응답을 받았습니다. 그 순간 응답이 아직 가는 중이어야 합니다.',
				'이것은 보통의 충돌이고 깃발 둘로 충분합니다. 경쟁이 되려면 수신자가 응답한 뒤에 눌러야 하고, 그 응답은 아직 도착하지 않았어야 합니다.',
				'거의 다 왔습니다. 응답이 가는 동안 제안을 보냈지만 훨씬 늦게 도착했습니다. 응답과 함께 도착해야 합니다. 제안이 빠르면, 순서를 지키는 채널이 알아서 그렇게 만듭니다.'
			]
		}
	},
	{
		...writtenHandler,
		title: { en: '13d. Write it yourself', ko: '13d. 직접 쓰기' },
		comments: [
			{
				en: `// One end of a call. isPolite: whether it gives way where offers collide.
// send({ description }) goes to the other end; candidates are sent for
// you. What is given back receives whatever the other end sends.`,
				ko: `// 통화의 한쪽 끝입니다. isPolite: 제안이 부딪힐 때 양보하는 쪽인지.
// send({ description })은 상대에게 보냅니다. 후보는 알아서 보내 줍니다.
// 돌려준 함수가 상대가 보내는 것을 모두 받습니다.`
			}
		],
		goal: {
			en: 'Now without lines to choose from. handle() takes over one end: it makes the offers, and gives back what receives the messages of the other end. Both ends run your code, the caller impolite, the callee polite; it also opens each call. The same fifty schedules run on real connections in a frame, fifteen to twenty seconds; after three failures it stops.',
			ko: '이번에는 고를 줄이 없습니다. handle()은 한쪽 끝을 맡아 제안을 만들고, 상대의 메시지를 받을 함수를 돌려줍니다. 양쪽이 여러분의 코드를 실행하며 발신자는 무례하고 수신자는 공손합니다. 통화를 여는 것도 이 코드입니다. 프레임 안의 진짜 연결에서 같은 시간표 50개를 15~20초 동안 실행하고, 세 번 실패하면 멈춥니다.'
		},
		hints: {
			en: [
				'Where offers collide exactly one end must give way, and here both do or neither does. Let isPolite decide. If it does already, see which flag makes an end believe that it is free when it is not.',
				'An offer was ignored that collided with nothing, or something stands in the wrong order. A flag that says that something is going on has to come down when it is over, after an error too: that is what finally is for. If no call comes up at all (0 / 0): every offer needs an answer, and every candidate addIceCandidate().',
				'An offer was thrown away while the answer to the own offer was being set. signalingState is not stable yet in these milliseconds, but nothing competes any more: a third flag has to know of it.'
			],
			ko: [
				'제안이 부딪치면 꼭 한쪽만 물러나야 하는데, 지금은 둘 다 물러나거나 아무도 물러나지 않습니다. isPolite로 정하세요. 이미 그렇게 했다면, 비어 있지 않은데도 비었다고 믿게 만드는 깃발이 무엇인지 보세요.',
				'아무것과도 부딪치지 않은 제안을 무시했거나 순서가 잘못되었습니다. 진행 중이라는 깃발은 끝나면 내려야 하고, 오류가 나도 내려야 합니다. finally가 하는 일입니다. 통화가 아예 열리지 않는다면(0 / 0) 제안마다 응답이, 후보마다 addIceCandidate()가 있어야 합니다.',
				'자기 제안의 응답을 설정하는 동안 온 제안을 버렸습니다. 그 몇 밀리초 동안 signalingState는 아직 stable이 아니지만 이제 다투는 것은 없습니다. 그 순간을 아는 세 번째 깃발이 필요합니다.'
			]
		}
	}
];
