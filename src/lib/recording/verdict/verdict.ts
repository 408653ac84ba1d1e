/** What went wrong in a call, and what is worth knowing of it, from its Recording alone. */
import type { RecordingEvent } from '../event.ts';
import { factsOf } from './facts.ts';
import { severities, type Finding } from './finding.ts';
import { rules } from './rules.ts';

/** More findings of one rule for one peer help nobody: the first are kept. */
const mostOfARule = 5;

/** Findings, the gravest first; among equals those further out in the call first, as they explain the others. */
export function verdictOf(events: readonly RecordingEvent[]): Finding[] {
	const facts = factsOf(events);
	const findings = rules.flatMap(({ id, layer, severity, find }) => {
		const counts = new Map<string, number>();
		return find(facts).flatMap(({ peer, values = {}, evidence, severity: own }): Finding[] => {
			const count = counts.get(peer) ?? 0;
			counts.set(peer, count + 1);
			return count < mostOfARule
				? [{ rule: id, layer, severity: own ?? severity, peer, values, evidence }]
				: [];
		});
	});
	return findings
		.map((finding, position) => ({ finding, position }))
		.sort(
			(a, b) =>
				severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
				a.position - b.position
		)
		.map(({ finding }) => finding);
}
