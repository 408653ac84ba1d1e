import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { guardCode } from '#lib/cells/guard.ts';
import { guardName } from '#lib/cells/guard-name.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { checkWrittenController } from './checks.ts';
import { writtenController } from './exercises.ts';
import { tail } from './written-controller.ts';

judgesSaved(writtenController);

const recordingOf = (notes: readonly { note: string; value: Json }[]): Recording => ({
	origin: { experiment: 'network-conditioner', startedAt: '', browser: '' },
	events: notes.map(({ note, value }, at) => ({ at, type: 'note', peer: 'page', note, value }))
});

/** The harness of the frame, run in Node. */
function carryOut(code: string): Recording {
	const notes: { note: string; value: Json }[] = [];
	const lab = { note: (note: string, value: Json) => notes.push({ note, value }) };
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what a cell does
	new Function('lab', guardName, `${guardCode(code).code}\n${tail}`)(lab, () => undefined);
	return recordingOf(notes);
}

describe('exercise written-controller', () => {
	it('fails as it stands at the beginning, and empty', () => {
		expect(checkWrittenController(carryOut(writtenController.start[0]!)).passed).toBe(false);
		expect(checkWrittenController(recordingOf([])).passed).toBe(false);
	});
	it('passes with its solution, every finding with a source', () => {
		const verdict = checkWrittenController(carryOut(writtenController.solution[0]!));
		expect(verdict.passed).toBe(true);
		expect(verdict.findings).toHaveLength(7);
		expect(verdict.findings.filter(({ passed, source }) => !passed || source === '')).toEqual([]);
	});
	it.each(writtenController.wrong.map(({ answer, hint }) => ({ code: answer[0]!, hint })))(
		'gives a wrong answer hint $hint',
		({ code, hint }) => {
			expect(checkWrittenController(carryOut(code))).toMatchObject({ passed: false, hint });
		}
	);
	it.each([
		['its own verdict', [{ note: 'controller-written', value: { passed: true } }]],
		[
			'other cases',
			[
				{
					note: 'controller-written',
					value: Array.from({ length: 21 }, () => ({ rate: 1, loss: 0, got: 1.05 }))
				}
			]
		],
		['no numbers', [{ note: 'controller-written', value: Array.from({ length: 21 }, () => null) }]]
	] as const)('believes nothing but inputs and outputs: %s', (_what, notes) => {
		expect(
			checkWrittenController(recordingOf(notes as unknown as { note: string; value: Json }[])).passed
		).toBe(false);
	});
});
