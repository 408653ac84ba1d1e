import { describe, expect, test, vi } from 'vitest';
import type { Run } from '#lib/experiments/run.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { answerText } from './answer-text.ts';
import { Attempt, refusalIn } from './attempt.svelte.ts';
import type { AnsweredExercise } from './types.ts';

const both = (text: string) => ({ en: text, ko: text });
const recordingOf = (answer: readonly string[]): Recording => ({
	origin: { experiment: 'x', startedAt: '', browser: answer.join() },
	events: []
});

class FakeRun {
	closed = 0;
	close(): void {
		this.closed++;
	}
}

/** An exercise that passes for `a, b`, and whose runs end when the test says so. */
function exercise() {
	const runs: { run: FakeRun; end: () => void; fail: (error: Error) => void }[] = [];
	const definition: AnsweredExercise = {
		id: 'e',
		experiment: 'x',
		title: both('t'),
		goal: both('g'),
		kind: 'order',
		lines: [
			{ id: 'a', code: 'first();' },
			{ id: 'b', code: 'second();' }
		],
		start: ['b', 'a'],
		solution: ['a', 'b'],
		wrong: [],
		hints: { en: ['1', '2', '3'], ko: ['1', '2', '3'] },
		run: (answer, began) =>
			new Promise((resolve, reject) => {
				const run = new FakeRun();
				runs.push({
					run,
					end: () => {
						resolve(recordingOf(answer));
					},
					fail: reject
				});
				began(run as unknown as Run);
			}),
		check: ({ origin }) => ({ passed: origin.browser === 'a,b', findings: [], hint: 0 })
	};
	const judged = vi.fn();
	const began = vi.fn();
	return {
		attempt: new Attempt(definition, { began, judged, performed: () => undefined }),
		runs,
		judged,
		began
	};
}

describe('an attempt', () => {
	test('starts as the exercise says, fails, is put in order, and passes', async () => {
		const { attempt, runs, judged } = exercise();
		expect(attempt.answer).toEqual(['b', 'a']);
		const first = attempt.run();
		expect(attempt.status).toBe('running');
		runs[0]?.end();
		await first;
		expect(attempt.status).toBe('notYet');

		expect(attempt.move('a', -1)).toBe(0);
		const second = attempt.run();
		runs[1]?.end();
		await second;
		expect(attempt.status).toBe('passed');
		expect(judged.mock.calls).toEqual([[false], [true]]);
	});

	test('closes its run when it has been judged', async () => {
		const { attempt, runs } = exercise();
		const run = attempt.run();
		runs[0]?.end();
		await run;
		expect(runs[0]?.run.closed).toBe(1);
	});

	test('that is reset, left or run anew hears nothing more of the run before', async () => {
		const { attempt, runs, judged } = exercise();
		const before = attempt.run();
		attempt.reset();
		expect(runs[0]?.run.closed).toBe(1);
		expect(attempt.status).toBe('untried');
		runs[0]?.end();
		await before;
		expect(attempt.status).toBe('untried');

		const left = attempt.run();
		attempt.close();
		runs[1]?.end();
		await left;
		expect(attempt.status).toBe('untried');
		expect(judged).not.toHaveBeenCalled();
	});

	test('says what ended it when the run itself breaks, and can be made again', async () => {
		const { attempt, runs } = exercise();
		const broken = attempt.run();
		runs[0]?.fail(new TypeError('no such thing'));
		await broken;
		expect(attempt.status).toBe('broken');
		expect(attempt.error).toBe('TypeError: no such thing');
		const again = attempt.run();
		runs[1]?.end();
		await again;
		expect(attempt.status).toBe('notYet');
		expect(attempt.error).toBeUndefined();
	});

	test('of what was done in the experiment judges its last Recording, and says when there is none', async () => {
		const runs: Recording[] = [];
		const judged = vi.fn();
		const attempt = new Attempt(
			{
				id: 'p',
				experiment: 'x',
				title: both('t'),
				goal: both('g'),
				kind: 'perform',
				steps: { en: ['do it'], ko: ['해 보기'] },
				hints: { en: ['1', '2', '3'], ko: ['1', '2', '3'] },
				check: ({ origin }) => ({ passed: origin.browser === 'done', findings: [] })
			},
			{ began: vi.fn(), judged, performed: () => runs.at(-1) }
		);
		await attempt.run();
		expect(attempt.status).toBe('nothingYet');
		expect(judged).not.toHaveBeenCalled();
		runs.push(recordingOf(['done']));
		await attempt.run();
		expect(attempt.status).toBe('passed');
		expect(judged.mock.calls).toEqual([[true]]);
	});
});

test('the first call that the browser refused is told in its own words', () => {
	const refused = (at: number, message: string) =>
		({
			at,
			peer: 'callee',
			type: 'createAnswerOnFailure',
			call: at,
			error: { name: 'InvalidStateError', message }
		}) as const;
	expect(refusalIn([{ at: 0, peer: 'page', type: 'note', note: 'x' }])).toBeUndefined();
	expect(refusalIn([refused(1, 'no offer'), refused(2, 'still none')])).toEqual({
		call: 'callee.createAnswer()',
		words: 'InvalidStateError: no offer'
	});
});

describe('an answer as text', () => {
	const lines = [
		{ id: 'a', code: 'a=mid:0' },
		{ id: 'b', code: 'a=rtcp-mux' }
	];
	const common = {
		id: 'e',
		experiment: 'x',
		title: both('t'),
		goal: both('g'),
		lines,
		wrong: [],
		hints: { en: ['1', '2', '3'], ko: ['1', '2', '3'] } as const,
		run: () => Promise.resolve(recordingOf([])),
		check: () => ({ passed: true, findings: [] })
	};

	test('is the lines of code in their order', () => {
		const exercise = { ...common, kind: 'order', start: ['b', 'a'], solution: ['a', 'b'] } as const;
		expect(answerText(exercise, ['b', 'a'], 'en')).toEqual(['a=rtcp-mux', 'a=mid:0']);
	});

	test('is each line with its label where lines are labelled', () => {
		const exercise = {
			...common,
			kind: 'match',
			options: [{ id: 'name', text: { en: 'a name', ko: '이름' } }],
			start: ['', ''],
			solution: ['name', 'name']
		} as const;
		expect(answerText(exercise, ['name', ''], 'ko')).toEqual(['a=mid:0  →  이름', 'a=rtcp-mux  →  –']);
	});
});
