/** Lesson 12 and its experiments as a reader does them: a changed digit, a handshake, a server in the middle, the exercises. */
import { expect, test, type Page } from '@playwright/test';
import {
	decodeHandshake,
	hashIt,
	ownCertificate
} from '../../src/lib/experiments/handshake-inspector/exercises.ts';
import { expectVerdict, goThroughChoices, piece } from '../support/exercise-page.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';
import { performFlip, performGuess } from '../support/trust-moves.ts';

const bench = (page: Page, slug: string) => page.locator(`[data-experiment="${slug}"]`);
const patience = { timeout: 30_000 };

async function leavesNothing(page: Page): Promise<void> {
	await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Experiments' }).click();
	await expect.poll(() => openThings(page)).toMatchObject({ open: 0, live: 0 });
}

async function predict(page: Page, id: string, answer: string): Promise<void> {
	const prediction = piece(page, `predict-${id}`);
	await prediction.getByRole('radio', { name: answer }).check();
	await prediction.getByRole('button', { name: 'Keep my prediction' }).click();
}

test('a changed digit is noticed after ICE, and by whoever was given it', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/lessons/security/');
	await predict(page, 'one-digit', 'setRemoteDescription refuses the offer');
	const flip = bench(page, 'fingerprint-flip');
	await flip.locator('[data-action="run"]').first().click();
	await expect(flip).toHaveAttribute('data-status', 'done', patience);
	const path = (name: string) => flip.locator(`[data-path="${name}"]`);
	for (const who of ['caller', 'callee']) {
		await expect(path(`${who} iceConnection`)).toContainText('connected');
		await expect(path(`${who} dtls`)).toHaveText(/connecting → failed$/);
		await expect(path(`${who} connection`)).toHaveText(/failed$/);
	}
	await expect(flip.locator('[data-description="offer"] [data-same="false"]')).toBeVisible();
	await expect(flip.locator('[data-description="offer"] mark')).toHaveCount(2);
	await expect(flip.locator('[data-description="answer"] [data-same="true"]')).toBeVisible();
	await expect(
		piece(page, 'predict-one-digit').getByText('one digit is as wrong as all of them', { exact: false })
	).toBeVisible();
	await expectVerdict(piece(page, 'exercise-flip-a-digit'), 'passed');

	await performFlip(page, { tampering: 'answer', passed: false });
	await expect(path('callee dtls')).toHaveText(/connected → failed$/);
	await expectVerdict(piece(page, 'exercise-flip-a-digit'), 'notYet', 2);
	await performFlip(page, { tampering: 'removed', passed: false });
	await expect(flip.locator('.words')).toContainText('InvalidAccessError');
	await performFlip(page, { tampering: 'none', passed: false });
	await expect(path('caller connection')).toHaveText(/connected$/);
	await expect(flip.locator('video')).toHaveCount(2);
	await leavesNothing(page);
});

test('what was announced is the hash of what was shown, and a certificate of one’s own stands in the offer', async ({
	page
}) => {
	await countOpenThings(page);
	await open(page, '/experiments/handshake-inspector/');
	const inspector = bench(page, 'handshake-inspector');
	await inspector.locator('[data-kind="rsa"]').check();
	await inspector.locator('[data-action="life"]').selectOption('tenYears');
	await inspector.locator('[data-action="relay"]').check();
	await inspector.locator('[data-action="run"]').click();
	await expect(inspector).toHaveAttribute('data-status', 'done', patience);
	for (const who of ['caller', 'callee'])
		await expect(inspector.locator(`[data-certificate="${who}"] [data-same="true"]`)).toBeVisible();
	await expect(inspector.locator('[data-certificate="callee"] [data-fact="key"]')).toHaveText('RSA 2048');
	await expect(inspector.locator('[data-certificate="caller"] [data-fact="key"]')).toHaveText('ECDSA P-256');
	await expect(inspector.locator('[data-part="made"] [data-same="true"]')).toBeVisible();
	await expect(inspector.locator('[data-fact="lives"]')).toHaveText('365.00 days');
	await expect(inspector.locator('tr[data-row="tlsVersion"] [data-end="caller"]')).toContainText('DTLS 1.');
	await expect(inspector.locator('tr[data-row="dtlsRole"] [data-end="caller"]')).toHaveText('server');
	await expect(inspector.locator('tr[data-row="dtlsRole"] [data-end="callee"]')).toHaveText('client');
	await expect(inspector.locator('.words')).toContainText('Up to ServerHello it is readable');
	await leavesNothing(page);
});

test('a server in the middle reads and alters all of it, and the strings give it away', async ({ page }) => {
	await countOpenThings(page);
	await open(page, '/lessons/security/');
	await predict(page, 'in-the-middle', 'connected, both');
	const evil = bench(page, 'evil-signaling');
	await evil.locator('[data-action="run"]').first().click();
	await expect(evil).toHaveAttribute('data-status', 'done', patience);
	const string = (who: string) => evil.locator(`[data-string="${who}"]`);
	await expect(string('caller')).toHaveText(/^\d{3} \d{3} \d{3} \d{3}$/);
	expect(await string('caller').textContent()).not.toBe(await string('callee').textContent());
	await expect(
		piece(page, 'predict-in-the-middle').getByText('Nothing was forged', { exact: false })
	).toBeVisible();
	// Its pictures are decrypted in the middle, and its texts altered.
	for (const who of ['caller', 'callee'])
		await expect
			.poll(() =>
				evil.locator(`[data-overseen="${who}"] video`).evaluate((video: HTMLVideoElement) => video.videoWidth)
			)
			.toBeGreaterThan(0);
	const heard = (who: string) => evil.locator(`[data-chat="${who}"] li[data-own="false"]`);
	await evil.locator('[data-chat="caller"] [data-action="say"]').click();
	await expect(heard('callee')).toContainText('We meet at 11');
	await evil.locator('[data-action="put"]').fill('noon');
	await evil.locator('[data-chat="callee"] input').fill('At 10, then.');
	await evil.locator('[data-chat="callee"] input').press('Enter');
	await expect(heard('caller')).toContainText('At noon, then.');

	await evil.locator('[data-server="honest"]').check();
	await evil.locator('[data-action="run"]').click();
	await expect(evil.locator('.words')).toContainText('both have the same string', patience);
	expect(await string('caller').textContent()).toBe(await string('callee').textContent());
	await expect(evil.locator('[data-part="middle"]')).toHaveCount(0);

	const exercise = piece(page, 'exercise-name-the-evil-call');
	await performGuess(page, { guess: 'honest', passed: false });
	await expectVerdict(exercise, 'notYet', 2);
	await performGuess(page, { guess: 'evil', passed: true });
	await expectVerdict(exercise, 'passed');
	await leavesNothing(page);
});

test('the exercises of lesson 12 that are answered on the page', async ({ page }) => {
	await open(page, '/lessons/security/');
	await goThroughChoices(page, hashIt);
	await goThroughChoices(page, ownCertificate);
	const exercise = piece(page, `exercise-${decodeHandshake.id}`);
	const say = async (answer: readonly string[]) => {
		for (const [index, id] of answer.entries()) await exercise.locator('select').nth(index).selectOption(id);
	};
	await say(decodeHandshake.wrong[0]!.answer);
	await expectVerdict(exercise, 'notYet', decodeHandshake.wrong[0]!.hint);
	await say(decodeHandshake.solution);
	await expectVerdict(exercise, 'passed');
});
