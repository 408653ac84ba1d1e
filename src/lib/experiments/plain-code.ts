/** The code of each experiment as plain JavaScript, to be opened in a cell. */
const files = import.meta.glob<string>('./*/code.ts', { query: '?cell', import: 'default' });

/** Undefined for a slug that nobody knows. */
export async function experimentCode(slug: string): Promise<string | undefined> {
	const path = `./${slug}/code.ts`;
	return Object.hasOwn(files, path) ? files[path]?.() : undefined;
}
