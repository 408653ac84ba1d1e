/** Frames that were seen, written into a Recording a few times a second: one note for each would be many. */
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import type { Run } from '../run.ts';
import { watch, type ShownFrame } from './code.ts';
import { framesNote } from './latency.ts';

const writeEveryMs = 500;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Watches a video until it is stopped, and with the run at the latest. */
export function logFrames(run: Run, video: HTMLVideoElement): () => void {
	const reader = new MarkReader();
	let waiting: (ShownFrame & { at: number })[] = [];
	const stop = watch(
		video,
		() => reader.readVideo(video).time,
		(frame) => {
			waiting.push({ at: run.recorder.elapsed(), ...frame });
		}
	);
	const write = () => {
		if (waiting.length === 0) return;
		const renders = waiting.flatMap(({ render }) => (render === undefined ? [] : [tenth(render)]));
		run.note(framesNote, {
			at: waiting.map(({ at }) => tenth(at)),
			delay: waiting.map(({ delay }) => tenth(delay)),
			...(renders.length === waiting.length ? { render: renders } : {})
		});
		waiting = [];
	};
	const timer = setInterval(write, writeEveryMs);
	let isStopped = false;
	const end = () => {
		if (isStopped) return;
		isStopped = true;
		clearInterval(timer);
		stop();
		write();
	};
	run.defer(end);
	return end;
}
