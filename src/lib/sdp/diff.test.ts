import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from './diff.ts';
import { parse } from './parse.ts';

const read = (name: string) => readFileSync(`tests/fixtures/sdp/${name}.sdp`, 'utf8');
const compare = (before: string, after: string) => diff(parse(before), parse(after));

describe('an answer beside its offer', () => {
	test.each(['chromium', 'firefox'])('from %s: what was taken stands in the terms of a call', (browser) => {
		const { media } = compare(read(`${browser}-avd-offer-gathered`), read(`${browser}-avd-answer-gathered`));
		expect(media.map(({ kind, isRefused }) => [kind, isRefused])).toEqual([
			['audio', false],
			['video', false],
			['application', false]
		]);
		const [audio] = media;
		const opus = audio?.codecs.find(({ name }) => name.startsWith('opus'));
		expect(opus?.after).toBe(opus?.before);
		expect(opus).toMatchObject({ name: 'opus/48000/2', rankBefore: 1, rankAfter: 1 });
		// Most of what differs only says who one is.
		const texts = audio?.identity.map(({ before, after }) => (before ?? after)?.line.key);
		expect(texts).toEqual(expect.arrayContaining(['ice-ufrag', 'ice-pwd', 'candidate']));
		const said = media.flatMap(({ negotiated }) =>
			negotiated.map(({ before, after }) => (after ?? before)?.text)
		);
		expect(said).toContain('a=setup:active');
	});

	test('says which direction was answered', () => {
		const { media } = compare(
			read('chromium-trx-recvonly-offer-gathered'),
			read('chromium-trx-recvonly-answer-gathered')
		);
		expect(media[0]?.directions).toEqual(['recvonly', 'inactive']);
	});

	test('says which section was refused', () => {
		const offer = read('chromium-avd-offer-gathered');
		const answer = read('chromium-avd-answer-gathered').replace(/m=video \d+/, 'm=video 0');
		expect(compare(offer, answer).media.map(({ isRefused }) => isRefused)).toEqual([false, true, false]);
	});
});

describe('an edited description beside what it was', () => {
	const base = read('chromium-avd-offer-gathered');

	test('does not differ from itself', () => {
		const { session, media } = compare(base, base);
		expect([session, ...media].flatMap(({ negotiated, identity }) => [...negotiated, ...identity])).toEqual(
			[]
		);
	});

	test('has one difference for one changed value', () => {
		const { media } = compare(base, base.replace('a=max-message-size:262144', 'a=max-message-size:1000'));
		expect(media[2]?.negotiated).toHaveLength(1);
		expect(media[2]?.negotiated[0]).toMatchObject({
			before: { value: '262144' },
			after: { value: '1000' }
		});
	});

	test('tells of a new order of codecs', () => {
		const { media } = compare(base, base.replace(/UDP\/TLS\/RTP\/SAVPF 111 63/, 'UDP/TLS/RTP/SAVPF 63 111'));
		expect(media[0]?.codecs.find(({ name }) => name.startsWith('opus'))).toMatchObject({
			rankBefore: 1,
			rankAfter: 2
		});
	});

	test('tells of parameters of a codec, whatever its payload type', () => {
		const renumbered = base.replaceAll(/\b111\b/g, '50');
		const parameters = renumbered.replace('useinbandfec=1', 'useinbandfec=0');
		const [audio] = compare(base, renumbered).media;
		expect(audio?.codecs.find(({ name }) => name.startsWith('opus'))).toMatchObject({
			before: 111,
			after: 50
		});
		expect(audio?.negotiated.map(({ before, after }) => (before ?? after)?.line.key)).not.toContain(
			'rtcp-fb'
		);
		expect(
			compare(base, parameters).media[0]?.negotiated.some(({ after }) =>
				after?.text.includes('useinbandfec=0')
			)
		).toBe(true);
	});
});

test('any two texts can be compared', () => {
	const text = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'm=audio 9 RTP/AVP 0 96',
					'a=rtpmap:96 rtx/90000',
					'a=fmtp:96 apt=96',
					'a=extmap:1 x'
				),
				fc.string()
			)
		)
		.map((lines) => lines.join('\r\n'));
	fc.assert(
		fc.property(text, text, (one, other) => {
			expect(compare(one, other).media.length).toBe(
				Math.max(parse(one).media.length, parse(other).media.length)
			);
		})
	);
});
