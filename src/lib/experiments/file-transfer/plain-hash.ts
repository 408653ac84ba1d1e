import type { FromHash } from './worker-messages.ts';

/**
 * SHA-256 of a file of any size, 64 hexadecimal digits, computed in a worker.
 *
 * @param heard how far it is, in percent
 * @throws when the file cannot be read, or an AbortError when it is not wanted any more
 */
export function plainHash(
	file: File,
	heard: (percent: number) => void,
	signal: AbortSignal
): Promise<string> {
	const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<string>((resolve, reject) => {
		signal.addEventListener('abort', () => {
			reject(new DOMException('not wanted any more', 'AbortError'));
		});
		worker.onmessage = ({ data }: MessageEvent<FromHash>) => {
			if ('sha256' in data) resolve(data.sha256);
			else if ('percent' in data) heard(data.percent);
			else reject(new Error(data.problem));
		};
		worker.onerror = ({ message }) => {
			reject(new Error(message));
		};
		worker.postMessage(file);
	}).finally(() => {
		worker.terminate();
	});
}
