/** What the machine says of exercise 5a, from its Recording alone. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { pairs } from './pairs.ts';

export const pairNote = 'nat-pair';
export const tableNote = 'nat-table';
export interface PairOutcome {
	readonly id: string;
	readonly said: string;
	/** What the simulator came to, with a relay at hand. */
	readonly found: 'direct' | 'relay' | 'none';
	readonly local: string;
	readonly remote: string;
}
export const plain = (outcome: PairOutcome): Json => ({ ...outcome });

const outcomesIn = (events: readonly RecordingEvent[]): { outcome: PairOutcome; at: number }[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === pairNote
			? [{ outcome: event.value as unknown as PairOutcome, at: event.at }]
			: []
	);

const names = {
	en: { direct: 'direct', relay: 'through the relay', none: 'not at all' },
	ko: { direct: '직접', relay: '중계로', none: '연결 안 됨' }
} as const;

export function checkPairs({ events }: Recording): Verdict {
	const outcomes = outcomesIn(events);
	const findings: Finding[] = pairs.map(({ id, code }) => {
		const found = outcomes.find(({ outcome }) => outcome.id === id);
		const said = found?.outcome.said ?? '';
		const isSaid = said === 'direct' || said === 'relay';
		return {
			expected: {
				en: `${code}: ${isSaid ? names.en[said] : 'an answer'}`,
				ko: `${code}: ${isSaid ? names.ko[said] : '답'}`
			},
			observed: found
				? `${found.outcome.found} (${found.outcome.local || '–'} → ${found.outcome.remote || '–'})`
				: 'not run',
			source: 'nat-pair, simulated',
			...(found ? { at: found.at } : {}),
			passed: found !== undefined && said === found.outcome.found
		};
	});
	const isWrong = (id: string) => {
		const found = outcomes.find(({ outcome }) => outcome.id === id)?.outcome;
		return found !== undefined && found.said !== found.found;
	};
	const isOpen = outcomes.length === 0 || outcomes.some(({ outcome }) => outcome.said === '');
	// A symmetric NAT, or one strict one, taken for hopeless; everything else is about the port that nobody was told of.
	const isTooDark = isWrong('full-symmetric') || isWrong('restricted-symmetric') || isWrong('strict-strict');
	return verdictOf(findings, isOpen ? 0 : isTooDark ? 1 : 2);
}
