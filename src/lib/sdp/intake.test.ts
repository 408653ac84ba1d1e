import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { description, descriptions } from '../../../tests/fixtures/sdp/descriptions.ts';
import { intake, longestIntake } from './intake.ts';

const sdp = description('chromium-data-only-offer-gathered');
const escaped = sdp.replaceAll('\r\n', '\\r\\n');
const lf = sdp.replaceAll('\r\n', '\n');
const ids = (pasted: string) => intake(pasted).notices.map(({ id }) => id);
const indented = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);

/** Time for many runs on a machine that has other things to do, in milliseconds. */
const slow = 30_000;

describe('intake', () => {
	it('does not touch plain SDP, whatever is wrong with it', () => {
		for (const { text } of descriptions) expect(intake(text)).toEqual({ sdp: text, notices: [] });
		for (const damaged of [lf, sdp.trimEnd(), `${sdp}\r\n`, sdp.replace('m=', '\r\nm='), 'v=1\r\nfoo', 'v=0'])
			expect(intake(damaged)).toEqual({ sdp: damaged, notices: [] });
	});
	it.each([
		['JSON of a description', JSON.stringify({ type: 'offer', sdp }), 'offer', ['json']],
		['indented JSON', JSON.stringify({ type: 'answer', sdp }, null, 2), 'answer', ['json']],
		['a list of descriptions', JSON.stringify([{ type: 'offer', sdp }]), 'offer', ['json']],
		[
			'two descriptions',
			JSON.stringify([
				{ type: 'offer', sdp },
				{ type: 'answer', sdp: 'v=0' }
			]),
			'offer',
			['json', 'json-several']
		],
		['a named description', JSON.stringify({ offer: { sdp } }), 'offer', ['json']],
		['a text under its type', JSON.stringify({ answer: sdp }), 'answer', ['json']],
		[
			'a message of a signaling channel',
			JSON.stringify({ to: 'bob', data: { description: { type: 'offer', sdp } } }),
			'offer',
			['json']
		],
		[
			'JSON in a JSON string',
			JSON.stringify(JSON.stringify({ type: 'offer', sdp })),
			'offer',
			['quotes', 'json']
		],
		['a JSON string', JSON.stringify(sdp), undefined, ['quotes']],
		[
			'JSON after the head of a log line',
			`12:01:02 [ws] -> ${JSON.stringify({ type: 'offer', sdp })}`,
			'offer',
			['json']
		],
		['line breaks written out', escaped, undefined, ['escapes']],
		['line breaks written out twice', escaped.replaceAll('\\', '\\\\'), undefined, ['escapes']],
		['line breaks written out, in quotes', `'${escaped}'`, undefined, ['quotes', 'escapes']],
		[
			'an object as code writes it',
			`{ type: 'offer', sdp: '${escaped}' }`,
			'offer',
			['object-literal', 'escapes']
		],
		[
			'an object with real line breaks',
			`{\n  type: "answer",\n  sdp: "${sdp}"\n}`,
			'answer',
			['object-literal']
		],
		[
			'strings of a program',
			sdp
				.trimEnd()
				.split('\r\n')
				.map((line) => `\t'${line}\\r\\n' +`)
				.join('\n'),
			undefined,
			['source-code']
		],
		['a code fence', `Here it is:\r\n\`\`\`sdp\r\n${sdp}\`\`\`\r\nThanks`, undefined, ['code-fence']],
		['a quotation', indented(sdp, '> '), undefined, ['quote-marks']],
		['an indentation', indented(sdp, '   '), undefined, ['indentation']],
		['an indentation that the first line lost', indented(sdp, '\t').slice(1), undefined, ['indentation']],
		['a byte order mark', `\uFEFF${sdp}`, undefined, ['byte-order-mark']],
		['a log line', `[INFO] local description: ${sdp}`, undefined, ['preamble']],
		['lines before it', `Offer:\r\n\r\n${sdp}`, undefined, ['preamble']],
		['a log of every line', indented(sdp, '[12:00:01] '), undefined, ['log-prefix']],
		['base64', btoa(sdp), undefined, ['base64']],
		[
			'base64 for addresses',
			btoa(JSON.stringify({ type: 'offer', sdp }))
				.replaceAll('+', '-')
				.replaceAll('/', '_')
				.replace(/=+$/, ''),
			'offer',
			['base64', 'json']
		],
		['encoded for an address', encodeURIComponent(sdp), undefined, ['percent']],
		[
			'a fence in a quotation',
			indented(`\`\`\`\r\n${sdp}\`\`\`\r\n`, '> '),
			undefined,
			['code-fence', 'quote-marks']
		]
	] as const)('takes the description out of %s', (_, pasted, type, expected) => {
		const found = intake(pasted);
		expect(found.sdp).toBe(sdp);
		expect(found.type).toBe(type);
		expect(found.notices.map(({ id }) => id)).toEqual(expected);
	});
	it('keeps line feeds where they were written out as line feeds', () => {
		expect(intake(lf.replaceAll('\n', '\\n')).sdp).toBe(lf);
	});
	it('says when there is nothing to take', () => {
		expect(ids('')).toEqual(['empty']);
		expect(ids(' \n')).toEqual(['empty']);
		expect(intake('hello')).toMatchObject({ sdp: 'hello', notices: [{ id: 'no-sdp' }] });
		expect(intake('{"candidate":"candidate:1"}')).toMatchObject({
			sdp: '{"candidate":"candidate:1"}',
			notices: [{ id: 'json-without-sdp' }]
		});
	});
	it('takes a text that is too long as it is, and says so', () => {
		const long = ' '.repeat(longestIntake + 1);
		expect(intake(long).sdp).toBe(long);
		expect(ids(long)).toEqual(['too-long']);
	});
	it('has every notice in both languages', () => {
		for (const pasted of [
			` ${sdp}`,
			JSON.stringify([{ sdp }, { sdp }]),
			`x\n${sdp}`,
			'',
			'x',
			'[]',
			btoa(sdp),
			indented(sdp, '> ')
		])
			for (const { en, ko } of intake(pasted).notices) {
				expect(en).not.toBe('');
				expect(ko).toMatch(/[가-힣]/);
			}
	});
	it(
		'never throws, takes its own result as it is, and changes nothing without a notice',
		() => {
			const piece = fc.oneof(
				fc.constantFrom(
					'v=0',
					'\\r\\n',
					'\r\n',
					'\n',
					'"',
					"'",
					'`',
					'```',
					'> ',
					'{',
					'}',
					'[',
					'"sdp":',
					'sdp: ',
					'%0D%0A',
					'\uFEFF',
					' ',
					'o=- 1',
					'{"sdp":"v=0\\r\\n"}'
				),
				fc.string({ unit: 'binary', maxLength: 12 })
			);
			fc.assert(
				fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
					const pasted = pieces.join('');
					const found = intake(pasted);
					if (found.sdp !== pasted) expect(found.notices.length).toBeGreaterThan(0);
					if (/^v=0\r\n/.test(pasted)) expect(found.sdp).toBe(pasted);
					expect(new Set(found.notices.map(({ id }) => id)).size).toBe(found.notices.length);
				}),
				{ numRuns: 250 }
			);
		},
		slow
	);
	it(
		'is quick with long texts of any kind',
		() => {
			const started = performance.now();
			for (const part of [
				'{',
				'[',
				'"',
				"'",
				'> ',
				'\\',
				'`',
				'v=0',
				' ',
				'\n',
				'sdp:"',
				'%',
				'A',
				'\t\n',
				"'a=' +\n"
			])
				intake(part.repeat(300_000 / part.length));
			expect(performance.now() - started).toBeLessThan(slow / 2);
		},
		slow
	);
});
