/**
 * Full-text search over the prerendered pages (Pagefind), in both languages: the adapter writes the site, then its pages are
 * indexed into `pagefind/`, and `pagefind/files.json` tells the service worker what to keep for readers without a network.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the search itself needs of what Pagefind writes: the rest are its ready-made widgets. */
const needed = /^(pagefind(-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

/** Indexes the site in `folder`. @param {string} folder @throws Error when Pagefind does not run to its end */
function indexPages(folder) {
	const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--site', folder], {
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The pages could not be indexed for the search:\n${stdout}${stderr}`);
	const made = join(folder, 'pagefind');
	for (const entry of readdirSync(made, { withFileTypes: true }))
		if (entry.isFile() && !needed.test(entry.name)) rmSync(join(made, entry.name));
	const files = readdirSync(made, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(made.length + 1)
				.replaceAll('\\', '/')
		);
	writeFileSync(join(made, 'files.json'), JSON.stringify(files.sort()));
}

/**
 * An adapter whose site can be searched.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where that adapter writes its pages
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const searchable = (adapter, folder) => ({
	...adapter,
	name: `${adapter.name}, with a search index`,
	async adapt(builder) {
		await adapter.adapt(builder);
		indexPages(folder);
	}
});
