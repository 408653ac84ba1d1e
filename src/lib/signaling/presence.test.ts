import { describe, expect, it, vi } from 'vitest';
import { holdPresence, watchPresence } from './presence.ts';

const isHeld = (id: string) =>
	new Promise<() => void>((resolve) => {
		const release = holdPresence(id, () => {
			resolve(() => {
				release();
			});
		});
	});

describe('presence', () => {
	it('tells that a tab is gone once it lets go of its lock', async () => {
		const leave = await isHeld('a');
		const gone = vi.fn();
		watchPresence('a', gone);
		await navigator.locks.query();
		expect(gone).not.toHaveBeenCalled();
		leave();
		await vi.waitFor(() => {
			expect(gone).toHaveBeenCalledOnce();
		});
	});
	it('tells nothing to who has stopped waiting', async () => {
		const leave = await isHeld('b');
		const gone = vi.fn();
		watchPresence('b', gone)();
		leave();
		const after = vi.fn();
		watchPresence('b', after);
		await vi.waitFor(() => {
			expect(after).toHaveBeenCalledOnce();
		});
		expect(gone).not.toHaveBeenCalled();
	});
	it('goes on where pages have no locks, and then never tells', async () => {
		const held = vi.fn();
		holdPresence('c', held, undefined);
		await vi.waitFor(() => {
			expect(held).toHaveBeenCalledOnce();
		});
	});
});
