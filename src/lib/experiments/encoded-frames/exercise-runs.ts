/** Carries the answers of exercises 17a and 17c out. */
import { runCode } from '#lib/cells/run-code.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { countNote, missingNote } from './checks.ts';
import { countingNames } from './counting.ts';
import { picture } from './encoded-frames.svelte.ts';
import { missingForTransforms } from './start-workers.ts';
import { tail } from './written-cipher.ts';

/** So many frames are waited for, and so long at most. */
const wantedFrames = 60;
const patienceMs = 12_000;
const lookEveryMs = 250;

/** Exercise 17a: a real call, whose frames are counted the chosen way. */
export async function runCounting(
	[answer]: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('encoded-frames');
	began(run);
	try {
		const missing = missingForTransforms();
		const how = countingNames.find((known) => known === answer);
		if (missing) run.note(missingNote, missing);
		else if (how) await count(run, how);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

async function count(run: Run, how: string): Promise<void> {
	const worker = new Worker(new URL('./count-worker.ts', import.meta.url), { type: 'module' });
	const source = createSyntheticSource({ name: 'caller', audio: false, ...picture });
	run.defer(() => {
		worker.terminate();
		source.close();
	});
	const caller = run.observe(new RTCPeerConnection(), 'caller');
	const callee = run.observe(new RTCPeerConnection(), 'callee');
	const sender = caller.addTrack(source.stream.getVideoTracks()[0]!, source.stream);
	sender.transform = new RTCRtpScriptTransform(worker, how);
	exchangeCandidates(caller, callee);
	await negotiate(caller, callee);
	await connected(callee);
	await encoded(sender);
	const [counted] = await Promise.all([countOf(worker), run.sample()]);
	run.note(countNote, { how, count: counted });
}

const countOf = (worker: Worker): Promise<number> =>
	new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<number>) => {
			resolve(data);
		};
		worker.onerror = ({ message }) => {
			reject(new Error(message || 'the worker did not start'));
		};
		worker.postMessage('count');
	});

/** Resolves when enough frames have been made to speak of 5 %. */
async function encoded(sender: RTCRtpSender): Promise<void> {
	for (let waited = 0; waited < patienceMs; waited += lookEveryMs) {
		await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
		const entries = [...(await sender.getStats()).values()] as { framesEncoded?: number }[];
		if (entries.some(({ framesEncoded = 0 }) => framesEncoded >= wantedFrames)) return;
	}
}

/** Exercise 17c: the reader's code in a frame, tried on each case. */
export const runWrittenCipher = (
	[code = '']: readonly string[],
	began: (run: Run) => void
): Promise<Recording> => runCode(code, { slug: 'encoded-frames', tail }, began);
