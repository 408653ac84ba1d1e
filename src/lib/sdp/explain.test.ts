import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { description, descriptions } from '../../../tests/fixtures/sdp/descriptions.ts';
import type { PlacedLine } from './document.ts';
import { explain, type Explanation } from './explain.ts';
import { parse } from './parse.ts';
import { lineTable } from './table/lines.ts';

const locales = ['en', 'ko'] as const;
const hangul = /[가-힣]/;
/** Time for many runs on a machine that has other things to do, in milliseconds. */
const slow = 30_000;

/** The explanation of the first line that begins so. */
function explained(text: string, start: string, locale: 'en' | 'ko' = 'en'): Explanation {
	const document = parse(text);
	const line = document.lines.find((candidate) => candidate.text.startsWith(start));
	if (!line) throw new Error(`There is no line ${start}`);
	return explain(document, line, locale);
}
const partTexts = (text: string, explanation: Explanation) =>
	explanation.parts.map((part) => [text.slice(part.from, part.to), part.text]);
const section = (...lines: string[]) =>
	['m=video 9 UDP/TLS/RTP/SAVPF 96 97', 'a=rtpmap:96 VP8/90000', 'a=rtpmap:97 rtx/90000', ...lines, ''].join(
		'\r\n'
	);

/** What must hold of the parts of any line: in order, apart, inside the line, and no word without one. */
function coversEveryWord(line: PlacedLine, { parts }: Explanation): boolean {
	const isOrdered = parts.every(
		({ from, to }, index) => from >= (parts[index - 1]?.to ?? line.from) && from < to && to <= line.to
	);
	return (
		isOrdered &&
		line.tokens.every((token) => parts.some(({ from, to }) => from < token.to && token.from < to))
	);
}

describe('descriptions of Chromium 156 and Firefox 153', () => {
	it.each(descriptions)('explains every word of $name in both languages', ({ text }) => {
		const document = parse(text);
		const notExplained: string[] = [];
		for (const line of document.lines) {
			const isFlag = line.type === 'a' && line.value === '';
			for (const locale of locales) {
				const explanation = explain(document, line, locale);
				const { parts, sentences, isKnown, isMalformed, title } = explanation;
				if (
					!isKnown ||
					isMalformed ||
					parts.some(({ isUnknown }) => isUnknown) ||
					(parts.length === 0 && !isFlag)
				)
					notExplained.push(line.text);
				expect(coversEveryWord(line, explanation), line.text).toBe(true);
				expect(sentences.length).toBeGreaterThan(0);
				for (const sentence of [title, ...sentences]) {
					expect(sentence.trim()).not.toBe('');
					expect(sentence).not.toMatch(/undefined|NaN|\[object/);
					if (locale === 'ko' && sentence !== 'ICE lite') expect(sentence).toMatch(hangul);
				}
			}
		}
		expect(notExplained).toEqual([]);
	});
});

describe('explain', () => {
	it('says of a payload type which codec it is and where it stands in m=', () => {
		const text = description('chromium-avd-offer-gathered');
		const { sentences } = explained(text, 'a=rtpmap:111');
		expect(sentences[1]).toBe(
			'Payload type 111 is opus at 48 kHz, 2 channels. It is number 1 of 8 in m=, where the order is that of preference.'
		);
		expect(explained(text, 'a=rtpmap:111', 'ko').sentences[1]).toContain(
			'페이로드 타입 111번은 48 kHz, 채널 2개의 opus'
		);
	});
	it('says what a retransmission repeats, and what repeats a codec', () => {
		const text = section('a=fmtp:97 apt=96;rtx-time=3000');
		expect(partTexts(text, explained(text, 'a=fmtp:97'))).toEqual([
			['97', 'rtx, number 2 of 2 in m='],
			['apt=96', 'retransmits payload type 96 (VP8)'],
			['rtx-time=3000', 'how long sent packets are kept: 3,000 ms']
		]);
		expect(explained(text, 'a=rtpmap:96').sentences).toContain(
			'Lost packets are sent again with payload type 97.'
		);
		expect(explained(text, 'm=').parts.map((part) => part.text)).toContain(
			'rtx for 96 (VP8), number 2 of 2 in order of preference'
		);
	});
	it('marks an apt that leads nowhere', () => {
		const text = section('a=fmtp:97 apt=3');
		expect(explained(text, 'a=fmtp:97').parts[1]).toMatchObject({ isUnknown: true });
	});
	it.each([
		['42001f', 'Baseline profile, level 3.1'],
		['42e01f', 'Constrained Baseline profile, level 3.1'],
		['4d001f', 'Main profile, level 3.1'],
		['640c34', 'Constrained High profile, level 5.2'],
		['640028', 'High profile, level 4:'],
		['f4001f', 'High 4:4:4 Predictive profile, level 3.1'],
		['42f00b', 'Constrained Baseline profile, level 1b']
	])('decodes profile-level-id %s', (id, words) => {
		const text = `m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 profile-level-id=${id}\r\n`;
		expect(explained(text, 'a=fmtp').parts[1]?.text).toContain(words);
	});
	it.each(['zz', '42e0', '42e0ff', 'ffffff'])('does not guess profile-level-id %s', (id) => {
		const text = `m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 profile-level-id=${id}\r\n`;
		expect(explained(text, 'a=fmtp').parts[1]).toMatchObject({ isUnknown: true });
	});
	it('tells the kinds of bundled sections and the tagged one', () => {
		const text = description('firefox-avd-offer-gathered');
		expect(explained(text, 'a=group').sentences[1]).toBe(
			'3 sections are bundled (audio, video, application). The tagged one is 0.'
		);
		expect(explained(text, 'a=mid:1').sentences[1]).toContain('number 2 of 3 in BUNDLE');
	});
	it('reads the priority of a candidate and says what hides an address', () => {
		const text = section(
			'a=candidate:0 1 UDP 2122187007 6c156596-d518-4a3e-983d-7e06f5b4acb2.local 43232 typ host ufrag abcd network-cost 10'
		);
		const { parts, sentences } = explained(text, 'a=candidate');
		expect(parts[3]?.text).toContain('type preference 126');
		expect(sentences.join(' ')).toContain('mDNS');
		expect(parts.some((part) => part.isUnknown)).toBe(false);
	});
	it.each([
		['262144', '256 KiB'],
		['1073741823', '1,048,575 KiB'],
		['65536', '64 KiB']
	])('says max-message-size %s in KiB', (size, words) => {
		const text = `m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=max-message-size:${size}\r\n`;
		expect(explained(text, 'a=max').sentences.join(' ')).toContain(words);
	});
	it('calls an unknown attribute unknown, and says when only its capitals are wrong', () => {
		const text = section('a=X-own:1 2', 'a=MID:0');
		const unknown = explained(text, 'a=X-own');
		expect(unknown.isKnown).toBe(false);
		expect(unknown.sentences[0]).toContain('RFC 8866 §5.13');
		expect(unknown.parts.every((part) => part.isUnknown)).toBe(true);
		expect(explained(text, 'a=MID').sentences.join(' ')).toContain('“mid” would be known');
	});
	it('shows a value that it does not know, and keeps the rest', () => {
		const text = section(
			'a=rtcp-fb:96 nack fancy',
			'a=extmap:4 urn:example:new',
			'a=ice-options:trickle warp'
		);
		expect(explained(text, 'a=rtcp-fb').parts.map((part) => part.isUnknown)).toEqual([
			undefined,
			undefined,
			true
		]);
		expect(explained(text, 'a=extmap').parts.map((part) => part.isUnknown)).toEqual([undefined, true]);
		expect(explained(text, 'a=ice-options').parts.map((part) => part.isUnknown)).toEqual([undefined, true]);
	});
	it.each([
		'a=mid:a b',
		'a=mid',
		'a=rtcp-mux:1',
		'a=ice-ufrag:abc',
		'a=ice-ufrag:ab-_',
		'a=ice-pwd:tooshort',
		'a=fingerprint:sha-256 AA:BB',
		'a=setup:both',
		'a=candidate:1 1 udp 1',
		'a=rtpmap:111 opus',
		'a=rtpmap:300 opus/48000/2',
		'a=fmtp:96',
		'a=rtcp-fb:96',
		'a=extmap:13',
		'a=extmap:0 urn:x:y',
		'a=ssrc:abc cname:x',
		'a=ssrc:4294967296 cname:x',
		'a=rid:h sendrecv',
		'a=simulcast:recv',
		'a=sctp-port:0',
		'a=max-message-size:big',
		'b=AS:fast',
		'c=IN IP4 ::1',
		'o=- 1 2 IN IP4',
		't=0',
		's=',
		'v=1',
		'garbage',
		''
	])('calls %j malformed', (line) => {
		const document = parse(`${line}\r\nm=audio 9 UDP/TLS/RTP/SAVPF 96\r\n${line}\r\n`);
		for (const place of [document.lines[0]!, document.lines[2]!])
			expect(explain(document, place, 'en').isMalformed).toBe(true);
	});
	it('says that port 0 with bundle-only is wanted, and port 0 alone is not', () => {
		const port0 = 'm=audio 0 UDP/TLS/RTP/SAVPF 0\r\n';
		expect(explained(`${port0}a=bundle-only\r\n`, 'm=').sentences.join(' ')).toContain(
			'only inside a bundle'
		);
		expect(explained(port0, 'm=').sentences.join(' ')).toContain('rejected or stopped');
	});
	it(
		'never throws, and covers every word of any text',
		() => {
			const word = fc.oneof(
				fc.constantFrom(
					'0',
					'96',
					'IN',
					'IP4',
					'::1',
					'apt=96',
					'BUNDLE',
					'-',
					'1=2;;',
					'~h',
					'sha-256',
					'AA:BB',
					'typ',
					'host'
				),
				fc.string({ maxLength: 8, unit: 'binary' }),
				fc.integer().map(String)
			);
			const key = fc.constantFrom(
				...[...lineTable.keys()].map((name) => (name.startsWith('a=') ? `${name}:` : `${name}=`)),
				'a=',
				'='
			);
			const line = fc
				.tuple(key, fc.array(word, { maxLength: 8 }))
				.map(([start, words]) => start + words.join(' '));
			fc.assert(
				fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
					const document = parse(lines.join('\r\n'));
					const isExplained = document.lines.every((placed) => {
						const explanation = explain(document, placed, 'en');
						const isRelatedElsewhere = explanation.related.every(
							({ from, to }) => to <= placed.from || from >= placed.to
						);
						return (
							coversEveryWord(placed, explanation) && isRelatedElsewhere && explanation.sentences.length > 0
						);
					});
					expect(isExplained).toBe(true);
				}),
				{ numRuns: 200 }
			);
		},
		slow
	);
	it(
		'explains the lines of a description of one megabyte quickly',
		() => {
			const [, ...sections] = description('chromium-avd-offer-gathered').split(/(?=^m=)/m);
			const text = `v=0\r\n${sections.join('').repeat(160)}`;
			const document = parse(text);
			expect(text.length).toBeGreaterThan(1_000_000);
			const { lines } = document;
			const started = performance.now();
			for (const line of lines) explain(document, line, 'en');
			expect((performance.now() - started) / lines.length).toBeLessThan(1);
		},
		slow
	);
});

describe('the table of lines', () => {
	it('has both languages, a form and a document for every kind of line', () => {
		for (const entry of lineTable.values()) {
			const words = [
				entry.name,
				entry.meaning,
				entry.editing,
				entry.browsers?.chromium,
				entry.browsers?.firefox
			];
			for (const text of words.filter((one) => one !== undefined)) {
				expect(text.en.trim()).not.toBe('');
				expect(text.en).not.toMatch(hangul);
				if (text.en !== 'ICE lite') expect(text.ko).toMatch(hangul);
			}
			expect(entry.syntax.startsWith(entry.key === 'a' ? 'a=' : entry.key)).toBe(true);
			for (const reference of entry.references) {
				expect(reference.document).not.toMatch(/RFC (?:8843|8829|5285|4566|5245|4572)\b/);
				if (reference.section !== undefined) expect(reference.section).toMatch(/^§\d+(\.\d+)*$/);
			}
		}
	});
});
