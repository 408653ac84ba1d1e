/** What page and worker say to each other, and what a worker is given with a transform. */
import type { FrameType } from './frame-cipher.ts';

/** Where in the call a transform sits. `copy` is the caller's second sender, whose frames the SFU gets. */
export const places = ['caller', 'copy', 'callee', 'sfu'] as const;
export type Place = (typeof places)[number];
/** How much of a frame is encrypted: none of it, all but the header of the codec, or all of it. */
export const protections = ['none', 'payload', 'everything'] as const;
export type Protection = (typeof protections)[number];

export interface TransformOptions {
	readonly place: Place;
	/** `look` hands each frame on as it is. */
	readonly task: 'seal' | 'open' | 'look';
}

export type ToWorker =
	| { readonly type: 'protection'; readonly protection: Protection }
	/** A key to seal with from now on, or to open frames with that name it. */
	| { readonly type: 'key'; readonly id: number; readonly raw: Uint8Array<ArrayBuffer> }
	| { readonly type: 'ask-for-key-frame' };

export interface FrameReport {
	readonly place: Place;
	readonly seen: number;
	readonly key: number;
	readonly delta: number;
	/** Frames that were decrypted, and frames that were thrown away. */
	readonly opened: number;
	readonly refused: number;
	/** The key that the last frame was sealed with, or that it names. */
	readonly keyId: number;
	/** The first bytes of the last frame as it left the worker (sealing), or as it came in. */
	readonly head: string;
	/** Frames since the last report: how many milliseconds before it, which type, how many bytes. */
	readonly recent: readonly (readonly [age: number, type: FrameType, bytes: number])[];
}
export type FromWorker =
	| { readonly type: 'report'; readonly report: FrameReport }
	/** What this browser's transformers have. */
	| { readonly type: 'has'; readonly names: readonly string[] }
	| { readonly type: 'failed'; readonly name: string; readonly message: string };

/** The worker's side of a transform; TypeScript knows it only where there is no window. */
export interface Transformer {
	readonly readable: ReadableStream<RTCEncodedVideoFrame>;
	readonly writable: WritableStream<RTCEncodedVideoFrame>;
	readonly options: unknown;
	sendKeyFrameRequest?(): Promise<void>;
	generateKeyFrame?(): Promise<unknown>;
}
export const transformerOf = (event: Event): Transformer =>
	(event as Event & { readonly transformer: Transformer }).transformer;
