/**
 * Records what real browsers do with every answer of the exercises, for the unit tests of their checks:
 *
 *     npm run dev -- --port 4555
 *     node tests/support/record-exercises.ts http://localhost:4555 [experiment …]
 *
 * Writes tests/fixtures/recordings/exercises/<browser>-<exercise>-<answer>.json. Run it again when code.ts changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, firefox, type Browser } from 'playwright';
import type { AnsweredExercise } from '../../src/lib/lessons/types.ts';
import { chromiumLaunch, firefoxLaunch, systemFirefox } from './browsers.ts';

const site = process.argv[2] ?? 'http://localhost:5173';
const experiments = process.argv.length > 3 ? process.argv.slice(3) : ['loopback-call', 'sip-call'];
const folder = 'tests/fixtures/recordings/exercises';

/** Modules by their address on the dev server, so that neither bundler nor compiler looks for them here. */
const modules = {
	exercises: experiments.map((slug) => `/src/lib/experiments/${slug}/exercises.ts`),
	file: '/src/lib/recording/file.ts'
};

type Carried = Pick<AnsweredExercise, 'id' | 'start' | 'solution' | 'wrong' | 'run'>;

async function record(name: string, browser: Browser): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${site}/experiments/`);
	const files = await page.evaluate(async (paths) => {
		const exercises: Carried[] = [];
		for (const path of paths.exercises) {
			const exports = (await import(/* @vite-ignore */ path)) as Record<string, Carried>;
			exercises.push(...Object.values(exports).filter((exported) => typeof exported.run === 'function'));
		}
		const { saveRecording } = (await import(
			/* @vite-ignore */ paths.file
		)) as typeof import('../../src/lib/recording/file.ts');
		const found: Record<string, string> = {};
		for (const exercise of exercises) {
			const answers = {
				start: exercise.start,
				solution: exercise.solution,
				...Object.fromEntries(exercise.wrong.map(({ answer }, index) => [`wrong-${index + 1}`, answer]))
			};
			for (const [answer, ids] of Object.entries(answers))
				found[`${exercise.id}-${answer}`] = saveRecording(await exercise.run(ids, () => undefined));
		}
		return found;
	}, modules);
	for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${name}-${file}.json`, text);
	console.log(`${name}: ${Object.keys(files).length} recordings`);
	await browser.close();
}

mkdirSync(folder, { recursive: true });
await record('chromium', await chromium.launch(chromiumLaunch));
if (systemFirefox) await record('firefox', await firefox.launch(firefoxLaunch));
