/** What lesson 4 asks before something runs, and how the Recording answers. */
import { lastEchoed, piecesOf } from '#lib/experiments/socket-echo/notes.ts';
import { factsOf, resultsIn } from '#lib/experiments/udp-vs-tcp/results.ts';
import type { Prediction } from '#lib/lessons/types.ts';

export const predictions: readonly Prediction[] = [
	{
		id: 'what-waits',
		experiment: 'udp-vs-tcp',
		question: {
			en: 'Five messages in a hundred are lost on the way. On the reliable channel, how many will be late?',
			ko: '가는 길에 메시지 백 개 가운데 다섯 개를 잃습니다. 신뢰 채널에서는 몇 개나 늦을까요?'
		},
		options: [
			{ id: 'none', text: { en: 'None: it is reliable', ko: '없음. 신뢰할 수 있으니까' } },
			{ id: 'few', text: { en: 'Five in a hundred: those that were lost', ko: '백에 다섯. 잃은 만큼' } },
			{ id: 'more', text: { en: 'More than were lost', ko: '잃은 것보다 많이' } }
		],
		outcome: ({ events }) => {
			const result = resultsIn(events).at(-1);
			if (!result) return undefined;
			const reliable = factsOf(result.times.reliable, result.sent);
			const unreliable = factsOf(result.times.unreliable, result.sent);
			return reliable.late === 0 ? 'none' : reliable.late > unreliable.lost ? 'more' : 'few';
		},
		explanation: {
			en: 'More than were lost. A message that is missing holds up all that were sent after it until it has been sent again, half a dozen and more at this rate.',
			ko: '잃은 것보다 많습니다. 메시지 하나가 빠지면 다시 보낸 것이 올 때까지 뒤에 보낸 것이 모두 붙들립니다. 이 속도라면 대여섯 개가 넘습니다.'
		},
		source: 'RTCDataChannel.onmessage − send()'
	},
	{
		id: 'three-writes',
		experiment: 'socket-echo',
		question: {
			en: 'A client writes three times to a UDP socket. How often does the other end read?',
			ko: '클라이언트가 UDP 소켓에 세 번 씁니다. 상대는 몇 번 읽을까요?'
		},
		options: [
			{ id: 'once', text: { en: 'Once: it all runs together', ko: '한 번. 모두 이어져서' } },
			{ id: 'same', text: { en: 'Three times', ko: '세 번' } },
			{ id: 'any', text: { en: 'Any number of times', ko: '몇 번일지 알 수 없음' } }
		],
		outcome: ({ events }) => {
			const echoed = lastEchoed(events);
			if (!echoed) return undefined;
			const { sent } = piecesOf(echoed, 'client');
			const { received } = piecesOf(echoed, 'server');
			return received === sent ? 'same' : received === 1 ? 'once' : 'any';
		},
		explanation: {
			en: 'Over UDP three times: a datagram is read as it was written, or not at all. Choose TCP and write again: there any number is right.',
			ko: 'UDP라면 세 번입니다. 데이터그램은 쓴 그대로 읽히거나 아예 오지 않습니다. TCP로 바꾸어 다시 써 보세요. 그때는 몇 번이어도 맞습니다.'
		},
		source: 'socket events: sent, received'
	}
];
