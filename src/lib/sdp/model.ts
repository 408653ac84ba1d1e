/**
 * A description as a call sees it: sections with what they inherit from the session part, the transports they share, the
 * sources they announce. Derived from a document, never changed by hand.
 */
import type { SdpBlock, SdpDocument, SdpLine, SdpSection } from './document.ts';
import { lastDirection, mediaBlock, wholeNumber, type Direction, type MediaBlock } from './media-block.ts';

/** One media section with the lines of the session part applied where its own are missing. */
export interface MediaModel extends MediaBlock {
	readonly section: SdpSection;
	/** What counts: its own direction, else the session's, else `sendrecv` (RFC 8866 §6.7). */
	readonly effectiveDirection: Direction;
	/** Mids of the BUNDLE group that names this section; the first is the tagged one (RFC 9143 §7). */
	readonly bundle: readonly string[] | undefined;
	/** It is the first of its group, or stands alone: its ICE and DTLS lines are the ones that count. */
	readonly carriesTransport: boolean;
	readonly ufrag: string | undefined;
	readonly password: string | undefined;
	readonly fingerprints: readonly string[];
	readonly setup: string | undefined;
	readonly sources: readonly Source[];
	readonly sourceGroups: readonly SourceGroup[];
	readonly rids: readonly Rid[];
	/** The simulcast line as lists of alternatives: `send a;~b,c` (RFC 8853 §5.1). */
	readonly simulcast: { readonly send: readonly string[]; readonly recv: readonly string[] } | undefined;
	readonly headerExtensions: readonly HeaderExtension[];
	readonly sctpPort: number | undefined;
	readonly maxMessageSize: number | undefined;
}

/** A synchronisation source and what is said of it (RFC 5576 §4.1). */
export interface Source {
	readonly ssrc: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly lines: readonly SdpLine[];
}
export interface SourceGroup {
	/** `FID`, `FEC-FR`, `SIM`. */
	readonly semantics: string;
	readonly ssrcs: readonly string[];
	readonly line: SdpLine;
}
export interface Rid {
	readonly id: string;
	readonly direction: string;
	readonly line: SdpLine;
}
export interface HeaderExtension {
	readonly id: number | undefined;
	readonly direction: string | undefined;
	readonly uri: string;
	readonly line: SdpLine;
}

export interface SdpModel {
	readonly document: SdpDocument;
	/** BUNDLE groups of the session part, mids in order. */
	readonly bundles: readonly (readonly string[])[];
	readonly media: readonly MediaModel[];
}

/** Reads something from a block only once. */
const once =
	<T>(readBlock: (block: SdpBlock) => T) =>
	(block: SdpBlock): T =>
		block.derive(readBlock);

export const modelOf = (document: SdpDocument): SdpModel => document.derive(read);

/** BUNDLE groups named in the session part. */
export const bundlesOf = (session: SdpBlock): string[][] =>
	session
		.named('group')
		.map((line) => line.words)
		.filter(([semantics]) => semantics === 'BUNDLE')
		.map(([, ...mids]) => mids);

function read(document: SdpDocument): SdpModel {
	const session = document.session.block;
	const bundles = bundlesOf(session);
	const media = document.media.map((section): MediaModel => {
		const block = mediaBlock(section.block);
		const bundle =
			block.mid === undefined ? undefined : bundles.find((mids) => mids.includes(block.mid ?? ''));
		const inherited = (name: string) =>
			(section.block.named(name).at(-1) ?? session.named(name).at(-1))?.value;
		const fingerprints = section.block.named('fingerprint');
		return {
			...block,
			section,
			effectiveDirection: block.direction ?? lastDirection(session) ?? 'sendrecv',
			bundle,
			carriesTransport: bundle === undefined || bundle[0] === block.mid,
			ufrag: inherited('ice-ufrag'),
			password: inherited('ice-pwd'),
			fingerprints: (fingerprints.length > 0 ? fingerprints : session.named('fingerprint')).map(
				(line) => line.value
			),
			setup: inherited('setup'),
			sources: sourcesOf(section.block),
			sourceGroups: sourceGroupsOf(section.block),
			rids: ridsOf(section.block),
			simulcast: simulcastOf(section.block),
			headerExtensions: headerExtensionsOf(section.block),
			sctpPort: wholeNumber(section.block.named('sctp-port').at(-1)?.value),
			maxMessageSize: wholeNumber(section.block.named('max-message-size').at(-1)?.value)
		};
	});
	return { document, bundles, media };
}

export const sourcesOf = once((block): Source[] => {
	const sources = new Map<string, { attributes: Record<string, string>; lines: SdpLine[] }>();
	for (const line of block.named('ssrc')) {
		const space = line.value.indexOf(' ');
		const ssrc = space === -1 ? line.value : line.value.slice(0, space);
		const attribute = space === -1 ? '' : line.value.slice(space + 1);
		let source = sources.get(ssrc);
		if (!source) sources.set(ssrc, (source = { attributes: {}, lines: [] }));
		source.lines.push(line);
		const colon = attribute.indexOf(':');
		if (attribute)
			source.attributes[colon === -1 ? attribute : attribute.slice(0, colon)] =
				colon === -1 ? '' : attribute.slice(colon + 1);
	}
	return [...sources].map(([ssrc, source]) => ({ ssrc, ...source }));
});

export const sourceGroupsOf = (block: SdpBlock): SourceGroup[] =>
	block.named('ssrc-group').map((line) => {
		const [semantics, ...ssrcs] = line.words;
		return { semantics: semantics ?? '', ssrcs, line };
	});

export const ridsOf = (block: SdpBlock): Rid[] =>
	block.named('rid').map((line) => {
		const [id, direction] = line.words;
		return { id: id ?? '', direction: direction ?? '', line };
	});

/** Ids of a simulcast list, alternatives included, without the `~` of a paused one. */
const simulcastIds = (list: string | undefined): string[] =>
	(list ?? '')
		.split(/[;,]/)
		.map((id) => id.replace(/^~/, ''))
		.filter(Boolean);

export function simulcastOf(block: SdpBlock): MediaModel['simulcast'] {
	const line = block.named('simulcast').at(-1);
	if (!line) return undefined;
	const words = line.words;
	const listAfter = (direction: string) =>
		words.includes(direction) ? words[words.indexOf(direction) + 1] : undefined;
	return { send: simulcastIds(listAfter('send')), recv: simulcastIds(listAfter('recv')) };
}

export const headerExtensionsOf = once((block): HeaderExtension[] =>
	block.named('extmap').map((line) => {
		const [place, uri] = line.words;
		const [id, direction] = (place ?? '').split('/');
		return { id: wholeNumber(id), direction, uri: uri ?? '', line };
	})
);
