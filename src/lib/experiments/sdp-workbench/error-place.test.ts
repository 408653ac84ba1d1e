import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '#lib/sdp/lint.ts';
import { parse } from '#lib/sdp/parse.ts';
import { placeOfError } from './error-place.ts';

const read = (browser: string) =>
	readFileSync(`tests/fixtures/sdp/${browser}-avd-offer-gathered.sdp`, 'utf8');
const find = (text: string, message: string) => {
	const document = parse(text);
	const place = placeOfError(message, document, lint(document, { role: 'offer' }));
	return place && { by: place.by, text: place.line.text };
};

describe('an error of Chromium 156', () => {
	const base = read('chromium');
	const parseError =
		"Failed to execute 'setRemoteDescription' on 'RTCPeerConnection': Failed to parse SessionDescription.";

	test('that quotes the line is placed at that line', () => {
		expect(
			find(
				base.replace(/a=max-message-size:.*/, 'a=max-message-size:big'),
				`${parseError} a=max-message-size:big Invalid SCTP max message size.`
			)
		).toEqual({ by: 'quote', text: 'a=max-message-size:big' });
		expect(find(`${base}garbage\r\n`, `${parseError} garbage Invalid SDP line.`)).toEqual({
			by: 'quote',
			text: 'garbage'
		});
	});

	test('that names a thing is placed where our rule about it objects', () => {
		expect(
			find(
				base.replaceAll('a=rtcp-mux\r\n', ''),
				"Failed to execute 'setRemoteDescription' on 'RTCPeerConnection': Failed to set remote offer sdp: rtcp-mux must be enabled when BUNDLE is enabled."
			)?.text
		).toMatch(/^m=audio /);
	});

	test('without a word is placed at the only error that there is', () => {
		expect(find(base.replace(/(m=audio.*)\r/, '$1 128\r'), parseError)?.text).toMatch(/^m=audio .* 128$/);
	});

	test('about which nothing is known is placed nowhere', () => {
		expect(find(base, 'Something else happened.')).toBeUndefined();
	});
});

describe('an error of Firefox 153', () => {
	const base = read('firefox');

	test('that counts lines is placed at that line', () => {
		const lines = base.split('\r\n');
		const number = lines.findIndex((line) => line.startsWith('a=fingerprint')) + 1;
		expect(find(base, `SIPCC Failed to parse SDP: SDP Parse Error on line ${number}: something`)?.text).toBe(
			lines[number - 1]
		);
	});

	test('that counts to the last line because one is missing is placed where our rule objects', () => {
		const text = base.replaceAll(/c=IN.*\r\n/g, '');
		const last = text.trimEnd().split('\r\n').length;
		expect(
			find(
				text,
				`SIPCC Failed to parse SDP: SDP Parse Error on line ${last}: c= connection line not specified for every media level, validation failed.`
			)
		).toMatchObject({ by: 'rule', text: expect.stringMatching(/^m=audio/) as string });
	});
});
