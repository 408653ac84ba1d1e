/**
 * Ends code that runs without a pause. A stretch begins with the first call and is over when the browser gets to its next task,
 * so that endless microtasks end as well as endless loops.
 */
export function createGuard(maxStretchMs: number): () => void {
	const now = performance.now.bind(performance);
	const { port1, port2 } = new MessageChannel();
	const ask = port2.postMessage.bind(port2, undefined);
	let began = -1;
	let calls = 0;
	let isOver = false;
	port1.onmessage = () => {
		began = -1;
		isOver = false;
	};
	return () => {
		if (began < 0) {
			began = now();
			calls = 0;
			ask();
		}
		// A look at the clock costs more than the rest: every call at first, then one of sixty-four.
		if (!isOver && calls++ > 256 && (calls & 63) !== 0) return;
		// From then on every call throws: code that catches it does not go on either.
		isOver ||= now() - began > maxStretchMs;
		if (isOver)
			throw new RangeError(
				`this has run for ${maxStretchMs / 1000} s without a pause, and the page could not answer: it was ended. Put an await into the loop, such as: await lab.wait(100)`
			);
	};
}
