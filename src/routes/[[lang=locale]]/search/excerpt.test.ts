import { expect, test } from 'vitest';
import { excerptPieces } from './excerpt.ts';

test('found words are pieces of their own, and entities are the characters they stand for', () => {
	expect(excerptPieces('an &lt;m=&gt; line, <mark>offer</mark> &amp; answer')).toEqual([
		{ text: 'an <m=> line, ', isFound: false },
		{ text: 'offer', isFound: true },
		{ text: ' & answer', isFound: false }
	]);
});

test('markup in an excerpt is only ever text', () => {
	expect(excerptPieces('<img src=x onerror=alert(1)>')).toEqual([
		{ text: '<img src=x onerror=alert(1)>', isFound: false }
	]);
});
