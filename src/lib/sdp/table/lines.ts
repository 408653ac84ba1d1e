/** The table of all lines and attributes that the site can explain. */
import { codecLines } from './codecs.ts';
import { dataLines } from './data.ts';
import { dtlsLines } from './dtls.ts';
import type { LineEntry } from './entry.ts';
import { groupingLines } from './grouping.ts';
import { headerExtensionLines } from './header-extensions.ts';
import { iceLines } from './ice.ts';
import { legacyLines } from './legacy.ts';
import { sessionLines } from './session-lines.ts';
import { sourceLines } from './sources.ts';

/** By letter (`m`) for types of lines, and by name (`a=mid`) for attributes. */
export const lineTable: ReadonlyMap<string, LineEntry> = new Map(
	[
		...sessionLines,
		...groupingLines,
		...iceLines,
		...dtlsLines,
		...codecLines,
		...headerExtensionLines,
		...sourceLines,
		...dataLines,
		...legacyLines
	].map((entry) => [entry.key, entry])
);

/** The entry of a line: that of its attribute, or of its letter. Undefined for what the table does not know. */
export const entryOf = (line: { readonly type: string; readonly name: string }): LineEntry | undefined =>
	lineTable.get(line.type === 'a' ? `a=${line.name}` : line.type);
