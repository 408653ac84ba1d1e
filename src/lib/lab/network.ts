/**
 * The browser's side of the lab server's network: one session with two peers' credentials for the relay, a conditioner for
 * each direction, a capture that is written into a Recording, gateways, and real sockets. It ends when it is closed, or when
 * the page goes.
 */
import type { Socket } from 'socket.io-client';
import { readLabStatus } from '../signaling/server.ts';
import {
	networkNamespace,
	networkPeers,
	type DelayReport,
	type Done,
	type EchoAnswer,
	type EchoRequest,
	type GatewaysRequest,
	type IceServerInit,
	type LinkDirection,
	type NetworkNotice,
	type NetworkPeer,
	type NetworkRefusal,
	type NetworkToPage,
	type NetworkToServer,
	type OpenedNetwork,
	type Refused,
	type SeenBatch,
	type StunAnswer
} from '../signaling/network-protocol.ts';
import { signalingPath } from '../signaling/server-protocol.ts';
import type { Recorder } from '../recording/recorder.ts';
import type { LinkSettings } from '../sim/link-settings.ts';
import { GatewayPair } from './gateway-pair.ts';

/** How long the lab server may take to answer. */
const answerMs = 5000;

/** Why there is no network: no lab server behind these pages, one without a network, one that is full, or lost meanwhile. */
export type NetworkAbsence = 'absent' | 'lost' | NetworkRefusal;

/** Something the network would not do, or can no longer do. */
export class NetworkError extends Error {
	readonly reason: NetworkAbsence;
	constructor(reason: NetworkAbsence) {
		super(`The lab server's network: ${reason}.`);
		this.name = 'NetworkError';
		this.reason = reason;
	}
}

type NetworkSocket = Socket<NetworkToPage, NetworkToServer>;

/** Opens a session with the lab server behind `site`, the root of the pages. Rejects with a `NetworkError`. */
export async function openNetwork(site: URL): Promise<LabNetwork> {
	const [status, { io }] = await Promise.all([readLabStatus(site), import('socket.io-client')]);
	if (!status?.network) throw new NetworkError('absent');
	const socket: NetworkSocket = io(site.origin + networkNamespace, {
		path: new URL(signalingPath, site).pathname,
		transports: ['websocket'],
		reconnection: false,
		timeout: answerMs,
		forceNew: true
	});
	try {
		const opened = await new Promise<OpenedNetwork>((resolve, reject) => {
			socket.once('connect_error', () => {
				reject(new NetworkError('absent'));
			});
			socket.timeout(answerMs).emit('open', (error: Error | null, answer) => {
				if (error) reject(new NetworkError('lost'));
				else if (answer.type === 'refused') reject(new NetworkError(answer.reason));
				else resolve(answer);
			});
		});
		return new LabNetwork(socket, opened);
	} catch (error) {
		socket.disconnect();
		throw error;
	}
}

export class LabNetwork {
	readonly #socket: NetworkSocket;
	readonly #opened: OpenedNetwork;
	readonly #recorders = new Set<Recorder>();
	readonly #streams = new Map<number, (bytes: Uint8Array) => void>();
	/** What has to be added to the server's clock: the smallest difference that was seen, as nothing arrives early. */
	#clockOffset = Infinity;
	/** Packets that were not handed over because they came too fast. */
	missed = 0;
	/** Called when the lab server is lost; not when the network was closed here. */
	onlost: (() => void) | undefined;

	constructor(socket: NetworkSocket, opened: OpenedNetwork) {
		this.#socket = socket;
		this.#opened = opened;
		socket.on('seen', (batch) => {
			this.#seen(batch);
		});
		socket.on('stream-received', ({ number, bytes }) => {
			this.#streams.get(number)?.(fromBase64(bytes));
		});
		socket.on('disconnect', (reason) => {
			if (reason !== 'io client disconnect') this.onlost?.();
		});
	}

	get isOpen(): boolean {
		return this.#socket.connected;
	}
	get notices(): readonly NetworkNotice[] {
		return this.#opened.notices;
	}
	get isForeignTurn(): boolean {
		return this.#opened.isForeignTurn;
	}
	get hasTls(): boolean {
		return this.#opened.hasTls;
	}
	/** `stun:` addresses of the lab server, at least two. */
	get stun(): readonly string[] {
		return this.#opened.stun;
	}
	get expiresAt(): Date {
		return new Date(this.#opened.expiresAt);
	}

	/** For `RTCConfiguration.iceServers` of this peer. */
	iceServers(peer: NetworkPeer): RTCIceServer[] {
		return this.#opened.iceServers[peer].map(iceServer);
	}

	/** Conditions what this peer sends (`up`) or what is sent to it (`down`) through the relay. */
	async setLink(peer: NetworkPeer, direction: LinkDirection, settings: LinkSettings): Promise<void> {
		expectDone(await this.#ask('link', { peer, direction, settings }));
	}

	/** The same for both peers: what each of them sends. */
	async setPath(settings: LinkSettings): Promise<void> {
		await Promise.all(networkPeers.map((peer) => this.setLink(peer, 'up', settings)));
	}

	/** Whether TURN's own messages are conditioned as well. */
	async setControl(isConditioned: boolean): Promise<void> {
		expectDone(await this.#ask('control', isConditioned));
	}

	/** Writes the packets that the relay and the gateways see into a Recording from now on. Returns what stops that. */
	async capture(recorder: Recorder): Promise<() => void> {
		this.#recorders.add(recorder);
		expectDone(await this.#ask('capture', true));
		return () => {
			this.#recorders.delete(recorder);
			if (this.#recorders.size === 0 && this.isOpen) void this.#ask('capture', false).catch(() => undefined);
		};
	}

	/** How exactly the conditioner kept to the delays that were asked of it. */
	async delays(): Promise<DelayReport> {
		return unlessRefused(await this.#ask('delays')).report;
	}

	/** Puts both peers behind NATs of real sockets. */
	async openGateways(request: GatewaysRequest): Promise<GatewayPair> {
		const opened = unlessRefused(await this.#ask('gateways', request));
		return new GatewayPair(opened, {
			standIn: async (standIn) => unlessRefused(await this.#ask('stand-in', standIn)),
			setPassword: async (password) => {
				expectDone(await this.#ask('password', password));
			},
			forgetMappings: async (forget) => {
				expectDone(await this.#ask('forget-mappings', forget));
			},
			close: async (pair) => {
				if (this.isOpen) await this.#ask('close-gateways', pair);
			}
		});
	}

	/** `stun:` address of a server of this session's own, that answers after so long. */
	async openSlowStun(delayMs: number): Promise<string> {
		return unlessRefused(await this.#ask('slow-stun', delayMs)).url;
	}

	/** Real UDP or TCP sockets write and echo this. */
	async echo(request: EchoRequest): Promise<Extract<EchoAnswer, { type: 'echoed' }>> {
		return unlessRefused(await this.#ask('echo', request));
	}

	/** One datagram to the STUN server, from a real socket. */
	async sendStun(bytes: Uint8Array): Promise<Exclude<StunAnswer, Refused>> {
		return unlessRefused(await this.#ask('send-stun', toBase64(bytes)));
	}

	/**
	 * A byte stream from the caller to the callee over the conditioned link, as TCP would carry it: the WebSocket of this
	 * session brings bytes to the lab server, they cross the link in segments, and come back in order.
	 */
	openStream(
		number: number,
		hear: (bytes: Uint8Array) => void
	): { send(bytes: Uint8Array): void; close(): void } {
		this.#streams.set(number, hear);
		return {
			send: (bytes) => {
				this.#socket.emit('stream-send', { number, bytes: toBase64(bytes) });
			},
			close: () => {
				this.#streams.delete(number);
			}
		};
	}

	/** Ends the session: the lab server frees everything it held for it. Safe to call twice. */
	close(): void {
		this.#recorders.clear();
		this.#streams.clear();
		this.#socket.disconnect();
	}

	#ask<Name extends Exclude<keyof NetworkToServer, 'stream-send'>>(
		name: Name,
		...args: Questions<Name>
	): Promise<Answers<Name>> {
		if (!this.isOpen) return Promise.reject(new NetworkError('lost'));
		return new Promise((resolve, reject) => {
			const emit = this.#socket.timeout(answerMs).emit.bind(this.#socket.timeout(answerMs)) as (
				event: string,
				...rest: unknown[]
			) => void;
			emit(name, ...args, (error: Error | null, answer: Answers<Name>) => {
				if (error) reject(new NetworkError('lost'));
				else resolve(answer);
			});
		});
	}

	#seen({ now, packets, mappings, missed }: SeenBatch): void {
		this.missed += missed;
		const here = performance.now();
		this.#clockOffset = Math.min(this.#clockOffset, here - now);
		const seen = [
			...packets.map((packet) => ({ type: 'packet', ...packet }) as const),
			...mappings.map((mapping) => ({ type: 'natmapping', ...mapping }) as const)
		].sort((one, other) => one.at - other.at);
		for (const recorder of this.#recorders) {
			const offset = this.#clockOffset - here + recorder.elapsed();
			for (const { at, ...event } of seen) {
				const seenAt = Math.round(Math.max(0, at + offset) * 1e3) / 1e3;
				recorder.append(
					event.type === 'packet' ? { ...event, seenAt, number: recorder.nextPacket() } : { ...event, seenAt }
				);
			}
		}
	}
}

type Handler<Name extends keyof NetworkToServer> = Parameters<NetworkToServer[Name]>;
type Questions<Name extends keyof NetworkToServer> =
	Handler<Name> extends [...infer Rest, (answer: never) => void] ? Rest : never;
type Answers<Name extends keyof NetworkToServer> =
	Handler<Name> extends [...unknown[], (answer: infer Answer) => void] ? Answer : never;

function unlessRefused<T extends { readonly type: string }>(answer: T | Refused): Exclude<T, Refused> {
	if (answer.type === 'refused') throw new NetworkError((answer as Refused).reason);
	return answer as Exclude<T, Refused>;
}
const expectDone = (answer: Done): void => void unlessRefused(answer);

/** Without what the protocol made read-only. */
export const iceServer = ({ urls, ...rest }: IceServerInit): RTCIceServer => ({ urls: [...urls], ...rest });

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
