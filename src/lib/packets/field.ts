/** A packet as a tree of fields: what each is, what it says, and which bytes say it. */

/** Kinds of field, each with its name and the place that defines it. Names are those of the specifications. */
const rows = {
	stun: ['STUN message', 'RFC 8489 §5'],
	'stun.type': ['Message type', 'RFC 8489 §5'],
	'stun.length': ['Message length', 'RFC 8489 §5'],
	'stun.cookie': ['Magic cookie', 'RFC 8489 §5'],
	'stun.transaction': ['Transaction ID', 'RFC 8489 §5'],
	'stun.attribute': ['Attribute', 'RFC 8489 §14'],
	'attribute.type': ['Type', 'RFC 8489 §14'],
	'attribute.length': ['Length', 'RFC 8489 §14'],
	'attribute.value': ['Value', 'RFC 8489 §14'],
	'attribute.padding': ['Padding', 'RFC 8489 §14'],

	channel: ['ChannelData', 'RFC 8656 §12.4'],
	'channel.number': ['Channel number', 'RFC 8656 §12'],
	'channel.length': ['Length', 'RFC 8656 §12.4'],
	'channel.data': ['Application data', 'RFC 8656 §12.4'],
	'channel.padding': ['Padding', 'RFC 8656 §12.5'],

	dtls: ['DTLS', 'RFC 9147 §4'],
	'dtls.record': ['Record', 'RFC 9147 §4'],
	'dtls.contentType': ['Content type', 'RFC 9147 §4'],
	'dtls.version': ['Legacy record version', 'RFC 9147 §4'],
	'dtls.epoch': ['Epoch', 'RFC 6347 §4.1'],
	'dtls.sequence': ['Sequence number', 'RFC 6347 §4.1'],
	'dtls.length': ['Length', 'RFC 9147 §4'],
	'dtls.fixedBits': ['Fixed bits', 'RFC 9147 §4'],
	'dtls.connectionIdFlag': ['C', 'RFC 9147 §4'],
	'dtls.sequenceFlag': ['S', 'RFC 9147 §4'],
	'dtls.lengthFlag': ['L', 'RFC 9147 §4'],
	'dtls.epochBits': ['Epoch, low bits', 'RFC 9147 §4'],
	'dtls.connectionId': ['Connection ID', 'RFC 9146 §3'],
	'dtls.maskedSequence': ['Masked sequence number', 'RFC 9147 §4.2.3'],
	'dtls.ciphertext': ['Encrypted record', 'RFC 9147 §4.2.1'],
	'dtls.changeCipherSpec': ['ChangeCipherSpec', 'RFC 5246 §7.1'],
	'alert.level': ['Alert level', 'RFC 8446 §6'],
	'alert.description': ['Alert description', 'RFC 8446 §6'],

	handshake: ['Handshake message', 'RFC 9147 §5.2'],
	'handshake.type': ['Message type', 'RFC 8446 §4'],
	'handshake.length': ['Length', 'RFC 9147 §5.2'],
	'handshake.sequence': ['Message sequence', 'RFC 9147 §5.2'],
	'handshake.fragmentOffset': ['Fragment offset', 'RFC 9147 §5.5'],
	'handshake.fragmentLength': ['Fragment length', 'RFC 9147 §5.5'],
	'handshake.body': ['Body', 'RFC 9147 §5.2'],
	'hello.version': ['Legacy version', 'RFC 9147 §5.3'],
	'hello.random': ['Random', 'RFC 8446 §4.1.2'],
	'hello.sessionId': ['Legacy session ID', 'RFC 8446 §4.1.2'],
	'hello.cookie': ['Legacy cookie', 'RFC 9147 §5.3'],
	'hello.suites': ['Cipher suites', 'RFC 8446 §4.1.2'],
	'hello.suite': ['Cipher suite', 'RFC 8446 §B.4'],
	'hello.compression': ['Compression methods', 'RFC 8446 §4.1.2'],
	'hello.extensions': ['Extensions', 'RFC 8446 §4.2'],
	'hello.extension': ['Extension', 'RFC 8446 §4.2'],
	'extension.type': ['Type', 'RFC 8446 §4.2'],
	'extension.length': ['Length', 'RFC 8446 §4.2'],
	'extension.entry': ['Entry', 'RFC 8446 §4.2'],
	'extension.data': ['Data', 'RFC 8446 §4.2'],
	certificate: ['Certificate', 'RFC 5246 §7.4.2'],

	dcep: ['Data Channel Establishment Protocol', 'RFC 8832 §5'],
	'dcep.type': ['Message Type', 'RFC 8832 §5.1'],
	'dcep.channelType': ['Channel Type', 'RFC 8832 §5.1'],
	'dcep.priority': ['Priority', 'RFC 8832 §5.1'],
	'dcep.reliability': ['Reliability Parameter', 'RFC 8832 §5.1'],
	'dcep.labelLength': ['Label Length', 'RFC 8832 §5.1'],
	'dcep.protocolLength': ['Protocol Length', 'RFC 8832 §5.1'],
	'dcep.label': ['Label', 'RFC 8832 §5.1'],
	'dcep.protocol': ['Protocol', 'RFC 8832 §5.1'],

	rtp: ['RTP', 'RFC 3550 §5.1'],
	'rtp.version': ['Version (V)', 'RFC 3550 §5.1'],
	'rtp.padding': ['Padding (P)', 'RFC 3550 §5.1'],
	'rtp.extensionFlag': ['Extension (X)', 'RFC 3550 §5.1'],
	'rtp.csrcCount': ['CSRC count (CC)', 'RFC 3550 §5.1'],
	'rtp.marker': ['Marker (M)', 'RFC 3550 §5.1'],
	'rtp.payloadType': ['Payload type (PT)', 'RFC 3550 §5.1'],
	'rtp.sequence': ['Sequence number', 'RFC 3550 §5.1'],
	'rtp.timestamp': ['Timestamp', 'RFC 3550 §5.1'],
	'rtp.ssrc': ['SSRC', 'RFC 3550 §5.1'],
	'rtp.csrc': ['CSRC', 'RFC 3550 §5.1'],
	'rtp.extension': ['Header extensions', 'RFC 3550 §5.3.1'],
	'rtp.extensionProfile': ['Form', 'RFC 8285 §4'],
	'rtp.extensionLength': ['Length in words', 'RFC 3550 §5.3.1'],
	'rtp.element': ['Extension element', 'RFC 8285 §4'],
	'rtp.elementId': ['ID', 'RFC 8285 §4.2'],
	'rtp.elementLength': ['Length', 'RFC 8285 §4.2'],
	'rtp.elementData': ['Data', 'RFC 8285 §4.2'],
	'rtp.elementPadding': ['Padding', 'RFC 8285 §4.1'],
	'rtp.payload': ['Payload', 'RFC 3711 §3.1'],
	'rtp.originalSequence': ['Original sequence number (OSN)', 'RFC 4588 §4'],
	'rtp.redHeader': ['RED block header', 'RFC 2198 §3'],
	'srtp.tag': ['Authentication tag', 'RFC 3711 §3.1'],

	rtcp: ['RTCP', 'RFC 3550 §6'],
	'rtcp.packet': ['RTCP packet', 'RFC 3550 §6.1'],
	'rtcp.version': ['Version (V)', 'RFC 3550 §6.4.1'],
	'rtcp.padding': ['Padding (P)', 'RFC 3550 §6.4.1'],
	'rtcp.count': ['Count or FMT', 'RFC 3550 §6.4.1'],
	'rtcp.type': ['Packet type (PT)', 'RFC 3550 §12.1'],
	'rtcp.length': ['Length in words − 1', 'RFC 3550 §6.4.1'],
	'rtcp.ssrc': ['SSRC of sender', 'RFC 3550 §6.4.1'],
	'srtcp.encrypted': ['Encrypted part', 'RFC 3711 §3.4'],
	'srtcp.flag': ['E flag', 'RFC 3711 §3.4'],
	'srtcp.index': ['SRTCP index', 'RFC 3711 §3.4'],
	'srtcp.tag': ['Authentication tag', 'RFC 3711 §3.4'],
	'sr.ntp': ['NTP timestamp', 'RFC 3550 §6.4.1'],
	'sr.rtp': ['RTP timestamp', 'RFC 3550 §6.4.1'],
	'sr.packets': ["Sender's packet count", 'RFC 3550 §6.4.1'],
	'sr.octets': ["Sender's octet count", 'RFC 3550 §6.4.1'],
	report: ['Report block', 'RFC 3550 §6.4.1'],
	'report.ssrc': ['SSRC of source', 'RFC 3550 §6.4.1'],
	'report.fraction': ['Fraction lost', 'RFC 3550 §6.4.1'],
	'report.lost': ['Cumulative packets lost', 'RFC 3550 §6.4.1'],
	'report.highest': ['Extended highest sequence number', 'RFC 3550 §6.4.1'],
	'report.jitter': ['Interarrival jitter', 'RFC 3550 §6.4.1'],
	'report.lsr': ['Last SR (LSR)', 'RFC 3550 §6.4.1'],
	'report.dlsr': ['Delay since last SR (DLSR)', 'RFC 3550 §6.4.1'],
	'sdes.chunk': ['SDES chunk', 'RFC 3550 §6.5'],
	'sdes.item': ['SDES item', 'RFC 3550 §6.5'],
	'bye.source': ['Source that leaves', 'RFC 3550 §6.6'],
	'bye.reason': ['Reason for leaving', 'RFC 3550 §6.6'],
	'app.name': ['Name', 'RFC 3550 §6.7'],
	'feedback.media': ['SSRC of media source', 'RFC 4585 §6.1'],
	'nack.entry': ['Lost packets (PID, BLP)', 'RFC 4585 §6.2.1'],
	'fir.entry': ['Full intra request', 'RFC 5104 §4.3.1'],
	'remb.bitrate': ['Receiver estimated maximum bitrate', 'draft-alvestrand-rmcat-remb-03 §2.2'],
	'remb.source': ['SSRC it applies to', 'draft-alvestrand-rmcat-remb-03 §2.2'],
	'twcc.base': ['Base sequence number', 'draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1'],
	'twcc.count': ['Packet status count', 'draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1'],
	'twcc.reference': ['Reference time', 'draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1'],
	'twcc.feedback': ['Feedback packet count', 'draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1'],
	'twcc.statuses': ['Packet statuses and deltas', 'draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1'],
	'xr.block': ['Report block', 'RFC 3611 §3'],
	'rtcp.data': ['Data', 'RFC 3550 §6'],

	bytes: ['Bytes', 'RFC 7983 §7'],
	trailing: ['Trailing bytes', 'RFC 7983 §7']
} as const satisfies Readonly<Record<string, readonly [name: string, source: string]>>;

export type FieldKey = keyof typeof rows;

/** What is to be said about this very value. */
export const fieldNotes = [
	/** Nobody on the way can read it. */
	'encrypted',
	/** Inside DTLS are the data channels: SCTP is never seen on the wire. */
	'encrypted-dtls',
	/** Part of a message whose other parts are in other packets. */
	'fragment',
	/** Not as its specification says. */
	'malformed',
	/** The capture kept only the beginning of the packet. */
	'cut',
	/** Nothing in the packet says where this begins: it stands where a plausible one is. */
	'guess'
] as const;
export type FieldNote = (typeof fieldNotes)[number];

export interface Field {
	readonly key: FieldKey;
	/** What it says, in the words of its specification; never a sentence. May be empty. */
	readonly value: string;
	/** Bytes from the beginning of the packet. */
	readonly offset: number;
	readonly length: number;
	/** Which bits of those bytes, counted from the most significant of the first. */
	readonly bits?: { readonly first: number; readonly count: number };
	/** Name of this one, where the kind has many: an attribute, an extension. */
	readonly name?: string;
	/** Document and section of this one. */
	readonly source?: string;
	readonly note?: FieldNote;
	readonly children: readonly Field[];
}

export const fieldName = (field: Field): string => field.name ?? rows[field.key][0];
export const fieldSource = (field: Field): string => field.source ?? rows[field.key][1];

export interface FieldMore {
	readonly bits?: { readonly first: number; readonly count: number };
	readonly name?: string;
	readonly source?: string;
	readonly note?: FieldNote | undefined;
	readonly children?: readonly Field[];
}
export type MakeField = (
	key: FieldKey,
	value: string | number,
	offset: number,
	length: number,
	more?: FieldMore
) => Field;

/** Makes fields of a packet that begins at `base` within another one. */
export const fieldsFrom =
	(base: number): MakeField =>
	(key, value, offset, length, { children = [], note, ...more } = {}) => ({
		key,
		value: String(value),
		offset: base + offset,
		length,
		...more,
		...(note ? { note } : {}),
		children
	});

/** The path from the root to the innermost field that holds a byte. */
export function pathToByte(root: Field, at: number): Field[] {
	const path: Field[] = [];
	for (let field: Field | undefined = root; field;) {
		path.push(field);
		// Several fields share a byte where they are bits of it: the first of them stands for it.
		field = field.children.find(({ offset, length }) => at >= offset && at < offset + length);
	}
	return path;
}

export const hexNumber = (value: number, digits: number): string =>
	`0x${value.toString(16).padStart(digits, '0')}`;
