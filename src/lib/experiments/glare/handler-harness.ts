/**
 * Runs in the frame, behind the reader's code: real calls between two ends that both run it, under fifty schedules. What is judged
 * is what the frame records of it.
 */
import type { NewEvent } from '#lib/recording/event.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import { observationOf, observe } from '#lib/webrtc/observe.ts';
import type { Lent } from '../../../cell/lent.ts';
import type { Handler, Who } from './code.ts';
import { fiftySettings, standingIn } from './fifty.ts';
import { carryOutMany, notUp, type SessionRun, type Tracks } from './sessions.ts';
import { both } from './story.ts';

export default async function tryHandler(handle: Handler, lab: Lent): Promise<void> {
	// Beside what the frame writes down: a Recording of its own, to know when everything is quiet.
	const own = new Recorder({ experiment: '', startedAt: '', browser: '' }, () => performance.now());
	const append = (event: NewEvent): void => {
		if (event.type === 'signal') lab.signal(event.peer, event.direction, event.kind, event.message);
		else if (event.type === 'note') lab.note(event.note, event.value);
		own.append(event);
	};
	const cleanups: (() => void)[] = [];
	const run: SessionRun = {
		isClosed: false,
		recorder: { append, subscribe: own.subscribe.bind(own) },
		observe: (connection, name) => {
			cleanups.push(() => {
				observationOf(connection)?.stop();
			});
			return observe(lab.observe(connection, name), name, own);
		},
		note: (note, value) => {
			append({ type: 'note', peer: 'page', note, ...(value !== undefined && { value }) });
		},
		defer: (step) => cleanups.push(step)
	};
	const handler: Handler = (end) => {
		const receive: unknown = handle(end);
		if (typeof receive !== 'function')
			throw new TypeError(
				'handle() gave back no function: nobody would receive the messages of the other end'
			);
		return receive as ReturnType<Handler>;
	};
	try {
		await carryOutMany(run, lentTracks(lab), fiftySettings(), handler, () => standingIn(own.events), handler);
	} catch (error) {
		// No call at all is an answer too, and it is judged as one.
		if (!(error instanceof Error) || error.message !== notUp) throw error;
		run.note('not-up');
	}
	for (const step of cleanups) step();
}

/** Pictures that the cell lends; a clone for each press. */
function lentTracks(lab: Lent): Tracks {
	const pictures = Object.fromEntries(both.map((who) => [who, lab.picture(who)])) as Record<Who, MediaStream>;
	let copies: MediaStreamTrack[] = [];
	return {
		newTrack: (who) => {
			const copy = pictures[who].getVideoTracks()[0]!.clone();
			copies.push(copy);
			return copy;
		},
		stopCopies: () => {
			for (const copy of copies) copy.stop();
			copies = [];
		}
	};
}
