/** Exercise 17c: the table of the other end, made again with Web Crypto, and answers carried out in Node as a frame does it. */
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { guardCode } from '#lib/cells/guard.ts';
import { guardName } from '#lib/cells/guard-name.ts';
import { checkWrittenCipher } from './check-cipher.ts';
import { writtenCipher } from './exercises.ts';
import { headerBytes, openFrame, sealFrame } from './frame-cipher.ts';
import {
	bytesOf,
	forged,
	frames,
	hexOf,
	rawKeys,
	sealedByOther,
	seals,
	tail,
	texts
} from './written-cipher.ts';

const keyOf = (hex: string) =>
	crypto.subtle.importKey('raw', Uint8Array.from(bytesOf(hex)), 'AES-GCM', false, ['encrypt', 'decrypt']);

describe('frames that are sealed', () => {
	it('are what the table of the exercise says, and open again', async () => {
		const sealWith = async (raw: string, id: number, counter: number, index: number) => {
			const { type, hex } = frames[index]!;
			const key = await keyOf(raw);
			const data = Uint8Array.from(bytesOf(hex));
			const sealed = await sealFrame(data, { key, id }, counter, headerBytes[type]);
			const opened = await openFrame(sealed, () => key, headerBytes[type]);
			expect(hexOf(opened!)).toBe(hex);
			return hexOf(sealed);
		};
		const made = await Promise.all(
			seals.map(({ frame, keyId, counter }) => sealWith(rawKeys[keyId], keyId, counter, frame))
		);
		expect(made).toEqual(sealedByOther);
		expect(await sealWith(rawKeys[3], 1, 6, 0)).toBe(forged);
	});
	it('do not open when a bit of any byte was changed, with no key, or cut short', async () => {
		const key = await keyOf(rawKeys[1]);
		const sealed = Uint8Array.from(bytesOf(sealedByOther[1]!));
		const open = (data: Uint8Array<ArrayBuffer>) =>
			openFrame(data, (id) => (id === 1 ? key : undefined), headerBytes.delta);
		for (let at = 0; at < sealed.length; at++) {
			const changed = sealed.slice();
			changed[at] = changed[at]! ^ 0x10;
			expect(await open(changed)).toBeUndefined();
		}
		for (let length = 0; length < sealed.length; length++)
			expect(await open(sealed.slice(0, length))).toBeUndefined();
	});
});

const recordingOf = (notes: readonly { note: string; value: Json }[]): Recording => ({
	origin: { experiment: 'encoded-frames', startedAt: '', browser: '' },
	events: notes.map(({ note, value }, at) => ({ at, type: 'note', peer: 'page', note, value }))
});

const AsyncFunction = (async () => {}).constructor as new (
	...texts: string[]
) => (...values: unknown[]) => Promise<void>;

/** The harness of the frame, run in Node. */
async function carryOut(code: string): Promise<Recording> {
	const notes: { note: string; value: Json }[] = [];
	const lab = { note: (note: string, value: Json) => notes.push({ note, value }) };
	const quiet = { warn: () => undefined };
	const run = new AsyncFunction('lab', 'console', guardName, `${guardCode(code).code}\n${tail}`);
	await run(lab, quiet, () => undefined);
	return recordingOf(notes);
}

describe('exercise written-cipher', () => {
	it('fails as it stands at the beginning, and empty', async () => {
		expect(checkWrittenCipher(await carryOut(writtenCipher.start[0]!))).toMatchObject({
			passed: false,
			hint: 0
		});
		expect(checkWrittenCipher(await carryOut(''))).toMatchObject({ passed: false, hint: 0 });
		expect(checkWrittenCipher(recordingOf([])).passed).toBe(false);
	});
	it('passes with its solution, every finding with a source', async () => {
		const verdict = checkWrittenCipher(await carryOut(writtenCipher.solution[0]!));
		expect(verdict.findings.filter(({ passed, source }) => !passed || source === '')).toEqual([]);
		expect(verdict).toMatchObject({ passed: true });
		expect(verdict.findings).toHaveLength(7);
	});
	it.each(writtenCipher.wrong.map(({ answer, hint }) => ({ code: answer[0]!, hint })))(
		'gives a wrong answer hint $hint',
		async ({ code, hint }) => {
			expect(checkWrittenCipher(await carryOut(code))).toMatchObject({ passed: false, hint });
		}
	);
	it('says of a header that is not authenticated that a change of it passes', async () => {
		const { findings } = checkWrittenCipher(await carryOut(texts.looseHeader));
		expect(findings.map(({ passed }) => passed)).toEqual([true, true, true, false, false, false, false]);
	});
	it('sees an IV that is used twice', async () => {
		const { findings } = checkWrittenCipher(await carryOut(texts.sameIv));
		expect(findings[2]).toMatchObject({ passed: false, observed: '0 / 3' });
	});
	it('takes XOR for no encryption: a change is not noticed', async () => {
		const xor = texts.solution
			.replace(
				'await crypto.subtle.encrypt(how, key, data.slice(header.length))',
				'new Uint8Array([...data.slice(header.length).map((b) => b ^ 0x5a), ...new Uint8Array(16)])'
			)
			.replace(
				'await crypto.subtle.decrypt(how, key, data.slice(header.length, -5))',
				'data.slice(header.length, -21).map((b) => b ^ 0x5a)'
			);
		expect(checkWrittenCipher(await carryOut(xor))).toMatchObject({ passed: false, hint: 1 });
	});
	it.each([
		['its own verdict', { passed: true }],
		['no bytes', { sealed: Array.from({ length: 6 }, () => 'zz'), opened: [] }],
		['nothing at all', null],
		['the frames as they were', { sealed: seals.map(({ frame }) => frames[frame]!.hex), opened: [null] }]
	])('believes nothing but outputs: %s', (_what, value) => {
		expect(checkWrittenCipher(recordingOf([{ note: 'frames-cipher-written', value }])).passed).toBe(false);
	});
});
