/** What is simulated: a value. With its seed it says everything about a run, what was done to it on the way included. */
import type { Nomination } from '../ice/agent.ts';
import type { preferences } from '../ice/priority.ts';
import type { TimingName } from '../ice/timing.ts';
import type { NatBehaviour } from '../nat/behaviour.ts';
import { folkNats } from '../nat/behaviour.ts';
import { defaultNat, type NatSettings } from '../nat/settings.ts';
import { clearLink, type LinkSettings } from './link-settings.ts';

export const peerNames = ['caller', 'callee'] as const;
/** The caller offers and controls. */
export type PeerName = (typeof peerNames)[number];

/** What of a NAT a scenario chooses; the rest is as in `defaultNat`, addresses come from the map. */
export interface NatPlan extends NatBehaviour {
	/** Index of the NAT that this one is behind; absent: it stands on the internet. */
	readonly behind?: number;
	readonly portAllocation: NatSettings['portAllocation'];
	readonly filterScope: NatSettings['filterScope'];
	readonly hairpin: NatSettings['hairpin'];
	readonly lifetimeMs: number;
	readonly refresh: NatSettings['refresh'];
	readonly blocksUdp: boolean;
}

export interface PeerPlan {
	/** Index of its NAT; absent: it has a public address. */
	readonly nat?: number;
	/** Does not tell the other side its host candidates, as browsers without a permission (a name that nobody can look up). */
	readonly hidesHost: boolean;
	/** iceTransportPolicy: 'relay' */
	readonly relayOnly: boolean;
	/** Between the peer and what is next to it, each direction. */
	readonly link: LinkSettings;
}

/** Something that somebody does to a run while it goes. */
export type Change =
	/** The NAT is switched off and on: its table is empty. */
	| { readonly type: 'forget'; readonly nat: number }
	| { readonly type: 'block-udp'; readonly nat: number; readonly isBlocked: boolean }
	| { readonly type: 'cut'; readonly peer: PeerName; readonly isCut: boolean }
	| { readonly type: 'loss'; readonly peer: PeerName; readonly loss: number }
	| { readonly type: 'restart-ice'; readonly peer: PeerName }
	/** Data over the selected pair, if there is one. */
	| { readonly type: 'data'; readonly peer: PeerName; readonly text: string };

export interface Scenario {
	/** 32 bits. */
	readonly seed: number;
	readonly nats: readonly NatPlan[];
	readonly peers: Readonly<Record<PeerName, PeerPlan>>;
	readonly stun: boolean;
	readonly turn: boolean;
	/** One way. */
	readonly signalingMs: number;
	/** Across the internet, one way, constant. */
	readonly internetMs: number;
	readonly timing: TimingName;
	readonly preferences: keyof typeof preferences;
	readonly nomination: Nomination;
	/** In order of time. */
	readonly changes: readonly { readonly at: number; readonly change: Change }[];
}

export const scenarioLimits = {
	nats: 6,
	changes: 50,
	signalingMs: 10_000,
	internetMs: 2000,
	lifetimeMs: 24 * 3_600_000,
	/** No change comes later. */
	atMs: 24 * 3_600_000,
	dataCharacters: 80,
	textCharacters: 4000
} as const;

export const natPlan = (behaviour: NatBehaviour, more: Partial<NatPlan> = {}): NatPlan => ({
	mapping: behaviour.mapping,
	filtering: behaviour.filtering,
	portAllocation: 'sequential',
	filterScope: defaultNat.filterScope,
	hairpin: 'none',
	lifetimeMs: 120_000,
	refresh: 'outbound',
	blocksUdp: false,
	...more
});

export const accessLink: LinkSettings = { ...clearLink, delayMs: 5 };

export const peerPlan = (more: Partial<PeerPlan> = {}): PeerPlan => ({
	hidesHost: false,
	relayOnly: false,
	link: accessLink,
	...more
});

/** Two port-restricted NATs, a STUN server, no relay, Chromium's numbers. */
export const defaultScenario: Scenario = {
	seed: 1,
	nats: [natPlan(folkNats['port-restricted']), natPlan(folkNats['port-restricted'])],
	peers: { caller: peerPlan({ nat: 0 }), callee: peerPlan({ nat: 1 }) },
	stun: true,
	turn: false,
	signalingMs: 50,
	internetMs: 20,
	timing: 'rfc8445',
	preferences: 'chromium',
	nomination: 'aggressive',
	changes: []
};

export type ScenarioProblem = 'no-such-nat' | 'nats-in-a-circle' | 'too-many' | 'out-of-range';

/** Why a scenario cannot be run; undefined when it can. */
export function scenarioProblem(scenario: Scenario): ScenarioProblem | undefined {
	const { nats, peers, changes } = scenario;
	if (nats.length > scenarioLimits.nats || changes.length > scenarioLimits.changes) return 'too-many';
	const isNat = (index: number | undefined) => index === undefined || nats[index] !== undefined;
	if (!nats.every(({ behind }) => isNat(behind)) || !peerNames.every((name) => isNat(peers[name].nat)))
		return 'no-such-nat';
	for (const start of nats.keys()) {
		let at: number | undefined = start;
		for (let steps = 0; at !== undefined; steps++, at = nats[at]!.behind)
			if (steps > nats.length) return 'nats-in-a-circle';
	}
	if (changes.some(({ change }) => 'nat' in change && nats[change.nat] === undefined)) return 'no-such-nat';
	const isWithin = (value: number, limit: number) => value >= 0 && value <= limit;
	const isRight =
		Number.isInteger(scenario.seed) &&
		isWithin(scenario.seed, 2 ** 32 - 1) &&
		isWithin(scenario.signalingMs, scenarioLimits.signalingMs) &&
		isWithin(scenario.internetMs, scenarioLimits.internetMs) &&
		nats.every(({ lifetimeMs }) => lifetimeMs > 0 && lifetimeMs <= scenarioLimits.lifetimeMs) &&
		peerNames.every((name) => isWithin(peers[name].link.loss, 1)) &&
		changes.every(
			({ at }, index) => isWithin(at, scenarioLimits.atMs) && at >= (changes[index - 1]?.at ?? 0)
		);
	return isRight ? undefined : 'out-of-range';
}
