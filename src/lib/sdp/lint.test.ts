import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleExamples, type Example } from '../../../tests/support/sdp-examples.ts';
import { applied, lint, type Finding, type LintOptions } from './lint.ts';
import { parse } from './parse.ts';
import { effectOf, ruleTable, type RuleId } from './rules/table.ts';

const folder = 'tests/fixtures/sdp';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.sdp'));
const offerOf = (name: string) => parse(read(name.replace('-answer-', '-offer-')));

/** What an example is applied to, and how the result is linted. */
function stage(
	browser: 'chromium' | 'firefox',
	{ rule, role }: Example
): { base: string; options: LintOptions } {
	const scene =
		rule === 'pair/direction'
			? 'trx-recvonly'
			: rule.startsWith('pair/simulcast-') && rule !== 'pair/simulcast-not-offered'
				? 'simulcast3'
				: 'avd';
	const offered = read(`${browser}-${scene}-offer-gathered.sdp`);
	const answered = read(`${browser}-${scene}-answer-gathered.sdp`);
	if (role === 'answer')
		return { base: answered, options: { role, other: parse(offered), original: parse(answered) } };
	return { base: offered, options: { role: 'offer', ...(role === 'reoffer' && { other: parse(offered) }) } };
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id).sort();
const countOf = (findings: readonly Finding[], id: RuleId) =>
	findings.filter((finding) => finding.id === id).length;

describe('descriptions that browsers made', () => {
	test.each(fixtures)('%s has no error and no warning', (name) => {
		const role = name.includes('-answer-') ? 'answer' : 'offer';
		const found = lint(parse(read(name)), { role, ...(role === 'answer' && { other: offerOf(name) }) });
		expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
	});

	test('change in a renegotiation as they may', () => {
		for (const browser of ['chromium', 'firefox']) {
			const first = parse(read(`${browser}-renegotiate-add-video-offer-gathered.sdp`));
			const second = parse(read(`${browser}-renegotiate-add-video-2-offer-gathered.sdp`));
			expect(
				lint(second, { role: 'offer', other: first }).filter(({ severity }) => severity !== 'info')
			).toEqual([]);
		}
	});
});

describe('every rule', () => {
	test('has an example for each way that was measured', () => {
		for (const [id, { measured }] of Object.entries(ruleTable))
			for (const variant of measured.keys())
				expect(
					ruleExamples.some((example) => example.rule === id && example.variant === variant),
					`${id} ${variant}`
				).toBe(true);
	});

	describe.each(['chromium', 'firefox'] as const)('in a description from %s', (browser) => {
		test.each(ruleExamples.map((example) => [`${example.rule} ${example.variant}`, example] as const))(
			'%s: fails when broken, passes when not, and each fix mends it',
			(_, example) => {
				const { base, options } = stage(browser, example);
				const text = example.edit(base);
				const before = lint(parse(base), options);
				const found = lint(parse(text), options);
				const own = found.filter(({ id }) => id === example.rule);
				expect(countOf(before, example.rule), 'unbroken').toBe(0);
				if (text === base) return; // this browser has nothing there to break
				expect(own.length, idsOf(found).join(' ')).toBeGreaterThan(0);
				expect(own.map(({ effect }) => effect)).toContainEqual(effectOf(example.rule, example.variant));
				for (const finding of own) {
					expect(finding.message).not.toMatch(/[{}]|undefined/);
					expect(finding.from).toBeGreaterThanOrEqual(0);
					expect(finding.to).toBeLessThanOrEqual(text.length);
					for (const fix of finding.fixes) {
						const mended = lint(parse(applied(text, fix)), options);
						expect(countOf(mended, example.rule), fix.title).toBeLessThan(own.length);
						for (const id of new Set(idsOf(mended)))
							if (example.rule !== 'syntax/escaped-newlines')
								expect(countOf(mended, id), `${fix.title} adds ${id}`).toBeLessThanOrEqual(
									countOf(found, id)
								);
					}
				}
			}
		);
	});

	test('says the same in both languages, in each of them', () => {
		const hangul = /[가-힣]/;
		for (const example of ruleExamples) {
			const { base, options } = stage('chromium', example);
			for (const finding of lint(parse(example.edit(base)), { ...options, locale: 'ko' })) {
				expect(finding.message).toMatch(hangul);
				for (const fix of finding.fixes) expect(fix.title).toMatch(hangul);
			}
		}
	});

	test('names a document with its section', () => {
		for (const { rfc } of Object.values(ruleTable))
			for (const place of rfc) expect(place).toMatch(/^RFC \d{4}( §\d+(\.\d+)*)?$/);
	});
});

describe('any text', () => {
	const pieces = fc.oneof(
		fc.constantFrom(
			'v=0',
			'm=audio 9 UDP/TLS/RTP/SAVPF 111',
			'm=',
			'a=',
			'a=:',
			'a=mid:',
			'c=',
			'o=',
			'=',
			'\uFEFF',
			'\\r\\na='
		),
		fc.constantFrom(
			...ruleExamples.map(({ edit }) => edit(read('chromium-avd-offer-gathered.sdp')).split('\r\n')).flat()
		),
		fc.string()
	);
	const text = fc
		.array(fc.tuple(pieces, fc.constantFrom('\r\n', '\n', '\r', '', ' ')))
		.map((lines) => lines.flat().join(''));

	test('can be linted, alone and as a pair, and every place is within it', () => {
		fc.assert(
			fc.property(text, text, fc.constantFrom('offer', 'answer'), (one, other, role) => {
				for (const finding of lint(parse(one), { role, other: parse(other), original: parse(other) })) {
					expect(finding.from).toBeLessThanOrEqual(finding.to);
					expect(finding.to).toBeLessThanOrEqual(one.length);
					for (const fix of finding.fixes) expect(typeof applied(one, fix)).toBe('string');
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('that a browser made, with one line taken out or doubled, gives findings in order of place', () => {
		const base = read('firefox-avd-offer-gathered.sdp');
		const lines = base.split(/(?<=\n)/);
		fc.assert(
			fc.property(fc.nat(lines.length - 1), fc.boolean(), (index, isDoubled) => {
				const changed = lines.flatMap((line, at) =>
					at === index ? (isDoubled ? [line, line] : []) : [line]
				);
				const places = lint(parse(changed.join('')), { role: 'offer' }).map(({ from }) => from);
				expect(places).toEqual(places.toSorted((a, b) => a - b));
			})
		);
	});
});

test('what an edit did not touch is not looked at again, and the result is the same', () => {
	const base = read('chromium-avd-offer-gathered.sdp');
	const document = parse(base);
	lint(document, { role: 'offer' });
	const edited = base.replace('a=setup:actpass', 'a=setup:junk');
	const next = parse(edited, document);
	expect(next.media.slice(1).map(({ block }) => block)).toEqual(
		document.media.slice(1).map(({ block }) => block)
	);
	expect(lint(next, { role: 'offer' })).toEqual(lint(parse(edited), { role: 'offer' }));
});

test('payload types with a fixed meaning need no rtpmap (RFC 3551)', () => {
	const text =
		'v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 49170 RTP/AVP 0 8 10 14 18\r\n';
	const ids = lint(parse(text), { role: 'offer' }).map(({ id }) => id);
	expect(ids).toContain('mline/legacy-profile');
	expect(ids).not.toContain('codec/missing-rtpmap');
});
