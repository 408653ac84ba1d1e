/**
 * SIP at the lab server: over WebSocket (RFC 7118) beside signaling, and over UDP on a port of its own when that was asked
 * for. Both lead to the same registrar and proxy, so a desk phone can call a page. Strangers, what is too large and what
 * comes too fast are turned away before the proxy sees them.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { TokenBucket, type RateLimit } from '../lib/signaling/rate-limit.ts';
import type { DigestAlgorithm, Hash } from '../lib/sip/digest.ts';
import { SipHost, type SipConnection, type Timers } from '../lib/sip/host.ts';
import { labDomain, labPassword, sipPath, sipSubprotocol } from '../lib/sip/lab-domain.ts';
import { maxMessageBytes } from '../lib/sip/limits.ts';
import { isKnownHost, isKnownOrigin, type Visitors } from './visitors.ts';

const maxWebSockets = 64;
const maxUdpFlows = 64;
/** One call takes about 15 messages; a reader who plays all of it at once stays far below. */
const messageLimit: RateLimit = { burst: 120, perSecond: 30 };
/** All that comes over UDP together: its senders can be forged. */
const udpLimit: RateLimit = { burst: 400, perSecond: 200 };
/** A connection that does not answer a ping within this time is gone. */
const pingMs = 30_000;

export interface SipServer {
	/** Takes the WebSocket upgrades of this server that are for SIP, and leaves all others alone. */
	attach(server: HttpServer): void;
	/** Listens for UDP; returns the port. `host` is an address of this machine. */
	listenUdp(port: number, host: string): Promise<number>;
	/** The UDP port, while there is one. */
	readonly udpPort: number | undefined;
	/** Ends every connection. The HTTP server is left to whoever opened it. Safe to call twice. */
	close(): void;
}

export interface SipServerOptions {
	readonly visitors: Visitors;
	readonly timers?: Timers;
}

const hash =
	(name: string): Hash =>
	(text) =>
		createHash(name).update(text).digest('hex');

const systemTimers: Timers = {
	now: () => performance.now(),
	after(ms, call) {
		const timer = setTimeout(call, ms);
		timer.unref();
		return () => {
			clearTimeout(timer);
		};
	}
};

export function createSip({ visitors, timers = systemTimers }: SipServerOptions): SipServer {
	const host = new SipHost(
		{
			domain: labDomain,
			passwordOf: labPassword,
			hashes: new Map<DigestAlgorithm, Hash>([
				['SHA-256', hash('sha256')],
				['MD5', hash('md5')]
			]),
			random: () => randomBytes(12).toString('hex')
		},
		timers
	);
	const webSockets = new WebSocketServer({
		noServer: true,
		maxPayload: maxMessageBytes,
		perMessageDeflate: false,
		handleProtocols: (offered) => (offered.has(sipSubprotocol) ? sipSubprotocol : false)
	});
	const pinger = setInterval(() => {
		for (const socket of webSockets.clients) pingOrEnd(socket);
	}, pingMs);
	pinger.unref();
	let flows = 0;
	let udp: UdpFlows | undefined;

	const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		if (request.url?.split('?')[0] !== `/${sipPath}`) return;
		const refusal = refusalOf(request, visitors, webSockets.clients.size);
		if (refusal) refuse(socket, ...refusal);
		else
			webSockets.handleUpgrade(request, socket, head, (accepted) => {
				serve(accepted, host, `ws-${++flows}`, timers);
			});
	};

	return {
		attach(server) {
			server.on('upgrade', upgrade);
		},
		async listenUdp(port, address) {
			udp = new UdpFlows(host, timers);
			return udp.listen(port, address);
		},
		get udpPort() {
			return udp?.port;
		},
		close() {
			clearInterval(pinger);
			for (const socket of webSockets.clients) socket.close(1001);
			for (const socket of webSockets.clients) socket.terminate();
			udp?.close();
			host.close();
		}
	};
}

// ── WebSocket ────────────────────────────────────────────────────────────────────────────────────────────────────────

function refusalOf(request: IncomingMessage, visitors: Visitors, open: number): [number, string] | undefined {
	if (!isKnownHost(request.headers.host, visitors) || !isKnownOrigin(request, visitors))
		return [403, 'this page may not use SIP here (ALLOWED_HOSTS, ALLOWED_ORIGINS)'];
	const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
	// RFC 7118 §4.1: both ends name it, or there is no connection.
	if (!offered.includes(sipSubprotocol))
		return [400, `the WebSocket must ask for the subprotocol "${sipSubprotocol}"`];
	return open >= maxWebSockets ? [503, 'too many connections'] : undefined;
}

function refuse(socket: Duplex, status: number, reason: string): void {
	socket.on('error', () => undefined); // it is being closed already
	socket.end(
		`HTTP/1.1 ${status} ${status === 503 ? 'Service Unavailable' : status === 400 ? 'Bad Request' : 'Forbidden'}\r\n` +
			`Connection: close\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${reason}\n`
	);
}

const awaitsPong = new WeakSet<WebSocket>();

function pingOrEnd(socket: WebSocket): void {
	if (awaitsPong.has(socket)) socket.terminate();
	else {
		awaitsPong.add(socket);
		socket.ping();
	}
}

function serve(socket: WebSocket, host: SipHost, id: string, timers: Timers): void {
	const limit = new TokenBucket(messageLimit, timers.now());
	const connection = host.connect(
		{ id, transport: 'WS', address: '', port: 0, sentBy: labDomain },
		(text) => {
			socket.send(text);
		}
	);
	socket.on('message', (data: RawData, isBinary: boolean) => {
		if (!limit.take(timers.now())) {
			socket.close(1008, 'too fast');
			return;
		}
		// RFC 7118 §4.2: both kinds of frame.
		const text = isBinary ? utf8(data) : asBuffer(data).toString('utf8');
		if (text === undefined) socket.close(1007, 'not UTF-8');
		// RFC 5626 §3.5.1: a double line end asks whether we are still here, a single one says so.
		else if (text === '\r\n\r\n') socket.send('\r\n');
		else if (text !== '\r\n') connection.receive(text);
	});
	socket.on('pong', () => awaitsPong.delete(socket));
	socket.on('error', () => {
		socket.terminate();
	});
	socket.on('close', () => {
		connection.close();
	});
}

const asBuffer = (data: RawData): Buffer =>
	Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);

function utf8(data: RawData): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(asBuffer(data));
	} catch {
		return undefined; // some other encoding
	}
}

// ── UDP ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One socket; a flow for each address and port that sent something, the least recently heard one given up first. */
class UdpFlows {
	readonly #host: SipHost;
	readonly #timers: Timers;
	readonly #flows = new Map<string, { readonly connection: SipConnection; readonly limit: TokenBucket }>();
	readonly #limit: TokenBucket;
	#socket: UdpSocket | undefined;
	#address = '';
	port: number | undefined;

	constructor(host: SipHost, timers: Timers) {
		this.#host = host;
		this.#timers = timers;
		this.#limit = new TokenBucket(udpLimit, timers.now());
	}

	listen(port: number, address: string): Promise<number> {
		const socket = createSocket(isIPv4(address) ? 'udp4' : 'udp6');
		this.#socket = socket;
		this.#address = address;
		return new Promise((resolve, reject) => {
			socket.once('error', reject);
			socket.bind(port, address, () => {
				socket.off('error', reject);
				// An answer that could not be delivered ends nothing.
				socket.on('error', () => undefined);
				this.port = socket.address().port;
				resolve(this.port);
			});
			socket.on('message', (data, from) => {
				this.#received(data, from.address, from.port);
			});
		});
	}

	close(): void {
		this.#socket?.close();
		this.#socket = undefined;
		this.port = undefined;
	}

	#received(data: Buffer, address: string, port: number): void {
		const now = this.#timers.now();
		if (!this.#limit.take(now) || data.length > maxMessageBytes) return;
		const text = utf8(data);
		// Phones send a line end, or a few zero bytes, to keep a NAT open.
		if (text === undefined || /^[\r\n\0\s]*$/.test(text)) return;
		const id = `udp-${address}:${port}`;
		const flow = this.#flows.get(id) ?? this.#open(id, address, port, now);
		if (!flow?.limit.take(now)) return;
		this.#flows.delete(id);
		this.#flows.set(id, flow);
		flow.connection.receive(text);
	}

	#open(id: string, address: string, port: number, now: number) {
		if (this.#flows.size >= maxUdpFlows) {
			const idle = [...this.#flows].find(([known]) => !this.#host.isUsed(known));
			if (!idle) return undefined;
			this.#flows.delete(idle[0]);
			idle[1].connection.close();
		}
		const connection = this.#host.connect(
			{ id, transport: 'UDP', address, port, sentBy: this.#sentBy(address) },
			(text) => this.#socket?.send(text, port, address)
		);
		return { connection, limit: new TokenBucket(messageLimit, now) };
	}

	/** The address by which that one reaches us: a phone sends its BYE to what Record-Route says. */
	#sentBy(remote: string): string {
		const address = /^(0\.0\.0\.0|::)$/.test(this.#address) ? localAddressFor(remote) : this.#address;
		return `${address.includes(':') ? `[${address}]` : address}:${this.port ?? 0}`;
	}
}

/** Of all addresses of this machine the one that is most like `remote`. */
function localAddressFor(remote: string): string {
	const own = Object.values(networkInterfaces())
		.flatMap((entries) => entries ?? [])
		.filter(({ family }) => (family === 'IPv4') === isIPv4(remote))
		.map(({ address }) => address);
	const alike = (address: string) => {
		let count = 0;
		while (count < remote.length && remote[count] === address[count]) count++;
		return count;
	};
	return own.sort((a, b) => alike(b) - alike(a))[0] ?? '127.0.0.1';
}
