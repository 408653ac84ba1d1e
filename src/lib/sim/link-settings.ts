/** What one direction of a link does to the packets on it: the same words for the simulator and for the lab server's conditioner. */

export interface LinkSettings {
	/** Share of packets lost, 0 to 1. */
	readonly loss: number;
	/** Mean length of a run of lost packets. 1: each is lost by itself (Bernoulli); above: Gilbert-Elliott with that mean. */
	readonly burst: number;
	/** Added to every packet, milliseconds. */
	readonly delayMs: number;
	/** Standard deviation of what is added besides, milliseconds (normal, never below zero in all). */
	readonly jitterMs: number;
	/** Whether jitter lets packets overtake one another; if not, they keep their order. */
	readonly mayOvertake: boolean;
	/** Share of packets that are sent ahead of those that wait, 0 to 1. */
	readonly reorder: number;
	/** Share of packets that arrive twice, 0 to 1. */
	readonly duplicate: number;
	/** Bits per second that get through, in thousands; 0 is no limit. */
	readonly rateKbps: number;
	/** How much waits when more comes, as milliseconds of `rateKbps`; what comes then is dropped (drop-tail). */
	readonly queueMs: number;
	/** Nothing gets through. */
	readonly isCut: boolean;
	/** As a mapping at a NAT: nothing comes in once nothing has gone out for so long, milliseconds; 0 is never. */
	readonly idleMs: number;
}

/** A link that does nothing. */
export const clearLink: LinkSettings = {
	loss: 0,
	burst: 1,
	delayMs: 0,
	jitterMs: 0,
	mayOvertake: false,
	reorder: 0,
	duplicate: 0,
	rateKbps: 0,
	queueMs: 300,
	isCut: false,
	idleMs: 0
};

/** What the settings of outsiders are held to. */
export const linkLimits = {
	burst: 100,
	delayMs: 5000,
	jitterMs: 1000,
	rateKbps: 1_000_000,
	queueMs: 10_000,
	idleMs: 600_000
} as const;
