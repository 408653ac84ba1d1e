/** The experiment with codec preferences: what is wished for, what is written, what is sent. */
import { expect, test, type Page } from '@playwright/test';
import { moveToTop, negotiateCodecs } from '../support/codec-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/codec-preferences/';
const bench = (page: Page) => page.locator('[data-experiment="codec-preferences"]');
const sends = (page: Page, who: string) => bench(page).locator(`.sending[data-who="${who}"]`);
const box = (page: Page, codec: string, who = 'caller') =>
	bench(page).locator(`.list[data-who="${who}"] [data-codec="${codec}"] input`);
const line = (page: Page, who: string) => bench(page).locator(`.line[data-who="${who}"]`);

/** Leaves only these codecs switched on. */
async function only(page: Page, who: string, codecs: readonly string[]): Promise<void> {
	const rows = bench(page).locator(`.list[data-who="${who}"] [data-codec]`);
	await expect(rows.first()).toBeVisible();
	const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-codec') ?? ''));
	for (const name of names) await box(page, name, who).setChecked(codecs.includes(name));
}

test('nothing is opened before a click; the lists are there', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(box(page, 'VP8')).toBeChecked();
	await expect(box(page, 'H261')).not.toBeChecked();
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
});

test('the codec that stands first is sent, and another one after negotiating again', async ({ page }) => {
	await open(page, address);
	await moveToTop(page, 'caller', 'VP9');
	await negotiateCodecs(page);
	await expect(sends(page, 'caller')).toHaveAttribute('data-sends', 'video/VP9');
	await expect(line(page, 'caller').locator('li').first()).toContainText('VP9');
	await expect(line(page, 'callee').locator('li').first()).toContainText('VP9');
	await expect(bench(page).getByText('outbound-rtp.codecId → codec.mimeType').first()).toBeVisible();
	await moveToTop(page, 'caller', 'VP8');
	await expect(bench(page).getByText('The lists have changed since', { exact: false })).toBeVisible();
	await negotiateCodecs(page, 'renegotiate');
	await expect(sends(page, 'caller')).toHaveAttribute('data-sends', 'video/VP8');
	const connections = await page.evaluate(
		() => window.lab?.recording.events.filter(({ type }) => type === 'create').length
	);
	expect(connections).toBe(2);
});

test('each way the receiver’s order counts', async ({ page }) => {
	await open(page, address);
	await bench(page).locator('[data-action="callee-own"]').check();
	await moveToTop(page, 'callee', 'VP9');
	await negotiateCodecs(page);
	await expect(sends(page, 'caller')).toHaveAttribute('data-sends', 'video/VP9');
	await expect(sends(page, 'callee')).toHaveAttribute('data-sends', 'video/VP8');
});

test('the sound has codecs too', async ({ page }) => {
	await open(page, address);
	await bench(page).getByRole('radio', { name: 'the sound' }).check();
	await moveToTop(page, 'caller', 'PCMU');
	await negotiateCodecs(page);
	await expect(sends(page, 'caller')).toHaveAttribute('data-sends', 'audio/PCMU');
});

test('a list without a codec that carries anything is refused in the browser’s words, and nothing is lost', async ({
	page,
	browserName
}) => {
	await countOpenThings(page);
	await open(page, address);
	await only(page, 'caller', ['rtx']);
	await negotiateCodecs(page);
	await expect(bench(page)).toHaveAttribute('data-status', 'failed');
	const error = bench(page).locator('.error');
	await expect(error).toContainText('InvalidModificationError');
	await expect(error).toContainText(
		browserName === 'firefox' ? 'No useable codecs supplied' : 'a non RTX, RED, FEC or Comfort Noise entry'
	);
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	// A codec that this browser does not know is refused by the same name.
	await box(page, 'VP8').check();
	await box(page, 'H261').check();
	await negotiateCodecs(page);
	await expect(error).toContainText('InvalidModificationError');
	await box(page, 'H261').uncheck();
	await negotiateCodecs(page);
	await expect(sends(page, 'caller')).toHaveAttribute('data-sends', 'video/VP8');
});

test('a refusal during the call leaves the call as it was', async ({ page }) => {
	await open(page, address);
	await negotiateCodecs(page);
	await bench(page).locator('[data-action="callee-own"]').check();
	await only(page, 'callee', ['rtx']);
	await negotiateCodecs(page, 'renegotiate');
	await expect(bench(page).locator('.error')).toContainText('InvalidModificationError');
	expect(
		await page.evaluate(() => Object.values(window.lab?.peers ?? {}).map((peer) => peer.signalingState))
	).toEqual(['stable', 'stable']);
	await box(page, 'VP9', 'callee').check();
	await negotiateCodecs(page, 'renegotiate');
	await expect(sends(page, 'caller')).toHaveAttribute('data-sends', 'video/VP9');
});

test('without a codec in common the answer rejects the section', async ({ page }) => {
	await open(page, address);
	await only(page, 'caller', ['VP8', 'rtx']);
	await bench(page).locator('[data-action="callee-own"]').check();
	await only(page, 'callee', ['VP9', 'rtx']);
	await negotiateCodecs(page);
	await expect(line(page, 'callee')).toContainText('m=video 0');
	await expect(bench(page).getByText('No codec in common', { exact: false })).toBeVisible();
});

test('lines that belong to no codec are shown where the browser writes them', async ({
	page,
	browserName
}) => {
	await open(page, address);
	await only(page, 'caller', ['VP9', 'rtx']);
	await negotiateCodecs(page);
	const orphans = bench(page).locator('[data-orphans]');
	if (browserName === 'firefox') await expect(orphans).toContainText('codec/orphan-attribute');
	else await expect(orphans).toHaveCount(0);
});

test('hanging up and leaving close everything', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await negotiateCodecs(page);
	await bench(page).locator('[data-action="hang-up"]').click();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	await negotiateCodecs(page);
	expect((await openThings(page)).open).toBe(2);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
});
