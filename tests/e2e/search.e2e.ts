/** Finding things: full text in both languages, terms, claims, and what this browser has. */
import { expect, test } from '@playwright/test';
import { open } from '../support/site.ts';

test('a word is found in lessons and glossary, in the language of the page, and leads there', async ({
	page
}) => {
	await open(page, '/search/');
	await page.getByRole('searchbox').fill('nomination');
	const results = page.getByRole('region', { name: 'On the pages' });
	await expect(results.getByRole('link').first()).toBeVisible();
	await expect(page).toHaveURL(/\?q=nomination$/);
	// The glossary answers by itself, with the word of the other language beside it.
	const terms = page.getByRole('region', { name: 'In the glossary' });
	await expect(terms.getByText('지명')).toBeVisible();
	const lesson = results.locator('a[href*="/lessons/ice/#"]').first();
	await expect(lesson).toBeVisible();
	await expect(results.locator('mark').first()).toHaveText(/nominat/i);
	await lesson.click();
	await expect(page).toHaveURL(/\/lessons\/ice\/#/);
});

test('Korean pages are searched in Korean, and a shared search is done again', async ({ page }) => {
	await open(page, `/ko/search/?q=${encodeURIComponent('시그널링')}`);
	const results = page.getByRole('region', { name: '본문에서' });
	await expect(results.locator('a[href*="/ko/lessons/signaling-sip/"]').first()).toBeVisible();
	await expect(results.locator('a:not([href*="/ko/"])')).toHaveCount(0);
	await page.getByRole('searchbox').fill('qzxjvk');
	await expect(page.getByText('이 말이 모두 들어 있는 쪽이 없습니다.')).toBeVisible();
	// The language is changed within the page: the other index answers.
	await page.getByRole('searchbox').fill('turn');
	await expect(page).toHaveURL(/q=turn$/);
	await page.getByRole('link', { name: 'View in English' }).click();
	await expect(page.getByRole('region', { name: 'On the pages' }).getByRole('link').first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'On the pages' }).locator('a[href*="/ko/"]')).toHaveCount(0);
});

test('without its index the search says so and what to do, and tries again', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await open(page, '/search/');
	await page.getByRole('searchbox').fill('ice');
	await expect(page.getByRole('main').getByRole('alert')).toContainText('npm run build');
	await page.unroute('**/pagefind/**');
	// A module that failed to load stays failed in this page: opened again, it is found.
	await page.reload();
	await expect(page.getByRole('region', { name: 'On the pages' }).getByRole('link').first()).toBeVisible();
});

test('the table of browsers asks this one, by its own objects', async ({ page }) => {
	await open(page, '/support/');
	const cell = (path: string) => page.locator(`[data-support="api.${path}"] [data-here]`);
	await expect(cell('RTCPeerConnection')).toHaveAttribute('data-here', 'true');
	for (const [path, expression] of [
		['RTCIceTransport.getSelectedCandidatePair', "'getSelectedCandidatePair' in RTCIceTransport.prototype"],
		['MediaDevices.selectAudioOutput', "'selectAudioOutput' in MediaDevices.prototype"],
		['MediaStreamTrackProcessor', "'MediaStreamTrackProcessor' in window"]
	] as const)
		await expect(cell(path)).toHaveAttribute('data-here', String(await page.evaluate(expression)));
	const missing = await page.locator('[data-here="false"]').count();
	expect(missing).toBeGreaterThan(0);
	await page.getByRole('checkbox').check();
	await expect(page.locator('tbody tr')).toHaveCount(missing);
});

test('a word of a lesson opens when a mouse rests on it, and closes when it has left', async ({ page }) => {
	await open(page, '/lessons/first-call/');
	const word = page.locator('a.term[role="button"]').first();
	await word.scrollIntoViewIfNeeded();
	await word.hover();
	await expect(word).toHaveAttribute('aria-expanded', 'true');
	await page.mouse.move(2, 2);
	await expect(word).toHaveAttribute('aria-expanded', 'false');
});
