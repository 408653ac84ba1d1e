/** The stretches of a Recording between two changes of the link. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import { clearLink, type LinkSettings } from '#lib/sim/link-settings.ts';

export const linkNote = 'link-set';
export const plainLink = (link: LinkSettings): Json => ({ ...link });

export interface Phase {
	readonly link: LinkSettings;
	readonly from: number;
	readonly to: number;
}

/** Each setting of the link, from when to when it held; the last one until the Recording's last event. */
export function phasesOf(events: readonly RecordingEvent[]): Phase[] {
	const end = events.at(-1)?.at ?? 0;
	const set = events.flatMap((event) =>
		event.type === 'note' && event.note === linkNote
			? [{ at: event.at, link: { ...clearLink, ...(event.value as unknown as Partial<LinkSettings>) } }]
			: []
	);
	return set.map(({ at, link }, index) => ({ link, from: at, to: set[index + 1]?.at ?? end }));
}

export const seconds = ({ from, to }: Phase): number => (to - from) / 1000;
/** Nothing that a packet would notice. */
export const isClear = ({ link }: Phase): boolean =>
	link.loss === 0 && link.rateKbps === 0 && !link.isCut && link.delayMs <= 10 && link.jitterMs <= 5;
