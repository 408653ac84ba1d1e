/** What the registrar and proxy of the lab take in at most. It is a lab: small numbers, and a clear answer past them. */

/** UTF-8 bytes of one message, headers and body. A browser's offer with audio and video takes about 8,000. */
export const maxMessageBytes = 65_536;
export const maxHeaderCount = 120;
/** Users that may be registered at once, and addresses of each. */
export const maxUsers = 100;
export const maxBindingsPerUser = 4;
/** Calls that are being set up or are up. */
export const maxCalls = 100;
/** Requests that wait for their answer, or whose answer is kept for a retransmission. */
export const maxTransactions = 500;
/** Via headers of a message: how many elements it may have passed. */
export const maxVias = 10;
/** A call that nobody ended is forgotten after this. */
export const maxCallMs = 4 * 3_600_000;

/** What a new request gets when it has none (RFC 3261 §8.1.1.6). */
export const firstMaxForwards = 70;

/** Lifetime of a registration, in seconds: asked for less, refused by 423; more is cut (RFC 3261 §10.3). */
export const expiresSeconds = { least: 10, usual: 600, most: 3600 };
/** After this a nonce is stale (RFC 3261 §22.4, RFC 7616 §3.3). */
export const nonceLifetimeMs = 5 * 60_000;
/** Nonces whose last count is remembered, so that an answer cannot be used twice. */
export const maxNonces = 1000;

/** Estimate of a round trip, longest pause between retransmissions (RFC 3261 §17.1.1.1). */
export const t1Ms = 500;
export const t2Ms = 4000;
/** How long a transaction waits or lingers: timers B, D, F, H, J of RFC 3261 §17, L and M of RFC 6026 §7.1. */
export const lingerMs = 64 * t1Ms;
/** How long a callee may ring: timer C, more than three minutes (RFC 3261 §16.6 step 11). */
export const ringingMs = 190_000;
