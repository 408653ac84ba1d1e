/**
 * The network of the lab server as pages use it: a socket.io namespace beside signaling. A connection is a session; what it
 * opened (credentials, conditioned links, captures, gateways, mirrors) ends with it.
 */
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Namespace, Socket } from 'socket.io';
import { endpointText } from '../../lib/bytes/endpoint.ts';
import {
	networkPeers,
	type Done,
	type EchoAnswer,
	type LinkRequest,
	type NetworkPeer,
	type NetworkRefusal,
	type NetworkToPage,
	type NetworkToServer,
	type OpenedGateways,
	type OpenedNetwork,
	type Refused,
	type StandInAnswer,
	type StunAnswer
} from '../../lib/signaling/network-protocol.ts';
import { TokenBucket } from '../../lib/signaling/rate-limit.ts';
import { echo, readEchoRequest } from './echo-sockets.ts';
import { createGatewayServer, gatewayCredentials } from './gateway-server.ts';
import { GatewayPair, virtualAddresses } from './gateways.ts';
import type { NetworkHouse } from './network-house.ts';
import {
	readBytes,
	readDelay,
	readForget,
	readGatewaysRequest,
	readLinkRequest,
	readPassword,
	readPeer,
	readStandIn
} from './requests.ts';
import { SeenBatches } from './seen-batches.ts';
import { StreamLane } from './stream-lane.ts';
import { openMirror, type StunMirror } from './stun-mirror.ts';

export const networkLimits = {
	sessions: 64,
	/** Pairs of peers behind NATs of one session, at a time: a matrix runs several side by side. */
	gatewayPairs: 16,
	mirrors: 8,
	echoes: 2,
	/** Requests: each candidate of each pair asks for a socket. */
	requests: { burst: 600, perSecond: 200 },
	streamMessages: { burst: 400, perSecond: 400 },
	bytesOfStreamMessage: 16_384
} as const;

/** How long a hand-made request waits for its answer. */
const stunPatienceMs = 1500;

type NetworkSocket = Socket<NetworkToServer, NetworkToPage>;
export type NetworkNamespace = Namespace<NetworkToServer, NetworkToPage>;

/** Serves every connection of the namespace. Returns what ends them all. */
export function serveNetwork(namespace: NetworkNamespace, house: NetworkHouse): { close(): void } {
	const sessions = new Set<NetworkSession>();
	namespace.on('connection', (socket) => {
		let session: NetworkSession | undefined;
		const mayAsk = new TokenBucket(networkLimits.requests, Date.now());
		const mayStream = new TokenBucket(networkLimits.streamMessages, Date.now());

		/** Answers a request by what `act` gives; whatever goes wrong is a refusal, never an end of the server. */
		const answer = <T>(reply: unknown, act: () => T | NetworkRefusal | Promise<T | NetworkRefusal>): void => {
			const say = (said: T | Refused) => {
				if (typeof reply === 'function') (reply as (said: T | Refused) => void)(said);
			};
			const refuse = (reason: NetworkRefusal) => {
				say({ type: 'refused', reason });
			};
			if (!mayAsk.take(Date.now())) {
				refuse('too-fast');
				return;
			}
			Promise.resolve()
				.then(act)
				.then(
					(said) => {
						if (typeof said === 'string') refuse(said as NetworkRefusal);
						else say(said);
					},
					() => {
						refuse('failed');
					}
				);
		};
		/** The same for what needs an open session. */
		const inSession = <T>(
			reply: unknown,
			act: (open: NetworkSession) => T | NetworkRefusal | Promise<T | NetworkRefusal>
		): void => {
			answer<T>(reply, () => (session ? act(session) : 'closed'));
		};

		socket.on('open', (reply: unknown) => {
			answer<OpenedNetwork>(reply, () => {
				if (session) return session.opened;
				if (sessions.size >= networkLimits.sessions) return 'busy';
				const made = NetworkSession.open(house, socket);
				if (!made) return 'busy';
				session = made;
				sessions.add(made);
				return made.opened;
			});
		});
		socket.on('link', (request: unknown, reply: unknown) => {
			inSession<Done>(reply, (open) => {
				const read = readLinkRequest(request);
				return read ? open.setLink(read) : 'foreign';
			});
		});
		socket.on('control', (isConditioned: unknown, reply: unknown) => {
			inSession<Done>(reply, (open) => open.setControl(isConditioned === true));
		});
		socket.on('capture', (isOn: unknown, reply: unknown) => {
			inSession<Done>(reply, (open) => open.setCapture(isOn === true));
		});
		socket.on('delays', (reply: unknown) => {
			inSession(reply, () => {
				const { packets, p50, p99 } = house.relay?.errors ?? { packets: 0, p50: 0, p99: 0 };
				return { type: 'measured' as const, report: { packets, p50, p99 } };
			});
		});
		socket.on('gateways', (request: unknown, reply: unknown) => {
			inSession<OpenedGateways>(reply, (open) => {
				const read = readGatewaysRequest(request);
				return read ? open.openGateways(read) : 'foreign';
			});
		});
		socket.on('close-gateways', (pair: unknown, reply: unknown) => {
			inSession<Done>(reply, (open) => open.closeGateways(pair));
		});
		socket.on('stand-in', (request: unknown, reply: unknown) => {
			inSession<StandInAnswer>(reply, async (open) => {
				const read = readStandIn(request);
				if (!read) return 'foreign';
				const endpoint = await open.pair(read.pair)?.standIn(read.peer, read.remote);
				return endpoint ? { type: 'opened', ...endpoint } : 'busy';
			});
		});
		socket.on('password', (request: unknown, reply: unknown) => {
			inSession<Done>(reply, (open) => {
				const read = readPassword(request);
				const pair = read && open.pair(read.pair);
				if (!pair) return 'foreign';
				pair.setPassword(read.peer, read.password);
				return done;
			});
		});
		socket.on('forget-mappings', (request: unknown, reply: unknown) => {
			inSession<Done>(reply, (open) => {
				const read = readForget(request);
				const pair = read && open.pair(read.pair);
				if (!pair) return 'foreign';
				pair.forgetMappings(read.peer);
				return done;
			});
		});
		socket.on('slow-stun', (delay: unknown, reply: unknown) => {
			inSession(reply, (open) => {
				const delayMs = readDelay(delay);
				return delayMs === undefined ? 'foreign' : open.openSlowStun(delayMs);
			});
		});
		socket.on('echo', (request: unknown, reply: unknown) => {
			inSession<EchoAnswer>(reply, (open) => {
				const read = readEchoRequest(request);
				return read ? open.echo(read) : 'foreign';
			});
		});
		socket.on('send-stun', (bytes: unknown, reply: unknown) => {
			inSession<StunAnswer>(reply, () => {
				const read = readBytes(bytes);
				return read ? sendStun(house, read) : 'foreign';
			});
		});
		socket.on('stream-send', (request: unknown) => {
			if (!session || !mayStream.take(Date.now())) return;
			const { number, bytes } = (request ?? {}) as { number?: unknown; bytes?: unknown };
			const read = readBytes(bytes, networkLimits.bytesOfStreamMessage);
			if (read && typeof number === 'number' && Number.isSafeInteger(number))
				session.streamSend(number, read);
		});
		socket.on('disconnect', () => {
			if (!session) return;
			sessions.delete(session);
			session.close();
			session = undefined;
		});
	});
	return {
		close() {
			for (const session of sessions) session.close();
			sessions.clear();
			namespace.disconnectSockets(true);
		}
	};
}

const done: Done = { type: 'done' };

class NetworkSession {
	readonly opened: OpenedNetwork;
	readonly #house: NetworkHouse;
	readonly #id: string;
	readonly #started = performance.now();
	readonly #batches: SeenBatches;
	readonly #pairs = new Map<string, GatewayPair>();
	readonly #mirrors: StunMirror[] = [];
	readonly #streams = new Map<number, StreamLane>();
	readonly #socket: NetworkSocket;
	readonly #ending = new AbortController();
	#stopTap: (() => void) | undefined;
	#isCapturing = false;
	#echoes = 0;

	static open(house: NetworkHouse, socket: NetworkSocket): NetworkSession | undefined {
		const id = randomBytes(9).toString('hex');
		if (house.relay && !house.relay.openSession(id)) return undefined;
		return new NetworkSession(house, socket, id);
	}

	private constructor(house: NetworkHouse, socket: NetworkSocket, id: string) {
		this.#house = house;
		this.#id = id;
		this.#socket = socket;
		this.#batches = new SeenBatches(
			() => performance.now() - this.#started,
			(batch) => socket.emit('seen', batch)
		);
		this.opened = {
			type: 'opened',
			session: id,
			iceServers: { caller: house.iceServers(id, 'caller'), callee: house.iceServers(id, 'callee') },
			stun: house.stunUrls,
			expiresAt: Date.now() + house.credentialSeconds * 1000,
			isForeignTurn: house.isForeignTurn,
			hasTls: house.hasTls,
			notices: house.notices()
		};
	}

	pair(id: string): GatewayPair | undefined {
		return this.#pairs.get(id);
	}

	setLink({ peer, direction, settings }: LinkRequest): Done | NetworkRefusal {
		return this.#house.relay?.setLink(this.#id, peer, direction, settings) ? done : 'closed';
	}

	setControl(isConditioned: boolean): Done | NetworkRefusal {
		if (!this.#house.relay) return 'closed';
		for (const peer of networkPeers) this.#house.relay.setControl(this.#id, peer, isConditioned);
		return done;
	}

	setCapture(isOn: boolean): Done {
		this.#isCapturing = isOn;
		if (isOn)
			this.#stopTap ??= this.#house.relay?.tap(this.#id, ({ peer, ...packet }) => {
				const { link, direction, transport, source, destination, bytes, fate, heldMs } = packet;
				const known = readPeer(peer);
				if (!known) return;
				const seen = { peer: known, link, direction, transport, source, destination, bytes, fate };
				this.#batches.packet(heldMs === undefined ? seen : { ...seen, heldMs });
			});
		else {
			this.#stopTap?.();
			this.#stopTap = undefined;
			this.#batches.flush();
		}
		return done;
	}

	async openGateways(
		request: ConstructorParameters<typeof GatewayPair>[0]['request']
	): Promise<OpenedGateways | NetworkRefusal> {
		const address = this.#house.gatewayAddress();
		if (address === undefined) return 'no-address';
		if (this.#pairs.size >= networkLimits.gatewayPairs) return 'busy';
		const id = randomBytes(6).toString('hex');
		const secret = randomBytes(24).toString('base64');
		const pair = new GatewayPair({
			request,
			address,
			now: () => performance.now(),
			chance: () => Math.random(),
			isOwn: (source) => this.#house.isOwn(source),
			makeServer: (side) =>
				createGatewayServer(
					{
						endpoint: virtualAddresses.server,
						outsides: Object.values(virtualAddresses.outside),
						secret,
						now: () => Date.now()
					},
					side
				),
			seenPacket: (packet) => {
				if (this.#isCapturing) this.#batches.packet(packet);
			},
			seenMapping: (mapping) => {
				if (this.#isCapturing) this.#batches.mapping(mapping);
			}
		});
		this.#pairs.set(id, pair);
		const expiry = Math.floor(Date.now() / 1000) + this.#house.credentialSeconds;
		const serverFor = async (peer: NetworkPeer) => {
			const where = endpointText(await pair.server(peer));
			return {
				stun: { urls: [`stun:${where}`] },
				secondStun: { urls: [`stun:${endpointText(await pair.secondServer(peer))}`] },
				turn: { urls: [`turn:${where}?transport=udp`], ...gatewayCredentials(secret, peer, expiry) }
			};
		};
		try {
			return {
				type: 'opened',
				pair: id,
				iceServers: { caller: await serverFor('caller'), callee: await serverFor('callee') }
			};
		} catch (error) {
			pair.close();
			this.#pairs.delete(id);
			throw error;
		}
	}

	closeGateways(id: unknown): Done {
		if (typeof id === 'string') {
			this.#pairs.get(id)?.close();
			this.#pairs.delete(id);
		}
		return done;
	}

	async openSlowStun(delayMs: number): Promise<{ type: 'opened'; url: string } | NetworkRefusal> {
		const address = this.#house.gatewayAddress();
		if (address === undefined) return 'no-address';
		if (this.#mirrors.length >= networkLimits.mirrors) return 'busy';
		const mirror = await openMirror(address, delayMs, (source) => this.#house.isOwn(source));
		this.#mirrors.push(mirror);
		if (this.#ending.signal.aborted) mirror.close();
		return { type: 'opened', url: `stun:${endpointText(mirror.endpoint)}` };
	}

	async echo(request: Parameters<typeof echo>[0]): Promise<EchoAnswer | NetworkRefusal> {
		if (this.#echoes >= networkLimits.echoes) return 'busy';
		this.#echoes++;
		try {
			const events = await echo(request, () => performance.now(), this.#ending.signal);
			return { type: 'echoed', events };
		} finally {
			this.#echoes--;
		}
	}

	streamSend(number: number, bytes: Uint8Array): void {
		const { relay } = this.#house;
		if (!relay) return;
		let lane = this.#streams.get(number);
		if (!lane) {
			// One race at a time: an old lane is not fed any more.
			for (const old of this.#streams.values()) old.close();
			this.#streams.clear();
			lane = new StreamLane(
				(peer, direction, size, go) => {
					relay.pass(this.#id, peer, direction, size, go);
				},
				(received) => {
					this.#socket.emit('stream-received', { number, bytes: Buffer.from(received).toString('base64') });
				}
			);
			this.#streams.set(number, lane);
		}
		lane.write(bytes);
	}

	close(): void {
		this.#ending.abort();
		this.#stopTap?.();
		this.#batches.close();
		for (const pair of this.#pairs.values()) pair.close();
		this.#pairs.clear();
		for (const mirror of this.#mirrors.splice(0)) mirror.close();
		for (const lane of this.#streams.values()) lane.close();
		this.#streams.clear();
		this.#house.relay?.closeSession(this.#id);
	}
}

/** One datagram from a socket of its own to the lab server's STUN. */
async function sendStun(house: NetworkHouse, bytes: Uint8Array): Promise<StunAnswer | NetworkRefusal> {
	const to = house.stunEndpoint;
	if (!to) return 'closed';
	const socket = createSocket(to.address.includes(':') ? 'udp6' : 'udp4');
	try {
		socket.bind(0, to.address);
		await once(socket, 'listening');
		const source = endpointText(socket.address());
		const destination = endpointText(to);
		const started = performance.now();
		const replied = once(socket, 'message', { signal: AbortSignal.timeout(stunPatienceMs) }) as Promise<
			[Buffer]
		>;
		socket.send(bytes, to.port, to.address);
		try {
			const [reply] = await replied;
			const ms = performance.now() - started;
			return { type: 'answered', source, destination, reply: reply.toString('base64'), ms };
		} catch {
			return { type: 'silent', source, destination, waitedMs: stunPatienceMs };
		}
	} finally {
		socket.close();
	}
}
