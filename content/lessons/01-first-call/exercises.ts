/** Exercises of lesson 1: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { noCandidates, orderTheCalls } from '#lib/experiments/loopback-call/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...orderTheCalls,
		title: { en: '1a. Six calls in order', ko: '1a. 여섯 호출의 순서' },
		goal: {
			en: 'Put the six calls into an order that connects the two peers and carries a message there and back. You are judged by what the connections do: any order that the browser accepts and that connects will pass.',
			ko: '두 피어를 연결하고 메시지가 갔다가 돌아오도록 여섯 호출의 순서를 정하세요. 연결이 실제로 한 일로 판정하므로, 브라우저가 받아들이고 연결되는 순서라면 통과합니다.'
		},
		hints: {
			en: [
				'Read it as a conversation. Somebody has to propose before anybody can agree; who says the first word here?',
				'createAnswer() answers an offer. The callee must have been handed one with setRemoteDescription(offer) before it is asked, and the offer must have been made before that.',
				'A peer takes an answer only while an offer of its own is on the table: setLocalDescription(offer) comes before setRemoteDescription(answer), and the answer has to exist by then.'
			],
			ko: [
				'대화라고 생각하고 읽어 보세요. 누군가 제안해야 누군가 동의할 수 있습니다. 여기서 첫마디를 하는 쪽은 누구일까요?',
				'createAnswer()는 받은 제안에 대한 응답을 만듭니다. 그 전에 수신자가 setRemoteDescription(offer)로 제안을 받아야 하고, 제안은 그보다 먼저 만들어져 있어야 합니다.',
				'피어는 자기가 낸 제안이 있을 때만 응답을 받습니다. setLocalDescription(offer)가 setRemoteDescription(answer)보다 먼저이고, 그때는 응답도 이미 있어야 합니다.'
			]
		}
	},
	{
		...noCandidates,
		title: { en: '1b. Agreed, but not connected', ko: '1b. 합의했지만 연결되지 않은 통화' },
		goal: {
			en: 'Choose whose candidates are handed over so that offer and answer are agreed and yet, three seconds later, the connection is still new. It must wait, not fail. The run takes three seconds.',
			ko: '누구의 후보를 건넬지 골라서, 제안과 응답은 합의되었는데 3초 뒤에도 연결이 여전히 new에 머물게 만드세요. 실패가 아니라 기다리는 상태여야 합니다. 실행에는 3초가 걸립니다.'
		},
		hints: {
			en: [
				'Everything arrives, so everything works. Which of the things that were handed over can ICE not do without?',
				'One side’s candidates are enough for both: the checks of the side that knows an address show the other where they come from. It learns a peer-reflexive candidate and answers there.',
				'Leave ICE nothing at all to try: no candidate from either end. Then give it the full three seconds.'
			],
			ko: [
				'모두 전해졌으니 잘될 수밖에 없습니다. 건넨 것 가운데 ICE가 없이는 아무것도 못 하는 것은 무엇일까요?',
				'한쪽의 후보만 있어도 양쪽에 충분합니다. 주소를 아는 쪽이 보낸 검사가 도착하면 상대는 그것이 어디서 왔는지 알게 됩니다. 그렇게 피어 반사 후보를 알아내고 그리로 대답합니다.',
				'ICE가 시험해 볼 것을 하나도 남기지 마세요. 어느 쪽 후보도 건네지 않고, 3초를 다 기다리게 합니다.'
			]
		}
	}
];
