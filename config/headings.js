/**
 * Puts the second-level headings of a lesson into its front matter, for "on this page". The ids are those that rehype-slug
 * will give, so every heading is counted, whatever its level.
 */
import GithubSlugger from 'github-slugger';

/** @param {{ type: string, value?: string, children?: any[] }} node @returns {string} */
const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

export const headings =
	() => (/** @type {{ children: any[] }} */ tree, /** @type {{ data: any }} */ file) => {
		const slugger = new GithubSlugger();
		/** @type {{ id: string, text: string }[]} */
		const found = [];
		for (const node of tree.children) {
			if (node.type !== 'heading') continue;
			const text = textOf(node);
			const id = slugger.slug(text);
			if (node.depth === 2) found.push({ id, text });
		}
		file.data.fm = { ...file.data.fm, headings: found };
	};
