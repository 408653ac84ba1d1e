/** The cells of the notebook page as text, so that they are there when it is opened again. What is stored is read strictly. */
import { maxCodeLength } from './limits.ts';

export interface KeptCell {
	readonly id: string;
	readonly code: string;
}

/** More than these do not fit on a page anybody reads. */
export const maxCells = 20;

export const printCells = (cells: readonly KeptCell[]): string => JSON.stringify({ version: 1, cells });

/** What can be used of a stored text; an empty list where nothing can. */
export function readCells(text: string): readonly KeptCell[] {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return [];
	}
	const cells = typeof value === 'object' && value !== null && 'cells' in value ? value.cells : [];
	if (!Array.isArray(cells)) return [];
	const read = cells.flatMap((cell: unknown): KeptCell[] => {
		if (typeof cell !== 'object' || cell === null) return [];
		const { id, code } = cell as Readonly<Record<string, unknown>>;
		return typeof id === 'string' && /^[\w-]{1,40}$/.test(id) && typeof code === 'string'
			? [{ id, code: code.slice(0, maxCodeLength) }]
			: [];
	});
	return read.filter(({ id }, index) => read.findIndex((one) => one.id === id) === index).slice(0, maxCells);
}
