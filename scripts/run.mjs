// Entry of `npm start`, `npm run dev`, `npm test` and `npm run bench`. Plain JavaScript without dependencies, for whatever
// Node is there: it puts everything in place, says what it does, and hands over to the Node 24 that comes with the packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
process.chdir(root);
const [task = '', ...rest] = process.argv.slice(2);
const began = Date.now();
const say = (/** @type {string} */ text) =>
	console.log(`[setup ${((Date.now() - began) / 1000).toFixed(1)} s] ${text}`);

/** Oldest Node that can start us, and oldest that can run our TypeScript as it is. */
const oldestOuter = /** @type {const} */ ([20, 19]);
const oldestInner = /** @type {const} */ ([22, 18]);

/** @param {readonly [number, number] | undefined} found @param {readonly [number, number]} least */
const isAtLeast = (found, least) =>
	found !== undefined && (found[0] > least[0] || (found[0] === least[0] && found[1] >= least[1]));

/** @param {string} text */
function parseVersion(text) {
	const found = /^v(\d+)\.(\d+)/.exec(text);
	return found ? /** @type {const} */ ([Number(found[1]), Number(found[2])]) : undefined;
}
/** @param {string} path */
const versionOf = (path) => parseVersion(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
const run = (command, args, options = {}) =>
	spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;

/** The npm of the outer command, run by the Node that runs it: never by one inside node_modules, which npm replaces. */
function npm(/** @type {string[]} */ ...args) {
	const { npm_execpath: cli, npm_node_execpath: node } = process.env;
	return cli && node && existsSync(node)
		? run(node, [cli, ...args])
		: run('npm', args, { shell: process.platform === 'win32' });
}

function installDependencies() {
	const stamp = 'node_modules/.setup-stamp';
	const wanted = createHash('sha256')
		.update(readFileSync('package-lock.json'))
		.update(process.platform + process.arch)
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	say(
		existsSync('node_modules')
			? 'the packages are out of date: npm ci (about 10 s)'
			: 'installing the packages: npm ci (about 20 s, 100 MB, only the first time)'
	);
	// engine-strict off: npm itself still runs on the Node that was here before, our tools will not.
	const flags = ['--engine-strict=false', '--loglevel=error', '--no-fund', '--no-audit', '--include=dev'];
	if (!npm('ci', ...flags)) {
		// npm/cli#9846: npm ci rejects a lockfile when a mirror lacks a package of some other platform.
		say('npm ci did not work; trying npm install with the same versions');
		if (!npm('install', '--no-save', ...flags))
			throw new Error(
				'The packages could not be installed. Is the npm registry reachable? Its own message is above.'
			);
	}
	writeFileSync(stamp, wanted);
}

/** A Node that runs TypeScript as it is: the one among the packages, or else the one that is here. */
function projectNode() {
	const own = resolve(
		process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node'
	);
	const ownIsGood = () => existsSync(own) && isAtLeast(versionOf(own), oldestInner);
	if (ownIsGood()) return own;
	if (isAtLeast(versionOf(process.execPath), oldestInner)) return process.execPath;
	if (existsSync('node_modules/node')) {
		// Install scripts are switched off here (ignore-scripts): do that one step ourselves.
		say('fetching Node 24 from npm');
		run(process.env.npm_node_execpath ?? process.execPath, ['installArchSpecificPackage'], {
			cwd: 'node_modules/node',
			env: { ...process.env, npm_config_ignore_scripts: 'true' }
		});
	}
	if (ownIsGood()) return own;
	throw new Error(
		`Node ${oldestInner.join('.')} or newer is needed to run this, found ${process.version}, and Node 24 could not be fetched from npm. ` +
			'Install a current Node from https://nodejs.org and try again.'
	);
}

/**
 * From lists that are read anew: old ones name old packages, and a browser without its security updates is another browser.
 * @param {string[]} packages
 */
function debianInstall(packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['update', '-qq'], { env });
	return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
const first = (/** @type {(string | undefined)[]} */ ...paths) =>
	paths.find((path) => path && existsSync(path));

/** An existing Chromium or Chrome; else the distribution's; else Playwright's own download. @param {string} node */
function findChromium(node) {
	const find = () =>
		first(
			process.env.CHROMIUM_PATH,
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/usr/bin/google-chrome',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			spawnSync(node, ['-p', "require('playwright').chromium.executablePath()"], {
				encoding: 'utf8'
			}).stdout?.trim()
		);
	let path = find();
	if (!path && isDebianRoot) {
		say('no Chromium on this machine: installing the distribution’s (about 20 s)');
		debianInstall(['chromium']);
		path = find();
	}
	if (!path) {
		say('no Chromium on this machine: downloading one with Playwright (about 150 MB)');
		run(node, ['node_modules/playwright/cli.js', 'install', 'chromium']);
		path = find();
	}
	if (!path)
		throw new Error(
			'The tests need a Chromium or Chrome, and none could be found or installed. Install one, or point CHROMIUM_PATH at its program.'
		);
	return path;
}

/** Firefox is welcome and not required: its tests are skipped, visibly, where there is none. */
function findFirefox() {
	const find = () => first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
	if (!find() && isDebianRoot) {
		say('no Firefox on this machine: installing the distribution’s (about 20 s)');
		debianInstall(['firefox-esr']);
	}
	const path = find();
	if (!path) say('NOTICE: no Firefox here, so the Firefox tests are skipped. FIREFOX_PATH can point at one.');
	return path;
}

try {
	if (!['start', 'dev', 'test', 'bench'].includes(task)) throw new Error(`unknown task: ${task}`);
	if (!isAtLeast(parseVersion(process.version), oldestOuter))
		throw new Error(
			`Node ${oldestOuter.join('.')} or newer is needed, this is ${process.version}. Install a current one from https://nodejs.org.`
		);
	installDependencies();
	const node = projectNode();
	/** @type {NodeJS.ProcessEnv} */
	const env = {
		...process.env,
		PATH: [resolve(node, '..'), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
	};
	if (task === 'test' || task === 'bench') {
		env.CHROMIUM_PATH = findChromium(node);
		const firefox = findFirefox();
		if (firefox) env.FIREFOX_PATH = firefox;
		say(`Chromium: ${env.CHROMIUM_PATH}; Firefox: ${firefox ?? 'none'}`);
	}
	mkdirSync('.cache', { recursive: true });
	say(`Node ${versionOf(node)?.join('.')} takes over`);
	const child = spawn(node, [`scripts/${task}.ts`, ...rest], { stdio: 'inherit', env });
	for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.on(signal, () => child.kill(signal));
	// `kill <pid of npm>` reaches npm and its shell but not us: notice that the parent is gone.
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
} catch (error) {
	console.error(`[setup] ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}
