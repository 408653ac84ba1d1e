/** A small TURN client for tests, over UDP or TCP: sends what it is told, right or wrong, and gives what comes. */
import { randomBytes } from 'node:crypto';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { connect, type Socket } from 'node:net';
import type { Endpoint } from '../../src/lib/bytes/endpoint.ts';
import { toHex } from '../../src/lib/bytes/hex.ts';
import { attribute } from '../../src/lib/stun/attributes.ts';
import { decodeChannelData, encodeChannelData, isChannelData } from '../../src/lib/stun/channel-data.ts';
import { StreamReader } from '../../src/lib/stun/framing.ts';
import { longTermKey, withIntegrity } from '../../src/lib/stun/integrity.ts';
import {
	bytesOf,
	decode,
	encode,
	endpointOf,
	errorOf,
	method,
	newAttribute,
	textOf,
	type NewAttribute,
	type StunMessage
} from '../../src/lib/stun/message.ts';
import type { TurnCredentials } from '../../src/lib/stun/turn/credentials.ts';

export interface Received {
	/** Of ChannelData: its number; of a Data indication: who sent it. */
	readonly channel?: number;
	readonly peer?: Endpoint;
	readonly text: string;
}

export interface Answer {
	readonly message: StunMessage;
	/** As it came. */
	readonly bytes: Uint8Array;
	/** `success`, or the code of the error. */
	readonly outcome: 'success' | number;
}

export interface RequestOptions {
	readonly transactionId?: Uint8Array;
	/** Signed with these; `false`: not at all. Default: the client's own. */
	readonly credentials?: TurnCredentials | false;
	readonly nonce?: string;
	/** In a signed request, to leave one out. */
	readonly without?: number;
}

/** Long enough for a busy machine; a test that comes here has failed. */
const patienceMs = 10_000;

export class TurnClient {
	readonly credentials: TurnCredentials | undefined;
	readonly isStream: boolean;
	readonly received: Received[] = [];
	/** Answers to what was never asked. */
	readonly strays: StunMessage[] = [];
	realm = '';
	nonce = '';
	relayed: Endpoint | undefined;
	/** Where it sends from. */
	local: Endpoint = { address: '', port: 0 };
	isClosed = false;
	readonly #waiting = new Map<string, (answer: Answer) => void>();
	readonly #readers = new Set<() => void>();
	#udp: UdpSocket | undefined;
	#tcp: Socket | undefined;

	private constructor(credentials: TurnCredentials | undefined, isStream: boolean) {
		this.credentials = credentials;
		this.isStream = isStream;
	}

	static async open(
		transport: 'udp' | 'tcp',
		server: Endpoint,
		credentials?: TurnCredentials
	): Promise<TurnClient> {
		const client = new TurnClient(credentials, transport === 'tcp');
		if (transport === 'udp') {
			const socket = createSocket('udp4');
			client.#udp = socket;
			await new Promise<void>((resolve, reject) => {
				socket.once('error', reject);
				socket.connect(server.port, server.address, resolve);
			});
			socket.on('error', () => undefined);
			socket.on('message', (bytes) => {
				client.#incoming(bytes);
			});
			client.local = socket.address();
		} else {
			const reader = new StreamReader();
			const socket = connect(server.port, server.address);
			client.#tcp = socket;
			await new Promise<void>((resolve, reject) => {
				socket.once('error', reject);
				socket.once('connect', resolve);
			});
			socket.on('error', () => undefined);
			socket.on('close', () => {
				client.isClosed = true;
				client.#wake();
			});
			socket.on('data', (chunk) => {
				for (const message of reader.push(chunk)) client.#incoming(message);
			});
			client.local = { address: socket.localAddress ?? '', port: socket.localPort ?? 0 };
		}
		return client;
	}

	close(): void {
		this.#udp?.close();
		this.#tcp?.destroy();
		this.isClosed = true;
	}

	raw(bytes: Uint8Array): void {
		if (this.#udp) this.#udp.send(bytes);
		else this.#tcp?.write(bytes);
	}

	/** Sends and waits for the answer; over UDP it is sent again, with the same bytes, until there is one. */
	async request(
		number: number,
		attributes: readonly NewAttribute[],
		{
			transactionId = randomBytes(12),
			credentials = this.credentials ?? false,
			nonce = this.nonce,
			without
		}: RequestOptions = {}
	): Promise<Answer> {
		const signed = [
			...attributes,
			...(credentials
				? [
						newAttribute(attribute.username, credentials.username),
						newAttribute(attribute.realm, this.realm),
						newAttribute(attribute.nonce, nonce)
					].filter(({ type }) => type !== without)
				: [])
		];
		const bare = encode({ method: number, class: 'request', transactionId, attributes: signed });
		const bytes = credentials
			? withIntegrity(bare, longTermKey(credentials.username, this.realm, credentials.credential))
			: bare;
		const key = toHex(transactionId);
		return new Promise((resolve, reject) => {
			const again = setInterval(() => {
				if (!this.isStream) this.raw(bytes);
			}, 1000);
			const patience = setTimeout(() => {
				clearInterval(again);
				reject(new Error(`no answer to ${number}`));
			}, patienceMs);
			this.#waiting.set(key, (answer) => {
				clearInterval(again);
				clearTimeout(patience);
				this.#waiting.delete(key);
				resolve(answer);
			});
			this.raw(bytes);
		});
	}

	/** Learns realm and nonce. */
	async challenge(): Promise<Answer> {
		const answer = await this.request(method.allocate, [udpTransport], { credentials: false });
		this.#learn(answer);
		return answer;
	}

	async allocate(more: readonly NewAttribute[] = [], options: RequestOptions = {}): Promise<Answer> {
		if (!this.nonce) await this.challenge();
		const answer = await this.request(method.allocate, [udpTransport, ...more], options);
		if (answer.outcome === 'success') this.relayed = endpointOf(answer.message, attribute.xorRelayedAddress);
		return answer;
	}

	refresh = (seconds: number): Promise<Answer> =>
		this.request(method.refresh, [newAttribute(attribute.lifetime, seconds)]);

	permit = (...peers: Endpoint[]): Promise<Answer> =>
		this.request(
			method.createPermission,
			peers.map((peer) => newAttribute(attribute.xorPeerAddress, peer))
		);

	bind = (channel: number, peer: Endpoint): Promise<Answer> =>
		this.request(method.channelBind, [
			newAttribute(attribute.channelNumber, channel),
			newAttribute(attribute.xorPeerAddress, peer)
		]);

	binding = (more: readonly NewAttribute[] = []): Promise<Answer> =>
		this.request(method.binding, more, { credentials: false });

	sendIndication(peer: Endpoint, text: string): void {
		this.raw(
			encode({
				method: method.send,
				class: 'indication',
				transactionId: randomBytes(12),
				attributes: [
					newAttribute(attribute.xorPeerAddress, peer),
					newAttribute(attribute.data, new TextEncoder().encode(text))
				]
			})
		);
	}

	sendChannel(channel: number, text: string): void {
		this.raw(encodeChannelData(channel, new TextEncoder().encode(text), this.isStream));
	}

	/** Until so many pieces of data have come. */
	async data(count = 1): Promise<Received[]> {
		await this.until(() => this.received.length >= count);
		return this.received;
	}

	/** Until it is so; asked whenever something comes. */
	until(isSo: () => boolean): Promise<void> {
		if (isSo()) return Promise.resolve();
		return new Promise((resolve, reject) => {
			const patience = setTimeout(() => {
				this.#readers.delete(check);
				reject(new Error(`waited in vain: ${String(isSo)}`));
			}, patienceMs);
			const check = () => {
				if (!isSo()) return;
				clearTimeout(patience);
				this.#readers.delete(check);
				resolve();
			};
			this.#readers.add(check);
		});
	}

	#learn({ message }: Answer): void {
		this.realm = textOf(message, attribute.realm) ?? this.realm;
		this.nonce = textOf(message, attribute.nonce) ?? this.nonce;
	}

	#incoming(bytes: Uint8Array): void {
		if (isChannelData(bytes)) {
			const found = decodeChannelData(bytes);
			if (found) this.received.push({ channel: found.channel, text: new TextDecoder().decode(found.data) });
		} else {
			const { message } = decode(bytes);
			if (message?.class === 'indication') {
				const peer = endpointOf(message, attribute.xorPeerAddress);
				const text = new TextDecoder().decode(bytesOf(message, attribute.data));
				this.received.push(peer ? { peer, text } : { text });
			} else if (message) {
				const answered = this.#waiting.get(toHex(message.transactionId));
				if (answered)
					answered({
						message,
						bytes,
						outcome: message.class === 'success' ? 'success' : (errorOf(message)?.code ?? 0)
					});
				else this.strays.push(message);
			}
		}
		this.#wake();
	}

	#wake(): void {
		for (const check of [...this.#readers]) check();
	}
}

export const udpTransport = newAttribute(attribute.requestedTransport, 17);
