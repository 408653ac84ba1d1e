/** The byte editor: what it names, why it foresees silence, what the vectors of RFC 5769 say, and exercise 6a. */
import { describe, expect, it } from 'vitest';
import { toHex } from '#lib/bytes/hex.ts';
import { checkFingerprint, checkIntegrity, shortTermKey } from '#lib/stun/integrity.ts';
import type { Field } from '#lib/packets/field.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { bindingPerformances } from '../../../../tests/support/stun-turn-moves.ts';
import { checkBinding } from './checks.ts';
import { bindingRequest, readMapped, withLength } from './code.ts';
import {
	editorText,
	endpointIn,
	isSameAddress,
	readTyped,
	sampleBytes,
	sampleNames,
	silenceOf,
	treeOf,
	veiled,
	xorSteps
} from './editor.ts';

const ready = sampleBytes('ready');

describe('what is typed', () => {
	it('is read with any gaps, half a byte is waited for, and what is no digit is told', () => {
		expect(toHex(readTyped('00 01\n0x00:00,2112').bytes)).toBe('000100002112');
		expect(readTyped('00 0')).toMatchObject({ isHalf: true, isForeign: false });
		expect(readTyped('00 zz 01')).toMatchObject({ isForeign: true, isHalf: false });
	});
	it('is written back four bytes to a line', () => {
		expect(editorText(ready).split('\n')[0]).toBe('00 01 00 00');
		expect(toHex(readTyped(editorText(ready)).bytes)).toBe(toHex(ready));
	});
	it('has every byte in a field of its tree, however few there are', () => {
		const leaves = (field: Field): Field[] =>
			field.children.length === 0 ? [field] : field.children.flatMap(leaves);
		for (const name of sampleNames)
			for (let length = 1; length <= sampleBytes(name).length; length++) {
				const tree = treeOf(sampleBytes(name).subarray(0, length));
				expect(tree.length).toBe(length);
				expect(leaves(tree).reduce((sum, field) => sum + field.length, 0)).toBe(length);
			}
	});
});

describe('silence is foreseen', () => {
	it.each([
		['ready', undefined],
		['check', undefined],
		['empty', 'too-short'],
		['no-cookie', 'no-cookie'],
		['wrong-length', 'truncated'],
		['indication', 'not-a-request'],
		['allocate', 'not-binding'],
		['answer-v4', 'not-a-request']
	] as const)('%s: %s', (name, expected) => {
		expect(silenceOf(sampleBytes(name))).toBe(expected);
	});
	it('and a length that is wrong can be fixed', () => {
		expect(silenceOf(withLength(sampleBytes('wrong-length')))).toBeUndefined();
	});
});

describe('the samples are those of RFC 5769', () => {
	const password = 'VOkJxbRl1RmTxUk/WvJxBt';
	it.each(['check', 'answer-v4', 'answer-v6'] as const)('%s has its integrity and fingerprint', (name) => {
		expect(checkIntegrity(sampleBytes(name), shortTermKey(password))).toBe('valid');
		expect(checkFingerprint(sampleBytes(name))).toBe('valid');
	});
	it('and the address in the answers is worked out step by step', () => {
		expect(endpointIn(sampleBytes('answer-v4'))).toBe('192.0.2.1:32853');
		expect(endpointIn(sampleBytes('answer-v6'))).toBe('[2001:db8:1234:5678:11:2233:4455:6677]:32853');
		expect(xorSteps(sampleBytes('answer-v4'))?.steps).toEqual([
			{ what: 'port', sent: 'a1 47', key: '21 12', result: '80 55', means: '32853' },
			{ what: 'address', sent: 'e1 12 a6 43', key: '21 12 a4 42', result: 'c0 00 02 01', means: '192.0.2.1' }
		]);
	});
	it('the long one is whole', () => {
		expect(silenceOf(sampleBytes('long-term'))).toBeUndefined();
	});
});

describe('the code that the page shows', () => {
	it('writes the request and reads the answer as the library does', () => {
		expect(toHex(bindingRequest(ready.subarray(8)))).toBe(toHex(ready));
		expect(readMapped(sampleBytes('answer-v4'))).toEqual({ port: 32853, address: [192, 0, 2, 1] });
		expect(readMapped(sampleBytes('answer-v6'))?.address.slice(0, 4)).toEqual([0x20, 0x01, 0x0d, 0xb8]);
		expect(readMapped(ready)).toBeUndefined();
	});
});

it('the address of an answer is veiled until the reader has read it', () => {
	const bytes = sampleBytes('answer-v4');
	const text = JSON.stringify(veiled(treeOf(bytes), bytes));
	expect(JSON.stringify(treeOf(bytes))).toContain('192.0.2.1');
	expect(text).not.toContain('192.0.2.1');
});
it('a reading may have brackets and spaces', () => {
	expect(isSameAddress(' 192.0.2.1:50 ', '192.0.2.1:50')).toBe(true);
	expect(isSameAddress('192.0.2.1:51', '192.0.2.1:50')).toBe(false);
});

describe.each(['chromium', 'firefox'])('exercise 6a in %s', (browser) => {
	it.each(Object.entries(bindingPerformances['binding-by-hand']!))('%s', (name, { passed, hint }) => {
		const verdict = checkBinding(savedExercise(`${browser}-binding-by-hand-${name}`));
		expect(verdict.passed).toBe(passed);
		expect(verdict.hint).toBe(hint);
	});
});
