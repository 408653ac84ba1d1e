import type { Place } from './place.ts';

/** Where there is no file system, up to a limit that is said beforehand. */
export function openMemory(): Place {
	let parts: Blob[] = [];
	return {
		from: 0,
		// The browser may put a Blob wherever it likes; an array of bytes stays where it is.
		write: (bytes) => void parts.push(new Blob([bytes])),
		blob: () => new Blob(parts),
		close: () => Promise.resolve(),
		erase: () => {
			parts = [];
			return Promise.resolve();
		}
	};
}
