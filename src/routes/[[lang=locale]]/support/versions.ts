/** Since which version a browser has something, out of @mdn/browser-compat-data. Pure: the data comes in. */

/** Browsers in the table, in its order. */
export const browsers = ['chrome', 'edge', 'firefox', 'safari', 'chrome_android', 'safari_ios'] as const;

/** The part of a support statement that is read (its schema has more). */
interface Statement {
	readonly version_added?: string | boolean | null;
	readonly version_removed?: string | boolean | null;
	readonly flags?: readonly unknown[];
	readonly partial_implementation?: boolean;
	readonly alternative_name?: string;
	readonly prefix?: string;
}
export interface CompatNode {
	readonly __compat?: {
		readonly support: Readonly<Record<string, Statement | readonly Statement[] | 'mirror'>>;
		readonly spec_url?: string | readonly string[];
		readonly status?: { readonly deprecated: boolean; readonly experimental: boolean };
	};
}

export interface Support {
	/** `11`, `≤72`; `preview` for one that is not released; null where it never came, or was taken out again. */
	readonly since: string | null;
	/** Not all of it. */
	readonly isPartial?: true;
}

/** The first statement that holds without a flag and under the standard's own name. */
export function supportOf(statements: Statement | readonly Statement[] | undefined): Support {
	const all = statements === undefined ? [] : Array.isArray(statements) ? statements : [statements];
	const found = (all as readonly Statement[]).find(
		({ version_added, version_removed, flags, alternative_name, prefix }) =>
			typeof version_added === 'string' && !version_removed && !flags && !alternative_name && !prefix
	);
	if (typeof found?.version_added !== 'string') return { since: null };
	return { since: found.version_added, ...(found.partial_implementation ? { isPartial: true } : {}) };
}

/** What the data has at `api.RTCPeerConnection.restartIce`. @throws Error naming a path that is not there */
export function nodeAt(data: unknown, path: string): CompatNode {
	let node: unknown = data;
	for (const name of path.split('.')) node = (node as Record<string, unknown> | undefined)?.[name];
	if (typeof node !== 'object' || node === null || !('__compat' in node))
		throw new Error(`@mdn/browser-compat-data has no "${path}": see content/support.ts`);
	return node as CompatNode;
}
