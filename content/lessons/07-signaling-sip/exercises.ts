/** Exercises of lesson 7: what they ask and their hints. How they run and are judged stands beside their experiments. */
import { anyCarrier, earlyCandidates, ownChannel } from '#lib/experiments/signaling-bench/exercises.ts';
import { sipCallInOrder } from '#lib/experiments/sip-call/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...anyCarrier,
		title: { en: '7a. Any carrier you like', ko: '7a. 어느 길이든' },
		goal: {
			en: 'Connect the two peers in the signaling bench over any carrier. Exactly one offer and one answer may pass.',
			ko: '시그널링 작업대에서 아무 길로나 두 피어를 연결하세요. 제안과 응답이 딱 하나씩만 지나가야 합니다.'
		},
		steps: {
			en: ['Choose a carrier in the signaling bench.', 'Press Run, and wait until both peers are connected.'],
			ko: ['시그널링 작업대에서 나르는 길을 고릅니다.', '실행을 누르고 양쪽이 연결될 때까지 기다립니다.']
		},
		hints: {
			en: [
				'The peers are not connected yet. If cards are held, they have to be delivered; if this page is one end only, the other one has to answer.',
				'A card was dropped, and nobody sends it again. Run once more, and let the offer, the answer and candidates through.',
				'More than one offer or answer passed. A copy counts, and so does a renegotiation: run once more, and add nothing to the call.'
			],
			ko: [
				'아직 연결되지 않았습니다. 붙잡아 둔 카드가 있으면 전달해야 하고, 이 페이지가 한쪽 끝일 뿐이면 상대가 응답해야 합니다.',
				'버린 카드가 있는데, 다시 보내 주는 이는 없습니다. 다시 실행해서 제안과 응답과 후보를 통과시키세요.',
				'제안이나 응답이 둘 이상 지나갔습니다. 복제한 것도, 재협상도 셉니다. 다시 실행하고 통화에 아무것도 더하지 마세요.'
			]
		}
	},
	{
		...earlyCandidates,
		title: { en: '7b. Candidates that come too early', ko: '7b. 너무 일찍 온 후보' },
		goal: {
			en: 'In both directions every candidate is handed over before the description. Choose the line that receives a candidate so that nothing is refused, nothing is lost, and the call connects. Once the description is set, what lies in waiting is handed over. A call that fails is watched for three seconds.',
			ko: '양방향 모두 후보가 설명보다 먼저 전달됩니다. 거절되는 것도, 잃는 것도 없이 통화가 연결되도록 후보를 받는 줄을 고르세요. 설명을 설정하고 나면 waiting에 있는 것을 건넵니다. 연결되지 않으면 3초 동안 지켜봅니다.'
		},
		hints: {
			en: [
				'There is no description yet, so the browser rejects the call, and nobody catches the error. What does the error name say?',
				'Now nobody hears of the error, and yet each candidate was refused and is gone. Silence is no cure.',
				'Nothing is refused any more, but what came too early was thrown away: neither peer knows where to look. It has to be kept until the description is there.'
			],
			ko: [
				'아직 설명이 없어서 브라우저가 호출을 거절하고, 그 오류를 아무도 받지 않습니다. 오류 이름이 무엇을 말하나요?',
				'오류를 듣는 이가 없어졌을 뿐, 후보는 하나하나 거절되어 사라졌습니다. 조용해졌다고 나은 것은 아닙니다.',
				'이제 거절되는 것은 없지만, 너무 일찍 온 것을 버렸습니다. 어느 쪽도 어디를 두드릴지 모릅니다. 설명이 올 때까지 가지고 있어야 합니다.'
			]
		}
	},
	{
		...sipCallInOrder,
		title: { en: '7c. A call, in order', ko: '7c. 통화를 순서대로' },
		goal: {
			en: 'Put the lines in an order in which Alice and Bob both register, the call comes up, packets arrive at both ends, and Alice hangs up.',
			ko: '앨리스와 밥이 모두 등록하고, 통화가 연결되고, 양쪽에 패킷이 도착하고, 앨리스가 끊도록 줄을 순서대로 놓으세요.'
		},
		hints: {
			en: [
				'The proxy sends the INVITE to the address that Bob registered. What does it say when there is none? (480)',
				'A call can be answered only while it rings: what makes Bob’s telephone ring?',
				'Hanging up before the answer is a CANCEL, and the call never comes up. Let it talk first.'
			],
			ko: [
				'프록시는 밥이 등록한 주소로 INVITE를 보냅니다. 등록한 주소가 없으면 무엇이라고 답할까요? (480)',
				'전화는 울리는 동안에만 받을 수 있습니다. 밥의 전화를 울리게 하는 것은 무엇인가요?',
				'받기 전에 끊으면 CANCEL이 되고 통화는 연결되지 않습니다. 먼저 이야기하게 두세요.'
			]
		}
	},
	{
		...ownChannel,
		title: { en: '7d. A call that carries itself', ko: '7d. 스스로를 나르는 통화' },
		goal: {
			en: 'Connect in the signaling bench, turn the carrier off (the lab server, if you have one), and add a picture all the same: its offer and answer go over the call’s own data channel, and a new track arrives at the callee.',
			ko: '시그널링 작업대에서 연결한 다음 나르는 길을 끄고(실습 서버가 있다면 그것을), 그래도 화면을 더하세요. 제안과 응답이 통화 자신의 데이터 채널로 오가고, 새 트랙이 수신자에게 도착해야 합니다.'
		},
		steps: {
			en: [
				'Choose a carrier and press Run; wait until both peers are connected.',
				'Press “Turn the carrier off”.',
				'Choose “the call’s own data channel”.',
				'Press “Add a picture”, and wait until it is there.'
			],
			ko: [
				'나르는 길을 골라 실행하고, 양쪽이 연결될 때까지 기다립니다.',
				'‘나르는 길 끄기’를 누릅니다.',
				'‘통화 자신의 데이터 채널’을 고릅니다.',
				'‘화면 더하기’를 누르고 화면이 올 때까지 기다립니다.'
			]
		},
		hints: {
			en: [
				'The carrier was not turned off while the call was up. The button appears under the track once both peers are connected.',
				'No offer came over the data channel after the carrier was off. If the picture was added before that, run again: the order matters here.',
				'The offer came over, but the agreement is not complete: the answer has to come back over the same channel.'
			],
			ko: [
				'통화가 연결된 동안 나르는 길을 끄지 않았습니다. 양쪽이 연결되면 선로 아래에 버튼이 나타납니다.',
				'길을 끈 뒤에 데이터 채널로 온 제안이 없습니다. 그 전에 화면을 더했다면 다시 실행하세요. 여기서는 순서가 중요합니다.',
				'제안은 건너갔지만 합의가 끝나지 않았습니다. 응답이 같은 채널로 돌아와야 합니다.'
			]
		}
	}
];
