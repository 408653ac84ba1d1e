/** The SIP client of the tests on real sockets. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { SipClient } from './sip-client.ts';

export interface ConnectedClient {
	readonly client: SipClient;
	readonly close: () => void;
}

/** A phone on UDP, on any free port. */
export async function phoneOnUdp(user: string, serverPort: number): Promise<ConnectedClient> {
	const socket = createSocket('udp4');
	socket.bind(0, '127.0.0.1');
	await once(socket, 'listening');
	const { port } = socket.address();
	const client = new SipClient({
		user,
		transport: 'UDP',
		at: `127.0.0.1:${port}`,
		send: (text) => {
			socket.send(text, serverPort, '127.0.0.1');
		}
	});
	socket.on('message', (data) => {
		client.receive(data.toString());
	});
	return { client, close: () => socket.close() };
}

/** A user agent on a real WebSocket with subprotocol `sip`. */
export async function agentOnWebSocket(user: string, address: string): Promise<ConnectedClient> {
	const socket = new WebSocket(address, 'sip');
	await once(socket, 'open');
	const client = new SipClient({
		user,
		transport: 'WS',
		at: `${user}.invalid`,
		send: (text) => {
			socket.send(text);
		}
	});
	socket.on('message', (data) => {
		client.receive((data as Buffer).toString());
	});
	return {
		client,
		close: () => {
			socket.terminate();
		}
	};
}

export const portOf = (address: AddressInfo | string | null): number =>
	typeof address === 'object' && address ? address.port : 0;
