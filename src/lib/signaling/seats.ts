/**
 * How tabs share the two seats of a room with nobody in charge. Each tab runs this state machine on what it hears from all
 * the others; it does nothing by itself: it takes what happened and returns what to do.
 *
 *     first            second           third
 *       │◄─── hello ─────│                │        "I am here; who else?"
 *       │──── welcome ──►│                │        "so am I"
 *       │◄───────────── hello ────────────│
 *       │────────────── full ────────────►│        and `second` says the same
 *
 * Every tab hears of every other one: of later ones by their hello, of earlier ones by their welcome. So all know the same
 * members, and one rule settles it even when several come in the same millisecond: the two earliest sit.
 */
import { cameBefore, type Member } from './member.ts';

export type SeatMessage =
	| { readonly type: 'hello'; readonly from: Member }
	/** `isSeated`: the sender has a seat, so its word is enough; otherwise it is still looking around, as we are. */
	| { readonly type: 'welcome'; readonly from: Member; readonly to: string; readonly isSeated: boolean }
	| { readonly type: 'full'; readonly from: Member; readonly to: string }
	| { readonly type: 'bye'; readonly from: Member };

export type SeatEvent =
	| { readonly type: 'joined'; readonly self: Member; readonly other?: Member }
	| { readonly type: 'full' }
	| { readonly type: 'peer-joined'; readonly other: Member }
	| { readonly type: 'peer-left'; readonly other: Member; readonly reason: 'bye' | 'lost' };

export type SeatTimer = 'settle' | 'probe';

export type SeatAction =
	| { readonly do: 'send'; readonly message: SeatMessage }
	| { readonly do: 'tell'; readonly event: SeatEvent }
	/** Call `woke(timer)` after so many ms; a second order for the same timer replaces the first. */
	| { readonly do: 'wake'; readonly timer: SeatTimer; readonly afterMs: number };

/** How long a tab that knocks looks around before it takes a seat. A welcome from one that is seated ends the wait. */
export const settleMs = 250;
/** How long the other one may stay silent to a newcomer's knock before it counts as lost (a tab that crashed says no bye). */
export const probeMs = 5000;

export class Seats {
	readonly self: Member;
	#phase: 'knocking' | 'seated' | 'outside' = 'knocking';
	#other: Member | undefined;
	/** Everyone we know to be there, by id. Once seated that is only the other one. */
	readonly #present = new Map<string, Member>();
	#isProbing = false;

	constructor(self: Member) {
		this.self = self;
	}

	/** Who sits in the other seat. */
	get other(): Member | undefined {
		return this.#other;
	}

	get #isSeated(): boolean {
		return this.#phase === 'seated';
	}

	open(): SeatAction[] {
		return [
			{ do: 'send', message: { type: 'hello', from: this.self } },
			{ do: 'wake', timer: 'settle', afterMs: settleMs }
		];
	}

	close(): SeatAction[] {
		return this.#phase === 'outside' ? [] : this.#goOutside();
	}

	received(message: SeatMessage): SeatAction[] {
		const { from } = message;
		if (this.#phase === 'outside' || from.id === this.self.id) return [];
		this.heardFrom(from.id);
		if ('to' in message && message.to !== this.self.id) return [];
		switch (message.type) {
			case 'hello':
				return this.#receivedHello(from);
			case 'welcome':
				return this.#receivedWelcome(from, message.isSeated);
			case 'full':
				return this.#loseSeat();
			case 'bye':
				return this.#receivedBye(from);
			default:
				return message satisfies never;
		}
	}

	/** A sign of life, of whatever kind. */
	heardFrom(id: string): void {
		if (id === this.#other?.id) this.#isProbing = false;
	}

	woke(timer: SeatTimer): SeatAction[] {
		if (timer === 'settle') return this.#phase === 'knocking' ? this.#settle() : [];
		return this.#other && this.#isProbing ? this.#partFrom(this.#other, 'lost') : [];
	}

	#receivedHello(from: Member): SeatAction[] {
		this.#present.set(from.id, from);
		if (this.#phase === 'knocking') return [this.#welcome(from)];
		const actions = this.#takeSeats();
		if (!this.#isSeated) return actions;
		if (this.#other?.id === from.id) return [this.#welcome(from), ...actions];
		// It says full to the newcomer as well, unless it is gone: then nobody but us will answer.
		this.#isProbing = true;
		return [...actions, this.#full(from), { do: 'wake', timer: 'probe', afterMs: probeMs }];
	}

	#receivedWelcome(from: Member, isSeated: boolean): SeatAction[] {
		this.#present.set(from.id, from);
		if (this.#isSeated) return this.#takeSeats();
		return isSeated ? this.#settle() : [];
	}

	#receivedBye(from: Member): SeatAction[] {
		this.#present.delete(from.id);
		return this.#other?.id === from.id ? this.#partFrom(this.#other, 'bye') : [];
	}

	#settle(): SeatAction[] {
		const [first, second] = this.#twoEarliest();
		if (first !== this.self && second !== this.self) return this.#loseSeat();
		const other = first === this.self ? second : first;
		this.#phase = 'seated';
		this.#sitWith(other);
		return [{ do: 'tell', event: { type: 'joined', self: this.self, ...(other && { other }) } }];
	}

	/** Seated already, and somebody more is here: the two earliest sit, whoever sat before. */
	#takeSeats(): SeatAction[] {
		const [first, second] = this.#twoEarliest();
		if (first !== this.self && second !== this.self) return this.#loseSeat();
		const other = first === this.self ? second : first;
		const before = this.#other;
		if (!other || other.id === before?.id) {
			this.#sitWith(before);
			return [];
		}
		const parted = before ? this.#partFrom(before, 'bye') : [];
		this.#sitWith(other);
		return [...parted, { do: 'tell', event: { type: 'peer-joined', other } }];
	}

	#twoEarliest(): Member[] {
		return [this.self, ...this.#present.values()].sort((a, b) => (cameBefore(a, b) ? -1 : 1)).slice(0, 2);
	}

	#sitWith(other: Member | undefined): void {
		this.#other = other;
		this.#isProbing = false;
		this.#present.clear();
		if (other) this.#present.set(other.id, other);
	}

	#partFrom(other: Member, reason: 'bye' | 'lost'): SeatAction[] {
		this.#sitWith(undefined);
		return [{ do: 'tell', event: { type: 'peer-left', other, reason } }];
	}

	#loseSeat(): SeatAction[] {
		return [...this.#goOutside(), { do: 'tell', event: { type: 'full' } }];
	}

	#goOutside(): SeatAction[] {
		this.#phase = 'outside';
		this.#sitWith(undefined);
		return [{ do: 'send', message: { type: 'bye', from: this.self } }];
	}

	#welcome({ id }: Member): SeatAction {
		return { do: 'send', message: { type: 'welcome', from: this.self, to: id, isSeated: this.#isSeated } };
	}

	#full({ id }: Member): SeatAction {
		return { do: 'send', message: { type: 'full', from: this.self, to: id } };
	}
}
