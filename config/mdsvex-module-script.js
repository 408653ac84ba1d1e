/**
 * mdsvex 0.12 still writes <script context="module">, which Svelte 5 warns about.
 * Runs after mdsvex and rewrites it to the `module` attribute.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export const moduleScript = () => ({
	name: 'mdsvex-module-script',
	markup: ({ content, filename }) =>
		filename?.endsWith('.md')
			? { code: content.replace(/<script context="module"/g, '<script module') }
			: undefined
});
