import { describe, expect, it } from 'vitest';
import { guardCode } from '#lib/cells/guard.ts';
import { guardName } from '#lib/cells/guard-name.ts';
import type { Json } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { checkWrittenFramer } from './checks.ts';
import { writtenFramer } from './exercises.ts';
import harness from './framer-harness.ts?harness';
import { bytesOf, cutKinds, framerNote, streams, wantedOf } from './written-framer.ts';

judgesSaved(writtenFramer);

const recordingOf = (value: Json): Recording => ({
	origin: { experiment: 'socket-echo', startedAt: '', browser: '' },
	events: [{ at: 0, type: 'note', peer: 'page', note: framerNote, value }]
});
/** The harness of the frame, run in Node. */
function carryOut(code: string): Recording {
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what a cell does
	const value = new Function(guardName, `${guardCode(code).code}\nreturn ${harness}(Framer);`)(
		() => undefined
	) as unknown;
	return recordingOf(value as Json);
}

describe('exercise written-framer', () => {
	it('fails as it stands, and passes with its solution', () => {
		expect(checkWrittenFramer(carryOut(writtenFramer.start[0]!))).toMatchObject({ passed: false, hint: 0 });
		const verdict = checkWrittenFramer(carryOut(writtenFramer.solution[0]!));
		expect(verdict.findings.filter(({ passed, source }) => !passed || source === '')).toEqual([]);
		expect(verdict.findings).toHaveLength(cutKinds.length);
	});
	it.each(writtenFramer.wrong.map(({ answer, hint }) => ({ code: answer[0]!, hint })))(
		'gives a wrong answer hint $hint',
		({ code, hint }) => {
			expect(checkWrittenFramer(carryOut(code))).toMatchObject({ passed: false, hint });
		}
	);
	it.each([
		['its own verdict', { passed: true }],
		['other streams', streams().map((stream) => ({ chunks: [1, 2], got: wantedOf(stream) }))],
		['nothing at all', streams().map(() => null)],
		[
			'what came late',
			streams().map(({ chunks, messages }) => ({ chunks, got: messages.map((text) => [99, text]) }))
		]
	])('believes nothing but what came out: %s', (_what, value) => {
		expect(checkWrittenFramer(recordingOf(value as unknown as Json)).passed).toBe(false);
	});
	it('takes messages as arrays of numbers, too, and any text of an error', () => {
		const code = 'class Framer { push() { throw { toString() { return "no" } }; } }';
		expect(checkWrittenFramer(carryOut(code)).findings[0]?.observed).toContain('no');
	});
});

describe('the streams', () => {
	it('have chunks that make up their bytes, and lengths of more than one byte among them', () => {
		for (const stream of streams())
			expect(stream.chunks.reduce((sum, size) => sum + size, 0)).toBe(bytesOf(stream).length);
		expect(streams().some(({ messages }) => messages.some(({ length }) => length > 255))).toBe(true);
		expect(streams().some(({ messages }) => messages.includes(''))).toBe(true);
	});
	it('are the same each time', () => {
		expect(streams()).toEqual(streams());
	});
});
