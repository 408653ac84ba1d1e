import { mdsvex } from 'mdsvex';
import { expect, it } from 'vitest';
import { leadingInline, reachableTables } from './lesson-markdown.js';

const { markup } = mdsvex({
	extensions: ['.md'],
	remarkPlugins: [leadingInline as never],
	rehypePlugins: [reachableTables as never]
});
const html = async (content: string) => (await markup({ content, filename: 'en.md' }))?.code ?? '';

it('a paragraph that begins with a term is a paragraph, and its Markdown is read', async () => {
	expect(await html('<Term id="nat">NAT</Term> has `code` and *weight*.')).toContain(
		'<p><Term id="nat">NAT</Term> has <code>code</code> and <em>weight</em>.</p>'
	);
});
it('a piece that stands alone stays a block', async () => {
	expect(await html('<Quiz id="one" />')).not.toContain('<p>');
});
it('a table can be reached by keyboard', async () => {
	expect(await html('| a | b |\n| --- | --- |\n| 1 | 2 |')).toContain('<table tabindex="0">');
});
