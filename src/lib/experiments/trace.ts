/**
 * Which line of an experiment's `code.ts` runs now. The build puts a call of the tracer before each statement of
 * those files (config/traced-code.ts); who runs the experiment listens and writes the lines into its Recording.
 */
type LineListener = (line: number) => void;

const listeners = new Map<string, LineListener>();

/** Made once per traced file; telling a line costs one map look-up while nobody listens. */
export const lineTracer =
	(slug: string): LineListener =>
	(line) =>
		listeners.get(slug)?.(line);

/**
 * Hears each line of `<slug>/code.ts` as it is about to run, until another run of it begins. Returns the function that
 * stops it.
 */
export function listenToLines(slug: string, listener: LineListener): () => void {
	listeners.set(slug, listener);
	return () => {
		if (listeners.get(slug) === listener) listeners.delete(slug);
	};
}
