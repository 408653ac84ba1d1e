/** What a reader chooses in the NAT laboratory, as a scenario of the simulator, and back from one that came in a link. */
import { folkNats, type NatBehaviour } from '#lib/nat/behaviour.ts';
import { scenarioFromText, scenarioToText } from '#lib/sim/scenario-text.ts';
import { defaultScenario, natPlan, peerPlan, type NatPlan, type Scenario } from '#lib/sim/scenario.ts';

export interface Choices {
	readonly caller: NatBehaviour;
	readonly callee: NatBehaviour;
	/** Both peers behind one outermost NAT. */
	readonly isShared: boolean;
	/** A NAT at home and one at the provider (RFC 6888). */
	readonly isDouble: boolean;
	readonly isHairpin: boolean;
	/** The callee’s NAT lets no UDP through. */
	readonly isBlocked: boolean;
	readonly turn: boolean;
	readonly seed: number;
	/** How long an unused mapping lives, seconds. */
	readonly lifetimeS: number;
}

export const firstChoices: Choices = {
	caller: folkNats['port-restricted'],
	callee: folkNats['port-restricted'],
	isShared: false,
	isDouble: false,
	isHairpin: false,
	isBlocked: false,
	turn: false,
	seed: 1,
	lifetimeS: 120
};

export const choiceLimits = { seed: 2 ** 32 - 1, lifetimeS: 86_400 } as const;

/** Each combination of the boxes has its map; timing and numbers are those of Chromium, and inside addresses are not told, as browsers do without a permission. */
export function scenarioOf(choices: Choices): Scenario {
	const { isShared, isDouble, isHairpin, isBlocked, turn, seed, lifetimeS } = choices;
	const plan = (who: 'caller' | 'callee', more: Partial<NatPlan> = {}) =>
		natPlan(choices[who], { lifetimeMs: lifetimeS * 1000, ...more });
	const outermost = (who: 'caller' | 'callee') =>
		plan(who, { hairpin: isHairpin ? 'external' : 'none', blocksUdp: isBlocked && who === 'callee' });
	const nats: NatPlan[] = isDouble
		? isShared
			? [
					plan('caller', { behind: 2 }),
					plan('callee', { behind: 2, blocksUdp: isBlocked }),
					plan('caller', { hairpin: isHairpin ? 'external' : 'none' })
				]
			: [
					plan('caller', { behind: 2 }),
					plan('callee', { behind: 3 }),
					outermost('caller'),
					outermost('callee')
				]
		: isShared
			? [plan('caller', { hairpin: isHairpin ? 'external' : 'none', blocksUdp: isBlocked })]
			: [outermost('caller'), outermost('callee')];
	return {
		...defaultScenario,
		seed,
		nats,
		peers: {
			caller: peerPlan({ nat: 0, hidesHost: true }),
			callee: peerPlan({ nat: isShared && !isDouble ? 0 : 1, hidesHost: true })
		},
		turn,
		timing: 'chromium'
	};
}

export interface ReadChoices {
	readonly choices: Choices;
	/** Whether the boxes say everything; a link may hold a scenario that they cannot. */
	readonly isWhole: boolean;
}

/** The choices that come nearest to a scenario. */
export function choicesOf(scenario: Scenario): ReadChoices {
	const { nats, peers } = scenario;
	const way = (nat: number | undefined): number[] =>
		nat === undefined ? [] : [nat, ...way(nats[nat]?.behind)];
	const [callerWay, calleeWay] = [way(peers.caller.nat), way(peers.callee.nat)];
	const behaviour = (index: number | undefined): NatBehaviour => {
		const nat = index === undefined ? undefined : nats[index];
		return nat ? { mapping: nat.mapping, filtering: nat.filtering } : firstChoices.caller;
	};
	const last = callerWay.at(-1);
	const choices: Choices = {
		caller: behaviour(callerWay[0]),
		callee: behaviour(calleeWay[0]),
		isShared: last !== undefined && last === calleeWay.at(-1),
		isDouble: callerWay.length > 1,
		isHairpin: last !== undefined && nats[last]?.hairpin !== 'none',
		isBlocked: calleeWay.some((index) => nats[index]?.blocksUdp),
		turn: scenario.turn,
		seed: scenario.seed,
		lifetimeS: (nats[0]?.lifetimeMs ?? 120_000) / 1000
	};
	const plain = { ...scenario, changes: [] };
	return { choices, isWhole: scenarioToText(scenarioOf(choices)) === scenarioToText(plain) };
}

export interface Shared {
	readonly scenario: Scenario;
	/** The step that was looked at; absent: none. */
	readonly step: number;
}

const prefix = '#nat=';
const maxStep = 100_000;

/** `#nat=…&step=…`, for the end of an address. */
export const toFragment = ({ scenario, step }: Shared): string =>
	`${prefix}${encodeURIComponent(scenarioToText(scenario))}${step > 0 ? `&step=${step}` : ''}`;

/** Undefined when the address ends in something else; `bad` when it tries to be a link of this laboratory and is not. */
export function fromFragment(fragment: string): Shared | 'bad' | undefined {
	if (!fragment.startsWith(prefix)) return undefined;
	const [text = '', stepText = 'step=0', ...rest] = fragment.slice(prefix.length).split('&');
	const step = /^step=(\d{1,6})$/.exec(stepText)?.[1];
	if (step === undefined || Number(step) > maxStep || rest.length > 0) return 'bad';
	let decoded: string;
	try {
		decoded = decodeURIComponent(text);
	} catch {
		return 'bad'; // the only way to ask
	}
	const scenario = scenarioFromText(decoded);
	return scenario ? { scenario, step: Number(step) } : 'bad';
}
