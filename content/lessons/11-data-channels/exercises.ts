/** Exercises of lesson 11: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { oneByteOver, predictIds, sendInTime, typeErrors } from '#lib/experiments/channel-ids/exercises.ts';
import { textBothWays } from '#lib/experiments/chat/exercises.ts';
import { fileWithPressure } from '#lib/experiments/file-transfer/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{ ...textBothWays, title: { en: '11a. Text both ways', ko: '11a. 양쪽으로 글 보내기' } },
	{
		...fileWithPressure,
		title: { en: '11b. A file that does not flood the buffer', ko: '11b. 버퍼를 넘치게 하지 않는 파일' }
	},
	{
		...predictIds,
		title: { en: '11c. Who gets which number', ko: '11c. 누가 어떤 번호를 받을까' },
		goal: {
			en: 'Two connections are made, each side opens one channel. On the second one the received offer is edited from setup:actpass to setup:active. Say the four ids.',
			ko: '연결을 두 번 맺고 양쪽이 채널을 하나씩 엽니다. 두 번째에는 받은 제안의 setup:actpass를 setup:active로 고칩니다. id 네 개를 맞혀 보세요.'
		},
		hints: {
			en: [
				'Say all four. Each side needs numbers that the other one never takes: even ones for one side, odd ones for the other.',
				'The first connection is the other way round. The answerer says active and is the DTLS client; the client takes even numbers, the server odd ones.',
				'The first connection is right. On the second one the offerer is the client: the numbers change sides with the role.'
			],
			ko: [
				'네 개를 모두 고르세요. 양쪽은 서로 쓰지 않을 번호가 필요합니다. 한쪽은 짝수, 한쪽은 홀수입니다.',
				'첫 연결이 거꾸로입니다. 응답하는 쪽이 active라고 하고 DTLS 클라이언트가 됩니다. 클라이언트는 짝수, 서버는 홀수를 씁니다.',
				'첫 연결은 맞습니다. 두 번째에는 제안하는 쪽이 클라이언트입니다. 번호도 역할을 따라 자리를 바꿉니다.'
			]
		}
	},
	{
		...typeErrors,
		title: { en: '11d. What createDataChannel refuses', ko: '11d. createDataChannel이 거부하는 것' },
		goal: {
			en: 'Five sets of options, on a connection where id 100 is taken. Say for each what comes of it; then it is tried.',
			ko: 'id 100을 이미 쓰고 있는 연결에 다섯 가지 옵션을 줍니다. 저마다 무엇이 될지 먼저 말하면, 그대로 시도합니다.'
		},
		hints: {
			en: [
				'Two sets of options contradict themselves: two limits where one may be, and an agreed number that is not said. That is a mistake of the programmer.',
				'Ids go from 0 to 65534. The last one is a good one, and the next is none.',
				'A number that is taken is no mistake of type: the options are fine, the operation fails.'
			],
			ko: [
				'옵션 두 가지는 그 자체로 말이 되지 않습니다. 하나만 되는 제한을 둘 다 주었고, 미리 정했다면서 번호를 말하지 않았습니다. 프로그래머의 실수입니다.',
				'id는 0부터 65534까지입니다. 마지막 번호는 써도 되고, 그다음은 없습니다.',
				'이미 쓰는 번호는 타입의 실수가 아닙니다. 옵션은 멀쩡하고 작업이 실패합니다.'
			]
		}
	},
	{
		...oneByteOver,
		title: { en: '11e. One byte over', ko: '11e. 1바이트만 더' },
		goal: {
			en: 'The answer says a=max-message-size:100000, whatever your browser would say. Which of these messages are sent, and what happens to the others?',
			ko: '브라우저가 뭐라고 하든 응답에는 a=max-message-size:100000이라고 적혀 있습니다. 어떤 메시지가 보내지고, 나머지는 어떻게 될까요?'
		},
		hints: {
			en: [
				'16 KiB is advice, and 64 KiB is what holds when the other side says nothing. Here it has said something.',
				'The limit is the largest message that may be sent, not the first that may not.',
				'Only the last one is refused, and by the page’s own side: it knows the limit, and calls a message above it a mistake of the caller.'
			],
			ko: [
				'16 KiB는 조언이고, 64 KiB는 상대가 아무 말도 하지 않을 때의 값입니다. 여기서는 상대가 말했습니다.',
				'한계는 보낼 수 있는 가장 큰 크기입니다. 보낼 수 없는 첫 크기가 아닙니다.',
				'거부되는 것은 마지막 하나뿐이고, 보내는 쪽이 스스로 거부합니다. 한계를 알고 있으니, 그보다 큰 메시지는 부른 쪽의 실수로 칩니다.'
			]
		}
	},
	{
		...sendInTime,
		title: { en: '11f. Send in time', ko: '11f. 때맞추어 보내기' },
		goal: {
			en: 'Where does send() belong, so that the message arrives and nothing is thrown?',
			ko: '메시지가 도착하고 아무 오류도 나지 않으려면 send()를 어디에 두어야 할까요?'
		},
		hints: {
			en: [
				'A channel that was just created is connecting. Nothing waits for you in it: send() throws an InvalidStateError.',
				'An answer is only paper. ICE and DTLS come after it, and the channel opens when they are done.',
				'An error that is caught and dropped is still an error: the message never arrived, and now nobody knows.'
			],
			ko: [
				'막 만든 채널은 connecting입니다. 대신 기다려 주는 것이 없어서 send()가 InvalidStateError를 던집니다.',
				'응답은 종이 위의 합의일 뿐입니다. 그다음에 ICE와 DTLS가 있고, 그것이 끝나야 채널이 열립니다.',
				'잡아서 버린 오류도 오류입니다. 메시지는 도착하지 않았고, 이제 아무도 모릅니다.'
			]
		}
	}
];
