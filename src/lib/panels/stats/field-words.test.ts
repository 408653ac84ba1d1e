import { expect, it } from 'vitest';
import { seenFields } from '#lib/recording/stats/seen.ts';
import { specifiedFields, statTypes } from '#lib/recording/stats/dictionaries.ts';
import { statFieldWords } from './field-words.ts';

const wanted = [
	...statTypes.flatMap((type) => specifiedFields(type).map(({ name }) => [type, name] as const)),
	...seenFields.flatMap(({ fields }) =>
		Object.entries(fields).flatMap(([kind, names]) =>
			names.split(' ').map((name) => [kind.split(' ')[0] ?? '', name] as const)
		)
	)
];

it('every field of the specification, and every field that a browser had, has its sentence in both languages', () => {
	expect(wanted.length).toBeGreaterThan(500);
	const without = wanted.filter(([type, name]) => {
		const words = statFieldWords(type, name);
		return !words || !/[.]$/.test(words.en) || !/[가-힣]/.test(words.ko) || words.en === words.ko;
	});
	expect(without).toEqual([]);
});

it('a field that nobody knows has none, whatever it is called', () => {
	for (const name of ['mystery', 'constructor', '__proto__', ''])
		expect(statFieldWords('inbound-rtp', name)).toBeUndefined();
});
