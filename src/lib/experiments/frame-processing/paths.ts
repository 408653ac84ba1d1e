/** Which ways through the pipeline this browser has, what is missing for the others, and where those are. */
import type { FromWorker, PathName, ToWorker } from './settings.ts';

/** Since which version: MDN's compatibility data 8.1.9. */
export const pathSupport: Readonly<
	Record<PathName, { readonly api: string; readonly since: readonly string[] }>
> = {
	processor: { api: 'MediaStreamTrackGenerator', since: ['Chrome 94', 'Edge 94', 'Opera 80'] },
	'worker-generator': { api: 'VideoTrackGenerator', since: ['Safari 18'] },
	'canvas-worker': { api: 'VideoFrame', since: ['Chrome 94', 'Edge 94', 'Firefox 132', 'Safari 16.4'] },
	'canvas-window': { api: 'VideoFrame', since: ['Chrome 94', 'Edge 94', 'Firefox 132', 'Safari 16.4'] }
};

/** What stops a path here, by name; undefined where it can be taken. */
export type Lacks = Readonly<Partial<Record<PathName, string>>>;

/** @param inWorker names of what workers have; @param has whether the window has it */
export function lacksOf(inWorker: readonly string[], has: (name: string) => boolean): Lacks {
	const canvas = ['VideoFrame', 'OffscreenCanvas', 'requestVideoFrameCallback', 'captureStream'].find(
		(name) => !has(name)
	);
	const processor = ['MediaStreamTrackProcessor', 'MediaStreamTrackGenerator'].find((name) => !has(name));
	const generator = ['VideoTrackGenerator', 'MediaStreamTrackProcessor'].find(
		(name) => !inWorker.includes(name)
	);
	const worker = canvas ?? ['OffscreenCanvas', 'VideoFrame'].find((name) => !inWorker.includes(name));
	return {
		...(processor ? { processor } : {}),
		...(generator ? { 'worker-generator': generator } : {}),
		...(worker ? { 'canvas-worker': worker } : {}),
		...(canvas ? { 'canvas-window': canvas } : {})
	};
}

export const windowHas = (name: string): boolean =>
	name in window || name in HTMLVideoElement.prototype || name in HTMLCanvasElement.prototype;

export const startFrameWorker = (): Worker =>
	new Worker(new URL('./frame-worker.ts', import.meta.url), { type: 'module' });

export const startSoundWorker = (): Worker =>
	new Worker(new URL('./sound-worker.ts', import.meta.url), { type: 'module' });

/** Asks a worker what it has, and lets it go. */
export function askWorker(): Promise<readonly string[]> {
	const worker = startFrameWorker();
	return new Promise<readonly string[]>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if (data.type === 'support') resolve(data.names);
		};
		worker.onerror = () => {
			resolve([]);
		};
		worker.postMessage({ type: 'support' } satisfies ToWorker);
	}).finally(() => {
		worker.terminate();
	});
}
