import { describe, expect, it } from 'vitest';
import { leafKeys, placedComponents, translationProblems } from './translations.ts';

describe('translations', () => {
	it('sees which components a lesson places, in order, and leaves code and terms alone', () => {
		const markdown = [
			"<script>\n\timport Quiz from './Quiz.svelte';\n</script>",
			'A <Term id="ice">path</Term> is found.',
			'<Experiment slug="loopback-call" prediction="servers" />',
			'```svelte\n<Quiz id="in-code" />\n```',
			'<Quiz id="which-server" />'
		].join('\n\n');
		expect(placedComponents(markdown)).toEqual(['Experiment:loopback-call', 'Quiz:which-server']);
	});
	it('names every text of a catalogue by its path', () => {
		expect(leafKeys({ a: 'x', b: { c: (n: number) => `${n}`, d: ['one'] } })).toEqual(['a', 'b.c', 'b.d.0']);
	});
	it('finds none missing in this site', async () => {
		expect(await translationProblems('.')).toEqual([]);
	});
});
