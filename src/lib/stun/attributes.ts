/**
 * The attributes of STUN, TURN and ICE, one row each: decoder, encoder, dissector and byte editor all read this table.
 * RFC 8489 §14, RFC 8656 §18, RFC 8445 §16.1, RFC 5780 §7, and the ones libwebrtc has registered with IANA.
 */

/** How the value of an attribute is laid out; `value.ts` reads and writes each. */
export const valueKinds = [
	/** Family, port, address (RFC 8489 §14.1). */
	'endpoint',
	/** The same, XORed with the magic cookie and the transaction id (RFC 8489 §14.2). */
	'xor-endpoint',
	/** UTF-8. */
	'text',
	/** Anything. */
	'bytes',
	/** 32 bits. */
	'uint32',
	/** 64 bits. */
	'uint64',
	/** Present or not; no bytes. */
	'flag',
	/** Class, number and reason phrase (RFC 8489 §14.8). */
	'error-code',
	/** The same with an address family in front (RFC 8656 §18.12). */
	'address-error-code',
	/** 16-bit attribute types (RFC 8489 §14.13). */
	'attribute-types',
	/** One algorithm and its parameters (RFC 8489 §14.12). */
	'password-algorithm',
	/** Several (RFC 8489 §14.11). */
	'password-algorithms',
	/** 16 bits, then 16 of nothing: CHANNEL-NUMBER, RESPONSE-PORT. */
	'uint16',
	/** 8 bits, then 24 of nothing: a transport protocol or an address family. */
	'uint8',
	/** The top bit of one byte (RFC 8656 §18.7). */
	'even-port',
	/** Two bits: change address, change port (RFC 5780 §7.2). */
	'change-request',
	/** Type, code and data of an ICMP message (RFC 8656 §18.13). */
	'icmp'
] as const;
export type ValueKind = (typeof valueKinds)[number];

export interface AttributeKind {
	/** 16 bits. */
	readonly type: number;
	readonly name: string;
	readonly value: ValueKind;
	/** Document and section that define it. */
	readonly spec: string;
	/** Bytes, where only one length is right and `value` does not say so. */
	readonly size?: number;
}

const rows: readonly (readonly [
	type: number,
	name: string,
	value: ValueKind,
	spec: string,
	size?: number
])[] = [
	[0x0001, 'MAPPED-ADDRESS', 'endpoint', 'RFC 8489 §14.1'],
	[0x0003, 'CHANGE-REQUEST', 'change-request', 'RFC 5780 §7.2'],
	[0x0006, 'USERNAME', 'text', 'RFC 8489 §14.3'],
	[0x0008, 'MESSAGE-INTEGRITY', 'bytes', 'RFC 8489 §14.5', 20],
	[0x0009, 'ERROR-CODE', 'error-code', 'RFC 8489 §14.8'],
	[0x000a, 'UNKNOWN-ATTRIBUTES', 'attribute-types', 'RFC 8489 §14.13'],
	[0x000c, 'CHANNEL-NUMBER', 'uint16', 'RFC 8656 §18.1'],
	[0x000d, 'LIFETIME', 'uint32', 'RFC 8656 §18.2'],
	[0x0012, 'XOR-PEER-ADDRESS', 'xor-endpoint', 'RFC 8656 §18.3'],
	[0x0013, 'DATA', 'bytes', 'RFC 8656 §18.4'],
	[0x0014, 'REALM', 'text', 'RFC 8489 §14.9'],
	[0x0015, 'NONCE', 'text', 'RFC 8489 §14.10'],
	[0x0016, 'XOR-RELAYED-ADDRESS', 'xor-endpoint', 'RFC 8656 §18.5'],
	[0x0017, 'REQUESTED-ADDRESS-FAMILY', 'uint8', 'RFC 8656 §18.6'],
	[0x0018, 'EVEN-PORT', 'even-port', 'RFC 8656 §18.7'],
	[0x0019, 'REQUESTED-TRANSPORT', 'uint8', 'RFC 8656 §18.8'],
	[0x001a, 'DONT-FRAGMENT', 'flag', 'RFC 8656 §18.9'],
	[0x001b, 'ACCESS-TOKEN', 'bytes', 'RFC 7635 §6.2'],
	[0x001c, 'MESSAGE-INTEGRITY-SHA256', 'bytes', 'RFC 8489 §14.6'],
	[0x001d, 'PASSWORD-ALGORITHM', 'password-algorithm', 'RFC 8489 §14.12'],
	[0x001e, 'USERHASH', 'bytes', 'RFC 8489 §14.4', 32],
	[0x0020, 'XOR-MAPPED-ADDRESS', 'xor-endpoint', 'RFC 8489 §14.2'],
	[0x0022, 'RESERVATION-TOKEN', 'bytes', 'RFC 8656 §18.10', 8],
	[0x0024, 'PRIORITY', 'uint32', 'RFC 8445 §16.1'],
	[0x0025, 'USE-CANDIDATE', 'flag', 'RFC 8445 §16.1'],
	[0x0026, 'PADDING', 'bytes', 'RFC 5780 §7.6'],
	[0x0027, 'RESPONSE-PORT', 'uint16', 'RFC 5780 §7.5'],
	[0x002a, 'CONNECTION-ID', 'uint32', 'RFC 6062 §6.2.1'],
	[0x8000, 'ADDITIONAL-ADDRESS-FAMILY', 'uint8', 'RFC 8656 §18.11'],
	[0x8001, 'ADDRESS-ERROR-CODE', 'address-error-code', 'RFC 8656 §18.12'],
	[0x8002, 'PASSWORD-ALGORITHMS', 'password-algorithms', 'RFC 8489 §14.11'],
	[0x8003, 'ALTERNATE-DOMAIN', 'text', 'RFC 8489 §14.16'],
	[0x8004, 'ICMP', 'icmp', 'RFC 8656 §18.13'],
	[0x8022, 'SOFTWARE', 'text', 'RFC 8489 §14.14'],
	[0x8023, 'ALTERNATE-SERVER', 'endpoint', 'RFC 8489 §14.15'],
	[0x8025, 'TRANSACTION_TRANSMIT_COUNTER', 'bytes', 'RFC 7982', 4],
	[0x8028, 'FINGERPRINT', 'uint32', 'RFC 8489 §14.7'],
	[0x8029, 'ICE-CONTROLLED', 'uint64', 'RFC 8445 §16.1'],
	[0x802a, 'ICE-CONTROLLING', 'uint64', 'RFC 8445 §16.1'],
	[0x802b, 'RESPONSE-ORIGIN', 'endpoint', 'RFC 5780 §7.3'],
	[0x802c, 'OTHER-ADDRESS', 'endpoint', 'RFC 5780 §7.4'],
	[0x802e, 'THIRD-PARTY-AUTHORIZATION', 'text', 'RFC 7635 §6.1'],
	[0x8030, 'MOBILITY-TICKET', 'bytes', 'RFC 8016'],
	// Registered by Google with IANA; what is in them stands in libwebrtc's sources alone.
	[0xc057, 'GOOG-NETWORK-INFO', 'uint32', 'IANA'],
	[0xc058, 'GOOG-LAST-ICE-CHECK-RECEIVED', 'bytes', 'IANA'],
	[0xc059, 'GOOG-MISC-INFO', 'bytes', 'IANA'],
	[0xc05b, 'GOOG-CONNECTION-ID', 'bytes', 'IANA'],
	[0xc05c, 'GOOG-DELTA', 'bytes', 'IANA'],
	[0xc05d, 'GOOG-DELTA-ACK', 'bytes', 'IANA'],
	[0xc05e, 'GOOG-DELTA-SYNC-REQ', 'bytes', 'IANA'],
	[0xc060, 'GOOG-MESSAGE-INTEGRITY-32', 'bytes', 'IANA', 4],
	[0xc070, 'META-DTLS-IN-STUN', 'bytes', 'IANA'],
	[0xc071, 'META-DTLS-IN-STUN-ACK', 'bytes', 'IANA']
];

export const attributeKinds: readonly AttributeKind[] = rows.map(([type, name, value, spec, size]) =>
	size === undefined ? { type, name, value, spec } : { type, name, value, spec, size }
);

const byType = new Map(attributeKinds.map((kind) => [kind.type, kind]));

export const attributeKind = (type: number): AttributeKind | undefined => byType.get(type);

/** Of what is not in the table: its number. */
export const attributeName = (type: number): string =>
	byType.get(type)?.name ?? `0x${type.toString(16).padStart(4, '0')}`;

/** Whoever does not know such an attribute must refuse the message (RFC 8489 §14): 0x0000 to 0x7FFF. */
export const isComprehensionRequired = (type: number): boolean => type < 0x8000;

/** The type numbers, by names that code can use. */
export const attribute = {
	mappedAddress: 0x0001,
	changeRequest: 0x0003,
	username: 0x0006,
	messageIntegrity: 0x0008,
	errorCode: 0x0009,
	unknownAttributes: 0x000a,
	channelNumber: 0x000c,
	lifetime: 0x000d,
	xorPeerAddress: 0x0012,
	data: 0x0013,
	realm: 0x0014,
	nonce: 0x0015,
	xorRelayedAddress: 0x0016,
	requestedAddressFamily: 0x0017,
	evenPort: 0x0018,
	requestedTransport: 0x0019,
	dontFragment: 0x001a,
	messageIntegritySha256: 0x001c,
	passwordAlgorithm: 0x001d,
	userhash: 0x001e,
	xorMappedAddress: 0x0020,
	reservationToken: 0x0022,
	priority: 0x0024,
	useCandidate: 0x0025,
	padding: 0x0026,
	responsePort: 0x0027,
	additionalAddressFamily: 0x8000,
	passwordAlgorithms: 0x8002,
	software: 0x8022,
	alternateServer: 0x8023,
	fingerprint: 0x8028,
	iceControlled: 0x8029,
	iceControlling: 0x802a,
	responseOrigin: 0x802b,
	otherAddress: 0x802c,
	googNetworkInfo: 0xc057
} as const;
