/** Whether two NATs let their peers meet: found out by running the simulator with full ICE, and why, with the packets that show it. */
import type { CandidateType } from '../ice/priority.ts';
import { filteringName, mappingName, type NatBehaviour } from '../nat/behaviour.ts';
import type { PacketFate } from '../recording/event.ts';
import { innermost, type SimPacket } from './payload.ts';
import { defaultScenario, natPlan, peerNames, type PeerName, type Scenario } from './scenario.ts';
import { Simulation } from './simulation.ts';
import type { TraceEntry } from './trace.ts';

export type ReasonCode =
	/** Between the peers themselves. */
	| 'direct'
	| 'relayed'
	/** Every check is dropped by the other side's NAT: neither ever learns where the other really sends from. */
	| 'nothing-arrives'
	/** Checks arrive at one side; what it answers is dropped by the asker's NAT. */
	| 'answers-dropped'
	/** Checks arrive, but every answer leaves from another port than was asked (RFC 8445 §7.2.5.2.1), until the list is full. */
	| 'ports-keep-moving'
	| 'udp-blocked'
	/** None of these. */
	| 'no-valid-pair';

export interface OutcomeReason {
	readonly code: ReasonCode;
	/** Who it is about: who learned a peer-reflexive candidate, who gets checks, whose NAT blocks. */
	readonly peer?: PeerName;
	/** What of the run shows it, in order. */
	readonly evidence: readonly TraceEntry[];
	/** In plain English. */
	readonly sentence: string;
}

export interface Outcome {
	readonly connected: boolean;
	/** As getStats of the caller, who controls, names them. */
	readonly selected?: { readonly local: CandidateType; readonly remote: CandidateType };
	readonly reason: OutcomeReason;
	/** The run, to be looked at: the same scenario gives it again. */
	readonly scenario: Scenario;
}

/** The scenario that `outcome` runs: each side behind a NAT of its own, timed and numbered like Chromium. */
export const scenarioOf = (caller: NatBehaviour, callee: NatBehaviour, { turn = false } = {}): Scenario => ({
	...defaultScenario,
	nats: [natPlan(caller), natPlan(callee)],
	turn,
	timing: 'chromium',
	preferences: 'chromium',
	nomination: 'aggressive'
});

/** @param natA of the caller, who offers and controls @param natB of the callee */
export const outcome = (
	natA: NatBehaviour,
	natB: NatBehaviour,
	options: { readonly turn?: boolean } = {}
): Outcome => outcomeOf(scenarioOf(natA, natB, options));

/** Runs any scenario to its end. */
export function outcomeOf(scenario: Scenario): Outcome {
	const simulation = new Simulation(scenario);
	simulation.runUntilSettled();
	const { caller, callee } = simulation.hosts;
	const connected = peerNames.every((name) => {
		const { state, selected } = simulation.hosts[name].agent;
		return selected !== undefined && (state === 'connected' || state === 'completed');
	});
	const pair = connected ? caller.agent.selected : undefined;
	const selected = pair && { local: pair.local.type, remote: pair.remote.type };
	const reason = selected
		? whyConnected(simulation, selected, callee.agent.selected?.remote.type)
		: whyNot(simulation);
	return { connected, ...(selected && { selected }), reason, scenario };
}

const nameOf = (scenario: Scenario, peer: PeerName): string => {
	const { nat } = scenario.peers[peer];
	const plan = nat === undefined ? undefined : scenario.nats[nat];
	return plan ? `${mappingName(plan.mapping)}/${filteringName(plan.filtering)}` : 'no NAT';
};
const other = (peer: PeerName): PeerName => (peer === 'caller' ? 'callee' : 'caller');

function whyConnected(
	{ trace, scenario }: Simulation,
	selected: NonNullable<Outcome['selected']>,
	seenByCallee: CandidateType | undefined
): OutcomeReason {
	const chosen = trace.findLast(
		(entry) => entry.type === 'ice' && entry.output.type === 'selected' && entry.peer === 'caller'
	);
	const learner: PeerName | undefined =
		selected.remote === 'prflx' ? 'caller' : seenByCallee === 'prflx' ? 'callee' : undefined;
	const learned =
		learner &&
		trace.find(
			(entry) =>
				entry.type === 'ice' &&
				entry.peer === learner &&
				entry.output.type === 'learned' &&
				entry.output.side === 'remote'
		);
	const evidence = [learned, chosen].filter((entry) => entry !== undefined);
	const isRelayed = selected.local === 'relay' || selected.remote === 'relay';
	const how = `The pair in use is ${selected.local} to ${selected.remote}, as the caller names it.`;
	const prflx = learner
		? ` The ${other(learner)} sends from a port that its NAT (${nameOf(scenario, other(learner))}) made for this destination; the ${learner} learned it from a check.`
		: '';
	return {
		code: isRelayed ? 'relayed' : 'direct',
		...(learner && { peer: learner }),
		evidence,
		sentence: isRelayed
			? `They meet at a relay. ${how}${prflx}`
			: `They reach each other directly. ${how}${prflx}`
	};
}

const isCheck = (packet: SimPacket, type: 'request' | 'success'): boolean => {
	const inner = innermost(packet.payload);
	return inner.kind === 'check' && inner.message.type === type;
};

function whyNot({ trace, scenario }: Simulation): OutcomeReason {
	const arrived = (peer: PeerName): TraceEntry | undefined =>
		trace.find(
			(entry) =>
				entry.type === 'leg' &&
				entry.to === peer &&
				entry.fate === 'delivered' &&
				entry.packet.sender !== peer &&
				isCheck(entry.packet, 'request')
		);
	const droppedFrom = (
		peer: PeerName,
		fate: PacketFate,
		type?: 'request' | 'success'
	): TraceEntry | undefined =>
		trace.find(
			(entry) =>
				entry.type === 'drop' &&
				entry.fate === fate &&
				entry.packet.sender === peer &&
				(!type || isCheck(entry.packet, type))
		);
	const all = (...entries: (TraceEntry | undefined)[]): TraceEntry[] =>
		entries.filter((entry) => entry !== undefined);

	const blocked = peerNames.find((peer) => droppedFrom(peer, 'blocked'));
	if (blocked)
		return {
			code: 'udp-blocked',
			peer: blocked,
			evidence: all(droppedFrom(blocked, 'blocked')),
			sentence: `The NAT of the ${blocked} lets no UDP through.`
		};
	const full = trace.find((entry) => entry.type === 'ice' && entry.output.type === 'limit');
	const moved = trace.find(
		(entry) =>
			entry.type === 'ice' && entry.output.type === 'rejected' && entry.output.because === 'not-symmetric'
	);
	if (full && moved)
		return {
			code: 'ports-keep-moving',
			evidence: all(moved, full),
			sentence:
				'Checks arrive, but every answer leaves from a new port, so it does not count, and the new port becomes one more candidate. It would never end: the check list is full and no pair is made any more.'
		};
	const reached = peerNames.filter((peer) => arrived(peer));
	const [one] = reached;
	if (one === undefined) {
		const [a, b] = peerNames.map((peer) => droppedFrom(peer, 'filtered', 'request'));
		return {
			code: a && b ? 'nothing-arrives' : 'no-valid-pair',
			evidence: all(a, b),
			sentence:
				a && b
					? 'No check arrives on either side: each NAT lets in only whom its own peer has written to, and the other sends from a port that nobody has been told.'
					: 'No pair of candidates worked.'
		};
	}
	const asker = other(one);
	const answer = droppedFrom(one, 'filtered', 'success');
	if (answer)
		return {
			code: 'answers-dropped',
			peer: one,
			evidence: all(arrived(one), answer),
			sentence: `Checks of the ${asker} reach the ${one}, but the answers leave the NAT of the ${one} (${nameOf(scenario, one)}) from a port that the ${asker} has never written to, and its NAT (${nameOf(scenario, asker)}) drops them.`
		};
	return {
		code: 'no-valid-pair',
		evidence: all(arrived(one), moved),
		sentence: 'Checks arrive, but no pair of candidates works both ways.'
	};
}
