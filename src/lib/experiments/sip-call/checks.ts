/** The check of exercise 7c: a whole SIP call, judged by the messages that passed and the connection they made. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import { headerOf } from '#lib/sip/message.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { nothingRings, protocolNote } from './notes.ts';
import { isRequest, isResponse, transcriptOf, type TranscriptLine } from './transcript.ts';

/** Exercise 7c: register, INVITE with an offer, 180, 200, ACK, media, BYE; over the subprotocol `sip`. */
export function checkSipCall({ events }: Recording): Verdict {
	const lines = transcriptOf(events);
	const invite = lines.find(
		(line) => line.end === 'caller' && line.direction === 'sent' && isRequest(line, 'INVITE')
	);
	// The first one of the call that came through; the first of all is challenged.
	const call = lines.filter(({ callId }) => callId === invite?.callId);
	const received = (status: number, method: string) =>
		call.find(
			(line) => line.end === 'caller' && line.direction === 'received' && isResponse(line, status, method)
		);
	const ringing = received(180, 'INVITE');
	const accepted = received(200, 'INVITE');
	const ack = call.find(
		(line) =>
			line.end === 'callee' && isRequest(line, 'ACK') && accepted !== undefined && line.at >= accepted.at
	);
	const bye = received(200, 'BYE');
	const connectedAt = firstTime(events, 'caller', 'onconnectionstatechange', 'connected');
	const packets = Math.min(packetsAt(events, 'caller'), packetsAt(events, 'callee'));
	const findings: Finding[] = [
		registeredFinding(lines, invite),
		{
			expected: {
				en: 'The INVITE carries an offer: its body is application/sdp.',
				ko: 'INVITE에 제안이 실려 있습니다. 본문이 application/sdp입니다.'
			},
			observed: (invite && headerOf(invite.message, 'content-type')) ?? '–',
			source: 'INVITE Content-Type',
			...(invite && { at: invite.at }),
			passed: invite !== undefined && headerOf(invite.message, 'content-type') === 'application/sdp'
		},
		lineFinding(
			ringing,
			{ en: 'Bob’s telephone rang: 180 came back.', ko: '밥의 전화가 울렸습니다. 180이 돌아왔습니다.' },
			'180'
		),
		lineFinding(
			accepted,
			{
				en: 'Bob answered: 200 came back for the INVITE.',
				ko: '밥이 받았습니다. INVITE에 200이 돌아왔습니다.'
			},
			'200'
		),
		lineFinding(ack, { en: 'Alice’s ACK reached Bob.', ko: '앨리스의 ACK가 밥에게 닿았습니다.' }, 'ACK'),
		cseqFinding(call),
		protocolFinding(events),
		{
			expected: {
				en: 'The peer connection came up, and packets arrived at both ends.',
				ko: '피어 연결이 성립하고 양쪽에 패킷이 도착했습니다.'
			},
			observed: connectedAt === undefined ? '–' : `connected, ${packets} packets`,
			source: 'onconnectionstatechange, inbound-rtp.packetsReceived',
			...(connectedAt !== undefined && { at: connectedAt }),
			passed: connectedAt !== undefined && packets > 0
		},
		lineFinding(
			bye,
			{
				en: 'Alice hung up: BYE was answered with 200.',
				ko: '앨리스가 끊었습니다. BYE에 200이 돌아왔습니다.'
			},
			'200'
		)
	];
	return verdictOf(findings, hintOf(events, lines, invite, accepted));
}

function hintOf(
	events: readonly RecordingEvent[],
	lines: readonly TranscriptLine[],
	invite: TranscriptLine | undefined,
	accepted: TranscriptLine | undefined
): 0 | 1 | 2 {
	if (invite && !registeredFinding(lines, invite).passed) return 0;
	if (lines.some((line) => isRequest(line, 'CANCEL'))) return 2;
	if (events.some((event) => event.type === 'note' && event.note === nothingRings)) return 1;
	return accepted ? 2 : invite ? 1 : 0;
}

function registeredFinding(lines: readonly TranscriptLine[], invite: TranscriptLine | undefined): Finding {
	const isBefore = ({ at }: TranscriptLine) => invite === undefined || at <= invite.at;
	const ends = (['caller', 'callee'] as const).filter((end) =>
		lines.some((line) => line.end === end && isResponse(line, 200, 'REGISTER') && isBefore(line))
	);
	return {
		expected: {
			en: 'Alice and Bob were registered before the INVITE.',
			ko: 'INVITE 전에 앨리스와 밥이 등록되어 있었습니다.'
		},
		observed: ends.map((end) => (end === 'caller' ? 'alice' : 'bob')).join(', ') || '–',
		source: '200 (REGISTER)',
		passed: ends.length === 2
	};
}

function lineFinding(
	line: TranscriptLine | undefined,
	expected: Finding['expected'],
	wanted: string
): Finding {
	return {
		expected,
		observed: line?.message.startLine ?? `–`,
		source: wanted,
		...(line && { at: line.at }),
		passed: line !== undefined
	};
}

/** RFC 3261 §12.2.1.1: CSeq rises by each request of a dialog; ACK and CANCEL repeat that of their INVITE. */
function cseqFinding(call: readonly TranscriptLine[]): Finding {
	const sent = call.filter(
		(line) =>
			line.end === 'caller' &&
			line.direction === 'sent' &&
			line.message.kind === 'request' &&
			line.method !== 'ACK' &&
			line.method !== 'CANCEL'
	);
	const numbers = sent.map(({ cseq }) => cseq);
	return {
		expected: { en: 'The CSeq of Alice’s requests rises.', ko: '앨리스가 보낸 요청의 CSeq가 커집니다.' },
		observed: sent.map(({ cseq, method }) => `${cseq} ${method}`).join(', ') || '–',
		source: 'CSeq',
		passed:
			numbers.length > 1 && numbers.every((number, index) => index === 0 || number > numbers[index - 1]!)
	};
}

function protocolFinding(events: readonly RecordingEvent[]): Finding {
	const protocols = events.flatMap((event) =>
		event.type === 'note' && event.note === protocolNote
			? [typeof event.value === 'string' ? event.value : '?']
			: []
	);
	return {
		expected: { en: 'Both sockets speak the subprotocol sip.', ko: '두 소켓이 하위 프로토콜 sip를 씁니다.' },
		observed: protocols.join(', ') || '–',
		source: `note ${protocolNote}`,
		passed: protocols.length >= 2 && protocols.every((protocol) => protocol === 'sip')
	};
}

/** The most that any sample of that end has counted. */
function packetsAt(events: readonly RecordingEvent[], end: string): number {
	const counts = statsReports(events, end).map(({ report }) =>
		Object.values(report).reduce(
			(sum, entry) => (entry.type === 'inbound-rtp' ? sum + Number(entry.packetsReceived ?? 0) : sum),
			0
		)
	);
	return Math.max(0, ...counts);
}
