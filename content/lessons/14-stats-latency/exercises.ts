/** Exercises of lesson 14: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { farther, measureGlass } from '#lib/experiments/glass-to-glass/exercises.ts';
import { bitrateOfTwo, followIds, meanWait } from '#lib/experiments/stats-explorer/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...bitrateOfTwo,
		title: { en: '14a. A bitrate from two reports', ko: '14a. 보고서 두 개로 비트레이트 구하기' },
		goal: {
			en: 'In the graph above, take two reports of the caller’s picture some seconds apart, and work out its bitrate in kb/s to within 10 %.',
			ko: '위의 그래프에서 발신자 영상의 보고서를 몇 초 간격으로 두 개 받고, 비트레이트를 kb/s로 10% 안쪽까지 구하세요.'
		},
		steps: {
			en: [
				'Call, and wait until objects appear.',
				'Under Two reports, take the first, wait three seconds, take the second.',
				'Subtract bytes from bytes, times 8; subtract milliseconds from milliseconds; divide. Bits by milliseconds are kb/s.',
				'Write it in, say it, and judge it here.'
			],
			ko: [
				'통화하고 객체가 나타날 때까지 기다립니다.',
				'보고서 두 개에서 첫 번째를 받고, 3초 기다렸다가 두 번째를 받습니다.',
				'바이트 차에 8을 곱하고, 밀리초 차로 나눕니다. 비트를 밀리초로 나누면 kb/s입니다.',
				'적어 넣고 여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'Two reports and a number are needed. Take both, then say what you worked out.',
				'That is an eighth of it. Reports count bytes, bitrates count bits.',
				'Only what was added between the two reports counts, over the time between them: Δ bytesSent × 8 / Δ t. Mind that timestamps are milliseconds.'
			],
			ko: [
				'보고서 두 개와 숫자 하나가 필요합니다. 둘 다 받고, 계산한 값을 적으세요.',
				'8분의 1입니다. 보고서는 바이트를, 비트레이트는 비트를 셉니다.',
				'두 보고서 사이에 늘어난 만큼만, 그 사이의 시간으로 나눕니다. Δ bytesSent × 8 / Δ t이고, 타임스탬프는 밀리초입니다.'
			]
		}
	},
	{
		...followIds,
		title: { en: '14b. Follow the ids', ko: '14b. id를 따라가기' },
		goal: {
			en: 'Walk in the graph from an outbound-rtp to its codec, to its transport, to the pair that is in use, and to both its candidates, each time to the object whose id stands in a field.',
			ko: '그래프에서 outbound-rtp에서 시작해 코덱, 전송로, 지금 쓰는 후보 쌍, 그리고 양쪽 후보까지, 매번 필드에 적힌 id의 객체로 옮겨 가세요.'
		},
		steps: {
			en: [
				'Call and choose an outbound-rtp.',
				'Press the object at codecId. Go back to the outbound-rtp and press the one at transportId.',
				'In the transport press selectedCandidatePairId.',
				'In the pair press localCandidateId; back in the pair press remoteCandidateId.'
			],
			ko: [
				'통화하고 outbound-rtp를 고릅니다.',
				'codecId의 객체를 누릅니다. outbound-rtp로 돌아와 transportId의 객체를 누릅니다.',
				'transport에서 selectedCandidatePairId를 누릅니다.',
				'후보 쌍에서 localCandidateId를 누르고, 돌아와 remoteCandidateId를 누릅니다.'
			]
		},
		hints: {
			en: [
				'The walk begins at an object of type outbound-rtp, in a call that you made here.',
				'There are several codecs. The one of this stream is named by its codecId, its transport by transportId.',
				'From the transport the field selectedCandidatePairId leads on; the ids of both candidates stand in that pair.'
			],
			ko: [
				'여기서 건 통화의 outbound-rtp에서 시작해야 합니다.',
				'코덱 객체는 여럿입니다. 이 스트림의 것은 codecId에, 전송로는 transportId에 적혀 있습니다.',
				'transport에서는 selectedCandidatePairId가 길을 알려 주고, 두 후보의 id는 그 쌍에 적혀 있습니다.'
			]
		}
	},
	{
		...measureGlass,
		title: { en: '14c. Measure glass to glass', ko: '14c. 화면에서 화면까지 재기' },
		goal: {
			en: 'Choose the line that measures how long a picture takes from being drawn to being shown. It is carried out on a real call beside a reference reader, and has to come within 15 ms of it.',
			ko: '화면이 그려져서 보이기까지의 시간을 재는 줄을 고르세요. 실제 통화에서 기준 판독기 곁에서 실행하며, 15 ms 안쪽으로 맞아야 합니다.'
		},
		hints: {
			en: [
				'Half a round trip is the network at best, and here there is none. The picture takes longer than that.',
				'Decoding is one step of several. Nothing of capture, encoding and waiting is in it.',
				'These are two clocks: callbacks count from when the page was opened, the picture from 1970. Bring both to one.'
			],
			ko: [
				'왕복의 절반은 기껏해야 네트워크이고, 여기에는 네트워크가 없습니다. 화면은 그보다 오래 걸립니다.',
				'디코딩은 여러 단계 가운데 하나입니다. 캡처, 인코딩, 기다림은 들어 있지 않습니다.',
				'두 시계가 섞였습니다. 콜백은 페이지를 연 때부터, 화면의 시각은 1970년부터 셉니다. 하나로 맞추세요.'
			]
		}
	},
	{
		...farther,
		title: { en: '14d. A hundred milliseconds away', ko: '14d. 100밀리초 멀리' },
		goal: {
			en: 'Through the box, measure on a clear link, then move the box 100 ms away, and show that half of the frames take at least 80 ms longer and that the round trip follows.',
			ko: '상자를 거쳐 깨끗한 링크에서 잰 다음 상자를 100 ms 멀리 옮기고, 중앙값이 80 ms 넘게 늘고 왕복 시간도 따라오는 것을 보이세요.'
		},
		steps: {
			en: [
				'Measure through the box, and wait six seconds.',
				'Press 100 ms away, and wait fifteen seconds: the box moves away slowly.',
				'Judge it here.'
			],
			ko: [
				'상자를 거쳐 재고 6초 기다립니다.',
				'100 ms 거리를 누르고 15초 기다립니다. 상자는 천천히 멀어집니다.',
				'여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'There is no stretch yet in which the box was 100 ms away.',
				'It takes a clear stretch of four seconds first, and then six seconds far away: the median needs frames.',
				'The link is right, but one of the two numbers did not follow. Wait longer: the jitter buffer overshoots first, and the round trip is measured every few seconds only. Other sliders have to be at zero.'
			],
			ko: [
				'상자가 100 ms 멀리 있던 구간이 아직 없습니다.',
				'먼저 4초 넘게 깨끗하다가 6초 넘게 멀어야 합니다. 중앙값에는 프레임이 있어야 합니다.',
				'링크는 맞는데 두 숫자 가운데 하나가 따라오지 않았습니다. 더 기다려 보세요. 지터 버퍼는 처음에 지나치게 늘고, 왕복 시간은 몇 초에 한 번만 잽니다. 다른 슬라이더는 0이어야 합니다.'
			]
		}
	},
	{
		...meanWait,
		title: { en: '14e. How long does it wait?', ko: '14e. 얼마나 기다리나' },
		goal: {
			en: 'Choose the formula that gives how long sound and picture wait in the jitter buffer on average. It is tried on two reports of a real call.',
			ko: '소리와 화면이 지터 버퍼에서 평균 얼마나 기다리는지 구하는 식을 고르세요. 실제 통화의 보고서 두 개로 시험합니다.'
		},
		hints: {
			en: [
				'jitter says how unevenly packets arrive. What waits in the buffer waits longer than that.',
				'That is the sum over everything that ever waited, since the call began.',
				'That is waiting per second of the call. What is asked is waiting per picture, or per sample.'
			],
			ko: [
				'jitter는 도착이 얼마나 들쭉날쭉한지입니다. 버퍼에서 기다리는 시간은 그보다 깁니다.',
				'통화를 시작한 뒤로 기다린 시간을 모두 더한 값입니다.',
				'통화 1초당 기다린 시간입니다. 묻는 것은 화면 하나, 샘플 하나가 기다린 시간입니다.'
			]
		}
	}
];
