import { beforeEach, describe, expect, it } from 'vitest';
import { SlowChannel, type Clock } from './slow-channel.ts';

/** A clock that is turned by hand. */
class HandClock implements Clock {
	#now = 0;
	#timers: { due: number; step: () => void }[] = [];
	readonly now = () => this.#now;
	readonly after = (ms: number, step: () => void) => {
		const timer = { due: this.#now + ms, step };
		this.#timers.push(timer);
		return () => {
			this.#timers = this.#timers.filter((one) => one !== timer);
		};
	};
	turnTo(ms: number): void {
		for (;;) {
			const [next] = this.#timers.filter(({ due }) => due <= ms).sort((a, b) => a.due - b.due);
			if (!next) break;
			this.#timers = this.#timers.filter((one) => one !== next);
			this.#now = next.due;
			next.step();
		}
		this.#now = ms;
	}
}

describe('a channel that takes its time', () => {
	let clock: HandClock;
	let channel: SlowChannel;
	let arrived: string[];
	const send = (delayMs: number, text: string) => {
		channel.send(delayMs, () => arrived.push(`${text} ${clock.now()}`));
	};
	beforeEach(() => {
		clock = new HandClock();
		channel = new SlowChannel(clock);
		arrived = [];
	});

	it('delivers after the delay, and never at once', () => {
		send(0, 'a');
		expect(arrived).toEqual([]);
		expect(channel.underWay).toBe(1);
		clock.turnTo(0);
		send(30, 'b');
		clock.turnTo(100);
		expect(arrived).toEqual(['a 0', 'b 30']);
		expect(channel.underWay).toBe(0);
	});

	it('lets no message overtake another: a quick one waits for the slow one before it, and comes with it', () => {
		send(80, 'answer');
		clock.turnTo(20);
		send(5, 'offer');
		clock.turnTo(79);
		expect(arrived).toEqual([]);
		clock.turnTo(80);
		expect(arrived).toEqual(['answer 80', 'offer 80']);
	});

	it('goes on with what is sent while something is delivered', () => {
		channel.send(10, () => {
			send(10, 'reply');
		});
		clock.turnTo(50);
		expect(arrived).toEqual(['reply 20']);
	});

	it('loses what is under way when it is closed, and takes nothing more', () => {
		send(10, 'a');
		channel.close();
		send(10, 'b');
		clock.turnTo(100);
		expect(arrived).toEqual([]);
		expect(channel.underWay).toBe(0);
	});
});
