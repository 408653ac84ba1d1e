/** What this tab was sending when it was reloaded: remembered for the tab, so that the reader can be asked for it again. */
import type { FileIdentity } from '#lib/transfer/messages.ts';
import { parseMessage } from '#lib/transfer/messages.ts';

export interface Unfinished extends FileIdentity {
	/** Of a file that the page made itself: it can be made again. */
	readonly seed?: number;
}

const key = 'file-transfer-unfinished';
const most = 20;

export function parseUnfinished(text: string | null): Unfinished[] {
	try {
		const list: unknown = JSON.parse(text ?? '[]');
		if (!Array.isArray(list)) return [];
		return list.slice(0, most).flatMap((value: unknown) => {
			if (typeof value !== 'object' || value === null) return [];
			const offer = parseMessage(JSON.stringify({ ...value, type: 'offer', file: 0 }));
			if (offer?.type !== 'offer') return [];
			const { name, size, lastModified, prefix } = offer;
			const { seed } = value as { seed?: unknown };
			return [{ name, size, lastModified, prefix, ...(typeof seed === 'number' && { seed }) }];
		});
	} catch {
		// Not ours, or from another version: as if it were not there.
		return [];
	}
}

export function readUnfinished(): Unfinished[] {
	try {
		return parseUnfinished(sessionStorage.getItem(key));
	} catch {
		// Storage is switched off in this browser: nobody is asked again.
		return [];
	}
}

export function writeUnfinished(list: readonly Unfinished[]): void {
	try {
		if (list.length > 0) sessionStorage.setItem(key, JSON.stringify(list.slice(0, most)));
		else sessionStorage.removeItem(key);
	} catch {
		// As above.
	}
}

export const isSameFile = (a: FileIdentity, b: FileIdentity): boolean =>
	a.name === b.name && a.size === b.size && a.lastModified === b.lastModified && a.prefix === b.prefix;
