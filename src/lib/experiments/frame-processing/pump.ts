/** Frames from a readable through the pipeline into a writable, until the track ends or the signal says stop. */
import type { FramePipe } from './frame-pipe.ts';

export async function pump(
	readable: ReadableStream<VideoFrame>,
	writable: WritableStream<VideoFrame>,
	{ pipe, signal }: { readonly pipe: FramePipe; readonly signal: AbortSignal }
): Promise<void> {
	const transform = new TransformStream<VideoFrame, VideoFrame>({
		transform(frame, controller) {
			const out = pipe.process(frame);
			if (out) controller.enqueue(out);
		}
	});
	try {
		await readable.pipeThrough(transform, { signal }).pipeTo(writable, { signal });
	} catch (error) {
		// Stopping is how it ends.
		if (!signal.aborted) throw error;
	}
}
