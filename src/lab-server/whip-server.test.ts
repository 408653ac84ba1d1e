/** Real HTTP requests, and a callee on a real socket of the same server. */
import { createServer, request as rawRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChannelEvent, SignalingChannel } from '../lib/signaling/channel.ts';
import type { PeerMessage } from '../lib/signaling/messages.ts';
import { serverChannel } from '../lib/signaling/server.ts';
import { printFragment } from '../lib/signaling/whip-messages.ts';
import { createSignaling } from './signaling-server.ts';
import { visitorsFrom } from './visitors.ts';
import { createWhip } from './whip-server.ts';

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

const offer = [
	'v=0',
	'o=- 1 2 IN IP4 127.0.0.1',
	's=-',
	't=0 0',
	'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
	'c=IN IP4 0.0.0.0',
	'a=mid:0',
	'a=ice-ufrag:abcd',
	'a=ice-pwd:0123456789012345678901',
	''
].join('\r\n');
const answer: PeerMessage = {
	type: 'description',
	description: { type: 'answer', sdp: 'v=0\r\ns=answer\r\n' }
};
const candidate = {
	candidate: 'candidate:1 1 UDP 1 127.0.0.1 9 typ host',
	sdpMid: '0',
	sdpMLineIndex: null,
	usernameFragment: 'abcd'
};

async function lab(times?: { answerMs: number; idleMs: number }): Promise<URL> {
	const visitors = visitorsFrom({});
	const signaling = createSignaling({ visitors });
	const whip = createWhip({ visitors, signaling, ...(times && { times }) });
	const server = createServer((request, response) => {
		if (!signaling.answerStatus(request, response) && !whip.answer(request, response))
			response.writeHead(404).end();
	});
	signaling.attach(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closing.push(async () => {
		whip.close();
		signaling.close();
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	});
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

/** Waits in a room; answers each offer unless told otherwise. */
class Callee {
	readonly heard: ChannelEvent[] = [];
	readonly channel: SignalingChannel;
	#waiting: (() => void)[] = [];

	constructor(site: URL, room: string, answers = true) {
		this.channel = serverChannel(site)(room, (event) => {
			this.heard.push(event);
			if (event.type === 'message' && event.message.type === 'description' && answers)
				this.channel.send(answer);
			for (const look of this.#waiting) look();
		});
		closing.push(() => {
			this.channel.close();
		});
	}

	until(isIt: (event: ChannelEvent) => boolean): Promise<ChannelEvent> {
		return new Promise((resolve) => {
			const look = () => {
				const found = this.heard.find(isIt);
				if (found) resolve(found);
			};
			this.#waiting.push(look);
			look();
		});
	}
	joined = () => this.until(({ type }) => type === 'joined');
	messages = (): PeerMessage[] =>
		this.heard.flatMap((event) => (event.type === 'message' ? [event.message] : []));
}

const post = (
	site: URL,
	room: string,
	init: { readonly body?: string; readonly headers?: Record<string, string> } = {}
) =>
	fetch(new URL(`_whip/${room}`, site), {
		method: 'POST',
		body: init.body ?? offer,
		headers: { 'Content-Type': 'application/sdp', ...init.headers }
	});
const patch = (url: URL, body: string, type = 'application/trickle-ice-sdpfrag') =>
	fetch(url, { method: 'PATCH', body, headers: { 'Content-Type': type } });

async function session(site: URL, room = 'lab'): Promise<{ callee: Callee; url: URL; response: Response }> {
	const callee = new Callee(site, room);
	await callee.joined();
	const response = await post(site, room);
	return { callee, response, url: new URL(response.headers.get('Location') ?? '', site) };
}

describe('WHIP at the lab server', () => {
	it('hands an offer to the one in the room and answers 201 with its answer and a Location', async () => {
		const { callee, response, url } = await session(await lab());
		expect(response.status).toBe(201);
		expect(response.headers.get('Content-Type')).toBe('application/sdp');
		expect(await response.text()).toBe('v=0\r\ns=answer\r\n');
		expect(url.pathname).toMatch(/^\/_whip\/lab\/[0-9a-f]{32}$/);
		expect(callee.messages()).toEqual([{ type: 'description', description: { type: 'offer', sdp: offer } }]);
	});

	it('hands candidates on that come by PATCH, and the end of them', async () => {
		const { callee, url } = await session(await lab());
		expect((await patch(url, printFragment(offer, [candidate, null]))).status).toBe(204);
		await callee.until(
			(event) =>
				event.type === 'message' && event.message.type === 'candidate' && event.message.candidate === null
		);
		expect(callee.messages().slice(1)).toEqual([
			{ type: 'candidate', candidate },
			{ type: 'candidate', candidate: null }
		]);
	});

	it('ends with DELETE: the callee is told, and the session is gone', async () => {
		const { callee, url } = await session(await lab());
		expect((await fetch(url, { method: 'DELETE' })).status).toBe(200);
		await expect(callee.until(({ type }) => type === 'peer-left')).resolves.toMatchObject({ reason: 'bye' });
		expect((await patch(url, printFragment(offer, [null]))).status).toBe(404);
		expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
	});

	it('says 404 where nobody waits and 409 where two are', async () => {
		const site = await lab();
		expect((await post(site, 'nobody')).status).toBe(404);
		await session(site, 'two');
		expect((await post(site, 'two')).status).toBe(409);
	});

	it('says 504 when no answer comes, and gives the seat back', async () => {
		const site = await lab({ answerMs: 30, idleMs: 1000 });
		const callee = new Callee(site, 'mute', false);
		await callee.joined();
		expect((await post(site, 'mute')).status).toBe(504);
		await callee.until(({ type }) => type === 'peer-left');
		expect((await post(site, 'mute')).status).toBe(504);
	});

	it('says 502 when the callee leaves instead of answering', async () => {
		const site = await lab();
		const callee = new Callee(site, 'gone', false);
		await callee.joined();
		const response = post(site, 'gone');
		await callee.until(({ type }) => type === 'message');
		callee.channel.close();
		expect((await response).status).toBe(502);
	});

	it('keeps a session whose callee has left until the client ends it', async () => {
		const { callee, url } = await session(await lab());
		callee.channel.close();
		await expect.poll(async () => (await patch(url, printFragment(offer, [null]))).status).toBe(410);
		expect((await fetch(url, { method: 'DELETE' })).status).toBe(200);
	});

	it('ends a session of which nothing is heard', async () => {
		const site = await lab({ answerMs: 1000, idleMs: 30 });
		const { callee, url } = await session(site);
		await callee.until(({ type }) => type === 'peer-left');
		expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
	});

	it('refuses other media types, other methods, odd names and what is too large', async () => {
		const site = await lab();
		const { url } = await session(site);
		expect((await post(site, 'lab', { headers: { 'Content-Type': 'text/plain' } })).status).toBe(415);
		expect((await post(site, 'lab', { body: 'hello' })).status).toBe(400);
		expect((await post(site, 'a%20b')).status).toBe(404);
		expect((await post(site, 'lab%zz')).status).toBe(404);
		expect((await post(site, 'lab/x/y')).status).toBe(404);
		const get = await fetch(new URL('_whip/lab', site));
		expect([get.status, get.headers.get('Allow')]).toEqual([405, 'POST']);
		expect((await fetch(url)).status).toBe(405);
		expect((await post(site, 'lab', { body: `v=0\r\n${'a'.repeat(40_000)}` })).status).toBe(413);
		expect((await patch(url, 'a=ice-ufrag:abcd\r\n')).status).toBe(400);
		expect((await patch(url, 'hello', 'text/plain')).status).toBe(415);
	});

	it('does not take a restart for more candidates', async () => {
		const { url } = await session(await lab());
		const other = printFragment(offer.replace('ufrag:abcd', 'ufrag:other'), [null]);
		expect((await patch(url, other)).status).toBe(422);
	});

	it('hands nothing from a page of another origin on, nor under another name', async () => {
		const site = await lab();
		const callee = new Callee(site, 'lab');
		await callee.joined();
		expect((await post(site, 'lab', { headers: { Origin: 'https://evil.example' } })).status).toBe(403);
		const underName = await new Promise<number | undefined>((resolve, reject) => {
			rawRequest(
				{
					hostname: '127.0.0.1',
					port: site.port,
					path: '/_whip/lab',
					method: 'POST',
					headers: { host: 'evil.example', 'content-type': 'application/sdp' }
				},
				(response) => {
					response.resume();
					resolve(response.statusCode);
				}
			)
				.once('error', reject)
				.end(offer);
		});
		expect(underName).toBe(403);
		expect(callee.messages()).toEqual([]);
	});

	it('has room for 64 sessions and says so to the next', async () => {
		const site = await lab();
		const status: number[] = [];
		for (let index = 0; index < 65; index++) {
			const { response } = await session(site, `room-${index}`);
			status.push(response.status);
		}
		expect(status.slice(0, 64).every((code) => code === 201)).toBe(true);
		expect(status[64]).toBe(503);
	});
});
