/**
 * Writes down everything a peer connection is asked and everything that happens to it, and changes nothing:
 * methods are called with the very arguments they were given, and their results are handed on.
 *
 * A method that returns a promise still rejects unhandled when nobody handles it; its outcome is in the Recording before
 * the caller's own continuation runs.
 */
import {
	recordedMethods,
	type CandidateInit,
	type ChannelFacts,
	type ChannelMessageEvent,
	type Json,
	type RecordedMethod
} from '../recording/event.ts';
import type { Recorder } from '../recording/recorder.ts';
import { statsDelta, type StatsReport } from '../recording/stats-delta.ts';

/** How much of a text message is kept in the Recording. */
export const previewLength = 200;

/** So many binary messages of a channel, each way, are recorded one by one; after that those of a second together. */
export const recordedOneByOne = 200;
const togetherMs = 1000;

/** Chromium gives the same report again to whoever asks within this time. */
const reportLastsMs = 50;

export interface Observed {
	/**
	 * Asks for getStats once and records what changed; a connection that is closed is left alone. Waits until a report that was
	 * asked for before is forgotten: what is recorded is never older than the call.
	 */
	sample(): Promise<void>;
	/** Stops listening; methods recorded so far stay wrapped but write nothing more. */
	stop(): void;
}

const observations = new WeakMap<RTCPeerConnection, Observed>();

/** Records `connection` under `name` from now on. Returns the same connection. */
export function observe(connection: RTCPeerConnection, name: string, recorder: Recorder): RTCPeerConnection {
	const observer = new ConnectionObserver(connection, name, recorder);
	observations.set(connection, observer);
	return connection;
}

/** What records this connection, if anything does. */
export const observationOf = (connection: RTCPeerConnection): Observed | undefined =>
	observations.get(connection);

class ConnectionObserver implements Observed {
	readonly #connection: RTCPeerConnection;
	readonly #peer: string;
	readonly #recorder: Recorder;
	readonly #listening = new AbortController();
	readonly #transports = new Map<RTCDtlsTransport | RTCSctpTransport, () => void>();
	readonly #tallies: MessageTally[] = [];
	#lastReport: StatsReport = {};
	/** When getStats was asked last, by `performance.now()`. */
	#askedAt = -Infinity;

	constructor(connection: RTCPeerConnection, peer: string, recorder: Recorder) {
		this.#connection = connection;
		this.#peer = peer;
		this.#recorder = recorder;
		recorder.append({ type: 'create', peer, configuration: plain(connection.getConfiguration()) });
		for (const method of recordedMethods) this.#wrap(method);
		this.#listen();
	}

	async sample(): Promise<void> {
		if (this.#connection.signalingState === 'closed' || this.#isStopped()) return;
		const wait = this.#askedAt + reportLastsMs - performance.now();
		if (wait > 0) {
			await new Promise((resolve) => setTimeout(resolve, wait));
			if (this.#isStopped()) return;
		}
		this.#askedAt = performance.now();
		// A connection that is closed while it is asked may refuse to answer: then there is nothing to record.
		const stats = await this.#connection.getStats().catch(() => undefined);
		if (!stats || this.#isStopped()) return;
		const { report, timestamp } = readReport(stats);
		const delta = statsDelta(this.#lastReport, report);
		this.#lastReport = report;
		this.#recorder.append({ type: 'getStats', peer: this.#peer, timestamp, ...delta });
	}

	stop(): void {
		for (const tally of this.#tallies) tally.flush();
		this.#listening.abort();
	}

	#isStopped(): boolean {
		return this.#listening.signal.aborted;
	}

	#wrap(method: RecordedMethod): void {
		const connection = this.#connection;
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its connection below
		const original = connection[method] as (...args: unknown[]) => unknown;
		const recorded = (...args: unknown[]): unknown => {
			if (this.#isStopped()) return original.apply(connection, args);
			const call = this.#recorder.nextCall();
			const wasClosed = connection.signalingState === 'closed';
			this.#recorder.append({ type: method, peer: this.#peer, call, args: args.map(plainArgument) });
			// An answer may come after stop(): it is for the caller alone then.
			const succeeded = (result: unknown): void => {
				if (this.#isStopped()) return;
				const value = isDescriptionMadeByBrowser(method, args) ? connection.localDescription : result;
				this.#recorder.append({
					type: `${method}OnSuccess`,
					peer: this.#peer,
					call,
					...(value === undefined ? {} : { value: plainResult(value) })
				});
				if (method.endsWith('Description')) this.#watchTransports();
			};
			const failed = (error: unknown): void => {
				if (this.#isStopped()) return;
				this.#recorder.append({
					type: `${method}OnFailure`,
					peer: this.#peer,
					call,
					error: plainError(error)
				});
			};
			let result: unknown;
			try {
				result = original.apply(connection, args);
			} catch (error) {
				failed(error);
				throw error;
			}
			if (result instanceof Promise)
				return result.then(
					(value: unknown) => {
						succeeded(value);
						return value;
					},
					(error: unknown) => {
						failed(error);
						throw error;
					}
				);
			if (method === 'createDataChannel') this.#watchChannel(result as RTCDataChannel);
			succeeded(result);
			// close() fires no event for the states it sets (W3C WebRTC, RTCPeerConnection.close).
			if (method === 'close' && !wasClosed) this.#recordClosed();
			return result;
		};
		Object.defineProperty(connection, method, { value: recorded, configurable: true, writable: true });
	}

	#listen(): void {
		const connection = this.#connection;
		const peer = this.#peer;
		const append = this.#recorder.append.bind(this.#recorder);
		const on = <K extends keyof RTCPeerConnectionEventMap>(
			type: K,
			listener: (event: RTCPeerConnectionEventMap[K]) => void
		) => {
			connection.addEventListener(type, listener, { signal: this.#listening.signal });
		};
		on('signalingstatechange', () => {
			append({ type: 'onsignalingstatechange', peer, value: connection.signalingState });
		});
		on('icegatheringstatechange', () => {
			append({ type: 'onicegatheringstatechange', peer, value: connection.iceGatheringState });
		});
		on('iceconnectionstatechange', () => {
			append({ type: 'oniceconnectionstatechange', peer, value: connection.iceConnectionState });
			this.#watchTransports();
		});
		on('connectionstatechange', () => {
			append({ type: 'onconnectionstatechange', peer, value: connection.connectionState });
			this.#watchTransports();
			// A moment later: nothing that the call itself waits for should wait for its statistics.
			if (connection.connectionState === 'connected') setTimeout(() => void this.sample(), 20);
		});
		on('negotiationneeded', () => {
			append({ type: 'onnegotiationneeded', peer });
		});
		on('icecandidate', ({ candidate }) => {
			append({ type: 'onicecandidate', peer, candidate: candidate && plainCandidate(candidate) });
		});
		on('icecandidateerror', ({ errorCode, errorText, url, address, port }) => {
			append({ type: 'onicecandidateerror', peer, error: { errorCode, errorText, url, address, port } });
		});
		on('datachannel', ({ channel }) => {
			append({ type: 'ondatachannel', peer, channel: channelFacts(channel) });
			this.#watchChannel(channel);
		});
		on('track', ({ track, streams }) => {
			const { kind, id, muted } = track;
			append({
				type: 'ontrack',
				peer,
				track: { kind, id, muted, streams: streams.map((stream) => stream.id) }
			});
			for (const change of ['mute', 'unmute', 'ended'] as const)
				track.addEventListener(
					change,
					() => {
						append({ type: `MediaStreamTrack.on${change}`, peer, track: { kind, id } });
					},
					{ signal: this.#listening.signal }
				);
		});
	}

	#watchChannel(channel: RTCDataChannel): void {
		const peer = this.#peer;
		const { signal } = this.#listening;
		const append = this.#recorder.append.bind(this.#recorder);
		for (const change of ['open', 'closing', 'close', 'error'] as const)
			channel.addEventListener(
				change,
				(event) => {
					const error = 'error' in event ? event.error.message : undefined;
					append({
						type: `RTCDataChannel.on${change}`,
						peer,
						channel: channelFacts(channel),
						...(error ? { error } : {})
					});
				},
				{ signal }
			);
		const tally = (type: ChannelMessageEvent['type']) =>
			new MessageTally((message) => {
				if (!signal.aborted) append({ type, peer, channel: channelFacts(channel), message });
			});
		const received = tally('RTCDataChannel.onmessage');
		const sent = tally('RTCDataChannel.send');
		this.#tallies.push(received, sent);
		channel.addEventListener(
			'message',
			({ data }: MessageEvent<unknown>) => {
				received.add(messageFacts(data));
			},
			{ signal }
		);
		channel.addEventListener('close', () => {
			received.flush();
			sent.flush();
		});
		// The platform declares send() as four overloads; one signature that takes any of them is enough to hand it on.
		const send = channel.send.bind(channel) as (data: unknown) => void;
		Object.defineProperty(channel, 'send', {
			configurable: true,
			writable: true,
			value: (data: unknown) => {
				send(data);
				if (!signal.aborted) sent.add(messageFacts(data));
			}
		});
	}

	/** DTLS and SCTP transports appear as descriptions are applied; each is watched from the moment it is seen. */
	#watchTransports(): void {
		const { sctp } = this.#connection;
		const dtls = new Set<RTCDtlsTransport>();
		for (const { transport } of [...this.#connection.getSenders(), ...this.#connection.getReceivers()])
			if (transport) dtls.add(transport);
		// Older Firefox has no `sctp.transport`.
		if (sctp) {
			if (sctp.transport as RTCDtlsTransport | null) dtls.add(sctp.transport);
			this.#watchTransport(sctp, 'onsctpstatechange');
		}
		for (const transport of dtls) this.#watchTransport(transport, 'ondtlsstatechange');
	}

	#watchTransport(
		transport: RTCDtlsTransport | RTCSctpTransport,
		type: 'ondtlsstatechange' | 'onsctpstatechange'
	): void {
		if (this.#transports.has(transport)) return;
		const index = [...this.#transports.keys()].filter(
			(known) => known.constructor === transport.constructor
		).length;
		let recorded: string | undefined;
		const record = () => {
			if (this.#isStopped() || transport.state === recorded) return;
			recorded = transport.state;
			this.#recorder.append({ type, peer: this.#peer, value: recorded, transport: index });
		};
		this.#transports.set(transport, record);
		record();
		transport.addEventListener('statechange', record, { signal: this.#listening.signal });
	}

	#recordClosed(): void {
		const closed = { peer: this.#peer, value: 'closed' } as const;
		this.#recorder.append({ type: 'onsignalingstatechange', ...closed });
		this.#recorder.append({ type: 'oniceconnectionstatechange', ...closed });
		this.#recorder.append({ type: 'onconnectionstatechange', ...closed });
		for (const record of this.#transports.values()) record();
	}
}

const channelFacts = ({ label, id }: RTCDataChannel): ChannelFacts => ({ label, id });

type MessageFacts = ChannelMessageEvent['message'];

/** Writes messages down one by one while they are few; a file of a gigabyte has sixteen thousand. */
class MessageTally {
	readonly #write: (message: MessageFacts) => void;
	#written = 0;
	#count = 0;
	#size = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(write: (message: MessageFacts) => void) {
		this.#write = write;
	}

	add(message: MessageFacts): void {
		if (message.kind === 'text' || this.#written < recordedOneByOne) {
			if (message.kind === 'binary') this.#written++;
			this.#write(message);
			return;
		}
		this.#count++;
		this.#size += message.size;
		this.#timer ??= setTimeout(() => {
			this.flush();
		}, togetherMs);
	}

	/** What was counted and not written yet. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#count > 0) this.#write({ kind: 'binary', size: this.#size, count: this.#count });
		this.#count = this.#size = 0;
	}
}

function messageFacts(data: unknown): MessageFacts {
	if (typeof data === 'string')
		return {
			kind: 'text',
			size: new TextEncoder().encode(data).length,
			preview: data.slice(0, previewLength)
		};
	if (data instanceof Blob) return { kind: 'binary', size: data.size };
	if (data instanceof ArrayBuffer || ArrayBuffer.isView(data))
		return { kind: 'binary', size: data.byteLength };
	return { kind: 'binary', size: 0 };
}

const plainCandidate = (candidate: RTCIceCandidate): CandidateInit => {
	const { candidate: line = '', sdpMid, sdpMLineIndex, usernameFragment } = candidate.toJSON();
	return { candidate: line, sdpMid, sdpMLineIndex, usernameFragment };
};

/** setLocalDescription() with no description lets the browser make one: it is worth knowing which. */
const isDescriptionMadeByBrowser = (method: RecordedMethod, args: readonly unknown[]): boolean =>
	method === 'setLocalDescription' && !(args[0] as { sdp?: string } | undefined)?.sdp;

/** What a learner would not want in a file that is handed on: the password of a TURN server. */
const withoutSecrets = (key: string, value: unknown): unknown =>
	key === 'credential' && typeof value === 'string' ? '[left out]' : value;

/**
 * A copy through JSON: what cannot be written (functions, streams) is left out. An argument may be anything, also what
 * JSON refuses; the browser shall say so, not the recorder.
 */
function plain(value: unknown): Json {
	try {
		const text = JSON.stringify(value, withoutSecrets) as string | undefined;
		return text === undefined ? null : (JSON.parse(text) as Json);
	} catch {
		return '[cannot be written]';
	}
}

function plainArgument(value: unknown): Json {
	if (value instanceof MediaStreamTrack) return { kind: value.kind, id: value.id };
	if (value instanceof MediaStream) return { stream: value.id };
	if (value instanceof RTCRtpSender) return { sender: value.track?.kind ?? null };
	if (value instanceof RTCRtpTransceiver) return { mid: value.mid, direction: value.direction };
	if (typeof value === 'function') return '[function]';
	return plain(value);
}

function plainResult(value: unknown): Json {
	if (value instanceof RTCRtpSender) return { sender: value.track?.kind ?? null };
	if (value instanceof RTCRtpTransceiver) return { mid: value.mid, direction: value.direction };
	if (value instanceof RTCDataChannel) return { ...channelFacts(value) };
	return plain(value);
}

function plainError(error: unknown): { name: string; message: string } {
	return error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
}

/** The report as plain values. `timestamp` is kept once, and on an object only where it differs. */
function readReport(stats: RTCStatsReport): { report: StatsReport; timestamp: number } {
	const report: Record<string, Record<string, Json>> = {};
	let timestamp = 0;
	stats.forEach((entry: Record<string, unknown>) => {
		timestamp = Math.max(timestamp, entry.timestamp as number);
	});
	stats.forEach((entry: Record<string, unknown>) => {
		const fields: Record<string, Json> = {};
		for (const [name, value] of Object.entries(entry)) {
			if (name === 'id' || (name === 'timestamp' && value === timestamp)) continue;
			// Nearly all are numbers and texts, which need no copy through JSON.
			fields[name] = typeof value === 'object' ? plain(value) : (value as Json);
		}
		report[entry.id as string] = fields;
	});
	return { report, timestamp };
}
