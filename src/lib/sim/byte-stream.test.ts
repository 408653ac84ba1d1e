/** Nothing is lost of a stream, whatever is lost of its segments; what comes behind a hole waits. */
import { describe, expect, it } from 'vitest';
import { StreamReceiver, StreamSender, streamRules, type Segment } from './byte-stream.ts';

/** A repeatable chance (mulberry32). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Runs a stream over a link of `delayMs` each way until all of `total` bytes came out; returns when each byte did. */
function run({
	writes,
	loss,
	delayMs,
	seed
}: {
	writes: number[];
	loss: number;
	delayMs: number;
	seed: number;
}) {
	const sender = new StreamSender();
	const receiver = new StreamReceiver();
	const random = chance(seed);
	const events: { at: number; act: (now: number) => void }[] = [];
	const at = (when: number, act: (now: number) => void) => events.push({ at: when, act });
	const received: number[] = [];
	const times: number[] = [];
	const send = (segments: readonly Segment[], now: number) => {
		for (const segment of segments)
			if (random() >= loss)
				at(now + delayMs, (then) => {
					const { readable, acknowledge } = receiver.receive(segment);
					for (const bytes of readable) {
						received.push(...bytes);
						times.push(then);
					}
					if (random() >= loss)
						at(then + delayMs, (later) => {
							send(sender.acknowledge(acknowledge, later), later);
							send(sender.due(later), later);
						});
				});
	};
	let total = 0;
	for (const [index, size] of writes.entries())
		at(index * 10, (now) => {
			sender.write(Uint8Array.from({ length: size }, (_, place) => (total + place) % 251));
			total += size;
			send(sender.due(now), now);
		});
	let now = 0;
	for (let steps = 0; steps < 200_000; steps++) {
		events.sort((one, other) => one.at - other.at);
		const next = events[0];
		if (next && next.at <= sender.deadline) {
			events.shift();
			now = next.at;
			next.act(now);
		} else if (sender.deadline < Infinity) {
			now = sender.deadline;
			send(sender.due(now), now);
		} else break;
	}
	return { received, times, total, end: now, retransmissions: sender.retransmissions };
}

describe('a byte stream', () => {
	it('arrives as it was written over a clear link, in half a round trip', () => {
		const { received, times, total } = run({ writes: [10, 5000, 1], loss: 0, delayMs: 50, seed: 1 });
		expect(received).toHaveLength(total);
		expect(times[0]).toBe(50);
	});
	it.each([1, 2, 3, 4, 5])('loses nothing and keeps the order at 20 %% loss, seed %i', (seed) => {
		const writes = Array.from({ length: 200 }, (_, index) => 100 + index * 7);
		const { received, total, retransmissions } = run({ writes, loss: 0.2, delayMs: 50, seed });
		expect(received).toHaveLength(total);
		expect(received.every((byte, index) => byte === index % 251)).toBe(true);
		expect(retransmissions).toBeGreaterThan(10);
	});
	it('makes what comes behind a hole wait for it', () => {
		const receiver = new StreamReceiver();
		const bytes = new Uint8Array(100);
		expect(receiver.receive({ sequence: 100, bytes })).toEqual({ readable: [], acknowledge: 0 });
		expect(receiver.heldBytes).toBe(100);
		expect(receiver.receive({ sequence: 0, bytes }).readable).toHaveLength(2);
		expect(receiver.heldBytes).toBe(0);
	});
	it('takes no more than its buffer holds, and goes on when there is room', () => {
		const sender = new StreamSender();
		expect(sender.write(new Uint8Array(streamRules.bufferBytes))).toBe(true);
		expect(sender.write(new Uint8Array(1))).toBe(false);
		const [first] = sender.due(0);
		sender.acknowledge(first!.bytes.length, 10);
		expect(sender.write(new Uint8Array(1))).toBe(true);
	});
	it('waits longer each time that nobody answers', () => {
		const sender = new StreamSender();
		sender.write(new Uint8Array(10));
		sender.due(0);
		const deadlines = [sender.deadline];
		for (let round = 0; round < 3; round++) {
			sender.due(sender.deadline);
			deadlines.push(sender.deadline);
		}
		expect(deadlines).toEqual([1000, 3000, 7000, 15000]);
	});
	it('sends again at the third duplicate, once', () => {
		const sender = new StreamSender();
		sender.write(new Uint8Array(6000));
		expect(sender.due(0)).toHaveLength(5);
		expect(sender.acknowledge(0, 100)).toEqual([]);
		expect(sender.acknowledge(0, 101)).toEqual([]);
		expect(sender.acknowledge(0, 102).map(({ sequence }) => sequence)).toEqual([0]);
		expect(sender.acknowledge(0, 103)).toEqual([]);
	});
});
