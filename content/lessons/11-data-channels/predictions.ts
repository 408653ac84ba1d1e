/** What lesson 11 asks before something runs, and how the Recording answers. */
import { resultsIn as tidesIn } from '#lib/experiments/backpressure/results.ts';
import { idsIn } from '#lib/experiments/channel-ids/notes.ts';
import { notes as fileNotes, notesOf as fileNotesOf } from '#lib/experiments/file-transfer/notes.ts';
import { factsOf, resultsIn as modesIn } from '#lib/experiments/reliability-modes/results.ts';
import { megabytesPerSecond, resultsIn as ratesIn } from '#lib/experiments/throughput/results.ts';
import type { Prediction } from '#lib/lessons/types.ts';
import { highWaterBytes } from '#lib/transfer/limits.ts';

/** Two latencies whose ratio is nearer to 1 than this are called alike: machines are restless. */
const alike = 1.2;

export const predictions: readonly Prediction[] = [
	{
		id: 'losing-is-quicker',
		experiment: 'reliability-modes',
		question: {
			en: 'An ordered channel that never repairs, against an ordered one that repairs everything: at which does half of the messages come sooner?',
			ko: '순서를 지키되 다시 보내지 않는 채널과, 순서를 지키며 모두 다시 보내는 채널이 있습니다. 메시지 절반이 도착하기까지 어느 쪽이 더 빠를까요?'
		},
		options: [
			{ id: 'quicker', text: { en: 'The one that never repairs', ko: '다시 보내지 않는 쪽' } },
			{ id: 'alike', text: { en: 'About the same', ko: '거의 같다' } },
			{ id: 'slower', text: { en: 'The one that repairs', ko: '모두 다시 보내는 쪽' } }
		],
		outcome: ({ events }) => {
			const median = (id: string) => {
				const result = modesIn(events).findLast(({ mode }) => mode.id === id);
				return result && factsOf(result.times, result.overtaken, result.sent).p50;
			};
			const [once, reliable] = [median('ordered-once'), median('ordered-reliable')];
			if (once === undefined || reliable === undefined) return undefined;
			return once > reliable * alike ? 'slower' : once * alike < reliable ? 'quicker' : 'alike';
		},
		explanation: {
			en: 'Giving up repair does not give up the order. What came after a hole waits until the sender has said that the hole stays one, and that takes about as long as a repair, or longer. Only the unordered channel goes on at once.',
			ko: '재전송을 포기해도 순서까지 포기한 것은 아닙니다. 구멍 뒤에 온 메시지는 보낸 쪽이 ‘그것은 오지 않는다’고 알릴 때까지 기다리고, 그 시간은 다시 보내는 것과 비슷하거나 더 깁니다. 순서가 없는 채널만 곧바로 나아갑니다.'
		},
		source: 'RTCDataChannel.onmessage − send()'
	},
	{
		id: 'everything-at-once',
		experiment: 'backpressure',
		question: {
			en: 'A page calls send() 512 times in a row, 32 MiB in all. What does the browser do?',
			ko: '페이지가 send()를 잇달아 512번, 모두 32 MiB를 보냅니다. 브라우저는 어떻게 할까요?'
		},
		options: [
			{
				id: 'waits',
				text: { en: 'send() waits until there is room', ko: '자리가 날 때까지 send()가 기다린다' }
			},
			{ id: 'error', text: { en: 'At some point send() throws', ko: '어느 순간 send()가 오류를 던진다' } },
			{ id: 'all', text: { en: 'It takes everything', ko: '모두 받아들인다' } }
		],
		outcome: ({ events }) => {
			const result = tidesIn(events).findLast(({ way }) => way === 'at-once');
			return result && (result.error ? 'error' : 'all');
		},
		explanation: {
			en: 'send() never waits. Where the buffer has an end it throws, and what it refused is lost unless you send it again; where it has none, everything stands in memory. Both are left to you, and so is the waiting.',
			ko: 'send()는 결코 기다리지 않습니다. 버퍼에 끝이 있는 브라우저에서는 오류를 던지고, 거부된 것은 다시 보내지 않는 한 사라집니다. 끝이 없는 브라우저에서는 모두 메모리에 쌓입니다. 기다리는 일은 어느 쪽이든 여러분의 몫입니다.'
		},
		source: 'RTCDataChannel.send, bufferedAmount'
	},
	{
		id: 'how-fast',
		experiment: 'throughput',
		question: {
			en: 'Both ends are in one page, with no network in between. How many megabytes a second will a channel carry?',
			ko: '양쪽 끝이 한 페이지 안에 있고 사이에 네트워크가 없습니다. 채널은 1초에 몇 메가바이트를 나를까요?'
		},
		options: [
			{ id: 'few', text: { en: 'Fewer than 5', ko: '5보다 적게' } },
			{ id: 'tens', text: { en: '5 to 200', ko: '5에서 200' } },
			{
				id: 'many',
				text: { en: 'More than 200: it is a copy in memory', ko: '200보다 많이. 메모리 복사일 뿐이니까' }
			}
		],
		outcome: ({ events }) => {
			const result = ratesIn(events).at(-1);
			const rate = result && megabytesPerSecond(result);
			return rate === undefined ? undefined : rate < 5 ? 'few' : rate > 200 ? 'many' : 'tens';
		},
		explanation: {
			en: 'Inside one page too every byte is cut into packets, encrypted, handed to a socket, decrypted and put together again. That work, not a cable, is the limit here.',
			ko: '한 페이지 안에서도 모든 바이트는 패킷으로 잘리고, 암호화되고, 소켓을 지나, 복호화되어 다시 붙습니다. 여기서 한계는 회선이 아니라 그 일입니다.'
		},
		source: 'RTCDataChannel.onmessage: byteLength'
	},
	{
		id: 'first-id',
		experiment: 'channel-ids',
		question: {
			en: 'Whoever made the offer opens one channel. Which id does it get?',
			ko: '제안을 만든 쪽이 채널을 하나 엽니다. id는 무엇이 될까요?'
		},
		options: [
			{ id: 'zero', text: { en: '0: it is the first', ko: '0, 처음이니까' } },
			{ id: 'odd', text: { en: '1', ko: '1' } },
			{ id: 'random', text: { en: 'Any number by chance', ko: '아무 번호나 우연히' } }
		],
		outcome: ({ events }) => {
			const id = idsIn(events).at(-1)?.offered;
			return id === undefined || id === null ? undefined : id === 0 ? 'zero' : id === 1 ? 'odd' : 'random';
		},
		explanation: {
			en: 'The offerer says actpass, the answerer becomes the DTLS client, so that the offerer is the server: odd. Edit the received offer, and it is 0.',
			ko: '제안하는 쪽은 actpass라고 하고 응답하는 쪽이 DTLS 클라이언트가 되므로, 제안한 쪽은 서버이고 홀수를 씁니다. 받은 제안을 고치면 0이 됩니다.'
		},
		source: 'RTCDataChannel.id, transport.dtlsRole'
	},
	{
		id: 'two-calls',
		experiment: 'chat',
		question: {
			en: 'Here both ends call createDataChannel, each with negotiated: true and id 0. How many channels is that?',
			ko: '여기서는 양쪽이 저마다 createDataChannel을 negotiated: true, id 0으로 부릅니다. 채널은 몇 개일까요?'
		},
		options: [
			{ id: 'one', text: { en: 'One', ko: '하나' } },
			{ id: 'two', text: { en: 'Two, one for each direction', ko: '둘, 방향마다 하나' } }
		],
		outcome: ({ events }) => {
			const sent = events.find(({ type }) => type === 'RTCDataChannel.send');
			const received = events.find(
				(event) => event.type === 'RTCDataChannel.onmessage' && event.peer !== sent?.peer
			);
			if (sent?.type !== 'RTCDataChannel.send' || received?.type !== 'RTCDataChannel.onmessage')
				return undefined;
			return sent.channel.id === received.channel.id ? 'one' : 'two';
		},
		explanation: {
			en: 'One: what went in at id 0 came out at id 0. A channel is two streams, one each way, and whoever has an end of it may send.',
			ko: '하나입니다. id 0으로 들어간 것이 id 0으로 나왔습니다. 채널은 방향마다 하나씩 스트림 두 개이고, 한쪽 끝을 가진 쪽이면 누구나 보낼 수 있습니다.'
		},
		source: 'RTCDataChannel.onmessage'
	},
	{
		id: 'file-in-buffer',
		experiment: 'file-transfer',
		question: {
			en: 'A file of 4 MiB is sent, with a limit of 1 MiB on the buffer. How much of it waits there at most?',
			ko: '버퍼의 한도를 1 MiB로 두고 4 MiB 파일을 보냅니다. 버퍼에는 많아야 얼마나 쌓일까요?'
		},
		options: [
			{ id: 'mark', text: { en: '1 MiB and one message', ko: '1 MiB와 메시지 하나' } },
			{ id: 'more', text: { en: 'More: the whole file at worst', ko: '그보다 많이. 심하면 파일 전체' } }
		],
		outcome: ({ events }) => {
			const sent = fileNotesOf(events, fileNotes.sent).findLast(({ state }) => state === 'complete');
			if (sent?.peakBuffered === undefined) return undefined;
			return sent.peakBuffered <= highWaterBytes + (sent.messageBytes ?? 0) ? 'mark' : 'more';
		},
		explanation: {
			en: 'The sender looks at bufferedAmount before each message: the last one that it may send goes over the mark by its own size.',
			ko: '보내는 쪽은 메시지마다 먼저 bufferedAmount를 봅니다. 마지막으로 허락된 메시지가 제 크기만큼 눈금을 넘을 뿐입니다.'
		},
		source: 'RTCDataChannel.bufferedAmount'
	}
];
