import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './line-diff.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

test('what is not added gives the first list, what is not removed the second', () => {
	fc.assert(
		fc.property(lines, lines, (before, after) => {
			const diff = diffLines(before, after);
			const without = (kind: string) => diff.filter((line) => line.kind !== kind).map((line) => line.text);
			expect(without('added')).toEqual(before);
			expect(without('removed')).toEqual(after);
		})
	);
});

test('equal lists differ in nothing', () => {
	expect(diffLines(['a', 'b'], ['a', 'b']).every((line) => line.kind === 'same')).toBe(true);
});

test('one line that moved is removed once and added once', () => {
	expect(diffLines(['b', 'a', 'c'], ['a', 'b', 'c'])).toEqual([
		{ kind: 'removed', text: 'b' },
		{ kind: 'same', text: 'a' },
		{ kind: 'added', text: 'b' },
		{ kind: 'same', text: 'c' }
	]);
});

test('a line that is exchanged is removed before the other is added', () => {
	expect(diffLines(['a'], ['b'])).toEqual([
		{ kind: 'removed', text: 'a' },
		{ kind: 'added', text: 'b' }
	]);
});
