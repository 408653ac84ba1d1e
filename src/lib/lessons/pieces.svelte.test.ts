import { flushSync, mount, tick, unmount, type ComponentProps } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PageLab } from '#lib/experiments/page-lab.svelte.ts';
import type { Run } from '#lib/experiments/run.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import { Notebook } from '#lib/notebook/notebook.svelte.ts';
import type { LessonContext } from './context.ts';
import PieceHost from './testing/PieceHost.svelte';

const both = (text: string) => ({ en: text, ko: `${text} (한)` });
const origin = { experiment: 'x', startedAt: '', browser: '' };

const lesson: LessonContext = {
	slug: 'first-call',
	predictions: [
		{
			id: 'p',
			experiment: 'x',
			question: both('What will it be?'),
			options: [
				{ id: 'yes', text: both('Yes') },
				{ id: 'no', text: both('No') }
			],
			outcome: ({ events }) =>
				events.some((event) => event.type === 'onnegotiationneeded') ? 'yes' : undefined,
			explanation: both('Because it is so.'),
			source: 'onnegotiationneeded'
		}
	],
	quiz: [
		{
			id: 'q',
			question: both('Which one?'),
			options: [
				{ id: 'good', text: both('The good one'), right: true, why: both('Good for a reason.') },
				{ id: 'bad', text: both('The bad one'), why: both('Bad for a reason.') }
			]
		}
	],
	claims: [
		{
			id: 'c',
			statement: both('“It is so.”'),
			verdict: 'depends',
			because: both('It is so only sometimes.'),
			reference: { document: 'RFC 8445', section: '§2', url: '' }
		}
	],
	exercises: [
		{
			id: 'e',
			experiment: 'x',
			title: both('In order'),
			goal: both('Put them in order.'),
			kind: 'order',
			lines: [
				{ id: 'a', code: 'caller.first();' },
				{ id: 'b', code: 'callee.second();' },
				{ id: 'c', code: 'caller.third();' }
			],
			start: ['c', 'a', 'b'],
			solution: ['a', 'b', 'c'],
			wrong: [],
			hints: { en: ['One.', 'Two.', 'Three.'], ko: ['하나.', '둘.', '셋.'] },
			run: (answer, began) => {
				const recorder = new Recorder({ ...origin, browser: answer.join() }, () => 0);
				began({ recorder, close: () => undefined } as unknown as Run);
				return Promise.resolve(recorder.snapshot());
			},
			check: (recording) => {
				const passed = recording.origin.browser === 'a,b,c';
				return {
					passed,
					findings: [
						{
							expected: both('In order.'),
							observed: recording.origin.browser,
							source: 'order',
							at: 12.5,
							passed
						}
					],
					hint: 1
				};
			}
		}
	],
	glossary: () =>
		Promise.resolve([
			{
				id: 'ice',
				term: { en: 'ICE', ko: '아이스' },
				definition: both('It finds a path.'),
				reference: { document: 'RFC 8445', section: '§2', url: '' }
			}
		])
};

let notebook: Notebook;
let pageLab: PageLab;
let hosts: Record<string, unknown>[] = [];

type HostProps = ComponentProps<typeof PieceHost>;
function place(
	piece: 'Claim' | 'Exercise' | 'Predict' | 'Quiz' | 'Term',
	id: string,
	more: Partial<HostProps> = {}
) {
	const host = mount(PieceHost, {
		target: document.body,
		props: { lesson, notebook, pageLab, piece, id, ...more }
	});
	hosts.push(host);
	flushSync();
}
const said = () => document.body.innerText;
const button = (name: string) => {
	const found = [...document.querySelectorAll('button')].find(
		(candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent.trim()) === name
	);
	if (!found) throw new Error(`no button "${name}" in: ${said()}`);
	return found;
};
const press = async (name: string) => {
	await userEvent.click(button(name));
	await tick();
};
const choose = async (text: string) => {
	const label = [...document.querySelectorAll('label')].find((candidate) =>
		candidate.textContent.includes(text)
	);
	await userEvent.click(label!);
	await tick();
};

beforeEach(() => {
	localStorage.clear();
	notebook = new Notebook();
	pageLab = new PageLab();
	hosts = [];
});
afterEach(async () => {
	for (const host of hosts) await unmount(host);
	document.body.replaceChildren();
});

describe('a prediction', () => {
	test('is kept, unlocks what waits for it, and is set against what happened as the Recording grows', async () => {
		const settled = vi.fn();
		place('Predict', 'p', { onsettled: settled });
		await choose('No');
		await press('Keep my prediction');
		expect(settled.mock.calls).toEqual([[true]]);
		expect(notebook.lesson('first-call').predictions.p?.option).toBe('no');
		expect(said()).toContain('Now run it');

		const recorder = new Recorder(origin, () => 0);
		pageLab.show(recorder);
		await tick();
		recorder.append({ type: 'onnegotiationneeded', peer: 'caller' });
		await vi.waitFor(() => {
			expect(said()).toContain('It went another way');
		});
		expect(said()).toContain('Because it is so.');
		expect(said()).toContain('onnegotiationneeded');
		expect(notebook.lesson('first-call').predictions.p?.outcome).toBe('yes');
	});

	test('may be skipped, and asked again', async () => {
		const settled = vi.fn();
		place('Predict', 'p', { onsettled: settled });
		await press('Skip');
		expect(settled).toHaveBeenCalledTimes(1);
		expect(said()).toContain('You skipped');
		await press('Predict again');
		expect(notebook.lesson('first-call').predictions.p).toBeUndefined();
		await press('Keep my prediction');
		expect(said()).toContain('Choose an answer first');
		expect(notebook.lesson('first-call').predictions.p).toBeUndefined();
	});

	test('from an earlier visit is settled at once, and says that it is not new', async () => {
		const settled = vi.fn();
		notebook.predict('first-call', 'p', 'yes');
		place('Predict', 'p', { onsettled: settled });
		await tick();
		expect(settled.mock.calls).toEqual([[false]]);
		expect(said()).toContain('You predicted');
	});
});

describe('a question', () => {
	test('says why a choice is wrong, and can be answered again', async () => {
		place('Quiz', 'q');
		await press('Check');
		expect(said()).toContain('Choose an answer first.');
		await choose('The bad one');
		await press('Check');
		expect(said()).toContain('Bad for a reason.');
		await choose('The good one');
		expect(said()).not.toContain('Bad for a reason.');
		await press('Check again');
		expect(said()).toContain('Good for a reason.');
		expect(notebook.lesson('first-call').quiz.q).toMatchObject({ option: 'good', right: true, tries: 2 });
	});
});

describe('a claim', () => {
	test('opens its verdict once the reader has given one', async () => {
		place('Claim', 'c');
		expect(document.querySelector('details')?.open).toBe(false);
		await press('False');
		expect(document.querySelector('details')?.open).toBe(true);
		expect(said()).toContain('It is so only sometimes.');
		expect(said()).toContain('You said: False.');
		expect(button('False').getAttribute('aria-pressed')).toBe('true');
		expect(document.querySelector('a')?.href).toBe('https://www.rfc-editor.org/rfc/rfc8445.html#section-2');
	});
});

describe('an exercise', () => {
	const lines = () =>
		[...document.querySelectorAll('[data-line]')].map((row) => (row as HTMLElement).dataset.line);

	test('is put in order by keyboard alone, keeping the focus on the line that moves', async () => {
		place('Exercise', 'e');
		button('Move down: caller.third();').focus();
		await userEvent.keyboard('{ArrowDown}');
		await userEvent.keyboard('{ArrowDown}');
		await userEvent.keyboard('{ArrowDown}');
		expect(lines()).toEqual(['a', 'b', 'c']);
		expect(document.activeElement).toBe(button('Move down: caller.third();'));
		expect(said()).toContain('caller.third(); is now line 3 of 3.');
	});

	test('fails with the fitting hint and its evidence, then passes and is kept', async () => {
		place('Exercise', 'e');
		await press('Run my answer');
		await vi.waitFor(() => {
			expect(said()).toContain('Not yet');
		});
		expect(said()).toContain('Hint 2 fits what went wrong: Two.');
		expect(said()).toMatch(/observed c,a,b\s+in order\s+at 12\.5 ms/);
		expect(notebook.lesson('first-call').exercises.e).toMatchObject({ tries: 1 });

		await press('Move down: caller.third();');
		await press('Move down: caller.third();');
		await press('Run again');
		await vi.waitFor(() => {
			expect(said()).toContain('Passed');
		});
		expect(notebook.lesson('first-call').exercises.e?.passedAt).toBeDefined();

		await press('Open this in the recorder');
		expect(pageLab.dockIsOpen).toBe(true);
		expect(pageLab.view?.source.origin.browser).toBe('a,b,c');
	});

	test('reveals its hints one by one and its solution as a difference, and starts over', async () => {
		place('Exercise', 'e');
		await press('Show hint 1 of 3');
		expect(said()).toContain('One.');
		expect(said()).not.toContain('Two.');
		await press('Show hint 2 of 3');
		await press('Show hint 3 of 3');
		expect(said()).toContain('Three.');
		expect(notebook.lesson('first-call').exercises.e?.hints).toBe(3);

		await press('Show the solution');
		const diff = [...document.querySelectorAll('[data-kind] code')].map((line) => line.textContent);
		expect(diff).toEqual(['caller.third();', 'caller.first();', 'callee.second();', 'caller.third();']);

		await press('Move down: caller.third();');
		await press('Reset');
		expect(lines()).toEqual(['c', 'a', 'b']);
		expect(said()).not.toContain('One.');
	});
});

describe('a term', () => {
	const word = () => document.querySelector<HTMLElement>('.term')!;
	const box = () => document.querySelector<HTMLElement>('[popover]')!;
	const isOpen = () => box().matches(':popover-open');

	test('opens its definition beside it, in both languages, and closes with Escape', async () => {
		place('Term', 'ice');
		await tick();
		expect(word().getAttribute('role')).toBe('button');
		await userEvent.click(word());
		await vi.waitFor(() => {
			expect(box().innerText).toContain('It finds a path.');
		});
		expect(box().innerText).toContain('아이스');
		expect(isOpen()).toBe(true);
		expect(word().getAttribute('aria-expanded')).toBe('true');
		expect(box().getBoundingClientRect().top).toBeGreaterThanOrEqual(word().getBoundingClientRect().bottom);
		await userEvent.keyboard('{Escape}');
		expect(isOpen()).toBe(false);
		expect(document.activeElement).toBe(word());
	});

	test('is opened and closed by keyboard, and by a second press', async () => {
		place('Term', 'ice');
		await tick();
		word().focus();
		for (const key of ['{Enter}', ' ']) {
			await userEvent.keyboard(key);
			expect(isOpen(), key).toBe(true);
			await vi.waitFor(() => {
				expect(word().getAttribute('aria-expanded')).toBe('true');
			});
			await userEvent.keyboard(key);
			expect(isOpen(), key).toBe(false);
			await vi.waitFor(() => {
				expect(word().getAttribute('aria-expanded')).toBe('false');
			});
		}
		await userEvent.click(word());
		expect(isOpen()).toBe(true);
		await userEvent.click(word());
		expect(isOpen()).toBe(false);
	});

	test('is a link to the glossary where there is none to open', async () => {
		place('Term', 'ice', { lesson: { ...lesson, glossary: undefined } });
		await tick();
		expect(word().getAttribute('href')).toMatch(/\/glossary\/#ice$/);
		expect(word().hasAttribute('role')).toBe(false);
	});
});
