/**
 * Writes down what is asked of devices, tracks, recorders and outputs, and what they tell of themselves, and changes nothing.
 * Beside `observe`, for experiments about capture. All of it belongs to the page, not to a connection.
 *
 * Ids of devices are cut to their first eight characters: enough to tell two apart, too little to follow anybody.
 */
import type { Json, MediaEventName, MediaMethod, NewEvent } from '../recording/event.ts';
import type { Recorder } from '../recording/recorder.ts';

/** Enough of a device id to tell it from the others of this page. */
export const shortId = (id: string): string => id.slice(0, 8);

const recordedDeviceMethods = [
	'enumerateDevices',
	'getDisplayMedia',
	'getUserMedia',
	'selectAudioOutput'
] as const;

/** A device as it stands in a Recording. */
export interface DeviceFacts {
	readonly kind: MediaDeviceKind;
	/** Empty until the page may capture. */
	readonly label: string;
	readonly deviceId: string;
	readonly groupId: string;
}

/** A captured track as it stands in a Recording, in the value of `getUserMediaOnSuccess`. */
export interface CapturedTrackFacts {
	readonly kind: string;
	readonly id: string;
	readonly label: string;
	readonly settings: Readonly<Record<string, Json>>;
}

export class MediaTap {
	readonly #recorder: Recorder;
	readonly #defer: (step: () => void) => void;
	readonly #listening = new AbortController();
	readonly #known = new WeakSet<object>();

	/** @param defer called with what must happen when the run ends: every captured track is stopped then */
	constructor(recorder: Recorder, defer: (step: () => void) => void) {
		this.#recorder = recorder;
		this.#defer = defer;
		defer(() => {
			this.#listening.abort();
		});
	}

	/**
	 * `navigator.mediaDevices`, recorded. Use the result like the real one: what it captures is recorded too, and stops with the
	 * run. In an insecure context there is none (Media Capture and Streams: MediaDevices is [SecureContext]): then undefined comes back.
	 */
	readonly devices = (devices: MediaDevices | undefined): MediaDevices | undefined => {
		if (!devices) return undefined;
		this.listen('navigator.mediaDevices.ondevicechange', devices, 'devicechange', () => true);
		return new Proxy(devices, {
			get: (target, key): unknown => {
				const value: unknown = Reflect.get(target, key, target);
				if (typeof value !== 'function') return value;
				const method = recordedDeviceMethods.find((name) => name === key);
				const bound = (value as (...args: unknown[]) => unknown).bind(target);
				if (!method) return bound;
				return (...args: unknown[]) =>
					this.call(`navigator.mediaDevices.${method}`, args.map(plainArgument), () => bound(...args), {
						write: (result) => this.#captured(result)
					});
			},
			set: (target, key, value) => Reflect.set(target, key, value, target)
		});
	};

	/** Records what is done to a track and what becomes of it. Returns the same track. */
	readonly track = <Track extends MediaStreamTrack>(track: Track): Track => {
		if (this.#known.has(track)) return track;
		this.#known.add(track);
		const { kind, id } = track;
		const facts = { kind, id };
		const applyConstraints = track.applyConstraints.bind(track);
		const stop = track.stop.bind(track);
		define(track, 'applyConstraints', (constraints?: MediaTrackConstraints) =>
			this.call(
				'MediaStreamTrack.applyConstraints',
				[facts, plainArgument(constraints ?? {})],
				() => applyConstraints(constraints),
				{ write: () => settingsOf(track) }
			)
		);
		define(track, 'stop', () => {
			// Stopping what has ended is nothing that happens.
			if (track.readyState === 'ended') return;
			this.call('MediaStreamTrack.stop', [facts], stop);
		});
		for (const change of ['mute', 'unmute', 'ended'] as const)
			track.addEventListener(
				change,
				() => {
					this.#append({ type: `MediaStreamTrack.on${change}`, peer: 'page', track: facts });
				},
				{ signal: this.#listening.signal }
			);
		return track;
	};

	/** Records where a media element is told to play. Returns the same element. */
	readonly element = <Element extends HTMLMediaElement>(element: Element): Element => {
		if (this.#known.has(element) || !('setSinkId' in element)) return element;
		this.#known.add(element);
		const setSinkId = element.setSinkId.bind(element);
		define(element, 'setSinkId', (sinkId: string) =>
			this.call('HTMLMediaElement.setSinkId', [shortId(sinkId)], () => setSinkId(sinkId), {
				write: () => ({ sinkId: shortId(element.sinkId) })
			})
		);
		return element;
	};

	/** Records what a MediaRecorder does: the sizes of its chunks, never their bytes. Returns the same recorder. */
	readonly recorder = (recorder: MediaRecorder): MediaRecorder => {
		if (this.#known.has(recorder)) return recorder;
		this.#known.add(recorder);
		const start = recorder.start.bind(recorder);
		const facts = (): Json => ({ state: recorder.state, mimeType: recorder.mimeType });
		define(recorder, 'start', (...args: [number?]) => {
			this.call('MediaRecorder.start', args.map(plainArgument), () => {
				start(...args);
			});
		});
		for (const [name, act] of [
			['pause', recorder.pause.bind(recorder)],
			['resume', recorder.resume.bind(recorder)],
			['stop', recorder.stop.bind(recorder)]
		] as const)
			define(recorder, name, () => {
				this.call(`MediaRecorder.${name}`, [], act);
			});
		for (const change of ['start', 'pause', 'resume', 'stop'] as const)
			this.listen(`MediaRecorder.on${change}`, recorder, change, facts);
		this.listen('MediaRecorder.ondataavailable', recorder, 'dataavailable', (event) => {
			const { data } = event as BlobEvent;
			return { size: data.size, type: data.type };
		});
		this.listen('MediaRecorder.onerror', recorder, 'error', (event) => {
			const { error } = event as Event & { error?: Error };
			return { name: error?.name ?? '', message: error?.message ?? '' };
		});
		return recorder;
	};

	/** Records the tones of a sender. Returns the same object. */
	readonly dtmf = (dtmf: RTCDTMFSender): RTCDTMFSender => {
		if (this.#known.has(dtmf)) return dtmf;
		this.#known.add(dtmf);
		const insertDTMF = dtmf.insertDTMF.bind(dtmf);
		define(dtmf, 'insertDTMF', (...args: [string, number?, number?]) => {
			this.call('RTCDTMFSender.insertDTMF', args.map(plainArgument), () => {
				insertDTMF(...args);
			});
		});
		this.listen('RTCDTMFSender.ontonechange', dtmf, 'tonechange', (event) => ({
			tone: (event as RTCDTMFToneChangeEvent).tone,
			toneBuffer: dtmf.toneBuffer
		}));
		return dtmf;
	};

	/** Records what `target` tells by an event of that kind, as the value that `write` makes of it. */
	listen(type: MediaEventName, target: EventTarget, event: string, write: (event: Event) => Json): void {
		target.addEventListener(
			event,
			(happened) => {
				this.#append({ type, peer: 'page', value: write(happened) });
			},
			{ signal: this.#listening.signal }
		);
	}

	/** Records one call and how it ended; its result is handed on, its error thrown on. */
	call<Result>(
		type: MediaMethod,
		args: readonly Json[],
		act: () => Result,
		{ write }: { readonly write?: (result: Awaited<Result>) => Json | undefined } = {}
	): Result {
		const call = this.#recorder.nextCall();
		this.#append({ type, peer: 'page', call, args });
		const succeeded = (result: Awaited<Result>): Awaited<Result> => {
			const value = write?.(result);
			this.#append({
				type: `${type}OnSuccess`,
				peer: 'page',
				call,
				...(value === undefined ? {} : { value })
			});
			return result;
		};
		const failed = (error: unknown): never => {
			this.#append({ type: `${type}OnFailure`, peer: 'page', call, error: plainError(error) });
			throw error;
		};
		let result: Result;
		try {
			result = act();
		} catch (error) {
			return failed(error);
		}
		return isPromise(result)
			? (result.then(succeeded, failed) as Result)
			: succeeded(result as Awaited<Result>);
	}

	#append(event: NewEvent): void {
		if (!this.#listening.signal.aborted) this.#recorder.append(event);
	}

	/** Takes note of what a method of `mediaDevices` gave, and sees to it that tracks end with the run. */
	#captured(result: unknown): Json | undefined {
		if (Array.isArray(result)) return (result as MediaDeviceInfo[]).map(deviceFacts) as unknown as Json;
		if (!(result instanceof MediaStream))
			return result instanceof MediaDeviceInfo ? (deviceFacts(result) as unknown as Json) : undefined;
		for (const track of result.getTracks()) {
			this.track(track);
			this.#defer(() => {
				track.stop();
			});
		}
		return result.getTracks().map(trackFacts) as unknown as Json;
	}
}

/** The devices of a frame answer with promises of the frame's own kind. */
const isPromise = (result: unknown): result is PromiseLike<never> =>
	typeof result === 'object' && result !== null && 'then' in result;

const define = (target: object, name: string, value: unknown): void => {
	Object.defineProperty(target, name, { configurable: true, writable: true, value });
};

export const deviceFacts = ({ kind, label, deviceId, groupId }: MediaDeviceInfo): DeviceFacts => ({
	kind,
	label,
	deviceId: shortId(deviceId),
	groupId: shortId(groupId)
});

const trackFacts = (track: MediaStreamTrack): CapturedTrackFacts => ({
	kind: track.kind,
	id: track.id,
	label: track.label,
	settings: settingsOf(track)
});

/** What the track really has now; ids shortened. */
export const settingsOf = (track: MediaStreamTrack): Readonly<Record<string, Json>> =>
	plain(track.getSettings()) as Readonly<Record<string, Json>>;

const shortenIds = (key: string, value: unknown): unknown =>
	key === 'deviceId' || key === 'groupId' ? shortened(value) : value;
/** An id, or a constraint on it: `{exact: id}`, a list of ids. */
const shortened = (value: unknown): unknown => {
	if (typeof value === 'string') return shortId(value);
	if (Array.isArray(value)) return value.map(shortened);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortened(inner)]));
};

/** Anything may be passed in; what JSON cannot hold is left out: the browser shall complain, not the recorder. */
function plain(value: unknown): Json {
	try {
		const text = JSON.stringify(value, shortenIds) as string | undefined;
		return text === undefined ? null : (JSON.parse(text) as Json);
	} catch {
		return '[cannot be written]';
	}
}
const plainArgument = (value: unknown): Json => plain(value);

function plainError(error: unknown): { name: string; message: string; constraint?: string } {
	if (!(error instanceof Error) && !(error instanceof DOMException) && !hasName(error))
		return { name: 'Error', message: String(error) };
	const { name, message, constraint } = error as Error & { constraint?: string };
	return { name, message, ...(constraint ? { constraint } : {}) };
}
/** OverconstrainedError is no DOMException in every browser. */
const hasName = (error: unknown): error is { name: string; message: string } =>
	typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
