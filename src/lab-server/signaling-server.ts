/**
 * Signaling over socket.io: rooms of two, presence, and texts relayed unread. Refuses strangers, and what is too large or
 * comes too fast, with the reason; who goes on all the same is disconnected.
 */
import { randomBytes } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { Server, type Namespace, type Socket } from 'socket.io';
import { isMemberId } from '../lib/signaling/member.ts';
import { incomingLimit, maxMessageLength } from '../lib/signaling/messages.ts';
import { TokenBucket } from '../lib/signaling/rate-limit.ts';
import { roomNameProblem } from '../lib/signaling/room-name.ts';
import {
	signalingPath,
	statusPath,
	type ClientToServer,
	type JoinAnswer,
	type JoinRequest,
	type LabStatus,
	type ServerToClient
} from '../lib/signaling/server-protocol.ts';
import { labDomain } from '../lib/sip/lab-domain.ts';
import type { RefusalReason } from '../lib/signaling/channel.ts';
import { maxRooms, Rooms, type Delivery, type RoomEvent } from './rooms.ts';
import { isKnownHost, isKnownOrigin, type Visitors } from './visitors.ts';

/** Refusals that are forgiven at once, and how many more each second, before the sender is disconnected. */
const patience = { burst: 30, perSecond: 1 };

/** Bytes of one frame. A message of the allowed length takes at most 6 a character (`\u0000`); the rest is told why. */
const maxFrameBytes = 8 * maxMessageLength;

/** A page that vanished without a word is noticed within twice this time. */
const pingMs = 10_000;

export interface SignalingOptions {
	readonly visitors: Visitors;
	readonly now?: () => number;
	readonly rooms?: Rooms;
	/** What the status route says of SIP over UDP. */
	readonly sipUdpPort?: () => number | undefined;
	/** Whether the status route says that there is a network. */
	readonly hasNetwork?: () => boolean;
}

/** A member of a room that is inside this server: one that came by HTTP. */
export interface InsideMember {
	/** A text for the other one in the room. */
	say(text: string): void;
	leave(): void;
}

export interface Signaling {
	/**
	 * Takes a seat beside the one who waits in that room; `empty` when nobody waits there, `full` when two are there.
	 * What the other one says, and that it left, arrives at `hear`.
	 */
	enter(room: string, hear: (event: RoomEvent) => void): InsideMember | 'empty' | 'full';
	/** Takes over the WebSocket upgrades of this server that are meant for signaling; `shared` leaves all others alone. */
	attach(server: HttpServer, options?: { readonly shared?: boolean }): void;
	/** Something else that is said over the same connections, to the same visitors. */
	namespace(name: string): Namespace;
	/** Answers the status route; false when the request is for something else. */
	answerStatus(request: IncomingMessage, response: ServerResponse): boolean;
	/** Disconnects everybody. The HTTP server is left to whoever opened it. */
	close(): void;
}

export function createSignaling({
	visitors,
	now = () => Date.now(),
	rooms = new Rooms(),
	sipUdpPort = () => undefined,
	hasNetwork = () => false
}: SignalingOptions): Signaling {
	const isKnown = (request: IncomingMessage) =>
		isKnownHost(request.headers.host, visitors) && isKnownOrigin(request, visitors);
	const io = new Server<ClientToServer, ServerToClient>({
		path: `/${signalingPath}`,
		serveClient: false,
		transports: ['websocket'],
		maxHttpBufferSize: maxFrameBytes,
		pingInterval: pingMs,
		pingTimeout: pingMs,
		allowRequest: (request, answer) => {
			if (!isKnown(request))
				answer('this page may not use signaling here (ALLOWED_HOSTS, ALLOWED_ORIGINS)', false);
			else if (io.engine.clientsCount > 2 * maxRooms) answer('too many connections', false);
			else answer(null, true);
		}
	});

	const inside = new Map<string, (event: RoomEvent) => void>();
	const deliver = (deliveries: readonly Delivery[]) => {
		for (const { to, event } of deliveries) {
			inside.get(to)?.(event);
			const socket = io.sockets.sockets.get(to);
			switch (event.type) {
				case 'peer-joined':
					socket?.emit('peer-joined', event.other);
					break;
				case 'peer-left':
					socket?.emit('peer-left', event.other, event.reason);
					break;
				case 'message':
					socket?.emit('message', event.from, event.text);
					break;
				case 'replaced':
					socket?.disconnect(true);
					break;
				default:
					event satisfies never;
			}
		}
	};

	io.on('connection', (socket) => {
		const guard = guardOf(socket, now);
		socket.on('join', (request: unknown, answer: unknown) => {
			const reply = (said: JoinAnswer) => {
				if (typeof answer === 'function') (answer as (said: JoinAnswer) => void)(said);
			};
			if (!guard.isInTime()) {
				reply({ type: 'refused', reason: 'too-fast' });
				return;
			}
			const wanted = parseJoin(request);
			if (!wanted) {
				guard.refuse('foreign');
				reply({ type: 'refused', reason: 'foreign' });
				return;
			}
			const { answer: said, deliveries } = rooms.join(socket.id, wanted, now());
			reply(said);
			deliver(deliveries);
		});
		socket.on('message', (text: unknown) => {
			if (!guard.isInTime()) return;
			if (typeof text !== 'string') guard.refuse('foreign');
			else if (text.length > maxMessageLength) guard.refuse('too-large');
			else deliver(rooms.relay(socket.id, text));
		});
		let hasGoneAway = false;
		whenGoingAway(socket, () => {
			hasGoneAway = true;
		});
		socket.on('disconnect', (reason) => {
			const saidBye = hasGoneAway || reason === 'client namespace disconnect';
			deliver(rooms.leave(socket.id, saidBye ? 'bye' : 'lost'));
		});
	});

	return {
		attach(server, { shared = false } = {}) {
			io.attach(server, { destroyUpgrade: !shared });
		},
		answerStatus(request, response) {
			if (request.url?.split('?')[0] !== `/${statusPath}`) return false;
			answerStatus(request, response, visitors, { udpPort: sipUdpPort(), hasNetwork: hasNetwork() });
			return true;
		},
		namespace: (name) => io.of(name),
		enter(room, hear) {
			const present = rooms.countIn(room);
			if (present !== 1) return present === 0 ? 'empty' : 'full';
			const id = randomBytes(12).toString('hex');
			const connection = `inside-${id}`;
			const { answer, deliveries } = rooms.join(
				connection,
				{ room, id, key: randomBytes(12).toString('hex') },
				now()
			);
			if (answer.type !== 'joined') return 'full';
			inside.set(connection, hear);
			deliver(deliveries);
			return {
				say(text) {
					deliver(rooms.relay(connection, text));
				},
				leave() {
					if (inside.delete(connection)) deliver(rooms.leave(connection, 'bye'));
				}
			};
		},
		close() {
			io.disconnectSockets(true);
			// Typed as always there; it is not before attach().
			(io.engine as typeof io.engine | undefined)?.close();
		}
	};
}

/**
 * A page that is closed or reloaded may be too late to say bye itself: Firefox closes its WebSockets before `pagehide`. Then
 * the browser says it, by the code for "going away" (RFC 6455 §7.4.1), which socket.io does not hand on.
 */
function whenGoingAway({ conn }: Socket<ClientToServer, ServerToClient>, hear: () => void): void {
	const { socket } = conn.transport as unknown as { readonly socket?: EventEmitter };
	// Before the transport's own listener, which ends the connection.
	socket?.prependOnceListener('close', (code: number) => {
		if (code === 1001) hear();
	});
}

/** Counts what one connection sends, and what was refused of it. */
function guardOf(socket: Socket<ClientToServer, ServerToClient>, now: () => number) {
	const messages = new TokenBucket(incomingLimit, now());
	const mercy = new TokenBucket(patience, now());
	const refuse = (reason: RefusalReason) => {
		if (mercy.take(now())) socket.emit('refused', reason);
		else socket.disconnect(true);
	};
	return {
		refuse,
		isInTime(): boolean {
			if (messages.take(now())) return true;
			refuse('too-fast');
			return false;
		}
	};
}

function parseJoin(value: unknown): JoinRequest | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { room, id, key } = value as Record<string, unknown>;
	if (typeof room !== 'string' || roomNameProblem(room) || !isMemberId(id) || !isMemberId(key))
		return undefined;
	return { room, id, key };
}

function answerStatus(
	request: IncomingMessage,
	response: ServerResponse,
	visitors: Visitors,
	{ udpPort, hasNetwork }: { readonly udpPort: number | undefined; readonly hasNetwork: boolean }
): void {
	const status: LabStatus = {
		lab: 'rtc-notebook',
		signaling: true,
		sip: { domain: labDomain, ...(udpPort !== undefined && { udpPort }) },
		...(hasNetwork && { network: true })
	};
	const { origin } = request.headers;
	response.setHeader('Content-Type', 'application/json');
	response.setHeader('Cache-Control', 'no-store');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (origin && visitors.origins.has(origin.toLowerCase())) {
		response.setHeader('Access-Control-Allow-Origin', origin);
		response.setHeader('Vary', 'Origin');
	}
	response.end(JSON.stringify(status));
}
