/**
 * Finds what is wrong with a description, or unwise, and says what browsers do with it.
 *
 * Rules are pure functions. Those that look at one block keep what they found as long as the block is unchanged (`parse`
 * with the previous document takes unchanged blocks over), so that after a keystroke only the section that it touched is
 * looked at again, and what belongs to several sections.
 */
import type { SdpBlock, SdpDocument } from './document.ts';
import { withParticles } from './particles.ts';
import * as bundle from './rules/bundle.ts';
import * as codec from './rules/codec.ts';
import * as data from './rules/data.ts';
import * as dtls from './rules/dtls.ts';
import { fixWords, messages } from './rules/lint-words.ts';
import * as ice from './rules/ice.ts';
import * as media from './rules/media.ts';
import { answerRules } from './rules/pair.ts';
import { reofferRules } from './rules/reoffer.ts';
import {
	inSection,
	type BlockRule,
	type DocumentRule,
	type Issue,
	type LintContext,
	type TextChange
} from './rules/rule.ts';
import * as session from './rules/session.ts';
import * as sources from './rules/sources.ts';
import * as syntax from './rules/syntax.ts';
import { effectOf, ruleTable, type Effect, type RuleId, type Severity } from './rules/table.ts';

export type { TextChange } from './rules/rule.ts';
export type { Effect, Outcome, RuleId, Severity } from './rules/table.ts';

/** An edit that removes a finding. */
export interface Fix {
	/** What it does, in the language asked for. */
	readonly title: string;
	/** Replacements at places of the text that was linted; they do not overlap. */
	readonly changes: readonly TextChange[];
}

export interface Finding {
	/** Name of the rule: `bundle/answer-missing-group`. */
	readonly id: RuleId;
	readonly severity: Severity;
	/** Place in the text: offsets of the first character and after the last. */
	readonly from: number;
	readonly to: number;
	/** What is wrong and what comes of it, in the language asked for. */
	readonly message: string;
	/** What browsers were seen to do with it (see `rules/table.ts` for where and when). */
	readonly effect: Effect;
	/** Where it is written: `RFC 8866 §5`. */
	readonly rfc: readonly string[];
	readonly fixes: readonly Fix[];
}

export interface LintOptions {
	readonly role: 'offer' | 'answer';
	/** For an answer the offer that it answers; for an offer the description before it, when it is a re-offer. */
	readonly other?: SdpDocument | undefined;
	/** The same description as the browser made it, when it has been edited since. */
	readonly original?: SdpDocument | undefined;
	/** Language of messages and titles. English unless told otherwise. */
	readonly locale?: 'en' | 'ko';
}

/** More than this many findings help nobody; the first ones in the text are kept. */
export const maxFindings = 2000;

const blockRules: readonly BlockRule[] = [
	syntax.lines,
	syntax.finalNewline,
	session.lineOrder,
	session.connection,
	session.bandwidth,
	media.mediaLine,
	media.midForm,
	media.oneDirection,
	bundle.rtcpMux,
	bundle.sdes,
	ice.credentials,
	ice.candidates,
	dtls.fingerprints,
	dtls.setupValue,
	codec.codecs,
	codec.formatLines,
	sources.sourceForm,
	data.dataSection
];

const documentRules: readonly DocumentRule[] = [
	syntax.blankLines,
	syntax.lineBreaks,
	session.requiredLines,
	session.connectionMissing,
	media.midOwn,
	bundle.groupLine,
	bundle.members,
	bundle.sharedNumbers,
	ice.credentialsMissing,
	ice.endWithoutCandidates,
	dtls.missing,
	dtls.rolesByKind,
	sources.headerExtensions,
	sources.extensionLevels,
	sources.sharedSources,
	answerRules,
	reofferRules
];

/** What is wrong with a description in its role, in order of place. Never throws. */
export function lint(document: SdpDocument, options: LintOptions): Finding[] {
	const { locale = 'en' } = options;
	return issuesIn(document, options)
		.sort((one, other) => one.from - other.from || one.to - other.to)
		.slice(0, maxFindings)
		.map((issue) => inWords(issue, locale));
}

function issuesIn(document: SdpDocument, context: LintContext): Issue[] {
	// Nothing can be said of a text that came out of JSON before it is unescaped.
	if (syntax.isEscaped(document)) return [...syntax.escapedNewlines(document)];
	const issues: Issue[] = [];
	for (const section of document.sections)
		for (const issue of section.block.derive(section.index === -1 ? sessionIssues : mediaIssues))
			issues.push(inSection(section, issue));
	for (const rule of documentRules) for (const issue of rule(document, context)) issues.push(issue);
	return issues;
}

const readIssues =
	(isSession: boolean) =>
	(block: SdpBlock): readonly Issue[] =>
		blockRules.flatMap((rule) => [...rule(block, isSession)]);
const sessionIssues = readIssues(true);
const mediaIssues = readIssues(false);

/** Words from outside are quoted this far. */
const maxQuoted = 80;

function inWords(issue: Issue, locale: 'en' | 'ko'): Finding {
	const { rule, from, to, fixes = [] } = issue;
	return {
		id: rule,
		severity: ruleTable[rule].severity,
		from,
		to,
		message: said(messages[rule], locale, issue.data),
		effect: effectOf(rule, issue.variant),
		rfc: ruleTable[rule].rfc,
		fixes: fixes.map((fix) => ({
			title: said(fixWords[fix.title] ?? { en: fix.title, ko: fix.title }, locale, fix.data),
			get changes() {
				return fix.changes;
			}
		}))
	};
}

const said = (
	text: Readonly<Record<'en' | 'ko', string>>,
	locale: 'en' | 'ko',
	data: Issue['data']
): string => (locale === 'ko' ? withParticles(filled(text.ko, data)) : filled(text.en, data));

const filled = (text: string, data: Issue['data'] = {}): string =>
	text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = data[name] ?? '';
		return value.length > maxQuoted ? `${value.slice(0, maxQuoted)}…` : value;
	});

/** The text after a fix. */
export function applied(text: string, { changes }: Pick<Fix, 'changes'>): string {
	const pieces: string[] = [];
	let at = 0;
	for (const { from, to, insert } of [...changes].sort((one, other) => one.from - other.from)) {
		pieces.push(text.slice(at, from), insert);
		at = to;
	}
	return pieces.join('') + text.slice(at);
}
