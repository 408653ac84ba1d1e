/** Ticks at an even pace even while the page is hidden, where the page's own timers are slowed to one a second. */
addEventListener('message', ({ data: intervalMs }: MessageEvent<number>) => {
	setInterval(() => {
		postMessage(0);
	}, intervalMs);
});
