/** Rules about the `m=` line, payload types, names of sections and directions. */
import type { SdpLine } from '../document.ts';
import { directions, mediaBlock, wholeNumber, type MediaBlock } from '../media-block.ts';
import {
	atLine,
	atValue,
	lineAfter,
	withoutLine,
	type BlockRule,
	type DocumentRule,
	type Issue
} from './rule.ts';

const kinds = ['audio', 'video', 'application'];
const secureProfile = 'UDP/TLS/RTP/SAVPF';
const dataProfile = 'UDP/DTLS/SCTP';
/** Accepted by both browsers as if it were `UDP/TLS/RTP/SAVPF` (RFC 9429 §5.1.2). */
const legacyProfiles = new Set(['RTP/AVP', 'RTP/AVPF', 'RTP/SAVP', 'RTP/SAVPF', 'UDP/TLS/RTP/SAVP']);
const dataProfiles = new Set([dataProfile, 'TCP/DTLS/SCTP', 'DTLS/SCTP']);
/** Written with TCP or with the old order of names: Chromium alone takes them. */
const tcpProfile = /^TCP\/(?:DTLS|TLS)\/RTP\/SAVPF?$/;

const maxMidLength = 16;
/** `token` of RFC 8866 §9. */
const token = /^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+$/;

export const mediaLine: BlockRule = function* (block, isSession) {
	if (isSession) return;
	const media = mediaBlock(block);
	const [kind, port, protocol] = media.line.tokens;
	if (kind && !kinds.includes(kind.text))
		yield { rule: 'mline/unknown-kind', from: kind.from, to: kind.to, data: { value: kind.text } };
	if (media.port === undefined || media.port > 65535)
		yield {
			rule: 'mline/port',
			variant: media.port === undefined ? 0 : 1,
			from: port?.from ?? media.line.from,
			to: port?.to ?? media.line.to,
			data: { value: media.portText },
			...(port && {
				fixes: [
					{
						title: 'replaceValue',
						data: { value: '9' },
						changes: [{ from: port.from, to: port.to, insert: '9' }]
					}
				]
			})
		};
	if (protocol) yield* profile(media, protocol);
	if (media.formats.length === 0) yield atLine('mline/no-formats', media.line);
	if (media.isRtp) yield* payloadTypes(media);
};

function* profile(media: MediaBlock, at: { text: string; from: number; to: number }): Iterable<Issue> {
	const { text: value, from, to } = at;
	const wanted = media.kind === 'application' ? dataProfile : secureProfile;
	const fixes = [{ title: 'replaceValue', data: { value: wanted }, changes: [{ from, to, insert: wanted }] }];
	if (value === secureProfile || dataProfiles.has(value)) return;
	if (legacyProfiles.has(value)) yield { rule: 'mline/legacy-profile', from, to, data: { value }, fixes };
	else
		yield {
			rule: 'mline/proto',
			variant: tcpProfile.test(value) ? 1 : 0,
			from,
			to,
			data: { value },
			fixes
		};
}

function* payloadTypes(media: MediaBlock): Iterable<Issue> {
	const seen = new Set<string>();
	const hasMux = media.block.named('rtcp-mux').length > 0;
	for (const { text, from, to } of media.formats) {
		const payloadType = wholeNumber(text);
		const data = { value: text };
		if (payloadType === undefined || payloadType > 127) yield { rule: 'pt/range', from, to, data };
		else if (hasMux && payloadType >= 64 && payloadType <= 95)
			yield { rule: 'pt/rtcp-collision', from, to, data };
		if (seen.has(text))
			yield {
				rule: 'mline/duplicate-pt',
				from,
				to,
				data,
				fixes: [{ title: 'removeWord', data, changes: [{ from: from - 1, to, insert: '' }] }]
			};
		seen.add(text);
	}
}

/** What a name may be (RFC 5888 §4), and how long both browsers let it be. */
export const midForm: BlockRule = function* (block, isSession) {
	if (isSession) return;
	for (const line of block.named('mid')) {
		const data = { value: line.value };
		if (!token.test(line.value)) yield atValue('mid/charset', line, { data });
		else if (line.value.length > maxMidLength) yield atValue('mid/too-long', line, { data });
	}
};

/** Every section has a name of its own. */
export const midOwn: DocumentRule = function* (document) {
	const { media } = document;
	const mids = media.map(({ block }) => block.named('mid'));
	const used = new Set(mids.flatMap((lines) => lines.map((line) => line.value)));
	const grouped = document.session.block
		.named('group')
		.flatMap((line) => line.words.slice(1))
		.filter((mid) => !used.has(mid));
	const isNoneNamed = used.size === 0;
	for (const [index, { block, from }] of media.entries()) {
		const [mLine] = block.lines;
		if (!mLine || (mids[index]?.length ?? 0) > 0) continue;
		const name = grouped.shift() ?? unused(used);
		used.add(name);
		const after = block.lines.findLast((line) => line.type !== 'a' && line.type !== '') ?? mLine;
		const change = lineAfter(block, after, `a=mid:${name}`);
		yield {
			rule: 'mid/missing',
			variant: isNoneNamed ? 0 : 1,
			from: from + mLine.from,
			to: from + mLine.to,
			fixes: [
				{
					title: 'addLine',
					data: { line: `a=mid:${name}` },
					changes: [{ ...change, from: change.from + from, to: change.to + from }]
				}
			]
		};
	}
	const owners = new Map<string, SdpLine>();
	for (const [index, lines] of mids.entries())
		for (const line of lines) {
			const section = media[index];
			if (!section) continue;
			if (owners.has(line.value))
				yield {
					rule: 'mid/duplicate',
					from: section.from + line.valueFrom,
					to: section.from + line.to,
					data: { value: line.value }
				};
			owners.set(line.value, line);
		}
};

function unused(used: ReadonlySet<string>): string {
	for (let number = 0; ; number++) if (!used.has(String(number))) return String(number);
}

/** One direction a section; of several the last counts (RFC 8866 §6.7). */
export const oneDirection: BlockRule = function* (block) {
	const lines = directions.flatMap((name) => block.named(name)).toSorted((a, b) => a.index - b.index);
	const last = lines.at(-1);
	for (const line of lines.slice(0, -1))
		yield atLine('direction/duplicate', line, {
			data: { value: line.name, last: last?.name ?? '' },
			fixes: [withoutLine(line)]
		});
};
