/** Ticks while the page is hidden: see ticker.ts. */
addEventListener('message', ({ data: intervalMs }: MessageEvent<number>) => {
	setInterval(() => {
		postMessage(0);
	}, intervalMs);
});
