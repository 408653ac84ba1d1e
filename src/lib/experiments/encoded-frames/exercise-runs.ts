/** Carries the answers of exercises 17a and 17c out. */
import { runCode } from '#lib/cells/run-code.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { countNote, missingNote } from './checks.ts';
import * as code from './code.ts';
import { countingNames, type CountingName } from './counting.ts';
import type { ToCounter } from './count-worker.ts';
import { picture } from './encoded-frames.svelte.ts';
import { missingForTransforms, startFrameWorker } from './start-workers.ts';
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

/** The call of the experiment, with a worker that counts where the other one seals. */
async function count(run: Run, how: CountingName): Promise<void> {
	const counter = new Worker(new URL('./count-worker.ts', import.meta.url), { type: 'module' });
	const { worker: plain } = startFrameWorker(() => undefined);
	const source = createSyntheticSource({ name: 'caller', audio: false, ...picture });
	run.defer(() => {
		counter.terminate();
		plain.terminate();
		source.close();
	});
	counter.postMessage({ type: 'how', how } satisfies ToCounter);
	await code.connect({
		observe: run.observe,
		stream: source.stream,
		workers: { caller: counter, callee: plain, sfu: plain },
		showPicture: () => undefined
	});
	await encoded(run.peers.caller!);
	const [counted] = await Promise.all([countOf(counter), run.sample()]);
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
		worker.postMessage({ type: 'count' } satisfies ToCounter);
	});

/** Resolves when enough frames have been made to speak of 5 %. */
async function encoded(peer: RTCPeerConnection): Promise<void> {
	for (let waited = 0; waited < patienceMs; waited += lookEveryMs) {
		await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
		const entries = [...(await peer.getStats()).values()] as { framesEncoded?: number }[];
		if (entries.some(({ framesEncoded = 0 }) => framesEncoded >= wantedFrames)) return;
	}
}

/** Exercise 17c: the reader's code in a frame, tried on each case. */
export const runWrittenCipher = (
	[code = '']: readonly string[],
	began: (run: Run) => void
): Promise<Recording> => runCode(code, { slug: 'encoded-frames', tail }, began);
