import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../support/site.ts';

const bench = (page: Page) => page.locator('[data-experiment="chat"]');
const pane = (page: Page, role: 'caller' | 'callee') => bench(page).locator(`.pane[data-role="${role}"]`);
const say = async (at: Locator, text: string) => {
	await expect(at.locator('[data-action="send"]')).toBeEnabled();
	await at.locator('.typed').fill(text);
	await at.locator('.typed').press('Enter');
};

test('both ways in one page: frames as they were sent, bytes as hex, and what is known of each', async ({
	page
}) => {
	await page.addInitScript(() => {
		const channels: RTCDataChannel[] = [];
		Object.assign(window, { channels });
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its connection
		const create = RTCPeerConnection.prototype.createDataChannel;
		RTCPeerConnection.prototype.createDataChannel = function (...args) {
			const channel = create.apply(this, args);
			channels.push(channel);
			return channel;
		};
	});
	await open(page, '/experiments/chat/');
	await bench(page).locator('[data-action="run"]').click();
	const [caller, callee] = [pane(page, 'caller'), pane(page, 'callee')];
	await say(caller, '<b>안녕</b>');
	await say(caller, '');
	await say(callee, 'Hello');
	// Text is only ever text, and two messages stay two.
	await expect(callee.locator('.frame[data-own="false"]')).toHaveCount(2);
	await expect(callee.getByText('<b>안녕</b>', { exact: true })).toBeVisible();
	await expect(callee.locator('.frame').first()).toContainText('13 bytes');
	await expect(callee.locator('.frame').nth(1)).toContainText('0 bytes');
	await expect(caller.getByText('Hello', { exact: true })).toBeVisible();
	await expect(caller.locator('[data-delivery="acknowledged"]')).toHaveCount(2);

	await caller.getByLabel('bytes (hex)').check();
	await say(caller, 'de ad f');
	await expect(caller.getByText('These are no bytes yet', { exact: false })).toBeVisible();
	await say(caller, 'de ad be ef');
	await expect(callee.locator('.binary')).toHaveText('de ad be ef');

	// Without a receipt nobody knows more than that it left.
	await callee.getByLabel('Answer with receipts').uncheck();
	await caller.getByLabel('text', { exact: true }).check();
	await say(caller, 'Are you there?');
	await expect(callee.getByText('Are you there?', { exact: true })).toBeVisible();
	await expect(caller.locator('.frame').last()).toHaveAttribute('data-delivery', 'left');
	await expect(caller.getByText('No receipt for 5 seconds', { exact: false })).toBeVisible();

	// A receipt for more than was sent cannot be true: a clear end, which the other end sees too.
	await page.evaluate(() => {
		const { channels } = window as unknown as { channels: RTCDataChannel[] };
		channels.filter(({ label }) => label === 'receipts')[1]!.send('99');
	});
	await expect(caller.getByText('Ended: the other page sent a receipt', { exact: false })).toBeVisible();
	await expect(callee.locator('[data-action="send"]')).toBeDisabled();
	await bench(page).locator('[data-action="leave"]').click();
	await expect(bench(page).locator('.words')).toContainText('Closed.');
	await expect(caller.getByText('Hello', { exact: true })).toBeVisible();
});

test('in two tabs: they find each other, and a reload brings them together again', async ({
	page,
	context
}, info) => {
	const search = `?via=broadcast&room=chat-${info.project.name}-${info.testId.slice(0, 12)}`;
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await open(tab, `/experiments/chat/${search}`);
		await bench(tab).locator('[data-action="run"]').click();
	}
	const ends = [bench(page).locator('.pane'), bench(other).locator('.pane')] as const;
	await say(ends[0], 'from the first');
	await say(ends[1], 'from the second');
	await expect(ends[0].getByText('from the second', { exact: true })).toBeVisible();
	await expect(ends[1].getByText('from the first', { exact: true })).toBeVisible();
	await expect(ends[0].locator('[data-delivery="acknowledged"]')).toHaveCount(1);

	await other.reload();
	await say(ends[0], 'once more');
	await expect(ends[1].getByText('once more', { exact: true })).toBeVisible();
	await other.close();
	await expect(bench(page).locator('.words')).toContainText('The other page');
});
