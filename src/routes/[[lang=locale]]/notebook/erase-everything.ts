/** Forgets all that this site keeps of its reader in this browser. How the site looks, and its copy for offline use, stay. */
import { storageKey as cellsKey } from '#lib/cells/cell-shelf.svelte.ts';
import type { Notebook } from '#lib/notebook/notebook.svelte.ts';
import { eraseAllRuns, StoreError } from '#lib/notebook/runs/store.ts';

/** Notes, written code, cells, kept runs and their drafts, files that were received. Rejects with what could not be erased. */
export async function eraseEverything(notebook: Notebook): Promise<void> {
	notebook.erase();
	try {
		localStorage.removeItem(cellsKey);
		sessionStorage.clear();
	} catch {
		// Storage is forbidden: nothing is in it.
	}
	await eraseAllRuns().catch((error: unknown) => {
		if (!(error instanceof StoreError && error.reason === 'missing')) throw error;
	});
	await eraseFiles();
}

async function eraseFiles(): Promise<void> {
	let root: FileSystemDirectoryHandle;
	try {
		root = await navigator.storage.getDirectory();
	} catch {
		return; // No file system in this browser, or in this window: no file was received into it.
	}
	const names: string[] = [];
	for await (const name of root.keys()) names.push(name);
	await Promise.all(names.map((name) => root.removeEntry(name, { recursive: true })));
}
