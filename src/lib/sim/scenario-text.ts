/**
 * A scenario as a short text for an address, and back: fields between `;`, each a letter and its values between `,`, and only
 * what differs from `defaultScenario`. What comes from outside is checked: a text that is not right gives nothing.
 *
 *     1;nEIM,APDF;nAPDM,APDF,h=external;pcaller,0;pcallee,1;f=turn;c1500,forget,0
 */
import { behaviours, filteringName, mappingName } from '../nat/behaviour.ts';
import { portAllocations } from '../nat/settings.ts';
import { linkLimits, type LinkSettings } from './link-settings.ts';
import { preferences } from '../ice/priority.ts';
import { timings, type TimingName } from '../ice/timing.ts';
import {
	accessLink,
	defaultScenario,
	natPlan,
	peerNames,
	peerPlan,
	scenarioLimits,
	scenarioProblem,
	type Change,
	type NatPlan,
	type PeerName,
	type PeerPlan,
	type Scenario
} from './scenario.ts';

const version = '1';
const plainNat = natPlan({ mapping: 'endpoint-independent', filtering: 'endpoint-independent' });

export function scenarioToText(scenario: Scenario): string {
	const fields: string[] = [version, `s${scenario.seed}`];
	for (const nat of scenario.nats) fields.push(`n${natText(nat)}`);
	for (const name of peerNames) fields.push(`p${peerText(name, scenario.peers[name])}`);
	fields.push(
		`f${scenario.stun ? 's' : ''}${scenario.turn ? 't' : ''}`,
		`d${scenario.signalingMs},${scenario.internetMs}`,
		`t${scenario.timing},${scenario.preferences},${scenario.nomination}`
	);
	for (const { at, change } of scenario.changes) fields.push(`c${at},${changeText(change)}`);
	const usual = new Set(
		scenario === defaultScenario
			? []
			: scenarioToText(defaultScenario)
					.split(';')
					.filter((field) => /^[sfdt]/.test(field))
	);
	return fields.filter((field) => !usual.has(field)).join(';');
}

/** Undefined for what is no scenario, one that cannot be run included. */
export function scenarioFromText(text: string): Scenario | undefined {
	if (text.length > scenarioLimits.textCharacters) return undefined;
	const [first, ...fields] = text.split(';');
	if (first !== version) return undefined;
	const nats: NatPlan[] = [];
	const changes: { at: number; change: Change }[] = [];
	const peers: Partial<Record<PeerName, PeerPlan>> = {};
	let rest: Partial<Scenario> = {};
	for (const field of fields) {
		const values = field.slice(1).split(',');
		switch (field[0]) {
			case 's': {
				const seed = numberOf(values[0], 2 ** 32 - 1);
				if (seed === undefined || !Number.isInteger(seed)) return undefined;
				rest = { ...rest, seed };
				break;
			}
			case 'n': {
				const nat = natFrom(values);
				if (!nat || nats.length >= scenarioLimits.nats) return undefined;
				nats.push(nat);
				break;
			}
			case 'p': {
				const name = peerNames.find((one) => one === values[0]);
				const peer = peerFrom(values.slice(1));
				if (!name || !peer) return undefined;
				peers[name] = peer;
				break;
			}
			case 'f':
				rest = { ...rest, stun: field.includes('s'), turn: field.includes('t') };
				break;
			case 'd': {
				const [signalingMs, internetMs] = [
					numberOf(values[0], scenarioLimits.signalingMs),
					numberOf(values[1], scenarioLimits.internetMs)
				];
				if (signalingMs === undefined || internetMs === undefined) return undefined;
				rest = { ...rest, signalingMs, internetMs };
				break;
			}
			case 't': {
				const [timing, numbers, nomination] = values;
				if (!isIn(timings, timing) || !isIn(preferences, numbers)) return undefined;
				if (nomination !== 'regular' && nomination !== 'aggressive') return undefined;
				rest = {
					...rest,
					timing: timing as TimingName,
					preferences: numbers as Scenario['preferences'],
					nomination
				};
				break;
			}
			case 'c': {
				const at = numberOf(values[0], scenarioLimits.atMs);
				const change = changeFrom(values.slice(1));
				if (at === undefined || !change || changes.length >= scenarioLimits.changes) return undefined;
				changes.push({ at, change });
				break;
			}
			default:
				return undefined;
		}
	}
	if (!peers.caller || !peers.callee) return undefined;
	const scenario: Scenario = {
		...defaultScenario,
		...rest,
		nats,
		changes,
		peers: { caller: peers.caller, callee: peers.callee }
	};
	return scenarioProblem(scenario) ? undefined : scenario;
}

const isIn = (table: object, name: string | undefined): boolean =>
	name !== undefined && Object.hasOwn(table, name);

const numberOf = (text: string | undefined, limit: number): number | undefined => {
	if (text === undefined || !/^\d{1,10}(?:\.\d{1,6})?$/.test(text)) return undefined;
	const value = Number(text);
	return value <= limit ? value : undefined;
};

function natText(nat: NatPlan): string {
	const { mapping, filtering, behind, portAllocation, filterScope, hairpin, lifetimeMs, refresh, blocksUdp } =
		nat;
	const words = [mappingName(mapping), filteringName(filtering)];
	if (behind !== undefined) words.push(`b=${behind}`);
	if (portAllocation !== plainNat.portAllocation) words.push(`a=${portAllocation}`);
	if (filterScope !== plainNat.filterScope) words.push(`s=${filterScope}`);
	if (hairpin !== plainNat.hairpin) words.push(`h=${hairpin}`);
	if (lifetimeMs !== plainNat.lifetimeMs) words.push(`l=${lifetimeMs}`);
	if (refresh !== plainNat.refresh) words.push(`r=${refresh}`);
	if (blocksUdp) words.push('u');
	return words.join(',');
}

function natFrom([mappingText, filteringText, ...words]: readonly string[]): NatPlan | undefined {
	const mapping = behaviours.find((one) => mappingName(one) === mappingText);
	const filtering = behaviours.find((one) => filteringName(one) === filteringText);
	if (!mapping || !filtering) return undefined;
	let nat = natPlan({ mapping, filtering });
	for (const word of words) {
		const [key, value = ''] = word.split('=');
		const more = ((): Partial<NatPlan> | undefined => {
			switch (key) {
				case 'b': {
					const behind = numberOf(value, scenarioLimits.nats);
					return behind === undefined ? undefined : { behind };
				}
				case 'a': {
					const portAllocation = portAllocations.find((one) => one === value);
					return portAllocation && { portAllocation };
				}
				case 's':
					return value === 'inside-endpoint' ? { filterScope: value } : undefined;
				case 'h':
					return value === 'external' || value === 'internal' ? { hairpin: value } : undefined;
				case 'l': {
					const lifetimeMs = numberOf(value, scenarioLimits.lifetimeMs);
					return lifetimeMs === undefined ? undefined : { lifetimeMs };
				}
				case 'r':
					return value === 'inbound' || value === 'both' ? { refresh: value } : undefined;
				case 'u':
					return { blocksUdp: true };
				default:
					return undefined;
			}
		})();
		if (!more) return undefined;
		nat = { ...nat, ...more };
	}
	return nat;
}

/** The letters of a link's settings. */
const linkKeys = {
	l: 'loss',
	b: 'burst',
	d: 'delayMs',
	j: 'jitterMs',
	o: 'reorder',
	x: 'duplicate',
	r: 'rateKbps',
	q: 'queueMs'
} as const satisfies Record<string, keyof LinkSettings>;
const linkMaxima: Readonly<Record<(typeof linkKeys)[keyof typeof linkKeys], number>> = {
	loss: 1,
	burst: linkLimits.burst,
	delayMs: linkLimits.delayMs,
	jitterMs: linkLimits.jitterMs,
	reorder: 1,
	duplicate: 1,
	rateKbps: linkLimits.rateKbps,
	queueMs: linkLimits.queueMs
};

function peerText(name: PeerName, { nat, hidesHost, relayOnly, link }: PeerPlan): string {
	const words: string[] = [name, nat === undefined ? '-' : String(nat)];
	if (hidesHost) words.push('h');
	if (relayOnly) words.push('y');
	if (link.isCut) words.push('c');
	if (link.mayOvertake) words.push('v');
	for (const [letter, key] of Object.entries(linkKeys))
		if (link[key] !== accessLink[key]) words.push(`${letter}=${link[key]}`);
	return words.join(',');
}

function peerFrom([natText, ...words]: readonly string[]): PeerPlan | undefined {
	const nat = natText === '-' ? undefined : numberOf(natText, scenarioLimits.nats);
	if (nat === undefined && natText !== '-') return undefined;
	let peer = peerPlan(nat === undefined ? {} : { nat });
	for (const word of words) {
		const [letter = '', value] = word.split('=');
		if (letter === 'h') peer = { ...peer, hidesHost: true };
		else if (letter === 'y') peer = { ...peer, relayOnly: true };
		else if (letter === 'c') peer = { ...peer, link: { ...peer.link, isCut: true } };
		else if (letter === 'v') peer = { ...peer, link: { ...peer.link, mayOvertake: true } };
		else if (isIn(linkKeys, letter)) {
			const key = linkKeys[letter as keyof typeof linkKeys];
			const number = numberOf(value, linkMaxima[key]);
			if (number === undefined) return undefined;
			peer = { ...peer, link: { ...peer.link, [key]: number } };
		} else return undefined;
	}
	return peer;
}

function changeText(change: Change): string {
	switch (change.type) {
		case 'forget':
			return `forget,${change.nat}`;
		case 'block-udp':
			return `block,${change.nat},${change.isBlocked ? 1 : 0}`;
		case 'cut':
			return `cut,${change.peer},${change.isCut ? 1 : 0}`;
		case 'loss':
			return `loss,${change.peer},${change.loss}`;
		case 'restart-ice':
			return `restart,${change.peer}`;
		case 'data':
			return `data,${change.peer},${encodeURIComponent(change.text)}`;
	}
}

function changeFrom([type, target, value]: readonly string[]): Change | undefined {
	const nat = numberOf(target, scenarioLimits.nats);
	const peer = peerNames.find((one) => one === target);
	const flag = value === '1' ? true : value === '0' ? false : undefined;
	switch (type) {
		case 'forget':
			return nat === undefined ? undefined : { type, nat };
		case 'block':
			return nat === undefined || flag === undefined
				? undefined
				: { type: 'block-udp', nat, isBlocked: flag };
		case 'cut':
			return !peer || flag === undefined ? undefined : { type, peer, isCut: flag };
		case 'loss': {
			const loss = numberOf(value, 1);
			return !peer || loss === undefined ? undefined : { type, peer, loss };
		}
		case 'restart':
			return peer && { type: 'restart-ice', peer };
		case 'data': {
			const text = decoded(value ?? '');
			if (!peer || text === undefined || text.length > scenarioLimits.dataCharacters) return undefined;
			return { type, peer, text };
		}
		default:
			return undefined;
	}
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined; // the only way to ask
	}
}
