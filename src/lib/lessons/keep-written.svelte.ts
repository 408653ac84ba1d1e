/** Keeps what a reader writes into the code of an exercise or a cell, so that a reload or a look at another page loses nothing. */
import { untrack } from 'svelte';
import { getNotebook } from '#lib/notebook/notebook.svelte.ts';

/** It is written down when nothing was typed for so long, milliseconds, and when the page is left. */
const restMs = 400;

interface Written {
	/** The lesson. */
	readonly slug: string;
	/** The name of the piece. */
	readonly piece: string;
	/** The code as the lesson has it: that is not kept. */
	readonly start: string;
	readonly read: () => string;
	readonly write: (code: string) => void;
}

/** Call while a component is set up. What was kept takes the place of the lesson's code once the notebook is open. */
export function keepWritten({ slug, piece, start, read, write }: Written): void {
	const notebook = getNotebook();
	let hasLooked = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const keep = () => {
		if (timer === undefined) return;
		clearTimeout(timer);
		timer = undefined;
		const code = untrack(read);
		notebook.keepCode(slug, piece, code === start ? undefined : code);
	};
	$effect(() => {
		if (!notebook.isOpen || hasLooked) return;
		hasLooked = true;
		untrack(() => {
			const kept = notebook.lesson(slug).code[piece]?.text;
			// Whoever has begun already goes on.
			if (kept !== undefined && read() === start) write(kept);
		});
	});
	$effect(() => {
		read();
		if (!hasLooked) return;
		clearTimeout(timer);
		timer = setTimeout(keep, restMs);
	});
	$effect(() => {
		addEventListener('pagehide', keep);
		return () => {
			removeEventListener('pagehide', keep);
			keep();
		};
	});
}
