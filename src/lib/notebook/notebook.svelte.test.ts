import { afterEach, beforeEach, expect, test } from 'vitest';
import { Notebook, notebookKey, unreadableKey } from './notebook.svelte.ts';
import { maxWrittenLength, notebookText } from './progress.ts';

const now = () => '2026-11-22T10:00:00.000Z';
let close: (() => void)[] = [];

function opened(area: () => Storage = () => localStorage): Notebook {
	const notebook = new Notebook(area, now);
	close.push(notebook.open());
	return notebook;
}
/** What the other tab hears, since a tab does not hear itself. */
const tell = (key: string | null, newValue: string | null) =>
	window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
const refuse = (name: string) => (): Storage => {
	throw new DOMException('no', name);
};

beforeEach(() => {
	localStorage.clear();
	close = [];
});
afterEach(() => {
	for (const step of close) step();
});

test('what is noted is there again after a reload', () => {
	const notebook = opened();
	notebook.visit('first-call');
	notebook.predict('first-call', 'p', 'yes');
	notebook.answerQuiz('first-call', 'q', 'wrong', false);
	notebook.answerQuiz('first-call', 'q', 'right', true);
	notebook.openHints('first-call', 'e', 2);
	notebook.tryExercise('first-call', 'e', false);
	notebook.tryExercise('first-call', 'e', true);
	const again = opened().lesson('first-call');
	const at = '2026-11-22T10:00:00.000Z';
	expect(again).toEqual({
		visitedAt: at,
		sections: [],
		predictions: { p: { option: 'yes', at } },
		quiz: { q: { option: 'right', right: true, tries: 2, at } },
		exercises: { e: { passedAt: at, tries: 2, hints: 2 } },
		claims: {},
		code: {}
	});
});

test('code is kept until it is as the lesson has it again, and what is too long is not', () => {
	const notebook = opened();
	notebook.keepCode('data-channels', 'exercise-framer', 'return 1;');
	notebook.keepCode('data-channels', 'cell-boundaries', 'x');
	notebook.keepCode('data-channels', 'cell-boundaries', 'x'.repeat(maxWrittenLength + 1));
	const kept = () => opened().lesson('data-channels').code;
	expect(Object.entries(kept()).map(([piece, { text }]) => [piece, text])).toEqual([
		['exercise-framer', 'return 1;'],
		['cell-boundaries', 'x']
	]);
	notebook.keepCode('data-channels', 'exercise-framer', undefined);
	expect(Object.keys(kept())).toEqual(['cell-boundaries']);
});

test('a notebook that could not be read again is not written', () => {
	const notebook = opened();
	for (let lesson = 0; notebook.storage === 'kept'; lesson++)
		notebook.keepCode(`lesson-${lesson}`, 'exercise', 'x'.repeat(maxWrittenLength));
	expect(notebook.storage).toBe('full');
	expect(Object.keys(opened().data.lessons).length).toBe(Object.keys(notebook.data.lessons).length - 1);
});

test('nothing is read before it is opened, and what was noted until then is kept too', () => {
	opened().visit('nat');
	const notebook = new Notebook(() => localStorage, now);
	expect(notebook.storage).toBe('unread');
	expect(notebook.isEmpty).toBe(true);
	notebook.visit('ice');
	close.push(notebook.open());
	expect(Object.keys(notebook.data.lessons)).toEqual(['ice', 'nat']);
	expect(Object.keys(opened().data.lessons)).toEqual(['ice', 'nat']);
});

test('two tabs write into one notebook and see each other', () => {
	const one = opened();
	const other = opened();
	one.visit('ice');
	other.visit('nat');
	expect(Object.keys(opened().data.lessons).sort()).toEqual(['ice', 'nat']);
	tell(notebookKey, localStorage.getItem(notebookKey));
	expect(Object.keys(one.data.lessons).sort()).toEqual(['ice', 'nat']);
});

test('erasing is complete, and the other tabs forget too', () => {
	const one = opened();
	const other = opened();
	one.visit('ice');
	tell(notebookKey, localStorage.getItem(notebookKey));
	one.erase();
	tell(notebookKey, null);
	expect(localStorage.length).toBe(0);
	expect(one.isEmpty && other.isEmpty).toBe(true);
	other.visit('nat');
	expect(Object.keys(opened().data.lessons)).toEqual(['nat']);
});

test('where storage is forbidden it goes on in memory and says so', () => {
	const notebook = opened(refuse('SecurityError'));
	notebook.visit('ice');
	expect(notebook.storage).toBe('forbidden');
	expect(notebook.lesson('ice').visitedAt).toBeDefined();
	notebook.erase();
	expect(notebook.isEmpty).toBe(true);
});

test('when storage is full it goes on in memory, says so, and writes again once there is room', () => {
	let isFull = true;
	const area = new Proxy(localStorage, {
		get: (target, name) =>
			name === 'setItem'
				? (key: string, value: string) => {
						if (isFull) throw new DOMException('full', 'QuotaExceededError');
						target.setItem(key, value);
					}
				: (Reflect.get(target, name) as (...args: unknown[]) => unknown).bind(target)
	});
	const notebook = opened(() => area);
	notebook.visit('ice');
	expect(notebook.storage).toBe('full');
	isFull = false;
	notebook.visit('nat');
	expect(notebook.storage).toBe('kept');
	expect(Object.keys(opened().data.lessons).sort()).toEqual(['ice', 'nat']);
});

test('what cannot be read is set aside, not thrown away', () => {
	localStorage.setItem(notebookKey, '{"half":');
	const notebook = opened();
	expect(notebook.hasUnreadable).toBe(true);
	notebook.visit('ice');
	expect(localStorage.getItem(unreadableKey)).toBe('{"half":');
});

test('a notebook from a newer version of the site is left as it is', () => {
	const text = '{"format":"rtc-notebook/notebook","version":2,"lessons":{}}';
	localStorage.setItem(notebookKey, text);
	const notebook = opened();
	notebook.visit('ice');
	expect(notebook.storage).toBe('newer');
	expect(localStorage.getItem(notebookKey)).toBe(text);
});

test('a file is added to what is there; a broken one changes nothing', () => {
	const notebook = opened();
	notebook.visit('ice');
	const other = new Notebook(() => localStorage, now);
	other.visit('nat');
	expect(notebook.take(notebookText(other.data)).problems).toEqual([]);
	expect(Object.keys(notebook.data.lessons)).toEqual(['ice', 'nat']);
	expect(notebook.take('{').notebook).toBeUndefined();
	expect(Object.keys(notebook.data.lessons)).toEqual(['ice', 'nat']);
});

test('an effect that notes something does not run again for having noted it', async () => {
	const notebook = opened();
	let runs = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			runs++;
			notebook.visit('ice');
			notebook.readSection('ice', 'begin');
			notebook.predict('ice', 'p', 'x');
			notebook.settlePrediction('ice', 'p', 'y');
		});
	});
	await new Promise((resolve) => setTimeout(resolve));
	stop();
	expect(runs).toBe(1);
	expect(notebook.lesson('ice').predictions.p?.outcome).toBe('y');
});
