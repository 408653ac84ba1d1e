import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChannelEvent, SignalingChannel } from '../lib/signaling/channel.ts';
import { randomId } from '../lib/signaling/member.ts';
import { incomingLimit, maxMessageLength, type PeerMessage } from '../lib/signaling/messages.ts';
import { hasLabServer, serverChannel } from '../lib/signaling/server.ts';
import { createSignaling } from './signaling-server.ts';
import { visitorsFrom } from './visitors.ts';

type EventType = ChannelEvent['type'];
type EventOf<Type extends EventType> = Extract<ChannelEvent, { type: Type }>;

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

/** A server with signaling alone; `stop()` cuts everyone off, `start()` listens on the same port again. */
class Lab {
	readonly #environment: Record<string, string>;
	#stop: (() => Promise<void>) | undefined;
	#port = 0;

	constructor(environment: Record<string, string> = {}) {
		this.#environment = environment;
		closing.push(() => this.stop());
	}

	get site(): URL {
		return new URL(`http://127.0.0.1:${this.#port}/`);
	}

	async start(): Promise<void> {
		const signaling = createSignaling({ visitors: visitorsFrom(this.#environment) });
		const server: Server = createServer((request, response) => {
			if (!signaling.answerStatus(request, response)) response.writeHead(404).end('<h1>not here</h1>');
		});
		signaling.attach(server);
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (server.address() as AddressInfo).port;
		this.#stop = async () => {
			signaling.close();
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		};
	}

	async stop(): Promise<void> {
		await this.#stop?.();
		this.#stop = undefined;
	}
}

async function lab(environment?: Record<string, string>): Promise<Lab> {
	const started = new Lab(environment);
	await started.start();
	return started;
}

/** One page: its channel, what it heard, and a way to wait for more. */
class Page {
	readonly channel: SignalingChannel;
	readonly heard: ChannelEvent[] = [];
	readonly #waiting = new Set<() => void>();

	constructor({ site }: Lab, room: string) {
		this.channel = serverChannel(site)(room, (event) => {
			this.heard.push(event);
			for (const look of this.#waiting) look();
		});
		closing.push(() => {
			this.channel.close();
		});
	}

	all = <Type extends EventType>(type: Type): EventOf<Type>[] =>
		this.heard.filter((event): event is EventOf<Type> => event.type === type);

	once<Type extends EventType>(type: Type, count = 1): Promise<EventOf<Type>> {
		return new Promise((resolve) => {
			const look = () => {
				const found = this.all(type)[count - 1];
				if (!found) return;
				this.#waiting.delete(look);
				resolve(found);
			};
			this.#waiting.add(look);
			look();
		});
	}
}

async function pair(server: Lab, room = 'lab'): Promise<[Page, Page]> {
	const first = new Page(server, room);
	await first.once('joined');
	const second = new Page(server, room);
	await Promise.all([first.once('peer-joined'), second.once('joined')]);
	return [first, second];
}

/** A visitor that keeps to no rules. */
function rawSocket({ site }: Lab, headers: Record<string, string> = {}): Socket {
	const socket = io(site.origin, {
		path: '/_signal/',
		transports: ['websocket'],
		forceNew: true,
		reconnection: false,
		extraHeaders: headers
	});
	closing.push(() => void socket.disconnect());
	return socket;
}
const heard = <T>(socket: Socket, name: string): Promise<T> =>
	new Promise((resolve) => {
		socket.once(name, (value: T) => {
			resolve(value);
		});
	});
const joinAs = (id: string, room = 'lab') => ({ room, id, key: randomId() });

const candidate = (text: string): PeerMessage => ({
	type: 'candidate',
	candidate: { candidate: text, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: null }
});

describe('signaling through the lab server', () => {
	it('lets two meet, and both know who was first', async () => {
		const [first, second] = await pair(await lab());
		const { self } = await first.once('joined');
		const { other } = await first.once('peer-joined');
		expect((await second.once('joined')).other).toEqual(self);
		expect(other.since).toBeGreaterThan(self.since);
	});

	it('has no seat for a third', async () => {
		const server = await lab();
		await pair(server);
		const third = new Page(server, 'lab');
		expect(await third.once('full')).toEqual({ type: 'full' });
	});

	it('relays verbatim, both ways and in order', async () => {
		const [first, second] = await pair(await lab());
		const offer: PeerMessage = {
			type: 'description',
			description: { type: 'offer', sdp: 'v=0\r\ns=☃ 한글\r\n' }
		};
		first.channel.send(offer);
		first.channel.send({ type: 'candidate', candidate: null });
		second.channel.send(candidate('back'));
		await Promise.all([second.once('message', 2), first.once('message')]);
		expect(second.all('message').map(({ message }) => message)).toEqual([
			offer,
			{ type: 'candidate', candidate: null }
		]);
		expect(first.all('message').map(({ message }) => message)).toEqual([candidate('back')]);
	});

	it('says who left of its own will', async () => {
		const [first, second] = await pair(await lab());
		second.channel.close();
		expect(await first.once('peer-left')).toMatchObject({ reason: 'bye' });
	});

	it('says who was lost without a word', async () => {
		const server = await lab();
		const first = new Page(server, 'lab');
		await first.once('joined');
		const socket = rawSocket(server);
		await socket.emitWithAck('join', joinAs('vanishing'));
		socket.io.engine.close();
		expect(await first.once('peer-left')).toMatchObject({ reason: 'lost', other: { id: 'vanishing' } });
	});

	it('takes a page that the browser closed for one that said bye', async () => {
		const server = await lab();
		const first = new Page(server, 'lab');
		await first.once('joined');
		const socket = rawSocket(server);
		await socket.emitWithAck('join', joinAs('navigating'));
		// What a browser does when a page is left: close code "going away".
		const { ws } = socket.io.engine.transport as unknown as { ws: { close: (code: number) => void } };
		ws.close(1001);
		expect(await first.once('peer-left')).toMatchObject({ reason: 'bye', other: { id: 'navigating' } });
	});

	it('gives everyone their seat back after the server was gone, under the same ids', async () => {
		const server = await lab();
		const [first, second] = await pair(server);
		await server.stop();
		await Promise.all([first.once('carrier-lost'), second.once('carrier-lost')]);
		await server.start();
		await Promise.all([first.once('carrier-back'), second.once('carrier-back')]);
		// Whoever was back first lost sight of the other for a moment, and then met the same one again.
		const { self: one } = await first.once('joined');
		const { self: two } = await second.once('joined');
		for (const { other } of first.all('peer-joined')) expect(other.id).toBe(two.id);
		for (const { other } of second.all('peer-joined')) expect(other.id).toBe(one.id);
		await expect
			.poll(() => {
				second.channel.send(candidate('still there?'));
				return first.all('message').at(-1)?.message;
			})
			.toEqual(candidate('still there?'));
	});

	it('refuses a message that is too large, with the reason, and passes the next one', async () => {
		const server = await lab();
		const first = new Page(server, 'lab');
		await first.once('joined');
		const socket = rawSocket(server);
		await socket.emitWithAck('join', joinAs('talkative'));
		const refused = heard(socket, 'refused');
		socket.emit('message', 'x'.repeat(maxMessageLength + 1));
		expect(await refused).toBe('too-large');
		socket.emit('message', JSON.stringify(candidate('fits')));
		expect((await first.once('message')).message).toEqual(candidate('fits'));
	});

	it('refuses what comes too fast, and disconnects who goes on', async () => {
		const socket = rawSocket(await lab());
		await socket.emitWithAck('join', joinAs('flooding1'));
		const refused = heard(socket, 'refused');
		const gone = heard(socket, 'disconnect');
		for (let count = 0; count < incomingLimit.burst + 100; count++) socket.emit('message', 'again');
		expect(await refused).toBe('too-fast');
		expect(await gone).toMatch(/server disconnect|transport close/);
	});

	it.each([
		['nothing', undefined],
		['a text', 'lab'],
		['a room with odd characters', { room: '<b>', id: randomId(), key: randomId() }],
		['no id', { room: 'lab', key: randomId() }],
		['an id that is no text', { room: 'lab', id: { toString: 1 }, key: randomId() }]
	])('refuses to seat %s', async (_, request) => {
		const socket = rawSocket(await lab());
		expect(await socket.emitWithAck('join', request)).toEqual({ type: 'refused', reason: 'foreign' });
	});

	it('survives calls without the acknowledgement it expects, and messages that are no texts', async () => {
		const server = await lab();
		const socket = rawSocket(server);
		socket.emit('join', joinAs('careless'));
		socket.emit('join', joinAs('careless'), 'not a function');
		const refused = heard(socket, 'refused');
		socket.emit('message', { type: 'offer' });
		expect(await refused).toBe('foreign');
		const next = new Page(server, 'lab');
		expect((await next.once('joined')).other?.id).toBe('careless');
	});

	it('reports what another page relayed that is not ours', async () => {
		const server = await lab();
		const first = new Page(server, 'lab');
		await first.once('joined');
		const socket = rawSocket(server);
		await socket.emitWithAck('join', joinAs('stranger'));
		socket.emit('message', '{"type":"chat","text":"<script>"}');
		expect(await first.once('refused')).toEqual({
			type: 'refused',
			direction: 'received',
			reason: 'foreign'
		});
	});

	it.each([
		['a page of another origin', { origin: 'https://evil.example' }],
		['a sandboxed frame', { origin: 'null' }],
		['a name that was made to point here', { host: 'evil.example', origin: 'http://evil.example' }]
	])('refuses %s', async (_, headers) => {
		const socket = rawSocket(await lab(), headers);
		expect(await heard<Error>(socket, 'connect_error')).toBeInstanceOf(Error);
	});

	it('takes an origin and a name that it was told of', async () => {
		const server = await lab({ ALLOWED_ORIGINS: 'https://notes.example', ALLOWED_HOSTS: 'lab.example' });
		const socket = rawSocket(server, { origin: 'https://notes.example', host: 'lab.example' });
		await heard(socket, 'connect');
		expect(socket.connected).toBe(true);
	});
});

describe('telling a lab server from a static host', () => {
	it('finds it', async () => {
		expect(await hasLabServer((await lab()).site)).toBe(true);
	});

	it('says so where there is none, and where nothing answers at all', async () => {
		const server = await lab();
		expect(await hasLabServer(new URL('below/', server.site))).toBe(false);
		await server.stop();
		const page = new Page(server, 'lab');
		expect(await page.once('unavailable')).toEqual({ type: 'unavailable', reason: 'absent' });
	});
});
