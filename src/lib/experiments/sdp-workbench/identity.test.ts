import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cameFrom, withIdentityOf } from './identity.ts';

const read = (name: string) => readFileSync(`tests/fixtures/sdp/${name}.sdp`, 'utf8');

describe.each(['chromium', 'firefox'])('a description of %s for another pair', (browser) => {
	const made = read(`${browser}-avd-offer-gathered`);
	/** The same wishes again: other credentials, certificate, sources and origin. */
	const fresh = made
		.replaceAll(/a=ice-ufrag:.*/g, 'a=ice-ufrag:NEWU')
		.replaceAll(/a=ice-pwd:.*/g, 'a=ice-pwd:newpasswordnewpasswordxx')
		.replaceAll(/a=fingerprint:sha-256 .*/g, 'a=fingerprint:sha-256 00:11')
		.replaceAll(/a=candidate:.*\r\n/g, '')
		.replace(/o=.*/, 'o=- 7 2 IN IP4 127.0.0.1');

	test('has the identity of the new pair and no address of the old one', () => {
		const text = withIdentityOf(made, made, fresh);
		expect(text).toContain('a=ice-ufrag:NEWU\r\n');
		expect(text).toContain('o=- 7 2 IN IP4 127.0.0.1\r\n');
		expect(text).not.toContain('a=candidate:');
		expect(text.match(/a=fingerprint:.*/g)).toEqual(fresh.match(/a=fingerprint:.*/g));
	});

	test('keeps what the reader changed, be it identity or not', () => {
		const edited = made
			.replaceAll(/a=ice-ufrag:.*/g, 'a=ice-ufrag:mine')
			.replace('a=setup:actpass', 'a=setup:active')
			.replace(/(m=audio)/, '$1');
		const text = withIdentityOf(edited, made, fresh);
		expect(text).toContain('a=ice-ufrag:mine\r\n');
		expect(text).toContain('a=setup:active\r\n');
		expect(text).toContain('a=ice-pwd:newpasswordnewpasswordxx');
		expect(withIdentityOf(`${made}garbage`, made, fresh)).toContain('garbage');
	});

	test('is known by what only it has', () => {
		expect(cameFrom(made.replaceAll(/a=ice-ufrag:.*/g, 'a=ice-ufrag:mine'), made)).toBe(true);
		expect(cameFrom(read(`${browser}-data-only-offer-gathered`), made)).toBe(false);
		expect(cameFrom('', made)).toBe(false);
	});
});
