/** The pages of the site, and how a test opens one. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Slugs of the lessons that are written. */
export const writtenLessons = readdirSync('content/lessons')
	.filter((folder) => existsSync(join('content/lessons', folder, 'en.md')))
	.map((folder) => folder.replace(/^\d\d-/, ''));

const experimentSlugs = readdirSync('src/lib/experiments', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && existsSync(join('src/lib/experiments', entry.name, 'code.ts')))
	.map(({ name }) => name);

/** Every page in English; `/ko` in front gives the Korean one. */
export const pages: readonly string[] = [
	'/',
	'/experiments/',
	...experimentSlugs.map((slug) => `/experiments/${slug}/`),
	...writtenLessons.map((slug) => `/lessons/${slug}/`),
	'/sdp/',
	'/dumps/',
	'/glossary/',
	'/claims/',
	'/support/',
	'/search/',
	'/notebook/',
	'/notebook/runs/',
	'/notebook/cells/',
	'/notebook/run/',
	'/notebook/compare/',
	'/notebook/shared/'
];

/** Opens a page and waits until its buttons answer. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	// A page sleeps until the reader does something (src/wake/).
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('html[data-ready]').waitFor();
}
