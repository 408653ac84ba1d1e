/**
 * The reader's notebook, kept in this browser and shown live in every tab of the site. It is never required: where
 * storage is forbidden, full or holds something from the future, it goes on in memory and says so.
 */
import { createContext, untrack } from 'svelte';
import {
	emptyNotebook,
	isEmptyNotebook,
	lessonProgress,
	maxTextLength,
	maxWrittenLength,
	mergeNotebooks,
	notebookText,
	parseNotebook,
	withId,
	withLesson,
	type LessonProgress,
	type NotebookData,
	type ParsedNotebook
} from './progress.ts';

export const notebookKey = 'rtc-notebook/notebook/v1';
/** What was found under the notebook's key and could not be read is put here, not thrown away. */
export const unreadableKey = 'rtc-notebook/notebook/unreadable';

/**
 * `unread`: not opened yet, as while a page is prerendered. `kept`: stored in this browser. Otherwise why it is only in
 * memory: storage is `forbidden`, it is `full`, or it was written by a `newer` version of this site.
 */
export type NotebookStorage = 'unread' | 'kept' | 'forbidden' | 'full' | 'newer';

export class Notebook {
	#data: NotebookData = $state.raw(emptyNotebook);
	#storage: NotebookStorage = $state.raw('unread');
	#hasUnreadable = $state.raw(false);
	readonly #area: () => Storage;
	readonly #now: () => string;
	#close: (() => void) | undefined;

	/**
	 * @param area where it is kept; asking for it may throw
	 * @param now the moment, ISO 8601
	 */
	constructor(area: () => Storage = () => localStorage, now: () => string = momentNow) {
		this.#area = area;
		this.#now = now;
	}

	/** Reads what is stored and follows other tabs. Returns the function that stops it. Safe to call twice. */
	open(): () => void {
		if (this.#close) return this.#close;
		untrack(() => {
			this.#load();
		});
		const follow = (event: StorageEvent) => {
			// A null key: everything was cleared.
			if (event.key === notebookKey || event.key === null) this.#follow(event.newValue);
		};
		window.addEventListener('storage', follow);
		this.#close = () => {
			window.removeEventListener('storage', follow);
			this.#close = undefined;
		};
		return this.#close;
	}

	get data(): NotebookData {
		return this.#data;
	}
	get storage(): NotebookStorage {
		return this.#storage;
	}
	get isOpen(): boolean {
		return this.#storage !== 'unread';
	}
	/** Something under the notebook's key could not be read; it was set aside under `unreadableKey`. */
	get hasUnreadable(): boolean {
		return this.#hasUnreadable;
	}
	get isEmpty(): boolean {
		return isEmptyNotebook(this.#data);
	}

	lesson(slug: string): LessonProgress {
		return lessonProgress(this.#data, slug);
	}

	visit(slug: string): void {
		if (untrack(() => this.lesson(slug)).visitedAt === undefined)
			this.#changeLesson(slug, () => ({ visitedAt: this.#moment() }));
	}

	/** Notes that a section was read, by the id of its heading. */
	readSection(slug: string, section: string): void {
		if (!untrack(() => this.lesson(slug)).sections.includes(section))
			this.#changeLesson(slug, ({ sections }) => ({ sections: withId(sections, section) }));
	}

	/** @param option null when the question is skipped */
	predict(slug: string, id: string, option: string | null): void {
		this.#changeLesson(slug, ({ predictions }) => ({
			predictions: { ...predictions, [id]: { option, at: this.#moment() } }
		}));
	}

	/** Takes a prediction back; asks anew. */
	forgetPrediction(slug: string, id: string): void {
		this.#changeLesson(slug, ({ predictions }) => ({
			predictions: Object.fromEntries(Object.entries(predictions).filter(([other]) => other !== id))
		}));
	}

	/** What the Recording showed for a prediction that was made or skipped. */
	settlePrediction(slug: string, id: string, outcome: string): void {
		const kept = untrack(() => this.lesson(slug)).predictions[id];
		if (kept && kept.outcome !== outcome)
			this.#changeLesson(slug, ({ predictions }) => ({
				predictions: { ...predictions, [id]: { ...(predictions[id] ?? kept), outcome } }
			}));
	}

	answerQuiz(slug: string, id: string, option: string, right: boolean): void {
		this.#changeLesson(slug, ({ quiz }) => ({
			quiz: { ...quiz, [id]: { option, right, tries: (quiz[id]?.tries ?? 0) + 1, at: this.#moment() } }
		}));
	}

	guessClaim(slug: string, id: string, verdict: string, right: boolean): void {
		this.#changeLesson(slug, ({ claims }) => ({
			claims: { ...claims, [id]: { verdict, right, at: this.#moment() } }
		}));
	}

	tryExercise(slug: string, id: string, passed: boolean): void {
		this.#changeLesson(slug, ({ exercises }) => {
			const kept = exercises[id] ?? { tries: 0, hints: 0 };
			const passedAt = kept.passedAt ?? (passed ? this.#moment() : undefined);
			return {
				exercises: {
					...exercises,
					[id]: { ...kept, ...(passedAt === undefined ? {} : { passedAt }), tries: kept.tries + 1 }
				}
			};
		});
	}

	/** Notes that so many hints of an exercise were opened. */
	openHints(slug: string, id: string, hints: number): void {
		this.#changeLesson(slug, ({ exercises }) => {
			const kept = exercises[id] ?? { tries: 0, hints: 0 };
			return { exercises: { ...exercises, [id]: { ...kept, hints: Math.max(kept.hints, hints) } } };
		});
	}

	/**
	 * Keeps the code that the reader wrote in a piece.
	 * @param text undefined forgets it: the code is as the lesson has it. More than `maxWrittenLength` is not kept.
	 */
	keepCode(slug: string, piece: string, text: string | undefined): void {
		const kept = untrack(() => this.lesson(slug)).code[piece];
		if (text === kept?.text || (text?.length ?? 0) > maxWrittenLength) return;
		this.#changeLesson(slug, ({ code }) => ({
			code: {
				...Object.fromEntries(Object.entries(code).filter(([other]) => other !== piece)),
				...(text !== undefined && { [piece]: { text, at: this.#moment() } })
			}
		}));
	}

	/** The notebook as the text of a file. */
	toText(): string {
		return notebookText(this.#data);
	}

	/** Adds what a file holds to what is here; where it cannot be read nothing changes. */
	take(text: string): ParsedNotebook {
		const parsed = parseNotebook(text);
		const { notebook } = parsed;
		if (notebook) this.#change((data) => mergeNotebooks(data, notebook));
		return parsed;
	}

	/** Forgets everything, here and in the other tabs. */
	erase(): void {
		this.#data = emptyNotebook;
		this.#hasUnreadable = false;
		try {
			this.#area().removeItem(notebookKey);
			this.#area().removeItem(unreadableKey);
			if (this.#storage !== 'unread') this.#storage = 'kept';
		} catch {
			// storage is forbidden, so there is nothing stored to erase
		}
	}

	#moment(): string {
		return this.#now();
	}

	#changeLesson(slug: string, change: (lesson: LessonProgress) => Partial<LessonProgress>): void {
		this.#change((data) => withLesson(data, slug, change));
	}

	/**
	 * Another tab may have written since: what is changed is what is stored now. Untracked, because an effect that notes
	 * something must not run again for having noted it.
	 */
	#change(change: (data: NotebookData) => NotebookData): void {
		untrack(() => {
			const stored = this.#storage === 'kept' ? this.#stored() : undefined;
			this.#data = change(stored ?? this.#data);
			if (this.#storage === 'kept' || this.#storage === 'full') this.#store();
		});
	}

	#stored(): NotebookData | undefined {
		try {
			const text = this.#area().getItem(notebookKey);
			return text === null ? undefined : parseNotebook(text).notebook;
		} catch {
			return undefined; // forbidden since: the next write says so
		}
	}

	#store(): void {
		const text = notebookText(this.#data);
		try {
			// What could not be read again is not written.
			if (text.length > maxTextLength) this.#storage = 'full';
			else {
				this.#area().setItem(notebookKey, text);
				this.#storage = 'kept';
			}
		} catch (error) {
			this.#storage = isQuotaError(error) ? 'full' : 'forbidden';
		}
	}

	#load(): void {
		try {
			const area = this.#area();
			const text = area.getItem(notebookKey);
			this.#storage = 'kept';
			if (text === null) {
				if (!isEmptyNotebook(this.#data)) this.#store();
				return;
			}
			const { notebook, problems } = parseNotebook(text);
			if (problems.length > 0 && notebook) this.#setAside(area, text);
			if (notebook) {
				// What was noted before the page was alive is not lost either.
				const hadSome = !isEmptyNotebook(this.#data);
				this.#data = mergeNotebooks(notebook, this.#data);
				if (hadSome) this.#store();
			} else if (problems.some(({ code }) => code === 'newer-version')) this.#storage = 'newer';
			else this.#setAside(area, text);
		} catch (error) {
			this.#storage = isQuotaError(error) ? 'full' : 'forbidden';
		}
	}

	#setAside(area: Storage, text: string): void {
		this.#hasUnreadable = true;
		area.setItem(unreadableKey, text);
	}

	/** Another tab wrote `text`, or erased everything. */
	#follow(text: string | null): void {
		if (text === null) this.#data = emptyNotebook;
		else this.#data = parseNotebook(text).notebook ?? this.#data;
	}
}

const momentNow = (): string => new Date().toISOString();
const isQuotaError = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'QuotaExceededError';

const [getNotebook, provideNotebook] = createContext<Notebook>();
export { getNotebook };

/** Hands the notebook to every component below, and opens it once the page is alive. */
export function setNotebook(notebook: Notebook): Notebook {
	$effect(() => notebook.open());
	return provideNotebook(notebook);
}
