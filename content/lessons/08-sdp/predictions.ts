/** What lesson 8 asks before something runs, and how the Recording answers. */
import { cellAt, cellsOf } from '#lib/experiments/answer-directions/cells.ts';
import { agreedLines, askedCodecs, sentCodec } from '#lib/experiments/codec-preferences/outcome.ts';
import { descriptionsOf } from '#lib/recording/descriptions.ts';
import type { Prediction } from '#lib/lessons/types.ts';

/** Bounds of the answers to the first prediction, in lines. */
const few = 30;
const many = 100;

export const predictions: readonly Prediction[] = [
	{
		id: 'how-many-lines',
		experiment: 'sdp-workbench',
		question: {
			en: 'Your browser is about to offer a picture, a sound and one data channel. How many lines will the offer have?',
			ko: '브라우저가 화면과 소리, 데이터 채널 하나를 제안하려고 합니다. 제안은 몇 줄이나 될까요?'
		},
		options: [
			{ id: 'few', text: { en: 'About ten for each: at most 30', ko: '하나에 열 줄쯤, 많아야 30줄' } },
			{ id: 'some', text: { en: 'Between 30 and 100', ko: '30줄에서 100줄 사이' } },
			{ id: 'many', text: { en: 'More than 100', ko: '100줄 넘게' } }
		],
		outcome: ({ events }) => {
			const offer = descriptionsOf(events).find(({ role, type }) => role === 'created' && type === 'offer');
			if (!offer) return undefined;
			const count = offer.sdp.split('\r\n').filter((line) => line !== '').length;
			return count <= few ? 'few' : count <= many ? 'some' : 'many';
		},
		explanation: {
			en: 'More than a hundred, in Chromium 156 and in Firefox 153. Three of them say what you asked for: the m= lines. Most of the rest is a menu of codecs, and what remains says how to reach and to recognise this browser.',
			ko: 'Chromium 156과 Firefox 153 모두 100줄이 넘습니다. 부탁한 것을 말하는 줄은 셋, m= 줄뿐입니다. 나머지는 대부분 코덱 차림표이고, 그 밖의 줄은 이 브라우저에 어떻게 닿고 무엇으로 알아볼지를 말합니다.'
		},
		source: 'createOffer()'
	},
	{
		id: 'whose-order',
		experiment: 'codec-preferences',
		question: {
			en: 'Tick “The callee has an order of its own”, and move VP9 to the top of the callee’s list alone. The caller’s list stays with VP8 in front. Then press Run: what will be sent?',
			ko: '‘수신자에게도 자기 순서가 있음’을 켜고 수신자의 목록에서만 VP9를 맨 위로 올리세요. 발신자의 목록은 VP8이 맨 앞인 그대로입니다. 실행을 누르면 무엇을 보낼까요?'
		},
		options: [
			{
				id: 'offer',
				text: { en: 'VP8 both ways: whoever offers decides', ko: '양쪽 모두 VP8. 제안하는 쪽이 정합니다' }
			},
			{
				id: 'answer',
				text: {
					en: 'VP9 both ways: the answer has the last word',
					ko: '양쪽 모두 VP9. 응답이 마지막 말입니다'
				}
			},
			{
				id: 'receiver',
				text: {
					en: 'VP9 to the callee, VP8 to the caller',
					ko: '수신자에게는 VP9, 발신자에게는 VP8'
				}
			},
			{
				id: 'sender',
				text: {
					en: 'VP8 to the callee, VP9 to the caller',
					ko: '수신자에게는 VP8, 발신자에게는 VP9'
				}
			}
		],
		outcome: ({ events }) => {
			const { offer, answer } = agreedLines(events, 'video');
			const first = (line: typeof offer) => line?.formats.find(({ repairs }) => repairs === undefined)?.name;
			const [offered, answered] = [first(offer), first(answer)];
			const isAsked = askedCodecs(events).some(({ peer, kind }) => peer === 'callee' && kind === 'video');
			if (!isAsked || !offered || !answered || offered === answered) return undefined;
			const sends = (peer: 'caller' | 'callee') => sentCodec(events, peer, 'video')?.mimeType;
			const [there, back] = [sends('caller'), sends('callee')];
			if (!there || !back) return undefined;
			if (there === back) return there === `video/${offered}` ? 'offer' : 'answer';
			return there === `video/${answered}` ? 'receiver' : 'sender';
		},
		explanation: {
			en: 'Each way the receiver’s wish counts: a description lists what its writer would like to receive. The caller reads it in the answer, the callee in the offer, and each sends what stands first there.',
			ko: '어느 쪽으로든 받는 쪽의 뜻이 통합니다. 설명은 쓴 사람이 받고 싶은 것을 늘어놓은 목록이기 때문입니다. 발신자는 응답에서, 수신자는 제안에서 그것을 읽고 저마다 맨 앞의 것을 보냅니다.'
		},
		source: 'outbound-rtp.codecId → codec.mimeType'
	},
	{
		id: 'two-senders',
		experiment: 'answer-directions',
		question: {
			en: 'The offer says sendonly, and the callee’s transceiver says sendonly too: both want to send, neither wants to receive. What will the answer say?',
			ko: '제안도 sendonly이고 수신자의 송수신기도 sendonly입니다. 둘 다 보내려고만 하고 받으려 하지 않습니다. 응답은 무엇이라고 할까요?'
		},
		options: [
			{
				id: 'sendonly',
				text: { en: 'a=sendonly: that is what it wants', ko: 'a=sendonly. 그것을 원하니까' }
			},
			{ id: 'recvonly', text: { en: 'a=recvonly: the offer decides', ko: 'a=recvonly. 제안이 정하니까' } },
			{ id: 'inactive', text: { en: 'a=inactive', ko: 'a=inactive' } },
			{
				id: 'refused',
				text: { en: 'Nothing: the offer is refused with an error', ko: '응답은 없고 제안이 오류로 거절된다' }
			}
		],
		outcome: ({ events }) => {
			const cell = cellAt(cellsOf(events), 'sendonly', 'sendonly', true);
			return cell && (cell.error ? 'refused' : cell.answered);
		},
		explanation: {
			en: 'inactive. An answer may send only what the offer is ready to receive, and receive only what the offer is ready to send. Nothing is left of either, so the section is agreed and carries nothing.',
			ko: 'inactive입니다. 응답은 제안이 받겠다고 한 것만 보낼 수 있고, 제안이 보내겠다고 한 것만 받을 수 있습니다. 어느 쪽도 남는 것이 없으니 섹션은 합의되지만 아무것도 나르지 않습니다.'
		},
		source: 'callee.localDescription, a='
	}
];
