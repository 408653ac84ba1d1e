/** How a simulated run ended, as its Recording has it. */
export const outcomeNote = 'nat-outcome';
export interface NotedOutcome {
	readonly connected: boolean;
	readonly local?: string;
	readonly remote?: string;
	/** Mapping and filtering of the caller’s NAT, then of the callee’s: `endpoint-independent/address-dependent`. */
	readonly nats: readonly string[];
	/** One NAT each, nothing blocked, and nothing was done to the run. */
	readonly isPlain: boolean;
}
