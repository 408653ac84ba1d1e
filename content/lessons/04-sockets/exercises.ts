/** Exercises of lesson 4: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { fiveTuple, framer, writtenFramer } from '#lib/experiments/socket-echo/exercises.ts';
import { lateOrLost } from '#lib/experiments/udp-vs-tcp/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...lateOrLost,
		title: { en: '4a. Late or lost', ko: '4a. 늦거나 잃거나' },
		goal: {
			en: 'In the race above, send 400 messages over a link that loses 5 % and takes 50 ms each way, so that waiting and losing can be told apart.',
			ko: '위의 경주에서 5%를 잃고 한쪽에 50 ms가 걸리는 링크로 메시지 400개를 보내, 기다리는 것과 잃는 것을 가려 보세요.'
		},
		steps: {
			en: [
				'Set loss to 5 % and delay to 50 ms, jitter to 0 and no limit of rate.',
				'Choose 400 messages and start the race.',
				'When all lanes are done, judge it here.'
			],
			ko: [
				'손실 5%, 지연 50 ms, 지터 0, 대역폭 제한 없음으로 맞춥니다.',
				'메시지 400개를 고르고 경주를 시작합니다.',
				'세 레인이 모두 끝나면 여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'There is no finished race yet. Start one and wait until its last message has come.',
				'The link was another one. Nobody waits where nothing is lost: it takes 5 % and 50 ms to see it, and 400 messages to count it.',
				'The link is right, the difference is not plain. Another program may have held up this machine: run it once more.'
			],
			ko: [
				'아직 끝난 경주가 없습니다. 시작하고 마지막 메시지가 올 때까지 기다리세요.',
				'링크가 다릅니다. 잃는 것이 없으면 기다리는 것도 없습니다. 5%와 50 ms여야 보이고, 400개는 되어야 셀 수 있습니다.',
				'링크는 맞는데 차이가 뚜렷하지 않습니다. 다른 프로그램이 컴퓨터를 붙들었을 수 있으니 한 번 더 돌려 보세요.'
			]
		}
	},
	{
		...framer,
		title: { en: '4b. A receiver for every cut', ko: '4b. 어떻게 잘라도 되는 수신기' },
		goal: {
			en: 'Messages come with their length in front, four bytes, over a stream. Choose what a receiver does with each piece that it reads. It is tried on 200 ways of cutting.',
			ko: '메시지마다 앞에 4바이트 길이를 달고 스트림으로 옵니다. 수신기가 읽은 조각마다 할 일을 고르세요. 200가지로 잘라 시험합니다.'
		},
		hints: {
			en: [
				'A piece is whatever the network brought just now. It may hold half a message, or three.',
				'It keeps what is left over, which is right. But a piece may complete several messages at once, and then the rest is late or never comes out.',
				'It goes on as long as there is something. But what is there may be only a part: of a message, or even of the four bytes that say how long it is.'
			],
			ko: [
				'조각은 네트워크가 방금 가져온 만큼일 뿐입니다. 메시지 반 개일 수도, 세 개일 수도 있습니다.',
				'남은 것을 간직하는 것은 맞습니다. 하지만 조각 하나로 메시지 여러 개가 한꺼번에 완성될 수 있고, 그러면 나머지는 늦거나 끝내 나오지 않습니다.',
				'있는 동안 계속합니다. 하지만 있는 것이 일부뿐일 수 있습니다. 메시지의 일부이거나, 길이를 적은 4바이트의 일부일 수도 있습니다.'
			]
		}
	},
	{
		...fiveTuple,
		title: { en: '4c. The 5-tuple of your own call', ko: '4c. 내 통화의 5-튜플' },
		goal: {
			en: 'A call is made in this page, and its selected pair is read from getStats(). Say which fields are the 5-tuple of the packets that the caller sends, and which are not part of it.',
			ko: '이 페이지에서 통화를 맺고 getStats()로 선택된 쌍을 읽습니다. 발신자가 보내는 패킷의 5-튜플이 되는 필드와 아닌 필드를 가려 보세요.'
		},
		hints: {
			en: [
				'One of the five is missing. Protocol, two addresses, two ports: each of them has exactly one field here.',
				'The two ends are exchanged. The caller sends from its local candidate to the remote one.',
				'A priority and a type say how ICE chose. They are in no packet header, and are not part of the 5-tuple.'
			],
			ko: [
				'다섯 가운데 하나가 빠졌습니다. 프로토콜, 주소 둘, 포트 둘. 저마다 여기에 필드가 딱 하나씩 있습니다.',
				'양쪽 끝이 바뀌었습니다. 발신자는 자기 로컬 후보에서 원격 후보로 보냅니다.',
				'우선순위와 종류는 ICE가 어떻게 골랐는지를 말합니다. 패킷 헤더에는 없고 5-튜플에 들지 않습니다.'
			]
		}
	},
	{
		...writtenFramer,
		title: { en: '4d. Your own framer', ko: '4d. 내가 쓰는 프레이머' },
		comments: [
			{
				en: `// One for each stream. push is given each chunk as it comes, and
// gives back a list of the messages that are whole now. In front
// of each message stands its length, four bytes.`,
				ko: `// 스트림마다 하나씩 만듭니다. push는 조각이 도착할 때마다 불리고,
// 이제 온전해진 메시지의 목록을 돌려줍니다. 메시지마다 앞에
// 길이가 4바이트로 적혀 있습니다.`
			},
			{
				en: `// The length that begins at byte \`at\`.`,
				ko: `// \`at\`번째 바이트부터 적힌 길이입니다.`
			}
		],
		goal: {
			en: 'Write it: push(chunk) is given each chunk of a stream as it arrives, and gives back the messages that are whole now, an empty list where none is. The code runs in a frame, on 200 streams: whole messages, several at once, halves, cut lengths, single bytes, empty messages. What came out after each chunk is judged: 6+3: “abcde” @2 ≠ “ab” @1 reads: of chunks of 6 and 3 bytes, “abcde” was due after chunk 2, and “ab” came after chunk 1.',
			ko: '직접 써 보세요. push(chunk)는 스트림의 조각을 도착하는 대로 받아, 이제 온전해진 메시지의 목록을 돌려줍니다. 없으면 빈 목록입니다. 코드는 프레임 안에서 스트림 200개로 시험합니다. 온전한 메시지, 한꺼번에 여럿, 반쪽, 잘린 길이, 1바이트씩, 빈 메시지가 다 있고, 조각마다 무엇이 나왔는지를 봅니다. 6+3: “abcde” @2 ≠ “ab” @1은 6바이트와 3바이트 조각에서 두 번째 조각 뒤에 “abcde”가 나와야 하는데 첫 번째 조각 뒤에 “ab”가 나왔다는 뜻입니다.'
		},
		hints: {
			en: [
				'A chunk is whatever TCP has just brought: half a message, or three and a half. So push needs a memory of its own, and a loop.',
				'One of two things is missing. What is left behind the last whole message must wait for the next chunk; and one chunk may complete several messages, also empty ones, so look again until nothing is whole.',
				'It reads before all is there. Four bytes must have come before the length is read, and all of the message before it is cut: slice() beyond the end gives no error, only a shorter message.'
			],
			ko: [
				'조각은 TCP가 방금 가져온 만큼입니다. 메시지 반 개일 수도, 세 개 반일 수도 있습니다. 그래서 push에는 기억해 둘 곳과 반복문이 필요합니다.',
				'둘 가운데 하나가 빠졌습니다. 마지막 온전한 메시지 뒤에 남은 것은 다음 조각을 기다려야 합니다. 그리고 조각 하나가 빈 것까지 여러 메시지를 완성할 수 있으니, 온전한 것이 없을 때까지 다시 봐야 합니다.',
				'다 오기 전에 읽습니다. 길이는 4바이트가 온 다음에, 메시지는 끝까지 온 다음에 잘라야 합니다. slice()는 끝을 넘어가도 오류를 내지 않고 짧은 메시지를 돌려줄 뿐입니다.'
			]
		}
	}
];
