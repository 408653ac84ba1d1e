import { expect, test } from 'vitest';
import { componentsIn, firstInteractionAfter, frontMatterOf, obsoleteCitations, stepsOf } from './reading.ts';

const lesson = `---
title: A lesson
requires: []
---

<script>
	import Quiz from '#lib/lessons/Quiz.svelte';
</script>

## First step

Two words and <Term id="ice">ICE</Term>.

\`\`\`ts
const not = '<Quiz id="counted" />';
\`\`\`

<Experiment slug="loopback-call" prediction="no-server" />

## Second step

<Quiz id="q" />
`;

test('front matter is read as mdsvex reads it', async () => {
	expect(await frontMatterOf(lesson)).toEqual({ title: 'A lesson', requires: [] });
});

test('a step counts the words of its prose, not its code and not its tags', () => {
	expect(stepsOf(lesson).map(({ heading, words }) => [heading, words])).toEqual([
		['First step', 6],
		['Second step', 2]
	]);
});

test('components are found with what they ask, except in code', () => {
	expect(componentsIn(lesson)).toEqual([
		{ name: 'Term', id: 'ice' },
		{ name: 'Experiment', id: 'loopback-call', prediction: 'no-server' },
		{ name: 'Quiz', id: 'q' }
	]);
});

test('the first interaction is not a term', () => {
	expect(firstInteractionAfter(lesson)).toBe(6);
	expect(firstInteractionAfter('## Only words\n\nNothing to press.')).toBe(Infinity);
});

test('an obsolete document may be cited only as history', () => {
	expect(obsoleteCitations('See RFC 8445. See RFC 5245 §4. Then RFC 3489 (historical) named cones.')).toEqual(
		['See RFC 5245 §4.']
	);
	expect(obsoleteCitations('url: https://www.rfc-editor.org/rfc/rfc8829.html')).toHaveLength(1);
});
