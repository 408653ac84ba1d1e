/** What is shown of a message, and what is known of it on its way. */
import fc from 'fast-check';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { chatPerformances } from '../../../../tests/support/data-moves.ts';
import { describe, expect, it } from 'vitest';
import { checkBothWays } from './checks.ts';
import { delivered, frameOf, readReceipt, type Frame } from './frames.ts';

const rest = { number: 1, isOwn: true, endsAt: 0, sentAt: 0 };

describe('a message as it is shown', () => {
	it('has the size it had on the wire', () => {
		expect(frameOf('안녕', rest)).toMatchObject({ kind: 'text', size: 6, shown: '안녕', isCut: false });
		expect(frameOf(Uint8Array.of(0, 255), rest)).toMatchObject({ kind: 'binary', size: 2, shown: '00 ff' });
		expect(frameOf('', rest)).toMatchObject({ size: 0, shown: '' });
		expect(frameOf({}, rest)).toBeUndefined();
	});
	it('is cut where it is long, and keeps its size', () => {
		expect(frameOf(new ArrayBuffer(5000), rest)).toMatchObject({ size: 5000, isCut: true });
		expect(frameOf('x'.repeat(5000), rest)?.shown.length).toBe(2000);
	});
});

describe('a receipt', () => {
	it.each([
		['3', 2, 5, 3],
		['2', 2, 5, undefined],
		['6', 2, 5, undefined],
		['03', 2, 5, undefined],
		['', 0, 5, undefined],
		['1e1', 0, 50, undefined],
		[3, 2, 5, undefined]
	])('%j after %d of %d is %j', (data, before, sent, count) => {
		expect(readReceipt(data, before, sent)).toBe(count);
	});
	it('never throws, and never goes back or beyond', () => {
		fc.assert(
			fc.property(fc.anything(), fc.nat(100), fc.nat(100), (data, before, sent) => {
				const count = readReceipt(data, before, sent);
				expect(count === undefined || (count > before && count <= sent)).toBe(true);
			})
		);
	});
});

it('buffered, left and acknowledged are three things, and none goes back', () => {
	const frames = [10, 30].map((endsAt, index): Frame => ({
		...frameOf('x', { ...rest, number: index + 1, endsAt })!,
		delivery: 'buffered'
	}));
	const states = (of: readonly Frame[]) => of.map(({ delivery }) => delivery);
	const half = delivered(frames, { sentBytes: 30, buffered: 20, acknowledged: 0 });
	expect(states(half)).toEqual(['left', 'buffered']);
	const more = delivered(half, { sentBytes: 50, buffered: 45, acknowledged: 1 });
	expect(states(more)).toEqual(['acknowledged', 'buffered']);
	expect(states(delivered(more, { sentBytes: 50, buffered: 0, acknowledged: 1 }))).toEqual([
		'acknowledged',
		'left'
	]);
});

for (const browser of ['chromium', 'firefox'])
	describe(`exercise text-both-ways in ${browser}`, () => {
		it.each(Object.entries(chatPerformances['text-both-ways'] ?? {}))('%s', (answer, { passed, hint }) => {
			const verdict = checkBothWays(savedExercise(`${browser}-text-both-ways-${answer}`));
			expect(verdict.passed).toBe(passed);
			expect(verdict.hint).toBe(hint);
		});
	});
it('passes no empty recording', () => {
	const empty = { origin: { experiment: 'chat', startedAt: '', browser: '' }, events: [] };
	expect(checkBothWays(empty)).toMatchObject({ passed: false, hint: 0 });
});
