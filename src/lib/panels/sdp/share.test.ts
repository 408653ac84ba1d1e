import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFragment, maxFragment, toFragment } from './share.ts';

const offer = readFileSync('tests/fixtures/sdp/chromium-avd-offer-gathered.sdp', 'utf8');
const answer = readFileSync('tests/fixtures/sdp/chromium-avd-answer-gathered.sdp', 'utf8');

describe('descriptions in an address', () => {
	test('come back as they were, an offer with its answer in less than 6,000 characters', async () => {
		const fragment = await toFragment({ offer, answer });
		expect(fragment?.length).toBeLessThan(6000);
		expect(await fromFragment(fragment ?? '')).toEqual({ shared: { offer, answer } });
	});

	test('whatever the text', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				expect(await fromFragment((await toFragment({ offer: text })) ?? '')).toEqual({
					shared: { offer: text }
				});
			}),
			{ numRuns: 40 }
		);
	});

	test('that are damaged say so', async () => {
		const fragment = (await toFragment({ offer })) ?? '';
		for (const damaged of [
			fragment.slice(0, -40),
			`${fragment.slice(0, 60)}!${fragment.slice(61)}`,
			fragment.replace('#sdp=1', '#sdp=9'),
			'#sdp=1',
			'#sdp=1AAAA',
			`#sdp=1${'A'.repeat(maxFragment)}`
		])
			expect(await fromFragment(damaged), damaged.slice(0, 40)).toEqual({ problem: 'damaged' });
	});

	test('are not looked for in another fragment', async () => {
		expect(await fromFragment('#a-heading')).toBeUndefined();
		expect(await fromFragment('')).toBeUndefined();
	});

	test('do not unfold without end', async () => {
		const bomb = await toFragment({ offer: 'a'.repeat(3_000_000) });
		expect(bomb?.length).toBeLessThan(maxFragment);
		expect(await fromFragment(bomb ?? '')).toEqual({ problem: 'damaged' });
	});
});
