import { localeOf } from '#lib/i18n/locale.ts';
import { lessonEntries, loadLesson } from '#lib/lessons/shelf.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => lessonEntries();

export const load: PageLoad = async ({ params, data }) => {
	const lesson = await loadLesson(params.slug, localeOf(params));
	if (!lesson) error(404, 'no such lesson');
	return { ...data, lesson };
};
