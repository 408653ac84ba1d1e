/** Reads the front matter of a lesson and fails loudly, with the file and the field, when something is missing. */
import type { LessonFrontMatter, SpecReference } from './types.ts';

/** @throws Error that names the file and the field */
export function readFrontMatter(metadata: unknown, file: string): LessonFrontMatter {
	const fields = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as Record<
		string,
		unknown
	>;
	const wrong = (field: string, wanted: string): never => {
		throw new Error(
			`${file}: front matter "${field}" must be ${wanted}, found ${JSON.stringify(fields[field])}`
		);
	};
	const text = (field: string): string => {
		const value = fields[field];
		return typeof value === 'string' && value.trim() ? value : wrong(field, 'a text');
	};
	const texts = (field: string, least: number): readonly string[] => {
		const value = fields[field];
		return Array.isArray(value) &&
			value.length >= least &&
			value.every((item) => typeof item === 'string' && item)
			? (value as string[])
			: wrong(field, `a list of at least ${least} texts`);
	};
	const { minutes, references } = fields;
	return {
		title: text('title'),
		summary: text('summary'),
		outcomes: texts('outcomes', 1),
		minutes: typeof minutes === 'number' && minutes > 0 ? minutes : wrong('minutes', 'a number of minutes'),
		requires: texts('requires', 0),
		teaches: texts('teaches', 1),
		references:
			Array.isArray(references) && references.length > 0 && references.every(isReference)
				? references
				: wrong('references', 'a list of {document, section, url}')
	};
}

function isReference(value: unknown): value is SpecReference {
	if (typeof value !== 'object' || value === null) return false;
	const { document, section, url } = value as Record<string, unknown>;
	return (
		typeof document === 'string' &&
		document !== '' &&
		typeof section === 'string' &&
		typeof url === 'string' &&
		url.startsWith('https://')
	);
}
