/**
 * What JsSIP sends its messages over: a WebSocket with subprotocol `sip` (RFC 7118), or a line to the registrar and proxy in
 * this very page. Both tell what passes.
 */
import type { Socket } from 'jssip';
import { SipHost, type SipConnection } from '#lib/sip/host.ts';
import { labDomain, labPassword, sipSubprotocol } from '#lib/sip/lab-domain.ts';
import type { Hash } from '#lib/sip/digest.ts';

export interface Tap {
	message: (direction: 'sent' | 'received', text: string) => void;
	/** The connection stands; `protocol` is the subprotocol that both ends named. */
	open: (protocol: string) => void;
}

/** What JsSIP sets when it takes a socket. */
abstract class TappedSocket implements Socket {
	via_transport = 'WS';
	abstract readonly url: string;
	readonly sip_uri = `sip:${labDomain};transport=ws`;
	onconnect: () => void = () => undefined;
	ondisconnect: (error: boolean, code?: number, reason?: string) => void = () => undefined;
	ondata: (data: unknown) => void = () => undefined;
	protected readonly tap: Tap;

	constructor(tap: Tap) {
		this.tap = tap;
	}

	abstract connect(): void;
	abstract disconnect(): void;
	abstract isConnected(): boolean;
	abstract isConnecting(): boolean;
	protected abstract carry(text: string): void;

	send(message: string | ArrayBufferLike | Blob | ArrayBufferView): boolean {
		if (typeof message !== 'string' || !this.isConnected()) return false;
		if (message.trim() !== '') this.tap.message('sent', message);
		this.carry(message);
		return true;
	}

	protected heard(text: string): void {
		if (text.trim() !== '') this.tap.message('received', text);
		this.ondata(text);
	}
}

/** RFC 7118 §4: one SIP message in each WebSocket message. */
class WebSocketLine extends TappedSocket {
	readonly url: string;
	#socket: WebSocket | undefined;

	constructor(url: string, tap: Tap) {
		super(tap);
		this.url = url;
	}

	connect(): void {
		const socket = new WebSocket(this.url, sipSubprotocol);
		this.#socket = socket;
		socket.onopen = () => {
			this.tap.open(socket.protocol);
			this.onconnect();
		};
		socket.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'string') this.heard(data);
		};
		socket.onclose = ({ wasClean, code, reason }) => {
			if (this.#socket === socket) this.ondisconnect(!wasClean, code, reason);
		};
	}

	disconnect(): void {
		const socket = this.#socket;
		this.#socket = undefined;
		socket?.close();
	}

	isConnected(): boolean {
		return this.#socket?.readyState === WebSocket.OPEN;
	}

	isConnecting(): boolean {
		return this.#socket?.readyState === WebSocket.CONNECTING;
	}

	protected carry(text: string): void {
		this.#socket?.send(text);
	}
}

export function webSocketLine(url: string, tap: Tap): Socket {
	// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as in PageProxy.line
	return new WebSocketLine(url, tap);
}

/** A line to the proxy in this page. Messages are texts, as on a wire, and each takes a turn of the event loop. */
class PageLine extends TappedSocket {
	readonly url = 'ws://this-page.invalid';
	readonly #plug: (deliver: (text: string) => void) => SipConnection;
	#connection: SipConnection | undefined;

	constructor(plug: (deliver: (text: string) => void) => SipConnection, tap: Tap) {
		super(tap);
		this.#plug = plug;
	}

	connect(): void {
		const connection = this.#plug((text) => {
			queueMicrotask(() => {
				if (this.#connection === connection) this.heard(text);
			});
		});
		this.#connection = connection;
		queueMicrotask(() => {
			if (this.#connection !== connection) return;
			// Both ends of a line in one page speak it; on a WebSocket this is settled in the handshake.
			this.tap.open(sipSubprotocol);
			this.onconnect();
		});
	}

	disconnect(): void {
		const connection = this.#connection;
		this.#connection = undefined;
		connection?.close();
	}

	isConnected(): boolean {
		return this.#connection !== undefined;
	}

	isConnecting(): boolean {
		return false;
	}

	protected carry(text: string): void {
		const connection = this.#connection;
		queueMicrotask(() => {
			connection?.receive(text);
		});
	}
}

/** The registrar and proxy of the lab server, running in the page. */
export class PageProxy {
	readonly #host: SipHost;
	#lines = 0;

	/** @param md5 the one that JsSIP answers with: browsers have no MD5 of their own */
	constructor(md5: Hash) {
		this.#host = new SipHost(
			{
				domain: labDomain,
				passwordOf: labPassword,
				hashes: new Map([['MD5', md5]]),
				random: () =>
					crypto
						.getRandomValues(new Uint8Array(12))
						.reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '')
			},
			{
				now: () => performance.now(),
				after: (ms, call) => {
					const timer = setTimeout(call, ms);
					return () => {
						clearTimeout(timer);
					};
				}
			}
		);
	}

	line(tap: Tap): Socket {
		// JsSIP declares a class and takes anything of that shape.
		// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
		return new PageLine((deliver) => {
			const id = `line-${++this.#lines}`;
			return this.#host.connect({ id, transport: 'WS', address: '', port: 0, sentBy: labDomain }, deliver);
		}, tap);
	}

	close(): void {
		this.#host.close();
	}
}
