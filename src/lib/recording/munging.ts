/**
 * Munging: a description that createOffer or createAnswer made, changed by the page before setLocalDescription. What the
 * browser made and what the page set are both in a Recording, so the difference can be shown.
 */
import { descriptionsOf, type Description } from './descriptions.ts';
import type { RecordingEvent } from './event.ts';
import { isZeroed, sectionsIn } from './sections.ts';

export interface SetDescription {
	readonly description: Description;
	/** What createOffer or createAnswer had made before; undefined for what came from the other side or was made by the call. */
	readonly created: Description | undefined;
	readonly isMunged: boolean;
	/** Sections that say no: port 0 and not merely bundled. */
	readonly rejected: readonly {
		readonly index: number;
		readonly mid: string | null;
		readonly kind: string;
	}[];
	readonly sectionCount: number;
}

/** Line ends and the empty lines at the end are nobody's change. */
const canonical = (sdp: string): string => sdp.replace(/\r\n?/g, '\n').trimEnd();

/** Every description that was handed to a connection, in order of time. */
export function setDescriptionsOf(events: readonly RecordingEvent[], peer: string): SetDescription[] {
	const made = new Map<string, Description>();
	const found: SetDescription[] = [];
	for (const description of descriptionsOf(events)) {
		if (description.peer !== peer) continue;
		if (description.role === 'created') {
			made.set(description.type, description);
			continue;
		}
		// A pranswer is an answer that was made by createAnswer.
		const type = description.type === 'pranswer' ? 'answer' : description.type;
		const created = description.role === 'local' ? made.get(type) : undefined;
		const sections = sectionsIn(description.sdp);
		found.push({
			description,
			created,
			isMunged: created !== undefined && canonical(created.sdp) !== canonical(description.sdp),
			rejected: sections.flatMap((section, index) =>
				isZeroed(section) ? [{ index, mid: section.mid, kind: section.kind }] : []
			),
			sectionCount: sections.length
		});
	}
	return found;
}
