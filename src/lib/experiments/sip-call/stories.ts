/** The calls that can be played, step after step, on two telephones; and the conditions each one needs. */
import * as code from './code.ts';

export const stories = [
	'whole',
	'cancelled',
	'busy',
	'no-codec',
	'nobody',
	'away',
	'wrong-password'
] as const;
export type Story = (typeof stories)[number];

export interface Conditions {
	/** What the caller answers the challenge with. */
	readonly password: 'right' | 'wrong';
	/** Whom the caller calls. */
	readonly target: 'callee' | 'nobody';
	/** The one audio codec that each end has left. */
	readonly onlyCodec?: Readonly<Record<code.End, string>>;
}

const usual: Conditions = { password: 'right', target: 'callee' };

/** In `no-codec` the ends speak one audio codec each, and not the same one. */
export const conditionsOf: Readonly<Record<Story, Conditions>> = {
	whole: usual,
	cancelled: usual,
	busy: usual,
	'no-codec': { ...usual, onlyCodec: { caller: 'audio/PCMU', callee: 'audio/opus' } },
	nobody: { ...usual, target: 'nobody' },
	away: usual,
	'wrong-password': { ...usual, password: 'wrong' }
};

export interface Stage {
	readonly caller: code.Phone;
	readonly callee: code.Phone;
	/** The address that is called. */
	readonly target: string;
	/** Waits so long, or ends the story when it was left. */
	readonly pause: (ms: number) => Promise<void>;
	/** Until the callee rings. */
	readonly rings: () => Promise<void>;
	/** Until packets of the other end have arrived at both. */
	readonly heard: () => Promise<void>;
}

/** Long enough to be seen, short enough to be waited for. */
const beat = { ring: 500, talk: 700, hold: 900 };

/** Plays it to its end. A refusal that the story is about is its end, and no error. */
export async function play(story: Story, stage: Stage): Promise<void> {
	const { caller, callee } = stage;
	if (story === 'wrong-password') {
		await refused(code.register(caller));
		return;
	}
	await code.register(caller);
	if (story !== 'away') await code.register(callee);
	const call = code.invite(caller, stage.target);
	const agreed = code.agreed(call);
	if (story === 'nobody' || story === 'away') {
		await refused(agreed);
		return;
	}
	const outcome = agreed.catch(() => undefined);
	await stage.rings();
	await stage.pause(beat.ring);
	if (story === 'cancelled') {
		code.hangUp(caller);
		await outcome;
	} else if (story === 'busy') {
		code.decline(callee);
		await refused(agreed);
	} else if (story === 'no-codec') {
		code.answer(callee);
		await refused(agreed);
	} else await talk(stage, agreed);
	// The last messages are still on their way.
	await stage.pause(beat.ring);
}

async function talk({ caller, callee, pause, heard }: Stage, agreed: Promise<void>): Promise<void> {
	code.reportProgress(callee);
	await pause(beat.ring);
	code.answer(callee);
	await agreed;
	await heard();
	await pause(beat.talk);
	await code.hold(caller);
	await pause(beat.hold);
	await code.resume(caller);
	await pause(beat.talk);
	code.hangUp(caller);
}

async function refused(attempt: Promise<void>): Promise<void> {
	try {
		await attempt;
	} catch (error) {
		if (error instanceof code.SipRefusal) return;
		throw error;
	}
	throw new Error('this was to be refused, and it went through');
}
