import { expect, test } from '@playwright/test';
import { explain } from '../../src/lib/sdp/explain.ts';
import { lint } from '../../src/lib/sdp/lint.ts';
import { lossesOf } from '../../src/lib/sdp/losses.ts';
import { parse } from '../../src/lib/sdp/parse.ts';
import { redact } from '../../src/lib/sdp/redact.ts';
import { describeEverything } from '../support/describe-everything.ts';

/** Firefox leaves lines of codecs behind after setCodecPreferences(); Chromium refuses them. */
const trueErrors = new Set<string>(['codec/orphan-attribute', 'codec/rtx-apt']);

const locales = ['en', 'ko'] as const;

/** Lines of which something is not explained. */
function notExplained(text: string): string[] {
	const document = parse(text);
	return document.lines
		.filter((line) =>
			locales.some((locale) => {
				const { isKnown, isMalformed, parts, sentences } = explain(document, line, locale);
				return (
					!isKnown ||
					isMalformed ||
					sentences.length === 0 ||
					parts.some(({ isUnknown }) => isUnknown) ||
					(parts.length === 0 && line.value !== '')
				);
			})
		)
		.map((line) => line.text);
}

test('every line that this browser writes is explained, redacted too', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/');
	const written = await page.evaluate(describeEverything);
	const lines = written.reduce((sum, { text }) => sum + parse(text).lines.length, 0);
	console.log(`${written.length} descriptions, ${lines} lines`);
	expect(written.length).toBeGreaterThan(100);
	const gaps = written.flatMap(({ name, text }) => notExplained(text).map((line) => `${name}: ${line}`));
	expect(gaps).toEqual([]);
	for (const { name, text } of written) {
		expect(notExplained(redact(text).text), name).toEqual([]);
		expect(
			lossesOf(text).filter((loss) => loss.reason === undefined),
			name
		).toEqual([]);
	}
});

test('what this browser writes has no error, but for those that really are', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/');
	const written = await page.evaluate(describeEverything);
	const errors = written
		// Trickled candidates come as lines by themselves.
		.filter(({ text }) => text.startsWith('v='))
		.flatMap(({ name, text }) =>
			lint(parse(text), { role: /answer/i.test(name) ? 'answer' : 'offer' })
				.filter(({ id, severity }) => severity === 'error' && !trueErrors.has(id))
				.map(({ id }) => `${name}: ${id}`)
		);
	expect(errors).toEqual([]);
});
