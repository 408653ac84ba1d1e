/** What a Recording of one tab has to show of a call between two: a pure function. */
import type { ChannelMessageEvent, RecordingEvent, SignalEvent } from '#lib/recording/event.ts';
import { peersOf, type Recording } from '#lib/recording/recording.ts';
import { firstTime, iceServerCount } from '#lib/recording/milestones.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { wireName } from './wire-text.ts';

/** Two tabs were connected without any ICE server, spoke both ways, and only one of them offered. */
export function checkTwoTabCall({ events }: Recording): Verdict {
	const peers = peersOf(events).filter((peer) =>
		events.some((event) => event.type === 'create' && event.peer === peer)
	);
	const [peer = ''] = peers;
	const findings = [
		connected(events, peer),
		noServers(events, peer),
		roles(events, peers),
		texts(events, peer, 'RTCDataChannel.send'),
		texts(events, peer, 'RTCDataChannel.onmessage')
	];
	return verdictOf(findings, hintFor(findings));
}

/** The first thing that is missing: a second tab, the agreement, or the text. */
function hintFor([isConnected, , rolesAgree]: readonly Finding[]): 0 | 1 | 2 {
	if (!isConnected?.passed) return 0;
	return rolesAgree?.passed ? 2 : 1;
}

function connected(events: readonly RecordingEvent[], peer: string): Finding {
	const at = firstTime(events, peer, 'onconnectionstatechange', 'connected');
	return {
		expected: { en: 'This tab was connected to the other one.', ko: '이 탭이 다른 탭과 연결되었습니다.' },
		observed: at === undefined ? '–' : 'connected',
		source: 'onconnectionstatechange',
		...(at === undefined ? {} : { at }),
		passed: at !== undefined
	};
}

function noServers(events: readonly RecordingEvent[], peer: string): Finding {
	const count = iceServerCount(events, peer);
	return {
		expected: {
			en: 'No STUN or TURN server was configured.',
			ko: 'STUN이나 TURN 서버를 하나도 설정하지 않았습니다.'
		},
		observed: count === undefined ? '–' : String(count),
		source: 'RTCConfiguration.iceServers',
		passed: count === 0
	};
}

/** Caller: sent the offers and received the answers. Callee: the other way round. */
function roles(events: readonly RecordingEvent[], peers: readonly string[]): Finding {
	const passed = events
		.filter((event): event is SignalEvent => event.type === 'signal' && event.kind === 'description')
		.map(({ direction, kind, message }) => `${direction} ${wireName(kind, message)}`);
	const [peer = ''] = peers;
	const offers = peer === 'caller' ? 'sent offer' : 'received offer';
	const answers = peer === 'caller' ? 'received answer' : 'sent answer';
	return {
		expected: {
			en: 'One of the two offered and the other one answered, as their roles say.',
			ko: '역할대로 한쪽은 제안하고 다른 쪽은 응답했습니다.'
		},
		observed: passed.length > 0 ? `${peer}: ${passed.join(', ')}` : '–',
		source: 'signal',
		passed:
			peers.length === 1 &&
			passed.includes(offers) &&
			passed.includes(answers) &&
			passed.every((step) => step === offers || step === answers)
	};
}

function texts(
	events: readonly RecordingEvent[],
	peer: string,
	type: 'RTCDataChannel.send' | 'RTCDataChannel.onmessage'
): Finding {
	const found = events.filter(
		(event): event is ChannelMessageEvent =>
			event.type === type && event.peer === peer && 'message' in event && event.message.kind === 'text'
	);
	const [first] = found;
	return {
		expected:
			type === 'RTCDataChannel.send'
				? { en: 'Text went to the other tab.', ko: '글을 다른 탭으로 보냈습니다.' }
				: { en: 'Text came from the other tab.', ko: '다른 탭에서 글을 받았습니다.' },
		observed: String(found.length),
		source: type,
		...(first ? { at: first.at } : {}),
		passed: found.length > 0
	};
}
