import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from './member.ts';
import { Seats, type SeatAction, type SeatEvent, type SeatMessage, type SeatTimer } from './seats.ts';

/** Tabs on a channel that delivers each sender's messages in order, but interleaves senders as `choose` likes. */
class Tabs {
	readonly #tabs = new Map<
		string,
		{ seats: Seats; told: SeatEvent[]; timers: Set<SeatTimer>; inbox: SeatMessage[] }
	>();
	readonly #choose: (count: number) => number;

	constructor(choose: (count: number) => number = () => 0) {
		this.#choose = choose;
	}

	open(...members: Member[]): void {
		for (const self of members)
			this.#tabs.set(self.id, { seats: new Seats(self), told: [], timers: new Set(), inbox: [] });
		for (const { id } of members) this.#do(id, this.#tab(id).seats.open());
	}

	/** Opens them one by one; some look around for so short a time that messages are still on their way. */
	openAndWakeAmid(members: Member[]): void {
		for (const one of members) {
			this.open(one);
			this.deliver(this.#choose(4));
			if (this.#choose(2) === 1) this.wake('settle');
		}
	}

	/** Delivers until nothing is on its way, or so many messages. */
	deliver(most = Number.POSITIVE_INFINITY): void {
		for (let count = 0; count < most; count++) {
			const waiting = [...this.#tabs].filter(([, tab]) => tab.inbox.length > 0);
			const next = waiting[this.#choose(waiting.length)];
			if (!next) return;
			const [id, tab] = next;
			// In order for each sender, any order between senders.
			const senders = [...new Set(tab.inbox.map((message) => message.from.id))];
			const sender = senders[this.#choose(senders.length)];
			const index = tab.inbox.findIndex((message) => message.from.id === sender);
			const [message] = tab.inbox.splice(index, 1);
			this.#do(id, tab.seats.received(message!));
		}
	}

	wake(timer: SeatTimer): void {
		for (const [id, tab] of this.#tabs) if (tab.timers.delete(timer)) this.#do(id, tab.seats.woke(timer));
	}

	/** Delivers and wakes until all is quiet. */
	settle(): void {
		for (let round = 0; round < 10; round++) {
			this.deliver();
			this.wake('settle');
		}
		this.deliver();
	}

	close(id: string): void {
		this.#do(id, this.#tab(id).seats.close());
		this.#tabs.delete(id);
	}

	/** Gone without a word. */
	crash(id: string): void {
		this.#tabs.delete(id);
	}

	told = (id: string): string[] =>
		this.#tab(id).told.map((event) =>
			'other' in event && event.other
				? `${event.type} ${event.other.id[0]!}${event.type === 'peer-left' ? ` ${event.reason}` : ''}`
				: event.type
		);
	other = (id: string): string | undefined => this.#tab(id).seats.other?.id;
	isOutside = (id: string): boolean => this.#tab(id).told.at(-1)?.type === 'full';

	#tab(id: string) {
		const tab = this.#tabs.get(id);
		if (!tab) throw new Error(`there is no tab ${id}`);
		return tab;
	}

	#do(id: string, actions: SeatAction[]): void {
		for (const action of actions) {
			if (action.do === 'send') {
				for (const [other, tab] of this.#tabs) if (other !== id) tab.inbox.push(action.message);
			} else if (action.do === 'tell') this.#tab(id).told.push(action.event);
			else this.#tab(id).timers.add(action.timer);
		}
	}
}

const member = (letter: string, since: number): Member => ({ id: letter.repeat(8), since });
const [a, b, c] = [member('a', 1), member('b', 2), member('c', 3)];

describe('Seats', () => {
	it('seats a tab that finds nobody, and then the second one', () => {
		const tabs = new Tabs();
		tabs.open(a);
		tabs.settle();
		tabs.open(b);
		tabs.settle();
		expect(tabs.told(a.id)).toEqual(['joined', 'peer-joined b']);
		expect(tabs.told(b.id)).toEqual(['joined a']);
	});

	it('tells a third one that the room is full', () => {
		const tabs = new Tabs();
		tabs.open(a, b);
		tabs.settle();
		tabs.open(c);
		tabs.settle();
		expect(tabs.told(c.id)).toEqual(['full']);
		expect(tabs.other(a.id)).toBe(b.id);
		expect(tabs.other(b.id)).toBe(a.id);
	});

	it('still seats only two when the clock was set back before the third one came', () => {
		const tabs = new Tabs();
		tabs.open(b, c);
		tabs.settle();
		tabs.open(a);
		tabs.settle();
		expect(tabs.told(a.id)).toEqual(['joined b']);
		expect(tabs.told(b.id)).toEqual(['joined c', 'peer-left c bye', 'peer-joined a']);
		expect(tabs.told(c.id)).toEqual(['joined b', 'full']);
	});

	it('gives the seat of one who left to the next one', () => {
		const tabs = new Tabs();
		tabs.open(a, b);
		tabs.settle();
		tabs.close(a.id);
		tabs.settle();
		expect(tabs.told(b.id)).toEqual(['joined a', 'peer-left a bye']);
		tabs.open(c);
		tabs.settle();
		expect(tabs.told(b.id).at(-1)).toBe('peer-joined c');
	});

	it('lets go of one that crashed once a newcomer knocks and it stays silent', () => {
		const tabs = new Tabs();
		tabs.open(a, b);
		tabs.settle();
		tabs.crash(b.id);
		tabs.open(c);
		tabs.settle();
		expect(tabs.told(c.id)).toEqual(['full']);
		tabs.wake('probe');
		expect(tabs.told(a.id).at(-1)).toBe('peer-left b lost');
	});

	it('keeps one that answers the knock, too', () => {
		const tabs = new Tabs();
		tabs.open(a, b);
		tabs.settle();
		tabs.open(c);
		tabs.settle();
		tabs.wake('probe');
		expect(tabs.other(a.id)).toBe(b.id);
	});

	it('lets go of one that knocked and crashed', () => {
		const tabs = new Tabs();
		tabs.open(a, b);
		tabs.deliver();
		tabs.crash(a.id);
		tabs.settle();
		expect(tabs.told(b.id)).toEqual(['joined a']);
		tabs.open(c);
		tabs.settle();
		tabs.wake('probe');
		expect(tabs.told(b.id)).toEqual(['joined a', 'peer-left a lost']);
	});

	it('says nothing more once it was closed', () => {
		const seats = new Seats(a);
		seats.open();
		expect(seats.close()).toHaveLength(1);
		expect(seats.close()).toEqual([]);
		expect(seats.received({ type: 'hello', from: b })).toEqual([]);
		expect(seats.woke('settle')).toEqual([]);
	});

	it('settles any number that come at once, in any order of delivery, on one pair', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 5 }),
				fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
				fc.boolean(),
				fc.boolean(),
				(count, picks, sameMoment, wakeEarly) => {
					let turn = 0;
					const tabs = new Tabs((choices) => picks[turn++ % picks.length]! % Math.max(1, choices));
					const members = Array.from({ length: count }, (_, index) =>
						member('abcde'[index]!, sameMoment ? 0 : index)
					);
					if (wakeEarly) tabs.openAndWakeAmid(members);
					else tabs.open(...members);
					tabs.settle();
					const seated = members.filter(({ id }) => tabs.other(id));
					expect(seated).toHaveLength(2);
					expect(tabs.other(seated[0]!.id)).toBe(seated[1]!.id);
					expect(tabs.other(seated[1]!.id)).toBe(seated[0]!.id);
					for (const { id } of members)
						if (!seated.some((one) => one.id === id)) expect(tabs.isOutside(id)).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});
});
