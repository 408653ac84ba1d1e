/**
 * Rooms of two: who sits where, and who has to be told. No sockets here: it takes what happened on which connection and
 * returns what to send on which.
 */
import type { Member } from '../lib/signaling/member.ts';
import type { JoinAnswer, JoinRequest } from '../lib/signaling/server-protocol.ts';

export const maxRooms = 2000;

export type RoomEvent =
	| { readonly type: 'peer-joined'; readonly other: Member }
	| { readonly type: 'peer-left'; readonly other: Member; readonly reason: 'bye' | 'lost' }
	| { readonly type: 'message'; readonly from: Member; readonly text: string }
	/** The same page came back on another connection: this one is dead. */
	| { readonly type: 'replaced' };

export interface Delivery {
	/** The connection it goes to. */
	readonly to: string;
	readonly event: RoomEvent;
}

interface Seat {
	readonly room: string;
	readonly member: Member;
	readonly key: string;
	readonly connection: string;
}

export class Rooms {
	// Maps throughout: a room called `__proto__` is a room like any other.
	readonly #rooms = new Map<string, readonly Seat[]>();
	readonly #seats = new Map<string, Seat>();
	readonly #maxRooms: number;
	#lastSince = 0;

	constructor(limit = maxRooms) {
		this.#maxRooms = limit;
	}

	/** Rooms with somebody in them. */
	get count(): number {
		return this.#rooms.size;
	}

	/** @param now milliseconds; two joins never get the same `since`, so that it always tells who was first */
	join(
		connection: string,
		request: JoinRequest,
		now: number
	): { readonly answer: JoinAnswer; readonly deliveries: readonly Delivery[] } {
		const left = this.leave(connection, 'bye');
		const { room, id, key } = request;
		const seats = this.#rooms.get(room) ?? [];
		const own = seats.find((seat) => seat.member.id === id);
		if (own) return this.#takeOver(own, connection, key, left);
		if (seats.length === 2) return { answer: { type: 'full' }, deliveries: left };
		if (seats.length === 0 && this.#rooms.size >= this.#maxRooms)
			return { answer: { type: 'refused', reason: 'busy' }, deliveries: left };

		this.#lastSince = Math.max(now, this.#lastSince + 1);
		const self = { id, since: this.#lastSince };
		this.#put([...seats, { room, member: self, key, connection }]);
		const [other] = seats;
		return {
			answer: { type: 'joined', self, ...(other && { other: other.member }) },
			deliveries: [...left, ...this.#tell(other, { type: 'peer-joined', other: self })]
		};
	}

	/** How many are in that room. */
	countIn(room: string): number {
		return this.#rooms.get(room)?.length ?? 0;
	}

	/** What this connection's member has to say to the other one. */
	relay(connection: string, text: string): readonly Delivery[] {
		const seat = this.#seats.get(connection);
		return seat ? this.#tell(this.#otherOf(seat), { type: 'message', from: seat.member, text }) : [];
	}

	/** `bye` when it said so, `lost` when its connection broke. */
	leave(connection: string, reason: 'bye' | 'lost'): readonly Delivery[] {
		const seat = this.#seats.get(connection);
		if (!seat) return [];
		const other = this.#otherOf(seat);
		this.#seats.delete(connection);
		if (other) this.#rooms.set(seat.room, [other]);
		else this.#rooms.delete(seat.room);
		return this.#tell(other, { type: 'peer-left', other: seat.member, reason });
	}

	/** A page that lost its connection is back before we noticed. Its peer never learns of it. */
	#takeOver(own: Seat, connection: string, key: string, left: readonly Delivery[]) {
		if (own.key !== key) return { answer: { type: 'refused', reason: 'foreign' } as const, deliveries: left };
		const other = this.#otherOf(own);
		this.#seats.delete(own.connection);
		this.#put([...(other ? [other] : []), { ...own, connection }]);
		return {
			answer: { type: 'joined', self: own.member, ...(other && { other: other.member }) } as const,
			deliveries: [...left, { to: own.connection, event: { type: 'replaced' } } as const]
		};
	}

	#put(seats: readonly Seat[]): void {
		for (const seat of seats) {
			this.#rooms.set(seat.room, seats);
			this.#seats.set(seat.connection, seat);
		}
	}

	#otherOf(seat: Seat): Seat | undefined {
		return this.#rooms.get(seat.room)?.find(({ connection }) => connection !== seat.connection);
	}

	#tell(seat: Seat | undefined, event: RoomEvent): readonly Delivery[] {
		return seat ? [{ to: seat.connection, event }] : [];
	}
}
