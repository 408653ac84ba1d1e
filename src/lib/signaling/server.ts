/**
 * Signaling through the lab server, for tabs of different browsers and machines. socket.io looks for a lost server by
 * itself; once it is back we ask for our seat again, under the same id, so that a call that is up goes on.
 */
import type { Socket } from 'socket.io-client';
import { parseJson, plainMessage } from './broadcast-messages.ts';
import type {
	ChannelEvent,
	ChannelListener,
	OpenChannel,
	RefusalReason,
	SignalingChannel
} from './channel.ts';
import { parseMember, randomId, type Member } from './member.ts';
import {
	incomingLimit,
	maxMessageLength,
	outgoingLimit,
	parsePeerMessage,
	type PeerMessage
} from './messages.ts';
import { TokenBucket } from './rate-limit.ts';
import {
	signalingPath,
	statusPath,
	type ClientToServer,
	type JoinAnswer,
	type JoinRequest,
	type LabStatus,
	type ServerToClient
} from './server-protocol.ts';

/** How long a server may take to answer before it counts as absent. */
const answerMs = 5000;
/** Pause between two attempts to find a lost server, doubling up to the second. */
const retryMs = { first: 250, longest: 2000 };

/** Whether a lab server with signaling stands behind `site`, the root of the pages. */
export const hasLabServer = async (site: URL): Promise<boolean> => (await readLabStatus(site)) !== undefined;

/** What the lab server behind `site` says of itself; undefined where there is none. */
export async function readLabStatus(site: URL): Promise<LabStatus | undefined> {
	try {
		const response = await fetch(new URL(statusPath, site), { signal: AbortSignal.timeout(answerMs) });
		const status: unknown = response.ok ? await response.json() : undefined;
		return isLabStatus(status) ? status : undefined;
	} catch {
		// No answer, or one that is not ours (a static host may answer every address with a page): no lab server.
		return undefined;
	}
}

function isLabStatus(value: unknown): value is LabStatus {
	if (typeof value !== 'object' || value === null) return false;
	const { lab, signaling }: Partial<LabStatus> = value;
	return lab === 'rtc-notebook' && signaling === true;
}

/** Opens channels through the lab server behind `site`, the root of the pages. */
export const serverChannel =
	(site: URL): OpenChannel =>
	(room, listener) =>
		new ServerCarrier(site, room, listener);

class ServerCarrier implements SignalingChannel {
	readonly carrier = 'server';
	readonly #site: URL;
	readonly #listener: ChannelListener;
	readonly #request: JoinRequest;
	readonly #outgoing = new TokenBucket(outgoingLimit, Date.now());
	readonly #incoming = new TokenBucket(incomingLimit, Date.now());
	#socket: Socket<ServerToClient, ClientToServer> | undefined;
	#self: Member | undefined;
	#other: Member | undefined;
	#isClosed = false;

	constructor(site: URL, room: string, listener: ChannelListener) {
		this.#site = site;
		this.#listener = listener;
		this.#request = { room, id: randomId(), key: randomId() };
		void this.#start();
	}

	send(message: PeerMessage): void {
		if (!this.#other || !this.#socket?.connected) return;
		const text = JSON.stringify(message);
		if (text.length > maxMessageLength)
			this.#tell({ type: 'refused', direction: 'sent', reason: 'too-large' });
		else if (!this.#outgoing.take(Date.now())) {
			this.#tell({ type: 'refused', direction: 'sent', reason: 'too-fast' });
		} else {
			this.#socket.emit('message', text);
			this.#showWire('sent', message.type, message);
		}
	}

	close(): void {
		if (this.#isClosed) return;
		if (this.#socket?.connected) this.#showWire('sent', 'disconnect', {});
		this.#isClosed = true;
		this.#socket?.disconnect();
	}

	async #start(): Promise<void> {
		const [isThere, { io }] = await Promise.all([hasLabServer(this.#site), import('socket.io-client')]);
		if (this.#isClosed) return;
		if (!isThere) {
			this.#tell({ type: 'unavailable', reason: 'absent' });
			return;
		}
		const socket: Socket<ServerToClient, ClientToServer> = io(this.#site.origin, {
			path: new URL(signalingPath, this.#site).pathname,
			transports: ['websocket'],
			reconnectionDelay: retryMs.first,
			reconnectionDelayMax: retryMs.longest,
			timeout: answerMs,
			// Each channel is a visitor of its own, also two of them in one page.
			forceNew: true
		});
		this.#socket = socket;
		socket.on('connect', () => {
			this.#join(socket);
		});
		socket.on('disconnect', (reason) => {
			if (this.#self) this.#tell({ type: 'carrier-lost' });
			// Sent away on purpose, e.g. while the server stops: socket.io leaves it to us to knock again.
			if (reason === 'io server disconnect')
				setTimeout(() => !this.#isClosed && socket.connect(), retryMs.longest);
		});
		socket.on('connect_error', () => {
			// There a moment ago but never reached: something on the way lets no WebSocket through.
			if (!this.#self) this.#giveUp('absent');
		});
		socket.on('peer-joined', (other) => {
			this.#showWire('received', 'peer-joined', { other });
			this.#meet(parseMember(other));
		});
		socket.on('peer-left', (other, reason) => {
			this.#showWire('received', 'peer-left', { other, reason });
			this.#part(parseMember(other), reason === 'bye' ? 'bye' : 'lost');
		});
		socket.on('message', (from, text) => {
			this.#received(parseMember(from), text);
		});
		socket.on('refused', (reason: RefusalReason) => {
			this.#tell({ type: 'refused', direction: 'sent', reason });
		});
	}

	/** Asks for a seat; after a lost connection for the one we had. */
	#join(socket: Socket<ServerToClient, ClientToServer>): void {
		const { room, id } = this.#request;
		this.#showWire('sent', 'join', { room, id });
		socket.timeout(answerMs).emit('join', this.#request, (error: Error | null, answer: JoinAnswer) => {
			// Lost again before the answer came: socket.io connects anew, and that brings us back here.
			if (!error && !this.#isClosed) this.#answered(answer);
		});
	}

	#answered(answer: JoinAnswer): void {
		this.#showWire('received', answer.type, answer);
		switch (answer.type) {
			case 'joined':
				this.#takeSeat(answer.self, answer.other);
				break;
			case 'full':
				this.#self = undefined;
				this.#other = undefined;
				this.#tell({ type: 'full' });
				break;
			case 'refused':
				this.#giveUp('busy');
				break;
			default:
				answer satisfies never;
		}
	}

	#takeSeat(self: Member, other: Member | undefined): void {
		const isBack = this.#self !== undefined;
		this.#self = self;
		if (!isBack) {
			this.#other = other;
			this.#tell({ type: 'joined', self, ...(other && { other }) });
			return;
		}
		this.#tell({ type: 'carrier-back', self });
		// The other one lost the server as well, and may come back after us.
		if (this.#other && this.#other.id !== other?.id) this.#part(this.#other, 'lost');
		if (other && this.#other?.id !== other.id) this.#meet(other);
	}

	#meet(other: Member | undefined): void {
		if (!other) return;
		this.#other = other;
		this.#tell({ type: 'peer-joined', other });
	}

	#part(other: Member | undefined, reason: 'bye' | 'lost'): void {
		if (!other || this.#other?.id !== other.id) return;
		this.#other = undefined;
		this.#tell({ type: 'peer-left', other, reason });
	}

	#received(from: Member | undefined, text: unknown): void {
		const refuse = (reason: RefusalReason) => {
			this.#tell({ type: 'refused', direction: 'received', reason });
		};
		if (!this.#incoming.take(Date.now())) {
			refuse('too-fast');
			return;
		}
		if (typeof text === 'string' && text.length > maxMessageLength) {
			refuse('too-large');
			return;
		}
		// The server relays what it does not read: whether it is one of ours is decided here.
		const message = typeof text === 'string' ? parsePeerMessage(parseJson(text)) : undefined;
		if (!message || !from || from.id !== this.#other?.id) {
			refuse('foreign');
			return;
		}
		this.#showWire('received', message.type, message);
		this.#tell({ type: 'message', from, message });
	}

	#giveUp(reason: 'absent' | 'busy'): void {
		this.#tell({ type: 'unavailable', reason });
		this.close();
	}

	#showWire(direction: 'sent' | 'received', kind: string, message: object): void {
		this.#tell({ type: 'wire', direction, kind, message: plainMessage(message) });
	}

	#tell(event: ChannelEvent): void {
		if (!this.#isClosed) this.#listener(event);
	}
}
