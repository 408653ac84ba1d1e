/** What lesson 9 asks before something runs, and how the Recording answers. */
import { movesOf } from '#lib/experiments/jsep-machine/history.ts';
import { isZeroed } from '#lib/recording/sections.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Prediction } from '#lib/lessons/types.ts';

const wasWalked = (events: readonly RecordingEvent[], walk: string): boolean =>
	events.some((event) => event.type === 'note' && event.note === 'walk' && event.value === walk);

export const predictions: readonly Prediction[] = [
	{
		id: 'who-is-stable-first',
		experiment: 'jsep-machine',
		question: {
			en: 'Both peers begin in stable, and both end there. The caller makes the offer. Who is back in stable first?',
			ko: '두 피어는 stable에서 출발해 stable로 돌아옵니다. 제안은 발신자가 냅니다. 누가 먼저 stable로 돌아올까요?'
		},
		options: [
			{ id: 'caller', text: { en: 'The caller, who began', ko: '먼저 시작한 발신자' } },
			{ id: 'callee', text: { en: 'The callee', ko: '수신자' } },
			{
				id: 'together',
				text: { en: 'Both at the same moment: it is one agreement', ko: '합의는 하나이므로 둘이 동시에' }
			}
		],
		outcome: ({ events }) => {
			const stableAt = (peer: string) =>
				events.find(
					(event) =>
						event.type === 'onsignalingstatechange' && event.peer === peer && event.value === 'stable'
				)?.at;
			const caller = stableAt('caller');
			const callee = stableAt('callee');
			if (caller === undefined || callee === undefined) return undefined;
			return caller === callee ? 'together' : caller < callee ? 'caller' : 'callee';
		},
		explanation: {
			en: 'The callee. It is done when it sets its own answer; the caller has to wait until that answer has been handed over. Each peer has a machine of its own, and between the two lies the signaling.',
			ko: '수신자입니다. 수신자는 자기 응답을 설정하면 끝이지만, 발신자는 그 응답이 건네질 때까지 기다려야 합니다. 상태 기계는 피어마다 따로 있고, 그 사이에 시그널링이 있습니다.'
		},
		source: 'onsignalingstatechange → stable'
	},
	{
		id: 'what-rollback-takes',
		experiment: 'jsep-machine',
		question: {
			en: 'Choose the walk with two offers at once. Both sides add a transceiver and offer; then the callee rolls back. What becomes of the transceiver that the callee had added?',
			ko: '동시에 두 제안을 내는 순서를 골라 보세요. 양쪽이 송수신기를 하나씩 더해 제안하고, 수신자가 되돌립니다. 수신자가 더한 송수신기는 어떻게 될까요?'
		},
		options: [
			{ id: 'gone', text: { en: 'It is gone with the offer.', ko: '제안과 함께 없어집니다.' } },
			{
				id: 'waits',
				text: {
					en: 'It stays, without a mid, and waits for another offer.',
					ko: 'mid 없이 남아서 다음 제안을 기다립니다.'
				}
			},
			{
				id: 'kept',
				text: {
					en: 'It keeps its mid and joins the other offer.',
					ko: 'mid를 그대로 가지고 상대의 제안에 합쳐집니다.'
				}
			}
		],
		outcome: ({ events }) => {
			const rollback = movesOf(events).find(
				({ peer, setMove, outcome }) =>
					peer === 'callee' && setMove === 'local-rollback' && outcome === 'done'
			);
			if (!rollback || !wasWalked(events, 'glare')) return undefined;
			const ended = events.findIndex(
				(event) => event.type === 'setLocalDescriptionOnSuccess' && event.call === rollback.call
			);
			const after = events
				.slice(ended)
				.find((event) => event.type === 'negotiation' && event.peer === 'callee');
			if (after?.type !== 'negotiation') return undefined;
			const own = after.transceivers.at(2);
			return own === undefined ? 'gone' : own.mid === null ? 'waits' : 'kept';
		},
		explanation: {
			en: 'It stays. A rollback takes back the proposal and not what was to be proposed: the mid is null again, negotiationneeded fires, and the next offer will contain it.',
			ko: '남아 있습니다. 되돌리기는 제안을 거두어들일 뿐, 제안하려던 것까지 없애지는 않습니다. mid는 다시 null이 되고, negotiationneeded가 일어나고, 다음 제안에 들어갑니다.'
		},
		source: 'RTCRtpTransceiver.mid'
	},
	{
		id: 'sections-after-stop',
		experiment: 'jsep-machine',
		question: {
			en: 'A call has one media section for sound and one for picture. The caller stops the picture and negotiates; later it adds a new one and negotiates again. How many sections are there in the end?',
			ko: '통화에 소리 섹션 하나와 화면 섹션 하나가 있습니다. 발신자가 화면을 중지하고 협상한 다음, 나중에 새 화면을 더해 다시 협상합니다. 섹션은 모두 몇 개가 될까요?'
		},
		options: [
			{
				id: '1',
				text: { en: 'One: the stopped one never comes back', ko: '하나. 중지한 것은 돌아오지 않습니다' }
			},
			{ id: '2', text: { en: 'Two', ko: '둘' } },
			{
				id: '3',
				text: { en: 'Three: the stopped one and a new one', ko: '셋. 중지한 것이 남고 새것이 더해집니다' }
			}
		],
		outcome: ({ events }) => {
			if (!wasWalked(events, 'stop')) return undefined;
			const agreed = events.flatMap((event) =>
				event.type === 'negotiation' &&
				event.peer === 'caller' &&
				!event.descriptions.pendingLocal &&
				event.descriptions.currentLocal
					? [event.descriptions.currentLocal.sections]
					: []
			);
			const zeroedAt = agreed.findIndex((sections) => sections.some(isZeroed));
			const last = agreed.at(-1);
			if (zeroedAt < 0 || !last || last.some(isZeroed)) return undefined;
			return String(last.length);
		},
		explanation: {
			en: 'Two. A section is never removed: it is zeroed, and the next one of its kind takes its place under a new mid.',
			ko: '둘입니다. 섹션은 없어지지 않고 비워질 뿐이며, 다음에 생기는 것이 새 mid로 그 자리에 들어갑니다.'
		},
		source: 'currentLocalDescription, m='
	}
];
