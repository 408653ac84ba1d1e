/** How a call behind two NATs ended, and what the packets say about it: read from a Recording. */
import type { NatBehaviour } from '#lib/nat/behaviour.ts';
import type { Json, MappingEvent, PacketEvent, RecordingEvent } from '#lib/recording/event.ts';

export const notes = { begun: 'nats-begun', ended: 'nats-ended' } as const;

export interface PairPlan {
	readonly caller: NatBehaviour;
	readonly callee: NatBehaviour;
	readonly turn: boolean;
	readonly isShared: boolean;
	readonly isHairpin: boolean;
	readonly isDouble: boolean;
	readonly isBlocked: boolean;
}
export interface PairOutcome {
	readonly plan: PairPlan;
	readonly connected: boolean;
	/** Candidate types of the selected pair, as the caller's getStats names them. */
	readonly local?: string;
	readonly remote?: string;
	/** Milliseconds from the first call to the open channel, or to the failure. */
	readonly ms: number;
	/** What the reader had said. */
	readonly said?: boolean;
}

export const plainOutcome = (outcome: PairOutcome): Json => outcome as unknown as Json;

export interface Evidence {
	readonly packets: readonly PacketEvent[];
	readonly mappings: readonly MappingEvent[];
	readonly counts: Readonly<Record<'delivered' | 'filtered' | 'noMapping' | 'other', number>>;
}
/** What the NATs let through and what not, on their outside. */
export function evidenceIn(events: readonly RecordingEvent[]): Evidence {
	const packets = events.filter(
		(event): event is PacketEvent => event.type === 'packet' && event.link === 'outside'
	);
	const mappings = events.filter((event): event is MappingEvent => event.type === 'natmapping');
	const counts = { delivered: 0, filtered: 0, noMapping: 0, other: 0 };
	for (const { fate } of packets)
		if (fate === 'delivered') counts.delivered++;
		else if (fate === 'filtered') counts.filtered++;
		else if (fate === 'no-mapping') counts.noMapping++;
		else counts.other++;
	return { packets, mappings, counts };
}

export const isSameNat = (one: NatBehaviour, other: NatBehaviour): boolean =>
	one.mapping === other.mapping && one.filtering === other.filtering;
