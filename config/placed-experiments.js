/**
 * Puts the slugs of the experiments that a lesson places, or points to, into its front matter: its page asks for what is
 * said of them, and of no others.
 */
export const placedExperiments =
	() => (/** @type {unknown} */ _tree, /** @type {{ toString(): string, data: any }} */ file) => {
		const found = String(file).matchAll(/<(?:See)?Experiment\s[^>]*?\bslug="([^"]+)"/g);
		file.data.fm = { ...file.data.fm, experiments: [...new Set([...found].map(([, slug]) => slug))] };
	};
