/** Runs the commands of our packages with the very Node that runs this script. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of a package's command: the one that bears its name, or the only one it has. */
function commandPath(name: string): string {
	const folder = join('node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
	if (!file) throw new Error(`${name} has no command`);
	return join(folder, file);
}

/** Runs a package's command to its end. Returns whether it succeeded. */
export function tool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
	const { status } = spawnSync(process.execPath, [commandPath(name), ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	return status === 0;
}

/** The same beside other work: what it says is kept together, and told at its end. */
export function toolBeside(
	name: string,
	args: readonly string[]
): Promise<{ readonly passed: boolean; readonly said: string }> {
	const child = spawn(process.execPath, [commandPath(name), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve) => {
		child.on('close', (status) => {
			resolve({ passed: status === 0, said });
		});
	});
}
