/**
 * Says in words what one line of a description means with the values it has: what its words are, what they refer to elsewhere,
 * and which of them nobody here can say anything about. Never guesses, never throws; costs about as much as the line is long,
 * since what sections say as a whole is found out once for each block.
 */
import type { PlacedLine, SdpDocument } from './document.ts';
import { codecExplainers, directionExplainers } from './explain/codecs.ts';
import { dataExplainers } from './explain/data.ts';
import { dtlsExplainers } from './explain/dtls.ts';
import { groupingExplainers } from './explain/grouping.ts';
import { iceExplainers } from './explain/ice.ts';
import { legacyExplainers } from './explain/legacy.ts';
import { quote, Reading, type ExplainedLocale, type Part } from './explain/reading.ts';
import { lineExplainers, wholeValue, type Explainer } from './explain/session-part.ts';
import { sourceExplainers } from './explain/sources.ts';
import { relatedToLine, sectionOfLine, type Span } from './related.ts';
import type { LineEntry } from './table/entry.ts';
import { entryOf, lineTable } from './table/lines.ts';

export interface Explanation {
	/** What the table says of this kind of line; undefined for a kind that it does not have. */
	readonly entry?: LineEntry;
	readonly isKnown: boolean;
	/** The line does not have the form that its kind must have. */
	readonly isMalformed: boolean;
	readonly title: string;
	readonly sentences: readonly string[];
	/** Words of the line with their meaning, in order, in offsets of the whole text; none overlaps another. */
	readonly parts: readonly Part[];
	/** Places elsewhere that belong to this line; looked up when first asked for. */
	readonly related: readonly Span[];
}

const attributeExplainers: ReadonlyMap<string, Explainer> = new Map(
	Object.entries({
		...groupingExplainers,
		...iceExplainers,
		...dtlsExplainers,
		...codecExplainers,
		...sourceExplainers,
		...dataExplainers,
		...legacyExplainers
	})
);

/** Explains this line of the document. */
export function explain(document: SdpDocument, line: PlacedLine, locale: ExplainedLocale): Explanation {
	const entry = entryOf(line);
	const reading = new Reading(document, sectionOfLine(document, line), line, entry, locale);
	if (entry) explainKnown(reading, entry);
	else explainUnknown(reading);
	reading.finish();
	let related: readonly Span[] | undefined;
	return {
		...(entry ? { entry } : {}),
		isKnown: entry !== undefined,
		isMalformed: reading.isMalformed,
		title: entry ? entry.name[locale] : titleOfUnknown(reading),
		sentences: reading.sentences,
		parts: reading.parts,
		get related() {
			related ??= relatedToLine(document, line);
			return related;
		}
	};
}

/** Attributes whose syntax shows no value, and those whose value may be empty. */
const isFlag = (entry: LineEntry) => !/[:=]/.test(entry.syntax.slice(2));
const mayBeEmpty = (entry: LineEntry) => entry.syntax.includes(':[');

function explainKnown(reading: Reading, entry: LineEntry): void {
	reading.sentences.push(reading.in(entry.meaning));
	const { line } = reading;
	if (line.type !== 'a') {
		if (line.value === '') reading.malformed();
		const explainer = Object.hasOwn(lineExplainers, line.type) ? lineExplainers[line.type] : undefined;
		explainer?.(reading);
		return;
	}
	const hasColon = line.text.length > 2 + line.name.length;
	if (isFlag(entry)) {
		if (hasColon) reading.malformed();
		else if (Object.hasOwn(directionExplainers, line.name)) directionExplainers[line.name]?.(reading);
		return;
	}
	if (line.value.trim() === '' && !mayBeEmpty(entry)) {
		reading.malformed();
		return;
	}
	(attributeExplainers.get(line.name) ?? wholeValue)(reading);
}

function explainUnknown(reading: Reading): void {
	const { line } = reading;
	if (line.text === '') {
		reading.isMalformed = true;
		reading.say(
			'An empty line. SDP has none: Chromium refuses the whole description, Firefox stops reading here.',
			'빈 줄입니다. SDP에는 빈 줄이 없습니다. Chromium은 전체를 거부하고 Firefox는 여기서 읽기를 멈춥니다.'
		);
	} else if (line.type === '') {
		reading.isMalformed = true;
		reading.say(
			'This is no line of SDP: each begins with one letter and “=”.',
			'SDP의 줄이 아닙니다. 모든 줄은 글자 하나와 “=”로 시작합니다.'
		);
	} else if (line.type === 'a') {
		if (line.name === '') {
			reading.isMalformed = true;
			reading.say('The attribute has no name.', '속성에 이름이 없습니다.');
			return;
		}
		reading.say(
			`The attribute “${quote(line.name)}” is not known here. Whoever does not know an attribute ignores it (RFC 8866 §5.13).`,
			`“${quote(line.name)}” 속성은 여기에 알려져 있지 않습니다. 모르는 속성은 무시합니다(RFC 8866 §5.13).`
		);
		const other = otherCase(line.name);
		if (other !== undefined)
			reading.say(
				`Case matters: “${other}” would be known.`,
				`대소문자를 가립니다. “${other}” 속성이라면 알려져 있습니다.`
			);
	} else
		reading.say(
			`There is no line of type “${line.type}” in SDP (RFC 8866 §5).`,
			`SDP에는 “${line.type}” 종류의 줄이 없습니다(RFC 8866 §5).`
		);
}

const namesInLowerCase: ReadonlyMap<string, string> = new Map(
	[...lineTable.keys()]
		.filter((key) => key.startsWith('a='))
		.map((key) => [key.slice(2).toLowerCase(), key.slice(2)])
);
const longestName = 40;

/** A known attribute that differs from this name only in capitals. */
const otherCase = (name: string): string | undefined =>
	name.length > longestName ? undefined : namesInLowerCase.get(name.toLowerCase());

function titleOfUnknown(reading: Reading): string {
	const { line } = reading;
	if (line.text === '') return reading.in(['Empty line', '빈 줄']);
	if (line.type === '') return reading.in(['No line of SDP', 'SDP가 아닌 줄']);
	return reading.in(
		line.type === 'a' ? ['Unknown attribute', '모르는 속성'] : ['Unknown type of line', '모르는 줄 종류']
	);
}
