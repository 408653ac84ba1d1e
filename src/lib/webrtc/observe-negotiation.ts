/**
 * Writes down what a connection has agreed on and what is on the table: the four descriptions and the transceivers, each time
 * they change, and what is done to senders and transceivers. Beside `observe`, for experiments that are about negotiation.
 */
import { descriptionFacts } from '../recording/sections.ts';
import type {
	DescriptionFacts,
	Json,
	NewEvent,
	TransceiverFacts,
	TransceiverMethod
} from '../recording/event.ts';
import type { Recorder } from '../recording/recorder.ts';

/** After any of these, what is agreed or proposed may be different. */
const changing = [
	'addTrack',
	'addTransceiver',
	'close',
	'removeTrack',
	'setLocalDescription',
	'setRemoteDescription'
] as const;

/**
 * Records the negotiation of `connection` under `name` from now on; call it after `observe`. Returns the function that stops
 * it: what is wrapped stays wrapped and writes nothing more.
 */
export function observeNegotiation(
	connection: RTCPeerConnection,
	name: string,
	recorder: Recorder
): () => void {
	const observer = new NegotiationObserver(connection, name, recorder);
	return () => {
		observer.stop();
	};
}

class NegotiationObserver {
	readonly #connection: RTCPeerConnection;
	readonly #peer: string;
	readonly #recorder: Recorder;
	readonly #listening = new AbortController();
	readonly #known = new WeakSet<RTCRtpTransceiver>();
	#last = '';

	constructor(connection: RTCPeerConnection, peer: string, recorder: Recorder) {
		this.#connection = connection;
		this.#peer = peer;
		this.#recorder = recorder;
		for (const method of changing) this.#wrap(method);
		for (const type of ['signalingstatechange', 'negotiationneeded', 'track'])
			connection.addEventListener(
				type,
				() => {
					this.#take();
				},
				{ signal: this.#listening.signal }
			);
		this.#take();
	}

	stop(): void {
		this.#listening.abort();
	}

	/** Looks, and writes down what is different from the last time. */
	#take(): void {
		if (this.#listening.signal.aborted) return;
		const connection = this.#connection;
		const transceivers = connection.getTransceivers();
		for (const transceiver of transceivers) this.#watch(transceiver);
		const now = {
			descriptions: {
				pendingLocal: factsOf(connection.pendingLocalDescription),
				currentLocal: factsOf(connection.currentLocalDescription),
				pendingRemote: factsOf(connection.pendingRemoteDescription),
				currentRemote: factsOf(connection.currentRemoteDescription)
			},
			transceivers: transceivers.map(transceiverFacts)
		};
		const text = JSON.stringify(now);
		if (text === this.#last) return;
		this.#last = text;
		this.#recorder.append({ type: 'negotiation', peer: this.#peer, ...now });
	}

	#wrap(method: (typeof changing)[number]): void {
		const connection = this.#connection;
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its connection below
		const original = connection[method] as (...args: unknown[]) => unknown;
		Object.defineProperty(connection, method, {
			configurable: true,
			writable: true,
			value: (...args: unknown[]): unknown => {
				const result = original.apply(connection, args);
				if (!(result instanceof Promise)) {
					this.#take();
					return result;
				}
				return result.then((value: unknown) => {
					this.#take();
					return value;
				});
			}
		});
	}

	/** Calls on a transceiver and its sender are recorded like those on the connection. */
	#watch(transceiver: RTCRtpTransceiver): void {
		if (this.#known.has(transceiver)) return;
		this.#known.add(transceiver);
		const { sender } = transceiver;
		const replaceTrack = sender.replaceTrack.bind(sender);
		const stop = transceiver.stop.bind(transceiver);
		Object.defineProperty(sender, 'replaceTrack', {
			configurable: true,
			writable: true,
			value: (track: MediaStreamTrack | null) =>
				this.#record('replaceTrack', transceiver, [track && { kind: track.kind, id: track.id }], () =>
					replaceTrack(track)
				)
		});
		Object.defineProperty(transceiver, 'stop', {
			configurable: true,
			writable: true,
			value: () => {
				this.#record('stop', transceiver, [], stop);
			}
		});
		const accessor = Object.getOwnPropertyDescriptor(RTCRtpTransceiver.prototype, 'direction');
		Object.defineProperty(transceiver, 'direction', {
			configurable: true,
			get: () => accessor?.get?.call(transceiver) as unknown,
			set: (direction: string) => {
				this.#record('setDirection', transceiver, [direction], () => {
					accessor?.set?.call(transceiver, direction);
				});
			}
		});
	}

	#record<T>(
		method: TransceiverMethod,
		transceiver: RTCRtpTransceiver,
		args: readonly Json[],
		act: () => T
	): T {
		const peer = this.#peer;
		const call = this.#recorder.nextCall();
		const append = (event: NewEvent): void => {
			if (!this.#listening.signal.aborted) this.#recorder.append(event);
		};
		const { mid } = transceiver;
		append({ type: method, peer, call, args: [...args, { mid, kind: kindOf(transceiver) }] });
		const succeeded = () => {
			append({ type: `${method}OnSuccess`, peer, call });
			this.#take();
		};
		const failed = (error: unknown) => {
			const { name, message } = error as Error;
			append({ type: `${method}OnFailure`, peer, call, error: { name, message } });
		};
		try {
			const result = act();
			if (result instanceof Promise) result.then(succeeded, failed);
			else succeeded();
			return result;
		} catch (error) {
			failed(error);
			throw error;
		}
	}
}

const factsOf = (description: RTCSessionDescription | null): DescriptionFacts | null =>
	description && descriptionFacts(description);

/** A transceiver never changes its kind; its receiver always has a track of it. */
const kindOf = ({ receiver }: RTCRtpTransceiver): string => receiver.track.kind;

const transceiverFacts = (transceiver: RTCRtpTransceiver): TransceiverFacts => ({
	mid: transceiver.mid,
	kind: kindOf(transceiver),
	direction: transceiver.direction,
	currentDirection: transceiver.currentDirection,
	// Chromium sets `stopped` with the call of stop(), Firefox when it is agreed; `direction` says it at once in both.
	isStopped: transceiver.direction === 'stopped',
	sending: transceiver.sender.track?.id ?? null
});
