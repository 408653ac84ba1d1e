/** Exercises 6c and 6d. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { gatheredIn } from './outcome.ts';

export const exerciseNotes = {
	/** 6c, 6d: what the reader says, as `line label` or as the line alone. */
	said: 'said',
	/** 6c: what a line did, as `line outcome`. */
	did: 'did',
	/** 6d: the address that STUN told a socket without a browser, beside that socket's own. */
	mirror: 'mirror'
} as const;

/** What a configuration may lead to. */
export const configurationOutcomes = [
	'relay',
	'401',
	'701',
	'InvalidAccessError',
	'SyntaxError',
	'nothing'
] as const;
export type ConfigurationOutcome = (typeof configurationOutcomes)[number];

export const configurationLines = [
	'right',
	'wrong-password',
	'no-credential',
	'slashes',
	'unknown-host'
] as const;

const textsOf = (events: readonly RecordingEvent[], note: string): string[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === note && typeof event.value === 'string' ? [event.value] : []
	);
const pairsOf = (texts: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		texts.map((text): [string, string] => {
			const [line = '', ...rest] = text.split(' ');
			return [line, rest.join(' ')];
		})
	);

/** Exercise 6c: what each of five configurations really leads to in this browser, against what was said. */
export function checkConfigurations({ events }: Recording): Verdict {
	const said = pairsOf(textsOf(events, exerciseNotes.said));
	const did = pairsOf(textsOf(events, exerciseNotes.did));
	const findings = configurationLines.map((line): Finding => {
		const outcome = did.get(line) ?? '–';
		return {
			expected: {
				en: `What you said of line ${configurationLines.indexOf(line) + 1} is what happens: ${outcome}.`,
				ko: `${configurationLines.indexOf(line) + 1}번째 줄에 붙인 답이 실제로 일어난 일과 같습니다: ${outcome}.`
			},
			observed: `${said.get(line) ?? '–'}, ${outcome}`,
			source: /Error$/.test(outcome)
				? 'new RTCPeerConnection()'
				: outcome === 'relay'
					? 'onicecandidate'
					: 'onicecandidateerror',
			passed: did.has(line) && said.get(line) === outcome
		};
	});
	const isWrong = (line: (typeof configurationLines)[number]) => said.get(line) !== did.get(line);
	return verdictOf(
		findings,
		isWrong('no-credential') || isWrong('slashes') ? 0 : isWrong('wrong-password') ? 1 : 2
	);
}

/** Exercise 6d: without a NAT the reflexive address is one that a host candidate has already. */
export function checkNoReflexive({ events }: Recording): Verdict {
	const said = textsOf(events, exerciseNotes.said).at(-1);
	const mirror = events.find((event) => event.type === 'note' && event.note === exerciseNotes.mirror);
	const value: Json | undefined = mirror?.type === 'note' ? mirror.value : undefined;
	const { told, own } = (
		typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
	) as {
		told?: string;
		own?: string;
	};
	const { candidates } = gatheredIn(events);
	const hosts = candidates.filter(({ candidate }) => candidate.type === 'host');
	const reflexive = candidates.filter(({ candidate }) => candidate.type === 'srflx');
	// Where the host address is hidden behind a .local name only the port can be compared: a NAT seldom keeps all of them.
	const isRepeated = reflexive.every(({ candidate: { address, port } }) =>
		hosts.some(
			({ candidate: host }) =>
				host.port === port && (host.address === address || host.address.endsWith('.local'))
		)
	);
	const isSame = told !== undefined && told === own;
	return verdictOf(
		[
			{
				expected: {
					en: 'STUN did answer, and what it told is the address that the socket has anyway.',
					ko: 'STUN은 대답했고, 알려 준 주소는 소켓이 본래 가진 주소입니다.'
				},
				observed: told === undefined ? '–' : `${told}, ${String(own)}`,
				source: 'note mirror',
				passed: isSame
			},
			{
				expected: {
					en: 'No reflexive candidate has an address and port that no host candidate has.',
					ko: '호스트 후보에 없는 주소와 포트를 가진 반사 후보는 없습니다.'
				},
				observed:
					reflexive.length === 0
						? 'srflx: 0'
						: reflexive.map(({ candidate }) => `srflx :${candidate.port}`).join(', '),
				source: 'onicecandidate',
				passed: hosts.length > 0 && isRepeated
			},
			{
				expected: {
					en: 'You chose the reason that fits both.',
					ko: '두 가지에 모두 맞는 이유를 골랐습니다.'
				},
				observed: said ?? '–',
				source: 'note said',
				passed: said === 'same'
			}
		],
		said === 'silent' ? 0 : said === 'policy' ? 1 : 2
	);
}
