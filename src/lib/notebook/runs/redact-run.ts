/**
 * A kept run without what identifies a person, a machine or a call, so that it can be handed on. What its reader wrote (title,
 * note, tags) and what the browser says of itself stay.
 */
import { anonymise } from '../../recording/anonymise.ts';
import type { KeptRun } from './run-file.ts';

export function redactRun({ entry, recording }: KeptRun): KeptRun {
	const clean = anonymise(recording);
	// Peers and stats objects may have got stand-ins too: what the entry says of them follows, event by event.
	const names = new Map<string, string>();
	for (const [index, event] of recording.events.entries()) {
		const after = clean.events[index];
		if (!after) continue;
		names.set(event.peer, after.peer);
		if (event.type !== 'getStats' || after.type !== 'getStats') continue;
		const ids = Object.keys(after.changed);
		for (const [place, id] of Object.keys(event.changed).entries()) names.set(id, ids[place] ?? id);
	}
	const nameOf = (name: string) => names.get(name) ?? name;
	return {
		recording: clean,
		entry: {
			...entry,
			peers: entry.peers.map(nameOf),
			charts: entry.charts.map((key) => ({ ...key, peer: nameOf(key.peer), id: nameOf(key.id) }))
		}
	};
}
