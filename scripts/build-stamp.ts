/** Whether the built site is what its sources say, so that a second start need not build again. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = join('build', '.sources');
const sources = [
	'src/**',
	'content/**',
	'static/**',
	'config/**',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

function hashOfSources(): string {
	const hash = createHash('sha256');
	for (const file of sources.flatMap((pattern) => globSync(pattern)).sort())
		if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}

export const isBuildFresh = (): boolean =>
	existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
export const stampBuild = (): void => {
	writeFileSync(stamp, hashOfSources());
};
