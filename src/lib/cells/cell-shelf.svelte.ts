/** The cells of the notebook page: in order, kept in this browser, the same in every tab, the last one removed within reach. */
import { CodeCell } from './code-cell.svelte.ts';
import { maxCells, printCells, readCells } from './cell-list.ts';

export const storageKey = 'rtc-notebook/cells';

export interface ShelvedCell {
	readonly id: string;
	readonly cell: CodeCell;
}

export class CellShelf {
	#cells: readonly ShelvedCell[] = $state.raw([]);
	#removed: { readonly shelved: ShelvedCell; readonly index: number } | undefined = $state.raw();
	#isStored = $state(true);
	#example = '';

	/** @param example stands where nothing is stored */
	open(example: string): void {
		this.#example = example;
		let text = '';
		try {
			text = localStorage.getItem(storageKey) ?? '';
		} catch {
			this.#isStored = false;
		}
		const kept = readCells(text).map(({ id, code }) => ({ id, cell: new CodeCell(code) }));
		this.#cells = kept.length > 0 ? kept : [shelve(example)];
	}

	get cells(): readonly ShelvedCell[] {
		return this.#cells;
	}
	get canUndo(): boolean {
		return this.#removed !== undefined;
	}
	get isFull(): boolean {
		return this.#cells.length >= maxCells;
	}
	/** Whether the browser keeps them. */
	get isStored(): boolean {
		return this.#isStored;
	}

	add(code: string, index = this.#cells.length): void {
		if (!this.isFull) this.#cells = this.#cells.toSpliced(index, 0, shelve(code));
	}

	move(id: string, by: number): void {
		const from = this.#cells.findIndex((one) => one.id === id);
		const shelved = this.#cells[from];
		if (shelved) this.#cells = this.#cells.toSpliced(from, 1).toSpliced(from + by, 0, shelved);
	}

	remove(id: string): void {
		const index = this.#cells.findIndex((one) => one.id === id);
		const shelved = this.#cells[index];
		if (!shelved) return;
		shelved.cell.close();
		this.#removed = { shelved, index };
		this.#cells = this.#cells.toSpliced(index, 1);
	}

	/** Puts the last one that was removed back where it was. */
	undo(): void {
		if (!this.#removed) return;
		this.#cells = this.#cells.toSpliced(this.#removed.index, 0, this.#removed.shelved);
		this.#removed = undefined;
	}

	/**
	 * Another tab has stored `text`: what stands there stands here too, and runs of cells that are in both go on. `null`: everything was
	 * erased there. What cannot be read changes nothing.
	 */
	follow(text: string | null): void {
		const theirs = readCells(text ?? '');
		if (theirs.length === 0 && text !== null && text !== printCells([])) return;
		const before = this.#cells;
		this.#cells =
			text === null
				? [shelve(this.#example)]
				: theirs.map(({ id, code }) => {
						const here = before.find((one) => one.id === id);
						if (here) here.cell.code = code;
						return here ?? { id, cell: new CodeCell(code) };
					});
		for (const { id, cell } of before) if (!this.#cells.some((one) => one.id === id)) cell.close();
		if (text === null || theirs.some(({ id }) => id === this.#removed?.shelved.id)) this.#removed = undefined;
	}

	/** Writes them down; call in an effect. The example alone is not the reader's and is not kept. */
	store(): void {
		const text = printCells(this.#cells.map(({ id, cell }) => ({ id, code: cell.code })));
		const isExample = this.#cells.length === 1 && this.#cells[0]?.cell.code === this.#example;
		try {
			if (isExample && localStorage.getItem(storageKey) === null) return;
			localStorage.setItem(storageKey, text);
			this.#isStored = true;
		} catch {
			this.#isStored = false;
		}
	}
}

const shelve = (code: string): ShelvedCell => ({
	id: `cell-${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`,
	cell: new CodeCell(code)
});
