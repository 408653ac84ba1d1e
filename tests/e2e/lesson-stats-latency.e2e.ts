/** Lesson 14 as a reader does it: the graph of a call's statistics, and the delay from glass to glass through the box. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test, type Locator } from '@playwright/test';
import { farther, measureGlass } from '../../src/lib/experiments/glass-to-glass/exercises.ts';
import { meanWait } from '../../src/lib/experiments/stats-explorer/exercises.ts';
import { leastApartMs } from '../../src/lib/recording/stats/two-reports.ts';
import { statsReports } from '../../src/lib/recording/stats-delta.ts';
import { choose, expectVerdict, piece, skipPrediction } from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import {
	bitratePerformances,
	glassPerformances,
	performBitrate,
	performGlass,
	performWalk,
	walkPerformances
} from '../support/stats-moves.ts';

const address = '/lessons/stats-latency/';
const numberIn = async (place: Locator, name: string) => Number(await place.getAttribute(name));

test('the graph of a call: exercises 14a and 14b, rates that follow from the counters, a file, and nothing left open', async ({
	page
}) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	await skipPrediction(page, 'whose-view');
	const bench = page.locator('[data-experiment="stats-explorer"]');
	await performWalk(page, walkPerformances['follow-ids']!.solution!);
	await expectVerdict(piece(page, 'exercise-follow-ids'), 'passed');

	// What the page says of a counter is what the reports of the Recording come to.
	await bench.locator('[data-node][data-type="outbound-rtp"][data-hint="video"]').click();
	const field = bench.locator('[data-object] [data-field="bytesSent"]');
	const rate = field.locator('[data-derived="rate"]');
	await expect(rate).not.toHaveAttribute('data-value', '');
	const id = (await bench.locator('[data-object]').getAttribute('data-object')) ?? '';
	// In one turn, so that no report comes between.
	const events = await page.evaluate(() => {
		const recorded = [...window.lab!.recording.events];
		document.querySelector<HTMLElement>('[data-action="stop"]')?.click();
		return recorded;
	});
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
	const samples = statsReports(events, 'caller');
	const now = samples.at(-1)!;
	const before = samples.findLast(({ timestamp }) => timestamp <= now.timestamp - leastApartMs)!;
	const read = (sample: typeof now, name: string) => Number(sample.report[id]?.[name]);
	const bits = (read(now, 'bytesSent') - read(before, 'bytesSent')) * 8;
	const clock = (sample: typeof now) => Number(sample.report[id]?.timestamp ?? sample.timestamp);
	const seconds = (clock(now) - clock(before)) / 1000;
	expect(bits).toBeGreaterThan(0);
	await expect.poll(() => numberIn(rate, 'data-value')).toBeCloseTo(bits / seconds, 3);
	expect(await numberIn(field.locator('.head [data-value]'), 'data-value')).toBe(read(now, 'bytesSent'));
	await expect(bench.locator('[data-here="true"]').first()).toBeVisible();
	await expect(bench.locator('[data-here="false"]').first()).toBeAttached();

	await performBitrate(page, bitratePerformances['bitrate-of-two']!.solution!);
	await expectVerdict(piece(page, 'exercise-bitrate-of-two'), 'passed');
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		bench.locator('[data-action="read-file"]').click()
	]);
	const trace = await readFile('tests/fixtures/dumps/chromium-156-rtcstats.jsonl', 'utf8');
	const dump = gzipSync(trace.replaceAll('transceiverAdded', 'frobnicate'));
	await chooser.setFiles({ name: 'trace.jsonl.gz', mimeType: 'application/gzip', buffer: dump });
	await expect(bench.locator('.words')).toContainText('rtcstats');
	await expect(bench.locator('[data-notice="unknown-events"]')).toContainText('frobnicate');
	await bench.locator('[data-node][data-type="transport"]').first().click();
	await expect(bench.locator('[data-field="selectedCandidatePairId"] [data-goes]')).toBeVisible();
});

test('through the box and 100 ms away: exercise 14d; 14c and 14e by their solutions', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, address);
	await skipPrediction(page, 'no-network');
	const bench = page.locator('[data-experiment="glass-to-glass"]');
	await performGlass(page, glassPerformances.farther!.solution!);
	const part = (name: string) => bench.locator(`[data-step="${name}"]`);
	for (const name of ['buffer', 'decode', 'rest', 'network'])
		await expect(part(name)).not.toHaveAttribute('data-ms', '');
	await expect.poll(() => numberIn(part('network'), 'data-ms'), { timeout: 15_000 }).toBeGreaterThan(45);
	await bench.locator('[data-action="stop"]').click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
	await expectVerdict(piece(page, `exercise-${farther.id}`), 'passed');
	for (const exercise of [measureGlass, meanWait]) {
		const place = piece(page, `exercise-${exercise.id}`);
		await choose(place, exercise, exercise.solution[0]);
		await expectVerdict(place, 'passed');
	}
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
});
