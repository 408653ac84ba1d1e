/** What lesson 6 asks before something runs, and how the Recording answers. */
import { fromHex } from '#lib/bytes/hex.ts';
import { gatheredIn } from '#lib/experiments/gather-candidates/outcome.ts';
import { sightsOf } from '#lib/experiments/relay-call/sight.ts';
import { silenceOf } from '#lib/experiments/stun-bytes/editor.ts';
import { sentIn } from '#lib/experiments/stun-bytes/notes.ts';
import type { Prediction } from '#lib/lessons/types.ts';

export const predictions: readonly Prediction[] = [
	{
		id: 'what-comes-back',
		experiment: 'stun-bytes',
		question: {
			en: 'The 20 bytes ask nothing in particular: they have a type, a length, a cookie and a random number. What will the server answer?',
			ko: '이 20바이트는 특별히 묻는 것이 없습니다. 종류, 길이, 쿠키, 무작위 수뿐입니다. 서버는 뭐라고 대답할까요?'
		},
		options: [
			{ id: 'address', text: { en: 'An address and a port', ko: '주소 하나와 포트 하나' } },
			{
				id: 'nat-type',
				text: { en: 'Which type of NAT I am behind', ko: '내가 어떤 종류의 NAT 뒤에 있는지' }
			},
			{ id: 'nothing', text: { en: 'Nothing: there is no question in it', ko: '아무것도. 질문이 없으니까' } }
		],
		outcome: ({ events }) => {
			const asked = sentIn(events).find(
				({ bytes }) => silenceOf(fromHex(bytes) ?? new Uint8Array(0)) === undefined
			);
			return asked && (asked.reply === undefined ? 'nothing' : 'address');
		},
		explanation: {
			en: 'An address and a port: what the packet’s source looked like at the server. It says nothing of a NAT’s type; one answer cannot know it. Two answers from different servers can be compared, as in lesson 5.',
			ko: '주소와 포트입니다. 서버에 도착한 패킷의 출발지가 그렇게 보였다는 뜻입니다. NAT의 종류는 말하지 않습니다. 대답 하나로는 알 수 없고, 5강에서처럼 다른 두 서버의 대답을 견주어야 합니다.'
		},
		source: 'note stun-sent'
	},
	{
		id: 'first-candidate',
		experiment: 'gather-candidates',
		question: {
			en: 'The browser asks a STUN and a TURN server. Which kind of candidate will be the first in the list?',
			ko: '브라우저가 STUN 서버와 TURN 서버에 묻습니다. 목록에 맨 먼저 나올 후보는 어느 종류일까요?'
		},
		options: [
			{ id: 'host', text: { en: 'host: an own address', ko: 'host: 자기 주소' } },
			{ id: 'srflx', text: { en: 'srflx: the answer of STUN', ko: 'srflx: STUN의 대답' } },
			{ id: 'relay', text: { en: 'relay: the address at TURN', ko: 'relay: TURN에 얻은 주소' } }
		],
		outcome: ({ events }) => {
			const { candidates, completeAt } = gatheredIn(events);
			return completeAt === undefined ? undefined : candidates[0]?.candidate.type;
		},
		explanation: {
			en: 'A host candidate, as a rule: it needs nobody’s answer. STUN takes one round trip, TURN at least two, as its first request is refused. That is why calls trickle their candidates.',
			ko: '대개 host 후보입니다. 누구의 대답도 필요 없기 때문입니다. STUN은 한 번, TURN은 첫 요청이 거절되므로 적어도 두 번 왕복해야 합니다. 그래서 후보를 나오는 대로 보냅니다.'
		},
		source: 'onicecandidate'
	},
	{
		id: 'what-the-relay-sees',
		experiment: 'relay-call',
		question: {
			en: 'Sound and picture pass through the relay, packet by packet. What can whoever runs it read?',
			ko: '소리와 영상이 패킷마다 릴레이를 지나갑니다. 릴레이를 운영하는 사람은 무엇을 읽을 수 있을까요?'
		},
		options: [
			{ id: 'all', text: { en: 'Everything: it has to unpack them', ko: '모두. 풀어 봐야 하니까' } },
			{
				id: 'headers',
				text: { en: 'Who, when and how much; not what', ko: '누가, 언제, 얼마나. 내용은 못 읽음' }
			},
			{ id: 'nothing', text: { en: 'Nothing at all', ko: '아무것도 못 읽음' } }
		],
		outcome: ({ events }) =>
			sightsOf(events).some(({ kind }) => kind === 'dtls' || kind === 'rtp') ? 'headers' : undefined,
		explanation: {
			en: 'Addresses, times, sizes, and the headers of STUN, DTLS and RTP are readable. Content is not: its keys were agreed between the peers, in a handshake that the relay only passed on.',
			ko: '주소, 시각, 크기와 STUN, DTLS, RTP의 헤더는 읽힙니다. 내용은 읽히지 않습니다. 열쇠는 두 피어가 핸드셰이크로 정했고, 릴레이는 그것을 전해 주었을 뿐입니다.'
		},
		source: 'packet'
	}
];
