import { describe, expect, it } from 'vitest';
import { clearLink, type LinkSettings } from './link-settings.ts';
import { Link, maxQueueBytes, type LinkOutcome } from './link.ts';
import { Random } from './random.ts';

const run = (
	settings: Partial<LinkSettings>,
	count: number,
	everyMs = 1,
	size = 1000,
	seed = 7
): LinkOutcome[] => {
	const link = new Link({ ...clearLink, ...settings }, seed);
	return Array.from({ length: count }, (_, index) => link.offer(index * everyMs, size));
};
const lossOf = (outcomes: LinkOutcome[]) =>
	outcomes.filter(({ fate }) => fate !== 'delivered').length / outcomes.length;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('chance', () => {
	it('is the same for the same seed, and even', () => {
		const [one, same, other] = [new Random(1), new Random(1), new Random(2)];
		const numbers = Array.from({ length: 20_000 }, () => one.next());
		expect(Array.from({ length: 20_000 }, () => same.next())).toEqual(numbers);
		expect(other.next()).not.toBe(numbers[0]);
		expect(mean(numbers)).toBeCloseTo(0.5, 2);
		const normal = Array.from({ length: 20_000 }, () => one.normal());
		expect(Math.abs(mean(normal))).toBeLessThan(0.02);
		expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
	});
});

describe('a link', () => {
	it('that does nothing does nothing', () => {
		for (const [index, outcome] of run({}, 100).entries())
			expect(outcome).toEqual({ fate: 'delivered', departures: [index] });
	});
	it.each([1, 2, 3])('loses 5 of 100, seed %i', (seed) => {
		const outcomes = run({ loss: 0.05 }, 400_000, 1, 1000, seed);
		expect(lossOf(outcomes)).toBeGreaterThan(0.049);
		expect(lossOf(outcomes)).toBeLessThan(0.051);
		expect(new Set(outcomes.map(({ fate }) => fate))).toEqual(new Set(['delivered', 'random-loss']));
	});
	it.each([
		[0.05, 4],
		[0.2, 8],
		[0.01, 20]
	])('loses %d in runs of %d', (loss, burst) => {
		const outcomes = run({ loss, burst }, 1_000_000);
		const runs = outcomes.filter(
			({ fate }, index) => fate === 'burst-loss' && outcomes[index - 1]?.fate !== 'burst-loss'
		).length;
		const count = outcomes.filter(({ fate }) => fate === 'burst-loss').length;
		// Three standard deviations of so many runs.
		const allowed = 3 * Math.sqrt(2 / runs);
		expect(Math.abs(lossOf(outcomes) / loss - 1)).toBeLessThan(allowed);
		expect(Math.abs(count / runs / burst - 1)).toBeLessThan(allowed);
	});
	it('loses everything, or the asked share where runs would be too short for it', () => {
		expect(lossOf(run({ loss: 1 }, 100))).toBe(1);
		expect(lossOf(run({ loss: 1, burst: 5 }, 100))).toBe(1);
		expect(lossOf(run({ loss: 0.9, burst: 2 }, 200_000))).toBeCloseTo(0.9, 2);
		expect(new Set(run({ isCut: true }, 10).map(({ fate }) => fate))).toEqual(new Set(['cable-cut']));
	});
	it('delays exactly', () => {
		for (const [index, { departures }] of run({ delayMs: 50 }, 50).entries())
			expect(departures).toEqual([index + 50]);
	});
	it('jitters in order, or freely, around the asked delay', () => {
		const inOrder = run({ delayMs: 100, jitterMs: 10 }, 20_000, 40).map(
			({ departures }) => departures[0] ?? 0
		);
		expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
		const free = run({ delayMs: 100, jitterMs: 10, mayOvertake: true }, 20_000, 1).map(
			({ departures }, index) => (departures[0] ?? 0) - index
		);
		expect(mean(free)).toBeCloseTo(100, 0);
		expect(Math.sqrt(mean(free.map((value) => (value - 100) ** 2)))).toBeCloseTo(10, 0);
		const out = free.map((held, index) => index + held);
		expect(out.some((at, index) => index > 0 && at < (out[index - 1] ?? 0))).toBe(true);
	});
	it('never lets a packet out before it came in', () => {
		const early = run({ delayMs: 1, jitterMs: 50, mayOvertake: true }, 5000).some(
			({ departures }, index) => (departures[0] ?? 0) < index
		);
		expect(early).toBe(false);
	});
	it('lets through what the rate is, and drops at the tail of the queue', () => {
		// 1000 bytes each millisecond are 8000 kbit/s; a tenth of it may pass.
		const outcomes = run({ rateKbps: 800, queueMs: 200 }, 10_000);
		const out = outcomes.flatMap(({ departures }) => departures);
		expect(((out.length - 1) * 8000) / ((out.at(-1) ?? 0) - (out[0] ?? 0))).toBeCloseTo(800, 6);
		expect(outcomes.slice(0, 20).every(({ fate }) => fate === 'delivered')).toBe(true);
		const waits = outcomes.flatMap(({ departures }, index) => departures.map((at) => at - index));
		expect(Math.max(...waits)).toBeLessThanOrEqual(210);
		expect(lossOf(outcomes)).toBeCloseTo(0.88, 1);
		expect(new Set(outcomes.map(({ fate }) => fate))).toEqual(new Set(['delivered', 'queue-full']));
	});
	it('holds no more than so many bytes', () => {
		const link = new Link({ ...clearLink, rateKbps: 1_000_000, queueMs: 10_000 }, 1);
		let count = 0;
		while (link.offer(0, 1000).fate === 'delivered') count++;
		expect(count * 1000).toBeLessThan(maxQueueBytes + 3000);
	});
	it('puts some ahead of those that wait, and doubles some', () => {
		const outcomes = run({ delayMs: 30, reorder: 0.1 }, 50_000);
		const ahead = outcomes.filter(({ departures }, index) => departures[0] === index).length;
		expect(ahead / outcomes.length).toBeCloseTo(0.1, 2);
		const doubled = run({ duplicate: 0.2 }, 50_000).filter(
			({ departures }) => departures.length === 2
		).length;
		expect(doubled / 50_000).toBeCloseTo(0.2, 2);
	});
	it('closes the way down when nothing goes up', () => {
		const link = new Link({ ...clearLink, idleMs: 100 }, 1, 'down');
		expect(link.offer(0, 1).fate).toBe('idle');
		link.touch(10);
		expect(link.offer(110, 1).fate).toBe('delivered');
		expect(link.offer(111, 1).fate).toBe('idle');
		expect(new Link({ ...clearLink, idleMs: 100 }, 1, 'up').offer(0, 1).fate).toBe('delivered');
	});
	it('takes new settings on the way', () => {
		const link = new Link({ ...clearLink, rateKbps: 1, queueMs: 1e9 }, 1);
		link.offer(0, 1000);
		link.settings = clearLink;
		expect(link.offer(1, 1000).departures).toEqual([8000]);
		link.settings = { ...clearLink, mayOvertake: true };
		expect(link.offer(1, 1000).departures).toEqual([1]);
	});
});
