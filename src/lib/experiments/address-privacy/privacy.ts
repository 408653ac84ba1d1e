/** What of the addresses a page was shown, from the Recording: candidates and stats, before and after a permission. */
import { candidatesOf } from '#lib/recording/candidates.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';

export const notes = { before: 'privacy-before', after: 'privacy-after' } as const;
export type Time = keyof typeof notes;

export interface SeenAddress {
	/** `onicecandidate`, or the stat that it comes from. */
	readonly source: 'onicecandidate' | 'local-candidate.address' | 'remote-candidate.address';
	readonly type: string;
	readonly protocol: string;
	/** Empty where the browser says nothing. */
	readonly address: string;
	readonly reveals: 'nothing' | 'name' | 'private' | 'public';
}

/** RFC 1918, link-local, loopback and unique local addresses stay within a network. */
const isPrivate = (address: string): boolean =>
	/^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/i.test(address);
const revealedBy = (address: string): SeenAddress['reveals'] =>
	address === '' || address === '0.0.0.0'
		? 'nothing'
		: address.endsWith('.local')
			? 'name'
			: isPrivate(address)
				? 'private'
				: 'public';

/** The events of one of the two looks. */
export function eventsOf(events: readonly RecordingEvent[], time: Time): readonly RecordingEvent[] {
	const from = events.findIndex((event) => event.type === 'note' && event.note === notes[time]);
	if (from < 0) return [];
	const rest = events.slice(from + 1);
	const next = rest.findIndex((event) => event.type === 'note' && event.note === notes.after);
	return next < 0 ? rest : rest.slice(0, next);
}

/** What the caller's page saw, each once. */
export function addressesIn(events: readonly RecordingEvent[]): SeenAddress[] {
	const seen: SeenAddress[] = [];
	const add = (found: Omit<SeenAddress, 'reveals'>) => {
		const isKnown = seen.some(
			(one) =>
				one.source === found.source &&
				one.type === found.type &&
				one.protocol === found.protocol &&
				one.address === found.address
		);
		if (!isKnown) seen.push({ ...found, reveals: revealedBy(found.address) });
	};
	for (const { side, candidate } of candidatesOf(events, 'caller'))
		if (side === 'local' && candidate)
			add({
				source: 'onicecandidate',
				type: candidate.type,
				protocol: candidate.protocol,
				address: candidate.address
			});
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	for (const { report } of statsReports(events, 'caller'))
		for (const entry of Object.values(report))
			if (entry.type === 'local-candidate' || entry.type === 'remote-candidate')
				add({
					source: `${entry.type}.address`,
					type: text(entry.candidateType),
					protocol: text(entry.protocol),
					address: text(entry.address)
				});
	return seen;
}
