/** Questions of lesson 15. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'why-not-slower',
		question: {
			en: 'Why did 5 % of loss not make the sender slower?',
			ko: '5% 손실에 송신자가 느려지지 않은 이유는 무엇일까요?'
		},
		options: [
			{
				id: 'thresholds',
				text: {
					en: 'It lies between the thresholds, and the delay did not grow',
					ko: '두 문턱 사이에 있고 지연이 늘지 않아서'
				},
				right: true,
				why: {
					en: 'Between 2 and 10 % a sender holds. What was lost was asked for again, and no queue was building up.',
					ko: '2%와 10% 사이에서는 그대로 있습니다. 잃은 것은 다시 받았고, 큐가 쌓이지도 않았습니다.'
				}
			},
			{
				id: 'unnoticed',
				text: { en: 'It did not notice', ko: '알아채지 못해서' },
				why: {
					en: 'It was told: fractionLost stands in the receiver’s reports, and each NACK names packets.',
					ko: '알고 있었습니다. fractionLost가 수신자의 보고에 적혀 있고, NACK마다 빠진 번호가 있습니다.'
				}
			},
			{
				id: 'udp',
				text: { en: 'UDP never slows down', ko: 'UDP는 느려지는 법이 없어서' },
				why: {
					en: 'UDP itself does not. What WebRTC builds on it does: at 20 % it sends a fraction.',
					ko: 'UDP 자체는 그렇습니다. 그 위에 WebRTC가 얹은 것은 느려집니다. 20%에서는 일부만 보냅니다.'
				}
			}
		]
	},
	{
		id: 'first-sign',
		question: { en: 'What is the first sign of congestion?', ko: '혼잡의 첫 징조는 무엇일까요?' },
		options: [
			{
				id: 'delay',
				text: { en: 'Delay that grows', ko: '늘어나는 지연' },
				right: true,
				why: {
					en: 'What is too much stands in a queue first. Packets fall only when the queue is full.',
					ko: '넘치는 것은 먼저 큐에 섭니다. 큐가 가득 찬 뒤에야 패킷이 떨어집니다.'
				}
			},
			{
				id: 'loss',
				text: { en: 'Lost packets', ko: '잃은 패킷' },
				why: {
					en: 'They come late in the story, and they may as well come from a bad radio where nothing is congested.',
					ko: '이야기의 끝에 나옵니다. 그리고 아무것도 막히지 않은 나쁜 무선에서도 잃습니다.'
				}
			},
			{
				id: 'freeze',
				text: { en: 'A frozen picture', ko: '멈춘 화면' },
				why: {
					en: 'That is the last sign. A sender that waits for it has waited far too long.',
					ko: '그것은 마지막 징조입니다. 거기까지 기다리는 송신자는 너무 오래 기다린 것입니다.'
				}
			}
		]
	},
	{
		id: 'nack-or-fec',
		question: {
			en: 'The round trip takes 300 ms. Which repair is of use to sound?',
			ko: '왕복에 300 ms가 걸립니다. 소리에는 어느 수리가 쓸모 있을까요?'
		},
		options: [
			{
				id: 'fec',
				text: { en: 'Spare copies sent along (FEC)', ko: '함께 보낸 여벌(FEC)' },
				right: true,
				why: {
					en: 'The copy is there with the next packet. Nobody has to ask and wait for an answer.',
					ko: '여벌은 다음 패킷과 함께 이미 와 있습니다. 달라고 하고 기다릴 필요가 없습니다.'
				}
			},
			{
				id: 'nack',
				text: { en: 'Asking again (NACK)', ko: '다시 달라고 하기(NACK)' },
				why: {
					en: 'The answer comes 300 ms later at the earliest. By then the sound should have been heard long ago.',
					ko: '빨라야 300 ms 뒤에 옵니다. 그때면 그 소리는 이미 한참 전에 들렸어야 합니다.'
				}
			},
			{
				id: 'buffer',
				text: { en: 'A jitter buffer of a second', ko: '1초짜리 지터 버퍼' },
				why: {
					en: 'Then asking again would do, and nobody could talk: each answer would be a second late.',
					ko: '그러면 다시 달라고 해도 되지만 대화가 되지 않습니다. 대답이 번번이 1초 늦습니다.'
				}
			}
		]
	}
];
