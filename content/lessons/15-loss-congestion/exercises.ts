/** Exercises of lesson 15: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { maxBitrate } from '#lib/experiments/bandwidth-cap/exercises.ts';
import {
	fewLost,
	lossController,
	manyLost,
	narrowLink,
	soundMadeUp,
	writtenController
} from '#lib/experiments/network-conditioner/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

const tooShort = {
	en: 'That was too short. Reports come once a second and a sender takes some seconds to follow: let it run.',
	ko: '너무 짧았습니다. 보고는 1초에 한 번 오고 송신자가 따라오는 데도 몇 초 걸립니다. 더 두고 보세요.'
} as const;

export const exercises: readonly ExerciseDefinition[] = [
	{
		...fewLost,
		title: { en: '15a. Asked for again', ko: '15a. 다시 달라고 하기' },
		goal: {
			en: 'In the call above, let the link lose 5 % for at least six seconds, and show by the numbers that packets were asked for again and that the sender was told.',
			ko: '위의 통화에서 6초 넘게 5%를 잃게 하고, 패킷을 다시 달라고 했다는 것과 송신자가 알게 되었다는 것을 숫자로 보이세요.'
		},
		steps: {
			en: ['Call through the relay.', 'Press loses 5 % and wait seven seconds.', 'Judge it here.'],
			ko: ['릴레이를 거쳐 통화합니다.', '5% 손실을 누르고 7초 기다립니다.', '여기서 판정합니다.']
		},
		hints: {
			en: [
				'There is no stretch with about 5 % of loss yet. The rate has to be free: a narrow link is another illness.',
				tooShort.en,
				'The link is right and long enough, but nothing was asked for again. Does the call still run?'
			],
			ko: [
				'5%쯤 잃은 구간이 아직 없습니다. 대역폭 제한은 풀어 두세요. 좁은 링크는 다른 병입니다.',
				tooShort.ko,
				'링크도 시간도 맞는데 다시 달라고 한 것이 없습니다. 통화가 아직 이어지고 있나요?'
			]
		}
	},
	{
		...manyLost,
		title: { en: '15b. Too many lost', ko: '15b. 너무 많이 잃으면' },
		goal: {
			en: 'Show that at 20 % loss the sender sends less than half of what it sent on a clear link.',
			ko: '20%를 잃을 때 송신자가 깨끗한 링크에서 보내던 양의 절반도 보내지 않는다는 것을 보이세요.'
		},
		steps: {
			en: [
				'Call, press clear and wait nine seconds: the sender has to have come up.',
				'Press loses 20 % and wait ten seconds.',
				'Judge it here.'
			],
			ko: [
				'통화하고 깨끗함을 누른 뒤 9초 기다립니다. 송신자가 올라와 있어야 합니다.',
				'20% 손실을 누르고 10초 기다립니다.',
				'여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'There is no stretch with about 20 % of loss yet.',
				'Half of what? Let the link be clear for five seconds or more before it loses.',
				`Not less than half. ${tooShort.en}`
			],
			ko: [
				'20%쯤 잃은 구간이 아직 없습니다.',
				'무엇의 절반일까요? 잃기 전에 5초 넘게 깨끗한 링크로 두세요.',
				`절반보다 줄지 않았습니다. ${tooShort.ko}`
			]
		}
	},
	{
		...narrowLink,
		title: { en: '15c. The queue', ko: '15c. 큐' },
		goal: {
			en: 'Show congestion from its first sign to its end: a narrow link makes the round trip grow, then the sender gives way, and once the link is wide again it comes back slowly.',
			ko: '혼잡의 첫 징조부터 끝까지 보이세요. 링크가 좁아지면 왕복 시간이 늘고, 송신자가 물러나고, 링크가 다시 넓어지면 천천히 돌아옵니다.'
		},
		steps: {
			en: [
				'Call, press clear and wait twelve seconds.',
				'Press 400 kb/s and wait ten seconds.',
				'Press clear and wait fifteen seconds more.',
				'Judge it here.'
			],
			ko: [
				'통화하고 깨끗함을 누른 뒤 12초 기다립니다.',
				'400 kb/s를 누르고 10초 기다립니다.',
				'깨끗함을 누르고 15초 더 기다립니다.',
				'여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'It takes a clear stretch of five seconds and after it a narrow one: at most 500 kb/s, with a queue of 200 ms or more, and no loss.',
				'One of the three signs is missing: more delay, less sent, more again. Wait longer in each stretch, and begin with a sender that has come up.',
				'The link is still narrow. Press clear, and wait for the sender to try again.'
			],
			ko: [
				'5초 넘게 깨끗한 구간 다음에 좁은 구간이 있어야 합니다. 500 kb/s 이하, 큐 200 ms 이상, 손실 없음입니다.',
				'세 징조 가운데 하나가 없습니다. 늘어난 지연, 줄어든 양, 다시 늘어난 양. 구간마다 더 기다리고, 송신자가 올라온 뒤에 시작하세요.',
				'링크가 아직 좁습니다. 깨끗함을 누르고 송신자가 다시 시도하기를 기다리세요.'
			]
		}
	},
	{
		...soundMadeUp,
		title: { en: '15d. Sound that was never sent', ko: '15d. 보낸 적 없는 소리' },
		goal: {
			en: 'Let the link lose 20 % and show both repairs of sound: samples that were made up, and packets with a spare copy of earlier sound.',
			ko: '20%를 잃게 하고 소리를 고치는 두 방법을 모두 보이세요. 지어낸 샘플과, 앞선 소리의 여벌이 든 패킷입니다.'
		},
		steps: {
			en: ['Call through the relay.', 'Press loses 20 % and wait eight seconds.', 'Judge it here.'],
			ko: ['릴레이를 거쳐 통화합니다.', '20% 손실을 누르고 8초 기다립니다.', '여기서 판정합니다.']
		},
		hints: {
			en: [
				'There is no stretch with enough loss yet: 15 % or more.',
				tooShort.en,
				'One of the two is missing. A sender adds spare copies once it has been told of losses: wait a little longer.'
			],
			ko: [
				'충분히 잃은 구간이 아직 없습니다. 15% 이상이어야 합니다.',
				tooShort.ko,
				'둘 가운데 하나가 없습니다. 송신자는 손실을 알고 나서야 여벌을 싣습니다. 조금 더 기다리세요.'
			]
		}
	},
	{
		...lossController,
		title: { en: '15e. A controller for losses', ko: '15e. 손실 조절기' },
		goal: {
			en: 'Choose the rule by which a sender goes up by 5 % while less than 2 % are lost, stays as it is up to 10 %, and above goes down by half the share that was lost. It is tried on a table of losses.',
			ko: '잃은 것이 2%보다 적으면 5% 늘리고, 10%까지는 그대로 두고, 넘으면 잃은 비율의 절반만큼 줄이는 규칙을 고르세요. 손실 표로 시험합니다.'
		},
		hints: {
			en: [
				'It halves for every single loss, as if each were congestion. On a radio that loses 1 % it would never come up again.',
				'It never goes down. Half of what is sent may be lost and it sends more.',
				'It goes down too early: between 2 and 10 % a sender stays where it is.'
			],
			ko: [
				'하나만 잃어도 절반으로 줄입니다. 손실이 모두 혼잡인 것처럼요. 1%를 잃는 무선에서는 영영 올라오지 못합니다.',
				'줄이는 일이 없습니다. 보낸 것의 절반을 잃어도 더 보냅니다.',
				'너무 일찍 줄입니다. 2%에서 10% 사이에서는 그대로 있어야 합니다.'
			]
		}
	},
	{
		...maxBitrate,
		title: { en: '15f. A limit that holds', ko: '15f. 지켜지는 한도' },
		goal: {
			en: 'In the comparison above, set maxBitrate to 120 kb/s and measure: no more than 150 kb/s may be sent.',
			ko: '위의 비교에서 maxBitrate를 120 kb/s로 걸고 재세요. 150 kb/s보다 많이 보내면 안 됩니다.'
		},
		steps: {
			en: ['Choose maxBitrate of the sender and 120 kb/s.', 'Set it and measure.', 'Judge it here.'],
			ko: ['송신자의 maxBitrate와 120 kb/s를 고릅니다.', '걸고 잽니다.', '여기서 판정합니다.']
		},
		hints: {
			en: [
				'Nothing has been measured yet.',
				'Another limit was measured. It is to be maxBitrate, and 120 kb/s.',
				'The limit is right, but more was sent, or nothing. Measure once more: a sender takes some seconds to follow.'
			],
			ko: [
				'아직 잰 것이 없습니다.',
				'다른 한도를 쟀습니다. maxBitrate에 120 kb/s여야 합니다.',
				'한도는 맞는데 더 보냈거나 아무것도 보내지 않았습니다. 송신자가 따라오는 데 몇 초 걸리니 한 번 더 재 보세요.'
			]
		}
	},
	{
		...writtenController,
		title: { en: '15g. The same rule, written by you', ko: '15g. 같은 규칙, 직접 쓰기' },
		comments: [
			{
				en: `// rate: what is sent now, kb/s. loss: share of packets lost, 0 to 1.
// Gives back what to send next, kb/s.`,
				ko: `// rate: 지금 보내는 속도, kb/s. loss: 잃어버린 패킷의 비율, 0~1.
// 다음에 보낼 속도를 kb/s로 돌려줍니다.`
			}
		],
		goal: {
			en: 'Write next(rate, loss) by the rule of 15e: up by 5 % below 2 % of loss, as it is up to 10 %, and above down by half the share that was lost. It runs on 21 cases of rate and loss in a frame of its own.',
			ko: '15e의 규칙대로 next(rate, loss)를 써 보세요. 손실이 2%보다 적으면 5% 늘리고, 10%까지는 그대로, 넘으면 잃은 비율의 절반만큼 줄입니다. 따로 마련된 프레임에서 속도와 손실 21가지로 실행합니다.'
		},
		hints: {
			en: [
				'Below 2 % of loss it must come up: rate * 1.05. A radio that loses 1 % is not congested.',
				'Above 10 % it must go down: half of the share that was lost is taken off, rate * (1 - 0.5 * loss).',
				'In between it must stay: from 2 to 10 %, both included, next gives back the rate it was given.'
			],
			ko: [
				'손실이 2%보다 적으면 늘려야 합니다. rate * 1.05입니다. 1%를 잃는 무선은 혼잡한 것이 아닙니다.',
				'10%를 넘으면 줄여야 합니다. 잃은 비율의 절반을 뺍니다. rate * (1 - 0.5 * loss)입니다.',
				'그 사이에서는 그대로여야 합니다. 2%부터 10%까지는 양끝도 받은 rate를 그대로 돌려줍니다.'
			]
		}
	}
];
