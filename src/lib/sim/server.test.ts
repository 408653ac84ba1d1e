/** The simulated relay, by the vectors of TURN (RFC 8656 §9) and by what it must survive. */
import { describe, expect, it } from 'vitest';
import fixture from '../../../tests/fixtures/network/ice-vectors.json' with { type: 'json' };
import { parseEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { firstChannel, lastChannel } from '../stun/channel-data.ts';
import { serverSocket } from './map.ts';
import type { Payload } from './payload.ts';
import { SimServer, turnTimes } from './server.ts';

const vector = (id: string): unknown => fixture.vectors.find((one) => one.id === id);
const client: Endpoint = { address: '203.0.113.10', port: 49152 };
const data: Payload = { kind: 'data', text: 'hello' };

function relay() {
	const server = new SimServer(serverSocket, { stun: true, turn: true });
	const ask = (now: number, method: 'allocate' | 'create-permission', peer?: Endpoint) =>
		server.receive(now, {
			source: client,
			destination: serverSocket,
			payload: {
				kind: 'turn',
				message: {
					type: 'request',
					method,
					transaction: 'a'.repeat(24),
					username: 'caller',
					...(peer && { peer })
				}
			}
		});
	ask(0, 'allocate');
	return { server, ask, relayed: server.allocations(0)[0]!.relayed };
}

describe('the simulated server', () => {
	it('keeps the times of RFC 8656 (TURN-01)', () => {
		const { expect: expected } = vector('TURN-01') as { expect: Record<string, number> };
		expect({ permissionMs: turnTimes.permissionMs, allocationMs: turnTimes.allocationMs }).toEqual({
			permissionMs: expected['permissionMs'],
			allocationMs: expected['allocationMs']
		});
		expect([firstChannel, lastChannel]).toEqual([expected['channelMin'], expected['channelMax']]);
	});

	it('lets in any port of an address that has a permission, and for so long (TURN-02)', () => {
		const { input, expect: expected } = vector('TURN-02') as {
			input: { permission: string; from: string[] };
			expect: { delivered: boolean[] };
		};
		const { server, ask, relayed } = relay();
		const arrives = (now: number, from: string) =>
			typeof server.receive(now, { source: parseEndpoint(from)!, destination: relayed, payload: data }) !==
			'string';
		expect(input.from.map((from) => arrives(1, from))).toEqual([false, false, false]);
		ask(10, 'create-permission', { address: input.permission, port: 0 });
		expect(input.from.map((from) => arrives(20, from))).toEqual(expected.delivered);
		expect(arrives(10 + turnTimes.permissionMs, input.from[0]!)).toBe(false);
	});

	it('sends only to whom there is a permission for, and survives private addresses', () => {
		const { server, ask } = relay();
		const peer = { address: '10.0.2.3', port: 6000 };
		const send = () =>
			server.receive(20, {
				source: client,
				destination: serverSocket,
				payload: { kind: 'relayed', method: 'send', transaction: 'b'.repeat(24), peer, inner: data }
			});
		expect(send()).toBe('not-permitted');
		ask(20, 'create-permission', peer);
		expect(send()).toMatchObject({ destination: peer, payload: data });
	});

	it('asks for a name first, and knows nobody without an allocation', () => {
		const server = new SimServer(serverSocket, { stun: true, turn: true });
		const ask = (method: 'allocate' | 'refresh', username?: string) =>
			server.receive(0, {
				source: client,
				destination: serverSocket,
				payload: {
					kind: 'turn',
					message: { type: 'request', method, transaction: 'a'.repeat(24), ...(username && { username }) }
				}
			});
		expect(ask('allocate')).toMatchObject({ payload: { message: { type: 'error', code: 401 } } });
		expect(ask('refresh', 'caller')).toMatchObject({ payload: { message: { type: 'error', code: 437 } } });
	});
});
