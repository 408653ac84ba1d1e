import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffLines } from './line-diff.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

it('holds both texts: without what came it is the older one, without what went the newer', () => {
	fc.assert(
		fc.property(lines, lines, (before, after) => {
			const diff = diffLines(before, after);
			expect(diff.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(before);
			expect(diff.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(after);
			expect(diff.flatMap(({ number }) => number ?? [])).toEqual(after.map((_, index) => index + 1));
		})
	);
});
it('says that one line came and one went', () => {
	expect(diffLines(['v=0', 's=-'], ['v=0', 's=x'])).toEqual([
		{ kind: 'same', text: 'v=0', number: 1 },
		{ kind: 'removed', text: 's=-' },
		{ kind: 'added', text: 's=x', number: 2 }
	]);
});
