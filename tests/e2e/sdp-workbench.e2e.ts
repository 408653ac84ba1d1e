/** The SDP workbench as a developer uses it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/sdp/${name}.sdp`, 'utf8');
const bench = (page: Page) => page.locator('[data-experiment="sdp-workbench"]');
const result = (page: Page) => page.locator('.result');

/** Pastes a text into the field for it, as the keyboard would. */
async function paste(page: Page, text: string): Promise<void> {
	await bench(page).locator('[data-action="paste"]').click();
	await bench(page)
		.getByLabel('Text to take over')
		.evaluate((field, pasted) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', pasted);
			// Firefox takes the text itself where others take what holds it.
			const init = { clipboardData, data: pasted, dataType: 'text/plain', bubbles: true, cancelable: true };
			field.dispatchEvent(new ClipboardEvent('paste', init));
		}, text);
}
async function makePair(page: Page): Promise<{ offer: string; answer: string }> {
	await bench(page).locator('[data-action="run"]').click();
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
	return page.evaluate(() => ({
		offer: window.lab?.peers.caller?.localDescription?.sdp ?? '',
		answer: window.lab?.peers.callee?.localDescription?.sdp ?? ''
	}));
}
async function apply(
	page: Page,
	place: 'remote-offer' | 'remote-answer' | 'local-offer' | 'local-answer'
): Promise<void> {
	await bench(page).locator(`[data-action="apply-${place}"]`).click();
	await expect(result(page)).toHaveAttribute('data-outcome', /./, { timeout: 15_000 });
}

test('nothing is opened before a click, and leaving closes everything', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/sdp/');
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await makePair(page);
	await page.getByRole('link', { name: 'Glossary' }).click();
	await expect(page).toHaveURL(/glossary/);
	await expect.poll(async () => (await openThings(page)).open).toBe(0);
	expect((await openThings(page)).live).toBe(0);
});

test('the descriptions of this browser have no error, and each line is explained where the cursor stands', async ({
	page
}) => {
	await open(page, '/sdp/');
	await makePair(page);
	for (const slot of ['offer', 'answer'])
		await expect(bench(page).locator(`[data-slot="${slot}"]`)).toContainText('0 errors, 0 warnings');
	await bench(page).locator('[data-side="structure"]').click();
	await bench(page).getByText('1. video').click();
	await bench(page)
		.getByRole('button', { name: /^m=video/ })
		.click();
	await bench(page).locator('[data-side="line"]').click();
	await expect(bench(page).getByRole('tabpanel')).toContainText('video');
	await expect(bench(page).getByRole('tabpanel')).toContainText('RFC 8866 §5.14');

	// The cursor on a payload type lights everything that belongs to it.
	await bench(page).locator('[data-side="structure"]').click();
	await bench(page).getByText('0. audio').click();
	await bench(page).getByRole('group').filter({ hasText: '0. audio' }).getByText('Codecs').click();
	await bench(page).getByRole('button', { name: 'opus/48000/2' }).click();
	await page.keyboard.press('Home');
	for (let place = 0; place < 'a=rtpmap:1'.length; place++) await page.keyboard.press('ArrowRight');
	await expect.poll(() => bench(page).locator('.cm-related').count()).toBeGreaterThan(2);
});

test('an untouched description can be applied in each place, and everything flows', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, '/sdp/');
	await makePair(page);
	for (const place of ['remote-offer', 'remote-answer', 'local-offer', 'local-answer'] as const) {
		await apply(page, place);
		await expect(result(page), place).toContainText('everything that was agreed flows');
	}
});

test('an edit that is refused is shown at its line, with the words of the browser; one that is dead says so', async ({
	page
}) => {
	test.setTimeout(90_000);
	await open(page, '/sdp/');
	const { offer } = await makePair(page);

	await paste(page, offer.replaceAll('a=rtcp-mux\r\n', ''));
	await apply(page, 'remote-offer');
	await expect(result(page)).toContainText('Refused.');
	await expect(result(page)).toContainText('rtcp-mux');
	await expect(result(page).locator('.place')).toContainText('m=audio');

	await paste(page, offer.replaceAll(/a=ice-ufrag:.*/g, 'a=ice-ufrag:abcd'));
	await apply(page, 'remote-offer');
	await expect(result(page)).toContainText('Accepted, and yet dead');
});

test('a finding is shown with what browsers do, and its fix removes it', async ({ page }) => {
	await open(page, '/sdp/');
	await paste(page, fixture('chromium-avd-offer-gathered').trimEnd());
	await bench(page).locator('[data-side="findings"]').click();
	const finding = bench(page).locator('[data-rule="syntax/no-final-newline"]');
	await expect(finding).toContainText('trim()');
	await finding.locator('summary').click();
	await expect(finding.getByRole('row', { name: /as remote offer/ })).toContainText('refuses it');
	await finding.locator('[data-action="fix"]').click();
	await expect(finding).toHaveCount(0);
	await expect(bench(page).locator('[data-slot="offer"]')).toContainText('0 errors, 0 warnings');
});

test('what is typed is read: an unknown line is kept and called unknown, and undo takes it back', async ({
	page
}) => {
	await open(page, '/sdp/');
	await paste(page, fixture('firefox-data-only-offer-gathered'));
	const field = bench(page).getByRole('textbox', { name: /Offer, session description/ });
	await field.click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.type('a=nobody-knows-this:1');
	await bench(page).locator('[data-side="line"]').click();
	await expect(bench(page).getByRole('tabpanel')).toContainText('unknown');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(bench(page).getByRole('tabpanel')).not.toContainText('nobody-knows-this');
});

test('JSON and escaped text are taken over with a notice, and an answer goes into its place', async ({
	page
}) => {
	await open(page, '/sdp/');
	const answer = fixture('chromium-avd-answer-gathered');
	await paste(page, JSON.stringify({ type: 'answer', sdp: answer }));
	await expect(bench(page).locator('[data-slot="answer"]')).toHaveAttribute('aria-selected', 'true');
	await expect(bench(page).getByText(/JSON/).first()).toBeVisible();
	await bench(page).locator('[data-slot="offer"]').click();
	await paste(page, fixture('chromium-avd-offer-gathered').replaceAll('\r\n', '\\r\\n'));
	await expect(bench(page).locator('[data-slot="offer"]')).toContainText('0 errors, 0 warnings');
	await bench(page).locator('[data-slot="compare"]').click();
	await expect(bench(page).getByRole('row', { name: /opus\/48000\/2/ })).toContainText('111');
	await expect(
		bench(page)
			.getByText(/lines that only say who one is/)
			.first()
	).toBeVisible();
});

test('a text that is typed into the field is taken over by the button', async ({ page }) => {
	await open(page, '/sdp/');
	await bench(page).locator('[data-action="paste"]').click();
	await bench(page).getByLabel('Text to take over').fill('v=0\r\ns=-\r\n');
	await bench(page).locator('[data-action="take"]').click();
	await expect(bench(page).locator('[data-slot="offer"]')).toContainText('2 errors');
});

test('nothing of a description is read as HTML', async ({ page }) => {
	await open(page, '/sdp/');
	const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	await paste(page, `v=0\r\ns=${attack}\r\na=${attack}\r\na=mid:${attack}\r\n`);
	for (const side of ['findings', 'structure', 'json', 'line']) {
		await bench(page).locator(`[data-side="${side}"]`).click();
		await expect(bench(page).getByRole('tabpanel')).not.toBeEmpty();
	}
	// The editor itself has pictures of no size between its words.
	expect(await bench(page).locator('img[src], script').count()).toBe(0);
	await expect(page).toHaveTitle(/SDP workbench/);
});

test('a switch makes a real offer, and the lines that it changed are shown', async ({ page }) => {
	await open(page, '/sdp/');
	await bench(page).getByText('What if?').click();
	await bench(page).getByLabel('Data channel').click();
	await expect(bench(page).getByText(/This offer has \d+ lines/)).toBeVisible();
	await bench(page).getByLabel('Data channel').click();
	const panel = bench(page).locator('details.what-if');
	await expect(panel.getByRole('heading', { name: /application/ })).toBeVisible();
	await panel.getByLabel('Direction').selectOption('recvonly');
	await expect(panel.getByText('recvonly').last()).toBeVisible();
});

test('a link holds the text, redacted if wished; a damaged one says so', async ({ page }) => {
	await open(page, '/sdp/');
	await paste(page, fixture('chromium-avd-offer-gathered'));
	await bench(page).getByText('Share', { exact: true }).click();
	await bench(page).locator('[data-action="share"]').click();
	await expect(bench(page).getByText(/values were replaced/)).toBeVisible();
	const link = await bench(page).getByLabel('Link', { exact: true }).inputValue();
	expect(link).toContain('#sdp=1');

	const other = await page.context().newPage();
	await open(other, link);
	await expect(bench(other).locator('[data-slot="offer"]')).toContainText('0 errors');
	await expect(bench(other).getByText('Opened from a link.')).toBeVisible();
	await other.close();

	const damaged = await page.context().newPage();
	await open(damaged, link.slice(0, -30));
	await expect(bench(damaged).getByText('The link is damaged', { exact: false })).toBeVisible();
	await damaged.close();
});

test('a megabyte stays editable', async ({ page }) => {
	test.setTimeout(60_000);
	await open(page, '/sdp/');
	const [session = '', ...media] = fixture('chromium-avd-offer-gathered').split(/^(?=m=)/m);
	const large = session + Array.from({ length: 480 }, (_, index) => media[index % 3]).join('');
	expect(large.length).toBeGreaterThan(1_000_000);
	await paste(page, large);
	const field = bench(page).getByRole('textbox', { name: /Offer, session description/ });
	await field.click();
	await page.keyboard.press('ControlOrMeta+Home');
	await page.keyboard.type('x');
	await expect(field).toContainText('xv=0');
	await bench(page).locator('[data-side="findings"]').click();
	await expect(bench(page).locator('[data-findings]')).not.toHaveAttribute('data-findings', '0');
});

test('a description of any call opens in the workbench from the recorder', async ({ page }) => {
	await open(page, '/experiments/loopback-call/');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(page.locator('[data-experiment="loopback-call"]')).toHaveAttribute('data-status', 'done');
	await page.getByRole('button', { name: /Recorder/ }).click();
	await page.getByRole('tab', { name: 'SDP' }).click();
	const opened = page.context().waitForEvent('page');
	await page.locator('[data-action="open-in-workbench"]').click();
	const workbench = await opened;
	await workbench.locator('html[data-ready]').waitFor();
	await expect(bench(workbench).getByText('Opened from a link.')).toBeVisible();
	await expect(bench(workbench).locator('[data-slot][aria-selected="true"]')).toContainText(
		'0 errors, 0 warnings'
	);
});
