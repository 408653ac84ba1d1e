/** A STUN and TURN server of few words (RFC 8489, RFC 8656), for packets that are values. */
import { endpointText, isSameEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import type { PacketFate } from '../recording/event.ts';
import type { Payload, TurnMessage } from './payload.ts';

export interface Outgoing {
	readonly source: Endpoint;
	readonly destination: Endpoint;
	readonly payload: Payload;
}

interface Allocation {
	readonly client: Endpoint;
	readonly relayed: Endpoint;
	expiresAt: number;
	/** When the permission for an IP address ends (§9). */
	readonly permissions: Map<string, number>;
}

export const turnTimes = { permissionMs: 300_000, allocationMs: 600_000 } as const;
const firstRelayPort = 50_000;
const maxAllocations = 64;
const maxPermissions = 256;

export interface AllocationRow {
	readonly client: Endpoint;
	readonly relayed: Endpoint;
	readonly leftMs: number;
	readonly permissions: readonly { readonly address: string; readonly leftMs: number }[];
}

export class SimServer {
	readonly #socket: Endpoint;
	readonly #serves: { readonly stun: boolean; readonly turn: boolean };
	readonly #byClient = new Map<string, Allocation>();
	readonly #byPort = new Map<number, Allocation>();
	#nextPort = firstRelayPort;

	constructor(socket: Endpoint, serves: { readonly stun: boolean; readonly turn: boolean }) {
		this.#socket = socket;
		this.#serves = serves;
	}

	/** A datagram came to one of its ports: what goes out for it, or why nothing does. */
	receive(now: number, { source, destination, payload }: Outgoing): Outgoing | PacketFate {
		if (destination.port !== this.#socket.port) return this.#fromPeer(now, source, destination, payload);
		const answer = (reply: Payload): Outgoing => ({
			source: this.#socket,
			destination: source,
			payload: reply
		});
		switch (payload.kind) {
			case 'binding':
				if (payload.message.type !== 'request' || !this.#serves.stun) return 'no-route';
				return answer({
					kind: 'binding',
					message: { type: 'success', transaction: payload.message.transaction, mapped: source }
				});
			case 'turn': {
				if (!this.#serves.turn || payload.message.type !== 'request') return 'no-route';
				return answer({ kind: 'turn', message: this.#request(now, source, payload.message) });
			}
			case 'relayed': {
				const allocation = this.#allocationOf(now, source);
				if (!allocation || !this.#isPermitted(now, allocation, payload.peer)) return 'not-permitted';
				return { source: allocation.relayed, destination: payload.peer, payload: payload.inner };
			}
			case 'check':
			case 'data':
				return 'malformed';
		}
	}

	allocations(now: number): AllocationRow[] {
		return [...this.#byClient.values()]
			.filter(({ expiresAt }) => now < expiresAt)
			.map(({ client, relayed, expiresAt, permissions }) => ({
				client,
				relayed,
				leftMs: expiresAt - now,
				permissions: [...permissions]
					.filter(([, end]) => now < end)
					.map(([address, end]) => ({ address, leftMs: end - now }))
			}));
	}

	#fromPeer(now: number, source: Endpoint, destination: Endpoint, payload: Payload): Outgoing | PacketFate {
		const allocation = this.#byPort.get(destination.port);
		if (!allocation || now >= allocation.expiresAt) return 'no-route';
		if (!this.#isPermitted(now, allocation, source)) return 'not-permitted';
		return {
			source: this.#socket,
			destination: allocation.client,
			payload: { kind: 'relayed', method: 'data', transaction: '0'.repeat(24), peer: source, inner: payload }
		};
	}

	#request(now: number, client: Endpoint, request: TurnMessage & { type: 'request' }): TurnMessage {
		const { method, transaction, username } = request;
		if (username === undefined) return { type: 'error', method, transaction, code: 401 };
		const success = { type: 'success', method, transaction, username } as const;
		const known = this.#allocationOf(now, client);
		if (method === 'allocate') {
			const allocation = known ?? this.#allocate(now, client);
			return allocation
				? { ...success, relayed: allocation.relayed, mapped: client }
				: { type: 'error', method, transaction, code: 437 };
		}
		if (!known) return { type: 'error', method, transaction, code: 437 };
		if (method === 'refresh') known.expiresAt = now + turnTimes.allocationMs;
		else if (request.peer && known.permissions.size < maxPermissions)
			known.permissions.set(request.peer.address, now + turnTimes.permissionMs);
		return success;
	}

	#allocate(now: number, client: Endpoint): Allocation | undefined {
		if (this.#byClient.size >= maxAllocations) return undefined;
		const relayed = { address: this.#socket.address, port: this.#nextPort++ };
		const allocation = { client, relayed, expiresAt: now + turnTimes.allocationMs, permissions: new Map() };
		this.#byClient.set(endpointText(client), allocation);
		this.#byPort.set(relayed.port, allocation);
		return allocation;
	}

	#allocationOf(now: number, client: Endpoint): Allocation | undefined {
		const found = this.#byClient.get(endpointText(client));
		return found && now < found.expiresAt && isSameEndpoint(found.client, client) ? found : undefined;
	}

	#isPermitted(now: number, { permissions }: Allocation, peer: Endpoint): boolean {
		return now < (permissions.get(peer.address) ?? -Infinity);
	}
}
