/** Exercises of lesson 6: what they ask and their hints. How they run and are judged stands beside their experiments. */
import { fiveConfigurations, noReflexive } from '#lib/experiments/gather-candidates/exercises.ts';
import { costSheet, forceRelay } from '#lib/experiments/relay-call/exercises.ts';
import { bindingByHand } from '#lib/experiments/stun-bytes/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...bindingByHand,
		title: { en: '6a. Twenty bytes', ko: '6a. 20바이트' },
		goal: {
			en: 'In the byte editor, put a Binding request together that is no sample, send it, and read address and port out of the answer before the arithmetic is shown. It must be what the socket itself knows.',
			ko: '바이트 편집기에서 예시가 아닌 Binding 요청을 조립해 보내고, 풀이를 펼치기 전에 대답에서 주소와 포트를 읽으세요. 소켓 스스로 아는 것과 같아야 합니다.'
		},
		steps: {
			en: [
				'Begin with “Nothing: type it yourself” and type 00 01 00 00 21 12 a4 42.',
				'Press “Random transaction id”, then “Send it”.',
				'In the answer choose XOR-MAPPED-ADDRESS. Leave out the first two bytes of its value.',
				'XOR the next two with 21 12: the port. XOR the last four with 21 12 a4 42, byte by byte: the address.',
				'Type it as 192.0.2.1:50000 and press “Check my reading”.'
			],
			ko: [
				'‘빈 칸: 직접 입력하기’로 시작해 00 01 00 00 21 12 a4 42를 칩니다.',
				'‘트랜잭션 ID 무작위로’를 누르고 ‘보내기’를 누릅니다.',
				'대답에서 XOR-MAPPED-ADDRESS를 고르고, 값의 처음 두 바이트는 건너뜁니다.',
				'다음 두 바이트를 21 12와 XOR 하면 포트, 마지막 네 바이트를 21 12 a4 42와 하나씩 XOR 하면 주소입니다.',
				'192.0.2.1:50000처럼 치고 ‘읽은 것 확인’을 누릅니다.'
			]
		},
		hints: {
			en: [
				'Samples do not count, and what is not answered does not either. Type, length, cookie, twelve bytes of your own: what is missing? The notes under the bytes say why a server would keep silent.',
				'Read it before you look: the value of attribute 0x0020 is one byte of nothing, one of family, two of port, four of address, and the last six are XORed.',
				'XOR works on bits: 7 XOR 2 is 5. The port goes with 21 12, the address with 21 12 a4 42. Write both in decimal, with a colon.'
			],
			ko: [
				'예시는 세지 않고, 대답받지 못한 것도 세지 않습니다. 종류, 길이, 쿠키, 직접 정한 12바이트 가운데 무엇이 빠졌나요? 바이트 아래의 쪽지가 침묵할 까닭을 말해 줍니다.',
				'펼치기 전에 읽으세요. 속성 0x0020의 값은 빈 바이트 하나, 주소 체계 하나, 포트 둘, 주소 넷이고 뒤의 여섯 바이트가 XOR 되어 있습니다.',
				'XOR는 비트마다 합니다. 7 XOR 2는 5입니다. 포트는 21 12와, 주소는 21 12 a4 42와. 둘 다 10진수로, 쌍점을 넣어 쓰세요.'
			]
		}
	},
	{
		...noReflexive,
		title: { en: '6d. The candidate that is missing', ko: '6d. 보이지 않는 후보' },
		goal: {
			en: 'Gathering from a STUN server on this machine, Chromium shows no srflx once it may use a camera. Choose the reason. The run gathers, and asks the same server from a plain socket.',
			ko: '이 기기의 STUN 서버에서 후보를 모으면, 카메라를 허락받은 Chromium은 srflx를 보여 주지 않습니다. 이유를 고르세요. 실행하면 후보를 모으고, 같은 서버에 평범한 소켓으로도 물어봅니다.'
		},
		hints: {
			en: [
				'It does answer: the first experiment of this lesson asked the same server. See what it told the plain socket.',
				'The policy all leaves nothing out; relay would. And Firefox shows an srflx with the same policy.',
				'A STUN server answers everybody, and cannot know who is behind what. Compare the address that it told with the address that the socket had.'
			],
			ko: [
				'대답합니다. 이 강의의 첫 실험이 바로 그 서버에 물었습니다. 평범한 소켓에게 뭐라고 했는지 보세요.',
				'all 정책은 아무것도 빼지 않습니다. 빼는 것은 relay입니다. Firefox는 같은 정책에서 srflx를 보여 줍니다.',
				'STUN 서버는 누구에게나 대답하고, 누가 무엇 뒤에 있는지 모릅니다. 알려 준 주소와 소켓이 본래 가진 주소를 견주어 보세요.'
			]
		}
	},
	{
		...forceRelay,
		title: { en: '6b. Nothing but the relay', ko: '6b. 릴레이로만' },
		goal: {
			en: 'Choose the configuration with which both ends send through the relay, and reach it over TCP. Both ends get the same one. The run takes up to six seconds.',
			ko: '양쪽이 릴레이를 거쳐 보내고, 릴레이까지는 TCP로 가게 하는 설정을 고르세요. 양쪽에 같은 설정을 줍니다. 실행에는 최대 6초가 걸립니다.'
		},
		hints: {
			en: [
				'A relay that is on the list is not yet used: it comes last, and here a host candidate wins. What forbids the others?',
				'Forbidden is everything but relay candidates, and a STUN server gives none: there is nothing left to try.',
				'It is relayed; over which leg? The address of the server says it: ?transport=tcp.'
			],
			ko: [
				'목록에 있다고 릴레이를 쓰지는 않습니다. 맨 마지막 순서라서 여기서는 호스트 후보가 이깁니다. 다른 것을 막으려면 무엇이 필요할까요?',
				'릴레이 후보 말고는 모두 막았는데 STUN 서버는 릴레이 후보를 주지 않습니다. 시험할 것이 남지 않았습니다.',
				'중계는 되었습니다. 어느 구간으로 갔나요? 서버 주소의 ?transport=tcp가 정합니다.'
			]
		}
	},
	{
		...costSheet,
		title: { en: '6e. An hour on the relay', ko: '6e. 릴레이에서 한 시간' },
		goal: {
			en: 'Call through the relay for at least five seconds. From the bytes that both peers have sent, estimate what the relay sends out in an hour, in megabytes of a million bytes, and keep your estimate before you open the cost sheet. A quarter off is near enough.',
			ko: '릴레이로 적어도 5초 동안 통화하세요. 두 피어가 보낸 바이트로 릴레이가 한 시간에 내보내는 양을 어림해(1 MB는 백만 바이트), 계산서를 펼치기 전에 남기세요. 4분의 1까지는 틀려도 됩니다.'
		},
		steps: {
			en: [
				'Press “Call through the relay” and wait until the numbers stand at ten seconds or so.',
				'Add what caller and callee have sent, and divide by the seconds: bytes a second.',
				'Times 3600, divided by a million: megabytes an hour. Type it and press “That is my estimate”.',
				'Open the cost sheet and compare.'
			],
			ko: [
				'‘릴레이로 전화 걸기’를 누르고 숫자가 10초쯤 될 때까지 기다립니다.',
				'발신자와 수신자가 보낸 것을 더해 초로 나눕니다. 1초의 바이트입니다.',
				'3600을 곱하고 백만으로 나누면 한 시간의 메가바이트입니다. 치고 ‘내 추정으로 남기기’를 누릅니다.',
				'계산서를 펼쳐 견주어 봅니다.'
			]
		},
		hints: {
			en: [
				'Stay in the call until there are numbers, then: bytes sent divided by seconds, times 3600, divided by a million. Say it before the sheet does.',
				'That is half of it. The call goes both ways, and the relay sends each way out once.',
				'That is eight times too much: the stats count bytes, not bits.'
			],
			ko: [
				'숫자가 나올 때까지 통화하세요. 보낸 바이트를 초로 나누고 3600을 곱해 백만으로 나눕니다. 계산서보다 먼저 말하세요.',
				'절반입니다. 통화는 양쪽으로 흐르고, 릴레이는 방향마다 한 번씩 내보냅니다.',
				'여덟 배입니다. 통계는 비트가 아니라 바이트를 셉니다.'
			]
		}
	},
	{
		...fiveConfigurations,
		title: { en: '6c. Five configurations', ko: '6c. 설정 다섯' },
		goal: {
			en: 'Say of each server what will come of it. All five are then tried in this browser, with the address and name of the lab server’s relay in their place.',
			ko: '서버마다 무엇이 나올지 말하세요. 그러면 다섯 모두를 이 브라우저에서 해 봅니다. 주소와 이름 자리에는 실습 서버의 릴레이가 들어갑니다.'
		},
		options: [
			{ id: 'relay', text: { en: 'a relay candidate', ko: '릴레이 후보' } },
			{ id: '401', text: { en: 'icecandidateerror 401', ko: 'icecandidateerror 401' } },
			{ id: '701', text: { en: 'icecandidateerror 701', ko: 'icecandidateerror 701' } },
			{
				id: 'InvalidAccessError',
				text: { en: 'InvalidAccessError', ko: 'InvalidAccessError' }
			},
			{ id: 'SyntaxError', text: { en: 'SyntaxError', ko: 'SyntaxError' } }
		],
		hints: {
			en: [
				'Two of them never get as far as the network: the constructor looks at what is written. A TURN server without a credential is one, an address with slashes the other.',
				'A password that is there but wrong can only be found out by the server. What does a server say to that?',
				'Codes of three digits below 700 come from a server. If no server was reached, the browser says so itself.'
			],
			ko: [
				'둘은 네트워크까지 가지도 못합니다. 생성자가 쓰인 것만 보고 거절합니다. 자격 증명이 없는 TURN 서버와 빗금이 든 주소입니다.',
				'비밀번호가 있지만 틀렸다는 것은 서버만 알 수 있습니다. 그럴 때 서버는 뭐라고 할까요?',
				'700보다 작은 세 자리 코드는 서버가 보냅니다. 서버에 닿지 못했다면 브라우저가 스스로 말합니다.'
			]
		}
	}
];
