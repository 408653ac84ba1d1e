/**
 * NAT gateways made of real sockets. Two browser peers stand on one machine; each of them is put behind a NAT of chosen
 * behaviour (RFC 4787) that rules between made-up outside addresses. To a peer, a socket of ours *is* a remote address: what
 * it sends there is translated by its NAT, routed, and filtered by the NAT of the other one, and what gets through leaves
 * from the socket that stands for where it came from. The browser's own ICE agent does the rest, and meets real refusals.
 *
 * Addresses stand in three places inside the packets, where a real NAT would have left them right: XOR-MAPPED-ADDRESS in
 * answers to connectivity checks, and peers and relays in TURN. There the made-up address is put in, as it would have been.
 */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { endpointText, type Endpoint, isSameEndpoint } from '../../lib/bytes/endpoint.ts';
import { NatLayers, type LayeredVerdict } from '../../lib/nat/layers.ts';
import { Nat, remoteText, type NatEvent, type Refusal } from '../../lib/nat/nat.ts';
import { defaultNat, type NatSettings } from '../../lib/nat/settings.ts';
import type { PacketFate } from '../../lib/recording/event.ts';
import {
	networkPeers,
	type GatewaySettings,
	type GatewaysRequest,
	type NetworkPeer
} from '../../lib/signaling/network-protocol.ts';
import { bindingAnswer } from './stun-mirror.ts';
import { withTrueMapping } from './true-mapping.ts';
import type { SeenMappingListener, SeenPacketListener } from './seen.ts';

/** Addresses that are nobody's (RFC 5737), and one between two NATs (RFC 6598). */
export const virtualAddresses = {
	server: { address: '203.0.113.200', port: 3478 },
	/** STUN only: who asks both learns how its NAT maps. */
	secondServer: { address: '198.51.100.200', port: 3478 },
	outside: { caller: '203.0.113.1', callee: '198.51.100.1' },
	between: { caller: '100.64.0.1', callee: '100.64.1.1' }
} as const;

/** What a pair may open: each address that a peer learns of needs a socket. */
export const gatewayLimits = { standInsOfPeer: 128, bytesOfPacket: 2048 } as const;

/** What stands at `virtualAddresses.server`: STUN, and TURN with relayed addresses of its own. */
export interface VirtualServer {
	/** A datagram came to the server from a client that appears to be at `client`. */
	fromClient(client: Endpoint, bytes: Uint8Array): void;
	/** One came to a relayed address; false when there is no such relay. */
	toRelay(relay: Endpoint, source: Endpoint, bytes: Uint8Array): PacketFate;
	/** Whether this is an address that it relays for. */
	hasRelay(address: Endpoint): boolean;
	/** Which peer a relayed address was given to. */
	ownerOf(relay: Endpoint): NetworkPeer | undefined;
	close(): void;
}

/** What the server needs of the gateways. */
export interface ServerSide {
	send(source: Endpoint, destination: Endpoint, bytes: Uint8Array): void;
	/** The real address that stands for a made-up one at this peer, and back. */
	shownTo(peer: NetworkPeer, remote: Endpoint): Endpoint | undefined;
	standsFor(peer: NetworkPeer, shown: Endpoint): Endpoint | undefined;
	/** Makes sure that there is one. */
	ensure(peer: NetworkPeer, remote: Endpoint): Promise<unknown>;
	/** What a peer sent, with the addresses in it that a NAT would have left. */
	truthful(peer: NetworkPeer, bytes: Uint8Array): Uint8Array;
}

interface StandIn {
	readonly peer: NetworkPeer;
	readonly remote: Endpoint;
	readonly socket: Socket;
	shown: Endpoint | undefined;
	readonly ready: Promise<Endpoint>;
}

export interface GatewayOptions {
	readonly request: GatewaysRequest;
	/** Where the sockets are bound. Firefox sends no UDP to loopback. */
	readonly address: string;
	readonly now: () => number;
	readonly chance: () => number;
	/** Whether a datagram may come from there: only this machine's own addresses may. */
	readonly isOwn: (address: string) => boolean;
	readonly makeServer: (side: ServerSide) => VirtualServer;
	readonly seenPacket: SeenPacketListener;
	readonly seenMapping: SeenMappingListener;
}

const fates: Readonly<Record<Refusal, PacketFate>> = {
	'no-mapping': 'no-mapping',
	filtered: 'filtered',
	'no-hairpin': 'no-hairpin',
	'no-route': 'no-route',
	blocked: 'blocked',
	'too-big': 'malformed',
	'no-port': 'no-mapping'
};

export class GatewayPair {
	readonly #options: GatewayOptions;
	readonly #nats: Readonly<Record<NetworkPeer, NatLayers>>;
	readonly #server: VirtualServer;
	readonly #standIns: Readonly<Record<NetworkPeer, Map<string, StandIn>>> = {
		caller: new Map(),
		callee: new Map()
	};
	/** By the port of the socket, which is unique among all stand-ins. */
	readonly #shown = new Map<number, StandIn>();
	/** Whose inside endpoint it is: two peers may be behind one NAT. */
	readonly #insides = new Map<string, NetworkPeer>();
	/** ICE passwords, as the peers have told each other. */
	readonly #passwords = new Map<NetworkPeer, string>();
	#isClosed = false;
	/** Datagrams that were not from this machine, or too large. */
	refused = 0;

	constructor(options: GatewayOptions) {
		this.#options = options;
		const { request } = options;
		const caller = this.#makeNats('caller', request.caller);
		this.#nats = { caller, callee: request.isShared ? caller : this.#makeNats('callee', request.callee) };
		this.#server = options.makeServer({
			send: (source, destination, bytes) => {
				this.#route(source, destination, bytes);
			},
			shownTo: (peer, remote) => this.#standIns[peer].get(endpointText(remote))?.shown,
			standsFor: (peer, { port }) => {
				const found = this.#shown.get(port);
				return found?.peer === peer ? found.remote : undefined;
			},
			ensure: (peer, remote) => this.standIn(peer, remote).catch(() => undefined),
			truthful: (peer, bytes) => this.#truthful(peer, bytes)
		});
	}

	/** The socket that stands for `remote` at a peer; undefined when it has as many as it may have. */
	async standIn(peer: NetworkPeer, remote: Endpoint): Promise<Endpoint | undefined> {
		return this.#standIn(peer, remote)?.ready;
	}

	/** The address of the STUN and TURN server, as a peer has to be told it. */
	async server(peer: NetworkPeer): Promise<Endpoint> {
		return (await this.standIn(peer, virtualAddresses.server))!;
	}

	/** The address of the second STUN server, likewise. */
	async secondServer(peer: NetworkPeer): Promise<Endpoint> {
		return (await this.standIn(peer, virtualAddresses.secondServer))!;
	}

	/** With it, answers to checks can be given the address that a NAT would have left in them. */
	setPassword(peer: NetworkPeer, password: string): void {
		this.#passwords.set(peer, password);
	}

	/** The NATs of a peer lose their tables, as a router that is switched off and on. */
	forgetMappings(peer: NetworkPeer): void {
		for (const nat of this.#nats[peer].layers) nat.forgetAll(this.#options.now());
	}

	/** Sockets that are open. */
	get socketCount(): number {
		return this.#shown.size;
	}

	close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#server.close();
		for (const peer of networkPeers) {
			for (const { socket } of this.#standIns[peer].values()) closeQuietly(socket);
			this.#standIns[peer].clear();
		}
		this.#shown.clear();
	}

	#makeNats(peer: NetworkPeer, settings: GatewaySettings): NatLayers {
		const { chance } = this.#options;
		const make = (layer: number, outside: string, hairpin: boolean) =>
			new Nat(natSettings(settings, outside, hairpin), {
				chance,
				report: (event) => {
					this.#report(peer, layer, settings.isDouble, event);
				}
			});
		const outside = virtualAddresses.outside[peer];
		if (!settings.isDouble) return new NatLayers([make(0, outside, settings.hairpin)]);
		return new NatLayers([
			make(0, virtualAddresses.between[peer], false),
			make(1, outside, settings.hairpin)
		]);
	}

	#report(peer: NetworkPeer, layer: number, isDouble: boolean, event: NatEvent): void {
		const remote = remoteText(event.remote);
		this.#options.seenMapping({
			peer: this.#insides.get(endpointText(event.inside)) ?? peer,
			change: event.type,
			inside: endpointText(event.inside),
			outside: endpointText(event.outside),
			...(remote ? { remote } : {}),
			...(isDouble ? { layer } : {})
		});
	}

	#standIn(peer: NetworkPeer, remote: Endpoint): StandIn | undefined {
		const standIns = this.#standIns[peer];
		const key = endpointText(remote);
		const known = standIns.get(key);
		if (known) return known;
		if (this.#isClosed || standIns.size >= gatewayLimits.standInsOfPeer) return undefined;
		const socket = createSocket('udp4');
		const standIn: StandIn = { peer, remote, socket, shown: undefined, ready: this.#bind(socket) };
		standIns.set(key, standIn);
		standIn.ready.then(
			(shown) => {
				if (this.#isClosed) return;
				standIn.shown = shown;
				this.#shown.set(shown.port, standIn);
			},
			() => standIns.delete(key)
		);
		socket.on('message', (bytes, from) => {
			if (!this.#options.isOwn(from.address) || bytes.length > gatewayLimits.bytesOfPacket) this.refused++;
			else this.#fromPeer(standIn, { address: from.address, port: from.port }, plainBytes(bytes));
		});
		// An ICMP error about something sent: the peer has closed its port.
		socket.on('error', () => undefined);
		return standIn;
	}

	async #bind(socket: Socket): Promise<Endpoint> {
		socket.bind(0, this.#options.address);
		await once(socket, 'listening');
		const { address, port } = socket.address();
		return { address, port };
	}

	/** A peer sent something to an address; its NAT has the first word. */
	#fromPeer({ peer, remote }: StandIn, inside: Endpoint, bytes: Uint8Array): void {
		this.#insides.set(endpointText(inside), peer);
		const verdict = this.#nats[peer].outgoing(this.#options.now(), {
			protocol: 'udp',
			source: inside,
			destination: remote
		});
		const truthful = this.#truthful(peer, bytes);
		if (verdict.type === 'forward' && verdict.to === 'outside') {
			const fate = this.#isReachable(verdict.destination) ? 'delivered' : 'no-route';
			this.#see(peer, 'up', verdict.source, verdict.destination, truthful, fate);
			if (fate === 'delivered') this.#route(verdict.source, verdict.destination, truthful);
			return;
		}
		const fate = fateOf(verdict);
		this.#see(peer, 'up', inside, remote, truthful, fate);
		if (verdict.type === 'forward') this.#deliver(verdict.source, verdict.destination, truthful);
	}

	#truthful(peer: NetworkPeer, bytes: Uint8Array): Uint8Array {
		const password = this.#passwords.get(peer);
		return password ? withTrueMapping(bytes, password, ({ port }) => this.#shown.get(port)?.remote) : bytes;
	}

	#isReachable(destination: Endpoint): boolean {
		const { server, secondServer } = virtualAddresses;
		if (isSameEndpoint(destination, secondServer)) return true;
		if (destination.address === server.address)
			return destination.port === server.port || this.#server.hasRelay(destination);
		return this.#natAt(destination.address) !== undefined;
	}

	#natAt(address: string): NetworkPeer | undefined {
		return networkPeers.find((peer) => this.#nats[peer].layers.at(-1)?.hasOutside(address));
	}

	/** A packet is on the made-up internet. */
	#route(source: Endpoint, destination: Endpoint, bytes: Uint8Array): void {
		const { server, secondServer } = virtualAddresses;
		if (destination.address === server.address) {
			if (destination.port === server.port) this.#server.fromClient(source, bytes);
			else void this.#toRelay(source, destination, bytes);
			return;
		}
		if (isSameEndpoint(destination, secondServer)) {
			const answer = bindingAnswer(bytes, source);
			if (answer) this.#route(secondServer, source, answer);
			return;
		}
		const behind = this.#natAt(destination.address);
		if (!behind) return;
		const packet = { protocol: 'udp', source, destination } as const;
		const verdict = this.#nats[behind].incoming(this.#options.now(), packet);
		const peer =
			verdict.type === 'forward' ? this.#insides.get(endpointText(verdict.destination)) : undefined;
		this.#see(peer ?? behind, 'down', source, destination, bytes, fateOf(verdict));
		if (verdict.type === 'forward') this.#deliver(verdict.source, verdict.destination, bytes);
	}

	/** The owner of the relay is told of the sender by an address: that has to be there first. */
	async #toRelay(source: Endpoint, relay: Endpoint, bytes: Uint8Array): Promise<void> {
		const owner = this.#server.ownerOf(relay);
		if (owner) await this.standIn(owner, source).catch(() => undefined);
		if (this.#isClosed) return;
		const fate = this.#server.toRelay(relay, source, bytes);
		if (owner) this.#see(owner, 'down', source, relay, bytes, fate);
	}

	/** Through all NATs: it leaves from the socket that stands for its source. */
	#deliver(source: Endpoint, inside: Endpoint, bytes: Uint8Array): void {
		const peer = this.#insides.get(endpointText(inside));
		const standIn = peer && this.#standIn(peer, source);
		if (!standIn) return;
		const send = () => {
			if (!this.#isClosed) standIn.socket.send(bytes, inside.port, inside.address, () => undefined);
		};
		if (standIn.shown) send();
		else void standIn.ready.then(send, () => undefined);
	}

	#see(
		peer: NetworkPeer,
		direction: 'up' | 'down',
		source: Endpoint,
		destination: Endpoint,
		bytes: Uint8Array,
		fate: PacketFate
	): void {
		this.#options.seenPacket({
			peer,
			link: 'outside',
			direction,
			transport: 'udp',
			source: endpointText(source),
			destination: endpointText(destination),
			bytes,
			fate
		});
	}
}

const fateOf = (verdict: LayeredVerdict): PacketFate =>
	verdict.type === 'refuse' ? fates[verdict.reason] : 'delivered';

const natSettings = (
	{ mapping, filtering, lifetimeMs, isUdpBlocked }: GatewaySettings,
	outside: string,
	hairpin: boolean
): NatSettings => ({
	...defaultNat,
	mapping,
	filtering,
	outsideAddresses: [outside],
	hairpin: hairpin ? 'external' : 'none',
	portAllocation: 'random',
	lifetimeMs,
	blocksUdp: isUdpBlocked
});

/** A `Buffer` shares its memory with what `slice` gives, a Uint8Array does not: the rooms below know the latter. */
const plainBytes = ({ buffer, byteOffset, length }: Buffer): Uint8Array =>
	new Uint8Array(buffer, byteOffset, length);

function closeQuietly(socket: Socket): void {
	try {
		socket.close();
	} catch {
		// It was closed already, or not yet bound.
	}
}
