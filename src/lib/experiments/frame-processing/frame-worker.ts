/** The worker of every path: frames come as a stream, as a track, or one by one. */
import { pump } from './pump.ts';
import { FramePipe } from './frame-pipe.ts';
import { firstSettings, type FromWorker, type ToWorker } from './settings.ts';

const pipe = new FramePipe(firstSettings);
const ending = new AbortController();
/** What runs, so that closing can wait for it. */
let running: Promise<void> = Promise.resolve();

const say = (message: FromWorker, transfer: Transferable[] = []) => {
	postMessage(message, { transfer });
};
const fail = (error: unknown) => {
	if (ending.signal.aborted) return;
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	say({ type: 'failed', name, message });
};

/** Only where it is: Safari 18 has both in workers. */
interface WorkerMedia {
	readonly MediaStreamTrackProcessor?: new (init: { track: MediaStreamTrack }) => {
		readable: ReadableStream<VideoFrame>;
	};
	readonly VideoTrackGenerator?: new () => {
		readonly track: MediaStreamTrack;
		readonly writable: WritableStream<VideoFrame>;
	};
}
const media = self as WorkerMedia;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	switch (data.type) {
		case 'settings':
			pipe.settings = data.settings;
			break;
		case 'take-reference':
			pipe.takeReference();
			break;
		case 'streams':
			running = pump(data.readable, data.writable, { pipe, signal: ending.signal }).catch(fail);
			break;
		case 'track':
			running = pumpTrack(data.track).catch(fail);
			break;
		case 'frame':
			processOne(data.frame);
			break;
		case 'numbers':
			say({ type: 'numbers', numbers: pipe.numbers });
			break;
		case 'support':
			say({
				type: 'support',
				names: ['MediaStreamTrackProcessor', 'VideoTrackGenerator', 'OffscreenCanvas', 'VideoFrame'].filter(
					(name) => name in self
				)
			});
			break;
		case 'close':
			ending.abort();
			void running.finally(() => {
				pipe.close();
				close();
			});
	}
});

function processOne(frame: VideoFrame): void {
	try {
		const out = pipe.process(frame);
		say({ type: 'frame', frame: out }, out ? [out] : []);
	} catch (error) {
		// Whoever sent it waits for an answer.
		say({ type: 'frame', frame: undefined });
		fail(error);
	}
}

/** The way of the specification (MediaStreamTrack Insertable Media Processing using Streams): all of it in the worker. */
async function pumpTrack(track: MediaStreamTrack): Promise<void> {
	const { MediaStreamTrackProcessor: Processor, VideoTrackGenerator: Generator } = media;
	if (!Processor || !Generator)
		throw new Error('no MediaStreamTrackProcessor and VideoTrackGenerator in this worker');
	const generator = new Generator();
	const made = generator.track;
	say({ type: 'track', track: made }, [made]);
	try {
		await pump(new Processor({ track }).readable, generator.writable, { pipe, signal: ending.signal });
	} finally {
		track.stop();
	}
}
