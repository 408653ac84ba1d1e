/** The STUN and TURN server on the made-up internet of a pair of gateways: the lab server's own machine, at a made-up address. */
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import type { NetworkPeer } from '../../lib/signaling/network-protocol.ts';
import { networkPeers } from '../../lib/signaling/network-protocol.ts';
import { makeCredentials, type TurnCredentials } from '../../lib/stun/turn/credentials.ts';
import type { FiveTuple } from '../../lib/stun/turn/five-tuple.ts';
import { TurnServer, type TurnOutput } from '../../lib/stun/turn/server.ts';
import type { ServerSide, VirtualServer } from './gateways.ts';

const session = 'pair';

export interface GatewayServerOptions {
	readonly endpoint: Endpoint;
	/** Outside addresses of the NATs: whom a relay may send to. */
	readonly outsides: readonly string[];
	readonly secret: string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

export const gatewayCredentials = (secret: string, peer: NetworkPeer, expiry: number): TurnCredentials =>
	makeCredentials(secret, { expiry, session, peer });

export function createGatewayServer(options: GatewayServerOptions, side: ServerSide): VirtualServer {
	const { endpoint, outsides, secret, now } = options;
	const peerOf = (tuple: FiveTuple): NetworkPeer | undefined => {
		const name = turn.allocationOf(tuple)?.peer;
		return networkPeers.find((peer) => peer === name);
	};
	const ownerOf = (relay: Endpoint) =>
		turn.allocations.find(({ relayed }) => relayed.port === relay.port && relayed.address === relay.address);
	const turn = new TurnServer({
		secret,
		realm: 'gateways',
		relayAddress: (_tuple, family) => (family === 'ipv4' ? endpoint.address : undefined),
		isReachable: ({ address }) => outsides.includes(address),
		translate: {
			// Its own address, and its relay's, a client may know as they are: both are outside, and signaling says so.
			shown: (address, tuple, what) => {
				const peer = what === 'peer' ? peerOf(tuple) : undefined;
				return (peer && side.shownTo(peer, address)) ?? address;
			},
			meant: (address, tuple) => {
				const peer = peerOf(tuple);
				return (peer && side.standsFor(peer, address)) ?? address;
			}
		}
	});
	turn.openSession(session);

	const carry = (output: TurnOutput): void => {
		switch (output.kind) {
			case 'send':
				side.send(endpoint, output.to.client, output.bytes);
				break;
			case 'outside': {
				const { from, peer, data } = output;
				side.send(from.relayed, peer, side.truthful(from.peer as NetworkPeer, data));
				break;
			}
			case 'relay': {
				const { from, to, data } = output.datagram;
				const truthful = side.truthful(from.peer as NetworkPeer, data);
				// The receiver is told of the sender by an address: that has to be there first.
				void side.ensure(to.peer as NetworkPeer, from.relayed).then(() => {
					const arrived = turn.deliver(now(), { from, to, data: truthful });
					if (arrived) carry(arrived);
				});
				break;
			}
			case 'drop':
				break;
			default:
				output satisfies never;
		}
	};

	return {
		fromClient(client, bytes) {
			const tuple: FiveTuple = { client, server: endpoint, transport: 'udp' };
			turn.tick(now());
			for (const output of turn.receive(now(), tuple, bytes)) carry(output);
		},
		toRelay(relay, source, bytes) {
			const arrived = turn.receiveOutside(now(), relay, source, bytes);
			if (!arrived) return 'not-permitted';
			carry(arrived);
			return 'delivered';
		},
		hasRelay: (address) => ownerOf(address) !== undefined,
		ownerOf: (relay) => {
			const name = ownerOf(relay)?.peer;
			return networkPeers.find((peer) => peer === name);
		},
		close() {
			turn.closeSession(session);
		}
	};
}
