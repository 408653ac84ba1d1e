/** Fingerprints as text, and the string that two people compare. */
import { expect, it } from 'vitest';
import { digest, fingerprintOf, hashOf } from './fingerprint.ts';
import { shortString } from './short-string.ts';

const [alice, bob, mallory] = ['AA', 'BB', 'CC'].map(
	(byte) => `sha-256 ${Array.from({ length: 32 }, () => byte).join(':')}`
) as [string, string, string];

it('finds the fingerprint of a description, wherever it stands', () => {
	expect(fingerprintOf(`v=0\r\na=fingerprint:${alice}\r\nm=audio 9 X 0\r\n`)).toBe(alice);
	expect(fingerprintOf(`v=0\r\nm=audio 9 X 0\r\na=fingerprint:${bob}\r\na=mid:0\r\n`)).toBe(bob);
	expect(fingerprintOf('v=0\r\n')).toBe('');
	expect(hashOf('sha-256 ab:cd')).toBe('AB:CD');
});

it('hashes as a fingerprint writes it', async () => {
	expect(await digest('SHA-1', new TextEncoder().encode('abc'))).toBe(
		'A9:99:3E:36:47:06:81:6A:BA:3E:25:71:78:50:C2:6C:9C:D0:D8:9D'
	);
});

it('is the same at both ends, and another one with a third fingerprint', async () => {
	const string = await shortString(alice, bob);
	expect(string).toMatch(/^\d{3} \d{3} \d{3} \d{3}$/);
	expect(await shortString(bob, alice)).toBe(string);
	expect(await shortString(bob.replaceAll('BB', 'bb'), alice)).toBe(string);
	expect(await shortString(alice, mallory)).not.toBe(string);
	expect(await shortString(mallory, bob)).not.toBe(await shortString(alice, mallory));
});
