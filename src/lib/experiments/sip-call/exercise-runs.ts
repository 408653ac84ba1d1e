/** Carries the answers of exercise 7c out on two real telephones, with the proxy in this page. */
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import * as code from './code.ts';
import { nothingRings } from './notes.ts';
import { layTelephones } from './telephones.ts';

/** How long the last messages of a call may take. */
const tailMs = 300;

/** Stops where the lines would stop as a program: at the first one that is refused, or that has nothing to work on. */
export async function runSipCall(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('sip-call');
	began(run);
	const states: Partial<Record<code.End, code.PhoneState>> = {};
	const telephones = layTelephones(run, {
		story: 'whole',
		showState: (end, state) => {
			states[end] = state;
		}
	});
	const { stage } = telephones;
	let agreed: Promise<void> = Promise.resolve();
	const lines: Record<string, () => Promise<boolean>> = {
		'register-alice': () => succeeds(code.register(stage.caller)),
		'register-bob': () => succeeds(code.register(stage.callee)),
		invite: () => {
			agreed = code.agreed(code.invite(stage.caller, stage.target));
			// Done when Bob rings; refused when the proxy says so.
			return Promise.race([stage.rings().then(() => true), succeeds(agreed)]);
		},
		answer: async () => {
			if (states.callee !== 'ringing') {
				run.note(nothingRings);
				return false;
			}
			code.answer(stage.callee);
			return succeeds(agreed);
		},
		talk: async () => {
			if (states.caller !== 'talking') return false;
			await stage.heard();
			return true;
		},
		'hang-up': async () => {
			if (states.caller === undefined || states.caller === 'over') return false;
			code.hangUp(stage.caller);
			await stage.pause(tailMs);
			return true;
		}
	};
	try {
		await telephones.switchOn();
		for (const name of answer) {
			const isDone = (await lines[name]?.()) ?? true;
			if (!isDone) break;
		}
		await stage.pause(tailMs);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

const succeeds = async (attempt: Promise<void>): Promise<boolean> => {
	try {
		await attempt;
		return true;
	} catch (error) {
		if (error instanceof code.SipRefusal) return false; // the Recording has the response
		throw error;
	}
};
