/** ICE as a Recording shows it: the candidates each peer found and was given, and the pairs that getStats tells of. */
import { withoutSamples } from './event-index.ts';
import { parseCandidate, type Candidate } from '../ice/candidate.ts';
import { descriptionIn, outcomesOf, type Outcome } from './descriptions.ts';
import type { CandidateInit, Json, RecordingEvent, StatsEntry } from './event.ts';
import { lastStatsReport, type StatsReport } from './stats-delta.ts';

export interface SeenCandidate {
	readonly at: number;
	readonly index: number;
	readonly peer: string;
	readonly side: 'local' | 'remote';
	/** Where it was seen: an event, a call of addIceCandidate, or inside a description. */
	readonly source: 'onicecandidate' | 'addIceCandidate' | 'description';
	readonly line: string;
	readonly mid: string | undefined;
	/** Undefined where the line cannot be read. */
	readonly candidate: Candidate | undefined;
	/** Of a remote one: whether the browser took it. */
	readonly outcome?: Outcome;
}

function initOf(value: Json | undefined): CandidateInit | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const { candidate } = value as { readonly [key: string]: Json | undefined };
	return typeof candidate === 'string' ? (value as unknown as CandidateInit) : undefined;
}

/** Candidate lines inside an SDP, each with the mid of its section. */
export function candidateLinesIn(sdp: string): { line: string; mid: string | undefined }[] {
	const lines: { line: string; mid: string | undefined }[] = [];
	for (const section of sdp.split(/^(?=m=)/m)) {
		const mid = /^a=mid:(\S+)/m.exec(section)?.[1];
		for (const [, line] of section.matchAll(/^a=(candidate:[^\r\n]+)/gm)) lines.push({ line: line!, mid });
	}
	return lines;
}

/** Candidates of a peer, both sides, in order of appearance; each line of each section once. */
export function candidatesOf(events: readonly RecordingEvent[], peer: string): SeenCandidate[] {
	const outcomes = outcomesOf(events);
	const seen = new Map<string, SeenCandidate>();
	const add = (found: Omit<SeenCandidate, 'candidate' | 'peer'>) => {
		const key = `${found.side} ${found.mid ?? ''} ${found.line}`;
		if (found.line && !seen.has(key))
			seen.set(key, { ...found, peer, candidate: parseCandidate(found.line) });
	};
	for (const [index, event] of withoutSamples(events)) {
		if (event.peer !== peer) continue;
		const { at } = event;
		if (event.type === 'create') seen.clear();
		else if (event.type === 'onicecandidate' && event.candidate)
			add({
				at,
				index,
				side: 'local',
				source: 'onicecandidate',
				line: event.candidate.candidate,
				mid: midOf(event.candidate)
			});
		else if (event.type === 'addIceCandidate') {
			const { args, call } = event;
			const init = initOf(args[0]);
			const outcome = outcomes.get(call) ?? { kind: 'pending' };
			if (init)
				add({
					at,
					index,
					side: 'remote',
					source: 'addIceCandidate',
					line: init.candidate,
					mid: midOf(init),
					outcome
				});
		} else if (event.type === 'setRemoteDescription') {
			const { args, call } = event;
			const outcome = outcomes.get(call) ?? { kind: 'pending' };
			for (const { line, mid } of candidateLinesIn(descriptionIn(args[0])?.sdp ?? ''))
				add({ at, index, side: 'remote', source: 'description', line, mid, outcome });
		}
	}
	return [...seen.values()];
}

const midOf = ({ sdpMid, sdpMLineIndex }: CandidateInit): string | undefined =>
	typeof sdpMid === 'string' ? sdpMid : typeof sdpMLineIndex === 'number' ? `#${sdpMLineIndex}` : undefined;

/** One end of a pair, as getStats has it. */
export interface PairEnd {
	readonly type: string;
	readonly address: string;
	readonly port: number | undefined;
	readonly protocol: string;
}

export interface CandidatePair {
	readonly id: string;
	readonly state: string;
	readonly isNominated: boolean;
	/** The pair that packets take now. */
	readonly isSelected: boolean;
	readonly local: PairEnd | undefined;
	readonly remote: PairEnd | undefined;
	/** candidate-pair.currentRoundTripTime, in milliseconds. */
	readonly roundTripMs: number | undefined;
	readonly bytesSent: number | undefined;
	readonly bytesReceived: number | undefined;
	readonly priority: number | undefined;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Json | undefined): number | undefined =>
	typeof value === 'number' ? value : undefined;

function endOf(entry: StatsEntry | undefined): PairEnd | undefined {
	if (!entry) return undefined;
	const address = text(entry.address) || text(entry.ip);
	return {
		type: text(entry.candidateType),
		address,
		port: number(entry.port),
		protocol: text(entry.protocol)
	};
}

/** The pair that packets take, as this report has it. */
export const selectedPair = (report: StatsReport): CandidatePair | undefined =>
	pairsIn(report).find(({ isSelected }) => isSelected);

/** The pairs of one report, the selected one first, then those that came furthest. */
export function pairsIn(report: StatsReport): CandidatePair[] {
	const entries = Object.entries(report);
	const chosen = new Set(
		entries.flatMap(([, entry]) => (entry.type === 'transport' ? [text(entry.selectedCandidatePairId)] : []))
	);
	chosen.delete('');
	const pairs = entries
		.filter(([, entry]) => entry.type === 'candidate-pair')
		.map(([id, entry]): CandidatePair => {
			const isNominated = entry.nominated === true;
			const seconds = number(entry.currentRoundTripTime);
			return {
				id,
				state: text(entry.state),
				isNominated,
				// Firefox before 124 has no transport stats but says `selected` on the pair.
				isSelected:
					chosen.size > 0
						? chosen.has(id)
						: entry.selected === true || (isNominated && entry.state === 'succeeded'),
				local: endOf(report[text(entry.localCandidateId)]),
				remote: endOf(report[text(entry.remoteCandidateId)]),
				roundTripMs: seconds === undefined ? undefined : seconds * 1000,
				bytesSent: number(entry.bytesSent),
				bytesReceived: number(entry.bytesReceived),
				priority: number(entry.priority)
			};
		});
	const rank = (pair: CandidatePair) =>
		(pair.isSelected ? 8 : 0) + (pair.isNominated ? 4 : 0) + (pair.state === 'succeeded' ? 2 : 0);
	return pairs.sort((a, b) => rank(b) - rank(a) || (b.priority ?? 0) - (a.priority ?? 0));
}

/** The pairs that the peer's latest sample tells of, and when that was; undefined before the first sample. */
export function pairsOf(
	events: readonly RecordingEvent[],
	peer: string
): { readonly at: number; readonly pairs: readonly CandidatePair[] } | undefined {
	const last = lastStatsReport(events, peer);
	return last && { at: last.at, pairs: pairsIn(last.report) };
}
