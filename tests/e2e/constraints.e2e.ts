import { expect, test, type Page } from '@playwright/test';
import { makeItFail } from '../../src/lib/experiments/constraints/exercises.ts';
import type { Recording } from '../../src/lib/recording/recording.ts';
import { answers, attempt, perform, performances } from '../support/constraint-acts.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/constraints/';
const bench = (page: Page) => page.locator('[data-experiment="constraints"]');
const button = (page: Page, name: string) => bench(page).locator(`[data-action="${name}"]`);
const cell = (page: Page, name: string) => bench(page).locator(`[data-cell="${name}"]`);
const words = (page: Page) => bench(page).locator('.words');
/** What really arrives, by the element itself. */
const shownSize = (page: Page) =>
	bench(page)
		.locator('video')
		.evaluate(({ videoWidth, videoHeight }: HTMLVideoElement) => `${videoWidth}×${videoHeight}`);
const row = (page: Page, property: string) => bench(page).locator(`tr[data-property="${property}"]`);

const preset = (page: Page, id: string) => bench(page).locator(`[data-preset="${id}"]`).click();
const opened = async (page: Page) => {
	const before = await answers(page);
	await button(page, 'run').click();
	await expect.poll(() => answers(page)).toBe(before + 1);
};

test('the synthetic camera: wishes, conditions, what came and what is measured', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
	await expect(bench(page).getByText('made by the page')).toBeVisible();

	// A wish that can be met, counted from frames.
	await preset(page, '180p');
	await expect(bench(page).locator('tr[data-verdict="chosen"]')).toHaveAttribute('data-mode', '320×180@30');
	await opened(page);
	await expect(bench(page)).toHaveAttribute('data-status', 'running');
	await expect(words(page)).toContainText('Everything that was asked is met.');
	await expect(bench(page).locator('[data-numbers]')).toContainText('320×180');
	await expect(bench(page).locator('[data-numbers]')).toContainText(/\d+\.\d a second/);
	expect(await shownSize(page)).toBe('320×180');
	// A wish that cannot: the nearest.
	await attempt(page, {
		video: { width: { ideal: 7680 }, height: { ideal: 4320 }, facingMode: { exact: 'user' } }
	});
	await expect.poll(() => shownSize(page)).toBe('1280×720');
	await expect(words(page)).toContainText('A wish is never refused; the distance from it is 1.667.');
	// A condition: refused, and the culprit lights up.
	await bench(page).getByLabel('a condition (exact)').check();
	await preset(page, '8k');
	await opened(page);
	await expect(bench(page)).toHaveAttribute('data-status', 'failed');
	await expect(bench(page).locator('[data-problem="overconstrained"]')).toContainText(
		'the constraint is width'
	);
	await expect(bench(page).locator('[data-culprit]')).toHaveAttribute('data-row', 'width');
	expect((await openThings(page)).live).toBe(0);
	// Conditions that exclude each other have no culprit.
	await attempt(page, { video: { width: { exact: 3840 }, frameRate: { exact: 60 } } });
	await expect(words(page)).toContainText('The error names no constraint');
	await expect(bench(page).locator('[data-culprit]')).toHaveCount(2);

	// Applying while it runs, and applying what cannot be.
	await attempt(page, { video: { width: { exact: 640 }, height: { exact: 480 } } });
	await expect.poll(() => shownSize(page)).toBe('640×480');
	await attempt(page, { video: { width: 1280, height: 720 }, press: 'apply' });
	await expect.poll(() => shownSize(page)).toBe('1280×720');
	await attempt(page, { video: { frameRate: { min: 500 } }, press: 'apply' });
	await expect(words(page)).toContainText('The running track stays as it was');
	expect(await shownSize(page)).toBe('1280×720');
	await expect(row(page, 'width')).toContainText('1280');
	// An advanced set that nobody meets is ignored, the next one is taken.
	await attempt(page, {
		video: { advanced: [{ width: 7680 }, { width: 640, height: 360 }] },
		press: 'run'
	});
	await expect.poll(() => shownSize(page)).toBe('640×360');
	await expect(bench(page).getByText('No mode meets advanced set 1: it is ignored')).toBeVisible();
	// By hand: with the shape kept.
	await button(page, 'width').fill('320');
	await expect.poll(() => shownSize(page)).toBe('320×180');

	await button(page, 'pause').click();
	await expect(words(page)).toContainText('pausing an element stops nothing');
	expect((await openThings(page)).live).toBe(1);
	await button(page, 'stop').click();
	await expect(words(page)).toContainText('The camera is dark');
	expect((await openThings(page)).live).toBe(0);
	// And again, then away.
	await opened(page);
	expect((await openThings(page)).live).toBe(1);
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ live: 0 });
});

test('form and JSON are one request; nothing that was written is lost', async ({ page, browserName }) => {
	await open(page, address);
	const json = cell(page, 'json');
	/** As a hand does it: a browser reports a change when the field is left. */
	const type = async (name: string, text: string) => {
		await cell(page, name).selectText();
		await cell(page, name).pressSequentially(text);
		await cell(page, name).press('Tab');
	};
	await type('width.min', '320');
	await type('facingMode.exact', 'user');
	await type('aspectRatio.ideal', '16/9');
	await expect(json).toHaveValue(/"width": \{ "ideal": 1280, "min": 320 \}/);
	await expect(json).toHaveValue(/"facingMode": \{ "exact": "user" \}/);
	await expect(json).toHaveValue(/"aspectRatio": \{ "ideal": 1\.7777/);
	await button(page, 'add-advanced').click();
	await expect(json).toHaveValue(/"advanced": \[\s+\{ "width": 1920, "height": 1080 \}/);
	// A word for a number stays in its field, with a sentence; the request keeps what it had.
	await type('width.min', 'wide');
	await expect(bench(page).getByText('“wide” is no number')).toBeVisible();
	await expect(cell(page, 'width.min')).toHaveValue('wide');
	await expect(json).toHaveValue(/"min": 320/);
	// What is no JSON stays as it is, and the last request can be had back.
	const before = await json.inputValue();
	await json.fill(`${before}, oops`);
	await expect(bench(page).getByText('This is no JSON yet')).toBeVisible();
	await expect(button(page, 'run')).toBeDisabled();
	await expect(json).toHaveValue(`${before}, oops`);
	await button(page, 'restore').click();
	await expect(json).toHaveValue(before);
	// What browsers would drop without a word is said.
	await json.fill('{"widht": 1, "width": {"min": 5, "max": 1}, "zoom": {"exact": 2}}');
	for (const remark of ['unknown-property', 'empty-range', 'not-for-selection'])
		await expect(bench(page).locator(`[data-remark="${remark}"]`)).toBeVisible();
	await bench(page).locator('[data-source="camera"] input').check();
	await json.fill('{"aspectRatio": {"exact": 1}}');
	await expect(bench(page).locator('[data-remark="unsupported"]')).toHaveCount(
		browserName === 'firefox' ? 1 : 0
	);
});

test('a real camera obeys, or does not, and the page says which', async ({ page, browserName }) => {
	await countOpenThings(page);
	await open(page, address);
	await bench(page).locator('[data-source="camera"] input').check();
	await attempt(page, { video: { width: { exact: 320 }, height: { exact: 240 } } });
	await expect.poll(() => shownSize(page)).toBe('320×240');
	await expect(row(page, 'frameRate')).toContainText(/0 – (20|30)/);
	await attempt(page, { video: { frameRate: { exact: 500 } } });
	await expect(bench(page).locator('[data-culprit]')).toHaveAttribute('data-row', 'frameRate');
	await attempt(page, { video: { width: { ideal: 640 }, height: { ideal: 480 } } });
	await attempt(page, { video: { width: { exact: 320 }, height: { exact: 180 } }, press: 'apply' });
	if (browserName === 'firefox')
		// The fake camera of Firefox takes applyConstraints and does nothing.
		await expect(words(page)).toContainText('reported no error, and yet width, height is not met');
	else await expect.poll(() => shownSize(page)).toBe('320×180');
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ live: 0 });
});

test('exercise 2a: refused because of the width, then granted with it', async ({ page }) => {
	await open(page, address);
	const { 'wrong-3': onlyRecorded, ...performed } = performances[makeItFail.id]!;
	expect(onlyRecorded?.passed).toBe(false);
	for (const performance of Object.values(performed)) {
		await perform(page, performance);
		const events = await page.evaluate(() => [...window.lab!.recording.events]);
		const recording: Recording = {
			origin: { experiment: 'constraints', startedAt: '', browser: '' },
			events
		};
		const { passed, hint } = performance;
		expect(makeItFail.check(recording)).toMatchObject({ passed, ...(hint === undefined ? {} : { hint }) });
		// The next one begins a run, and a Recording, of its own.
		await button(page, 'stop').click();
	}
});
