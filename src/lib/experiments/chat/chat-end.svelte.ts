/** One end of the conversation as a page shows it. */
import { fromHex } from '#lib/bytes/hex.ts';
import type { Role } from '#lib/signaling/member.ts';
import { TokenBucket } from '#lib/signaling/rate-limit.ts';
import { signalEnd, type SignaledEnd } from '#lib/webrtc/peer-end.ts';
import type { Plumbing } from '../room/peer-link.svelte.ts';
import * as code from './code.ts';
import {
	byteLength,
	delivered,
	frameOf,
	incomingRate,
	keptFrames,
	maxMessageBytes,
	readReceipt,
	type Frame
} from './frames.ts';

/** Why nothing more is taken from the other page. */
export type Breach = 'too-large' | 'too-fast' | 'not-a-message' | 'false-receipt';
/** What is wrong with what was typed. */
export type Refused = 'too-large' | 'no-bytes';

/** A receipt that takes longer than this is said to be missing. */
const patienceMs = 5000;
/** Statistics are read so long after a message: several may come together. */
const sampleAfterMs = 100;

export class ChatEnd {
	readonly role: Role;
	frames: readonly Frame[] = $state.raw([]);
	channel: RTCDataChannelState = $state('connecting');
	breach: Breach | undefined = $state();
	/** Messages of ours that the other page has, by its own word. */
	acknowledged = $state(0);
	isMissingReceipt = $state(false);
	givesReceipts = $state(true);
	buffered = $state(0);
	readonly isOpen = $derived(this.channel === 'open');

	#end: code.End | undefined;
	#sent = 0;
	#sentBytes = 0;
	#received = 0;
	#bucket = new TokenBucket(incomingRate, 0);
	#patience: ReturnType<typeof setTimeout> | undefined;
	#sampling: ReturnType<typeof setTimeout> | undefined;
	#sample = (): void => undefined;

	constructor(role: Role) {
		this.role = role;
	}

	begin({ run, observe, send, failed }: Plumbing): SignaledEnd {
		this.frames = [];
		this.#sent = this.#sentBytes = this.#received = this.acknowledged = this.buffered = 0;
		this.breach = undefined;
		this.isMissingReceipt = false;
		this.channel = 'connecting';
		this.#bucket = new TokenBucket(incomingRate, performance.now());
		let signaled: SignaledEnd | undefined;
		this.#sample = () => {
			this.#sampling ??= setTimeout(() => {
				this.#sampling = undefined;
				void run.sample();
			}, sampleAfterMs);
		};
		run.defer(() => {
			clearTimeout(this.#patience);
			clearTimeout(this.#sampling);
			this.#sampling = undefined;
		});
		this.#end = code.openEnd(this.role, {
			observe,
			signal: (connection, role) => {
				signaled = signalEnd(connection, role, { send, failed });
			},
			showState: (state) => {
				this.channel = state;
			},
			showMessage: (data) => this.#arrived(data),
			showReceipt: (data) => this.#receipt(data),
			showBuffered: (buffered) => {
				this.buffered = buffered;
				this.#update();
			},
			answersWithReceipts: () => this.givesReceipts
		});
		if (!signaled) throw new Error('code.ts signals before it opens channels');
		return signaled;
	}

	/** The connection is gone; what was said stays to be read. */
	ended(): void {
		this.#end = undefined;
		this.channel = 'closed';
		this.isMissingReceipt = false;
		clearTimeout(this.#patience);
	}

	/** Sends what was typed, as text or as the bytes that its hexadecimal digits stand for. */
	say(typed: string, as: 'text' | 'bytes'): Refused | undefined {
		const data = as === 'text' ? typed : (fromHex(typed) as Uint8Array<ArrayBuffer> | undefined);
		if (data === undefined) return 'no-bytes';
		const size = typeof data === 'string' ? byteLength(data) : data.length;
		if (size > maxMessageBytes) return 'too-large';
		if (!this.#end || !this.isOpen) return undefined;
		this.#sent++;
		this.#sentBytes += size;
		const rest = { number: this.#sent, isOwn: true, endsAt: this.#sentBytes, sentAt: performance.now() };
		const frame = frameOf(data, rest);
		if (frame) this.#keep({ ...frame, delivery: 'buffered' });
		code.send(this.#end, data);
		this.#expectReceipt();
		this.#sample();
		return undefined;
	}

	#arrived(data: unknown): boolean {
		const rest = { number: ++this.#received, isOwn: false, endsAt: 0, sentAt: performance.now() };
		const frame = frameOf(data, rest);
		if (!frame) this.breach = 'not-a-message';
		else if (frame.size > maxMessageBytes) this.breach = 'too-large';
		else if (!this.#bucket.take(performance.now())) this.breach = 'too-fast';
		else {
			this.#keep(frame);
			this.#sample();
			return true;
		}
		return false;
	}

	#receipt(data: unknown): boolean {
		const count = readReceipt(data, this.acknowledged, this.#sent);
		if (count === undefined) {
			this.breach = 'false-receipt';
			return false;
		}
		this.acknowledged = count;
		this.#update();
		clearTimeout(this.#patience);
		this.isMissingReceipt = false;
		if (count < this.#sent) this.#expectReceipt();
		return true;
	}

	#expectReceipt(): void {
		clearTimeout(this.#patience);
		this.#patience = setTimeout(() => {
			this.isMissingReceipt = true;
		}, patienceMs);
	}

	#keep(frame: Frame): void {
		this.frames = [...this.frames, frame].slice(-keptFrames);
	}

	#update(): void {
		const { acknowledged, buffered } = this;
		this.frames = delivered(this.frames, { sentBytes: this.#sentBytes, buffered, acknowledged });
	}
}
