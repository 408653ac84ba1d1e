/** Lines that run are written down one by one, until one has run very often: then how often it ran in a second. */

/** So often each line is written down by itself. */
export const linesOneByOne = 200;
const togetherMs = 1000;

export class LineTally {
	readonly #write: (line: number, times: number) => void;
	readonly #ran = new Map<number, number>();
	#waiting = new Map<number, number>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(write: (line: number, times: number) => void) {
		this.#write = write;
	}

	ran(line: number): void {
		const times = (this.#ran.get(line) ?? 0) + 1;
		this.#ran.set(line, times);
		if (times <= linesOneByOne) {
			this.#write(line, 1);
			return;
		}
		this.#waiting.set(line, (this.#waiting.get(line) ?? 0) + 1);
		this.#timer ??= setTimeout(() => {
			this.flush();
		}, togetherMs);
	}

	/** What was counted and not written yet. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const waiting = this.#waiting;
		this.#waiting = new Map();
		for (const [line, times] of waiting) this.#write(line, times);
	}
}
