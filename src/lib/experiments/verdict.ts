/** What the machine says of an exercise, from a Recording alone: never from the text that was typed. */
import type { Localized } from '#lib/i18n/locale.ts';
import type { Recording } from '#lib/recording/recording.ts';

/** One thing that was looked at. */
export interface Finding {
	/** What had to be so, as a sentence. */
	readonly expected: Localized;
	/** What was found, as the Recording has it: `connected`, `0`, `host`. */
	readonly observed: string;
	/** Where it was found: the event or the stat, such as `onconnectionstatechange` or `local-candidate.candidateType`. */
	readonly source: string;
	/** When, in milliseconds of the Recording. */
	readonly at?: number;
	readonly passed: boolean;
}

export interface Verdict {
	readonly passed: boolean;
	readonly findings: readonly Finding[];
	/** Which of the exercise's three hints fits what went wrong. */
	readonly hint?: 0 | 1 | 2;
	/** Why it could not be judged in this browser. */
	readonly skipped?: Localized;
}

/** A pure function of a Recording. */
export type Check = (recording: Recording) => Verdict;

/** Passed when every finding is; the hint is kept only when something is wrong. */
export function verdictOf(findings: readonly Finding[], hint?: 0 | 1 | 2): Verdict {
	const passed = findings.every((finding) => finding.passed);
	return passed || hint === undefined ? { passed, findings } : { passed, findings, hint };
}
