/** Questions of lesson 7 that are asked before something is run. The Recording answers them. */
import { describedIn, offTrack, signalsOf } from '#lib/experiments/signaling-bench/cost.ts';
import { notes } from '#lib/experiments/signaling-bench/bench-notes.ts';
import { isResponse, transcriptOf } from '#lib/experiments/sip-call/transcript.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import type { Prediction } from '#lib/lessons/types.ts';

/** A call that goes on for so long after its carrier was turned off does not hang on it. */
const goesOnMs = 1500;

export const predictions: readonly Prediction[] = [
	{
		id: 'messages-until-connected',
		experiment: 'signaling-bench',
		question: {
			en: 'How many messages pass between the two peers until both are connected?',
			ko: '양쪽이 연결될 때까지 두 피어 사이에 메시지가 몇 개나 지나갈까요?'
		},
		options: [
			{ id: 'two', text: { en: 'Two: an offer and an answer', ko: '둘. 제안과 응답' } },
			{ id: 'some', text: { en: 'Between three and thirty', ko: '셋에서 서른 사이' } },
			{
				id: 'many',
				text: { en: 'Hundreds: it takes a constant exchange', ko: '수백 개. 끊임없이 주고받아야 합니다' }
			}
		],
		outcome: ({ events }) => {
			const times = ['caller', 'callee'].map((end) =>
				firstTime(events, end, 'onconnectionstatechange', 'connected')
			);
			if (times.some((time) => time === undefined)) return undefined;
			const until = Math.max(...times.map((time) => time ?? 0));
			const count = signalsOf(events).filter(
				({ at, direction, carrier, kind, message }) =>
					direction === 'sent' &&
					carrier !== offTrack &&
					at <= until &&
					(kind === 'candidate' || kind === 'PATCH' || describedIn(message) !== undefined)
			).length;
			return count <= 2 ? 'two' : count <= 30 ? 'some' : 'many';
		},
		explanation: {
			en: 'One offer, one answer, and the candidates of both sides as they are found. Two would do if each side waited for all its candidates first; you will see that with copy and paste.',
			ko: '제안 하나, 응답 하나, 그리고 양쪽이 찾는 대로 보내는 후보들입니다. 후보를 다 모을 때까지 기다린다면 둘로도 됩니다. 복사해서 붙여넣기에서 보게 됩니다.'
		},
		source: 'signal'
	},
	{
		id: 'candidate-too-early',
		experiment: 'signaling-bench',
		question: {
			en: 'A candidate is given to a browser that has no description of the other side yet. What does the browser do?',
			ko: '상대의 설명이 아직 없는 브라우저에 후보를 주면 브라우저는 어떻게 할까요?'
		},
		options: [
			{
				id: 'keeps',
				text: { en: 'It keeps it until the description comes', ko: '설명이 올 때까지 간직합니다' }
			},
			{ id: 'ignores', text: { en: 'It ignores it without a word', ko: '아무 말 없이 무시합니다' } },
			{ id: 'refuses', text: { en: 'It refuses it with an error', ko: '오류를 내며 거절합니다' } }
		],
		outcome: ({ events }) => {
			for (const end of ['caller', 'callee']) {
				const added = events.findIndex((event) => event.type === 'addIceCandidate' && event.peer === end);
				const described = events.findIndex(
					(event) => event.type === 'setRemoteDescription' && event.peer === end
				);
				if (added < 0 || (described >= 0 && described < added)) continue;
				const call = events[added];
				const ended = events.find(
					(event) =>
						(event.type === 'addIceCandidateOnFailure' || event.type === 'addIceCandidateOnSuccess') &&
						call?.type === 'addIceCandidate' &&
						event.call === call.call
				);
				if (ended) return ended.type === 'addIceCandidateOnFailure' ? 'refuses' : 'keeps';
			}
			return undefined;
		},
		explanation: {
			en: 'InvalidStateError: there is nothing that the candidate could belong to. Keeping it is the page’s business.',
			ko: 'InvalidStateError입니다. 그 후보가 속할 것이 없기 때문입니다. 간직하는 일은 페이지의 몫입니다.'
		},
		source: 'addIceCandidateOnFailure'
	},
	{
		id: 'first-reply-to-invite',
		experiment: 'sip-call',
		question: {
			en: 'Alice sends an INVITE for Bob. What comes back to her first?',
			ko: '앨리스가 밥을 부르는 INVITE를 보냅니다. 가장 먼저 무엇이 돌아올까요?'
		},
		options: [
			{ id: '180', text: { en: '180: it rings at Bob’s', ko: '180. 밥의 전화가 울립니다' } },
			{ id: '200', text: { en: '200: Bob has taken it', ko: '200. 밥이 받았습니다' } },
			{
				id: '407',
				text: { en: '407: the proxy wants to know who she is', ko: '407. 프록시가 누구인지 묻습니다' }
			}
		],
		outcome: ({ events }) => {
			const first = transcriptOf(events).find(
				(line) => line.end === 'caller' && line.direction === 'received' && line.method === 'INVITE'
			);
			if (!first) return undefined;
			return [180, 200, 407].find((status) => isResponse(first, status, 'INVITE'))?.toString();
		},
		explanation: {
			en: '407 Proxy Authentication Required. Alice answers the challenge in a second INVITE, and only that one reaches Bob.',
			ko: '407 Proxy Authentication Required입니다. 앨리스는 두 번째 INVITE에서 그 물음에 답하고, 그것만 밥에게 닿습니다.'
		},
		source: 'signal, sip'
	},
	{
		id: 'carrier-turned-off',
		experiment: 'signaling-bench',
		question: {
			en: 'The call is up, and you turn its carrier off. What becomes of the call?',
			ko: '통화가 연결된 뒤에 시그널링을 나르던 길을 끄면 통화는 어떻게 될까요?'
		},
		options: [
			{ id: 'ends', text: { en: 'It ends at once', ko: '바로 끊어집니다' } },
			{
				id: 'goes-on',
				text: { en: 'It goes on', ko: '계속됩니다' }
			},
			{
				id: 'fails',
				text: { en: 'It goes to disconnected within a second', ko: '1초 안에 disconnected가 됩니다' }
			}
		],
		outcome: ({ events }) => {
			const off = events.findIndex((event) => event.type === 'note' && event.note === notes.carrierOff);
			if (off < 0) return undefined;
			const changed = events.slice(off).find((event) => event.type === 'onconnectionstatechange');
			const last = events.at(-1)?.at ?? 0;
			const offAt = events[off]?.at ?? 0;
			if (changed?.type === 'onconnectionstatechange' && changed.at - offAt < goesOnMs)
				return changed.value === 'disconnected' ? 'fails' : 'ends';
			return last - offAt >= goesOnMs ? 'goes-on' : undefined;
		},
		explanation: {
			en: 'It goes on: its packets never took that way. What is missing from now on is a way to change the call, unless the call itself carries the messages.',
			ko: '계속됩니다. 통화의 패킷은 그 길로 다닌 적이 없습니다. 이제부터 없는 것은 통화를 바꿀 길입니다. 통화가 스스로 메시지를 나르지 않는다면요.'
		},
		source: 'onconnectionstatechange'
	}
];
