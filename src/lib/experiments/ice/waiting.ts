/** Waiting for what a Recording is going to say: by its events, with a limit. */
import type { Run } from '../run.ts';

/** How often a Recording is looked at. */
const lookMs = 40;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves with true when `is` holds, with false when it does not within `limitMs` or the run is closed. */
export async function until(run: Run, is: () => boolean, limitMs: number): Promise<boolean> {
	const end = performance.now() + limitMs;
	while (!is()) {
		if (run.isClosed || performance.now() > end) return false;
		await pause(lookMs);
	}
	return true;
}
