/** Rules about payload types and the lines that speak of them: rtpmap, fmtp, rtcp-fb. */
import type { SdpLine } from '../document.ts';
import {
	formatParameters,
	mediaBlock,
	payloadTypeOf,
	rtpmapOf,
	wholeNumber,
	type Codec,
	type MediaBlock
} from '../media-block.ts';
import { staticPayloadTypes } from '../static-payload-types.ts';
import { atLine, atValue, withoutLine, type BlockRule, type Issue } from './rule.ts';

/** Codecs that carry sound or picture and that at least one of the two browsers knows. */
const mediaCodecs = new Set(
	'opus pcmu pcma g722 isac ilbc l16 multiopus vp8 vp9 av1 av1x h264 h265 h263 h261'.split(' ')
);

/** Feedback types of RFC 4585, RFC 5104, RFC 8888 and those that browsers add. */
const feedbackTypes = new Set([
	'ack',
	'ack ccfb',
	'ack rpsi',
	'ack app',
	'nack',
	'nack pli',
	'nack sli',
	'nack rpsi',
	'nack app',
	'nack rai',
	'ccm fir',
	'ccm tmmbr',
	'ccm tstr',
	'ccm vbcm',
	'ccm pause',
	'goog-remb',
	'goog-lntf',
	'transport-cc',
	'rrtr',
	'trr-int'
]);

export const codecs: BlockRule = function* (block, isSession) {
	if (isSession) return;
	const media = mediaBlock(block);
	if (!media.isRtp) return;
	const listed = new Set(media.formats.map(({ text }) => wholeNumber(text)));
	for (const codec of media.codecs.values()) {
		yield* codecIssues(codec, media, listed.has(codec.payloadType));
		if (codec.name?.toLowerCase() === 'rtx' && listed.has(codec.payloadType))
			yield* repairIssues(codec, listed);
	}
	if (!media.isZeroed) yield* noneUsable(media);
};

function* codecIssues(codec: Codec, media: MediaBlock, isListed: boolean): Iterable<Issue> {
	const data = { value: String(codec.payloadType), name: codec.name ?? '' };
	if (!isListed) {
		for (const line of [...codec.fmtps, ...codec.feedback])
			yield atLine('codec/orphan-attribute', line, { data, fixes: [withoutLine(line)] });
		for (const line of codec.rtpmaps)
			yield atLine('codec/orphan-rtpmap', line, { data, fixes: [withoutLine(line)] });
	} else if (codec.rtpmaps.length === 0 && !staticPayloadTypes.has(codec.payloadType)) {
		const place = media.formats.find(({ text }) => wholeNumber(text) === codec.payloadType);
		if (codec.payloadType <= 127)
			yield {
				rule: 'codec/missing-rtpmap',
				from: place?.from ?? media.line.from,
				to: place?.to ?? media.line.to,
				data
			};
	}
	yield* rtpmapIssues(codec, data);
	for (const line of codec.fmtps.slice(1)) yield atLine('fmtp/duplicate', line, { data });
	if (codec.name?.toLowerCase() === 'h264') yield* h264Issues(codec);
}

function* rtpmapIssues(codec: Codec, data: Readonly<Record<string, string>>): Iterable<Issue> {
	const [first, ...others] = codec.rtpmaps;
	for (const line of codec.rtpmaps) {
		const mapped = rtpmapOf(line);
		if (!mapped) yield atValue('codec/rtpmap-syntax', line, { data });
		else if (mapped.name.toLowerCase() === 'opus' && (mapped.clockRate !== 48000 || mapped.channels !== 2)) {
			const value = `${String(codec.payloadType)} ${mapped.name}/48000/2`;
			yield atValue('codec/opus-clock', line, {
				data,
				fixes: [
					{
						title: 'replaceValue',
						data: { value },
						changes: [{ from: line.valueFrom, to: line.to, insert: value }]
					}
				]
			});
		}
	}
	for (const line of others)
		if (line.value.toLowerCase() !== first?.value.toLowerCase())
			yield atLine('codec/rtpmap-conflict', line, { data, fixes: [withoutLine(line)] });
}

function* h264Issues(codec: Codec): Iterable<Issue> {
	for (const line of codec.fmtps)
		for (const { key, value, from, to } of formatParameters(line))
			if (key === 'profile-level-id' && !/^[\dA-Fa-f]{6}$/.test(value))
				yield { rule: 'codec/h264-profile', from, to, data: { value } };
}

/** An rtx payload type names the one that it repairs with `apt=` (RFC 4588). */
function* repairIssues(codec: Codec, listed: ReadonlySet<number | undefined>): Iterable<Issue> {
	if (codec.repairs !== undefined && listed.has(codec.repairs)) return;
	const line: SdpLine | undefined = codec.fmtps[0] ?? codec.rtpmaps[0];
	if (line)
		yield atValue('codec/rtx-apt', line, {
			variant: 0,
			data: {
				value: String(codec.payloadType),
				apt: codec.repairs === undefined ? '–' : String(codec.repairs)
			}
		});
}

/** Nothing in the section that a browser could send: it will be refused with port 0 (RFC 3264 §6). */
function* noneUsable(media: MediaBlock): Iterable<Issue> {
	if (media.kind !== 'audio' && media.kind !== 'video') return;
	const names = media.formats.map(({ text }) => media.codecs.get(wholeNumber(text) ?? -1)?.name);
	// Without a single name the matter is another one: missing rtpmap lines.
	if (names.every((name) => name === undefined)) return;
	if (!names.some((name) => name !== undefined && mediaCodecs.has(name.toLowerCase())))
		yield atLine('codec/none-usable', media.line, { data: { value: media.kind } });
}

/** Lines that name no payload type, or whose rest is missing or unknown. */
export const formatLines: BlockRule = function* (block) {
	for (const line of block.named('fmtp'))
		if (!/^\S+ +\S/.test(line.value)) yield atLine('fmtp/empty', line, { fixes: [withoutLine(line)] });
	for (const line of block.named('rtcp-fb')) {
		const { value } = line;
		const type = value.slice(value.indexOf(' ') + 1);
		if (feedbackTypes.has(type) || (payloadTypeOf(line) === undefined && !value.startsWith('*'))) continue;
		// Some types carry a parameter of their own: `ccm tmmbr smaxpr=120`.
		const [, first = '', second] = line.words;
		if (first === 'trr-int' || feedbackTypes.has(second === undefined ? first : `${first} ${second}`))
			continue;
		yield atValue('rtcp-fb/unknown', line, {
			data: { value: second === undefined ? first : `${first} ${second}` },
			fixes: [withoutLine(line)]
		});
	}
};
