/** What the experiment writes into its Recording besides the messages themselves. */

/** The subprotocol that both ends of a socket named (RFC 7118 §4.1). */
export const protocolNote = 'sip-subprotocol';
/** The state of a telephone, and perhaps why. */
export const stateNote = 'sip-telephone';
/** Of exercise 7c: a line answers a call, and no telephone rings. */
export const nothingRings = 'sip-nothing-rings';
