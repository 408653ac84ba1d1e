/** The checks of lesson 1: pure functions of a Recording. */
import type { CallEvent, ChannelMessageEvent, RecordingEvent } from '#lib/recording/event.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { selectedPair } from '#lib/recording/candidates.ts';
import { firstTime, iceServerCount, lastState } from '#lib/recording/milestones.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

/** How long exercise 1b watches a connection that got no candidates. */
export const patienceMs = 3000;

/** Note of exercise 1a: a line reads a name (`offer`, `answer`) that no line before it has given a value. */
export const noValueYet = 'no-value-yet';

const connectedExpectation = {
	en: 'The caller’s connection is up: ICE found a path and DTLS secured it.',
	ko: '발신자의 연결이 성립합니다. ICE가 경로를 찾고 DTLS가 암호화를 마쳤습니다.'
};

/** Exercise 1a: two peers, no server, connected, and a message that came back. */
export function checkOrderedCalls({ events }: Recording): Verdict {
	const connectedAt = firstTime(events, 'caller', 'onconnectionstatechange', 'connected');
	const last = lastState(events, 'caller', 'onconnectionstatechange');
	const echo = events.find(
		(event): event is ChannelMessageEvent =>
			event.type === 'RTCDataChannel.onmessage' &&
			event.peer === 'caller' &&
			(event.message.preview ?? '').startsWith('echo: ')
	);
	const servers = iceServerCount(events, 'caller');
	const report = statsReports(events, 'caller').at(-1)?.report ?? {};
	const localType = selectedPair(report)?.local?.type;
	const findings: Finding[] = [
		{
			expected: connectedExpectation,
			observed: connectedAt === undefined ? (last?.value ?? 'new') : 'connected',
			source: 'onconnectionstatechange',
			...(connectedAt === undefined ? {} : { at: connectedAt }),
			passed: connectedAt !== undefined
		},
		{
			expected: {
				en: 'A message crossed the data channel and was echoed.',
				ko: '메시지가 데이터 채널을 건너갔다가 되돌아왔습니다.'
			},
			observed: echo?.message.preview ?? '–',
			source: 'RTCDataChannel.onmessage',
			...(echo ? { at: echo.at } : {}),
			passed: echo !== undefined
		},
		{
			expected: { en: 'No ICE server was configured.', ko: 'ICE 서버를 하나도 설정하지 않았습니다.' },
			observed: String(servers ?? '–'),
			source: 'create.configuration.iceServers.length',
			passed: servers === 0
		},
		{
			expected: {
				en: 'The path begins at an address of this machine: a host or peer-reflexive candidate.',
				ko: '경로가 이 기기의 주소에서 시작합니다. 호스트 후보이거나 피어 반사 후보입니다.'
			},
			observed: localType ?? '–',
			source: 'local-candidate.candidateType',
			passed: localType === 'host' || localType === 'prflx'
		}
	];
	const tooEarly = nameUsedTooEarly(events);
	if (tooEarly !== undefined)
		findings.unshift({
			expected: {
				en: 'Each line uses only what a line before it has made.',
				ko: '모든 줄은 앞선 줄이 만든 것만 씁니다.'
			},
			observed: `${tooEarly}?`,
			source: `note ${noValueYet}`,
			passed: false
		});
	return verdictOf(findings, orderHint(events));
}

const nameUsedTooEarly = (events: readonly RecordingEvent[]): string | undefined => {
	const note = events.find((event) => event.type === 'note' && event.note === noValueYet);
	return note?.type === 'note' && typeof note.value === 'string' ? note.value : undefined;
};

/** What was used too early, or the first call that the browser refused, tells what is out of order. */
function orderHint(events: readonly RecordingEvent[]): 0 | 1 | 2 {
	const tooEarly = nameUsedTooEarly(events);
	if (tooEarly !== undefined) return tooEarly === 'answer' ? 2 : 0;
	const failure = events.find(
		(event) => event.type.endsWith('OnFailure') && event.type !== 'addIceCandidateOnFailure'
	);
	if (failure?.type === 'createAnswerOnFailure') return 1;
	if (failure?.peer === 'callee') return 1;
	if (failure?.type === 'setRemoteDescriptionOnFailure') return 2;
	return 0;
}

/** Exercise 1b: agreed, but without a single candidate: the connection waits, it does not fail. */
export function checkNoCandidates({ events }: Recording): Verdict {
	const stable = lastState(events, 'caller', 'onsignalingstatechange');
	const watchedUntil = events.at(-1)?.at ?? 0;
	const waited = stable?.value === 'stable' ? watchedUntil - stable.at : 0;
	const connection = lastState(events, 'caller', 'onconnectionstatechange');
	const handed = events.filter((event): event is CallEvent => event.type === 'addIceCandidate').length;
	const findings: Finding[] = [
		{
			expected: {
				en: 'Offer and answer are agreed: signaling is stable.',
				ko: '제안과 응답이 합의되었습니다. 시그널링이 stable 상태입니다.'
			},
			observed: stable?.value ?? '–',
			source: 'onsignalingstatechange',
			...(stable ? { at: stable.at } : {}),
			passed: stable?.value === 'stable'
		},
		{
			expected: { en: 'No candidate was handed over.', ko: '후보를 하나도 건네지 않았습니다.' },
			observed: String(handed),
			source: 'addIceCandidate',
			passed: handed === 0
		},
		{
			expected: {
				en: `${patienceMs / 1000} seconds later the connection is still new.`,
				ko: `${patienceMs / 1000}초가 지나도 연결은 여전히 new 상태입니다.`
			},
			observed: connection?.value ?? 'new',
			source: 'connectionState',
			at: watchedUntil,
			passed: (connection?.value ?? 'new') === 'new' && waited >= patienceMs
		}
	];
	return verdictOf(findings, handed === 0 ? 2 : isOneSided(events) ? 1 : 0);
}

/** Only one end handed its candidates over; the other learned a peer-reflexive one (RFC 8445 §7.3.1.3). */
function isOneSided(events: readonly RecordingEvent[]): boolean {
	const receivers = new Set(
		events.filter((event) => event.type === 'addIceCandidate').map((event) => event.peer)
	);
	return receivers.size === 1;
}
