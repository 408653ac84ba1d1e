/**
 * What two descriptions say differently, in the terms of a call and not of a text: sections are matched by their place,
 * codecs by name and parameters, header extensions by URI. Lines that only say who one is (credentials, certificates,
 * addresses, source numbers) are kept apart, because they differ always and mean nothing here.
 */
import { place, type PlacedLine, type SdpBlock, type SdpDocument, type SdpSection } from './document.ts';
import { formatParameters, type Codec, type Direction } from './media-block.ts';
import { modelOf, type MediaModel } from './model.ts';

/** A line that stands on one side only, or on both with another value. */
export interface LineDifference {
	readonly before: PlacedLine | undefined;
	readonly after: PlacedLine | undefined;
}

/** A codec as both sides have it; repair and redundancy codecs stand with what they serve. */
export interface CodecDifference {
	/** `VP8/90000`, with the parameters that tell it apart: `profile-id=0`. */
	readonly name: string;
	readonly before: number | undefined;
	readonly after: number | undefined;
	/** Place in the preference order, from 1. */
	readonly rankBefore: number | undefined;
	readonly rankAfter: number | undefined;
}

export interface SectionDifference {
	readonly index: number;
	readonly before: MediaModel | undefined;
	readonly after: MediaModel | undefined;
	readonly kind: string;
	readonly mid: string | undefined;
	/** The second side has port 0 where the first had not. */
	readonly isRefused: boolean;
	readonly directions: readonly [Direction | undefined, Direction | undefined];
	readonly codecs: readonly CodecDifference[];
	/** Differences that mean something: feedback, parameters, extensions, sizes. */
	readonly negotiated: readonly LineDifference[];
	/** Differences that only say who one is. */
	readonly identity: readonly LineDifference[];
}

export interface DescriptionDifference {
	readonly session: Pick<SectionDifference, 'negotiated' | 'identity'>;
	readonly media: readonly SectionDifference[];
}

/** Lines that differ between any two descriptions of one call. */
const identityKeys = new Set([
	'o',
	'c',
	'candidate',
	'end-of-candidates',
	'fingerprint',
	'ice-pwd',
	'ice-ufrag',
	'msid',
	'msid-semantic',
	'rtcp',
	'ssrc',
	'ssrc-group',
	'tls-id'
]);

/** Lines that the comparison of codecs, directions and ports already tells of. */
const comparedKeys = new Set([
	'm',
	'rtpmap',
	'fmtp',
	'rtcp-fb',
	'sendrecv',
	'sendonly',
	'recvonly',
	'inactive'
]);

export const isIdentityLine = (key: string): boolean => identityKeys.has(key);

/** What `after` says differently from `before`: an answer from its offer, an edit from what it was made of. */
export function diff(before: SdpDocument, after: SdpDocument): DescriptionDifference {
	const [one, other] = [modelOf(before), modelOf(after)];
	const count = Math.max(one.media.length, other.media.length);
	return {
		session: lineDifferences(before.session, after.session, new Set()),
		media: Array.from({ length: count }, (_, index) =>
			sectionDifference(index, one.media[index], other.media[index])
		)
	};
}

function sectionDifference(
	index: number,
	before: MediaModel | undefined,
	after: MediaModel | undefined
): SectionDifference {
	const lines = lineDifferences(before?.section, after?.section, comparedKeys);
	const codecs = codecDifferences(before, after);
	return {
		index,
		before,
		after,
		kind: after?.kind ?? before?.kind ?? '',
		mid: after?.mid ?? before?.mid,
		isRefused: before !== undefined && !before.isZeroed && after?.isZeroed === true,
		directions: [before?.effectiveDirection, after?.effectiveDirection],
		codecs,
		negotiated: [...codecLineDifferences(before, after), ...lines.negotiated],
		identity: lines.identity
	};
}

/** Name, clock rate, channels and the parameters by which codecs of one name are told apart. */
export function codecName(codec: Codec): string {
	const channels = codec.channels === undefined || codec.channels === 1 ? '' : `/${codec.channels}`;
	const base = `${codec.name ?? '?'}/${codec.clockRate ?? '?'}${channels}`;
	const told = codec.fmtps
		.flatMap((line) => formatParameters(line))
		.filter(({ key }) => tellingParameters.has(key.toLowerCase()))
		.map(({ key, value }) => `${key}=${value}`);
	return [base, ...told].join(' ');
}
const tellingParameters = new Set([
	'packetization-mode',
	'profile-id',
	'profile',
	'profile-level-id',
	'tx-mode'
]);

/** A repair codec has no name of its own: it is known by what it repairs. */
function fullName(codec: Codec, codecs: ReadonlyMap<number, Codec>): string {
	const repaired = codec.repairs === undefined ? undefined : codecs.get(codec.repairs);
	return repaired ? `${codec.name ?? ''} (${codecName(repaired)})` : codecName(codec);
}

function named(section: MediaModel | undefined): Map<string, { codec: Codec; rank: number }> {
	const found = new Map<string, { codec: Codec; rank: number }>();
	if (!section?.isRtp) return found;
	for (const [index, { text }] of section.formats.entries()) {
		const codec = section.codecs.get(Number(text));
		if (!codec) continue;
		const name = fullName(codec, section.codecs).toLowerCase();
		if (!found.has(name)) found.set(name, { codec, rank: index + 1 });
	}
	return found;
}

function codecDifferences(before: MediaModel | undefined, after: MediaModel | undefined): CodecDifference[] {
	const [one, other] = [named(before), named(after)];
	return [...new Set([...one.keys(), ...other.keys()])].map((key) => {
		const [left, right] = [one.get(key), other.get(key)];
		const section = left ? before : after;
		const codec = left?.codec ?? right?.codec;
		return {
			name: codec && section ? fullName(codec, section.codecs) : key,
			before: left?.codec.payloadType,
			after: right?.codec.payloadType,
			rankBefore: left?.rank,
			rankAfter: right?.rank
		};
	});
}

/** Parameters and feedback of codecs that both sides have, compared without their payload types. */
function codecLineDifferences(
	before: MediaModel | undefined,
	after: MediaModel | undefined
): LineDifference[] {
	if (!before || !after) return [];
	const [one, other] = [named(before), named(after)];
	const found: LineDifference[] = [];
	for (const [name, left] of one) {
		const right = other.get(name);
		if (!right) continue;
		for (const list of ['fmtps', 'feedback'] as const) {
			const value = (codec: Codec) =>
				new Map(codec[list].map((line) => [parametersOf(line.value, codec.repairs !== undefined), line]));
			const [mine, theirs] = [value(left.codec), value(right.codec)];
			for (const [text, line] of mine)
				if (!theirs.has(text)) found.push({ before: place(before.section, line), after: undefined });
			for (const [text, line] of theirs)
				if (!mine.has(text)) found.push({ before: undefined, after: place(after.section, line) });
		}
	}
	return found;
}

/** What follows the payload type, its parameters in alphabetical order; `apt` follows from the numbering. */
const parametersOf = (value: string, isRepair: boolean): string =>
	value
		.slice(value.indexOf(' ') + 1)
		.split(';')
		.map((part) => part.trim())
		.filter((part) => !(isRepair && part.startsWith('apt=')))
		.sort()
		.join(';');

function lineDifferences(
	before: SdpSection | undefined,
	after: SdpSection | undefined,
	skipped: ReadonlySet<string>
): { negotiated: LineDifference[]; identity: LineDifference[] } {
	const negotiated: LineDifference[] = [];
	const identity: LineDifference[] = [];
	const [one, other] = [countOf(before?.block), countOf(after?.block)];
	const collect = (section: SdpSection | undefined, lacking: Map<string, number>, isBefore: boolean) => {
		for (const line of section?.block.lines ?? []) {
			const left = lacking.get(line.text) ?? 0;
			if (left > 0) {
				lacking.set(line.text, left - 1);
				continue;
			}
			if (skipped.has(line.key) || !section) continue;
			const placed = place(section, line);
			const list = identityKeys.has(line.key) ? identity : negotiated;
			// A value that changed is one difference, not one line gone and another come.
			const counterpart = isBefore
				? undefined
				: list.findIndex((known) => known.after === undefined && isSameSubject(known.before, placed));
			const known = counterpart === undefined ? undefined : list[counterpart];
			if (counterpart !== undefined && known) list[counterpart] = { before: known.before, after: placed };
			else list.push(isBefore ? { before: placed, after: undefined } : { before: undefined, after: placed });
		}
	};
	collect(before, other, true);
	collect(after, one, false);
	return { negotiated, identity };
}

const countOf = (block: SdpBlock | undefined): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const { text } of block?.lines ?? []) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
};

/** Extensions are about a URI, everything else about what stands before the value. */
function isSameSubject(one: PlacedLine | undefined, other: PlacedLine): boolean {
	if (one?.type !== other.type || one.name !== other.name) return false;
	return one.name !== 'extmap' || one.line.words[1] === other.line.words[1];
}
