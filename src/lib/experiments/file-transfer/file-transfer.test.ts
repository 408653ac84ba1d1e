/** The check of exercise 11b against files that real browsers sent, and what is read from records. */
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { toHex } from '#lib/bytes/hex.ts';
import { blockBytes } from '#lib/transfer/limits.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { filePerformances } from '../../../../tests/support/data-moves.ts';
import { checkFile } from './checks.ts';
import { percentOf, rateText, sizeText } from './figures.ts';
import { FileHash } from './hashing.ts';
import { parseKept } from './kept-record.ts';
import { madeBytes } from './made-bytes.ts';
import { isSameFile, parseUnfinished } from './unfinished.ts';

for (const browser of ['chromium', 'firefox'])
	describe(`exercise file-with-pressure in ${browser}`, () => {
		it.each(Object.entries(filePerformances['file-with-pressure'] ?? {}))(
			'%s',
			(answer, { passed, hint }) => {
				const verdict = checkFile(savedExercise(`${browser}-file-with-pressure-${answer}`));
				expect(verdict.passed).toBe(passed);
				expect(verdict.hint).toBe(hint);
			}
		);
	});
it('passes no empty recording', () => {
	const empty = { origin: { experiment: 'file-transfer', startedAt: '', browser: '' }, events: [] };
	expect(checkFile(empty)).toMatchObject({ passed: false, hint: 0 });
});

describe('a hash', () => {
	it('is the plain SHA-256 of a small file, and that over its blocks', async () => {
		const bytes = madeBytes(5, 0, 2 * blockBytes + 3);
		const hash = new FileHash(bytes.length);
		const blocks = [0, 1, 2].map((index) => bytes.slice(index * blockBytes, (index + 1) * blockBytes));
		for (const block of blocks) hash.add(block);
		const { fingerprint, sha256: plain } = await hash.digest();
		expect(plain).toBe(toHex(sha256(bytes)));
		const joined = new Uint8Array(96);
		for (const [index, block] of blocks.entries()) joined.set(sha256(block), 32 * index);
		expect(fingerprint).toBe(toHex(sha256(joined)));
	});
	it('of a large file is over its blocks alone', async () => {
		const { sha256: plain } = await new FileHash(2 ** 40).digest();
		expect(plain).toBeUndefined();
	});
	it('a made file is the same from wherever it is read', () => {
		const whole = madeBytes(9, 0, 4096);
		expect(madeBytes(9, 1024, 512)).toEqual(whole.slice(1024, 1536));
		expect(madeBytes(10, 0, 64)).not.toEqual(whole.slice(0, 64));
	});
});

describe('what is kept', () => {
	const identity = { name: 'a', size: 10, lastModified: 1, prefix: 'a'.repeat(64) };
	const record = { ...identity, key: 'b'.repeat(32), stored: 5, isComplete: false };
	it('is read as strictly as anything from outside', () => {
		expect(parseKept(JSON.stringify(record))).toEqual(record);
		for (const wrong of [{ key: '../x' }, { size: -1 }, { stored: 'x' }, { prefix: 'z' }, { isComplete: 1 }])
			expect(parseKept(JSON.stringify({ ...record, ...wrong }))).toBeUndefined();
		for (const text of ['', 'null', '[]', '{']) expect(parseKept(text)).toBeUndefined();
	});
	it('tells the same file from another of its name', () => {
		expect(parseUnfinished(JSON.stringify([{ ...identity, seed: 3 }, 5, {}]))).toEqual([
			{ ...identity, seed: 3 }
		]);
		expect(parseUnfinished('nothing')).toEqual([]);
		expect(isSameFile(identity, { ...identity })).toBe(true);
		expect(isSameFile(identity, { ...identity, lastModified: 2 })).toBe(false);
	});
});

it('sizes and rates are written as people read them', () => {
	expect(sizeText(0, 'en')).toBe('0 B');
	expect(sizeText(1536, 'en')).toBe('1.50 KiB');
	expect(sizeText(2 ** 53 - 1, 'en')).toBe('8.00 PiB');
	expect(rateText(53_500_000, 'en')).toBe('53.5 MB/s');
	expect([percentOf(0, 0), percentOf(999, 1000)]).toEqual([100, 99]);
});
