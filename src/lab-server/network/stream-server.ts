/** TURN over TCP and TLS: connections, their framing, and their limits. */
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import { canonicalAddress } from '../../lib/bytes/ip.ts';
import { StreamReader } from '../../lib/stun/framing.ts';
import type { FiveTuple } from '../../lib/stun/turn/five-tuple.ts';

export interface Certificate {
	readonly key: string | Buffer;
	readonly cert: string | Buffer;
}

/** Connections in all, and how many of them may have no allocation. */
export const maxConnections = 256;
/** A connection without an allocation is closed after this time. */
export const strangerMs = 60_000;
/** What waits to be written to one connection; relayed data beyond it is dropped. */
export const maxWaitingBytes = 1_000_000;

export interface StreamConnection {
	readonly tuple: FiveTuple;
	/** False when it has no room: the message is dropped. */
	send(bytes: Uint8Array): boolean;
	/** It has an allocation, or has none any more. */
	setKnown(isKnown: boolean): void;
	close(): void;
}

export interface StreamEvents {
	readonly accepts: (source: string) => boolean;
	readonly opened: (connection: StreamConnection) => void;
	/** One message. */
	readonly received: (connection: StreamConnection, bytes: Uint8Array) => void;
	/** It is closed, by whomever. */
	readonly closed: (connection: StreamConnection) => void;
	/** Bytes that cannot be TURN; the connection is closed. */
	readonly malformed: (connection: StreamConnection) => void;
}

export class StreamServer {
	readonly #server: Server;
	readonly #events: StreamEvents;
	readonly #transport: 'tcp' | 'tls';
	readonly #sockets = new Set<Socket>();

	constructor(events: StreamEvents, certificate?: Certificate) {
		this.#events = events;
		this.#transport = certificate ? 'tls' : 'tcp';
		this.#server = certificate
			? createTlsServer({ ...certificate, handshakeTimeout: 10_000 })
			: createTcpServer();
		this.#server.maxConnections = maxConnections;
		this.#server.on(certificate ? 'secureConnection' : 'connection', (socket: Socket) => {
			this.#serve(socket);
		});
		// Handshakes fail every day: browsers do so with certificates that they do not trust.
		this.#server.on('tlsClientError', () => undefined);
	}

	/** Rejects with the system's error. */
	listen(host: string, port: number): Promise<Endpoint> {
		return new Promise((resolve, reject) => {
			this.#server.once('error', reject);
			this.#server.listen({ host, port, ipv6Only: true }, () => {
				this.#server.off('error', reject);
				this.#server.on('error', () => undefined);
				const { address, port: given } = this.#server.address() as AddressInfo;
				resolve({ address, port: given });
			});
		});
	}

	get connectionCount(): number {
		return this.#sockets.size;
	}

	close(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		return new Promise((resolve) => {
			this.#server.close(() => {
				resolve();
			});
		});
	}

	#serve(socket: Socket): void {
		socket.on('error', () => socket.destroy());
		const { remoteAddress, remotePort, localAddress, localPort } = socket;
		if (
			remoteAddress === undefined ||
			remotePort === undefined ||
			localAddress === undefined ||
			localPort === undefined ||
			!this.#events.accepts(remoteAddress)
		) {
			socket.destroy();
			return;
		}
		socket.setNoDelay(true);
		this.#sockets.add(socket);
		const reader = new StreamReader();
		let stranger: ReturnType<typeof setTimeout> | undefined;
		const connection: StreamConnection = {
			tuple: {
				client: { address: canonicalAddress(remoteAddress) ?? remoteAddress, port: remotePort },
				server: { address: canonicalAddress(localAddress) ?? localAddress, port: localPort },
				transport: this.#transport
			},
			send(bytes) {
				if (socket.destroyed || socket.writableLength + bytes.length > maxWaitingBytes) return false;
				socket.write(bytes);
				return true;
			},
			setKnown(isKnown) {
				if (isKnown === (stranger === undefined)) return;
				clearTimeout(stranger);
				stranger = isKnown || socket.destroyed ? undefined : setTimeout(() => socket.destroy(), strangerMs);
				stranger?.unref();
			},
			close() {
				socket.destroy();
			}
		};
		connection.setKnown(false);
		this.#events.opened(connection);
		socket.on('data', (chunk) => {
			for (const message of reader.push(chunk)) {
				if (socket.destroyed) return;
				this.#events.received(connection, message);
			}
			if (reader.problem) {
				this.#events.malformed(connection);
				socket.destroy();
			}
		});
		socket.on('end', () => socket.destroy());
		socket.on('close', () => {
			clearTimeout(stranger);
			this.#sockets.delete(socket);
			this.#events.closed(connection);
		});
	}
}
