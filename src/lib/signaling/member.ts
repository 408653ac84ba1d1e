/** Who is in a room, and which of two was there first: that one is the caller, and nobody has to decide it. */

/** Someone in the room. `since` orders the two: who was there first is the caller. */
export interface Member {
	/** Random, new with every join; a reloaded tab is somebody else. */
	readonly id: string;
	/** Milliseconds on the clock of whoever keeps the order: this browser, or the lab server. */
	readonly since: number;
}

export type Role = 'caller' | 'callee';

/** Whether `a` was there before `b`. Two that came in the same millisecond are ordered by id: both see the same order. */
export const cameBefore = (a: Member, b: Member): boolean =>
	a.since === b.since ? a.id < b.id : a.since < b.since;

/** The caller is the one who was there first. */
export const roleOf = (self: Member, other: Member): Role => (cameBefore(self, other) ? 'caller' : 'callee');

const idPattern = /^[\w-]{8,64}$/;

export const isMemberId = (value: unknown): value is string =>
	typeof value === 'string' && idPattern.test(value);

/** A member as it came from outside, or undefined. Fields that are not ours are dropped. */
export function parseMember(value: unknown): Member | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { id, since } = value as Record<string, unknown>;
	return isMemberId(id) && typeof since === 'number' && Number.isFinite(since) ? { id, since } : undefined;
}

/** 96 random bits. `crypto.randomUUID` would be shorter, but pages served over plain http to other machines lack it. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
