/**
 * A missing translation fails the build, with its name. Two kinds are checked before anything is built: each lesson has
 * both languages with the same components placed in the same order, and each `words` catalogue says the same things.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const locales = ['en', 'ko'] as const;

/** Components a lesson places, by name and id, in order: what must be the same in every language. */
export function placedComponents(markdown: string): string[] {
	const withoutCode = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/<script[\s\S]*?<\/script>/g, '');
	return [...withoutCode.matchAll(/<([A-Z]\w+)([^>]*)/g)]
		.filter(([, name]) => name !== 'Term')
		.map(([, name, attributes]) => {
			const id = /\b(?:id|slug|for)="([^"]+)"/.exec(attributes ?? '')?.[1];
			return id ? `${name}:${id}` : (name ?? '');
		});
}

/** Keys of a value, deep: `peers.caller`. Functions and texts are leaves. */
export function leafKeys(value: unknown, prefix = ''): string[] {
	if (typeof value !== 'object' || value === null) return [prefix];
	return Object.entries(value).flatMap(([key, inner]) => leafKeys(inner, prefix ? `${prefix}.${key}` : key));
}

const isLocalized = (value: unknown): value is Record<'en' | 'ko', unknown> =>
	typeof value === 'object' && value !== null && 'en' in value && 'ko' in value;

function lessonProblems(root: string): string[] {
	const problems: string[] = [];
	for (const folder of globSync(join(root, 'content/lessons/*/'))) {
		const missing = locales.filter((locale) => !existsSync(join(folder, `${locale}.md`)));
		if (missing.length === locales.length) continue; // planned: only its meta.ts exists
		const name = basename(folder);
		for (const locale of missing) problems.push(`${name}: ${locale}.md is missing`);
		if (missing.length > 0) continue;
		const [en, ko] = locales.map((locale) =>
			placedComponents(readFileSync(join(folder, `${locale}.md`), 'utf8')).join(', ')
		);
		if (en !== ko) problems.push(`${name}: en.md places [${en ?? ''}], ko.md places [${ko ?? ''}]`);
	}
	return problems;
}

async function wordProblems(root: string): Promise<string[]> {
	const problems: string[] = [];
	const files = [
		...globSync(join(root, 'src/**/*words.ts')),
		...globSync(join(root, 'content/**/*words.ts'))
	];
	for (const file of files) {
		const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
		for (const [name, value] of Object.entries(exported)) {
			if (!isLocalized(value)) continue;
			const keys = { en: new Set(leafKeys(value.en)), ko: new Set(leafKeys(value.ko)) };
			for (const key of keys.en)
				if (!keys.ko.has(key)) problems.push(`${file}: ${name}.ko.${key} is missing`);
			for (const key of keys.ko)
				if (!keys.en.has(key)) problems.push(`${file}: ${name}.en.${key} is missing`);
		}
	}
	return problems;
}

/** Every missing translation under `root`, each as a sentence with its name. */
export async function translationProblems(root: string): Promise<string[]> {
	return [...lessonProblems(root), ...(await wordProblems(root))];
}

export function translations(): Plugin {
	return {
		name: 'translations',
		apply: 'build',
		async buildStart() {
			const problems = await translationProblems(process.cwd());
			if (problems.length > 0) this.error(`Translations are missing:\n  ${problems.join('\n  ')}`);
		}
	};
}
