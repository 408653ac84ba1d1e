/** Carries the answers of lesson 1's exercises out on two real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { noValueYet, patienceMs } from './checks.ts';
import { isCallName, makeCall, type CallName } from './calls.ts';
import * as code from './code.ts';

/** How long a connection may take before an exercise is judged as it stands. Loopback takes about 30 ms. */
const connectTimeoutMs = 5000;

function begin(began: (run: Run) => void): { run: Run; page: code.Page } {
	const run = new Run('loopback-call');
	began(run);
	const caller = createSyntheticSource({ name: 'caller' });
	const callee = createSyntheticSource({ name: 'callee' });
	run.defer(() => {
		caller.close();
		callee.close();
	});
	const ignore = () => undefined;
	return {
		run,
		page: {
			observe: run.observe,
			streams: { caller: caller.stream, callee: callee.stream },
			showPicture: ignore,
			showMessage: ignore
		}
	};
}

/** What a line of exercise 1a reads, and the line that makes it: before that the name does not exist yet. */
const readsResultOf: Partial<Record<CallName, CallName>> = {
	setLocalOffer: 'createOffer',
	setRemoteOffer: 'createOffer',
	setLocalAnswer: 'createAnswer',
	setRemoteAnswer: 'createAnswer'
};

/**
 * Exercise 1a. Stops where the lines would stop as a program: at a name that has no value yet, or at the first call that the
 * browser refuses.
 */
export async function runOrderedCalls(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const { run, page } = begin(began);
	try {
		const call = code.createPeers(page);
		const echoed = eventOf(call.channel, 'message');
		for (const [place, name] of answer.entries()) {
			if (!isCallName(name)) continue;
			const needed = readsResultOf[name];
			if (needed && !answer.slice(0, place).includes(needed)) {
				run.note(noValueYet, needed === 'createOffer' ? 'offer' : 'answer');
				return run.recorder.snapshot();
			}
			if (!(await succeeds(makeCall(name, call)))) return run.recorder.snapshot();
		}
		await Promise.race([echoed, pause(connectTimeoutMs)]);
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** Exercise 1b. Watches the connection for as long as the exercise says. */
export async function runWithoutCandidates(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const { run, page } = begin(began);
	const choices: Record<string, code.Page['candidatesFrom']> = {
		all: ['caller', 'callee'],
		'only-caller': ['caller'],
		'only-callee': ['callee'],
		none: []
	};
	try {
		await code.connect({ ...page, candidatesFrom: choices[answer[0] ?? ''] ?? [] });
		await pause(patienceMs + 50); // a timer may fire a little early
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

const succeeds = async (call: Promise<void>): Promise<boolean> => {
	try {
		await call;
		return true;
	} catch {
		return false; // the Recording has the browser's own words
	}
};
const eventOf = (target: EventTarget, type: string) =>
	new Promise<void>((resolve) => {
		target.addEventListener(
			type,
			() => {
				resolve();
			},
			{ once: true }
		);
	});
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
