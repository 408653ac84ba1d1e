/** The worker of exercise 17a: counts the frames to the callee the chosen way, and says the count when asked. */
import { countings, type CountingName } from './counting.ts';
import { transformerOf, type TransformOptions } from './frame-messages.ts';

export type ToCounter = { readonly type: 'how'; readonly how: CountingName } | { readonly type: 'count' };

let how: CountingName = 'frames';
let count = 0;

addEventListener('rtctransform', (event) => {
	const { readable, writable, options } = transformerOf(event);
	const isCounted = (options as TransformOptions).place === 'caller';
	const pass = new TransformStream<RTCEncodedVideoFrame, RTCEncodedVideoFrame>({
		transform(frame, controller) {
			if (isCounted) count += countings[how](frame, controller);
			else controller.enqueue(frame);
		}
	});
	// It ends with the connection, and the page closes both.
	readable
		.pipeThrough(pass)
		.pipeTo(writable)
		.catch(() => undefined);
});

addEventListener('message', ({ data }: MessageEvent<ToCounter>) => {
	if (data.type === 'how') how = data.how;
	else postMessage(count);
});
