/** The lab server as a process of its own, for tests that stop and start it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

export interface LabServerProcess {
	/** `http://localhost:4100/` */
	readonly address: string;
	readonly port: number;
	/** Ends it as Ctrl+C does, and resolves with its exit code. */
	stop(): Promise<number | null>;
}

/** Starts `main.ts` with these options; rejects with what it said when it did not come up. Port 0 is any free one. */
export async function startLabServer(
	options: readonly string[] = ['--port', '0'],
	environment: Readonly<Record<string, string>> = {}
): Promise<LabServerProcess> {
	const child = spawn(process.execPath, [main, ...options], { env: { ...process.env, ...environment } });
	const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const address = await firstAddress(child, exited);
	return {
		address,
		port: Number(new URL(address).port),
		stop: () => {
			child.kill('SIGTERM');
			return exited;
		}
	};
}

function firstAddress(child: ChildProcess, exited: Promise<number | null>): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const address = /http:\/\/\S+/.exec(said)?.[0];
			if (address) resolve(address);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		void exited.then((code) => {
			reject(new Error(`exit code ${String(code)}: ${said}`));
		});
	});
}
