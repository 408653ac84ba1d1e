/**
 * `npm test`: everything CI runs, the cheap things first. All of it is run even when something fails, and the summary says
 * what. `npm test -- unit e2e` runs only those.
 */
import { stampBuild } from './build-stamp.ts';
import { tool, toolBeside } from './tools.ts';

interface Step {
	readonly name: string;
	readonly what: string;
	/** Resolves to whether all is well. */
	readonly run: () => boolean | Promise<boolean>;
}

/** One process after the other, each beside what else is running. */
async function beside(
	tools: readonly (readonly [name: string, args: readonly string[]])[]
): Promise<boolean> {
	let isWell = true;
	for (const [name, args] of tools) {
		const { passed, said } = await toolBeside(name, args);
		process.stdout.write(said);
		isWell &&= passed;
	}
	return isWell;
}

/** Steps of one row run side by side: what reads the code takes one core, and machines have two. */
const rows: readonly (readonly Step[])[] = [
	[
		{
			name: 'lint',
			what: 'formatting, lint with the floors of ARCHITECTURE.md, unused code',
			run: () =>
				beside([
					['prettier', ['--check', '--log-level', 'warn', '.']],
					['eslint', ['--max-warnings', '0', '.']],
					['knip', ['--no-progress', '--config', 'config/knip.ts']]
				])
		},
		{
			name: 'types',
			what: 'type check of everything, templates included',
			run: () => beside([['svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']]])
		}
	],
	[
		{
			name: 'build',
			what: 'the site, with translations and links checked',
			run: () => {
				if (!tool('vite', ['build', '--logLevel', 'warn'])) return false;
				stampBuild();
				return true;
			}
		}
	],
	[
		{
			name: 'unit',
			what: 'unit tests, in Node and in a browser',
			run: () => tool('vitest', ['run'])
		}
	],
	[
		{
			name: 'e2e',
			what: 'every page and experiment in the browsers',
			run: () => tool('@playwright/test', ['test'])
		}
	]
];

const wanted = process.argv.slice(2);
const steps = rows.flat();
const isChosen = ({ name }: Step) => wanted.length === 0 || wanted.includes(name);
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
for (const row of rows)
	await Promise.all(
		row.filter(isChosen).map(async ({ name, what, run }) => {
			console.log(`\n── ${name}: ${what}`);
			const began = performance.now();
			// Without a build there is nothing to open in a browser.
			const hasSite = name !== 'e2e' || !results.some((step) => step.name === 'build' && !step.passed);
			const passed = hasSite && (await run());
			results.push({ name, passed, seconds: ((performance.now() - began) / 1000).toFixed(1) });
		})
	);

console.log('');
for (const { name, passed, seconds } of results) console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
