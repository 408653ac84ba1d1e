/** What lesson 13 asks before something runs, and how the Recording answers. */
import {
	both,
	collidedAt,
	episodesOf,
	hasGlare,
	ignoredBy,
	isAgreed,
	lastStateOf,
	lostToRace,
	type Episode
} from '#lib/experiments/glare/story.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Prediction } from '#lib/lessons/types.ts';

const lastOver = (
	events: readonly RecordingEvent[],
	isMeant: (episode: Episode) => boolean
): Episode | undefined =>
	episodesOf(events).findLast((episode) => episode.overAt !== undefined && isMeant(episode));

export const predictions: readonly Prediction[] = [
	{
		id: 'what-naive-does',
		experiment: 'glare',
		question: {
			en: 'Both sides press at the same moment. Each handler sends an offer when something has changed, and answers whatever comes. What goes wrong?',
			ko: '양쪽이 같은 순간에 누릅니다. 두 처리기는 바뀐 것이 있으면 제안을 보내고, 오는 것에는 무엇이든 응답합니다. 무엇이 잘못될까요?'
		},
		options: [
			{
				id: 'offer',
				text: {
					en: 'Each offer is refused: the other side has one of its own on the table',
					ko: '제안이 거절됩니다. 상대도 자기 제안을 내놓은 상태이기 때문입니다'
				}
			},
			{
				id: 'answer',
				text: {
					en: 'The offers are taken, and an answer is refused',
					ko: '제안은 받아들여지고, 응답이 거절됩니다'
				}
			},
			{
				id: 'nothing',
				text: { en: 'Nothing: the browser sorts it out', ko: '아무것도. 브라우저가 알아서 정리합니다' }
			}
		],
		outcome: ({ events }) => {
			const episode = lastOver(events, (candidate) => candidate.handler === 'naive' && hasGlare(candidate));
			if (!episode) return undefined;
			const [refusal] = episode.refusals;
			if (!refusal) return isAgreed(episode) ? 'nothing' : undefined;
			return refusal.call === 'setRemoteDescription(offer)' ? 'offer' : 'answer';
		},
		explanation: {
			en: 'An answer is refused. Both browsers roll their own offer back to take the other’s, so both are in stable again when the answers come, and in stable nobody expects an answer: InvalidStateError.',
			ko: '응답이 거절됩니다. 두 브라우저 모두 상대의 제안을 받으려고 자기 제안을 되돌립니다. 그래서 응답이 올 때는 둘 다 이미 stable이고, stable에서는 아무도 응답을 기다리지 않으므로 InvalidStateError가 납니다.'
		},
		source: 'setRemoteDescriptionOnFailure.error.name'
	},
	{
		id: 'who-yields',
		experiment: 'glare',
		question: {
			en: 'Choose the handler with two flags, and both at once. The caller is impolite, the callee polite. What becomes of the callee’s camera?',
			ko: '깃발 둘 처리기와 ‘둘이 동시에’를 고르세요. 발신자는 무례하고 수신자는 공손합니다. 수신자의 카메라는 어떻게 될까요?'
		},
		options: [
			{
				id: 'lost',
				text: { en: 'It is lost with the offer: press again', ko: '제안과 함께 없어져서 다시 눌러야 합니다' }
			},
			{
				id: 'later',
				text: {
					en: 'It needs a second offer after the first',
					ko: '첫 제안이 끝난 뒤 두 번째 제안이 필요합니다'
				}
			},
			{
				id: 'inside',
				text: { en: 'It travels in the callee’s answer', ko: '수신자의 응답에 실려 갑니다' }
			}
		],
		outcome: ({ events }) => {
			const episode = lastOver(
				events,
				(candidate) =>
					candidate.handler !== 'naive' &&
					!candidate.isPolite.caller &&
					candidate.isPolite.callee &&
					collidedAt(candidate, 'callee').length > 0
			);
			if (!episode) return undefined;
			if (!isAgreed(episode)) return 'lost';
			const offers = episode.messages.filter(({ from, type }) => from === 'callee' && type === 'offer');
			return offers.length > 1 ? 'later' : 'inside';
		},
		explanation: {
			en: 'It travels in the answer. The rollback takes back the offer and not the transceiver. The caller’s offer has a section of the same kind, the waiting camera takes its place in it, and one exchange has carried both. Of another kind it would need an offer of its own afterwards.',
			ko: '응답에 실려 갑니다. 되돌리기는 제안을 거둘 뿐 송수신기까지 없애지 않습니다. 발신자의 제안에 같은 종류의 섹션이 있으니 기다리던 카메라가 그 자리에 들어가고, 한 번 주고받는 것으로 둘 다 합의됩니다. 종류가 달랐다면 나중에 제안을 따로 내야 합니다.'
		},
		source: 'signal received, ontrack'
	},
	{
		id: 'what-race-leaves',
		experiment: 'glare',
		question: {
			en: 'Still two flags. Choose the schedule “the answer race”: the callee answers, then adds a camera and offers, and both messages arrive together. How does it end?',
			ko: '여전히 깃발 둘입니다. 시간표 ‘응답 경쟁’을 고르세요. 수신자가 응답한 다음 카메라를 더해 제안하고, 두 메시지가 함께 도착합니다. 어떻게 끝날까요?'
		},
		options: [
			{
				id: 'well',
				text: { en: 'Well: nothing collided', ko: '잘 끝납니다. 부딪친 것이 없습니다' }
			},
			{
				id: 'error',
				text: { en: 'With an error that the page can catch', ko: '페이지가 잡을 수 있는 오류로 끝납니다' }
			},
			{
				id: 'waits',
				text: {
					en: 'Without any error, and the callee waits for ever',
					ko: '오류 하나 없이, 수신자가 끝없이 기다립니다'
				}
			}
		],
		outcome: ({ events }) => {
			const episode = lastOver(
				events,
				(candidate) =>
					candidate.handler === 'twoFlags' &&
					candidate.messages.some(({ type, duringAnswer }) => type === 'offer' && duringAnswer)
			);
			if (!episode) return undefined;
			if (episode.refusals.length > 0) return 'error';
			const isWaiting = both.some((who) => lastStateOf(episode, who) === 'have-local-offer');
			return isWaiting &&
				lostToRace(episode).length > 0 &&
				both.some((who) => ignoredBy(episode, who).length > 0)
				? 'waits'
				: 'well';
		},
		explanation: {
			en: 'The caller was still setting the answer, so its state was have-local-offer, and it took the offer for a collision. Nothing was refused and nothing was logged: the offer is simply gone.',
			ko: '발신자는 아직 응답을 설정하는 중이어서 상태가 have-local-offer였고, 그래서 그 제안을 충돌로 여겼습니다. 거절된 것도 기록된 것도 없이 제안만 사라졌습니다.'
		},
		source: 'onsignalingstatechange → have-local-offer'
	}
];
