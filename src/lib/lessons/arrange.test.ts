import { expect, test } from 'vitest';
import { moveItem } from './arrange.ts';

test('an item moves by so many places and the others close up', () => {
	expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
	expect(moveItem(['a', 'b', 'c'], 2, -2)).toEqual(['c', 'a', 'b']);
});

test('at the ends and outside of the list nothing moves', () => {
	const items = ['a', 'b'];
	expect(moveItem(items, 0, -1)).toBe(items);
	expect(moveItem(items, 1, 1)).toBe(items);
	expect(moveItem(items, 5, 1)).toBe(items);
});
