/** How long a browser may take to start its sound; where there is no output it never does (Firefox). */
const patienceMs = 1500;

/** Whether this context runs, asked without waiting for ever. Call after a click: before one, browsers refuse. */
export async function startsSoon(audio: AudioContext): Promise<boolean> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const patience = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, patienceMs);
	});
	await Promise.race([audio.resume().catch(() => undefined), patience]);
	clearTimeout(timer);
	return audio.state === 'running';
}
