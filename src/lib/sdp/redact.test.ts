import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { description, descriptions } from '../../../tests/fixtures/sdp/descriptions.ts';
import { explain } from './explain.ts';
import { parse } from './parse.ts';
import { redact } from './redact.ts';

/** What a description looks like without its values: the same before and after. */
const structureOf = (text: string) =>
	parse(text).lines.map((line) => [
		line.type,
		line.name,
		line.tokens.length,
		text.slice(line.to, line.end),
		explain(parse(text), line, 'en').isMalformed
	]);
const session = (...lines: string[]) =>
	['v=0', 'o=- 1 2 IN IP4 127.0.0.1', 's=-', 't=0 0', 'm=audio 5000 UDP/TLS/RTP/SAVPF 0', ...lines, ''].join(
		'\r\n'
	);
const redacted = (line: string) => redact(session(line)).text.split('\r\n')[5];

/** Time for many runs on a machine that has other things to do, in milliseconds. */
const slow = 30_000;

describe('redact', () => {
	it.each(descriptions)('keeps lines, words and explanations of $name', ({ text }) => {
		const { text: result, replaced } = redact(text);
		expect(replaced).toBeGreaterThan(3);
		const before = parse(text);
		const after = parse(result);
		expect(after.lines.map(({ type, name, tokens }) => [type, name, tokens.length])).toEqual(
			before.lines.map(({ type, name, tokens }) => [type, name, tokens.length])
		);
		for (const line of after.lines) {
			const explanation = explain(after, line, 'en');
			expect(explanation.isMalformed, line.text).toBe(false);
			expect(
				explanation.parts.some(({ isUnknown }) => isUnknown),
				line.text
			).toBe(false);
		}
	});
	it.each(descriptions)('leaves no credential, fingerprint, id or address of $name', ({ text }) => {
		const result = redact(text).text;
		const secrets = [
			...text.matchAll(
				/^a=(?:ice-ufrag|ice-pwd):(\S+)|^a=fingerprint:\S+ (\S+)|cname:(\S+)|^a=msid:(\S{10,}) (\S+)|([0-9a-f-]{36}\.local)|(192\.0\.2\.\d+)/gm
			)
		].flatMap((match) => match.slice(1).filter((value) => (value as string | undefined) !== undefined));
		expect(secrets.length).toBeGreaterThan(0);
		for (const value of secrets) expect(result).not.toContain(value);
	});
	it('replaces the same by the same, and different things by different ones', () => {
		const text = description('chromium-avd-offer-gathered');
		const result = redact(text).text;
		const words = (one: string) =>
			parse(one).lines.flatMap(({ tokens }) => tokens.map((token) => token.text));
		const [before, after] = [words(text), words(result)];
		const given = new Map<string, string>();
		for (const [index, word] of before.entries()) {
			if (/^\d{1,9}$/.test(word)) continue;
			const known = given.get(word);
			if (known === undefined) given.set(word, after[index]!);
			else expect(after[index]).toBe(known);
		}
		expect(new Set(given.values()).size).toBe(given.size);
	});
	it.each([
		['c=IN IP4 192.168.0.17', 'c=IN IP4 192.168.0.1'],
		['c=IN IP4 10.1.2.3', 'c=IN IP4 10.0.0.1'],
		['c=IN IP4 172.20.2.3', 'c=IN IP4 172.16.0.1'],
		['c=IN IP4 8.8.8.8', 'c=IN IP4 203.0.113.1'],
		['c=IN IP4 233.252.0.1/127', 'c=IN IP4 233.252.0.1/127'],
		['c=IN IP4 0.0.0.0', 'c=IN IP4 0.0.0.0'],
		['c=IN IP6 ::1', 'c=IN IP6 ::1'],
		['c=IN IP6 2a00:1450::5', 'c=IN IP6 2001:db8::1'],
		['c=IN IP6 fd12:3456::9', 'c=IN IP6 fd00::1'],
		['c=IN IP6 fe80::9', 'c=IN IP6 fe80::1'],
		['c=IN IP4 sip.company.com', 'c=IN IP4 host-1.example'],
		['a=X-own:via 8.8.4.4:5060 and 2a00:1450::5', 'a=X-own:via 203.0.113.1:5060 and 2001:db8::1'],
		[
			'a=candidate:1 1 udp 1 6c156596-d518-4a3e-983d-7e06f5b4acb2.local 5000 typ host',
			'a=candidate:1 1 udp 1 00000000-0000-4000-8000-000000000001.local 5000 typ host'
		],
		[
			'a=candidate:1 1 udp 1 8.8.8.8 5000 typ srflx raddr 192.168.1.9 rport 5000',
			'a=candidate:1 1 udp 1 203.0.113.1 5000 typ srflx raddr 192.168.0.1 rport 5000'
		],
		['a=rtpmap:0 PCMU/8000', 'a=rtpmap:0 PCMU/8000'],
		['a=msid:- *', 'a=msid:- *'],
		['a=ssrc:99999999999 cname:-', 'a=ssrc:99999999999 cname:-']
	])('makes %j of it: %j', (before, after) => {
		expect(redacted(before)).toBe(after);
	});
	it('keeps length and characters of credentials, and gives candidates the same ufrag', () => {
		const result = redact(
			session(
				'a=ice-ufrag:aB1+',
				'a=ice-pwd:abcdefghij0123456789XY',
				'a=candidate:1 1 udp 1 0.0.0.0 1 typ host ufrag aB1+'
			)
		).text;
		const ufrag = /^a=ice-ufrag:(\S+)/m.exec(result)?.[1];
		expect(ufrag).toMatch(/^[a-z][A-Z]\d\+$/);
		expect(ufrag).not.toBe('aB1+');
		expect(result).toContain(`ufrag ${ufrag}`);
		expect(/^a=ice-pwd:(\S+)/m.exec(result)?.[1]).toMatch(/^[a-z]{10}\d{10}[A-Z]{2}$/);
	});
	it('takes out who somebody is', () => {
		const result = redact(
			session(
				'i=Call with Jane Doe',
				'e=jane.doe@company.com',
				'p=+44 20 7946 0000',
				'a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz|2^20|1:4'
			)
		).text;
		expect(result).not.toMatch(/Jane|Doe|jane|company|7946|WVNf/);
		expect(result).toContain('|2^20|1:4');
	});
	it(
		'does not change anything the second time, and keeps the structure of any text',
		() => {
			const line = fc.oneof(
				fc
					.constantFrom(
						'a=ice-ufrag:',
						'a=ssrc:1 cname:',
						'a=msid:',
						'c=IN IP4 ',
						'o=',
						'a=candidate:1 1 udp 1 ',
						'e=',
						'a=x:',
						'a=fingerprint:sha-256 '
					)
					.chain((start) =>
						fc
							.oneof(
								fc.string({ maxLength: 24 }),
								fc.ipV4(),
								fc.ipV6(),
								fc.uuid(),
								fc.constant('김철수@회사')
							)
							.map((value) => start + value)
					),
				fc.string({ unit: 'binary', maxLength: 20 })
			);
			fc.assert(
				fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
					const text = lines.join('\r\n');
					const once = redact(text);
					expect(redact(once.text).text).toBe(once.text);
					expect(structureOf(once.text).map((row) => row.slice(0, 4))).toEqual(
						structureOf(text).map((row) => row.slice(0, 4))
					);
					if (once.replaced === 0) expect(once.text).toBe(text);
				}),
				{ numRuns: 200 }
			);
		},
		slow
	);
});
