import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { aboutExperiments, aboutWordsOf, experimentTitles } from './about-shelf.ts';
import { experiments } from './catalogue.ts';

const slugs = experiments.map(({ slug }) => slug);

describe('what is said of experiments', () => {
	test.each(locales)('every experiment has its title, question and summary: %s', async (locale) => {
		const about = await aboutExperiments(slugs, locale);
		expect(Object.keys(about)).toEqual(slugs);
		for (const [slug, { title, question, summary }] of Object.entries(about))
			for (const text of [title, question, summary]) expect(text.trim(), slug).not.toBe('');
	});

	test('nobody has a title who is not in the catalogue', () => {
		const folders = globSync('src/lib/experiments/*/about-words.ts').map((file) =>
			file.split(/[\\/]/).at(-2)
		);
		expect(folders.sort()).toEqual(slugs.toSorted());
	});

	test('no two experiments have the same title', async () => {
		for (const locale of locales)
			expect(new Set(Object.values(await experimentTitles(slugs, locale))).size).toBe(slugs.length);
	});

	test('of a slug that nobody knows there is nothing to say, and no page may show it', async () => {
		expect(await aboutWordsOf('no-such', 'en')).toBeUndefined();
		await expect(aboutExperiments(['no-such'], 'en')).rejects.toThrow('there is no experiment "no-such"');
	});
});
