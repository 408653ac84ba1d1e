/** Exercises of lesson 5: what they ask and the three hints. How they run and are judged stands beside their experiments. */
import { classifySets } from '#lib/experiments/my-nat/exercises.ts';
import { longestSilence } from '#lib/experiments/nat-keepalive/exercises.ts';
import { directOrRelay } from '#lib/experiments/nat-simulator/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...directOrRelay,
		options: [
			{ id: 'direct', text: { en: 'direct', ko: '직접' } },
			{ id: 'relay', text: { en: 'through the relay', ko: '중계로' } }
		],
		title: { en: '5a. Direct, or through the relay?', ko: '5a. 직접일까, 중계일까?' },
		goal: {
			en: 'Each line is a caller’s and a callee’s NAT. A TURN relay is at hand and is used only if nothing else works. Say how each pair ends. The run executes all 81 combinations in the simulator and reads your eight among them.',
			ko: '줄마다 발신자의 NAT와 수신자의 NAT입니다. TURN 중계가 있지만 다른 길이 없을 때만 씁니다. 쌍마다 어떻게 끝날지 고르세요. 실행하면 81가지 조합을 모두 시뮬레이터로 돌리고 그 가운데 여러분의 여덟 쌍을 읽습니다.'
		},
		hints: {
			en: [
				'Some pairs have no answer yet. Ask of each: does any first packet come in on one side, and does its answer come from the port that was asked?',
				'A strict filter opens from inside, and one open filter on the other side is enough to learn a new port from a check. Run the pair in the laboratory and look for “learns a peer-reflexive candidate”.',
				'Look at the port that is new. It has to come in somewhere unasked: APDF never lets it in, ADF does if the address is known for this mapping, EIF always. With ADM on both sides and EIF, both new ports come in.'
			],
			ko: [
				'아직 답하지 않은 쌍이 있습니다. 쌍마다 물어보세요. 어느 쪽에든 첫 패킷이 들어오나요? 그 응답은 물어본 포트에서 나오나요?',
				'엄격한 필터도 안에서는 열립니다. 그리고 상대편 필터가 하나만 열려 있어도 검사에서 새 포트를 알 수 있습니다. 실험실에서 그 쌍을 돌려 ‘피어 반사 후보를 알게 됨’을 찾아보세요.',
				'새로 생긴 포트를 보세요. 어딘가에 예고 없이 들어와야 합니다. APDF는 절대 들이지 않고, ADF는 이 매핑이 아는 주소면 들이고, EIF는 언제나 들입니다. 양쪽이 ADM이고 EIF면 두 새 포트가 다 들어옵니다.'
			]
		}
	},
	{
		...classifySets,
		options: [
			{ id: 'same', text: { en: 'same for both servers', ko: '두 서버에 같음' } },
			{ id: 'different', text: { en: 'depends on the server', ko: '서버에 따라 다름' } },
			{ id: 'folded', text: { en: 'no NAT to be seen', ko: 'NAT가 보이지 않음' } },
			{ id: 'one-answer', text: { en: 'cannot be told', ko: '알 수 없음' } }
		],
		title: { en: '5b. Read the mapping off the candidates', ko: '5b. 후보에서 매핑 읽기' },
		goal: {
			en: 'Each box holds the UDP candidates that a real browser gathered from one connection with two STUN servers, on 2026-11-22, shortened. How does the NAT map?',
			ko: '칸마다 2026년 11월 22일에 진짜 브라우저가 STUN 서버 둘로 연결 하나에서 모은 UDP 후보를 줄여 적었습니다. NAT의 매핑은 어떤가요?'
		},
		hints: {
			en: [
				'Some boxes have no label yet. Look at srflx only, and at two numbers: rport is the socket inside, the other is the port outside.',
				'One socket (the same rport) with two outside ports is a mapping that depends on who is asked. One socket with one port, and both servers answered, is one that does not: a browser leaves out the second, equal candidate.',
				'Two cases say less than they seem to. If a server was silent (701), there is nothing to compare. If nothing came although both answered, what they saw was the own address.'
			],
			ko: [
				'아직 고르지 않은 줄이 있습니다. srflx만 보고, 수 두 개를 보세요. rport는 안쪽 소켓이고 다른 하나는 바깥쪽 포트입니다.',
				'소켓 하나(같은 rport)에 바깥 포트가 둘이면 누구에게 묻느냐에 따라 매핑이 달라지는 것입니다. 소켓 하나에 포트 하나이고 두 서버가 다 대답했다면 그렇지 않은 것입니다. 브라우저는 똑같은 둘째 후보를 뺍니다.',
				'보기보다 말해 주는 것이 적은 경우가 둘 있습니다. 서버 하나가 조용했다면(701) 견줄 것이 없습니다. 둘 다 대답했는데 아무것도 오지 않았다면 서버가 본 것이 자기 주소 그대로였던 것입니다.'
			]
		}
	},
	{
		...longestSilence,
		title: { en: '5c. The longest silence', ko: '5c. 가장 긴 침묵' },
		goal: {
			en: 'The NAT of the keepalive experiment forgets after a time that it does not tell. Find the longest interval that keeps the mapping, to within one step of 5 s.',
			ko: '킵얼라이브 실험의 NAT는 언제 잊는지 말해 주지 않습니다. 매핑을 살려 두는 가장 긴 간격을 5초 한 눈금까지 찾아내세요.'
		},
		steps: {
			en: [
				'Set an interval in the middle, say 100 s, and press “Try this interval”.',
				'If the mapping lived, go halfway up; if it was forgotten, go halfway down.',
				'Stop when one interval lives and the next, 5 s longer, does not. Six tries are enough.'
			],
			ko: [
				'가운데쯤, 이를테면 100초로 놓고 ‘이 간격으로 해 보기’를 누릅니다.',
				'매핑이 살아 있었으면 위쪽 절반으로, 잊혔으면 아래쪽 절반으로 갑니다.',
				'어떤 간격은 살고 5초 긴 다음 간격은 잊힐 때 멈춥니다. 여섯 번이면 충분합니다.'
			]
		},
		hints: {
			en: [
				'No interval that keeps the mapping was found yet. Begin short: at 10 s even the most forgetful NAT here remembers.',
				'No interval that loses the mapping was found yet. Go up until a message of the server is dropped.',
				'You have one of each, and they are more than a step apart. Try the middle between them.'
			],
			ko: [
				'매핑을 살려 두는 간격을 아직 찾지 못했습니다. 짧게 시작하세요. 10초면 여기서 가장 잘 잊는 NAT도 기억합니다.',
				'매핑을 잃는 간격을 아직 찾지 못했습니다. 서버의 메시지가 버려질 때까지 늘려 보세요.',
				'둘 다 찾았지만 한 눈금보다 멉니다. 그 가운데를 해 보세요.'
			]
		}
	}
];
