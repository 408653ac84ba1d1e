/** Two ends without a network: whole transfers, transfers that are cut anywhere, and ends that do not keep to the rules. */
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../bytes/hex.ts';
import { headerBytes, readFrame, writeHeader, type Piece } from './frame.ts';
import {
	blockBytes,
	chunkBytes,
	chunkBytesFor,
	highWaterBytes,
	maxFileBytes,
	windowBytes
} from './limits.ts';
import {
	isFromSender,
	parseMessage,
	printMessage,
	type ReceiverMessage,
	type SenderMessage
} from './messages.ts';
import { Receiver, type ReceiverAction, type ReceiverBreak } from './receiver.ts';
import { Sender, type SenderAction } from './sender.ts';

/** A frame with room for the bytes of that piece. */
function newFrame(piece: Piece): ArrayBuffer {
	const frame = new ArrayBuffer(headerBytes + piece.length);
	writeHeader(frame, 0, piece);
	return frame;
}

const hash = (bytes: Uint8Array) => toHex(sha256(bytes));
const prefix = 'a'.repeat(64);
const identity = (name: string, size: number) => ({ name, size, lastModified: 1, prefix });
const made = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 7 + (at >> 8) * 13) & 255);

/** Both ends, the wire between them, and a disk that outlives the wire. */
class Pair {
	readonly sender: Sender;
	receiver = new Receiver();
	readonly disk = new Map<string, number[]>();
	readonly erased: string[] = [];
	readonly breaks: string[] = [];
	readonly contents: ReadonlyMap<number, Uint8Array>;
	/** Messages and frames that may still cross; then the wire is cut. */
	left = Infinity;
	peak = 0;
	#wire: (() => void)[] = [];
	#isUp = false;
	#buffered = 0;

	constructor(contents: readonly Uint8Array[], highWater = highWaterBytes) {
		this.sender = new Sender(highWater);
		this.contents = new Map(contents.map((bytes, file) => [file, bytes]));
		for (const [file, bytes] of contents.entries())
			this.#atSender(this.sender.add(file, identity(`file-${file}`, bytes.length)));
	}

	/** Until nothing moves any more, or the wire is cut. */
	run(chunk = 64, left = Infinity): void {
		this.left = left;
		this.#isUp = true;
		this.receiver = new Receiver();
		this.#wire = [];
		this.#buffered = 0;
		this.#atSender(this.sender.opened(chunk));
		while (this.#step());
	}

	#step(): boolean {
		for (let piece; (piece = this.sender.next(this.#buffered));) this.#sendPiece(piece);
		const next = this.#wire.shift();
		if (!next || !this.#isUp) return false;
		if (this.left-- <= 0) {
			this.cut();
			return false;
		}
		next();
		return true;
	}

	cut(): void {
		this.#isUp = false;
		this.#wire = [];
		this.sender.closed();
		this.#atReceiver(this.receiver.closed());
	}

	#sendPiece(piece: { file: number; offset: number; length: number }): void {
		const frame = newFrame(piece);
		const bytes = this.contents.get(piece.file)!;
		new Uint8Array(frame, headerBytes).set(bytes.subarray(piece.offset, piece.offset + piece.length));
		this.#buffered += frame.byteLength;
		this.peak = Math.max(this.peak, this.#buffered);
		this.#wire.push(() => {
			this.#buffered -= frame.byteLength;
			this.#atReceiver(this.receiver.frame(frame));
		});
		this.#atSender(this.sender.sent(piece));
	}

	#atSender(actions: readonly SenderAction[]): void {
		for (const action of actions)
			if (action.do === 'send') this.#post(action.message);
			else if (action.do === 'hash')
				this.#atSender(
					this.sender.hashed(action.file, { fingerprint: hash(this.contents.get(action.file)!) })
				);
			else if (action.do === 'break') this.#broke(action.because);
	}

	#atReceiver(actions: readonly ReceiverAction[]): void {
		const nameOf = (file: number) => this.receiver.files.find((known) => known.file === file)!.name;
		for (const action of actions)
			if (action.do === 'send') this.#post(action.message);
			else if (action.do === 'ask') this.#atReceiver(this.receiver.accept(action.file));
			else if (action.do === 'open') {
				const kept = this.disk.get(nameOf(action.file)) ?? [];
				this.disk.set(nameOf(action.file), kept);
				this.#atReceiver(this.receiver.opened(action.file, kept.length));
			} else if (action.do === 'write') {
				const place = this.disk.get(nameOf(action.file))!;
				place.push(...new Uint8Array(action.frame, headerBytes));
				this.#atReceiver(this.receiver.stored(action.file, place.length));
			} else if (action.do === 'finish') {
				const place = this.disk.get(nameOf(action.file))!;
				this.#atReceiver(this.receiver.finished(action.file, { fingerprint: hash(Uint8Array.from(place)) }));
			} else if (action.do === 'erase') {
				this.erased.push(nameOf(action.file));
				this.disk.delete(nameOf(action.file));
			} else if (action.do === 'break') this.#broke(action.because);
	}

	#post(message: SenderMessage | ReceiverMessage): void {
		if (!this.#isUp) return;
		const text = printMessage(message);
		this.#wire.push(() => {
			const read = parseMessage(text);
			if (!read) throw new Error(`not read: ${text}`);
			if (isFromSender(read)) this.#atReceiver(this.receiver.received(read));
			else this.#atSender(this.sender.received(read));
		});
	}

	#broke(because: string): void {
		this.breaks.push(because);
	}
}

describe('a transfer', () => {
	it('carries files one after the other, empty ones too, and both ends agree on their hashes', () => {
		const pair = new Pair([made(1000), new Uint8Array(0), made(64), made(65)]);
		pair.run();
		expect(pair.sender.files.map(({ state }) => state)).toEqual(Array(4).fill('complete'));
		expect(pair.receiver.files.map(({ state }) => state)).toEqual(Array(4).fill('complete'));
		expect(pair.receiver.files.map(({ digest }) => digest)).toEqual(
			pair.sender.files.map(({ digest }) => digest)
		);
		expect(pair.breaks).toEqual([]);
	});

	it('keeps the buffer under its high water and one chunk', () => {
		const pair = new Pair([made(5000)], 500);
		pair.run(64);
		expect(pair.peak).toBeGreaterThan(400);
		expect(pair.peak).toBeLessThanOrEqual(500 + 64 + headerBytes);
	});

	it('cut at any of twenty random points, it goes on and comes out right, or says what is missing', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(30), { minLength: 20, maxLength: 20 }), (cuts) => {
				const contents = [made(1500), made(700)];
				const pair = new Pair(contents);
				for (const cut of cuts) {
					pair.run(64, cut);
					for (const file of pair.receiver.files)
						if (file.state === 'broken-off') {
							// The gap has a name: from what is stored to the end, and what is stored is right.
							const kept = pair.disk.get(file.name) ?? [];
							expect(file.stored).toBe(kept.length);
							expect(kept).toEqual([...contents[file.file]!.subarray(0, kept.length)]);
						}
				}
				pair.run(64);
				expect(pair.sender.files.map(({ state }) => state)).toEqual(['complete', 'complete']);
				for (const [file, bytes] of contents.entries())
					expect(hash(Uint8Array.from(pair.disk.get(`file-${file}`)!))).toBe(hash(bytes));
				expect(pair.breaks).toEqual([]);
			})
		);
	});

	it('that is other bytes at the end is called damaged at both ends, and not kept', () => {
		const pair = new Pair([made(500)]);
		pair.run(64, 5);
		expect(pair.receiver.files[0]).toMatchObject({ state: 'broken-off' });
		const kept = pair.disk.get('file-0')!;
		kept[3] = kept[3]! ^ 1;
		pair.run(64);
		expect(pair.sender.files[0]).toMatchObject({ state: 'damaged' });
		expect(pair.receiver.files[0]).toMatchObject({ state: 'damaged' });
		expect(pair.erased).toEqual(['file-0']);
	});

	it('that is held by either end waits', () => {
		const sender = new Sender();
		sender.add(0, identity('a', 1000));
		sender.opened(64);
		sender.received({ type: 'accept', file: 0, from: 0 });
		expect(sender.next(0)).toBeDefined();
		expect(sender.hold(0, true)).toMatchObject([{ do: 'send', message: { type: 'sender-holds' } }]);
		expect(sender.next(0)).toBeUndefined();
		sender.hold(0, false);
		sender.received({ type: 'receiver-holds', file: 0, isHeld: true });
		expect(sender.next(0)).toBeUndefined();
		sender.received({ type: 'receiver-holds', file: 0, isHeld: false });
		expect(sender.next(0)).toBeDefined();
	});

	it('is not faster than the disk: what is not stored yet is bounded', () => {
		const sender = new Sender(Infinity);
		sender.add(0, identity('big', 5 * windowBytes));
		sender.opened(chunkBytes);
		sender.received({ type: 'accept', file: 0, from: 0 });
		for (let piece; (piece = sender.next(0));) sender.sent(piece);
		expect(sender.current?.sent).toBe(windowBytes);
		sender.received({ type: 'stored', file: 0, upTo: blockBytes });
		expect(sender.next(0)?.offset).toBe(windowBytes);
	});

	it('of the largest size there is counts without losing a byte', () => {
		const size = maxFileBytes;
		const sender = new Sender();
		sender.add(0, identity('huge', size));
		sender.opened(chunkBytes);
		expect(sender.received({ type: 'accept', file: 0, from: size - 5 })).toMatchObject([{ do: 'read' }]);
		const piece = sender.next(0)!;
		expect(piece).toEqual({ file: 0, offset: size - 5, length: 5 });
		expect(readFrame(newFrame(piece))).toEqual(piece);
		expect(sender.sent(piece)).toEqual([{ do: 'hash', file: 0 }]);
	});

	it('that is withdrawn or stopped ends at both ends, and the next in the queue goes on', () => {
		const sender = new Sender();
		sender.add(0, identity('a', 10));
		sender.add(1, identity('b', 10));
		sender.opened(64);
		expect(sender.withdraw(0, 'cancelled')).toMatchObject([
			{ do: 'send', message: { type: 'withdraw', file: 0 } },
			{ do: 'release', file: 0 },
			{ do: 'send', message: { type: 'offer', file: 1 } }
		]);
		expect(sender.received({ type: 'accept', file: 0, from: 0 })).toEqual([]);
		const receiver = new Receiver();
		receiver.received({ type: 'offer', file: 0, ...identity('a', 10) });
		receiver.accept(0);
		receiver.opened(0, 0);
		expect(receiver.stop(0, 'cancelled')).toMatchObject([{ do: 'send' }, { do: 'erase', file: 0 }]);
		expect(receiver.frame(newFrame({ file: 0, offset: 0, length: 5 }))).toEqual([]);
		expect(receiver.received({ type: 'withdraw', file: 0, reason: 'cancelled' })).toEqual([]);
	});
});

describe('a receiver', () => {
	const receiving = (size = 100) => {
		const receiver = new Receiver();
		receiver.received({ type: 'offer', file: 1, ...identity('a', size) });
		receiver.accept(1);
		receiver.opened(1, 0);
		receiver.frame(newFrame({ file: 1, offset: 0, length: 50 }));
		return receiver;
	};
	const frame = (file: number, offset: number, length: number) => newFrame({ file, offset, length });
	it.each<[ReceiverBreak, ArrayBuffer]>([
		['already-here', frame(1, 0, 50)],
		['already-here', frame(1, 49, 1)],
		['gap', frame(1, 51, 10)],
		['beyond-the-end', frame(1, 50, 51)],
		['unknown-file', frame(2, 0, 10)],
		['no-frame', new ArrayBuffer(headerBytes)],
		['too-large', new ArrayBuffer(headerBytes + chunkBytes + 1)]
	])('ends a transfer by its word: %s', (because, data) => {
		expect(receiving().frame(data)).toContainEqual({ do: 'break', because });
	});
	it('takes nothing that it did not accept, and no more than it can store', () => {
		const receiver = new Receiver();
		receiver.received({ type: 'offer', file: 1, ...identity('a', 100) });
		expect(receiver.frame(frame(1, 0, 10))).toContainEqual({ do: 'break', because: 'not-accepted' });
		const flooded = receiving(10 * windowBytes);
		let actions: ReceiverAction[] = [];
		for (let at = 50; actions.every((action) => action.do !== 'break'); at += chunkBytes)
			actions = flooded.frame(frame(1, at, chunkBytes));
		expect(actions).toContainEqual({ do: 'break', because: 'too-fast' });
		expect(flooded.files[0]!.received).toBeLessThanOrEqual(windowBytes);
	});
	it('does not call a file done that is not here', () => {
		expect(receiving().received({ type: 'done', file: 1, fingerprint: prefix })).toContainEqual({
			do: 'break',
			because: 'incomplete'
		});
		expect(receiving().received({ type: 'offer', file: 1, ...identity('again', 5) })).toContainEqual({
			do: 'break',
			because: 'out-of-turn'
		});
	});
});

describe('a sender', () => {
	it('is not told lies', () => {
		const sender = new Sender();
		sender.add(0, identity('a', 100));
		sender.opened(64);
		expect(sender.received({ type: 'accept', file: 7, from: 0 })).toMatchObject([
			{ because: 'unknown-file' }
		]);
		expect(sender.received({ type: 'accept', file: 0, from: 101 })).toMatchObject([
			{ because: 'out-of-range' }
		]);
		sender.received({ type: 'accept', file: 0, from: 0 });
		expect(sender.received({ type: 'stored', file: 0, upTo: 1 })).toMatchObject([
			{ because: 'out-of-range' }
		]);
		expect(sender.received({ type: 'checked', file: 0, isSame: true, fingerprint: prefix })).toMatchObject([
			{ because: 'out-of-turn' }
		]);
		expect(sender.received({ type: 'accept', file: 0, from: 0 })).toMatchObject([{ because: 'out-of-turn' }]);
	});
});

describe('messages', () => {
	it('whatever comes, nothing throws, and what is read is written the same', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ maxLength: 9000 }), fc.json()), (text) => {
				const message = parseMessage(text);
				if (message) expect(parseMessage(printMessage(message))).toEqual(message);
				else expect(message).toBeUndefined();
			}),
			{ numRuns: 500 }
		);
	});
	it('fields of any kind under our own names do not throw either, nor do machines that hear them', () => {
		const odd = fc.oneof(
			fc.integer(),
			fc.double(),
			fc.string(),
			fc.boolean(),
			fc.constant(null),
			fc.constant(prefix),
			fc.nat(3),
			fc.constantFrom('cancelled', 'declined', 'not-storable')
		);
		const type = fc.constantFrom(
			'offer',
			'done',
			'withdraw',
			'sender-holds',
			'accept',
			'refuse',
			'stored',
			'checked',
			'stop',
			'receiver-holds'
		);
		const fields = [
			'file',
			'name',
			'size',
			'lastModified',
			'prefix',
			'fingerprint',
			'sha256',
			'reason',
			'from',
			'upTo',
			'isSame',
			'isHeld'
		];
		const record = fc.record(
			Object.fromEntries([...fields.map((name) => [name, odd] as const), ['type', type] as const]),
			{ requiredKeys: ['type'] }
		);
		const step = fc.oneof(record, fc.uint8Array({ maxLength: 40 }));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const sender = new Sender();
				const receiver = new Receiver();
				sender.add(0, identity('a', 10));
				sender.opened(64);
				for (const one of steps) {
					if (one instanceof Uint8Array) receiver.frame(Uint8Array.from(one).buffer);
					else {
						const message = parseMessage(JSON.stringify(one));
						if (message && isFromSender(message)) {
							receiver.received(message);
							receiver.accept(message.file);
							receiver.opened(message.file, 0);
						} else if (message) sender.received(message);
					}
					for (const { received, size, stored } of receiver.files) {
						expect(received).toBeLessThanOrEqual(size);
						expect(stored).toBeLessThanOrEqual(received);
					}
				}
				expect(receiver.files.length).toBeLessThanOrEqual(steps.length);
			}),
			{ numRuns: 500 }
		);
	});
	it.each([
		['a size that no number holds', { type: 'offer', file: 0, ...identity('a', 2 ** 53) }],
		['half a byte', { type: 'offer', file: 0, ...identity('a', 1.5) }],
		['a name without end', { type: 'offer', file: 0, ...identity('a'.repeat(600), 1) }],
		['a hash that is none', { type: 'done', file: 0, fingerprint: 'A'.repeat(64) }],
		['a negative place', { type: 'accept', file: 0, from: -1 }],
		['another reason', { type: 'stop', file: 0, reason: 'bored' }]
	])('%s is not read', (_, message) => {
		expect(parseMessage(JSON.stringify(message))).toBeUndefined();
	});
	it('chunks fit into what the connection takes', () => {
		expect(chunkBytesFor(262_144, headerBytes)).toBe(chunkBytes);
		expect(chunkBytesFor(65_536, headerBytes)).toBe(chunkBytes / 2);
		expect(chunkBytesFor(Infinity, headerBytes)).toBe(chunkBytes);
		expect(chunkBytesFor(0, headerBytes)).toBe(1024);
	});
});
