import { describe, expect, it } from 'vitest';
import { isKnownHost, isKnownOrigin, visitorsFrom } from './visitors.ts';

const nobody = visitorsFrom({});
const configured = visitorsFrom({
	ALLOWED_HOSTS: 'Lab.Example, other.example',
	ALLOWED_ORIGINS: 'https://Lab.example'
});

describe('isKnownHost', () => {
	it.each([
		'localhost',
		'localhost:4100',
		'LOCALHOST:4100',
		'lab.localhost:4100',
		'127.0.0.1:4100',
		'[::1]:4100',
		'192.0.2.2',
		'localhost.:1'
	])('answers to %s', (host) => {
		expect(isKnownHost(host, nobody)).toBe(true);
	});
	it.each([
		undefined,
		'',
		'evil.example',
		'localhost.evil.example',
		'127.0.0.1.evil.example:4100',
		'evil@localhost',
		'localhost/x',
		'a b'
	])('does not answer to %s', (host) => {
		expect(isKnownHost(host, nobody)).toBe(false);
	});
	it('answers to the names it was given', () => {
		expect(isKnownHost('lab.example:443', configured)).toBe(true);
		expect(isKnownHost('evil.example', configured)).toBe(false);
	});
});

describe('isKnownOrigin', () => {
	it.each([
		['its own page', { host: 'localhost:4100', origin: 'http://localhost:4100' }, true],
		[
			'its own page behind a proxy that speaks https',
			{ host: 'lab.example', origin: 'https://lab.example' },
			true
		],
		['a program that is no browser', { host: 'localhost:4100' }, true],
		['another port', { host: 'localhost:4100', origin: 'http://localhost:3000' }, false],
		['another site', { host: 'localhost:4100', origin: 'https://evil.example' }, false],
		['a sandboxed frame', { host: 'localhost:4100', origin: 'null' }, false],
		['an image on another site', { host: 'localhost:4100', 'sec-fetch-site': 'cross-site' }, false]
	])('%s', (_, headers, allowed) => {
		expect(isKnownOrigin({ headers }, nobody)).toBe(allowed);
	});
	it('an origin that was allowed by name', () => {
		expect(isKnownOrigin({ headers: { host: 'x.example', origin: 'https://lab.example' } }, configured)).toBe(
			true
		);
	});
});
