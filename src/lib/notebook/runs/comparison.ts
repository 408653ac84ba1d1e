/** Two runs side by side: when each came where, by which path, with which words, and how they differ. */
import { selectedPair, type CandidatePair } from '../../recording/candidates.ts';
import { descriptionsOf } from '../../recording/descriptions.ts';
import type { MachineName, RecordingEvent } from '../../recording/event.ts';
import { firstTime } from '../../recording/milestones.ts';
import { peersOf } from '../../recording/recording.ts';
import { statesOf } from '../../recording/states.ts';
import { statsReports } from '../../recording/stats-delta.ts';
import { countKinds, timelineKinds, timelineOf, type TimelineKind } from '../../recording/timeline.ts';

type Events = readonly RecordingEvent[];

export const milestoneNames = [
	'offer',
	'candidate',
	'local',
	'remote',
	'ice',
	'dtls',
	'connected',
	'channel',
	'frame',
	'closed'
] as const;
export type MilestoneName = (typeof milestoneNames)[number];

export interface Milestone {
	readonly name: MilestoneName;
	/** Milliseconds; undefined where it was never reached. */
	readonly at: number | undefined;
	/** The event or stat that says so. */
	readonly source: string;
}

/** How far a peer came, and when. */
export function milestonesOf(events: Events, peer: string): Milestone[] {
	const first = (type: RecordingEvent['type'], fits: (event: RecordingEvent) => boolean = () => true) =>
		events.find((event) => event.peer === peer && event.type === type && fits(event))?.at;
	const earliest = (...times: (number | undefined)[]) => {
		const known = times.filter((time) => time !== undefined);
		return known.length > 0 ? Math.min(...known) : undefined;
	};
	return [
		{ name: 'offer', at: first('createOfferOnSuccess'), source: 'createOfferOnSuccess' },
		{
			name: 'candidate',
			at: first('onicecandidate', (event) => event.type === 'onicecandidate' && event.candidate !== null),
			source: 'onicecandidate'
		},
		{ name: 'local', at: first('setLocalDescriptionOnSuccess'), source: 'setLocalDescriptionOnSuccess' },
		{ name: 'remote', at: first('setRemoteDescriptionOnSuccess'), source: 'setRemoteDescriptionOnSuccess' },
		{
			name: 'ice',
			at: earliest(
				firstTime(events, peer, 'oniceconnectionstatechange', 'connected'),
				firstTime(events, peer, 'oniceconnectionstatechange', 'completed')
			),
			source: 'oniceconnectionstatechange'
		},
		{
			name: 'dtls',
			at: firstTime(events, peer, 'ondtlsstatechange', 'connected'),
			source: 'ondtlsstatechange'
		},
		{
			name: 'connected',
			at: firstTime(events, peer, 'onconnectionstatechange', 'connected'),
			source: 'onconnectionstatechange'
		},
		{ name: 'channel', at: first('RTCDataChannel.onopen'), source: 'RTCDataChannel.onopen' },
		{ name: 'frame', at: firstFrame(events, peer), source: 'inbound-rtp.framesDecoded' },
		{
			name: 'closed',
			at: firstTime(events, peer, 'onconnectionstatechange', 'closed'),
			source: 'onconnectionstatechange'
		}
	];
}

/** The first sample in which a frame had been decoded: it was decoded at that moment or before. */
const firstFrame = (events: Events, peer: string): number | undefined =>
	statsReports(events, peer).find(({ report }) =>
		Object.values(report).some(
			({ type, framesDecoded }) =>
				type === 'inbound-rtp' && typeof framesDecoded === 'number' && framesDecoded > 0
		)
	)?.at;

/** The pair that the last sample with one tells of. */
export function lastPath(
	events: Events,
	peer: string
): { readonly at: number; readonly pair: CandidatePair } | undefined {
	for (const { at, report } of statsReports(events, peer).reverse()) {
		const pair = selectedPair(report);
		if (pair) return { at, pair };
	}
	return undefined;
}

/** A peer of either run; by its name, or by its place where the runs have no name in common. */
export interface PeerPair {
	readonly a: string | undefined;
	readonly b: string | undefined;
}
export function pairPeers(a: Events, b: Events): PeerPair[] {
	const inA = peersOf(a);
	const inB = peersOf(b);
	if (!inA.some((peer) => inB.includes(peer)))
		return Array.from({ length: Math.max(inA.length, inB.length) }, (_, index) => ({
			a: inA[index],
			b: inB[index]
		}));
	return [
		...inA.map((peer) => ({ a: peer, b: inB.includes(peer) ? peer : undefined })),
		...inB.filter((peer) => !inA.includes(peer)).map((peer) => ({ a: undefined, b: peer }))
	];
}

/** A moment in either run and how much later it was in the second; all in milliseconds. */
export interface MomentPair {
	readonly a: number | undefined;
	readonly b: number | undefined;
	readonly difference: number | undefined;
}
const momentPair = (a: number | undefined, b: number | undefined): MomentPair => ({
	a,
	b,
	difference: a === undefined || b === undefined ? undefined : b - a
});

export interface StateRow extends MomentPair {
	readonly machine: MachineName;
	readonly state: string;
}
export interface PeerComparison {
	readonly peers: PeerPair;
	readonly milestones: readonly (MomentPair & { readonly name: MilestoneName; readonly source: string })[];
	readonly states: readonly StateRow[];
	readonly paths: {
		readonly a: ReturnType<typeof lastPath>;
		readonly b: ReturnType<typeof lastPath>;
	};
}
export interface DescriptionPair {
	readonly peers: PeerPair;
	readonly type: string;
	/** Which of this type, from 1. */
	readonly nth: number;
	readonly a: string | undefined;
	readonly b: string | undefined;
}
export interface RunComparison {
	readonly peers: readonly PeerComparison[];
	readonly descriptions: readonly DescriptionPair[];
	readonly counts: readonly { readonly kind: TimelineKind; readonly a: number; readonly b: number }[];
}

export function compareRuns(a: Events, b: Events): RunComparison {
	const pairs = pairPeers(a, b);
	const countsA = countKinds(timelineOf(a));
	const countsB = countKinds(timelineOf(b));
	return {
		peers: pairs.map((peers) => ({
			peers,
			milestones: compareMilestones(a, b, peers),
			states: compareStates(a, b, peers),
			paths: {
				a: peers.a === undefined ? undefined : lastPath(a, peers.a),
				b: peers.b === undefined ? undefined : lastPath(b, peers.b)
			}
		})),
		descriptions: pairs.flatMap((peers) => compareDescriptions(a, b, peers)),
		counts: timelineKinds
			.map((kind) => ({ kind, a: countsA[kind] ?? 0, b: countsB[kind] ?? 0 }))
			.filter((row) => row.a + row.b > 0)
	};
}

function compareMilestones(a: Events, b: Events, peers: PeerPair): PeerComparison['milestones'] {
	const inA = peers.a === undefined ? [] : milestonesOf(a, peers.a);
	const inB = peers.b === undefined ? [] : milestonesOf(b, peers.b);
	const all = inA.length > 0 ? inA : inB;
	return all
		.map(({ name, source }, index) => ({ name, source, ...momentPair(inA[index]?.at, inB[index]?.at) }))
		.filter((row) => row.a !== undefined || row.b !== undefined);
}

/** The same state the same number of times: a machine that came back to `checking` has a row for each time. */
function compareStates(a: Events, b: Events, peers: PeerPair): StateRow[] {
	const inA = stepsOf(a, peers.a);
	const inB = stepsOf(b, peers.b);
	const keys = [...new Set([...inA.keys(), ...inB.keys()])];
	return keys.map((key) => {
		const { machine, state } = (inA.get(key) ?? inB.get(key))!;
		return { machine, state, ...momentPair(inA.get(key)?.at, inB.get(key)?.at) };
	});
}
interface NamedStep {
	readonly machine: MachineName;
	readonly state: string;
	readonly at: number;
}
function stepsOf(events: Events, peer: string | undefined): Map<string, NamedStep> {
	const found = new Map<string, NamedStep>();
	if (peer === undefined) return found;
	for (const [name, path] of Object.entries(statesOf(events, peer))) {
		const counts = new Map<string, number>();
		for (const { to, at } of path.steps) {
			const count = (counts.get(to) ?? 0) + 1;
			counts.set(to, count);
			found.set(`${name} ${to} ${count}`, { machine: name as MachineName, state: to, at });
		}
	}
	return found;
}

/** What each peer set as its own, by type and place. */
function compareDescriptions(a: Events, b: Events, peers: PeerPair): DescriptionPair[] {
	const inA = ownDescriptions(a, peers.a);
	const inB = ownDescriptions(b, peers.b);
	return [...new Set([...inA.keys(), ...inB.keys()])].map((key) => {
		const [type = '', nth] = key.split(' ');
		return { peers, type, nth: Number(nth), a: inA.get(key), b: inB.get(key) };
	});
}
/** Descriptions that a peer set as local, by `offer 1`, `answer 1`, `offer 2`. */
export function ownDescriptions(events: Events, peer: string | undefined): Map<string, string> {
	const found = new Map<string, string>();
	const counts = new Map<string, number>();
	let lastCall: number | undefined;
	for (const { peer: whose, role, type, sdp, call } of descriptionsOf(events)) {
		if (whose !== peer || role !== 'local' || !sdp || call === lastCall) continue;
		lastCall = call;
		const count = (counts.get(type) ?? 0) + 1;
		counts.set(type, count);
		found.set(`${type} ${count}`, sdp);
	}
	return found;
}
