/** coturn, where it is installed: the server that ours is compared with, and its own client. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import type { Endpoint } from '../../src/lib/bytes/endpoint.ts';
import { TurnClient } from './turn-client.ts';

const isThere = (program: string): boolean => !spawnSync(program, ['--help'], { stdio: 'ignore' }).error;
export const hasCoturn = isThere('turnserver');
export const hasUclient = isThere('turnutils_uclient');

/** A UDP port of 127.0.0.1 that nobody has just now. */
export function freePort(): Promise<number> {
	const socket = createSocket('udp4');
	return new Promise((resolve, reject) => {
		socket.once('error', reject);
		socket.bind(0, '127.0.0.1', () => {
			const { port } = socket.address();
			socket.close(() => {
				resolve(port);
			});
		});
	});
}

export interface Coturn {
	readonly server: Endpoint;
	readonly process: ChildProcess;
	close(): Promise<void>;
}

/** With that secret, on loopback or on an address of this machine: Firefox uses no TURN server and no candidate on loopback. */
export async function startCoturn(secret: string, address = '127.0.0.1'): Promise<Coturn> {
	const server = { address, port: await freePort() };
	const child = spawn(
		'turnserver',
		[
			...['-n', '--no-cli', '--no-tls', '--no-dtls', '--no-rfc5780', '--allow-loopback-peers'],
			...['-L', server.address, '-E', server.address, '-p', String(server.port)],
			...['--use-auth-secret', `--static-auth-secret=${secret}`, '--realm=lab'],
			...['--log-file=stdout', '--pidfile=/dev/null']
		],
		{ stdio: 'ignore' }
	);
	const close = () =>
		new Promise<void>((resolve) => {
			if (child.exitCode !== null || child.signalCode !== null) {
				resolve();
				return;
			}
			child.once('exit', () => {
				resolve();
			});
			child.kill('SIGKILL');
		});
	const client = await TurnClient.open('udp', server);
	try {
		// Sent again each second until it answers.
		await client.binding();
	} catch (error) {
		await close();
		throw error;
	} finally {
		client.close();
	}
	return { server, process: child, close };
}
