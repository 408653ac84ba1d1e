import { beforeEach, describe, expect, it, vi } from 'vitest';
import { printCells } from './cell-list.ts';
import { CellShelf, storageKey } from './cell-shelf.svelte.ts';

const example = 'console.log(1);';
beforeEach(() => {
	localStorage.clear();
});

const codes = (shelf: CellShelf) => shelf.cells.map(({ cell }) => cell.code);
function opened(...kept: string[]): CellShelf {
	if (kept.length > 0)
		localStorage.setItem(storageKey, printCells(kept.map((code) => ({ id: `cell-${code}`, code }))));
	const shelf = new CellShelf();
	shelf.open(example);
	return shelf;
}

describe('the shelf of cells', () => {
	it('keeps what was written, and not the example by itself', () => {
		const shelf = opened();
		shelf.store();
		expect(localStorage.getItem(storageKey)).toBeNull();
		shelf.cells[0]!.cell.code = 'mine';
		shelf.store();
		expect(codes(opened())).toEqual(['mine']);
		// Once something is kept the example is, too: it may have been put there.
		shelf.cells[0]!.cell.code = example;
		shelf.store();
		expect(codes(opened())).toEqual([example]);
	});

	it('stands as another tab has left it, with the cells that are in both', () => {
		const shelf = opened('a', 'b');
		const [a, b] = shelf.cells;
		const closed = vi.spyOn(a!.cell, 'close');
		shelf.follow(
			printCells([
				{ id: 'cell-new', code: 'new' },
				{ id: 'cell-b', code: 'b, longer' }
			])
		);
		expect(codes(shelf)).toEqual(['new', 'b, longer']);
		expect(shelf.cells[1]!.cell).toBe(b!.cell);
		expect(closed).toHaveBeenCalledOnce();
	});

	it('lets a cell that was removed here be had back, unless the other tab has it', () => {
		const shelf = opened('a', 'b');
		shelf.remove('cell-a');
		shelf.follow(printCells([{ id: 'cell-b', code: 'b2' }]));
		expect(shelf.canUndo).toBe(true);
		shelf.follow(printCells([{ id: 'cell-a', code: 'a' }]));
		expect(shelf.canUndo).toBe(false);
	});

	it('changes nothing for a text that cannot be read', () => {
		const shelf = opened('a');
		shelf.follow('{"version":');
		expect(codes(shelf)).toEqual(['a']);
		shelf.follow(printCells([]));
		expect(codes(shelf)).toEqual([]);
	});

	it('forgets everything where everything was erased, and stores nothing then', () => {
		const shelf = opened('a', 'b');
		shelf.remove('cell-a');
		localStorage.clear();
		shelf.follow(null);
		shelf.store();
		expect(codes(shelf)).toEqual([example]);
		expect(shelf.canUndo).toBe(false);
		expect(localStorage.getItem(storageKey)).toBeNull();
	});
});
