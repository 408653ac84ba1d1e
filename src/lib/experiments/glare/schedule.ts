/**
 * When each side presses, and how long each message takes: everything that decides whether two offers collide. A schedule is a
 * value that follows from a seed, so that a race that was seen once can be seen again.
 */
import type { Json } from '#lib/recording/event.ts';
import type { Who } from './code.ts';

export interface Schedule {
	/** What the delays follow from; 0 where they were written by hand. */
	readonly seed: number;
	/** Who presses first. */
	readonly first: Who;
	/** Milliseconds until the other one presses. */
	readonly gapMs: number;
	/** How long the first, second, … description of each side is under way, in milliseconds; the last one holds for the rest. */
	readonly delaysMs: Readonly<Record<Who, readonly number[]>>;
}

/** How many delays are drawn for each side; more messages than this one press does not cause. */
const delayCount = 8;

export const limits = { gapMs: 200, delayMs: 400, seed: 9999 } as const;

/** Numbers from 0 up to 1 that look like chance and follow from the seed (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The caller presses first. With seed 0 every message takes exactly `delayMs`, otherwise each its own part of it. */
export function scheduleOf(seed: number, gapMs: number, delayMs: number): Schedule {
	if (seed === 0) return plainSchedule(gapMs, { caller: [delayMs], callee: [delayMs] });
	const next = chance(seed);
	return { seed, first: 'caller', gapMs, delaysMs: drawDelays(next, delayMs) };
}

/** A schedule whose delays are given one by one. */
export const plainSchedule = (gapMs: number, delaysMs: Schedule['delaysMs']): Schedule => ({
	seed: 0,
	first: 'caller',
	gapMs,
	delaysMs
});

/** Every so many-th of many schedules lets the second press fall while an answer is under way. */
export const raceEvery = 5;

/**
 * One of many: who presses first, the gap and the delays all follow from the seed. Left to chance alone the second press would
 * hardly ever fall while the answer to the first offer is under way, so every fifth schedule is drawn from that window.
 */
export function randomSchedule(
	seed: number,
	most: { readonly gapMs: number; readonly delayMs: number }
): Schedule {
	const next = chance(seed);
	const first = next() < 0.5 ? 'caller' : 'callee';
	const gapMs = Math.round(next() * most.gapMs);
	const delaysMs = drawDelays(next, most.delayMs);
	if (seed % raceEvery !== 0) return { seed, first, gapMs, delaysMs };
	const near = (part: number) => Math.round((part + next() / 10) * most.delayMs);
	return {
		seed,
		first: 'caller',
		gapMs: near(0.6),
		// The first offer is quick, its answer gets stuck, and what is sent after the answer waits behind it.
		delaysMs: {
			caller: [near(0), ...delaysMs.caller.slice(1)],
			callee: [near(0.9), near(0), ...delaysMs.callee.slice(2)]
		}
	};
}

function drawDelays(next: () => number, delayMs: number): Schedule['delaysMs'] {
	const draw = () => Array.from({ length: delayCount }, () => Math.round(next() * delayMs));
	return { caller: draw(), callee: draw() };
}

/** How long the description number `index` (from 0) of that side is under way. */
export const delayOf = ({ delaysMs }: Schedule, who: Who, index: number): number =>
	delaysMs[who][Math.min(index, delaysMs[who].length - 1)] ?? 0;

/** A schedule as a Recording keeps it. */
export const scheduleNote = ({ seed, first, gapMs, delaysMs }: Schedule): Json => ({
	seed,
	first,
	gapMs,
	delaysMs: { caller: [...delaysMs.caller], callee: [...delaysMs.callee] }
});

/** The schedules of the fifty: short, so that all of them take less than twenty seconds, and long enough for every kind of collision. */
export const manyCount = 50;
export const manyMost = { gapMs: 120, delayMs: 120 } as const;
