/** What the experiment writes into its Recording beside what connections and tracks do. */
export const notes = {
	/** What was chosen: source, path, sink. */
	pipeline: 'pipeline',
	/** The transform and what was set for it, at the beginning and with every change. */
	transform: 'transform',
	/** Every second: frames in, out, dropped, skipped, held; time per frame; delay. */
	numbers: 'frame-numbers',
	/** No frame came for a while; and frames come again. */
	stalled: 'stalled',
	flows: 'flows-again',
	/** Sound: what was chosen, and energy and loudest frequency before and after. */
	sound: 'sound',
	soundNumbers: 'sound-numbers'
} as const;
