/** What the bench writes into its Recording about itself. */
export const notes = {
	/** Value: the carrier of the first offer. */
	carrier: 'bench-carrier',
	/** Value: `bare` or `queueing`. */
	handlers: 'bench-handlers',
	/** The carrier was closed while the call goes on. Value: its name. */
	carrierOff: 'carrier-off',
	/** What the reader did to a card. Value: `offer`, `answer`, `candidate`, `end`. */
	dropped: 'card-dropped',
	duplicated: 'card-duplicated',
	moved: 'card-moved',
	delayed: 'card-delayed',
	edited: 'card-edited',
	/** Of exercise 7b: a candidate was kept until its description came. */
	kept: 'candidate-kept',
	/** Of exercise 7b: an error that nobody caught. Value: the browser's words. */
	unhandled: 'unhandled-rejection'
} as const;
