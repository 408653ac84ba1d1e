import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearLink } from '../../lib/sim/link-settings.ts';
import { Random } from '../../lib/sim/random.ts';
import { Conditioner, maxHeldBytes } from './conditioner.ts';
import { Heap } from './heap.ts';

describe('what waits', () => {
	it('comes out by time, and by age where times are equal', () => {
		const random = new Random(3);
		const heap = new Heap<{ at: number; order: number }>();
		const all = Array.from({ length: 2000 }, (_, order) => ({ at: Math.floor(random.next() * 50), order }));
		for (const entry of all) heap.push(entry);
		expect(heap.remove(({ order }) => order % 3 === 0)).toHaveLength(667);
		const out = Array.from({ length: heap.size }, () => heap.pop());
		expect(out).toEqual(
			all.filter(({ order }) => order % 3 !== 0).sort((a, b) => a.at - b.at || a.order - b.order)
		);
		expect([heap.size, heap.pop()]).toEqual([0, undefined]);
	});
});

describe('the conditioner, on a clock that is turned by hand', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const start = () => new Conditioner(() => performance.now(), 1);

	it('leaves alone what no link was set for', () => {
		const conditioner = start();
		const held: number[] = [];
		expect(conditioner.pass('one', 'caller', 'up', 100, (_, ms) => held.push(ms))).toBe('delivered');
		expect([held, conditioner.waiting, vi.getTimerCount()]).toEqual([[0], 0, 0]);
	});
	it('lets packets out when they are due, with one timer for all', () => {
		const conditioner = start();
		conditioner.set('one', 'caller', 'up', { ...clearLink, delayMs: 50 });
		conditioner.set('one', 'callee', 'down', { ...clearLink, delayMs: 20 });
		const out: string[] = [];
		conditioner.pass('one', 'caller', 'up', 100, (_, ms) => {
			out.push(`up ${ms}`);
			conditioner.pass('one', 'callee', 'down', 100, (now, more) => out.push(`down ${more} at ${now}`));
		});
		conditioner.pass('one', 'callee', 'down', 100, (_, ms) => out.push(`other ${ms}`));
		expect(vi.getTimerCount()).toBe(1);
		const began = performance.now();
		vi.advanceTimersByTime(19);
		expect(out).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(out).toEqual(['other 20']);
		vi.advanceTimersByTime(50);
		expect(out).toEqual(['other 20', 'up 50', `down 20 at ${began + 70}`]);
		expect([conditioner.waiting, vi.getTimerCount()]).toEqual([0, 0]);
		expect(conditioner.errors()).toMatchObject({ packets: 3, p50: 0, p99: 0 });
	});
	it('opens the way down when something goes up', () => {
		const conditioner = start();
		conditioner.set('one', 'caller', 'down', { ...clearLink, idleMs: 100 });
		const down = () => conditioner.pass('one', 'caller', 'down', 1, () => undefined);
		expect(down()).toBe('idle');
		conditioner.pass('one', 'caller', 'up', 1, () => undefined);
		expect(down()).toBe('delivered');
		vi.advanceTimersByTime(101);
		expect(down()).toBe('idle');
	});
	it('holds no more bytes of a session than there is room for, and forgets them with it', () => {
		const conditioner = start();
		conditioner.set('one', 'caller', 'up', { ...clearLink, delayMs: 1000 });
		const size = maxHeldBytes / 4;
		const fates = Array.from({ length: 5 }, () =>
			conditioner.pass('one', 'caller', 'up', size, () => undefined)
		);
		expect(fates).toEqual(['delivered', 'delivered', 'delivered', 'delivered', 'queue-full']);
		conditioner.closeSession('one');
		expect([conditioner.waiting, conditioner.sessionCount, vi.getTimerCount()]).toEqual([0, 0, 0]);
	});
});
