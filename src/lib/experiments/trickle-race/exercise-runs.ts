/** Carries an answer of exercise 10b out, and a call that waits beside it. */
import type { Recording } from '#lib/recording/recording.ts';
import { networkFor } from '../network/run-network.ts';
import { Run } from '../run.ts';
import type { Way } from './code.ts';
import { lap, stunDelayMs } from './lap.ts';

/** For the answer that tells no candidates: nothing will come. */
const shortPatienceMs = 2500;

export async function runSendEarly(
	[choice = 'wait']: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('trickle-race');
	began(run);
	try {
		const network = await networkFor(run, { isCaptured: false });
		const stun = await network.openSlowStun(stunDelayMs);
		await lap(run, stun, choice as Way, choice === 'never' ? shortPatienceMs : undefined);
		await lap(run, stun, 'wait');
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
