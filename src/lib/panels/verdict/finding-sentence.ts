/**
 * What a rule of the verdict says, and what to do next: one sentence each. `v` holds what the rule found (recording/verdict/rules);
 * what a browser or server said itself stands in it untranslated.
 */
import type { Localized } from '#lib/i18n/locale.ts';

export type FindingValues = Readonly<Record<string, string | number>>;
export interface FindingSentence {
	readonly what: (v: FindingValues) => string;
	readonly next: string;
}
/** By the name of the rule. */
export type LayerWords = Localized<Readonly<Record<string, FindingSentence>>>;
