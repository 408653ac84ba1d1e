/** Every experiment that captures or plays, opened and left again and again in one page: nothing may be left behind. */
import { expect, test, type Page } from '@playwright/test';
import { countOpenThings, heldThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

/** What is left behind is left at each visit; more of them (`LEAK_VISITS=20`) catch what happens now and then. */
const timesIn = (browserName: string) =>
	Number(process.env.LEAK_VISITS ?? (browserName === 'firefox' ? 2 : 4));

/** What a reader presses to open something, where that is not the main button. */
const openers: Readonly<Record<string, string>> = {
	'permission-states': '[data-action="ask-video"], [data-action="ask-camera"]',
	'glass-to-glass': '[data-action="run-box"]'
};

const slugs = [
	'audio-meter',
	'backpressure',
	'camera-controls',
	'channel-ids',
	'chat',
	'constraints',
	'device-picker',
	'dtmf',
	'element-capture',
	'encoded-frames',
	'evil-signaling',
	'file-transfer',
	'fingerprint-flip',
	'frame-processing',
	'handshake-inspector',
	'permission-states',
	'recorder',
	'screen-capture',
	'snapshot-filter',
	'throughput',
	'stats-explorer',
	'web-audio'
];
/** These reach for the lab server's network each time, which takes longer; few visits show what stays there. */
const networkSlugs = [
	'address-privacy',
	'bandwidth-cap',
	'gather-candidates',
	'glass-to-glass',
	'ice-checklist',
	'ice-restart',
	'my-nat',
	'network-conditioner',
	'real-ice-behind-nats',
	'relay-call',
	'reliability-modes',
	'stun-bytes',
	'udp-vs-tcp'
];
const networkVisits = 3;

/** From the gallery to the experiment, within the page: what is not closed stays. */
async function visit(page: Page, slug: string): Promise<void> {
	await page.locator(`main a[href$="/experiments/${slug}/"]`).click();
	const bench = page.locator(`[data-experiment="${slug}"]`);
	await bench
		.locator(openers[slug] ?? '[data-action="run"]')
		.first()
		.click();
	await expect(bench).not.toHaveAttribute('data-status', 'idle');
	await page.getByRole('link', { name: 'All experiments' }).click();
	const gallery = page.getByRole('heading', { level: 1, name: 'Experiments' });
	// The recorder asks before a take is lost: this reader wants to go.
	const leave = page.getByRole('dialog').locator('[data-action="leave"]');
	await expect(gallery.or(leave)).toBeVisible();
	if (await leave.isVisible()) await leave.click();
	await expect(gallery).toBeVisible();
}

for (const slug of [...slugs, ...networkSlugs])
	test(`${slug}: opened and left again and again, nothing is left open`, async ({ page, browserName }) => {
		test.setTimeout(120_000);
		await countOpenThings(page);
		await open(page, '/experiments/');
		test.skip(browserName === 'firefox' && networkSlugs.includes(slug), 'looked at in Chromium');
		const times = networkSlugs.includes(slug) ? networkVisits : timesIn(browserName);
		for (let time = 0; time < times; time++) await visit(page, slug);
		// What was still being opened when it was left is closed as soon as it is there.
		await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
		await expect.poll(() => heldThings(page)).toEqual({ contexts: 0, urls: 0 });
	});
