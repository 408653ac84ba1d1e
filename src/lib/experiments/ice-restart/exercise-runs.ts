/** Carries the answers of exercise 10e out on a real call that is up. */
import type { Recording } from '#lib/recording/recording.ts';
import { pause } from '../ice/waiting.ts';
import { Run } from '../run.ts';
import { answerNote } from './checks.ts';
import { beginCall, comeUp, moveOver } from './calls.ts';
import * as code from './code.ts';

/** How long what follows is watched. */
const watchMs = 700;

export async function runRestart(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('ice-restart');
	began(run);
	try {
		const call = await comeUp(run);
		const [choice = ''] = answer;
		run.note(answerNote, choice);
		if (choice === 'restart') {
			await code.restart(call);
			await moveOver(run);
		} else if (choice === 'renegotiate') await code.negotiate(call);
		else if (choice === 'ask') call.caller.restartIce();
		else if (choice === 'anew') await code.negotiate(beginCall(run).call);
		await pause(watchMs);
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
