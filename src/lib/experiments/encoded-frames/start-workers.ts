/** The workers that frames pass through, and what a browser needs for it. */
import type { FromWorker, ToWorker } from './frame-messages.ts';

export type WorkerName = 'caller' | 'callee' | 'sfu';
export interface FrameWorker {
	readonly worker: Worker;
	readonly tell: (message: ToWorker) => void;
}

export function startFrameWorker(hear: (message: FromWorker) => void): FrameWorker {
	const worker = new Worker(new URL('./frame-worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
		hear(data);
	};
	worker.onerror = ({ message }) => {
		hear({ type: 'failed', name: 'Error', message: message || 'the worker did not start' });
	};
	return {
		worker,
		tell: (message) => {
			worker.postMessage(message);
		}
	};
}

/** What transforms need and this browser lacks, by name. */
export const missingForTransforms = (): string | undefined =>
	['RTCPeerConnection', 'RTCRtpScriptTransform'].find((name) => !(name in window));

/** The same for the whole experiment, which encrypts. */
export const missingHere = (): string | undefined =>
	missingForTransforms() ??
	// Only there in a secure context: HTTPS, or this machine itself.
	('subtle' in crypto ? undefined : 'crypto.subtle');
