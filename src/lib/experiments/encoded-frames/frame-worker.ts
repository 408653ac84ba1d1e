/** The worker of one end: every frame of its transforms passes through here, and is sealed, opened, or only looked at. */
import { headerBytes, keyIdOf, openFrame, sealFrame, type SealingKey } from './frame-cipher.ts';
import {
	transformerOf,
	type FromWorker,
	type Protection,
	type ToWorker,
	type TransformOptions,
	type Transformer
} from './frame-messages.ts';
import { FrameTally } from './frame-tally.ts';

const reportEveryMs = 500;
const tallies: FrameTally[] = [];
const transformers: Transformer[] = [];
const keys = new Map<number, CryptoKey>();
let sealing: SealingKey | undefined;
let protection: Protection = 'none';
/** One counter for all that is sealed here: two frames under one key never get the same IV. */
let counter = 0;

const say = (message: FromWorker) => {
	postMessage(message);
};
const fail = (error: unknown) => {
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	say({ type: 'failed', name, message });
};
const clearOf = (frame: RTCEncodedVideoFrame) =>
	protection === 'everything' ? 0 : headerBytes[frame.type === 'key' ? 'key' : 'delta'];

/** Each says whether the frame goes on. What cannot be opened never reaches the decoder. */
const tasks: Record<
	TransformOptions['task'],
	(frame: RTCEncodedVideoFrame, tally: FrameTally) => Promise<boolean>
> = {
	async seal(frame, tally) {
		if (protection !== 'none') {
			// Without a key nothing is sent, rather than in the clear.
			if (!sealing) return false;
			tally.keyId = sealing.id;
			const sealed = await sealFrame(new Uint8Array(frame.data), sealing, ++counter, clearOf(frame));
			frame.data = sealed.buffer;
		}
		tally.look(frame.data);
		return true;
	},
	async open(frame, tally) {
		tally.look(frame.data);
		if (protection === 'none') return true;
		const data = new Uint8Array(frame.data);
		tally.keyId = keyIdOf(data) ?? 0;
		const opened = await openFrame(data, (id) => keys.get(id), clearOf(frame));
		if (!opened) {
			tally.refused++;
			return false;
		}
		tally.opened++;
		frame.data = opened.buffer;
		return true;
	},
	look(frame, tally) {
		tally.look(frame.data);
		return Promise.resolve(true);
	}
};

addEventListener('rtctransform', (event) => {
	const transformer = transformerOf(event);
	const { place, task } = transformer.options as TransformOptions;
	const tally = new FrameTally(place);
	tallies.push(tally);
	transformers.push(transformer);
	say({
		type: 'has',
		names: ['sendKeyFrameRequest', 'generateKeyFrame'].filter((name) => name in transformer)
	});
	const pass = new TransformStream<RTCEncodedVideoFrame, RTCEncodedVideoFrame>({
		async transform(frame, controller) {
			tally.count(frame.type === 'key' ? 'key' : 'delta', frame.data.byteLength);
			if (await tasks[task](frame, tally)) controller.enqueue(frame);
		}
	});
	transformer.readable.pipeThrough(pass).pipeTo(transformer.writable).catch(fail);
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	switch (data.type) {
		case 'protection':
			protection = data.protection;
			break;
		case 'key':
			takeKey(data.id, data.raw).catch(fail);
			break;
		case 'ask-for-key-frame':
			for (const transformer of transformers) transformer.sendKeyFrameRequest?.().catch(fail);
	}
});

async function takeKey(id: number, raw: Uint8Array<ArrayBuffer>): Promise<void> {
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
	keys.set(id, key);
	sealing = { key, id };
}

// Ended with the worker.
setInterval(() => {
	for (const tally of tallies) say({ type: 'report', report: tally.report() });
}, reportEveryMs);
