/** Rules about sections that share one transport (RFC 9143), within one description. */
import type { SdpBlock, SdpDocument, SdpLine, SdpToken } from '../document.ts';
import { mediaBlock } from '../media-block.ts';
import { headerExtensionsOf, modelOf } from '../model.ts';
import { atLine, withoutLine, type BlockRule, type DocumentRule, type FixDraft, type Issue } from './rule.ts';

/** The group lines of the session part with their mids, at places of the text (the session part begins at 0). */
const groupsOf = (document: SdpDocument): { line: SdpLine; semantics: string; mids: readonly SdpToken[] }[] =>
	document.session.block.named('group').map((line) => {
		const [semantics, ...mids] = line.tokens;
		return { line, semantics: semantics?.text ?? '', mids };
	});

const withoutWord = (word: SdpToken): FixDraft => ({
	title: 'removeWord',
	data: { value: word.text },
	// With the space before it.
	changes: [{ from: word.from - 1, to: word.to, insert: '' }]
});

export const groupLine: DocumentRule = function* (document) {
	const owned = new Set(document.media.flatMap(({ block }) => block.named('mid').map((line) => line.value)));
	const seen = new Map<string, SdpLine>();
	for (const { line, semantics, mids } of groupsOf(document)) {
		if (semantics !== 'BUNDLE') {
			if (semantics.toUpperCase() === 'BUNDLE')
				yield {
					rule: 'bundle/semantics-case',
					from: line.valueFrom,
					to: line.valueFrom + semantics.length,
					data: { value: semantics },
					fixes: [
						{
							title: 'replaceValue',
							data: { value: 'BUNDLE' },
							changes: [{ from: line.valueFrom, to: line.valueFrom + semantics.length, insert: 'BUNDLE' }]
						}
					]
				};
			continue;
		}
		for (const mid of mids) {
			const data = { value: mid.text };
			const place = { from: mid.from, to: mid.to, data, fixes: [withoutWord(mid)] };
			const before = seen.get(mid.text);
			if (before) yield { rule: 'bundle/mid-twice', variant: before === line ? 1 : 0, ...place };
			else if (!owned.has(mid.text)) yield { rule: 'bundle/unknown-mid', ...place };
			seen.set(mid.text, line);
		}
	}
};

/** Sections named in a group must be able to share its transport. */
export const members: DocumentRule = function* (document) {
	const groups = groupsOf(document).filter(({ semantics }) => semantics === 'BUNDLE');
	const named = new Map(groups.flatMap(({ mids }) => mids.map((mid) => [mid.text, mid] as const)));
	for (const { block, from } of document.media) {
		const media = mediaBlock(block);
		const mid = media.mid === undefined ? undefined : named.get(media.mid);
		const [line] = block.lines;
		if (!line) continue;
		if (media.isZeroed && mid)
			yield {
				rule: 'mline/rejected-but-bundled',
				from: from + line.from,
				to: from + line.to,
				data: { value: mid.text },
				fixes: [withoutWord(mid)]
			};
		const [bundleOnly] = block.named('bundle-only');
		if (bundleOnly && !mid && media.port === 0) {
			const group = groups[0]?.line;
			yield {
				rule: 'bundle/bundle-only-ungrouped',
				from: from + bundleOnly.from,
				to: from + bundleOnly.to,
				...(group &&
					media.mid !== undefined && {
						fixes: [
							{
								title: 'addToGroup',
								data: { value: media.mid },
								changes: [{ from: group.to, to: group.to, insert: ` ${media.mid}` }]
							}
						]
					})
			};
		}
	}
};

/** RTP and RTCP on one port: both browsers insist (RFC 9143 §9.3, `rtcpMuxPolicy`). */
export const rtcpMux: BlockRule = function* (block, isSession) {
	if (isSession) return;
	const media = mediaBlock(block);
	if (!media.isRtp || media.isZeroed || block.named('rtcp-mux').length > 0) return;
	yield atLine('bundle/no-rtcp-mux', media.line, {
		fixes: [
			{
				title: 'addLine',
				data: { line: 'a=rtcp-mux' },
				get changes() {
					const after = block.lines.findLast((line) => line.type !== '') ?? media.line;
					const lineBreak = after.end > after.to ? block.text.slice(after.to, after.end) : '\r\n';
					return after.end > after.to
						? [{ from: after.end, to: after.end, insert: `a=rtcp-mux${lineBreak}` }]
						: [{ from: after.to, to: after.to, insert: `${lineBreak}a=rtcp-mux${lineBreak}` }];
				}
			}
		]
	});
};

/** What each payload type of a section means: name, clock rate and channels, with the line that says so. */
function readMeanings(block: SdpBlock): readonly (readonly [number, string, SdpLine])[] {
	return [...mediaBlock(block).codecs.values()].flatMap((codec) => {
		const [rtpmap] = codec.rtpmaps;
		if (!rtpmap || codec.name === undefined) return [];
		const meaning = `${codec.name.toLowerCase()}/${String(codec.clockRate)}/${String(codec.channels ?? 1)}`;
		return [[codec.payloadType, meaning, rtpmap] as const];
	});
}

/** Within a bundle a payload type means one codec and a header-extension id one URI (RFC 9143 §9.1.1, §12). */
export const sharedNumbers: DocumentRule = function* (document) {
	const bundles = new Map<string, { codecs: Map<number, string>; extensions: Map<number, string> }>();
	for (const section of modelOf(document).media) {
		if (!section.bundle || section.isZeroed) continue;
		const bundle = section.bundle[0] ?? '';
		let known = bundles.get(bundle);
		if (!known) bundles.set(bundle, (known = { codecs: new Map(), extensions: new Map() }));
		const { from } = section.section;
		for (const [payloadType, now, rtpmap] of section.block.derive(readMeanings)) {
			const before = known.codecs.get(payloadType);
			if (before !== undefined && before !== now)
				yield {
					rule: 'pt/bundle-conflict',
					from: from + rtpmap.valueFrom,
					to: from + rtpmap.to,
					data: { value: String(payloadType), before, now }
				};
			else known.codecs.set(payloadType, now);
		}
		for (const { id, uri, line } of section.headerExtensions) {
			if (id === undefined || uri === '') continue;
			const before = known.extensions.get(id);
			if (before !== undefined && before !== uri)
				yield conflict(document, from, line, id, before, uri, known.extensions);
			else known.extensions.set(id, uri);
		}
	}
};

function conflict(
	document: SdpDocument,
	from: number,
	line: SdpLine,
	id: number,
	before: string,
	uri: string,
	taken: ReadonlyMap<number, string>
): Issue {
	const digits = String(id).length;
	// The id that this URI has elsewhere in the bundle, or one that nobody has.
	let free = [...Array(14).keys()].find((n) => taken.get(n + 1) === uri);
	if (free === undefined) {
		const used = new Set(
			document.media.flatMap(({ block }) => headerExtensionsOf(block).map((extension) => extension.id))
		);
		free = [...Array(14).keys()].find((n) => !used.has(n + 1));
	}
	return {
		rule: 'extmap/bundle-conflict',
		from: from + line.valueFrom,
		to: from + line.to,
		data: { value: String(id), before, now: uri },
		...(free !== undefined && {
			fixes: [
				{
					title: 'replaceValue',
					data: { value: String(free + 1) },
					changes: [
						{
							from: from + line.valueFrom,
							to: from + line.valueFrom + digits,
							insert: String(free + 1)
						}
					]
				}
			]
		})
	};
}

/** SDES keys (RFC 4568) in a description that uses DTLS: nobody reads them. */
export const sdes: BlockRule = function* (block) {
	for (const line of block.named('crypto')) yield atLine('sec/sdes', line, { fixes: [withoutLine(line)] });
};
