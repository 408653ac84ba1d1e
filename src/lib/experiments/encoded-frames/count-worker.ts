/** The worker of exercise 17a: counts the chosen way, and says the count when asked. */
import { countings, type CountingName } from './counting.ts';
import { transformerOf } from './frame-messages.ts';

let count = 0;

addEventListener('rtctransform', (event) => {
	const { readable, writable, options } = transformerOf(event);
	const counting = countings[options as CountingName];
	const pass = new TransformStream<RTCEncodedVideoFrame, RTCEncodedVideoFrame>({
		transform(frame, controller) {
			count += counting(frame, controller);
		}
	});
	// It ends with the connection, and the page closes both.
	readable
		.pipeThrough(pass)
		.pipeTo(writable)
		.catch(() => undefined);
});

addEventListener('message', () => {
	postMessage(count);
});
