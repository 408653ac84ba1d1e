/** Exercises 10a, 10c, 10d and 10h without their words. */
import type { ArrangedExercise, MatchedExercise } from '#lib/lessons/types.ts';
import { checkImpossible, checkPriorities, checkRole, checkWithheld } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints' | 'options'>;
const experiment = 'ice-checklist';

export const decodePriorities: Wordless<MatchedExercise> = {
	id: 'decode-priorities',
	experiment,
	kind: 'match',
	lines: [
		{ id: 'host-udp', code: 'hostOverUdp.priority >>> 24' },
		{ id: 'host-tcp', code: 'hostOverTcp.priority >>> 24' },
		{ id: 'prflx', code: 'learnedFromACheck.priority >>> 24' },
		{ id: 'component', code: '256 - (hostOverUdp.priority & 0xff)' }
	],
	start: ['', '', '', ''],
	solution: ['126', '90-125', '110', '1'],
	wrong: [
		{ answer: ['126', '126', '110', '1'], hint: 1 },
		{ answer: ['126', '90-125', '100', '1'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runPriorities(answer, began),
	check: checkPriorities
};

export const withholdOneSide: Wordless<ArrangedExercise> = {
	id: 'withhold-one-side',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'all', code: 'handCandidates(caller, callee);\nhandCandidates(callee, caller);' },
		{
			id: 'none',
			code: '// nobody hands anything over',
			text: { en: '// nobody hands anything over', ko: '// 아무도 건네지 않음' }
		},
		{ id: 'to-callee', code: 'handCandidates(caller, callee);' },
		{ id: 'to-caller', code: 'handCandidates(callee, caller);' }
	],
	start: ['all'],
	solution: ['to-callee'],
	wrong: [
		{ answer: ['all'], hint: 0 },
		{ answer: ['none'], hint: 1 },
		{ answer: ['to-caller'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runWithheld(answer, began),
	check: checkWithheld
};

export const calleeControls: Wordless<ArrangedExercise> = {
	id: 'callee-controls',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'caller-offers', code: 'negotiate({ offerer: caller, answerer: callee });' },
		{
			id: 'first-candidate',
			code: 'handCandidates(callee, caller); // the callee’s first\nnegotiate({ offerer: caller, answerer: callee });'
		},
		{ id: 'callee-offers', code: 'negotiate({ offerer: callee, answerer: caller });' }
	],
	start: ['caller-offers'],
	solution: ['callee-offers'],
	wrong: [
		{ answer: ['caller-offers'], hint: 0 },
		{ answer: ['first-candidate'], hint: 1 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runRole(answer, began),
	check: checkRole
};

export const nobodyThere: Wordless<ArrangedExercise> = {
	id: 'nobody-there',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'true', code: 'tell(candidate);' },
		{ id: 'nothing', code: '// tell nothing', text: { en: '// tell nothing', ko: '// 아무 말도 하지 않음' } },
		{ id: 'both', code: "tell(candidate);\ntell('… 198.51.100.1 9 typ host');" },
		{ id: 'nowhere', code: "tell(candidate.replace(address, '198.51.100.1'));" }
	],
	start: ['true'],
	solution: ['nowhere'],
	wrong: [
		{ answer: ['true'], hint: 0 },
		{ answer: ['nothing'], hint: 1 },
		{ answer: ['both'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runNobody(answer, began),
	check: checkImpossible
};
