/** The check of exercise 2a against recordings that real browsers made, and the request as text and as form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { performances } from '../../../../tests/support/constraint-acts.ts';
import { attemptsOf } from './checks.ts';
import { makeItFail } from './exercises.ts';
import {
	advancedCellOf,
	advancedOf,
	cellOf,
	parseText,
	presets,
	printRequest,
	readCell,
	withAdvanced,
	withCell,
	withSize,
	type Written
} from './request-text.ts';

const answers = Object.entries(performances[makeItFail.id]!);

for (const browser of ['chromium', 'firefox'])
	describe(`exercise ${makeItFail.id} in ${browser}`, () => {
		it.each(answers)('judges %s', (answer, { passed, hint }) => {
			const verdict = makeItFail.check(savedExercise(`${browser}-${makeItFail.id}-${answer}`));
			expect(verdict).toMatchObject({ passed, ...(hint === undefined ? {} : { hint }) });
			expect(verdict.findings.every((finding) => finding.passed)).toBe(passed);
			for (const { source } of verdict.findings) expect(source).not.toBe('');
		});
		it('has every attempt of one run in one recording', () => {
			const { events } = savedExercise(`${browser}-${makeItFail.id}-solution`);
			expect(attemptsOf(events).map(({ ended }) => ended)).toEqual(['failed', 'succeeded']);
		});
		it('does not pass when the order is turned round', () => {
			const { origin, events } = savedExercise(`${browser}-${makeItFail.id}-solution`);
			const turned = [...events].reverse().map((event, place) => ({ ...event, at: place }));
			expect(makeItFail.check({ origin, events: turned }).passed).toBe(false);
		});
	});

it('does not pass an empty recording', () => {
	const origin = { experiment: 'constraints', startedAt: '', browser: '' };
	expect(makeItFail.check({ origin, events: [] })).toMatchObject({ passed: false, hint: 0 });
});

describe('the request as text', () => {
	it('is printed a constraint a line and read back the same', () => {
		expect(() => {
			fc.assert(
				fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
					const plain = JSON.parse(JSON.stringify(value)) as Written;
					expect(parseText(printRequest(plain)).value).toEqual(plain);
				})
			);
		}).not.toThrow();
		expect(printRequest({ width: { ideal: 1280 }, advanced: [{ zoom: 2 }] })).toBe(
			'{\n\t"width": { "ideal": 1280 },\n\t"advanced": [\n\t\t{ "zoom": 2 }\n\t]\n}'
		);
	});
	it('says what is wrong with a text, and whether it is JSON at all', () => {
		expect(parseText('[1]')).toMatchObject({ isJson: true });
		const broken = parseText('{ width: 1 }');
		expect(broken).toMatchObject({ isJson: false });
		expect('message' in broken && broken.message).not.toBe('');
	});
});

describe('the request as a form', () => {
	it('shows bare values as ideal', () => {
		expect(cellOf({ width: 640 }, 'width', 'ideal')).toBe('640');
		expect(cellOf({ width: 640 }, 'width', 'exact')).toBe('');
		expect(cellOf({ facingMode: ['user', 'left'] }, 'facingMode', 'ideal')).toBe('user, left');
	});
	it('reads numbers, ratios, words and lists, and says when it cannot', () => {
		expect(readCell('width', ' 640 ')).toBe(640);
		expect(readCell('aspectRatio', '16/9')).toBeCloseTo(16 / 9);
		expect(readCell('facingMode', 'user, left')).toEqual(['user', 'left']);
		expect(readCell('torch', 'true')).toBe(true);
		expect(readCell('width', '')).toBeUndefined();
		expect(readCell('width', 'wide')).toBeNull();
	});
	it('keeps what it does not show', () => {
		const written = { width: { exact: 640, odd: 1 }, zoom: true };
		expect(withCell(written, 'width', 'ideal', 320)).toEqual({
			width: { exact: 640, odd: 1, ideal: 320 },
			zoom: true
		});
		expect(withCell({ width: 640 }, 'width', 'min', 320)).toEqual({ width: { ideal: 640, min: 320 } });
		expect(withCell({ width: 640, height: 1 }, 'width', 'ideal', undefined)).toEqual({ height: 1 });
	});
	it('has advanced sets as rows, and drops an empty list', () => {
		const written = { advanced: [{ width: 1 }, { height: { exact: 2 } }] };
		expect(advancedOf(written).map((set) => advancedCellOf(set, 'height'))).toEqual(['', '2']);
		expect(withAdvanced(written, [])).toEqual({});
	});
	it('takes a size as a wish or as a condition', () => {
		const size = presets.find(({ id }) => id === 'hd')!;
		expect(withSize({ frameRate: 30 }, size, 'exact')).toEqual({
			frameRate: 30,
			width: { exact: 1280 },
			height: { exact: 720 }
		});
	});
});
