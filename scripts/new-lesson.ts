/** `npm run new:lesson -- slug`: the folder of a planned lesson, with everything the build asks for. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { course } from '../content/course.ts';

const slug = process.argv[2];
const lesson = course.find((candidate) => candidate.slug === slug);
if (!lesson) {
	console.error(`Say which lesson: ${course.map((candidate) => candidate.slug).join(', ')}`);
	process.exit(1);
}
const folder = join('content/lessons', `${String(lesson.number).padStart(2, '0')}-${lesson.slug}`);
if (existsSync(folder)) {
	console.error(`${folder} is there already; nothing was changed.`);
	process.exit(1);
}

const prose = (locale: 'en' | 'ko') => `---
title: ${JSON.stringify(lesson.title[locale])}
summary: ${JSON.stringify(lesson.summary[locale])}
outcomes:
  - ${locale === 'en' ? 'what the reader can do afterwards' : '이 강의를 마치면 할 수 있는 것'}
minutes: ${lesson.minutes}
requires: [${lesson.requires.join(', ')}]
teaches: [${lesson.slug}]
references:
  - document: RFC 8825
    section: ''
    url: https://www.rfc-editor.org/rfc/rfc8825
---

<script>
	import Experiment from '#lib/experiments/Experiment.svelte';
</script>

## ${locale === 'en' ? 'A question first' : '먼저 질문 하나'}

<Experiment slug="loopback-call" />
`;

mkdirSync(folder, { recursive: true });
for (const locale of ['en', 'ko'] as const) writeFileSync(join(folder, `${locale}.md`), prose(locale));
writeFileSync(
	join(folder, 'pieces.ts'),
	`/** What this lesson asks and judges, beside its prose. */
import type { Claim, ExerciseDefinition, Prediction, QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [];
export const claims: readonly Claim[] = [];
export const predictions: readonly Prediction[] = [];
export const exercises: readonly ExerciseDefinition[] = [];
`
);
console.log(`${folder}: en.md, ko.md, pieces.ts. Open /lessons/${lesson.slug}/ in npm run dev.`);
