import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { description } from '../../../tests/fixtures/sdp/descriptions.ts';
import { explain } from './explain.ts';
import { parse } from './parse.ts';
import { samples } from './samples.ts';

const damaged = 'broken';
const sampleOf = (id: string) => samples.find((one) => one.id === id)!;

describe('samples', () => {
	it('has a file for each, and each has a place in the list', () => {
		const files = readdirSync(new URL('samples/', import.meta.url)).filter((file) => file !== 'lines.ts');
		expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(samples.map(({ id }) => id).sort());
	});
	it.each(samples)('$id has words in both languages, and lines that end as they should', async (sample) => {
		for (const words of [sample.title, sample.note]) {
			expect(words.en).not.toMatch(/^$|[가-힣]/);
			expect(words.ko).toMatch(/[가-힣]/);
		}
		const text = await sample.load();
		expect(text.startsWith('v=0\r\n')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(sample.id !== damaged);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		if (sample.answers !== undefined) {
			const offer = parse(await sampleOf(sample.answers).load());
			expect(sampleOf(sample.answers).type).toBe('offer');
			expect(parse(text).media).toHaveLength(offer.media.length);
		}
	});
	it.each(samples.filter(({ id }) => id !== damaged))(
		'every line of $id can be explained',
		async (sample) => {
			const document = parse(await sample.load());
			const bad = document.lines.filter((line) => {
				const { isKnown, isMalformed, parts } = explain(document, line, 'en');
				return !isKnown || isMalformed || parts.some(({ isUnknown }) => isUnknown);
			});
			expect(bad.map(({ text }) => text)).toEqual([]);
		}
	);
	it('has much that is wrong in the damaged one', async () => {
		const document = parse(await sampleOf(damaged).load());
		const bad = document.lines.filter((line) => {
			const { isKnown, isMalformed, parts } = explain(document, line, 'en');
			return !isKnown || isMalformed || parts.some(({ isUnknown }) => isUnknown);
		});
		expect(bad.length).toBeGreaterThan(8);
	});
	it('keeps recordings of browsers as they were', async () => {
		expect(await sampleOf('firefox-offer').load()).toBe(description('firefox-avd-offer-gathered'));
		expect(await sampleOf('chromium-answer').load()).toBe(description('chromium-avd-answer-gathered'));
	});
	it('has the directions and ports that the notes speak of', async () => {
		const directions = parse(await sampleOf('one-way').load()).media.map(
			({ block }) => block.named('recvonly').length
		);
		expect(directions.filter((count) => count === 1)).toHaveLength(2);
		const stopped = parse(await sampleOf('stopped').load()).media.map(
			({ block }) => block.typed('m')[0]?.tokens[1]?.text
		);
		expect(stopped).toContain('0');
	});
});
