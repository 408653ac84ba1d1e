import { describe, expect, test } from 'vitest';
import { examples } from '#lib/recording/verdict/examples/examples.ts';
import { rules } from '#lib/recording/verdict/rules.ts';
import { verdictOf } from '#lib/recording/verdict/verdict.ts';
import { findingWords } from './finding-words.ts';

const ids = rules.map(({ id }) => id).sort();

test.each(['en', 'ko'] as const)(
	'every rule has its sentence and the next step in %s, and no other',
	(locale) => {
		expect(Object.keys(findingWords[locale]).sort()).toEqual(ids);
	}
);

describe.each(ids)('%s', (id) => {
	test('says what was found, with its values, in both languages', () => {
		const found = verdictOf(examples[id]!.sick.events).find(({ rule }) => rule === id);
		for (const locale of ['en', 'ko'] as const) {
			const { what, next } = findingWords[locale][id]!;
			const sentence = what(found!.values);
			expect(sentence).not.toMatch(/undefined|NaN|\[object/);
			expect(sentence.length).toBeGreaterThan(15);
			expect(/[가-힣]/.test(sentence + next)).toBe(locale === 'ko');
		}
	});
});
