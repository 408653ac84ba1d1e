/** What the lines of one block say together: payload types with their codecs, which of them repair others, streams that are grouped. */
import type { SdpBlock, SdpDocument, SdpSection } from './document.ts';
import { staticPayloadTypes } from './static-payload-types.ts';
import { codecs, type CodecEntry } from './table/formats.ts';

/** A payload type of a section. */
export interface Payload {
	readonly type: string;
	/** As `rtpmap` writes it; `''` where nothing says which codec it is. */
	readonly name: string;
	readonly clockRate: string;
	readonly channels: string;
	readonly codec: CodecEntry | undefined;
	/** Its place among the formats of `m=`, from 0, or -1. */
	readonly position: number;
	/** The payload type that it retransmits (`apt`). */
	readonly repairs?: string;
}

/** A place of a stream in an `a=ssrc-group`. */
export interface SourceGroup {
	readonly semantics: string;
	readonly members: readonly string[];
}

/** What the `m=` line and the lines below it say. */
export interface SectionFacts {
	readonly kind: string;
	readonly port: string;
	readonly protocol: string;
	readonly formats: readonly string[];
	readonly mid: string | undefined;
	/** Payload types that `m=`, `rtpmap` or `fmtp` names. */
	readonly payloads: ReadonlyMap<string, Payload>;
	/** Payload types that retransmit this one. */
	readonly repairedBy: ReadonlyMap<string, readonly string[]>;
	readonly sourceGroups: ReadonlyMap<string, readonly SourceGroup[]>;
}

/** The facts of a block; found out once for each block, which an edit elsewhere does not change. */
export const factsOf = (block: SdpBlock): SectionFacts => block.derive(readFacts);

/** True where the formats of `m=` are payload types of RTP. */
export const isRtp = (facts: SectionFacts): boolean => facts.protocol.includes('RTP/');

function readFacts(block: SdpBlock): SectionFacts {
	const [kind = '', port = '', protocol = '', ...formats] = (block.typed('m')[0]?.value ?? '')
		.split(' ')
		.filter((word) => word !== '');
	const repairs = new Map<string, string>();
	const repairedBy = new Map<string, string[]>();
	for (const line of block.named('fmtp')) {
		const [, type, primary] = /^(\d+) (?:.*;)? ?apt=(\d+)\b/.exec(line.value) ?? [];
		if (type === undefined || primary === undefined) continue;
		repairs.set(type, primary);
		const others = repairedBy.get(primary);
		if (others) others.push(type);
		else repairedBy.set(primary, [type]);
	}
	const mid = block.named('mid')[0]?.value;
	const facts = { kind, port, protocol, formats, mid, repairedBy };
	return { ...facts, payloads: payloadsOf(block, facts, repairs), sourceGroups: sourceGroupsOf(block) };
}

function payloadsOf(
	block: SdpBlock,
	{ protocol, formats }: Pick<SectionFacts, 'protocol' | 'formats'>,
	repairs: ReadonlyMap<string, string>
): ReadonlyMap<string, Payload> {
	const maps = new Map<string, string>();
	for (const line of block.named('rtpmap')) {
		const space = line.value.indexOf(' ');
		if (space !== -1) maps.set(line.value.slice(0, space), line.value.slice(space + 1).trim());
	}
	const listed = protocol.includes('RTP/') ? formats : [];
	const positions = new Map<string, number>();
	for (const [position, type] of listed.entries()) if (!positions.has(type)) positions.set(type, position);
	const payloads = new Map<string, Payload>();
	for (const type of [...positions.keys(), ...maps.keys(), ...repairs.keys()]) {
		if (payloads.has(type)) continue;
		const map = maps.get(type) ?? (/^\d{1,2}$/.test(type) ? staticPayloadTypes.get(Number(type)) : undefined);
		const [name = '', clockRate = '', channels = ''] = (map ?? '').split('/');
		const primary = repairs.get(type);
		payloads.set(type, {
			type,
			name,
			clockRate,
			channels,
			codec: codecs.get(name.toLowerCase()),
			position: positions.get(type) ?? -1,
			...(primary === undefined ? {} : { repairs: primary })
		});
	}
	return payloads;
}

function sourceGroupsOf(block: SdpBlock): ReadonlyMap<string, readonly SourceGroup[]> {
	const groups = new Map<string, SourceGroup[]>();
	for (const line of block.named('ssrc-group')) {
		const [semantics = '', ...members] = line.value.split(' ').filter((word) => word !== '');
		const group = { semantics, members };
		for (const member of new Set(members)) {
			const list = groups.get(member);
			if (list) list.push(group);
			else groups.set(member, [group]);
		}
	}
	return groups;
}

function readMids(document: SdpDocument): ReadonlyMap<string, SdpSection> {
	const found = new Map<string, SdpSection>();
	for (const section of document.media) {
		const { mid } = factsOf(section.block);
		if (mid !== undefined && !found.has(mid)) found.set(mid, section);
	}
	return found;
}

/** Media sections by their mid; the first one where two have the same. */
export const sectionsByMid = (document: SdpDocument): ReadonlyMap<string, SdpSection> =>
	document.derive(readMids);
