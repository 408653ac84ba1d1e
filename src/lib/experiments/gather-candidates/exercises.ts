/** Exercises 6c and 6d without their words. */
import type { ArrangedExercise, MatchedExercise } from '#lib/lessons/types.ts';
import { checkConfigurations, checkNoReflexive } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints' | 'options'>;
const experiment = 'gather-candidates';

export const fiveConfigurations: Wordless<MatchedExercise> = {
	id: 'five-configurations',
	experiment,
	kind: 'match',
	lines: [
		{ id: 'right', code: "{ urls: 'turn:localhost?transport=tcp', username, credential }" },
		{
			id: 'wrong-password',
			code: "{ urls: 'turn:localhost?transport=tcp', username, credential: 'guessed' }"
		},
		{ id: 'no-credential', code: "{ urls: 'turn:localhost?transport=tcp' }" },
		{ id: 'slashes', code: "{ urls: 'turn://localhost?transport=tcp', username, credential }" },
		{ id: 'unknown-host', code: "{ urls: 'turn:nowhere.invalid?transport=tcp', username, credential }" }
	],
	start: ['', '', '', '', ''],
	solution: ['relay', '401', 'InvalidAccessError', 'SyntaxError', '701'],
	wrong: [
		{ answer: ['relay', '401', '401', 'SyntaxError', '701'], hint: 0 },
		{ answer: ['relay', 'InvalidAccessError', 'InvalidAccessError', 'SyntaxError', '701'], hint: 1 },
		{ answer: ['relay', '401', 'InvalidAccessError', 'SyntaxError', '401'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runConfigurations(answer, began),
	check: checkConfigurations
};

export const noReflexive: Wordless<ArrangedExercise> = {
	id: 'no-reflexive',
	experiment,
	kind: 'choice',
	lines: [
		{
			id: 'silent',
			code: '// the STUN server does not answer on this machine',
			text: {
				en: 'The STUN server does not answer on this machine',
				ko: '이 기기에서는 STUN 서버가 대답하지 않음'
			}
		},
		{
			id: 'policy',
			code: "// iceTransportPolicy 'all' leaves srflx out",
			text: { en: "iceTransportPolicy 'all' leaves srflx out", ko: "iceTransportPolicy 'all'이 srflx를 뺌" }
		},
		{
			id: 'no-nat',
			code: '// STUN answers only those who are behind a NAT',
			text: { en: 'STUN answers only those who are behind a NAT', ko: 'STUN은 NAT 뒤에 있는 쪽에만 대답함' }
		},
		{
			id: 'same',
			code: '// srflx equals a host candidate: redundant, RFC 8445 §5.1.3',
			text: {
				en: 'srflx equals a host candidate: redundant, RFC 8445 §5.1.3',
				ko: 'srflx가 host 후보와 같아서 중복임(RFC 8445 §5.1.3)'
			}
		}
	],
	start: ['silent'],
	solution: ['same'],
	wrong: [
		{ answer: ['silent'], hint: 0 },
		{ answer: ['policy'], hint: 1 },
		{ answer: ['no-nat'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runNoReflexive(answer, began),
	check: checkNoReflexive
};
