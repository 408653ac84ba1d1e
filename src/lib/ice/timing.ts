/** When an agent sends again and when it gives up: RFC 8445 §14, RFC 8489 §6.2.1, RFC 7675, and what browsers do. */

export interface IceTiming {
	/** Between two new checks, milliseconds (Ta). */
	readonly taMs: number;
	/**
	 * `retransmit`: the same transaction again, at growing intervals. `round-robin`: every unanswered pair in turn, each time
	 * as a new transaction, one each `taMs`.
	 */
	readonly repetition: 'retransmit' | 'round-robin';
	/** First retransmission after; with `scalesRto` the least. */
	readonly rtoMs: number;
	/** §14.3: the RTO grows with the number of checks. */
	readonly scalesRto: boolean;
	/** How often a request is sent in all (Rc). */
	readonly sends: number;
	/** A check without an answer has failed so many RTO after it was sent last (Rm); with `round-robin` it is not used. */
	readonly lastWait: number;
	/** No agent fails before, after it began: who is late may still come (RFC 8863 §4), milliseconds. */
	readonly patienceMs: number;
	/** Consent checks: the shortest and the longest interval. */
	readonly consentMs: readonly [number, number];
	/** Without an answer for so long: `disconnected`, then `failed`. */
	readonly disconnectedMs: number;
	readonly failedMs: number;
}

export const timings = {
	/** RFC 8445 with RFC 7675 and RFC 8863. No document says when `disconnected` begins: two missed answers. */
	rfc8445: {
		taMs: 50,
		repetition: 'retransmit',
		rtoMs: 500,
		scalesRto: true,
		sends: 7,
		lastWait: 16,
		patienceMs: 39_500,
		consentMs: [4000, 6000],
		disconnectedMs: 12_000,
		failedMs: 30_000
	},
	/** Chromium 156, measured. */
	chromium: {
		taMs: 62.5,
		repetition: 'round-robin',
		rtoMs: 0,
		scalesRto: false,
		sends: Infinity,
		lastWait: 0,
		patienceMs: 15_000,
		consentMs: [2660, 2660],
		disconnectedMs: 6700,
		failedMs: 16_700
	},
	/** Firefox 153, measured; what it does when consent is lost was not. */
	firefox: {
		taMs: 20,
		repetition: 'retransmit',
		rtoMs: 100,
		scalesRto: false,
		sends: 7,
		lastWait: 48,
		patienceMs: 11_200,
		consentMs: [4200, 6200],
		disconnectedMs: 12_000,
		failedMs: 30_000
	}
} as const satisfies Record<string, IceTiming>;
export type TimingName = keyof typeof timings;

/** §14.2: the larger of what both propose, 50 ms for who proposes nothing, never below 5 ms. */
export const agreedTa = (...proposed: readonly (number | undefined)[]): number =>
	Math.max(5, ...proposed.map((ms) => ms ?? 50));

/** §14.3, for checks. */
export const checkRto = (
	taMs: number,
	{ pairs, open }: { pairs: number; open: number },
	floorMs = 500
): number => Math.max(floorMs, taMs * pairs * open);

/** §14.3, while gathering: by the number of reflexive and relayed candidates asked for. */
export const gatheringRto = (taMs: number, candidates: number): number => Math.max(500, taMs * candidates);

/** RFC 8489 §6.2.1: when each sending of a request happens, and when it has failed, counted from the first. */
export function transmissions(
	rtoMs: number,
	sends = 7,
	lastWait = 16
): { sendsMs: number[]; failsMs: number } {
	const sendsMs = Array.from({ length: sends }, (_, index) => (2 ** index - 1) * rtoMs);
	return { sendsMs, failsMs: (sendsMs.at(-1) ?? 0) + lastWait * rtoMs };
}

/** RFC 7675 §5.1: the interval to the next consent check. @param chance from 0 to 1 */
export const consentInterval = (
	chance: number,
	[least, most]: readonly [number, number] = [4000, 6000]
): number => least + chance * (most - least);
/** RFC 7675 §5.1: consent ends so long after the last valid answer. */
export const consentLifetimeMs = 30_000;
/** RFC 8445 §11 (Tr): an indication goes out when nothing else has for so long. */
export const keepaliveMs = 15_000;
export const isKeepaliveDue = (silentMs: number): boolean => silentMs >= keepaliveMs;
