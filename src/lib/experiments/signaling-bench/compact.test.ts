import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import {
	checksum,
	fromBase45,
	joinParts,
	packParts,
	packText,
	readPart,
	toBase45,
	unpackText,
	type Part
} from './compact.ts';
import { qrPath } from './qr-path.ts';

const sdp = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=candidate:1 1 udp 1 a.local 9 typ host\r\n';
const recorded = parseRecording(
	readFileSync('tests/fixtures/recordings/chromium-loopback.json', 'utf8')
).recording!.events.flatMap((event) =>
	event.type === 'createOfferOnSuccess' ? [(event.value as { sdp: string }).sdp] : []
)[0]!;

describe('a description as a text', () => {
	it('comes back as it was, whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'grapheme' }),
				fc.constantFrom('offer', 'answer'),
				async (text, type) => {
					expect(await unpackText(await packText({ type, sdp: text }))).toEqual({ type, sdp: text });
				}
			),
			{ numRuns: 40 }
		);
	});
	it('is shorter than the description, and may be broken into lines', async () => {
		const text = await packText({ type: 'offer', sdp: recorded });
		expect(text.length).toBeLessThan(recorded.length / 2);
		const mailed = `  ${text.replace(/.{60}/g, '$&\r\n')}\n`;
		expect(await unpackText(mailed)).toEqual({ type: 'offer', sdp: recorded });
	});
	it('says what is wrong with any other text, and never throws', async () => {
		const text = await packText({ type: 'answer', sdp });
		expect(await unpackText('hello')).toEqual({ problem: 'foreign' });
		expect(await unpackText(text.slice(0, -3))).toEqual({ problem: 'damaged' });
		expect(await unpackText(text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toEqual({
			problem: 'damaged'
		});
		expect(await unpackText('x'.repeat(200_000))).toEqual({ problem: 'too-large' });
		await fc.assert(
			fc.asyncProperty(fc.string(), async (any) => {
				expect(await unpackText(`rtcn1-o-${any}`)).toHaveProperty('problem');
			}),
			{ numRuns: 60 }
		);
	});
	it('does not swell without end', async () => {
		const text = await packText({ type: 'offer', sdp: 'a'.repeat(3_000_000) });
		expect(text.length).toBeLessThan(10_000);
		expect(await unpackText(text)).toEqual({ problem: 'too-large' });
	});
});

describe('a description in QR codes', () => {
	const whole = { type: 'offer', sdp: recorded } as const;
	it('is in one part when it is short and in several when it is long', async () => {
		expect(await packParts({ type: 'offer', sdp })).toHaveLength(1);
		const parts = await packParts(whole);
		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) expect(part).toMatch(/^RTCN1-O-[0-9A-F]{8}-\d\/\d:[0-9A-Z $%*+\-./:]+$/);
	});
	it('is put together from parts in any order, some of them twice', async () => {
		const parts = (await packParts(whole)).map((text) => readPart(text)!);
		expect(await joinParts(parts.slice(1))).toBe('incomplete');
		expect(await joinParts([...parts.toReversed(), ...parts])).toEqual(whole);
		expect(await joinParts([])).toBe('incomplete');
	});
	it('notices a part that was changed', async () => {
		const parts = (await packParts(whole)).map((text) => readPart(text)!);
		const changed: Part[] = parts.map((part, index) =>
			index === 0 ? { ...part, body: `${part.body.slice(0, -3)}000` } : part
		);
		expect(await joinParts(changed)).toEqual({ problem: 'damaged' });
	});
	it.each(['', 'https://example.org', 'RTCN1-O-00000000-3/2:A', 'RTCN1-O-00000000-1/99:A'])(
		'does not take %j for a part',
		(text) => {
			expect(readPart(text)).toBeUndefined();
		}
	);
	it('is drawn as one path', async () => {
		const [part = ''] = await packParts({ type: 'offer', sdp });
		const { size, path } = await qrPath(part);
		expect(size).toBeGreaterThan(30);
		expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
	});
});

it('writes bytes as RFC 9285 does', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(toBase45(bytes('AB'))).toBe('BB8');
	expect(toBase45(bytes('Hello!!'))).toBe('%69 VD92EX0');
	expect(toBase45(bytes('base-45'))).toBe('UJCLQE7W581');
	expect(fromBase45('QED8WEX0')).toEqual(bytes('ietf!'));
	expect(fromBase45('GGW')).toBeUndefined();
	expect(fromBase45('::')).toBeUndefined();
	fc.assert(
		fc.property(fc.uint8Array(), (any) => {
			expect(fromBase45(toBase45(any))).toEqual(any);
		})
	);
});

it('has the checksum that everybody has', () => {
	expect(checksum(new TextEncoder().encode('123456789'))).toBe('cbf43926');
});
