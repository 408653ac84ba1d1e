/** What a lint rule finds, before it is put into words. */
import type { SdpBlock, SdpDocument, SdpLine, SdpSection } from '../document.ts';
import type { RuleId } from './table.ts';

/** A replacement of text: delete `from`–`to` and put `insert` there. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** What a quick fix does, by the key of its title in `fix-words`. */
export interface FixDraft {
	readonly title: string;
	readonly data?: Readonly<Record<string, string>>;
	readonly changes: readonly TextChange[];
}

/** A place where a rule is broken. Positions are those of the block for a block rule, of the text for a document rule. */
export interface Issue {
	readonly rule: RuleId;
	/** Which way of breaking the rule, where several were measured. */
	readonly variant?: number;
	readonly from: number;
	readonly to: number;
	/** What the sentence mentions. */
	readonly data?: Readonly<Record<string, string>>;
	readonly fixes?: readonly FixDraft[];
}

/** Looks at one block alone: its issues are kept as long as the block is unchanged. */
export type BlockRule = (block: SdpBlock, isSession: boolean) => Iterable<Issue>;

/** Looks at sections together, or at what depends on the role. */
export type DocumentRule = (document: SdpDocument, context: LintContext) => Iterable<Issue>;

export interface LintContext {
	readonly role: 'offer' | 'answer';
	/** For an answer the offer that it answers; for an offer the one that it follows. */
	readonly other?: SdpDocument | undefined;
	/** The same description as the browser made it, before it was edited. */
	readonly original?: SdpDocument | undefined;
}

/** An issue at a line, its whole text. */
export const atLine = (rule: RuleId, line: SdpLine, more: Partial<Issue> = {}): Issue => ({
	rule,
	from: line.from,
	to: line.to,
	...more
});

/** An issue at the value of a line. */
export const atValue = (rule: RuleId, line: SdpLine, more: Partial<Issue> = {}): Issue => ({
	rule,
	from: line.valueFrom,
	to: line.to,
	...more
});

/** The same issue with positions in the whole text. */
export const inSection = (section: SdpSection, issue: Issue): Issue =>
	section.from === 0
		? issue
		: {
				...issue,
				from: issue.from + section.from,
				to: issue.to + section.from,
				...(issue.fixes && { fixes: issue.fixes.map((fix) => shifted(fix, section.from)) })
			};

/** Asked for only when a fix is wanted: some of them rewrite a whole section. */
const shifted = (fix: FixDraft, by: number): FixDraft => ({
	title: fix.title,
	...(fix.data && { data: fix.data }),
	get changes() {
		return fix.changes.map((change) => ({ ...change, from: change.from + by, to: change.to + by }));
	}
});

/** Takes a line out, its break included. */
export const withoutLine = (line: SdpLine): FixDraft => ({
	title: 'removeLine',
	data: { line: line.text },
	changes: [{ from: line.from, to: line.end, insert: '' }]
});

/** Replaces the value of a line. */
export const withValue = (line: SdpLine, value: string): FixDraft => ({
	title: 'replaceValue',
	data: { value },
	changes: [{ from: line.valueFrom, to: line.to, insert: value }]
});

/** The line break that a block uses: that of its first line, CRLF where there is none. */
export function breakOf(block: SdpBlock): string {
	const [first] = block.lines;
	return first && first.end > first.to ? block.text.slice(first.to, first.end) : '\r\n';
}

/** Puts a new line after one that is there; a missing break before it is made good. */
export function lineAfter(block: SdpBlock, line: SdpLine, text: string): TextChange {
	const lineBreak = breakOf(block);
	return line.end > line.to
		? { from: line.end, to: line.end, insert: text + lineBreak }
		: { from: line.to, to: line.to, insert: lineBreak + text + lineBreak };
}

/** Gives a section the name it had, in its own line and in the groups that name it. Places are those of the text. */
export const withName = (
	document: SdpDocument,
	section: SdpSection,
	line: SdpLine,
	name: string
): FixDraft => ({
	title: 'replaceValue',
	data: { value: name },
	get changes() {
		const grouped = document.session.block
			.named('group')
			.flatMap((group) => group.tokens.slice(1))
			.filter(({ text }) => text === line.value);
		return [
			...grouped.map(({ from, to }) => ({ from, to, insert: name })),
			{ from: section.from + line.valueFrom, to: section.from + line.to, insert: name }
		];
	}
});
