/** Exercise 5b, without its words: recorded candidates, and what they say of the mapping. */
import type { MatchedExercise } from '#lib/lessons/types.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { candidateSets, setText } from './candidate-sets.ts';
import { mappingIn } from './mapping.ts';

export const saidNote = 'candidate-set-said';

/** Each set is a peer of the Recording; what its candidates say is worked out from its events. */
export function checkSets({ events }: Recording): Verdict {
	const findings: Finding[] = candidateSets.map(({ id, browser }, index) => {
		const said = events.find(
			(event) => event.type === 'note' && event.note === saidNote && event.peer === id
		);
		const value = said?.type === 'note' && typeof said.value === 'string' ? said.value : '';
		const verdict = mappingIn(events, id)?.verdict;
		return {
			expected: {
				en: `Box ${index + 1} (${browser}) has the right label`,
				ko: `${index + 1}번째 칸(${browser})의 이름표가 맞다`
			},
			observed: value === '' ? 'no label' : verdict === value ? verdict : 'another one',
			source: 'onicecandidate, onicecandidateerror',
			passed: verdict !== undefined && value === verdict
		};
	});
	const isWrong = (id: string) => !findings[candidateSets.findIndex((set) => set.id === id)]?.passed;
	const isOpen = findings.some(({ observed }) => observed === 'no label');
	const isPorts = isWrong('one-port') || isWrong('two-ports') || isWrong('hidden-base');
	return verdictOf(findings, isOpen ? 0 : isPorts ? 1 : 2);
}

export const classifySets: Omit<MatchedExercise, 'title' | 'goal' | 'hints' | 'options'> = {
	id: 'classify-sets',
	experiment: 'my-nat',
	kind: 'match',
	lines: candidateSets.map((set) => ({ id: set.id, code: setText(set) })),
	start: candidateSets.map(() => ''),
	solution: ['same', 'different', 'folded', 'different', 'one-answer'],
	wrong: [
		// One candidate taken for too little, and a hidden socket for two.
		{ answer: ['one-answer', 'different', 'folded', 'same', 'one-answer'], hint: 1 },
		// A silent server taken for one that agreed.
		{ answer: ['same', 'different', 'folded', 'different', 'same'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runSets(answer, began),
	check: checkSets
};
