import { expect, test } from 'vitest';
import { popoverPlace } from './popover-place.ts';

const viewport = { width: 400, height: 600 };
const box = { width: 200, height: 100 };

test('a box stands below its word, at its beginning', () => {
	expect(popoverPlace({ left: 50, top: 100, bottom: 120 }, box, viewport)).toEqual({ left: 50, top: 128 });
});

test('it stands above when there is no room below, and below when there is room nowhere', () => {
	expect(popoverPlace({ left: 50, top: 540, bottom: 560 }, box, viewport).top).toBe(432);
	expect(popoverPlace({ left: 50, top: 40, bottom: 60 }, { ...box, height: 580 }, viewport).top).toBe(68);
});

test('it never leaves the window at a side', () => {
	expect(popoverPlace({ left: 380, top: 100, bottom: 120 }, box, viewport).left).toBe(192);
	expect(popoverPlace({ left: -30, top: 100, bottom: 120 }, box, viewport).left).toBe(8);
	expect(popoverPlace({ left: 380, top: 100, bottom: 120 }, { ...box, width: 500 }, viewport).left).toBe(8);
});
