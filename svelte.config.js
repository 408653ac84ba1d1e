import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import rehypeSlug from 'rehype-slug';
import { headings } from './config/headings.js';
import { leadingInline, reachableTables } from './config/lesson-markdown.js';
import { moduleScript } from './config/mdsvex-module-script.js';
import { placedExperiments } from './config/placed-experiments.js';
import { searchable } from './config/search-index.js';
import { highlighter } from './config/shiki.js';

/** @typedef {NonNullable<import('mdsvex').MdsvexOptions['remarkPlugins']>[number]} MarkdownPlugin */

/** @type {import('@sveltejs/kit').Config} */
const config = {
	extensions: ['.svelte', '.md'],
	preprocess: [
		mdsvex({
			extensions: ['.md'],
			smartypants: false,
			highlight: { highlighter },
			remarkPlugins: /** @type {MarkdownPlugin[]} */ (
				/** @type {unknown[]} */ ([leadingInline, headings, placedExperiments])
			),
			rehypePlugins: /** @type {MarkdownPlugin[]} */ (
				/** @type {unknown[]} */ ([rehypeSlug, reachableTables])
			)
		}),
		moduleScript(),
		vitePreprocess({ script: false })
	],
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
		// Code blocks carry tabindex="0" on purpose: a scrollable region must be reachable by keyboard.
		warningFilter: (warning) =>
			!(warning.code === 'a11y_no_noninteractive_tabindex' && warning.filename?.endsWith('.md'))
	},
	kit: {
		adapter: searchable(
			adapter({ pages: 'build', assets: 'build', fallback: '404.html', precompress: true }),
			'build'
		),
		// A page registers it when it has woken and is at rest (src/routes/offline.svelte.ts).
		serviceWorker: { register: false },
		paths: { relative: true },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// Nothing from outside, no inline script that is not hashed, no style attribute. The lab server adds frame-ancestors,
		// which a <meta> policy cannot carry.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute there is: SvelteKit hides its announcer of page changes with it.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:', 'mediastream:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// Cells: a document with a policy of its own (config/cell-frame.ts).
				'frame-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
export default config;
