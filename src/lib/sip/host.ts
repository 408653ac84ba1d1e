/**
 * Joins the proxy to whatever carries its messages: hands in what arrives, carries out what it says, and wakes it in time.
 * The lab server and the page use this same one; clock and timers come in.
 */
import { SipProxy, type Flow, type ProxyOptions, type SipEvent } from './proxy.ts';

export interface Timers {
	/** Milliseconds; the same clock in all calls. */
	now(): number;
	/** Calls once after so many milliseconds. Returns the function that calls it off. */
	after(ms: number, call: () => void): () => void;
}

export interface SipConnection {
	receive(text: string): void;
	/** The other end is gone. Safe to call twice. */
	close(): void;
}

export class SipHost {
	readonly proxy: SipProxy;
	readonly #timers: Timers;
	readonly #deliver = new Map<string, (text: string) => void>();
	readonly #dropped: (flow: string, reason: string) => void;
	#calledOff: (() => void) | undefined;
	#isClosed = false;

	constructor(
		options: ProxyOptions,
		timers: Timers,
		dropped: (flow: string, reason: string) => void = () => undefined
	) {
		this.proxy = new SipProxy(options);
		this.#timers = timers;
		this.#dropped = dropped;
	}

	/** A new way to somebody; `deliver` sends a message down it and must not call back at once. */
	connect(flow: Flow, deliver: (text: string) => void): SipConnection {
		this.#deliver.set(flow.id, deliver);
		this.#handle({ type: 'opened', flow });
		return {
			receive: (text) => {
				this.#handle({ type: 'received', flow: flow.id, text });
			},
			close: () => {
				if (!this.#deliver.delete(flow.id)) return;
				this.#handle({ type: 'closed', flow: flow.id });
			}
		};
	}

	isUsed(flow: string): boolean {
		return this.proxy.isUsed(flow, this.#timers.now());
	}

	/** Forgets everything and does nothing more. */
	close(): void {
		this.#isClosed = true;
		this.#calledOff?.();
		this.#deliver.clear();
	}

	#handle(event: SipEvent): void {
		if (this.#isClosed) return;
		const now = this.#timers.now();
		for (const action of this.proxy.handle(event, now)) {
			if (action.type === 'send') this.#deliver.get(action.flow)?.(action.text);
			else this.#dropped(action.flow, action.reason);
		}
		this.#calledOff?.();
		this.#calledOff = undefined;
		const { wakeAt } = this.proxy;
		if (wakeAt !== undefined)
			this.#calledOff = this.#timers.after(Math.max(1, wakeAt - now), () => {
				this.#handle({ type: 'woke' });
			});
	}
}
