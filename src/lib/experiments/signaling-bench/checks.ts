/** The checks of exercises 7a, 7b and 7d: pure functions of a Recording. */
import type { CallEvent, FailureEvent, RecordingEvent, TrackEvent } from '#lib/recording/event.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { notes } from './bench-notes.ts';
import { describedIn, offTrack, signalsOf } from './cost.ts';

const noted = (events: readonly RecordingEvent[], note: string) =>
	events.find((event) => event.type === 'note' && event.note === note);

const noteText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Ends that this Recording sees: both, or one whose other end is elsewhere. */
const endsOf = (events: readonly RecordingEvent[]): readonly string[] =>
	['caller', 'callee'].filter((end) => events.some((event) => event.type === 'create' && event.peer === end));

/** When the last end was connected; undefined while one is not. */
function connectedAt(events: readonly RecordingEvent[]): number | undefined {
	const times = endsOf(events).map((end) => firstTime(events, end, 'onconnectionstatechange', 'connected'));
	return times.length > 0 && times.every((time) => time !== undefined) ? Math.max(...times) : undefined;
}

function connectedFinding(events: readonly RecordingEvent[]): Finding {
	const at = connectedAt(events);
	return {
		expected: { en: 'The connection is up.', ko: '연결되었습니다.' },
		observed: at === undefined ? 'new' : 'connected',
		source: 'onconnectionstatechange',
		...(at !== undefined && { at }),
		passed: at !== undefined
	};
}

/** How many passed: what was sent here, or what came here from an end that is elsewhere. */
function passedCount(events: readonly RecordingEvent[], type: 'offer' | 'answer'): number {
	const own = signalsOf(events).filter(
		({ carrier, message }) => carrier !== offTrack && describedIn(message) === type
	);
	const count = (direction: string) => own.filter((signal) => signal.direction === direction).length;
	return Math.max(count('sent'), count('received'));
}

/** Exercise 7a: any carrier at all; connected with one offer and one answer. */
export function checkAnyCarrier({ events }: Recording): Verdict {
	const offers = passedCount(events, 'offer');
	const answers = passedCount(events, 'answer');
	const carriers = [
		...new Set(
			signalsOf(events)
				.map(({ carrier }) => carrier)
				.filter((carrier) => carrier !== offTrack)
		)
	];
	const findings: Finding[] = [
		connectedFinding(events),
		{
			expected: { en: 'One offer passed.', ko: '제안이 하나 지나갔습니다.' },
			observed: String(offers),
			source: 'signal, offer',
			passed: offers === 1
		},
		{
			expected: { en: 'One answer passed.', ko: '응답이 하나 지나갔습니다.' },
			observed: String(answers),
			source: 'signal, answer',
			passed: answers === 1
		},
		{
			expected: { en: 'Something carried them.', ko: '무언가가 그것을 날랐습니다.' },
			observed: carriers.join(', ') || '–',
			source: 'signal.carrier',
			passed: carriers.length > 0
		}
	];
	const isTwice = offers > 1 || answers > 1;
	return verdictOf(findings, isTwice ? 2 : noted(events, notes.dropped) ? 1 : 0);
}

/** Exercise 7b: the candidates overtake the descriptions, and nothing is refused or lost. */
export function checkQueue({ events }: Recording): Verdict {
	const early = earlyCount(events);
	const refusal = events.find((event): event is FailureEvent => event.type === 'addIceCandidateOnFailure');
	const unhandled = noted(events, notes.unhandled);
	const added = events.filter((event): event is CallEvent => event.type === 'addIceCandidate').length;
	const findings: Finding[] = [
		{
			expected: {
				en: 'Candidates came before the description that they belong to.',
				ko: '후보가 자기가 속한 설명보다 먼저 왔습니다.'
			},
			observed: String(early),
			source: 'signal, candidate',
			passed: early > 0
		},
		{
			expected: { en: 'The browser refused no candidate.', ko: '브라우저가 거절한 후보가 없습니다.' },
			observed: refusal ? refusal.error.name : '0',
			source: 'addIceCandidateOnFailure',
			...(refusal && { at: refusal.at }),
			passed: refusal === undefined
		},
		{
			expected: { en: 'No error was left unhandled.', ko: '처리하지 않고 남은 오류가 없습니다.' },
			observed: unhandled?.type === 'note' ? noteText(unhandled.value) : '0',
			source: `note ${notes.unhandled}`,
			...(unhandled && { at: unhandled.at }),
			passed: unhandled === undefined
		},
		{
			expected: { en: 'The candidates were handed to the browser.', ko: '후보를 브라우저에 건넸습니다.' },
			observed: String(added),
			source: 'addIceCandidate',
			passed: added > 0
		},
		connectedFinding(events)
	];
	return verdictOf(findings, unhandled ? 0 : refusal ? 1 : 2);
}

/** Candidates that came before their description: by order, for clocks of browsers are too coarse to tell. */
function earlyCount(events: readonly RecordingEvent[]): number {
	const described = new Set<string>();
	let early = 0;
	for (const { peer, direction, kind } of signalsOf(events)) {
		if (direction !== 'received') continue;
		if (kind === 'description') described.add(peer);
		else if (kind === 'candidate' && !described.has(peer)) early++;
	}
	return early;
}

/** Exercise 7d: the carrier is off, and a new track is agreed on over the call's own data channel. */
export function checkOwnChannel({ events }: Recording): Verdict {
	const upAt = connectedAt(events);
	const off = noted(events, notes.carrierOff);
	const isOffLater = upAt !== undefined && off !== undefined && off.at >= upAt;
	const afterOff = isOffLater ? events.slice(events.indexOf(off) + 1) : [];
	const after = signalsOf(afterOff);
	const overChannel = (type: 'offer' | 'answer') =>
		after.some(
			({ carrier, direction, message }) =>
				carrier === 'data-channel' && direction === 'received' && describedIn(message) === type
		);
	// The carrier's own farewell is no message of the peers.
	const others = after.filter(
		({ carrier, message }) =>
			carrier !== 'data-channel' && carrier !== offTrack && describedIn(message) !== undefined
	).length;
	const track = afterOff.find(
		(event): event is TrackEvent => event.type === 'ontrack' && event.peer === 'callee'
	);
	const findings: Finding[] = [
		connectedFinding(events),
		{
			expected: {
				en: 'The carrier was turned off while the call was up.',
				ko: '통화가 연결된 채로 나르는 길을 껐습니다.'
			},
			observed: off?.type === 'note' ? noteText(off.value) : '–',
			source: `note ${notes.carrierOff}`,
			...(off && { at: off.at }),
			passed: isOffLater
		},
		{
			expected: {
				en: 'After that an offer and an answer came over the data channel.',
				ko: '그 뒤에 제안과 응답이 데이터 채널로 왔습니다.'
			},
			observed: `${overChannel('offer') ? 'offer' : '–'}, ${overChannel('answer') ? 'answer' : '–'}`,
			source: 'signal, data-channel',
			passed: overChannel('offer') && overChannel('answer')
		},
		{
			expected: { en: 'Nothing else carried one.', ko: '다른 길로 간 것은 없습니다.' },
			observed: String(others),
			source: 'signal.carrier',
			passed: others === 0
		},
		{
			expected: {
				en: 'A new track arrived at the callee.',
				ko: '새 트랙이 수신자에게 도착했습니다.'
			},
			observed: track ? track.track.kind : '–',
			source: 'ontrack',
			...(track && { at: track.at }),
			passed: track !== undefined
		}
	];
	return verdictOf(findings, !isOffLater ? 0 : overChannel('offer') ? 2 : 1);
}
