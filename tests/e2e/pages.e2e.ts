/** What holds for every page: it opens without a complaint, in both languages and themes, for everyone. */
import { expect, test, type Page } from '@playwright/test';
import { rulesBroken } from '../support/accessibility.ts';
import { open, pages } from '../support/site.ts';

type Language = 'en' | 'ko';
const addressOf = (path: string, locale: Language) => (locale === 'ko' ? `/ko${path}` : path);

/** What a page complains of, and whom it asks, from now on. */
function watch(page: Page, baseURL: string) {
	const complaints: string[] = [];
	const foreign: string[] = [];
	page.on('console', (message) => {
		// The test's own doing (playwright.config.ts), said whenever a page has had time to ask for its worker.
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url()))
			foreign.push(request.url());
	});
	return { complaints, foreign };
}

async function opens(page: Page, path: string, locale: Language): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, addressOf(path, locale));
	await expect(page.locator('html')).toHaveAttribute('lang', locale);
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(page).toHaveTitle(/RTC Notebook/);
	for (const other of ['en', 'ko'])
		await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveCount(1);
}

async function fitsPhone(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
	const excess = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(excess, `${page.url()} is wider than a phone`).toBe(0);
}

for (const path of pages)
	test(
		`${path} opens for everyone, without a complaint or a request to elsewhere`,
		{ tag: '@page' },
		async ({ page, baseURL }) => {
			// The accessibility of a long lesson takes a modest machine a while.
			test.setTimeout(120_000);
			const seen = watch(page, baseURL ?? '');
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await opens(page, path, 'en');
			// What axe looks at is the same in every browser, both languages have the same structure, and of the themes only
			// colours differ: what is looked at twice costs minutes.
			expect(await rulesBroken(page), 'light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await rulesBroken(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
			await fitsPhone(page);
			expect(seen).toEqual({ complaints: [], foreign: [] });
		}
	);

/** In Korean a page has the same structure: whether it opens and fits a phone, so many pages in one test. */
const inOneTest = 9;
for (let first = 0; first < pages.length; first += inOneTest)
	test(`pages ${first + 1} to ${Math.min(first + inOneTest, pages.length)} open in Korean, without a complaint or a request to elsewhere`, async ({
		page,
		baseURL
	}) => {
		test.setTimeout(120_000);
		const seen = watch(page, baseURL ?? '');
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		for (const path of pages.slice(first, first + inOneTest)) {
			await opens(page, path, 'ko');
			await fitsPhone(page);
			expect(seen, path).toEqual({ complaints: [], foreign: [] });
		}
	});

test('the language switch keeps the place', async ({ page }) => {
	await open(page, '/lessons/first-call/');
	await page.getByRole('link', { name: '한국어 페이지' }).click();
	await expect(page).toHaveURL(/\/ko\/lessons\/first-call\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
	await page.getByRole('link', { name: 'View in English' }).click();
	await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/lessons\/first-call\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a theme that was chosen is kept', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page, '/');
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const byDay = await paper();
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
	const byNight = await paper();
	expect(byNight).not.toBe(byDay);
	await page.reload();
	expect(await paper()).toBe(byNight);
});

test('the content policy of a page forbids everything from elsewhere and every inline script and style', async ({
	page,
	request
}) => {
	await open(page, '/lessons/first-call/');
	const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe-(inline|eval)/);
	expect(policy).not.toMatch(/https?:/);
	const headers = (await request.get('/')).headers();
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a page that does not exist says so, with the way home', async ({ page }) => {
	const response = await page.goto('/lessons/no-such-lesson/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
	await expect(page.getByRole('link', { name: 'To the course map' })).toBeVisible();
});

test('without JavaScript a lesson can be read to its end', async ({ browser, browserName, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const page = await context.newPage();
	await page.goto('/lessons/first-call/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your first connection');
	await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
	// Driven from outside, Firefox turns scripts off after it has read the page as one that has them.
	if (browserName === 'chromium') await expect(page.locator('noscript p').first()).toBeVisible();
	await context.close();
});

test('every link of the site leads somewhere', { tag: '@page' }, async ({ request, baseURL }) => {
	const known = new Map<string, string>();
	/** The page at that path as it is sent, before any script: links are there already. */
	const textOf = async (path: string): Promise<string> => {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		return response.text();
	};
	for (const path of pages.flatMap((path) => [path, `/ko${path}`])) known.set(path, await textOf(path));
	const seen = new Set<string>();
	for (const [path, text] of known)
		for (const [, address = ''] of text.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
			const { origin, pathname, hash } = new URL(address.replaceAll('&amp;', '&'), `${baseURL}${path}`);
			if (origin !== baseURL) continue;
			if (hash && pathname === path)
				expect(text.includes(` id="${decodeURIComponent(hash.slice(1))}"`), `${path} has ${hash}`).toBe(true);
			seen.add(pathname);
		}
	expect(seen.size).toBeGreaterThan(pages.length);
	for (const path of seen) if (!known.has(path)) await textOf(path);
});
