/**
 * `npm run bench`: speed and size, as ratios to floors measured in the same run. Writes bench/results.json and
 * bench/results.md; asserts nothing. `npm run bench -- set-up` runs only what has that word in its name.
 */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { build } from 'vite';
import { tracedCode } from '../config/traced-code.ts';
import { measureRecording, measureScripts, measureSetUp, type Measured } from '../tests/bench/measure.ts';
import { measureDumps } from '../tests/bench/measure-dumps.ts';
import { measureFiles } from '../tests/bench/measure-files.ts';
import { measureRelay } from '../tests/bench/measure-relay.ts';
import { measurePackets } from '../tests/bench/measure-packets.ts';
import { measureKeystroke, measureSdp } from '../tests/bench/measure-sdp.ts';
import { measureSim } from '../tests/bench/measure-sim.ts';
import { measureThroughput } from '../tests/bench/measure-throughput.ts';
import { measureStatsCost } from '../tests/bench/measure-stats-cost.ts';
import { chromiumLaunch } from '../tests/support/browsers.ts';
import { isBuildFresh, stampBuild } from './build-stamp.ts';
import { tool } from './tools.ts';

const pairs = Number(process.env.BENCH_PAIRS ?? 15);

if (!isBuildFresh()) {
	console.log('Building the site …');
	if (!tool('vite', ['build', '--logLevel', 'warn'])) process.exit(1);
	stampBuild();
}
await build({
	configFile: false,
	logLevel: 'warn',
	plugins: [tracedCode()],
	build: {
		outDir: '.cache/bench',
		emptyOutDir: true,
		target: 'es2024',
		lib: {
			entry: { 'recorded-call': 'tests/bench/recorded-call.ts', editor: 'tests/bench/editor.ts' },
			formats: ['es'],
			fileName: (_, name) => `${name}.js`
		}
	}
});

/** The site, the floor pages and the bundle of the recorded call, on one port. */
const site = sirv('build', { single: false });
const bench = { '.html': 'text/html', '.js': 'text/javascript' } as Record<string, string>;
const server = createServer((request, response) => {
	const name = /^\/bench\/([\w.-]+)$/.exec(request.url ?? '')?.[1];
	const worker = /^\/(assets\/[\w.-]+\.js)$/.exec(request.url ?? '')?.[1];
	if (name ?? worker) {
		const file = worker ?? (name?.endsWith('.html') ? join('../../tests/bench', name) : (name ?? ''));
		response.setHeader('content-type', bench[extname(file)] ?? 'text/plain');
		response.end(readFileSync(join('.cache/bench', file)));
	} else
		site(request, response, () => {
			response.writeHead(404).end();
		});
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (typeof address !== 'object' || address === null) throw new Error('the bench server has no address');
const origin = `http://127.0.0.1:${address.port}`;

const browser = await chromium.launch(chromiumLaunch);
const measured: Measured[] = [];
const only = process.argv[2];
const wanted = (name: string) => !only || name.includes(only);

if (wanted('set-up')) {
	console.log('click to connected …');
	measured.push(
		await measureSetUp(
			browser,
			{ floor: `${origin}/bench/floor.html`, ours: `${origin}/experiments/loopback-call/` },
			pairs
		)
	);
}
if (wanted('recording')) {
	console.log('recorded against unrecorded …');
	measured.push(await measureRecording(browser, `${origin}/bench/recorded-call.html`, 7, 4000));
}
if (wanted('stats')) {
	console.log('statistics once a second …');
	measured.push(await measureStatsCost(browser, `${origin}/bench/recorded-call.html`, 7, 4000));
}
if (wanted('sdp')) {
	console.log('session descriptions …');
	measured.push(
		...measurePackets(15),
		...measureSdp(31),
		await measureKeystroke(browser, `${origin}/bench/floor.html`, 40)
	);
}
if (wanted('sim')) {
	console.log('simulator …');
	measured.push(...measureSim(7));
}
if (wanted('relay')) {
	console.log('relay, beside coturn where it is installed …');
	measured.push(...(await measureRelay(5, 3000)));
}
if (wanted('throughput')) {
	console.log('throughput of a data channel …');
	measured.push(
		...(await measureThroughput(
			browser,
			{ floor: `${origin}/bench/throughput-floor.html`, ours: `${origin}/experiments/throughput/` },
			pairs
		))
	);
}
if (wanted('files')) {
	console.log('files, beside a bare sender …');
	measured.push(
		...(await measureFiles(
			browser,
			{ floor: `${origin}/bench/floor-file.html`, ours: `${origin}/experiments/file-transfer/` },
			{ mebibytes: 256, pairs: Number(process.env.BENCH_PAIRS ?? 5), memoryMebibytes: 1024 }
		))
	);
}
if (wanted('dumps')) {
	console.log('large dumps …');
	measured.push(...(await measureDumps(browser, `${origin}/dumps/`, 5)));
}
const scripts = await measureScripts(browser, `${origin}/lessons/first-call/`);

const results = {
	date: new Date().toISOString().slice(0, 10),
	machine: `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
	browser: `Chromium ${browser.version()}`,
	node: process.version,
	measured,
	lessonScripts: { ...scripts, budgetKilobytes: 45 }
};
await browser.close();
server.close();

const number = (value: number) => value.toFixed(2);
const table = [
	`# Bench, ${results.date}`,
	'',
	`${results.machine}; ${results.browser}; Node ${results.node}. Medians; what holds is the ratio within the run.`,
	'',
	'| what | floor | ours | ratio | floor against itself | budget | method |',
	'| --- | --- | --- | --- | --- | --- | --- |',
	...measured.map(
		(row) =>
			`| ${row.name} | ${number(row.floor)} ${row.unit} | ${number(row.ours)} ${row.unit} | **${number(row.ratio)}** | ${row.floorAgainstItself === undefined ? '–' : number(row.floorAgainstItself)} | ${row.budget} | ${row.method} |`
	),
	...(['asleep', 'awake'] as const).map(
		(when) =>
			`| JavaScript of lesson 1 before a click, ${when === 'asleep' ? 'while it is read' : 'once the pointer has moved'} | – | ${number(scripts[when].kilobytes)} KB gzip, ${scripts[when].files} files | – | – | ≤ 45 KB | all scripts of the page, gzip -9 |`
	),
	''
].join('\n');
mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${JSON.stringify(results, undefined, '\t')}\n`);
writeFileSync('bench/results.md', table);
console.log(`\n${table}\nWritten to bench/results.md and bench/results.json`);
