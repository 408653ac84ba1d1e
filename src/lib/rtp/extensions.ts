/** Header extensions that browsers send: a short name for each URI of `a=extmap`, and what its bytes say. */
import { ByteReader } from '../bytes/byte-reader.ts';

interface KnownExtension {
	readonly name: string;
	/** What the bytes say, in a few words; undefined where they are not as specified. */
	readonly read: (data: Uint8Array) => string | undefined;
}

const text = new TextDecoder();
const asText = (data: Uint8Array): string | undefined =>
	data.length > 0 && data.every((byte) => byte >= 0x20 && byte < 0x7f) ? text.decode(data) : undefined;

/** Fixed point with so many bits after the point: the seconds of absolute send times. */
function seconds24(data: Uint8Array): string | undefined {
	if (data.length !== 3) return undefined;
	return `${(new ByteReader(data).u24() / 2 ** 18).toFixed(4)} s (mod 64 s)`;
}
function transportSequence(data: Uint8Array): string | undefined {
	return data.length === 2 || data.length === 4 ? String(new ByteReader(data).u16()) : undefined;
}
function audioLevel(data: Uint8Array): string | undefined {
	const first = data[0];
	if (first === undefined || data.length > 2) return undefined;
	return `−${first & 0x7f} dBov, voice ${first >> 7 ? 1 : 0}`;
}
function timeOffset(data: Uint8Array): string | undefined {
	if (data.length !== 3) return undefined;
	const raw = new ByteReader(data).u24();
	return String(raw >= 0x800000 ? raw - 0x1000000 : raw);
}
function orientation(data: Uint8Array): string | undefined {
	const first = data[0];
	if (first === undefined || data.length !== 1) return undefined;
	return `${(first & 3) * 90}°${first & 4 ? ', flipped' : ''}${first & 8 ? ', back camera' : ''}`;
}
function playoutDelay(data: Uint8Array): string | undefined {
	if (data.length !== 3) return undefined;
	const raw = new ByteReader(data).u24();
	return `${(raw >> 12) * 10} to ${(raw & 0xfff) * 10} ms`;
}
function captureTime(data: Uint8Array): string | undefined {
	if (data.length !== 8 && data.length !== 16) return undefined;
	const reader = new ByteReader(data);
	return `${(reader.u32() + reader.u32() / 2 ** 32).toFixed(3)} s (NTP)`;
}
const nothing = () => undefined;

const table = new Map<string, KnownExtension>([
	['urn:ietf:params:rtp-hdrext:sdes:mid', { name: 'mid', read: asText }],
	['urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id', { name: 'rid', read: asText }],
	['urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id', { name: 'repaired rid', read: asText }],
	['urn:ietf:params:rtp-hdrext:ssrc-audio-level', { name: 'audio level', read: audioLevel }],
	['urn:ietf:params:rtp-hdrext:csrc-audio-level', { name: 'csrc audio level', read: nothing }],
	['urn:ietf:params:rtp-hdrext:toffset', { name: 'transmission offset', read: timeOffset }],
	['urn:3gpp:video-orientation', { name: 'video orientation', read: orientation }],
	['http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time', { name: 'abs-send-time', read: seconds24 }],
	[
		'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time',
		{ name: 'abs-capture-time', read: captureTime }
	],
	[
		'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
		{ name: 'transport-wide sequence number', read: transportSequence }
	],
	[
		'http://www.webrtc.org/experiments/rtp-hdrext/transport-wide-cc-02',
		{ name: 'transport-wide sequence number', read: transportSequence }
	],
	[
		'http://www.webrtc.org/experiments/rtp-hdrext/playout-delay',
		{ name: 'playout delay', read: playoutDelay }
	],
	[
		'http://www.webrtc.org/experiments/rtp-hdrext/video-content-type',
		{ name: 'content type', read: nothing }
	],
	['http://www.webrtc.org/experiments/rtp-hdrext/video-timing', { name: 'video timing', read: nothing }],
	['http://www.webrtc.org/experiments/rtp-hdrext/color-space', { name: 'colour space', read: nothing }],
	[
		'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension',
		{ name: 'dependency descriptor', read: nothing }
	]
]);

/** The short name of an extension; the end of its URI where it is not known. */
export const extensionName = (uri: string): string =>
	table.get(uri)?.name ?? uri.split(/[/:]/).findLast(Boolean) ?? uri;

export const readExtension = (uri: string, data: Uint8Array): string | undefined =>
	table.get(uri)?.read(data);
