/**
 * An endpoint in the manner of WHIP (RFC 9725) at `/_whip/<room>`: an offer that is posted goes to the one who waits in that
 * room, whose answer is the response. Candidates follow by PATCH, DELETE ends the session. It hands on descriptions and
 * candidates and nothing else, into rooms of this server and nowhere else, with limits on size, time and number.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { maxMessageLength, parsePeerMessage, type PeerMessage } from '../lib/signaling/messages.ts';
import { TokenBucket, type RateLimit } from '../lib/signaling/rate-limit.ts';
import { roomNameProblem } from '../lib/signaling/room-name.ts';
import {
	fragmentType,
	readFragment,
	sdpType,
	userFragmentOf,
	whipPath
} from '../lib/signaling/whip-messages.ts';
import type { RoomEvent } from './rooms.ts';
import type { InsideMember, Signaling } from './signaling-server.ts';
import { isKnownHost, isKnownOrigin, type Visitors } from './visitors.ts';

/** Sessions at the same time. */
export const maxSessions = 64;
/** How long the one in the room may take to answer; a reader may hold the answer on the track for a while. */
export const answerMs = 30_000;
/** A session of which nothing was heard for this long is ended. */
export const idleMs = 10 * 60_000;
/** Requests of all visitors together. A call takes about ten. */
const requestLimit: RateLimit = { burst: 200, perSecond: 50 };

export interface WhipOptions {
	readonly visitors: Visitors;
	readonly signaling: Pick<Signaling, 'enter'>;
	readonly now?: () => number;
	/** Shorter times, for tests. */
	readonly times?: { readonly answerMs: number; readonly idleMs: number };
}

export interface Whip {
	/** Answers a request below `/_whip/`; false when it is for something else. */
	answer(request: IncomingMessage, response: ServerResponse): boolean;
	/** Ends every session. */
	close(): void;
}

interface Session {
	readonly member: InsideMember;
	readonly room: string;
	readonly usernameFragment: string | undefined;
	timer: NodeJS.Timeout;
	/** The one in the room has left: nothing can be handed on, but the client may still end it in good order. */
	isOver: boolean;
}

/** What is wrong with a request, as it is answered. */
class Refusal extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
		super(message);
		this.status = status;
		this.headers = headers;
	}
}

export function createWhip({
	visitors,
	signaling,
	now = () => Date.now(),
	times = { answerMs, idleMs }
}: WhipOptions): Whip {
	const sessions = new Map<string, Session>();
	/** Offers whose answer is still awaited. */
	const pending = new Set<InsideMember>();
	const limit = new TokenBucket(requestLimit, now());

	const end = (id: string) => {
		const session = sessions.get(id);
		if (!session) return;
		clearTimeout(session.timer);
		sessions.delete(id);
		session.member.leave();
	};
	const watch = (id: string) => {
		const timer = setTimeout(() => {
			end(id);
		}, times.idleMs);
		timer.unref();
		return timer;
	};

	async function create(room: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
		requireType(request, sdpType);
		const sdp = await bodyOf(request);
		if (!sdp.startsWith('v=0')) throw new Refusal(400, 'the body is not a session description');
		if (sessions.size + pending.size >= maxSessions)
			throw new Refusal(503, 'too many sessions', { 'Retry-After': '30' });
		let id: string | undefined;
		const { promise, resolve, reject } = Promise.withResolvers<string>();
		const entered = signaling.enter(room, (event) => {
			const answer = answerIn(event);
			if (answer !== undefined) resolve(answer);
			else if (event.type === 'peer-left') {
				reject(new Refusal(502, 'the one in this room left before it had answered'));
				const session = id === undefined ? undefined : sessions.get(id);
				if (session) session.isOver = true;
			}
		});
		if (entered === 'empty') throw new Refusal(404, 'nobody waits for an offer in this room');
		if (entered === 'full') throw new Refusal(409, 'this room has two members already');
		pending.add(entered);
		const patience = setTimeout(() => {
			reject(new Refusal(504, `no answer within ${times.answerMs / 1000} s`));
		}, times.answerMs);
		response.once('close', () => {
			reject(new Refusal(499, 'the client went away'));
		});
		try {
			say(entered, { type: 'description', description: { type: 'offer', sdp } });
			const answer = await promise;
			id = randomBytes(16).toString('hex');
			sessions.set(id, {
				member: entered,
				room,
				usernameFragment: userFragmentOf(sdp),
				timer: watch(id),
				isOver: false
			});
			response.writeHead(201, {
				'Content-Type': sdpType,
				Location: `/${whipPath}${encodeURIComponent(room)}/${id}`,
				'Cache-Control': 'no-store'
			});
			response.end(answer);
		} catch (error) {
			entered.leave();
			throw error;
		} finally {
			clearTimeout(patience);
			pending.delete(entered);
		}
	}

	async function trickle(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
		requireType(request, fragmentType);
		const { usernameFragment, candidates } = readFragment(await bodyOf(request));
		const session = sessions.get(id);
		if (!session) throw new Refusal(404, 'there is no such session');
		if (session.isOver) throw new Refusal(410, 'the one in the room has left');
		if (usernameFragment !== session.usernameFragment)
			throw new Refusal(422, 'another ice-ufrag would be an ICE restart, which this endpoint does not offer');
		if (candidates.length === 0) throw new Refusal(400, 'the fragment has no candidate');
		clearTimeout(session.timer);
		session.timer = watch(id);
		for (const candidate of candidates) say(session.member, { type: 'candidate', candidate });
		response.writeHead(204).end();
	}

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		// Whoever is not ours learns nothing of the rooms.
		if (!isKnownHost(request.headers.host, visitors) || !isKnownOrigin(request, visitors))
			throw new Refusal(403, 'this page may not use signaling here (ALLOWED_HOSTS, ALLOWED_ORIGINS)');
		if (!limit.take(now())) throw new Refusal(429, 'too many requests', { 'Retry-After': '1' });
		const { room, id } = placeOf(request.url ?? '');
		if (roomNameProblem(room)) throw new Refusal(404, 'this is not the name of a room');
		if (id === undefined) {
			if (request.method !== 'POST') throw new Refusal(405, 'an offer is posted here', { Allow: 'POST' });
			await create(room, request, response);
			return;
		}
		if (sessions.get(id)?.room !== room) throw new Refusal(404, 'there is no such session');
		if (request.method === 'PATCH') await trickle(id, request, response);
		else if (request.method === 'DELETE') {
			end(id);
			response.writeHead(200).end();
		} else throw new Refusal(405, 'a session takes PATCH and DELETE', { Allow: 'PATCH, DELETE' });
	}

	return {
		answer(request, response) {
			if (!request.url?.startsWith(`/${whipPath}`)) return false;
			response.setHeader('X-Content-Type-Options', 'nosniff');
			handle(request, response).catch((error: unknown) => {
				refuse(response, error);
			});
			return true;
		},
		close() {
			for (const id of [...sessions.keys()]) end(id);
			for (const member of pending) member.leave();
		}
	};
}

function refuse(response: ServerResponse, error: unknown): void {
	if (response.headersSent || response.destroyed) return;
	const known = error instanceof Refusal ? error : new Refusal(500, 'the endpoint failed');
	response.writeHead(known.status, {
		'Content-Type': 'text/plain; charset=utf-8',
		// What is left of a body that was too large is not read.
		...(known.status === 413 && { Connection: 'close' }),
		...known.headers
	});
	response.end(`${known.message}\n`);
}

const say = (member: InsideMember, message: PeerMessage) => {
	member.say(JSON.stringify(message));
};

/** The SDP of the answer, if that is what the one in the room said. */
function answerIn(event: RoomEvent): string | undefined {
	if (event.type !== 'message') return undefined;
	try {
		const message = parsePeerMessage(JSON.parse(event.text));
		return message?.type === 'description' && message.description.type === 'answer'
			? message.description.sdp
			: undefined;
	} catch {
		return undefined; // not JSON, so not an answer: it is not handed on
	}
}

/** `/_whip/<room>` or `/_whip/<room>/<session>`. */
function placeOf(url: string): { readonly room: string; readonly id?: string } {
	const [path = ''] = url.slice(`/${whipPath}`.length).split('?');
	const [name = '', id, ...rest] = path.split('/');
	if (rest.length > 0) return { room: '' };
	try {
		return { room: decodeURIComponent(name), ...(id !== undefined && { id }) };
	} catch {
		return { room: '' }; // not percent-encoding
	}
}

function requireType({ headers }: IncomingMessage, type: string): void {
	const given = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
	if (given !== type) throw new Refusal(415, `the body must be ${type}`, { Accept: type });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > maxMessageLength / 2) throw new Refusal(413, `at most ${maxMessageLength / 2} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}
