import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	DigestGuard,
	digestResponse,
	parseDigest,
	printCredentials,
	type DigestAlgorithm,
	type DigestInput,
	type Hash
} from './digest.ts';

const md5: Hash = (text) => createHash('md5').update(text).digest('hex');
const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex');

describe('digestResponse', () => {
	/** RFC 7616 §3.9.1. */
	const mufasa: DigestInput = {
		username: 'Mufasa',
		realm: 'http-auth@example.org',
		password: 'Circle of Life',
		method: 'GET',
		uri: '/dir/index.html',
		nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
		qop: { cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ', count: '00000001' }
	};
	it.each([
		['MD5', md5, '8ca523f5e9506fed4657c9700eebdbec'],
		['SHA-256', sha256, '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1']
	])('is that of RFC 7616 §3.9.1 with %s', (_, hash, response) => {
		expect(digestResponse(hash, mufasa)).toBe(response);
	});
});

describe('DigestGuard', () => {
	const lifetimeMs = 1000;
	const guard = () =>
		new DigestGuard({
			realm: 'lab.example',
			hashes: new Map<DigestAlgorithm, Hash>([
				['MD5', md5],
				['SHA-256', sha256]
			]),
			passwordOf: (user) => (user === 'alice' ? 'alice-secret' : undefined),
			secret: 'only we know',
			lifetimeMs,
			maxNonces: 3
		});
	const nonceOf = (challenge: string) => parseDigest(challenge)?.get('nonce') ?? '';
	const answer = (
		nonce: string,
		{
			count = 1,
			hash = md5,
			algorithm = 'MD5',
			...changed
		}: Partial<DigestInput> & { count?: number; hash?: Hash; algorithm?: DigestAlgorithm } = {}
	) =>
		printCredentials(hash, algorithm, {
			username: 'alice',
			realm: 'lab.example',
			password: 'alice-secret',
			method: 'REGISTER',
			uri: 'sip:lab.example',
			nonce,
			qop: { cnonce: 'c', count: count.toString(16).padStart(8, '0') },
			...changed
		});

	it('challenges once for each algorithm, in the order that was asked for', () => {
		const challenges = guard().challenges(5, false);
		expect(challenges.map((text) => parseDigest(text)?.get('algorithm'))).toEqual(['MD5', 'SHA-256']);
		expect(challenges[0]).toMatch(/^Digest realm="lab\.example", nonce="[^"]+", algorithm=MD5, qop="auth"$/);
	});

	it.each([
		['MD5', md5],
		['SHA-256', sha256]
	] as const)('takes the right answer with %s', (algorithm, hash) => {
		const lab = guard();
		const nonce = nonceOf(lab.challenges(0, false)[0]!);
		expect(lab.check('REGISTER', [answer(nonce, { hash, algorithm })], 10)).toEqual({
			type: 'ok',
			user: 'alice'
		});
	});

	it.each([
		['a wrong password', { password: 'guess' }],
		['somebody unknown', { username: 'mallory' }],
		['the answer for another method', { method: 'INVITE' }]
	])('refuses %s', (_, changed) => {
		const lab = guard();
		const nonce = nonceOf(lab.challenges(0, false)[0]!);
		expect(lab.check('REGISTER', [answer(nonce, changed)], 10)).toEqual({ type: 'wrong' });
	});

	it('asks again when there is nothing for its realm', () => {
		expect(guard().check('REGISTER', ['Basic YTpi', answer('n', { realm: 'elsewhere' })], 0)).toEqual({
			type: 'missing'
		});
	});

	it('calls an old nonce, and one of a server before a restart, stale', () => {
		const lab = guard();
		const nonce = nonceOf(lab.challenges(0, false)[0]!);
		expect(lab.check('REGISTER', [answer(nonce)], lifetimeMs + 1)).toEqual({ type: 'stale' });
		expect(lab.check('REGISTER', [answer('made-up')], 1)).toEqual({ type: 'stale' });
		expect(lab.challenges(0, true)[0]).toContain(', stale=true');
	});

	it('does not take the same answer twice, and takes the next count', () => {
		const lab = guard();
		const nonce = nonceOf(lab.challenges(0, false)[0]!);
		expect(lab.check('REGISTER', [answer(nonce)], 1)).toMatchObject({ type: 'ok' });
		expect(lab.check('REGISTER', [answer(nonce)], 2)).toEqual({ type: 'stale' });
		expect(lab.check('REGISTER', [answer(nonce, { count: 2 })], 3)).toMatchObject({ type: 'ok' });
	});

	it('makes a nonce of its own for each of two clients in one millisecond', () => {
		const lab = guard();
		const [one, two] = [lab.challenges(7, false), lab.challenges(7, false)].map((texts) =>
			nonceOf(texts[0]!)
		);
		expect(one).not.toBe(two);
	});
});
