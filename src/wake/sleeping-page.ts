/**
 * Lets a prerendered page sleep: its scripts are not fetched until the reader first does something (wake.js). Reading costs
 * no JavaScript then. Kit's own start stays as it is; it only waits, and the page's policy gets the new hash of the script.
 */
import { createHash } from 'node:crypto';
import wake from './wake.js?raw';

const start = /<script>(\s*\{\s*__sveltekit_[\s\S]*?)Promise\.all\(\[([\s\S]*?)\}\);(\s*\}\s*)<\/script>/;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** @throws Error when the page is not what Kit used to make: better no build than a page that never wakes */
export function sleepingPage(html: string): string {
	const found = start.exec(html);
	const old = found && hashOf(found[0].slice('<script>'.length, -'</script>'.length));
	if (!found || !old || !html.includes(old))
		throw new Error('SvelteKit starts its pages in another way now: see src/wake/sleeping-page.ts');
	const [whole, before = '', imports = '', after = ''] = found;
	const script = `${before}${wake}\nwake.then(() => Promise.all([${imports}}));${after}`;
	return html
		.replace(whole, () => `<script>${script}</script>`)
		.replace(old, hashOf(script))
		.replace(/(<link href="[^"]+" rel=")modulepreload(")/g, '$1wake$2');
}
