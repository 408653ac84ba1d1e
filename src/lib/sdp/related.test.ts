import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { description, descriptions } from '../../../tests/fixtures/sdp/descriptions.ts';
import { explain } from './explain.ts';
import { parse } from './parse.ts';
import { relatedTo } from './related.ts';

/** Time for many runs on a machine that has other things to do, in milliseconds. */
const slow = 30_000;
const offer = description('chromium-avd-offer-gathered');
const document = parse(offer);

/** Lines that light up for the word at the first place of this text; a caret in it marks the word. */
function lit(search: string): string[] {
	const [before = '', after = ''] = search.split('^');
	const at = offer.indexOf(before + after);
	if (at === -1) throw new Error(`There is no ${search}`);
	const lines = relatedTo(document, at + before.length).map((span) => document.lineAt(span.from)!.text);
	return [...new Set(lines.map((line) => (line.startsWith('m=') ? line.slice(0, 7) : line)))];
}

describe('relatedTo', () => {
	it('lights a payload type in m=, rtpmap, rtcp-fb, fmtp, and its retransmission', () => {
		const expected = [
			'm=video',
			'a=rtpmap:96 VP8/90000',
			'a=rtcp-fb:96 goog-remb',
			'a=rtcp-fb:96 transport-cc',
			'a=rtcp-fb:96 ccm fir',
			'a=rtcp-fb:96 nack',
			'a=rtcp-fb:96 nack pli',
			'a=rtpmap:97 rtx/90000',
			'a=fmtp:97 apt=96'
		];
		expect(lit('a=rtpmap:^96 VP8')).toEqual(expected);
		expect(lit('a=fmtp:97 apt=^96')).toEqual(expected);
		expect(lit('UDP/TLS/RTP/SAVPF ^96 97')).toEqual(expected);
	});
	it('keeps payload types of other sections apart', () => {
		const text = `m=audio 9 UDP/TLS/RTP/SAVPF 0\r\na=rtpmap:0 PCMU/8000\r\n`.repeat(2);
		const spans = relatedTo(parse(text), text.indexOf('SAVPF 0') + 6);
		expect(spans.every(({ to }) => to <= text.length / 2)).toBe(true);
		expect(spans).toHaveLength(2);
	});
	it('lights a mid in BUNDLE, in its own line and in m=', () => {
		expect(lit('a=mid:^1')).toEqual(['a=group:BUNDLE 0 1 2', 'm=video', 'a=mid:1']);
	});
	it('lights a stream with the one that retransmits it', () => {
		expect(lit('a=ssrc:^823863194 cname').filter((line) => line.startsWith('a=ssrc-group'))).toHaveLength(1);
		expect(lit('a=ssrc:^823863194 cname')).toContain('a=ssrc:2899655994 cname:3xLdMfywIj90aSbX');
	});
	it('lights a port in m= and in its candidate', () => {
		expect(lit('m=audio ^54436')).toEqual([
			'm=audio',
			'a=candidate:1601160939 1 udp 2122194687 192.0.2.2 54436 typ host generation 0 network-id 1'
		]);
	});
	it('is empty where a word names nothing', () => {
		expect(relatedTo(document, 0)).toEqual([]);
		expect(relatedTo(parse(''), 5)).toEqual([]);
	});
	it('holds the place that was asked for, and is the same for every place it gives', () => {
		for (const { text } of descriptions.slice(0, 6)) {
			const one = parse(text);
			for (const line of one.lines)
				for (const token of line.tokens) {
					const spans = relatedTo(one, token.from);
					if (spans.length === 0) continue;
					expect(spans.some(({ from, to }) => from <= token.from && token.from <= to)).toBe(true);
				}
		}
	});
	it(
		'never throws, and stays inside the text, whatever has been cut out of it or put into it',
		() => {
			const damaged = fc
				.tuple(fc.nat(offer.length), fc.nat(400), fc.string({ unit: 'binary' }))
				.map(([at, length, more]) => offer.slice(0, at) + more + offer.slice(at + length));
			fc.assert(
				fc.property(damaged, fc.integer({ min: -5, max: offer.length + 5 }), (text, offset) => {
					const spans = relatedTo(parse(text), offset);
					expect(spans.every(({ from, to }) => from >= 0 && from < to && to <= text.length)).toBe(true);
				}),
				{ numRuns: 60 }
			);
		},
		slow
	);
});

describe('related places of a line', () => {
	it('leaves the line itself out', () => {
		for (const line of document.lines)
			for (const { from, to } of explain(document, line, 'en').related)
				expect(to <= line.from || from >= line.to).toBe(true);
	});
});
