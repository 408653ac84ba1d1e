/**
 * Ticks at an even pace, in a hidden page too. The page's own timer does while it is seen; hidden, where browsers slow
 * that one to a tick a second, a worker takes over.
 */
export function startTicker(intervalMs: number, tick: () => void): () => void {
	let stop = (): void => undefined;
	const start = () => {
		stop();
		stop = document.hidden ? tickInWorker(intervalMs, tick) : tickHere(intervalMs, tick);
	};
	start();
	document.addEventListener('visibilitychange', start);
	return () => {
		document.removeEventListener('visibilitychange', start);
		stop();
	};
}

function tickHere(intervalMs: number, tick: () => void): () => void {
	const timer = setInterval(tick, intervalMs);
	return () => {
		clearInterval(timer);
	};
}

function tickInWorker(intervalMs: number, tick: () => void): () => void {
	const worker = new Worker(new URL('./tick-worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', tick);
	worker.postMessage(intervalMs);
	return () => {
		worker.terminate();
	};
}
