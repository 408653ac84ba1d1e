/**
 * What a page cannot have: real UDP and TCP sockets. A client and an echo server, both in this process and on loopback; each
 * call and each event of either is written down as it happens.
 */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket as TcpSocket } from 'node:net';
import { endpointText } from '../../lib/bytes/endpoint.ts';
import type { EchoRequest, SocketEvent } from '../../lib/signaling/network-protocol.ts';

/** What one experiment may write, and how long it may take. */
export const echoLimits = { writes: 64, bytesOfWrite: 8192, totalBytes: 64 * 1024, events: 1000 } as const;
/** Datagrams on loopback arrive at once or, when a buffer was full, never. */
const patienceMs = 1000;
const loopback = '127.0.0.1';

type Write = (event: Omit<SocketEvent, 'at'>) => void;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const textOf = ({ address, port }: { readonly address: string; readonly port: number }): string =>
	endpointText({ address, port });

/** Undefined when the request is larger than what one experiment may ask. */
export function readEchoRequest(value: unknown): EchoRequest | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { transport, writes, isNoDelay, isLateReader } = value as Record<string, unknown>;
	if (transport !== 'udp' && transport !== 'tcp') return undefined;
	if (!Array.isArray(writes) || writes.length === 0 || writes.length > echoLimits.writes) return undefined;
	let total = 0;
	for (const write of writes as unknown[]) {
		if (typeof write !== 'string' || write.length > echoLimits.bytesOfWrite * 2) return undefined;
		const { length } = Buffer.from(write, 'base64');
		if (length > echoLimits.bytesOfWrite) return undefined;
		total += length;
	}
	if (total > echoLimits.totalBytes) return undefined;
	return {
		transport,
		writes: writes as string[],
		isNoDelay: isNoDelay === true,
		isLateReader: isLateReader === true
	};
}

/** Writes what is asked through a client, echoes it, and returns all that happened, in order. Leaves no socket. */
export async function echo(
	request: EchoRequest,
	now: () => number,
	signal: AbortSignal
): Promise<readonly SocketEvent[]> {
	const start = now();
	const events: SocketEvent[] = [];
	const write: Write = (event) => {
		if (events.length < echoLimits.events) events.push({ at: now() - start, ...event });
	};
	const parts = request.writes.map((part) => Buffer.from(part, 'base64'));
	if (request.transport === 'udp') await echoDatagrams(parts, write, signal);
	else await echoStream(parts, request, write, signal);
	return events;
}

async function echoDatagrams(parts: readonly Buffer[], write: Write, signal: AbortSignal): Promise<void> {
	const server = createSocket('udp4');
	const client = createSocket('udp4');
	try {
		for (const [socket, name] of [
			[server, 'server'],
			[client, 'client']
		] as const) {
			socket.bind(0, loopback);
			await once(socket, 'listening', { signal });
			write({ socket: name, kind: 'bound', local: textOf(socket.address()) });
		}
		const [there, here] = [server.address(), client.address()];
		server.on('message', (bytes, from) => {
			write({
				socket: 'server',
				kind: 'received',
				local: textOf(there),
				remote: textOf(from),
				bytes: base64(bytes)
			});
			write({
				socket: 'server',
				kind: 'sent',
				local: textOf(there),
				remote: textOf(from),
				bytes: base64(bytes)
			});
			server.send(bytes, from.port, from.address);
		});
		const echoed = heard(client, parts.length, (bytes, from) => {
			write({
				socket: 'client',
				kind: 'received',
				local: textOf(here),
				remote: textOf(from),
				bytes: base64(bytes)
			});
		});
		for (const part of parts) {
			write({
				socket: 'client',
				kind: 'sent',
				local: textOf(here),
				remote: textOf(there),
				bytes: base64(part)
			});
			client.send(part, there.port, there.address);
		}
		await Promise.race([echoed, once(client, 'close', { signal: within(signal) }).catch(() => undefined)]);
	} finally {
		for (const [socket, name] of [
			[client, 'client'],
			[server, 'server']
		] as const) {
			const local = isBound(socket) ? textOf(socket.address()) : '';
			socket.close();
			write({ socket: name, kind: 'closed', local });
		}
	}
}

const within = (signal: AbortSignal): AbortSignal =>
	AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);

function isBound(socket: UdpSocket): boolean {
	try {
		return socket.address().port > 0;
	} catch {
		return false;
	}
}

/** Resolves once `count` datagrams have come. */
function heard(
	socket: UdpSocket,
	count: number,
	hear: (bytes: Buffer, from: AddressInfo) => void
): Promise<void> {
	return new Promise((resolve) => {
		let seen = 0;
		socket.on('message', (bytes, from) => {
			hear(bytes, from);
			if (++seen === count) resolve();
		});
	});
}

async function echoStream(
	parts: readonly Buffer[],
	{ isNoDelay, isLateReader }: EchoRequest,
	write: Write,
	signal: AbortSignal
): Promise<void> {
	const accepted: TcpSocket[] = [];
	let read: (() => void) | undefined;
	const server = createServer({ noDelay: isNoDelay, allowHalfOpen: true }, (socket) => {
		accepted.push(socket);
		const [local, remote] = [
			`${String(socket.localAddress)}:${String(socket.localPort)}`,
			`${String(socket.remoteAddress)}:${String(socket.remotePort)}`
		];
		write({ socket: 'server', kind: 'connected', local, remote });
		const echoBack = (bytes: Buffer) => {
			write({ socket: 'server', kind: 'received', local, remote, bytes: base64(bytes) });
			write({ socket: 'server', kind: 'sent', local, remote, bytes: base64(bytes) });
			socket.write(bytes);
		};
		if (isLateReader) {
			// Reads nothing before the client has said that all is written: what was written apart has run together.
			socket.pause();
			read = () => socket.resume();
		}
		socket.on('data', echoBack);
		socket.on('end', () => {
			write({ socket: 'server', kind: 'ended', local, remote });
			socket.end();
		});
		socket.on('error', () => socket.destroy());
	});
	let client: TcpSocket | undefined;
	try {
		server.listen(0, loopback);
		await once(server, 'listening', { signal });
		const there = server.address() as AddressInfo;
		write({ socket: 'server', kind: 'bound', local: textOf(there) });
		client = connect({ port: there.port, host: loopback, noDelay: isNoDelay });
		const socket = client;
		await Promise.all([once(socket, 'connect', { signal }), once(server, 'connection', { signal })]);
		const local = `${String(socket.localAddress)}:${String(socket.localPort)}`;
		const remote = textOf(there);
		write({ socket: 'client', kind: 'connected', local, remote });
		socket.on('data', (bytes: Buffer) => {
			write({ socket: 'client', kind: 'received', local, remote, bytes: base64(bytes) });
		});
		const ended = once(socket, 'end', { signal: within(signal) });
		for (const part of parts) {
			write({ socket: 'client', kind: 'sent', local, remote, bytes: base64(part) });
			socket.write(part);
		}
		socket.end(() => read?.());
		write({ socket: 'client', kind: 'ended', local, remote });
		await ended;
	} finally {
		for (const socket of [client, ...accepted]) socket?.destroy();
		server.close();
		write({ socket: 'client', kind: 'closed', local: '' });
	}
}
