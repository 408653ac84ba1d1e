/** Where everybody stands: networks, addresses, and who is behind whom. */
import { Nat, type NatEvent } from '../nat/nat.ts';
import { defaultNat } from '../nat/settings.ts';
import type { Endpoint } from '../bytes/endpoint.ts';
import { peerNames, type PeerName, type Scenario } from './scenario.ts';

/** `internet`, or the network inside a NAT. */
export type NetworkId = 'internet' | `inside-${number}`;
export type NatId = `nat-${number}`;
export type NodeId = PeerName | NatId | 'server';

export type MapNode =
	| { readonly kind: 'peer'; readonly id: PeerName; readonly network: NetworkId; readonly socket: Endpoint }
	| {
			readonly kind: 'nat';
			readonly id: NatId;
			readonly index: number;
			/** On its outside. */
			readonly network: NetworkId;
			readonly inside: NetworkId;
			readonly address: string;
	  }
	/** STUN and TURN at one address; relayed addresses are ports of the same. */
	| {
			readonly kind: 'server';
			readonly id: 'server';
			readonly network: 'internet';
			readonly socket: Endpoint;
	  };

export const serverSocket: Endpoint = { address: '198.51.100.10', port: 3478 };
const ports: Readonly<Record<PeerName, number>> = { caller: 5000, callee: 6000 };

/**
 * The map of a scenario. Peers inside have addresses of 10.0.N.0/24, networks between two NATs are 100.64.N.0/24 (RFC 6598),
 * NATs on the internet 203.0.113.N, peers without a NAT 203.0.113.1NN (RFC 5737).
 */
export function mapOf(scenario: Scenario): readonly MapNode[] {
	const { nats, peers } = scenario;
	const hasNatsInside = (index: number) => nats.some(({ behind }) => behind === index);
	const insideAddress = (nat: number, host: number) =>
		hasNatsInside(nat) ? `100.64.${nat + 1}.${host}` : `10.0.${nat + 1}.${host}`;
	const networkOf = (nat: number | undefined): NetworkId =>
		nat === undefined ? 'internet' : `inside-${nat}`;
	const peerNodes = peerNames.map((id, index): MapNode => {
		const { nat } = peers[id];
		const address = nat === undefined ? `203.0.113.${101 + index}` : insideAddress(nat, 2 + index);
		return { kind: 'peer', id, network: networkOf(nat), socket: { address, port: ports[id] } };
	});
	const natNodes = nats.map(({ behind }, index): MapNode => ({
		kind: 'nat',
		id: `nat-${index}`,
		index,
		network: networkOf(behind),
		inside: `inside-${index}`,
		address: behind === undefined ? `203.0.113.${10 * (index + 1)}` : insideAddress(behind, 10 + index)
	}));
	const server: MapNode[] =
		scenario.stun || scenario.turn
			? [{ kind: 'server', id: 'server', network: 'internet', socket: serverSocket }]
			: [];
	return [...peerNodes, ...natNodes, ...server];
}

/** The NATs of a map, ready to work. */
export const natsOf = (
	scenario: Scenario,
	map: readonly MapNode[],
	{ chance, report }: { chance: () => number; report: (index: number, event: NatEvent, now: number) => void }
): Nat[] =>
	scenario.nats.map((plan, index) => {
		const node = map.find((one) => one.kind === 'nat' && one.index === index);
		if (node?.kind !== 'nat') throw new Error(`The map lacks NAT ${index}.`);
		return new Nat(
			{
				...defaultNat,
				mapping: plan.mapping,
				filtering: plan.filtering,
				portAllocation: plan.portAllocation,
				filterScope: plan.filterScope,
				hairpin: plan.hairpin,
				lifetimeMs: plan.lifetimeMs,
				refresh: plan.refresh,
				blocksUdp: plan.blocksUdp,
				outsideAddresses: [node.address]
			},
			{
				chance,
				report: (event, now) => {
					report(index, event, now);
				}
			}
		);
	});
