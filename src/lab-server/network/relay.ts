/**
 * The lab's STUN and TURN server: sockets around the machine of `lib/stun/turn/`, with links that can be made bad and a
 * view of what crosses them. Both ends of a call are clients of this one process, so data goes from one to the other in
 * memory: no relay socket is ever opened, and nothing but the lab's own sessions can be reached through it.
 */
import { randomBytes } from 'node:crypto';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { isIPv4, isIPv6 } from 'node:net';
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import { canonicalAddress } from '../../lib/bytes/ip.ts';
import type { PacketFate } from '../../lib/recording/event.ts';
import { TokenBucket, type RateLimit } from '../../lib/signaling/rate-limit.ts';
import { linkLimits, type LinkSettings } from '../../lib/sim/link-settings.ts';
import { attribute } from '../../lib/stun/attributes.ts';
import { isChannelData } from '../../lib/stun/channel-data.ts';
import { classOfType, decode, isStun, textOf } from '../../lib/stun/message.ts';
import {
	isAccountName,
	makeCredentials,
	parseUsername,
	type TurnCredentials
} from '../../lib/stun/turn/credentials.ts';
import { tupleKey, type FiveTuple } from '../../lib/stun/turn/five-tuple.ts';
import {
	TurnServer,
	type AddressTranslation,
	type AllocationFacts,
	type DropReason,
	type RelayedDatagram,
	type TurnLimits,
	type TurnOutput
} from '../../lib/stun/turn/server.ts';
import { Taps, type Tap } from './capture.ts';
import { Conditioner, type ConditionerErrors, type Direction } from './conditioner.ts';
import { ownAddress, Sources, type AcceptFrom } from './sources.ts';
import { StreamServer, type Certificate, type StreamConnection } from './stream-server.ts';

export interface RelayOptions {
	/** Addresses to listen on. Default: loopback of both families. */
	readonly hosts?: readonly [string, ...string[]];
	/** For UDP and TCP alike; 0 or nothing: any that is free. */
	readonly port?: number;
	/** Makes all credentials; by default a new one at each start. */
	readonly secret?: string;
	/** Adds `turns:`, on this port or any; why there is none by default: `turnsNeedsTrust` in experiments/network/words.ts. */
	readonly certificate?: Certificate;
	readonly tlsPort?: number;
	/** Default: this machine alone, whatever addresses are listened on. */
	readonly acceptFrom?: AcceptFrom;
	/** What relayed addresses look like. Default: an address of this machine, without one 127.0.0.1. */
	readonly relayAddress?: string;
	readonly limits?: Partial<TurnLimits>;
	readonly quota?: Partial<SessionQuota>;
	/** What clients in a world of other addresses are told (gateways). */
	readonly translate?: AddressTranslation;
	/** Makes what happens by chance on links happen again. */
	readonly seed?: number;
}

/** What one session may relay. */
export interface SessionQuota {
	readonly packetsPerSecond: number;
	readonly kbps: number;
}
export const sessionQuota: SessionQuota = { packetsPerSecond: 60_000, kbps: 600_000 };
/** Requests of all clients together: each costs a few hashes. */
export const controlLimit: RateLimit = { burst: 5000, perSecond: 2000 };
/**
 * Ports of relayed addresses. Not the range of RFC 8656 §7.2: no socket ever has such a port, and a relayed address must not
 * look like one that a browser has a socket at.
 */
export const relayPorts = [20_000, 29_999] as const;
export const realm = 'lab';

/** Why the relay could not be opened: a sentence for whoever started it. */
export class RelayOpenError extends Error {
	override readonly name = 'RelayOpenError';
	readonly code: 'port-taken' | 'not-allowed' | 'no-such-address' | 'bad-certificate' | 'failed';

	constructor(code: RelayOpenError['code'], message: string, cause: unknown) {
		super(message, { cause });
		this.code = code;
	}
}

export interface Listening {
	readonly transport: 'udp' | 'tcp' | 'tls';
	readonly address: string;
	readonly port: number;
}

export interface RelayUrls {
	readonly stun: readonly string[];
	/** Over UDP for Chromium, over TCP by the name `localhost` for Firefox, which takes no literal loopback address. */
	readonly turn: readonly string[];
	/** Empty without a certificate. */
	readonly turns: readonly string[];
}

/** A client that is not on a socket of ours: a gateway hands its datagrams in and takes out what is for it. */
export interface VirtualClient {
	receive(bytes: Uint8Array): void;
	/** Its allocation ends. */
	close(): void;
}

export interface RelayCounts {
	/** Datagrams that reached a client through its relay, and their bytes. */
	readonly relayed: number;
	readonly relayedBytes: number;
	/** By why they went no further. */
	readonly dropped: Readonly<Partial<Record<PacketFate | 'quota' | 'stranger', number>>>;
}

interface SessionState {
	readonly packets: TokenBucket;
	readonly kilobits: TokenBucket;
}

/** Milliseconds since 1970 that never run backwards. */
const { timeOrigin } = performance;
const systemNow = () => timeOrigin + performance.now();

const fateOf: Record<DropReason, PacketFate> = {
	malformed: 'malformed',
	unexpected: 'malformed',
	'no-allocation': 'not-permitted',
	'not-permitted': 'not-permitted',
	'no-route': 'no-route'
};

export class Relay {
	readonly #machine: TurnServer;
	readonly #conditioner: Conditioner;
	readonly #taps = new Taps();
	readonly #secret: string;
	readonly #sources: Sources;
	readonly #quota: SessionQuota;
	readonly #sessions = new Map<string, SessionState>();
	readonly #control: TokenBucket;
	/** By the very value that stands in the 5-tuples of its clients. */
	readonly #udp = new Map<Endpoint, UdpSocket>();
	readonly #streams: StreamServer[] = [];
	/** TCP connections, and clients without a socket, by 5-tuple. */
	readonly #connections = new Map<string, StreamConnection>();
	readonly #virtual = new Map<string, (bytes: Uint8Array) => void>();
	readonly #listening: Listening[] = [];
	readonly #dropped: Partial<Record<PacketFate | 'quota' | 'stranger', number>> = {};
	#relayed = 0;
	#relayedBytes = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#timerAt = Infinity;
	#isClosed = false;

	private constructor(options: RelayOptions) {
		const now = systemNow();
		this.#secret = options.secret ?? randomBytes(32).toString('hex');
		this.#sources = new Sources(options.acceptFrom ?? 'own', systemNow);
		this.#quota = { ...sessionQuota, ...options.quota };
		this.#control = new TokenBucket(controlLimit, now);
		this.#conditioner = new Conditioner(systemNow, options.seed ?? randomBytes(4).readUInt32LE());
		const relayAddress = options.relayAddress ?? ownAddress() ?? '127.0.0.1';
		const family = isIPv6(relayAddress) ? 'ipv6' : 'ipv4';
		this.#machine = new TurnServer({
			secret: this.#secret,
			realm,
			relayAddress: (_, wanted) => (wanted === family ? relayAddress : undefined),
			ports: relayPorts,
			// Whoever looks at packets is shown each as it came.
			mayOverwrite: () => this.#taps.isEmpty,
			random: () => randomBytes(4).readUInt32LE() / 2 ** 32,
			...(options.limits ? { limits: options.limits } : {}),
			...(options.translate ? { translate: options.translate } : {})
		});
	}

	/** Listens. Rejects with a RelayOpenError, and leaves nothing open then. */
	static async open(options: RelayOptions = {}): Promise<Relay> {
		const relay = new Relay(options);
		try {
			await relay.#listen(options);
			return relay;
		} catch (error) {
			await relay.close();
			throw error instanceof RelayOpenError ? error : openError(error, options);
		}
	}

	// ── what it is ───────────────────────────────────────────────────────────────────────────────────────────────────

	get listening(): readonly Listening[] {
		return this.#listening;
	}

	/** For `iceServers`; work in Chromium and Firefox as they are. */
	get urls(): RelayUrls {
		const of = (transport: Listening['transport']) =>
			this.#listening.filter((listening) => listening.transport === transport);
		const host = (address: string) => (address.includes(':') ? `[${address}]` : address);
		const isLoopback = (address: string) => address.startsWith('127.') || address === '::1';
		// Never `localhost` over UDP: Chromium would wait for an answer from each address of that name.
		const udp = of('udp').filter(({ address }) => address !== '::1');
		const streamUrls = (scheme: string, listening: readonly Listening[]) => [
			...new Set(
				listening.map(
					({ address, port }) =>
						`${scheme}:${isLoopback(address) ? 'localhost' : host(address)}:${port}?transport=tcp`
				)
			)
		];
		return {
			stun: udp.map(({ address, port }) => `stun:${host(address)}:${port}`),
			turn: [
				...udp.map(({ address, port }) => `turn:${host(address)}:${port}?transport=udp`),
				...streamUrls('turn', of('tcp'))
			],
			turns: streamUrls('turns', of('tls'))
		};
	}

	/** What is open and kept: for tests, and for those who want to see it. */
	get state() {
		return {
			sessions: this.#machine.sessionCount,
			allocations: this.#machine.allocations,
			connections: this.#connections.size,
			virtualClients: this.#virtual.size,
			waiting: this.#conditioner.waiting,
			hasTimer: this.#timer !== undefined
		};
	}

	get counts(): RelayCounts {
		return { relayed: this.#relayed, relayedBytes: this.#relayedBytes, dropped: { ...this.#dropped } };
	}

	/** How exact the links are: asked against done. */
	get errors(): ConditionerErrors {
		return this.#conditioner.errors();
	}

	// ── sessions ─────────────────────────────────────────────────────────────────────────────────────────────────────

	/** From here on its credentials count. False for a name that cannot be one (letters, digits, `_ . ~ -`), or too many. */
	openSession(id: string): boolean {
		if (this.#isClosed || !isAccountName(id) || !this.#machine.openSession(id)) return false;
		const now = systemNow();
		const { packetsPerSecond, kbps } = this.#quota;
		if (!this.#sessions.has(id))
			this.#sessions.set(id, {
				packets: new TokenBucket({ burst: packetsPerSecond / 2, perSecond: packetsPerSecond }, now),
				kilobits: new TokenBucket({ burst: kbps / 2, perSecond: kbps }, now)
			});
		return true;
	}

	/** Ends all that a session has: allocations, connections, links, what waits on them, those who look. */
	closeSession(id: string): void {
		for (const tuple of this.#machine.closeSession(id)) this.#connections.get(tupleKey(tuple))?.close();
		this.#conditioner.closeSession(id);
		this.#taps.closeSession(id);
		this.#sessions.delete(id);
		this.#schedule();
	}

	/** Undefined for a session that is not open, or a peer's name that cannot be one. */
	credentials(session: string, peer: string, lifetimeSeconds: number): TurnCredentials | undefined {
		if (!this.#sessions.has(session) || !isAccountName(peer)) return undefined;
		const expiry = Math.floor(systemNow() / 1000 + lifetimeSeconds);
		return makeCredentials(this.#secret, { expiry, session, peer });
	}

	/** Sets what one direction of a peer's link does to relayed data; held to `linkLimits`. False: no such session. */
	setLink(session: string, peer: string, direction: Direction, settings: LinkSettings): boolean {
		if (!this.#sessions.has(session) || !isAccountName(peer)) return false;
		this.#conditioner.set(session, peer, direction, limited(settings));
		return true;
	}
	link(session: string, peer: string, direction: Direction): LinkSettings {
		return this.#conditioner.settings(session, peer, direction);
	}

	/** Whether requests to the relay itself cross the link too. The first one of a client cannot: it does not say whose it is. */
	setControl(session: string, peer: string, isControlToo: boolean): boolean {
		if (!this.#sessions.has(session) || !isAccountName(peer)) return false;
		this.#conditioner.setControl(session, peer, isControlToo);
		return true;
	}

	/** Shows every packet that crosses a link of the session, until the function it gives is called. */
	tap(session: string, tap: Tap): () => void {
		return this.#sessions.has(session) ? this.#taps.add(session, tap) : () => undefined;
	}

	/** Puts something else than a relayed datagram on a peer's link; `go` is called when it comes out, see `Conditioner.pass`. */
	pass(session: string, peer: string, direction: Direction, size: number, go: () => void): void {
		if (this.#sessions.has(session)) this.#conditioner.pass(session, peer, direction, size, go);
	}

	/** A client that is on no socket of ours. `send` gets what is for it. */
	connect(tuple: FiveTuple, send: (bytes: Uint8Array) => void): VirtualClient {
		const key = tupleKey(tuple);
		this.#virtual.set(key, send);
		return {
			receive: (bytes) => {
				this.#incoming(tuple, bytes);
			},
			close: () => {
				this.#virtual.delete(key);
				this.#machine.closeTuple(tuple);
				this.#schedule();
			}
		};
	}

	/** Closes every socket and forgets everything. Safe to call twice. */
	async close(): Promise<void> {
		this.#isClosed = true;
		for (const id of [...this.#sessions.keys()]) this.closeSession(id);
		this.#conditioner.close();
		this.#taps.close();
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#virtual.clear();
		const sockets = [...this.#udp.values()];
		this.#udp.clear();
		await Promise.all([
			...sockets.map(
				(socket) =>
					new Promise<void>((resolve) => {
						socket.close(resolve);
					})
			),
			...this.#streams.splice(0).map((stream) => stream.close())
		]);
	}

	// ── sockets ──────────────────────────────────────────────────────────────────────────────────────────────────────

	async #listen(options: RelayOptions): Promise<void> {
		const [first, ...others] = options.hosts ?? (['127.0.0.1', '::1'] as const);
		// UDP and TCP share a port; where it is for us to choose, one that is free for both.
		let port = options.port ?? 0;
		for (let attempt = 1; ; attempt++) {
			const udp = await this.#listenUdp(first, port);
			try {
				await this.#listenStream(first, udp.port);
				port = udp.port;
				break;
			} catch (error) {
				if (port !== 0 || attempt === 20 || codeOf(error) !== 'EADDRINUSE') throw error;
				this.#udp.get(udp)?.close();
				this.#udp.delete(udp);
				this.#listening.length = 0;
			}
		}
		for (const host of others)
			try {
				await this.#listenUdp(host, port);
				await this.#listenStream(host, port);
			} catch (error) {
				// The second loopback family is a courtesy: machines without IPv6 do without.
				if (options.hosts) throw error;
			}
		if (options.certificate) {
			const tls = await this.#listenStream(first, options.tlsPort ?? 0, options.certificate);
			for (const host of others)
				try {
					await this.#listenStream(host, tls.port, options.certificate);
				} catch (error) {
					if (options.hosts) throw error;
				}
		}
	}

	#listenUdp(host: string, port: number): Promise<Endpoint> {
		const socket = createSocket({
			type: isIPv4(host) ? 'udp4' : 'udp6',
			...(isIPv4(host) ? {} : { ipv6Only: true }),
			recvBufferSize: 1 << 21,
			sendBufferSize: 1 << 21,
			// What we send to are addresses: nothing is to be looked up.
			lookup: (address, _, found) => {
				found(null, address, isIPv4(address) ? 4 : 6);
			}
		});
		return new Promise((resolve, reject) => {
			const failed = (error: Error) => {
				socket.close();
				reject(error);
			};
			socket.once('error', failed);
			socket.bind(port, host, () => {
				socket.off('error', failed);
				// A datagram that could not be delivered ends nothing.
				socket.on('error', () => undefined);
				const { address, port: given } = socket.address();
				const server = { address, port: given };
				this.#udp.set(server, socket);
				this.#listening.push({ transport: 'udp', ...server });
				const tupleOf = udpTuples(server);
				socket.on('message', (bytes, { address: from, port: fromPort }) => {
					if (!this.#sources.accepts(from)) this.#drop('stranger');
					else this.#incoming(tupleOf(from, fromPort), bytes);
				});
				resolve(server);
			});
		});
	}

	async #listenStream(host: string, port: number, certificate?: Certificate): Promise<Endpoint> {
		let stream: StreamServer;
		try {
			stream = new StreamServer(
				{
					accepts: (source) => this.#sources.accepts(source),
					opened: (connection) => {
						this.#connections.set(tupleKey(connection.tuple), connection);
					},
					received: (connection, bytes) => {
						this.#incoming(connection.tuple, bytes);
					},
					malformed: () => {
						this.#drop('malformed');
					},
					closed: ({ tuple }) => {
						this.#connections.delete(tupleKey(tuple));
						this.#machine.closeTuple(tuple);
						this.#schedule();
					}
				},
				certificate
			);
		} catch (error) {
			throw new RelayOpenError(
				'bad-certificate',
				'The key and certificate for turns: cannot be used: they must be PEM, and belong together.',
				error
			);
		}
		const server = await stream.listen(host, port);
		this.#streams.push(stream);
		this.#listening.push({ transport: certificate ? 'tls' : 'tcp', ...server });
		return server;
	}

	// ── packets ──────────────────────────────────────────────────────────────────────────────────────────────────────

	#incoming(tuple: FiveTuple, bytes: Uint8Array): void {
		if (this.#isClosed) return;
		if (isData(bytes)) {
			this.#process(tuple, bytes, undefined);
			return;
		}
		const allocation = this.#machine.allocationOf(tuple);
		if (!this.#control.take(systemNow())) {
			this.#drop('quota');
			return;
		}
		const owner = allocation ?? ownerOf(bytes);
		if (owner && this.#conditioner.isControlToo(owner.session, owner.peer)) {
			const fate = this.#conditioner.pass(owner.session, owner.peer, 'up', bytes.length, (_, heldMs) => {
				this.#process(tuple, bytes, allocation, heldMs);
			});
			if (fate !== 'delivered') this.#lost(tuple, owner, bytes, fate);
		} else this.#process(tuple, bytes, allocation);
	}

	#process(tuple: FiveTuple, bytes: Uint8Array, before: AllocationFacts | undefined, heldMs = 0): void {
		for (const output of this.#machine.receive(systemNow(), tuple, bytes))
			if (output.kind === 'relay') this.#up(output.datagram, bytes);
			else if (output.kind === 'send') {
				this.#seen(tuple, before ?? ownerOf(bytes), bytes, 'delivered', heldMs);
				this.#answer(output);
			} else if (output.kind === 'drop') {
				const fate = fateOf[output.reason];
				this.#drop(fate);
				this.#seen(tuple, output.from ?? before, bytes, fate, heldMs);
			}
	}

	/** A request or an answer, as it crosses the link of whoever made it. */
	#seen(
		tuple: FiveTuple,
		owner: { session: string; peer: string } | undefined,
		bytes: Uint8Array,
		fate: PacketFate,
		heldMs: number,
		direction: Direction = 'up'
	): void {
		if (!owner || !this.#taps.has(owner.session)) return;
		const { client, server } = tuple;
		this.#taps.show({
			at: systemNow(),
			session: owner.session,
			peer: owner.peer,
			number: this.#taps.nextNumber(),
			link: 'turn',
			direction,
			transport: tuple.transport === 'udp' ? 'udp' : 'tcp',
			source: direction === 'up' ? client : server,
			destination: direction === 'up' ? server : client,
			bytes,
			fate,
			heldMs
		});
	}

	#lost(
		tuple: FiveTuple,
		owner: { session: string; peer: string },
		bytes: Uint8Array,
		fate: PacketFate
	): void {
		this.#drop(fate);
		this.#seen(tuple, owner, bytes, fate, 0);
	}

	/** An answer of the server itself. */
	#answer(output: TurnOutput & { kind: 'send' }): void {
		const { to, bytes } = output;
		this.#schedule();
		const allocation = this.#machine.allocationOf(to);
		this.#connections.get(tupleKey(to))?.setKnown(allocation !== undefined);
		if (allocation && this.#conditioner.isControlToo(allocation.session, allocation.peer)) {
			const { session, peer } = allocation;
			const fate = this.#conditioner.pass(session, peer, 'down', bytes.length, (_, heldMs) => {
				this.#send(to, bytes);
				this.#seen(to, allocation, bytes, 'delivered', heldMs, 'down');
			});
			if (fate !== 'delivered') {
				this.#drop(fate);
				this.#seen(to, allocation, bytes, fate, 0, 'down');
			}
			return;
		}
		this.#send(to, bytes);
		this.#seen(to, allocation, bytes, 'delivered', 0, 'down');
	}

	/** What a client sent through its relay: its way up. `outer` is how it came, with TURN around it. */
	#up(datagram: RelayedDatagram, outer: Uint8Array): void {
		const { from, data } = datagram;
		const number = this.#taps.nextNumber();
		if (!this.#withinQuota(from.session, data.length, systemNow())) {
			this.#drop('quota');
			this.#crossed(from, 'up', datagram, outer, number, 'queue-full', 0);
			return;
		}
		const fate = this.#conditioner.pass(from.session, from.peer, 'up', data.length, (now, heldMs) => {
			this.#crossed(from, 'up', datagram, outer, number, 'delivered', heldMs);
			this.#down(datagram, number, now);
		});
		if (fate === 'delivered') return;
		this.#drop(fate);
		this.#crossed(from, 'up', datagram, outer, number, fate, 0);
	}

	/** It has reached the relay: the way down to the other one. */
	#down(datagram: RelayedDatagram, number: number, arrived: number): void {
		const { to, data } = datagram;
		const output = this.#machine.deliver(arrived, datagram);
		if (output?.kind !== 'send') {
			this.#drop('not-permitted');
			this.#crossed(to, 'down', datagram, undefined, number, 'not-permitted', 0);
			return;
		}
		const fate = this.#conditioner.pass(to.session, to.peer, 'down', data.length, (_, heldMs) => {
			const isSent = this.#send(to.tuple, output.bytes);
			if (isSent) {
				this.#relayed++;
				this.#relayedBytes += data.length;
			} else this.#drop('queue-full');
			this.#crossed(to, 'down', datagram, output.bytes, number, isSent ? 'delivered' : 'queue-full', heldMs);
		});
		if (fate === 'delivered') return;
		this.#drop(fate);
		this.#crossed(to, 'down', datagram, output.bytes, number, fate, 0);
	}

	/** Shows a relayed datagram twice: with TURN around it, and without. */
	#crossed(
		whose: AllocationFacts,
		direction: Direction,
		{ from, to, data }: RelayedDatagram,
		outer: Uint8Array | undefined,
		number: number,
		fate: PacketFate,
		heldMs: number
	): void {
		const { session, peer, tuple } = whose;
		if (!this.#taps.has(session)) return;
		const common = { at: systemNow(), session, peer, number, direction, fate, heldMs };
		const { client, server } = tuple;
		if (outer)
			this.#taps.show({
				...common,
				link: 'turn',
				transport: tuple.transport === 'udp' ? 'udp' : 'tcp',
				source: direction === 'up' ? client : server,
				destination: direction === 'up' ? server : client,
				bytes: outer
			});
		this.#taps.show({
			...common,
			link: 'inner',
			transport: 'udp',
			source: from.relayed,
			destination: to.relayed,
			bytes: data
		});
	}

	#withinQuota(session: string, size: number, now: number): boolean {
		const state = this.#sessions.get(session);
		return state !== undefined && state.packets.take(now) && state.kilobits.take(now, (size * 8) / 1000);
	}

	#send(to: FiveTuple, bytes: Uint8Array): boolean {
		if (to.transport !== 'udp' || this.#virtual.size > 0) {
			const key = tupleKey(to);
			const virtual = this.#virtual.get(key);
			if (virtual) {
				virtual(bytes);
				return true;
			}
			if (to.transport !== 'udp') return this.#connections.get(key)?.send(bytes) ?? false;
		}
		const socket = this.#udp.get(to.server);
		socket?.send(bytes, to.client.port, to.client.address);
		return socket !== undefined;
	}

	#drop(fate: PacketFate | 'quota' | 'stranger'): void {
		this.#dropped[fate] = (this.#dropped[fate] ?? 0) + 1;
	}

	// ── time ─────────────────────────────────────────────────────────────────────────────────────────────────────────

	/** One timer for the machine: the next allocation to expire. */
	#schedule(): void {
		const at = this.#isClosed ? undefined : this.#machine.nextDeadline();
		if (at === undefined) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
			this.#timerAt = Infinity;
		} else if (!this.#timer || at < this.#timerAt) {
			clearTimeout(this.#timer);
			this.#timerAt = at;
			this.#timer = setTimeout(
				() => {
					this.#timer = undefined;
					this.#timerAt = Infinity;
					for (const tuple of this.#machine.tick(systemNow()))
						this.#connections.get(tupleKey(tuple))?.setKnown(false);
					this.#schedule();
				},
				Math.max(1, Math.ceil(at - systemNow()))
			);
			this.#timer.unref();
		}
	}
}

/** 5-tuples are made once for each client, as long as there are not too many. */
const maxKnownTuples = 1024;
function udpTuples(server: Endpoint): (address: string, port: number) => FiveTuple {
	const known = new Map<string, FiveTuple>();
	return (address, port) => {
		const name = `${port} ${address}`;
		const found = known.get(name);
		if (found) return found;
		const tuple: FiveTuple = { client: { address, port }, server, transport: 'udp' };
		const made = { ...tuple, key: tupleKey(tuple) };
		if (known.size >= maxKnownTuples) known.clear();
		known.set(name, made);
		return made;
	};
}

/** ChannelData and indications: what is relayed. */
const isData = (bytes: Uint8Array): boolean =>
	isChannelData(bytes) ||
	(isStun(bytes) && classOfType(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) === 'indication');

/** Whose a request says it is. Nothing but its own links depends on that. */
function ownerOf(bytes: Uint8Array): { session: string; peer: string } | undefined {
	const { message } = decode(bytes);
	const username = message && textOf(message, attribute.username);
	return username === undefined ? undefined : parseUsername(username);
}

/** Settings come from outside: nothing in them can be out of bounds. */
export function limited(settings: LinkSettings): LinkSettings {
	const within = (value: number, most: number, least = 0) =>
		Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
	return {
		loss: within(settings.loss, 1),
		burst: within(settings.burst, linkLimits.burst, 1),
		delayMs: within(settings.delayMs, linkLimits.delayMs),
		jitterMs: within(settings.jitterMs, linkLimits.jitterMs),
		mayOvertake: settings.mayOvertake,
		reorder: within(settings.reorder, 1),
		duplicate: within(settings.duplicate, 1),
		rateKbps: within(settings.rateKbps, linkLimits.rateKbps),
		queueMs: within(settings.queueMs, linkLimits.queueMs),
		isCut: settings.isCut,
		idleMs: within(settings.idleMs, linkLimits.idleMs)
	};
}

const codeOf = (error: unknown): unknown =>
	typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

function openError(error: unknown, { hosts, port = 0 }: RelayOptions): RelayOpenError {
	const where = `${(hosts ?? ['127.0.0.1']).map((host) => canonicalAddress(host) ?? host).join(', ')} port ${port}`;
	switch (codeOf(error)) {
		case 'EADDRINUSE':
			return new RelayOpenError(
				'port-taken',
				`The relay cannot listen on ${where}: another program has that port, UDP or TCP. Choose another port, or 0 for any free one.`,
				error
			);
		case 'EACCES':
			return new RelayOpenError(
				'not-allowed',
				`The relay may not listen on ${where}: ports below 1024 are kept for the system. Choose one above.`,
				error
			);
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EINVAL':
			return new RelayOpenError(
				'no-such-address',
				`The relay cannot listen on ${where}: that is no address of this machine. Leave it out for loopback.`,
				error
			);
		default:
			return new RelayOpenError(
				'failed',
				`The relay cannot listen on ${where}: ${error instanceof Error ? error.message : String(error)}`,
				error
			);
	}
}
