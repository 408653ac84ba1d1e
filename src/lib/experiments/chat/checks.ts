/** Exercise 11a: text went both ways, as the channel's own counters tell. A pure function of a Recording. */
import { peersOf, type Recording } from '#lib/recording/recording.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

interface Counters {
	readonly received: number;
	readonly sent: number;
}

/** `data-channel` of the channel that carries what is said; receipts have one of their own. */
function countersOf(events: readonly RecordingEvent[], peer: string): Counters | undefined {
	const report = lastStatsReport(events, peer)?.report ?? {};
	const entry = Object.values(report).find(({ type, label }) => type === 'data-channel' && label === 'chat');
	const { messagesReceived, messagesSent } = entry ?? {};
	return typeof messagesReceived === 'number' && typeof messagesSent === 'number'
		? { received: messagesReceived, sent: messagesSent }
		: undefined;
}

const textsSaid = (events: readonly RecordingEvent[]): number =>
	events.filter(
		(event) =>
			(event.type === 'RTCDataChannel.send' || event.type === 'RTCDataChannel.onmessage') &&
			event.channel.label === 'chat' &&
			event.message.kind === 'text'
	).length;

/** Where both ends are in one page, each has received; where one is elsewhere, this one has received and sent. */
export function checkBothWays({ events }: Recording): Verdict {
	const peers = peersOf(events).filter((peer) =>
		events.some((event) => event.type === 'create' && event.peer === peer)
	);
	const opened = peers.filter((peer) =>
		events.some((event) => event.type === 'RTCDataChannel.onopen' && event.peer === peer)
	);
	const counters = peers.map((peer) => ({ peer, ...countersOf(events, peer) }));
	const received = counters.map(({ peer, received: count }): Finding => ({
		expected: { en: `A message arrived at the ${peer}.`, ko: `${peer}에 메시지가 도착했습니다.` },
		observed: String(count ?? '–'),
		source: 'data-channel.messagesReceived',
		passed: (count ?? 0) >= 1
	}));
	const alone: Finding[] = counters.slice(0, 1).map(({ sent }) => ({
		expected: { en: 'This page sent a message too.', ko: '이 페이지도 메시지를 보냈습니다.' },
		observed: String(sent ?? '–'),
		source: 'data-channel.messagesSent',
		passed: (sent ?? 0) >= 1
	}));
	const findings: Finding[] = [
		{
			expected: { en: 'The channel opened.', ko: '채널이 열렸습니다.' },
			observed: opened.join(', ') || '–',
			source: 'RTCDataChannel.onopen',
			passed: peers.length > 0 && opened.length === peers.length
		},
		{
			expected: { en: 'What was said was text.', ko: '주고받은 것 가운데 글이 있습니다.' },
			observed: String(textsSaid(events)),
			source: 'RTCDataChannel.send, onmessage',
			passed: textsSaid(events) > 0
		},
		...received,
		...(peers.length === 1 ? alone : [])
	];
	const isOpen = findings[0]?.passed === true;
	const isSaid = counters.some(({ received: count = 0, sent = 0 }) => count + sent > 0);
	return verdictOf(findings, !isOpen ? 0 : isSaid ? 2 : 1);
}
