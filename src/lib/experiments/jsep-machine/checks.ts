/** The checks of lesson 9: pure functions of a Recording. */
import type {
	FailureEvent,
	NegotiationEvent,
	NoteEvent,
	RecordingEvent,
	SectionFacts
} from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { isZeroed } from '#lib/recording/sections.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { movesOf, negotiationOf, signalingPath, type MadeMove } from './history.ts';
import { packetsSent } from './packets.ts';

/** How long exercise 9e watches the packets of a call that is on hold. */
export const watchMs = 1500;

/** Notes that the runs of the exercises leave for their checks. */
export const notes = {
	/** 9d: what the reader says of a line, as `line label`. */
	said: 'said',
	/** 9d: a line begins; its value is the line. */
	begins: 'line-begins',
	ends: 'line-ends',
	/** 9e: packets are watched between these two. */
	watch: 'watch',
	watched: 'watched'
} as const;

const notesOf = (events: readonly RecordingEvent[], name: string): NoteEvent[] =>
	events.filter((event): event is NoteEvent => event.type === 'note' && event.note === name);

const failuresOf = (events: readonly RecordingEvent[]): FailureEvent[] =>
	events.filter(
		(event): event is FailureEvent =>
			event.type.endsWith('OnFailure') && event.type !== 'addIceCandidateOnFailure'
	);

const valueOf = ({ value }: NoteEvent): string => (typeof value === 'string' ? value : '');

const pathText = (path: readonly string[]) => (path.length > 0 ? path.join(' → ') : '–');

function pathFinding(events: readonly RecordingEvent[], peer: string, wanted: readonly string[]): Finding {
	const path = signalingPath(events, peer);
	return {
		expected: {
			en: `The ${peer} went from stable through ${wanted.join(' and ')}.`,
			ko: `${peer}가 stable에서 출발해 ${wanted.join(', ')} 순서로 거쳤습니다.`
		},
		observed: pathText(path),
		source: `${peer} onsignalingstatechange`,
		passed: path.length === wanted.length && path.every((state, index) => state === wanted[index])
	};
}

function nothingRefused(events: readonly RecordingEvent[]): Finding {
	const [first] = failuresOf(events);
	return {
		expected: { en: 'No move was refused.', ko: '거절된 수가 없습니다.' },
		observed: first ? `${first.peer}.${first.type.replace('OnFailure', '')}: ${first.error.name}` : '0',
		source: '…OnFailure',
		...(first ? { at: first.at } : {}),
		passed: !first && events.length > 0
	};
}

/** Exercise 9a: one offer and its answer, walked by the reader's own moves, with not one of them refused. */
export function checkWalk({ events }: Recording): Verdict {
	const walk = notesOf(events, 'walk').at(-1);
	const findings: Finding[] = [
		{
			expected: {
				en: 'You made the moves yourself: no ready-made walk was played.',
				ko: '정해진 순서를 실행하지 않고 직접 두었습니다.'
			},
			observed: walk ? `walk ${valueOf(walk)}` : '0',
			source: 'note walk',
			passed: !walk && events.length > 0
		},
		pathFinding(events, 'caller', ['have-local-offer', 'stable']),
		pathFinding(events, 'callee', ['have-remote-offer', 'stable']),
		nothingRefused(events)
	];
	const caller = signalingPath(events, 'caller');
	const callee = signalingPath(events, 'callee');
	// What was left out decides: own moves at all, the caller's own half, or the way back to stable.
	const hint =
		walk || events.length === 0 ? 0 : caller[0] === 'have-local-offer' && callee.length > 0 ? 2 : 1;
	return verdictOf(findings, hint);
}

const isAnswer = (move: MadeMove) => move.setMove === 'remote-answer' || move.setMove === 'local-answer';

/** Exercise 9b: an answer where no offer waits for one. */
export function checkRefusedAnswer({ events }: Recording): Verdict {
	const answers = movesOf(events).filter(isAnswer);
	const inStable = answers.filter(({ from }) => from === 'stable');
	const refused = inStable.findLast(({ error }) => error?.name === 'InvalidStateError');
	const shown = refused ?? inStable.at(-1);
	const findings: Finding[] = [
		{
			expected: {
				en: 'A description of type answer was set on a peer that was in stable.',
				ko: 'stable 상태의 피어에 answer 종류의 설명을 설정했습니다.'
			},
			observed: shown ? `${shown.peer}.${shown.text}` : '–',
			source: 'setRemoteDescription, setLocalDescription',
			...(shown ? { at: shown.at } : {}),
			passed: shown !== undefined
		},
		{
			expected: {
				en: 'The browser refused it with InvalidStateError.',
				ko: '브라우저가 InvalidStateError로 거절했습니다.'
			},
			observed: shown ? (shown.error?.name ?? shown.outcome) : '–',
			source: 'setRemoteDescriptionOnFailure.error.name',
			passed: refused !== undefined
		},
		{
			expected: { en: 'The peer stayed in stable.', ko: '피어는 그대로 stable에 있습니다.' },
			observed: shown?.to ?? '–',
			source: 'onsignalingstatechange',
			passed: refused?.to === 'stable'
		}
	];
	// Refused for its text and not for its state: there was no answer to hand over yet.
	return verdictOf(findings, inStable.length > 0 ? 2 : answers.length > 0 ? 1 : 0);
}

/** Exercise 9c: the callee takes its own offer back, and then answers the caller's. */
export function checkRollback({ events }: Recording): Verdict {
	const moves = movesOf(events);
	const own = moves.find(({ peer, setMove }) => peer === 'callee' && setMove === 'local-rollback');
	const afterIndex = own
		? events.findIndex((event) => event.type === 'setLocalDescriptionOnSuccess' && event.call === own.call)
		: -1;
	const after =
		afterIndex < 0
			? undefined
			: (events.slice(afterIndex).find(isNegotiationOf('callee')) ??
				negotiationOf(events.slice(0, afterIndex), 'callee'));
	const isBack = own?.from === 'have-local-offer' && own.to === 'stable' && own.outcome === 'done';
	const answered = moves.findLast(({ peer, setMove }) => peer === 'caller' && setMove === 'remote-answer');
	const findings: Finding[] = [
		{
			expected: {
				en: 'The callee rolled its own offer back: from have-local-offer to stable.',
				ko: '수신자가 자기 제안을 되돌려 have-local-offer에서 stable로 갔습니다.'
			},
			observed: own ? (own.error?.name ?? `${own.from} → ${own.to}`) : '–',
			source: 'setLocalDescription(rollback)',
			...(own ? { at: own.at } : {}),
			passed: isBack
		},
		{
			expected: {
				en: 'After that its pendingLocalDescription is null.',
				ko: '그 뒤 pendingLocalDescription은 null입니다.'
			},
			observed: after ? (after.descriptions.pendingLocal?.type ?? 'null') : '–',
			source: 'pendingLocalDescription',
			passed: isBack && after?.descriptions.pendingLocal === null
		},
		{
			expected: {
				en: 'The caller kept its offer and got the answer to it.',
				ko: '발신자의 제안은 그대로 남아 응답을 받았습니다.'
			},
			observed: answered ? `${answered.from} → ${answered.to}` : '–',
			source: 'setRemoteDescription(answer)',
			passed: answered?.from === 'have-local-offer' && answered.to === 'stable'
		},
		nothingRefused(events)
	];
	const isTooEarly = moves.some(({ peer, text, outcome, from }) => {
		return peer === 'callee' && text === 'createAnswer()' && outcome === 'refused' && from === 'stable';
	});
	const lateRollback = own !== undefined && own.from !== 'have-local-offer';
	return verdictOf(findings, lateRollback ? 1 : isBack && isTooEarly ? 2 : 0);
}

const isNegotiationOf =
	(peer: string) =>
	(event: RecordingEvent): event is NegotiationEvent =>
		event.type === 'negotiation' && event.peer === peer;

export interface LabelledLine {
	readonly line: string;
	readonly said: string;
	/** negotiationneeded events that the caller fired while the line had its effect. */
	readonly fired: number;
}

/** What the reader said of each line of exercise 9d, and what it did. */
export function labelledLines(events: readonly RecordingEvent[]): LabelledLine[] {
	const found: LabelledLine[] = [];
	for (const note of notesOf(events, notes.said)) {
		const [line = '', said = ''] = valueOf(note).split(' ');
		const from = events.findIndex((event) => isNote(event, notes.begins, line));
		const to = events.findIndex((event) => isNote(event, notes.ends, line));
		if (from < 0 || to < 0) continue;
		const fired = events
			.slice(from, to)
			.filter((event) => event.type === 'onnegotiationneeded' && event.peer === 'caller').length;
		found.push({ line, said, fired });
	}
	return found;
}

const isNote = (event: RecordingEvent, name: string, value: string): boolean =>
	event.type === 'note' && event.note === name && event.value === value;

/** Exercise 9d: which changes have to be negotiated. */
export function checkLabels({ events }: Recording): Verdict {
	const lines = labelledLines(events);
	const fits = ({ said, fired }: LabelledLine) => said === (fired === 0 ? 'none' : 'one');
	const ofLine = (line: string) => lines.find((one) => one.line === line);
	const count = (line: string) => (ofLine(line) ? String(ofLine(line)!.fired) : '–');
	const findings: Finding[] = [
		{
			expected: {
				en: 'addTrack() fired negotiationneeded exactly once.',
				ko: 'addTrack()은 negotiationneeded를 꼭 한 번 일으켰습니다.'
			},
			observed: count('addTrack'),
			source: 'onnegotiationneeded',
			passed: ofLine('addTrack')?.fired === 1
		},
		{
			expected: {
				en: 'replaceTrack() fired none.',
				ko: 'replaceTrack()은 한 번도 일으키지 않았습니다.'
			},
			observed: count('replaceTrack'),
			source: 'onnegotiationneeded',
			passed: ofLine('replaceTrack')?.fired === 0
		},
		...lines.map((one): Finding => ({
			expected: {
				en: `What you said of ${one.line} is what the browser did.`,
				ko: `${one.line}에 대해 고른 답이 브라우저가 한 일과 같습니다.`
			},
			observed: `${one.fired} × negotiationneeded; ${one.said || '–'}`,
			source: 'onnegotiationneeded',
			passed: fits(one)
		}))
	];
	const wrong = new Set(lines.filter((one) => !fits(one)).map(({ line }) => line));
	const isBlank = lines.length === 0 || lines.some(({ said }) => said === '');
	const isSameText = ['replaceTrack', 'enabled', 'createOffer'].some((line) => wrong.has(line));
	return verdictOf(findings, isBlank ? 0 : isSameText ? 1 : 2);
}

/** Exercise 9e: nothing is sent, because both sides have agreed on it. */
export function checkHold({ events }: Recording): Verdict {
	const begun = notesOf(events, notes.watch).at(-1);
	const ended = notesOf(events, notes.watched).at(-1);
	const samples = packetsSent(events, 'caller');
	const first = begun && samples.findLast(({ at }) => at <= begun.at);
	const last = ended && samples.findLast(({ at }) => at <= ended.at);
	const overMs = first && last ? last.at - first.at : 0;
	const sent = first && last ? last.packets - first.packets : undefined;
	const transceivers = negotiationOf(events, 'caller')?.transceivers ?? [];
	const current = transceivers.map(({ currentDirection }) => currentDirection ?? 'null');
	const flowed = samples.some(({ packets }) => packets > 0);
	const findings: Finding[] = [
		{
			expected: { en: 'Before, packets were sent.', ko: '그 전에는 패킷을 보내고 있었습니다.' },
			observed: String(first?.packets ?? 0),
			source: 'outbound-rtp.packetsSent',
			passed: flowed
		},
		{
			expected: {
				en: 'currentDirection is inactive for sound and picture.',
				ko: '소리와 화면 모두 currentDirection이 inactive입니다.'
			},
			observed: current.join(', ') || '–',
			source: 'RTCRtpTransceiver.currentDirection',
			passed: current.length >= 2 && current.every((direction) => direction === 'inactive')
		},
		{
			expected: {
				en: `Over at least ${watchMs / 1000} seconds the caller sent no packet.`,
				ko: `${watchMs / 1000}초 넘게 발신자가 패킷을 하나도 보내지 않았습니다.`
			},
			observed: sent === undefined ? '–' : `+${sent} / ${(overMs / 1000).toFixed(1)} s`,
			source: 'outbound-rtp.packetsSent',
			...(last ? { at: last.at } : {}),
			passed: sent === 0 && overMs >= watchMs
		}
	];
	const wished = transceivers.some(({ direction }) => direction === 'inactive');
	const isUnsent = transceivers.length > 0 && transceivers.every(({ sending }) => sending === null);
	return verdictOf(findings, wished ? 2 : isUnsent ? 1 : 0);
}

const textOf = (sections: readonly SectionFacts[]) =>
	sections.map(({ kind, port, isBundleOnly }) => `${kind} ${isBundleOnly ? 'bundled' : port}`).join(', ') ||
	'–';

/** Exercise 9f: a transceiver is stopped; its media section stays, with port 0. */
export function checkStop({ events }: Recording): Verdict {
	const walk = notesOf(events, 'walk').some(({ value }) => value === 'stop');
	const stopAt = events.findLastIndex((event) => event.type === 'stopOnSuccess');
	const peer = events[stopAt]?.peer ?? 'caller';
	const before = negotiationOf(events.slice(0, Math.max(stopAt, 0)), peer)?.descriptions.currentLocal;
	/** The first time that something else is agreed after stop(). */
	const after = events
		.slice(stopAt < 0 ? events.length : stopAt)
		.filter(isNegotiationOf(peer))
		.map(({ descriptions }) => descriptions)
		.find(
			({ currentLocal, pendingLocal, pendingRemote }) =>
				!pendingLocal && !pendingRemote && currentLocal && currentLocal.digest !== before?.digest
		)?.currentLocal;
	const zeroed = after?.sections.filter(isZeroed).length ?? 0;
	const wasZeroed = before?.sections.filter(isZeroed).length ?? 0;
	const findings: Finding[] = [
		{
			expected: {
				en: 'You stopped the transceiver yourself, in a call that was agreed.',
				ko: '합의된 통화에서 직접 송수신기를 중지했습니다.'
			},
			observed: walk ? 'walk stop' : stopAt < 0 ? '–' : before ? `${peer} stop()` : 'stop(), nothing agreed',
			source: 'stop',
			...(stopAt < 0 ? {} : { at: events[stopAt]!.at }),
			passed: !walk && stopAt >= 0 && Boolean(before)
		},
		{
			expected: {
				en: 'A new offer and answer were agreed after that.',
				ko: '그 뒤에 새 제안과 응답이 합의되었습니다.'
			},
			observed: after ? `o= version ${after.version}` : '–',
			source: 'currentLocalDescription',
			passed: Boolean(after)
		},
		{
			expected: {
				en: 'There are as many media sections as before.',
				ko: '미디어 섹션의 수가 그대로입니다.'
			},
			observed: after ? `${before?.sections.length ?? 0} → ${after.sections.length}` : '–',
			source: 'm=',
			passed: Boolean(after) && after?.sections.length === before?.sections.length
		},
		{
			expected: { en: 'One of them now has port 0.', ko: '그중 하나의 포트가 이제 0입니다.' },
			observed: after ? textOf(after.sections) : '–',
			source: 'm= port',
			passed: zeroed === wasZeroed + 1
		}
	];
	return verdictOf(findings, stopAt < 0 || walk ? 0 : before && !after ? 1 : 2);
}
