/** Lesson 11 and its experiments as a reader does them: promises, the tide, rates, numbers, and the exercises on the page. */
import { expect, test, type Page } from '@playwright/test';
import {
	oneByteOver,
	predictIds,
	sendInTime,
	typeErrors
} from '../../src/lib/experiments/channel-ids/exercises.ts';
import { megabytesPerSecond, type ThroughputResult } from '../../src/lib/experiments/throughput/results.ts';
import { expectVerdict, goThroughChoices, piece, wrongHere } from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const bench = (page: Page, slug: string) => page.locator(`[data-experiment="${slug}"]`);
const done = { timeout: 60_000 };

async function leavesNothing(page: Page): Promise<void> {
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
}

test('channels of three promises are measured over the same bad link, run beside run', async ({ page }) => {
	test.setTimeout(90_000);
	await countOpenThings(page);
	await open(page, '/lessons/data-channels/');
	const prediction = piece(page, 'predict-losing-is-quicker');
	await prediction.getByRole('radio', { name: 'The one that repairs' }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
	const modes = bench(page, 'reliability-modes');
	await modes.locator('[data-action="run"]').click();
	await expect(modes).toHaveAttribute('data-status', 'done', done);
	const lostOn = (mode: string) => modes.locator(`tr[data-mode="${mode}"] [data-fact="lost"]`);
	await expect(lostOn('ordered-reliable')).toHaveText('0');
	for (const mode of ['unordered-once', 'ordered-once']) await expect(lostOn(mode)).not.toHaveText('0');
	await expect(modes.locator('figure[data-mode]')).toHaveCount(3);
	await expect(
		prediction.getByText('Giving up repair does not give up the order', { exact: false })
	).toBeVisible();

	// Nothing that is still being measured survives a stop; another run is added to the table.
	for (const mode of ['unordered-once', 'ordered-once'])
		await modes.locator(`[data-mode-choice="${mode}"]`).uncheck();
	await modes.locator('[data-link-setting="loss"]').fill('0');
	await modes.locator('[data-action="count"]').selectOption('100');
	await modes.locator('[data-action="run"]').click();
	await expect(modes.locator('tr[data-mode]')).toHaveCount(4, done);
	await leavesNothing(page);
});

test('the tide rises to the browser’s own limit, or to the mark that the sender keeps', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/experiments/backpressure/');
	const tide = bench(page, 'backpressure');
	await tide.locator('[data-action="run"]').click();
	await expect(tide).toHaveAttribute('data-status', 'done', done);
	const highest = (way: string) =>
		tide.locator(`tr[data-way="${way}"] [data-fact="highest"]`).getAttribute('data-bytes');
	const atOnce = Number(await highest('at-once'));
	const events = await page.evaluate(
		() => document.querySelector('[data-part="thrown"]')?.textContent ?? 'nothing'
	);
	// Either send() threw before all of it was taken, or all of it stood in the buffer.
	if (events === 'nothing') expect(atOnce).toBe(32 * 1_048_576);
	else {
		expect(events).toContain('OperationError');
		expect(atOnce).toBeLessThan(32 * 1_048_576);
	}
	await tide.locator('[data-way="pressure"]').first().check();
	await tide.locator('[data-mark="high"]').fill('1');
	await tide.locator('[data-mark="low"]').fill('7');
	await expect(tide.locator('[data-mark="low"]')).toHaveValue('2');
	await tide.locator('[data-action="run"]').click();
	await expect(tide.locator('tr[data-way="pressure"]')).toBeVisible(done);
	expect(Number(await highest('pressure'))).toBeLessThanOrEqual((256 + 64) * 1024);
	await expect(tide.locator('tr[data-way="pressure"] [data-fact="received"]')).toHaveText('33.6 MB');
	await leavesNothing(page);
});

test('the rate on the page is the one that its counters give', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/experiments/throughput/');
	const throughput = bench(page, 'throughput');
	await throughput.locator('[data-action="piece"]').selectOption('16384');
	await throughput.locator('[data-action="channels"]').selectOption('2');
	await throughput.locator('[data-action="amount"]').selectOption('8');
	const kept = page.waitForFunction(() => {
		const all = window as unknown as { kept?: unknown };
		return window.lab?.recording.events.length ? (all.kept = window.lab.recording) : undefined;
	});
	await throughput.locator('[data-action="run"]').click();
	await kept;
	await expect(throughput).toHaveAttribute('data-status', 'done', done);
	const { result, counted, size } = await page.evaluate(() => {
		const { events } = (
			window as unknown as { kept: import('../../src/lib/recording/recording.ts').Recording }
		).kept;
		const note = events.findLast((event) => event.type === 'note' && event.note === 'throughput-result');
		// What the browser itself counted at the receiver, on both channels.
		const received: Record<string, number> = {};
		for (const event of events)
			if (event.type === 'getStats' && event.peer === 'callee')
				for (const [id, entry] of Object.entries(event.changed))
					if (typeof entry.bytesReceived === 'number' && (entry.type === 'data-channel' || id in received))
						received[id] = entry.bytesReceived;
		return {
			result: (note as unknown as { value: ThroughputResult }).value,
			counted: Object.values(received).reduce((sum, bytes) => sum + bytes, 0),
			size: events.filter(({ type }) => type.startsWith('RTCDataChannel.')).length
		};
	});
	expect(counted).toBe(result.received);
	expect(result.messages).toBe(result.received / 16_384);
	expect(size, 'no event for each message').toBe(0);
	const row = throughput.locator('[data-part="runs"] tbody tr').last();
	await expect(row.locator('[data-fact="received"]')).toHaveText(counted.toLocaleString('en'));
	await expect(row.locator('[data-fact="rate"]')).toHaveText(megabytesPerSecond(result)!.toFixed(1));

	// A piece that this connection does not take is refused in the browser's words; the row before it stays.
	const limit = result.maxMessageSize ?? Infinity;
	if (limit < 1_048_576) {
		await throughput.locator('[data-action="piece"]').selectOption('1048576');
		await throughput.locator('[data-action="run"]').click();
		await expect(throughput).toHaveAttribute('data-status', 'failed', done);
		await expect(throughput.getByRole('status').first()).toContainText('TypeError');
	}
	await expect(throughput.locator('[data-part="runs"] tbody tr')).toHaveCount(1);
	await leavesNothing(page);
});

test('numbers follow the DTLS role, refusals have names, and closing is heard on both sides', async ({
	page
}) => {
	await countOpenThings(page);
	await open(page, '/experiments/channel-ids/');
	const ids = bench(page, 'channel-ids');
	const idOf = (label: string) => ids.locator(`tr[data-label="${label}"] [data-fact="id"]`);
	await ids.locator('[data-action="run"]').click();
	await expect(ids).toHaveAttribute('data-status', 'done', done);
	await expect(idOf('by the offerer')).toHaveText('1');
	await expect(idOf('by the answerer')).toHaveText('0');
	await ids.locator('[data-role="offerer"]').check();
	await ids.locator('[data-action="run"]').click();
	await expect(ids.getByRole('status').first()).toContainText('DTLS client', done);
	await expect(idOf('by the offerer')).toHaveText('0');
	await expect(idOf('by the answerer')).toHaveText('1');

	await ids.locator('[data-action="try-all"]').click();
	const came = (attempt: string) => ids.locator(`tr[data-attempt="${attempt}"]`);
	for (const attempt of ['both-limits', 'no-id', 'id-65535', 'one-over'])
		await expect(came(attempt)).toContainText('TypeError');
	await expect(came('same-id')).toContainText('OperationError');
	await expect(came('early')).toContainText('InvalidStateError');
	await expect(came('id-65534')).toContainText('accepted, id 65534');

	// The form hands over what was typed, and the browser judges it.
	await ids.locator('[data-wish="maxRetransmits"]').fill('3');
	await ids.locator('[data-wish="maxPacketLifeTime"]').fill('100');
	await ids.locator('[data-action="make"]').click();
	await expect(ids.locator('[data-part="refused"]')).toContainText('TypeError');
	await ids.locator('[data-wish="maxPacketLifeTime"]').fill('');
	await ids.locator('[data-wish="ordered"]').uncheck();
	await ids.locator('[data-action="make"]').click();
	const mine = ids.locator('tr[data-label="mine"]');
	await expect(mine.locator('[data-fact="state"]')).toHaveText('open');
	await mine.locator('[data-action="show-bytes"]').click();
	const bytes = ids.locator('[data-part="dcep"]');
	await expect(bytes).toContainText('DATA_CHANNEL_PARTIAL_RELIABLE_REXMIT_UNORDERED');
	await mine.locator('[data-action="close-channel"]').click();
	await expect(mine.locator('[data-fact="state"]')).toHaveText('closed');
	const log = ids.locator('[data-part="log"]');
	for (const peer of ['caller', 'callee'])
		await expect(log.locator(`li.${peer}`, { hasText: 'onclose' }).filter({ hasText: 'mine' })).toHaveCount(
			1
		);
	await leavesNothing(page);
});

test('exercises 11c to 11f on the lesson’s page', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, '/lessons/data-channels/');
	for (const { id, solution, wrong } of [predictIds, typeErrors, oneByteOver]) {
		const exercise = piece(page, `exercise-${id}`);
		const say = async (answer: readonly string[]) => {
			for (const [index, label] of answer.entries())
				await exercise.getByRole('combobox').nth(index).selectOption(label);
		};
		for (const { answer, hint } of wrongHere(page, wrong).slice(0, 1)) {
			await say(answer);
			await expectVerdict(exercise, 'notYet', hint);
		}
		await say(solution);
		await expectVerdict(exercise, 'passed');
	}
	await goThroughChoices(page, sendInTime);
});
