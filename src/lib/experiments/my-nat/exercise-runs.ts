/** Carries the answer of exercise 5b out: the recorded candidates go into a Recording as they came, each set as a peer. */
import type { NewEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { Run } from '../run.ts';
import { candidateSets } from './candidate-sets.ts';
import { saidNote } from './exercises.ts';

export const setEvents = (answer: readonly string[]): NewEvent[] =>
	candidateSets.flatMap(({ id, lines, silent }, index): NewEvent[] => [
		...lines.map((candidate): NewEvent => ({ type: 'onicecandidate', peer: id, candidate: { candidate } })),
		...(silent
			? [
					{
						type: 'onicecandidateerror',
						peer: id,
						error: { errorCode: 701, errorText: '', url: silent }
					} as const
				]
			: []),
		{ type: 'onicecandidate', peer: id, candidate: null },
		{ type: 'note', peer: id, note: saidNote, value: answer[index] ?? '' }
	]);

export function runSets(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('my-nat');
	began(run);
	for (const event of setEvents(answer)) run.recorder.append(event);
	run.close();
	return Promise.resolve(run.recorder.snapshot());
}
