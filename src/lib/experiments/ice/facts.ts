/** What a Recording says about ICE beyond its candidates: credentials of each description, states over time, consent checks. */
import { descriptionIn } from '#lib/recording/descriptions.ts';
import type { PacketEvent, RecordingEvent, StateEvent } from '#lib/recording/event.ts';
import { bytesOf, packetsOf } from '#lib/recording/packets.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';

/** What of a description tells a restart from a new connection. */
export interface IceIdentity {
	readonly at: number;
	readonly type: string;
	/** `a=ice-ufrag` of the first section that has one (RFC 8839 §5.4). */
	readonly ufrag: string;
	/** `a=fingerprint`, hash and value. */
	readonly fingerprint: string;
	/** Session id and version of the `o=` line (RFC 8866 §5.2). */
	readonly session: string;
	readonly version: number;
}

export function identityIn(sdp: string): Omit<IceIdentity, 'at' | 'type'> {
	const [, session = '', version = ''] = /^o=\S+ (\d+) (\d+)/m.exec(sdp) ?? [];
	return {
		ufrag: /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1] ?? '',
		fingerprint: /^a=fingerprint:([^\r\n]+)/m.exec(sdp)?.[1] ?? '',
		session,
		version: Number(version)
	};
}

/** Of every description that `peer` has set as its own, in order. */
export const identitiesOf = (events: readonly RecordingEvent[], peer: string): IceIdentity[] =>
	events.flatMap((event) => {
		if (event.type !== 'setLocalDescriptionOnSuccess' || event.peer !== peer) return [];
		const made = descriptionIn(event.value);
		return made ? [{ at: event.at, type: made.type, ...identityIn(made.sdp) }] : [];
	});

/** Every state that a machine of `peer` took, in order. */
export const statesOf = (
	events: readonly RecordingEvent[],
	peer: string,
	type: StateEvent['type']
): { at: number; value: string }[] =>
	events.flatMap((event) =>
		event.type === type && event.peer === peer ? [{ at: event.at, value: event.value }] : []
	);

/** `transport.iceRole` of the last sample that has one. */
export const iceRoleOf = (events: readonly RecordingEvent[], peer: string): string | undefined =>
	statsReports(events, peer)
		.flatMap(({ report }) => Object.values(report))
		.findLast(
			({ type, iceRole }) => type === 'transport' && typeof iceRole === 'string' && iceRole !== 'unknown'
		)?.iceRole as string | undefined;

/** A STUN Binding message between the peers (RFC 8489 §5: the two class bits). */
export interface SeenCheck {
	readonly at: number;
	readonly packet: PacketEvent;
	readonly kind: 'request' | 'response';
}

/** Checks between the peers as they were captured on the way from `peer`, by when they passed. */
export const checksFrom = (events: readonly RecordingEvent[], peer: string): SeenCheck[] =>
	packetsOf(events)
		.filter(
			({ kind, event }) =>
				kind === 'stun' && event.peer === peer && event.link === 'inner' && event.direction === 'up'
		)
		.map(({ event }) => ({
			at: event.seenAt ?? event.at,
			packet: event,
			kind: ((bytesOf(event)[0] ?? 0) & 1) === 0 ? ('request' as const) : ('response' as const)
		}))
		.sort((one, other) => one.at - other.at);
