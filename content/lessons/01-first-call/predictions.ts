/** What lesson 1 asks before something runs, and how the Recording answers. */
import type { RecordingEvent, StateEvent } from '#lib/recording/event.ts';
import type { Prediction } from '#lib/lessons/types.ts';

/** When a state machine of some peer first took that value. */
const firstTime = (
	events: readonly RecordingEvent[],
	type: StateEvent['type'],
	values: readonly string[]
): number | undefined =>
	events.find((event): event is StateEvent => event.type === type && values.includes(event.value))?.at;

/** How long a connection is watched before "still new" counts, in milliseconds; the exercise waits a little longer. */
const patienceMs = 3000;

export const predictions: readonly Prediction[] = [
	{
		id: 'no-server',
		experiment: 'loopback-call',
		question: {
			en: 'Both connections are made with an empty configuration: no STUN server, no TURN server, no signaling server. What will happen when you press Run?',
			ko: '두 연결 모두 설정이 비어 있습니다. STUN 서버도, TURN 서버도, 시그널링 서버도 없습니다. 실행을 누르면 어떻게 될까요?'
		},
		options: [
			{
				id: 'connects',
				text: { en: 'The two peers connect.', ko: '두 피어가 연결됩니다.' }
			},
			{
				id: 'fails',
				text: {
					en: 'The connection fails: without STUN no peer can learn an address.',
					ko: '연결에 실패합니다. STUN이 없으면 주소를 알아낼 수 없기 때문입니다.'
				}
			},
			{
				id: 'waits',
				text: {
					en: 'Nothing: a peer connection waits until a server answers.',
					ko: '아무 일도 일어나지 않습니다. 피어 연결은 서버가 대답할 때까지 기다립니다.'
				}
			}
		],
		outcome: ({ events }) =>
			firstTime(events, 'onconnectionstatechange', ['connected']) !== undefined
				? 'connects'
				: firstTime(events, 'onconnectionstatechange', ['failed']) !== undefined
					? 'fails'
					: undefined,
		explanation: {
			en: 'They connect. Each peer found addresses of this very machine, the page handed them to the other, and a check between two of them succeeded. No server had anything to add.',
			ko: '연결됩니다. 두 피어는 바로 이 기기의 주소를 찾았고, 페이지가 그것을 서로에게 건넸고, 그중 두 주소 사이의 검사가 성공했습니다. 서버가 보탤 것이 없었습니다.'
		},
		source: 'onconnectionstatechange → connected'
	},
	{
		id: 'which-first',
		experiment: 'loopback-call',
		question: {
			en: 'ICE says connected when it has found a path. The connection as a whole says connected too. Which of the two comes first?',
			ko: 'ICE는 경로를 찾으면 connected라고 알립니다. 연결 전체도 connected라고 알립니다. 둘 가운데 무엇이 먼저일까요?'
		},
		options: [
			{ id: 'ice', text: { en: 'ICE', ko: 'ICE가 먼저' } },
			{ id: 'same', text: { en: 'Neither: they mean the same', ko: '같은 뜻이므로 동시에' } },
			{ id: 'connection', text: { en: 'The connection', ko: '연결 전체가 먼저' } }
		],
		outcome: ({ events }) => {
			const ice = firstTime(events, 'oniceconnectionstatechange', ['connected', 'completed']);
			const whole = firstTime(events, 'onconnectionstatechange', ['connected']);
			if (ice === undefined || whole === undefined) return undefined;
			return ice < whole ? 'ice' : ice > whole ? 'connection' : 'same';
		},
		explanation: {
			en: 'ICE is first. A path is not yet a secure one: the DTLS handshake runs over the path that ICE found, and only when it is done does connectionState become connected.',
			ko: 'ICE가 먼저입니다. 경로가 있다고 안전한 것은 아닙니다. ICE가 찾은 경로 위에서 DTLS 핸드셰이크가 진행되고, 그것이 끝나야 connectionState가 connected가 됩니다.'
		},
		source: 'oniceconnectionstatechange, onconnectionstatechange'
	},
	{
		id: 'how-many-messages',
		experiment: 'two-tab-call',
		question: {
			en: 'Two tabs share no variables, so they have to send each other messages. How many messages will have passed when they are connected?',
			ko: '두 탭은 변수를 함께 쓸 수 없으니 메시지를 주고받아야 합니다. 연결될 때까지 메시지가 몇 개나 오갈까요?'
		},
		options: [
			{
				id: 'none',
				text: {
					en: 'None: tabs of one browser know each other already.',
					ko: '없습니다. 한 브라우저의 탭끼리는 이미 서로를 압니다.'
				}
			},
			{ id: 'two', text: { en: 'Two: one offer, one answer.', ko: '둘입니다. 제안 하나, 응답 하나.' } },
			{ id: 'more', text: { en: 'More than two.', ko: '셋 이상입니다.' } }
		],
		outcome: ({ events }) => {
			const connectedAt = firstTime(events, 'onconnectionstatechange', ['connected']);
			if (connectedAt === undefined) return undefined;
			const messages = events.filter((event) => event.type === 'signal' && event.at <= connectedAt).length;
			return messages === 0 ? 'none' : messages <= 2 ? 'two' : 'more';
		},
		explanation: {
			en: 'More than two. The tabs first have to notice each other, and each candidate travels in a message of its own as soon as it is found; that is trickle ICE. All of them are listed under the experiment.',
			ko: '셋 이상입니다. 먼저 탭끼리 서로를 알아차려야 하고, 후보는 찾는 대로 하나씩 메시지에 실려 갑니다. 이것이 트리클 ICE입니다. 오간 메시지는 실험 아래에 모두 나옵니다.'
		},
		source: 'signal'
	},
	{
		id: 'after-three-seconds',
		experiment: 'loopback-call',
		question: {
			en: 'Offer and answer are exchanged, but not one candidate is handed over. What does connectionState say three seconds later?',
			ko: '제안과 응답은 주고받았지만 후보는 하나도 건네지 않았습니다. 3초 뒤 connectionState는 무엇일까요?'
		},
		options: [
			{ id: 'new', text: { en: 'new', ko: 'new' } },
			{ id: 'connecting', text: { en: 'connecting', ko: 'connecting' } },
			{ id: 'disconnected', text: { en: 'disconnected', ko: 'disconnected' } },
			{ id: 'failed', text: { en: 'failed', ko: 'failed' } }
		],
		outcome: ({ events }) => {
			const stableAt = firstTime(events, 'onsignalingstatechange', ['stable']);
			if (stableAt === undefined || events.some((event) => event.type === 'addIceCandidate'))
				return undefined;
			const watchedUntil = stableAt + patienceMs;
			if ((events.at(-1)?.at ?? 0) < watchedUntil) return undefined;
			const last = events.findLast(
				(event): event is StateEvent => event.type === 'onconnectionstatechange' && event.at <= watchedUntil
			);
			return last?.value ?? 'new';
		},
		explanation: {
			en: 'Still new. With nothing to try, ICE has not failed at anything, so it goes on waiting for the first candidate. A call that hangs in new has usually lost its signaling, not its network.',
			ko: '여전히 new입니다. 시험해 볼 것이 없으니 실패한 것도 없고, ICE는 첫 후보를 계속 기다립니다. new에서 멈춘 통화는 대개 네트워크가 아니라 시그널링을 잃은 것입니다.'
		},
		source: 'onconnectionstatechange'
	}
];
