/**
 * Which line of an experiment's `code.ts` runs now. The build puts a call of the tracer before each statement of
 * those files (config/traced-code.ts); who runs the experiment listens and writes the lines into its Recording.
 */
type LineListener = (line: number) => void;

const listeners = new Map<string, Set<LineListener>>();

/** Made once per traced file; telling a line costs one map look-up while nobody listens. */
export function lineTracer(slug: string): LineListener {
	return (line) => {
		for (const listener of listeners.get(slug) ?? []) listener(line);
	};
}

/** Hears each line of `<slug>/code.ts` as it is about to run. Returns the function that stops it. */
export function listenToLines(slug: string, listener: LineListener): () => void {
	const heard = listeners.get(slug) ?? new Set();
	listeners.set(slug, heard.add(listener));
	return () => void heard.delete(listener);
}
