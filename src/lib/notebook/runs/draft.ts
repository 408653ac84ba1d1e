/**
 * While a run is going on it is written down every two seconds, so that a reload or a crash does not lose it. Only what is new is
 * written. When the run is over, or kept, the draft goes: from then on the reader decides.
 */
import type { RecordingSource } from '#lib/recording/recording.ts';
import { holdPresence } from '#lib/signaling/presence.ts';
import { appendDraft, draftPresence, eraseDraft, newId } from './store.ts';

export const draftIntervalMs = 2_000;
/** How often it is asked whether the run is over: its draft goes with it. */
const lookIntervalMs = 250;
/** Characters of one draft: a call of an hour takes about a third of it. */
export const maxDraftLength = 24 * 1024 * 1024;

/** Of each run that is followed or was: how its draft is forgotten. */
const followed = new WeakMap<RecordingSource, () => Promise<void>>();

/** Follows a live run until it is over. The same one is followed once. */
export function followRun(source: RecordingSource): void {
	if (followed.has(source)) return;
	const id = newId();
	let written = 0;
	let size = 0;
	let pieces = 0;
	let writing: Promise<void> | undefined;
	let writtenAt = performance.now();
	let letGo: (() => void) | undefined;

	const write = async (): Promise<void> => {
		const fresh = source.events.slice(written);
		if (fresh.length === 0 || size >= maxDraftLength) return;
		letGo ??= holdPresence(draftPresence(id), () => undefined);
		const text = fresh.map((event) => JSON.stringify(event)).join(',');
		written += fresh.length;
		size += text.length;
		pieces++;
		await appendDraft(
			{
				id,
				origin: source.origin,
				updatedAt: Date.now(),
				events: written,
				size,
				pieces,
				isFull: size >= maxDraftLength
			},
			text
		);
	};
	const stop = () => {
		clearInterval(timer);
		removeEventListener('pagehide', handleHide);
		letGo?.();
	};
	const step = async (isLast = false) => {
		try {
			if (source.isEnded?.()) {
				stop();
				if (pieces > 0) await eraseDraft(id);
			} else if (isLast || performance.now() - writtenAt >= draftIntervalMs) {
				if (writing) return;
				writtenAt = performance.now();
				writing = write();
				await writing.finally(() => (writing = undefined));
			}
		} catch {
			// No storage, or no room: the run itself goes on, and Keep says what is the matter.
			stop();
		}
	};
	// What was written in the last moment is often taken still.
	const handleHide = () => void step(true);
	const timer = setInterval(() => void step(), lookIntervalMs);
	followed.set(source, async () => {
		stop();
		await writing?.catch(() => undefined); // it said so itself
		if (pieces > 0) await eraseDraft(id);
	});
	addEventListener('pagehide', handleHide);
}

/** The run was kept: it is not offered again where its page goes away while it goes on. */
export const forgetDraft = (source: RecordingSource): Promise<void> =>
	followed.get(source)?.() ?? Promise.resolve();
