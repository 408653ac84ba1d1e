/** Rules about header extensions, sources, stream names and simulcast. */
import type { SdpBlock, SdpDocument, SdpLine } from '../document.ts';
import { headerExtensionsOf, modelOf, ridsOf, simulcastOf, sourceGroupsOf, sourcesOf } from '../model.ts';
import {
	atLine,
	atValue,
	inSection,
	withoutLine,
	withValue,
	type BlockRule,
	type DocumentRule,
	type FixDraft,
	type Issue
} from './rule.ts';

const maxOneByteId = 14;
const maxId = 255;

/** What a section says of its extensions; numbers are mended by `headerExtensions`, which sees the other sections. */
function extensionIssues(block: SdpBlock): { readonly issue: Issue; readonly line: SdpLine }[] {
	const ids = new Set<number>();
	const meanings = new Set<string>();
	const found: { issue: Issue; line: SdpLine }[] = [];
	for (const { id, uri, line } of headerExtensionsOf(block)) {
		const [place] = line.tokens;
		const at = { from: place?.from ?? line.from, to: place?.to ?? line.to };
		const data = { value: place?.text ?? '', uri };
		const add = (issue: Issue) => found.push({ issue, line });
		if (uri === '') {
			add(atLine('extmap/no-uri', line, { fixes: [withoutLine(line)] }));
			continue;
		}
		if (id === undefined || id === 0 || id > maxId) add({ rule: 'extmap/id-range', ...at, data });
		else if (id > maxOneByteId) add({ rule: 'extmap/id-over-14', ...at, data });
		// The same extension with other attributes (an encrypted one) is another extension.
		const meaning = line.words.slice(1).join(' ');
		if (meanings.has(meaning))
			add(atLine('extmap/duplicate-uri', line, { data, fixes: [withoutLine(line)] }));
		else if (id !== undefined && ids.has(id)) add({ rule: 'extmap/duplicate-id', ...at, data });
		meanings.add(meaning);
		if (id !== undefined) ids.add(id);
	}
	return found;
}

export const headerExtensions: DocumentRule = function* (document) {
	for (const section of document.sections)
		for (const { issue, line } of section.block.derive(extensionIssues))
			yield inSection(
				section,
				issue.fixes
					? issue
					: { ...issue, fixes: [withFreeId(document, line)].filter((fix) => fix !== undefined) }
			);
};

/** A number that no section uses: ids are shared by a whole bundle. */
function withFreeId(document: SdpDocument, line: SdpLine): FixDraft | undefined {
	const used = new Set(
		document.sections.flatMap(({ block }) => headerExtensionsOf(block).map((extension) => extension.id))
	);
	for (let id = 1; id <= maxOneByteId; id++)
		if (!used.has(id)) {
			const length = /^\d*/.exec(line.value)?.[0].length ?? 0;
			return {
				title: 'replaceValue',
				data: { value: String(id) },
				changes: [{ from: line.valueFrom, to: line.valueFrom + length, insert: String(id) }]
			};
		}
	return undefined;
}

/** All of them at session level or all in the sections (RFC 8285 §5). */
export const extensionLevels: DocumentRule = function* (document) {
	const [line] = document.session.block.named('extmap');
	if (line && document.media.some(({ block }) => block.named('extmap').length > 0))
		yield atLine('extmap/level-mix', line);
};

export const sourceForm: BlockRule = function* (block, isSession) {
	for (const line of block.named('ssrc')) {
		const ssrc = line.words[0] ?? '';
		if (!/^\d{1,10}$/.test(ssrc) || Number(ssrc) > 2 ** 32 - 1)
			yield atValue('ssrc/value', line, { data: { value: ssrc }, fixes: [withoutLine(line)] });
	}
	if (isSession) return;
	const declared = new Set(sourcesOf(block).map(({ ssrc }) => ssrc));
	for (const { semantics, ssrcs, line } of sourceGroupsOf(block))
		if (ssrcs.length < 2 || new Set(ssrcs).size < ssrcs.length || ssrcs.some((ssrc) => !declared.has(ssrc)))
			yield atValue('ssrc-group/members', line, { data: { value: semantics }, fixes: [withoutLine(line)] });
	for (const line of block.named('msid')) {
		const { length } = line.tokens;
		if (length === 0 || length > 2)
			yield atValue('msid/fields', line, {
				fixes: [length > 2 ? withValue(line, twoWords(line)) : withoutLine(line)]
			});
	}
	yield* simulcast(block);
};

const twoWords = (line: SdpLine): string =>
	line.tokens
		.slice(0, 2)
		.map(({ text }) => text)
		.join(' ');

function* simulcast(block: SdpBlock): ReturnType<BlockRule> {
	const rids = ridsOf(block);
	for (const { id, direction, line } of rids) {
		if (!/^[A-Za-z0-9]+$/.test(id)) yield atValue('rid/charset', line, { data: { value: id } });
		if (direction !== 'send' && direction !== 'recv')
			yield atValue('rid/direction', line, { data: { value: direction } });
	}
	const lines = block.named('simulcast');
	for (const [index, line] of lines.entries()) {
		const words = line.words;
		const isTwice = index > 0;
		const isMalformed =
			words.length === 0 ||
			words.length % 2 === 1 ||
			words.some((word, place) => place % 2 === 0 && word !== 'send' && word !== 'recv');
		const isRepeated = words.length > 2 && words[0] === words[2];
		if (isTwice || isMalformed || isRepeated || words.length > 4)
			yield atValue('simulcast/syntax', line, {
				variant: isRepeated ? 1 : 0,
				...(isTwice && { fixes: [withoutLine(line)] })
			});
	}
	const last = lines.at(-1);
	const listed = simulcastOf(block);
	if (!last || !listed) return;
	const defined = new Set(rids.map(({ id }) => id));
	const unknown = [...listed.send, ...listed.recv].filter((id) => !defined.has(id));
	if (unknown.length > 0)
		yield atValue('simulcast/unknown-rid', last, { data: { value: unknown.slice(0, 5).join(', ') } });
}

/** A source and a stream with its track belong to one section only. */
export const sharedSources: DocumentRule = function* (document): Iterable<Issue> {
	const sources = new Map<string, number>();
	const tracks = new Set<string>();
	for (const { sources: own, section, block } of modelOf(document).media) {
		for (const { ssrc, lines } of own) {
			const [line] = lines;
			if (sources.has(ssrc) && line)
				yield {
					rule: 'ssrc/shared',
					from: section.from + line.valueFrom,
					to: section.from + line.valueFrom + ssrc.length,
					data: { value: ssrc, section: String(sources.get(ssrc)) }
				};
			else sources.set(ssrc, section.index);
		}
		for (const line of block.named('msid')) {
			const [stream, track] = line.words;
			if (stream === undefined || track === undefined) continue;
			const key = `${stream} ${track}`;
			if (tracks.has(key))
				yield {
					rule: 'msid/duplicate-track',
					from: section.from + line.valueFrom,
					to: section.from + line.to,
					data: { value: key }
				};
			tracks.add(key);
		}
	}
};
