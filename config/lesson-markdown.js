/** What lessons need of Markdown beyond what mdsvex gives. */

/**
 * A paragraph may begin with a term or a reference. mdsvex takes every line that begins with a tag for a block of HTML: no
 * paragraph around it, and its Markdown stays as it was typed.
 * @this {any}
 */
export function leadingInline() {
	const blocks = this.Parser.prototype.blockTokenizers;
	const { html } = blocks;
	/** @this {any} @param {any} eat @param {string} value @param {boolean} silent */
	blocks.html = function (eat, value, silent) {
		return /^ {0,3}<(Term|Reference)\b/.test(value) ? undefined : html.call(this, eat, value, silent);
	};
}

/** A table that is wider than the column scrolls, so it must be reachable by keyboard. */
export const reachableTables = () => (/** @type {{ children: any[] }} */ tree) => {
	for (const node of tree.children)
		if (node.type === 'element' && node.tagName === 'table')
			node.properties = { ...node.properties, tabIndex: 0 };
};
