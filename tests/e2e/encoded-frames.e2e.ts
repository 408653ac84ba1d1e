/** Lesson 17 as a reader does it: frames that the SFU cannot see, a wrong key, keys that turn, and a cipher of one's own. */
import { expect, test } from '@playwright/test';
import { countFrames, writtenCipher } from '../../src/lib/experiments/encoded-frames/exercises.ts';
import { choose, expectVerdict, piece, skipPrediction } from '../support/exercise-page.ts';
import {
	callWithFrames,
	keyPerformances,
	performKey,
	performTurn,
	turnPerformances
} from '../support/frame-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const patience = { timeout: 30_000 };

test('the SFU gets frames that it cannot see, and the callee what its key is good for', async ({ page }) => {
	test.setTimeout(120_000);
	await countOpenThings(page);
	await open(page, '/lessons/encoded-transforms/');
	const bench = page.locator('[data-experiment="encoded-frames"]');
	await piece(page, 'predict-wrong-key-counters').getByRole('radio', { name: 'All three' }).check();
	await piece(page, 'predict-wrong-key-counters').getByRole('button', { name: 'Keep my prediction' }).click();
	await skipPrediction(page, 'what-sfu-sees');

	await performKey(page, { ...keyPerformances['wrong-key']!.solution!, wrongFor: 3500 });
	await expectVerdict(piece(page, 'exercise-wrong-key'), 'passed');
	await expect(
		piece(page, 'predict-wrong-key-counters').getByText('counts behind the worker', { exact: false })
	).toBeVisible();
	await expect(bench.locator('[data-fact="head"] .clear')).not.toHaveCount(0);
	await expect(bench.locator('[data-read]')).toHaveAttribute('data-read', '0');
	await expect(bench.locator('figure svg')).toHaveAttribute('aria-label', /key frames: \d.*delta frames: \d/);

	await performTurn(page, { ...turnPerformances['turn-the-key']!.solution!, pauseMs: 100, opened: 25 });
	await expect(bench.locator('[data-key="caller"]')).toHaveText('seals with key 3');
	await expectVerdict(piece(page, 'exercise-turn-the-key'), 'passed');
	await expectVerdict(piece(page, 'exercise-wrong-key'), 'notYet', 0);

	// Nothing encrypted but by the call: the SFU is its other end.
	await callWithFrames(page, 'none');
	await expect(bench.locator('[data-read]')).not.toHaveAttribute('data-read', '0', patience);
	await expect(bench.locator('[data-action="wrong-key"]')).toBeDisabled();
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
});

test('frames are counted, and a cipher is written', async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, '/lessons/encoded-transforms/');
	const count = piece(page, `exercise-${countFrames.id}`);
	for (const { answer, hint } of countFrames.wrong.slice(1, 2)) {
		await choose(count, countFrames, answer[0]);
		await expectVerdict(count, 'notYet', hint);
	}
	await choose(count, countFrames, countFrames.solution[0]);
	await expectVerdict(count, 'passed');

	const cipher = piece(page, `exercise-${writtenCipher.id}`);
	await cipher.scrollIntoViewIfNeeded();
	await cipher.locator('[data-editor="rich"]').waitFor();
	await expectVerdict(cipher, 'notYet', 0);
	const { answer, hint } = writtenCipher.wrong[1]!;
	await cipher.getByRole('textbox').fill(answer[0]!);
	await expectVerdict(cipher, 'notYet', hint);
	await cipher.getByRole('textbox').fill(writtenCipher.solution[0]!);
	await expectVerdict(cipher, 'passed');
	await expect(page.locator('iframe')).toHaveCount(0);
});
