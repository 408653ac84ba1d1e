/** What lesson 17 asks before something runs, and how the Recording answers. */
import { videoField } from '#lib/experiments/encoded-frames/counters.ts';
import { keysIn, picturesRead, protectionIn } from '#lib/experiments/encoded-frames/notes.ts';
import type { Prediction } from '#lib/lessons/types.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';

/** So many frames have to be there before anything is said of what a decoder makes of them. */
const enoughFrames = 40;
/** What is on its way when the key changes has come out by then, milliseconds; and so long it is looked at. */
const settleMs = 500;
const lookMs = 2500;

/** Callee's counters: whether they grew while the key was wrong. */
function grewWhileWrong(events: readonly RecordingEvent[]): Record<string, boolean> | undefined {
	const given = keysIn(events).filter(({ value }) => value.to === 'callee');
	const at = given.findLastIndex(({ value }) => !value.isRight);
	const wrong = given[at];
	const to = given[at + 1]?.at ?? events.at(-1)?.at ?? 0;
	if (!wrong || to - wrong.at < lookMs) return undefined;
	const upTo = (time: number) => events.slice(0, events.findLastIndex((event) => event.at <= time) + 1);
	const [first, last] = [upTo(wrong.at + settleMs + 1000), upTo(to)];
	return Object.fromEntries(
		['packetsReceived', 'framesReceived', 'framesDecoded'].map((field) => {
			const [a, b] = [first, last].map((some) => videoField(some, 'callee', 'inbound-rtp', field));
			return [field, (b ?? 0) > (a ?? 0)];
		})
	);
}

export const predictions: readonly Prediction[] = [
	{
		id: 'what-sfu-sees',
		experiment: 'encoded-frames',
		question: {
			en: 'Each frame is encrypted, but for the header of the codec. The SFU hands what it gets to a decoder. What comes out?',
			ko: '프레임을 코덱 헤더만 남기고 암호화합니다. SFU가 받은 것을 디코더에 넣으면 무엇이 나올까요?'
		},
		options: [
			{ id: 'picture', text: { en: 'The picture', ko: '화면 그대로' } },
			{ id: 'noise', text: { en: 'Now and then a picture of noise', ko: '이따금 잡음으로 된 화면' } },
			{ id: 'nothing', text: { en: 'Never any picture', ko: '화면이 하나도 나오지 않는다' } }
		],
		outcome: ({ events }) => {
			if (protectionIn(events) !== 'payload') return undefined;
			if (picturesRead(events, 'sfu') > 0) return 'picture';
			if ((videoField(events, 'sfu', 'inbound-rtp', 'framesReceived') ?? 0) < enoughFrames) return undefined;
			const decoded = videoField(events, 'sfu', 'inbound-rtp', 'framesDecoded') ?? 0;
			return decoded > 0 ? 'noise' : 'nothing';
		},
		explanation: {
			en: 'The header says “VP8, a key frame, 480 by 270”, and the decoder believes it. Of random bytes it makes random blocks until something contradicts itself; then it gives up and asks for another key frame. A decoder does not know what a picture is, and it checks nothing.',
			ko: '헤더에는 “VP8, 키 프레임, 480×270”이라고 적혀 있고 디코더는 그대로 믿습니다. 무작위 바이트로 무작위 블록을 그리다가 앞뒤가 맞지 않으면 그만두고 키 프레임을 또 요청합니다. 디코더는 화면이 무엇인지 모르고, 아무것도 검증하지 않습니다.'
		},
		source: 'sfu inbound-rtp.framesDecoded, note frames-pictures-read'
	},
	{
		id: 'wrong-key-counters',
		experiment: 'encoded-frames',
		question: {
			en: 'The callee has a wrong key, and its worker throws away what it cannot open. Which of its counters go on growing?',
			ko: '수신자가 틀린 키를 가져서, 워커가 열지 못하는 것을 버립니다. 어느 카운터가 계속 늘어날까요?'
		},
		options: [
			{
				id: 'packets',
				text: { en: 'Only packetsReceived', ko: 'packetsReceived만' }
			},
			{
				id: 'received',
				text: {
					en: 'packetsReceived and framesReceived, but not framesDecoded',
					ko: 'packetsReceived와 framesReceived. framesDecoded는 아니다'
				}
			},
			{ id: 'all', text: { en: 'All three', ko: '셋 다' } }
		],
		outcome: ({ events }) => {
			const grew = grewWhileWrong(events);
			if (!grew?.packetsReceived) return undefined;
			return grew.framesDecoded ? 'all' : grew.framesReceived ? 'received' : 'packets';
		},
		explanation: {
			en: 'framesReceived counts behind the worker in both browsers: what it throws away was never received, as far as statistics know. A monitor that looks at framesReceived alone takes a wrong key for a broken network.',
			ko: '두 브라우저 모두 framesReceived는 워커를 지난 뒤에 셉니다. 워커가 버린 것은 통계로는 받은 적이 없습니다. framesReceived만 보는 감시 도구는 틀린 키를 네트워크 고장으로 여깁니다.'
		},
		source: 'callee inbound-rtp: Δ packetsReceived, framesReceived, framesDecoded'
	}
];
