/** What lesson 5 asks before something runs, and how the Recording answers. */
import { isAlive, triesIn } from '#lib/experiments/nat-keepalive/keepalive.ts';
import { mappingIn } from '#lib/experiments/my-nat/mapping.ts';
import { outcomeNote, type NotedOutcome } from '#lib/experiments/nat-simulator/noted-outcome.ts';
import { notes, type PairOutcome } from '#lib/experiments/real-ice-behind-nats/outcome.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Prediction } from '#lib/lessons/types.ts';

const strict = 'endpoint-independent/address-and-port-dependent';
/** The value of the last note of that name. */
const noted = (events: readonly RecordingEvent[], name: string): unknown => {
	const found = events.findLast((event) => event.type === 'note' && event.note === name);
	return found?.type === 'note' ? found.value : undefined;
};

export const predictions: readonly Prediction[] = [
	{
		id: 'strict-meets-strict',
		experiment: 'nat-simulator',
		question: {
			en: 'Both NATs let a packet in only from an address and port that their own peer has written to before. There is no relay. Will the two meet?',
			ko: '두 NAT 모두 자기 피어가 먼저 보낸 주소와 포트에서 온 패킷만 들여보냅니다. 중계 서버는 없습니다. 둘이 만날까요?'
		},
		options: [
			{
				id: 'no',
				text: {
					en: 'No: each waits for the other to begin',
					ko: '못 만난다. 서로 상대가 먼저 보내기만 기다린다'
				}
			},
			{
				id: 'yes',
				text: { en: 'Yes: each opens its own door from inside', ko: '만난다. 저마다 안에서 자기 문을 연다' }
			}
		],
		outcome: ({ events }) => {
			const outcome = noted(events, outcomeNote) as NotedOutcome | undefined;
			if (!outcome?.isPlain || !outcome.nats.every((nat) => nat === strict)) return undefined;
			return outcome.connected ? 'yes' : 'no';
		},
		explanation: {
			en: 'They meet. The first check of one side may be dropped, but sending it opened the filter behind it; the next check of the other side comes in through that door.',
			ko: '만납니다. 한쪽의 첫 검사는 버려질 수 있지만, 그것을 보내면서 자기 쪽 필터가 열렸습니다. 상대의 다음 검사는 그 문으로 들어옵니다.'
		},
		source: 'oniceconnectionstatechange, simulated'
	},
	{
		id: 'real-strict-symmetric',
		experiment: 'real-ice-behind-nats',
		question: {
			en: 'Now with your browser’s own agent: the caller’s NAT is port-restricted (EIM/APDF), the callee’s symmetric (APDM/APDF), and no TURN. How will it end?',
			ko: '이번에는 브라우저의 진짜 에이전트입니다. 발신자의 NAT는 port-restricted(EIM/APDF), 수신자의 것은 symmetric(APDM/APDF)이고 TURN은 없습니다. 어떻게 끝날까요?'
		},
		options: [
			{
				id: 'up',
				text: {
					en: 'They connect: one side is endpoint-independent',
					ko: '연결된다. 한쪽의 매핑이 상대와 무관하니까'
				}
			},
			{
				id: 'down',
				text: {
					en: 'They do not: nobody knows the port that will be used',
					ko: '안 된다. 쓰일 포트를 아무도 모르니까'
				}
			}
		],
		outcome: ({ events }) => {
			const outcome = noted(events, notes.ended) as PairOutcome | undefined;
			if (!outcome) return undefined;
			const { caller, callee, turn, isShared, isDouble, isBlocked } = outcome.plan;
			const isAsked =
				caller.mapping === 'endpoint-independent' &&
				caller.filtering === 'address-and-port-dependent' &&
				callee.mapping === 'address-and-port-dependent' &&
				callee.filtering === 'address-and-port-dependent';
			if (!isAsked || turn || isShared || isDouble || isBlocked) return undefined;
			return outcome.connected ? 'up' : 'down';
		},
		explanation: {
			en: 'They do not. The symmetric NAT sends each check from a port that it made for this destination. The other NAT has never heard of that port and drops it, so the caller cannot learn it.',
			ko: '안 됩니다. symmetric NAT는 이 상대를 위해 새로 만든 포트에서 검사를 내보냅니다. 저쪽 NAT는 그 포트를 본 적이 없어 버리고, 그래서 발신자는 그 포트를 알 길이 없습니다.'
		},
		source: 'connectionstatechange'
	},
	{
		id: 'two-mirrors',
		experiment: 'my-nat',
		question: {
			en: 'Choose the practice NAT and leave it symmetric. Two STUN servers look at one socket. Which ports will they see?',
			ko: '연습용 NAT를 고르고 symmetric 그대로 두세요. STUN 서버 둘이 소켓 하나를 바라봅니다. 어떤 포트를 보게 될까요?'
		},
		options: [
			{ id: 'same', text: { en: 'The same one: it is one socket', ko: '같은 포트. 소켓이 하나니까' } },
			{ id: 'different', text: { en: 'One each', ko: '서로 다른 포트' } }
		],
		outcome: ({ events }) => {
			const plan = noted(events, 'my-nat-plan') as
				{ readonly nat?: { readonly mapping: string } } | undefined;
			if (plan?.nat?.mapping !== 'address-and-port-dependent') return undefined;
			const verdict = mappingIn(events)?.verdict;
			return verdict === 'same' || verdict === 'different' ? verdict : undefined;
		},
		explanation: {
			en: 'One each. The socket is one, but the NAT made a mapping for each server. The peer will be a third destination and will see a third port.',
			ko: '서로 다릅니다. 소켓은 하나지만 NAT가 서버마다 매핑을 하나씩 만들었습니다. 피어는 셋째 상대이니 셋째 포트를 보게 됩니다.'
		},
		source: 'onicecandidate, srflx'
	},
	{
		id: 'half-a-minute',
		experiment: 'nat-keepalive',
		question: {
			en: 'Leave the interval at 30 s and try. Will this NAT remember for 30 s?',
			ko: '간격을 30초로 두고 해 보세요. 이 NAT가 30초 동안 기억할까요?'
		},
		options: [
			{ id: 'yes', text: { en: 'Yes: two minutes are required', ko: '한다. 2분은 지켜야 하니까' } },
			{ id: 'no', text: { en: 'No', ko: '못 한다' } }
		],
		outcome: ({ events }) => {
			const found = triesIn(events).find(({ intervalS }) => intervalS === 30);
			return found && (isAlive(found) ? 'yes' : 'no');
		},
		explanation: {
			en: 'Each NAT here has a timer of its own, drawn when the experiment began, from 15 s to under three minutes. A requirement in an RFC does not tell what the box in front of you does. Only trying does.',
			ko: '여기의 NAT는 저마다 타이머가 다릅니다. 15초에서 3분 사이에서 실험을 시작할 때 정해졌어요. RFC의 요구 사항은 눈앞의 상자가 어떻게 하는지 말해 주지 않습니다. 해 보아야 압니다.'
		},
		source: 'note keepalive-try, simulated'
	}
];
