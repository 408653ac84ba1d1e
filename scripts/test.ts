/**
 * `npm test`: everything CI runs, the cheap things first. All of it is run even when something fails, and the summary says
 * what. `npm test -- unit e2e` runs only those.
 */
import { stampBuild } from './build-stamp.ts';
import { tool } from './tools.ts';

interface Step {
	readonly name: string;
	readonly what: string;
	readonly run: () => boolean;
}

const steps: readonly Step[] = [
	{
		name: 'lint',
		what: 'formatting, lint with the floors of ARCHITECTURE.md, unused code',
		run: () =>
			[
				tool('prettier', ['--check', '--log-level', 'warn', '.']),
				tool('eslint', ['--max-warnings', '0', '.']),
				tool('knip', ['--no-progress', '--config', 'config/knip.ts'])
			].every(Boolean)
	},
	{
		name: 'types',
		what: 'type check of everything, templates included',
		run: () => tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
	},
	{
		name: 'unit',
		what: 'unit tests, in Node and in a browser',
		run: () => tool('vitest', ['run'])
	},
	{
		name: 'build',
		what: 'the site, with translations and links checked',
		run: () => {
			if (!tool('vite', ['build', '--logLevel', 'warn'])) return false;
			stampBuild();
			return true;
		}
	},
	{
		name: 'e2e',
		what: 'every page and experiment in the browsers',
		run: () => tool('@playwright/test', ['test'])
	}
];

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps;
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
	console.error(
		`There is no step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`
	);
	process.exit(1);
}

// Types of the routes, which lint and type check read.
if (!tool('@sveltejs/kit', ['sync'])) process.exit(1);

const results: { name: string; passed: boolean; seconds: string }[] = [];
for (const { name, what, run } of chosen) {
	console.log(`\n── ${name}: ${what}`);
	const began = performance.now();
	// Without a build there is nothing to open in a browser.
	const passed =
		name === 'e2e' && results.some((step) => step.name === 'build' && !step.passed) ? false : run();
	results.push({ name, passed, seconds: ((performance.now() - began) / 1000).toFixed(1) });
}

console.log('');
for (const { name, passed, seconds } of results) console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
