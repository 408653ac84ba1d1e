import { expect, test } from 'vitest';
import { layers } from '#lib/recording/verdict/finding.ts';
import { ailments, layerOf, patientOf } from './ward.ts';

test('there is a patient for every layer', () => {
	expect(new Set(Object.values(layerOf))).toEqual(new Set(layers));
});

test('a row of seeds brings each ailment once, the next row in another order, and the same seed the same patient', () => {
	const row = (first: number) => ailments.map((_, index) => patientOf(first + index));
	expect(row(0).toSorted()).toEqual([...ailments].sort());
	expect(row(ailments.length).toSorted()).toEqual([...ailments].sort());
	expect(row(ailments.length)).not.toEqual(row(0));
	expect(row(0)).toEqual(row(0));
});
