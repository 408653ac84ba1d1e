import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import { print } from './print.ts';

const folder = 'tests/fixtures/sdp';
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.sdp'));
const anyText = fc
	.array(
		fc.tuple(
			fc.oneof(fc.constantFrom('v=0', 'm=audio 9 RTP/AVP 0', 'a=mid:0', 'a=', '', ' ', 'm='), fc.string()),
			fc.constantFrom('\r\n', '\n', '\r', '')
		)
	)
	.map((lines) => lines.flat().join(''));

describe('printing what was parsed gives every byte back', () => {
	test.each(fixtures)('%s', (name) => {
		const text = readFileSync(`${folder}/${name}`, 'utf8');
		expect(print(parse(text))).toBe(text);
	});

	test('for any text', () => {
		for (const texts of [anyText, fc.string({ unit: 'binary' })])
			fc.assert(
				fc.property(texts, (text) => {
					expect(print(parse(text))).toBe(text);
				})
			);
	});

	test('and after any edit of a document that is known', () => {
		fc.assert(
			fc.property(anyText, anyText, fc.nat(), (text, insert, at) => {
				const place = at % (text.length + 1);
				const edited = text.slice(0, place) + insert + text.slice(place);
				const document = parse(edited, parse(text));
				expect(print(document)).toBe(edited);
				expect(document.lines).toEqual(parse(edited).lines);
			})
		);
	});
});

describe('each line knows', () => {
	const text =
		'v=0\r\no=- 1 2 IN IP4 127.0.0.1\na=group:BUNDLE 0 1\rm=audio 9 RTP/AVP  0 8\r\na=rtcp-mux\r\na=fmtp:8 a=b:c';
	const { lines, media, session } = parse(text);

	test('its place, its section and its number', () => {
		expect(lines.map(({ number, section }) => [number, section])).toEqual([
			[0, -1],
			[1, -1],
			[2, -1],
			[3, 0],
			[4, 0],
			[5, 0]
		]);
		for (const { from, to, end, text: own } of lines) {
			expect(text.slice(from, to)).toBe(own);
			expect(['\r\n', '\n', '\r', '']).toContain(text.slice(to, end));
		}
		expect(lines.at(-1)?.end).toBe(text.length);
		expect([session.index, ...media.map(({ index }) => index)]).toEqual([-1, 0]);
	});

	test('its type, name, value and words', () => {
		expect(lines.map(({ type, name, value }) => [type, name, value])).toEqual([
			['v', '', '0'],
			['o', '', '- 1 2 IN IP4 127.0.0.1'],
			['a', 'group', 'BUNDLE 0 1'],
			['m', '', 'audio 9 RTP/AVP  0 8'],
			['a', 'rtcp-mux', ''],
			['a', 'fmtp', '8 a=b:c']
		]);
		for (const { tokens } of lines)
			for (const { text: word, from, to } of tokens) expect(text.slice(from, to)).toBe(word);
		expect(lines[3]?.tokens.map((token) => token.text)).toEqual(['audio', '9', 'RTP/AVP', '0', '8']);
	});

	test('that it is none, when it is none', () => {
		const odd = parse('garbage\r\n a=mid:0\r\n\r\n=x\r\nab=c\r\n').lines;
		expect(odd.map(({ type, value }) => [type, value])).toEqual([
			['', 'garbage'],
			['', ' a=mid:0'],
			['', ''],
			['', '=x'],
			['', 'ab=c']
		]);
	});

	test('and any offset finds its line', () => {
		const document = parse(text);
		for (let offset = 0; offset < text.length; offset++) {
			const line = document.lineAt(offset);
			expect(line && line.from <= offset && offset < line.end).toBe(true);
		}
		expect(document.lineAt(text.length)?.number).toBe(5);
		expect(parse('').lineAt(0)).toBeUndefined();
	});
});
