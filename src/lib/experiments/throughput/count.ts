/** What came out at the receiver so far, by the receiver's clock: all that is kept of each message. */
export class Count {
	bytes = 0;
	messages = 0;
	/** Bytes of the first message: the clock starts when it is here already. */
	firstBytes = 0;
	firstAt = 0;
	lastAt = 0;

	/**
	 * @param at milliseconds, on any one clock
	 * @returns bytes so far
	 */
	add(bytes: number, at: number): number {
		if (this.messages === 0) {
			this.firstAt = at;
			this.firstBytes = bytes;
		}
		this.messages++;
		this.bytes += bytes;
		this.lastAt = at;
		return this.bytes;
	}
}
