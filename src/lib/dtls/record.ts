/** Records of a DTLS datagram: RFC 6347 §4.1, and the unified header of DTLS 1.3 (RFC 9147 §4). */
import { ByteReader } from '../bytes/byte-reader.ts';

/** A record with the header that DTLS 1.2 has, and DTLS 1.3 for what is not encrypted. */
export interface PlainRecord {
	readonly kind: 'plain';
	readonly offset: number;
	readonly headerLength: 13;
	/** Bytes after the header, as its length field says; `isCut` where there are fewer. */
	readonly length: number;
	readonly isCut: boolean;
	readonly type: number;
	readonly version: number;
	/** Encrypted from epoch 1 on. */
	readonly epoch: number;
	readonly sequenceNumber: number;
}
/** A record with the unified header: always encrypted, its sequence number too (RFC 9147 §4.2.3). */
export interface UnifiedRecord {
	readonly kind: 'unified';
	readonly offset: number;
	readonly headerLength: number;
	readonly length: number;
	readonly isCut: boolean;
	/** Low two bits of the epoch: 2 handshake, 3 application data (RFC 9147 §6.1). */
	readonly epochBits: number;
	readonly sequenceBytes: 1 | 2;
	/** Without a length field the record goes to the end of the datagram. */
	readonly hasLength: boolean;
	readonly connectionIdLength: number;
}
export type DtlsRecord = PlainRecord | UnifiedRecord;

/** A datagram is not read for more records than this. */
export const maxRecords = 64;

const isUnified = (first: number): boolean => first >> 5 === 1;

/**
 * The records of one datagram, in order; stops at the first byte that begins none.
 * @param connectionIdLength what was agreed on (RFC 9146): a header does not say how long its connection ID is
 */
export function decodeRecords(bytes: Uint8Array, connectionIdLength = 0): DtlsRecord[] {
	const records: DtlsRecord[] = [];
	const reader = new ByteReader(bytes);
	while (reader.left > 0 && records.length < maxRecords) {
		const offset = reader.offset;
		const first = reader.u8();
		const record = isUnified(first)
			? unifiedAt(reader, offset, first, connectionIdLength)
			: plainAt(reader, offset, first);
		if (!record) break;
		reader.skip(Math.min(record.length, reader.left));
		records.push(record);
	}
	return records;
}

function plainAt(reader: ByteReader, offset: number, type: number): PlainRecord | undefined {
	const version = reader.u16();
	const epoch = reader.u16();
	const sequenceNumber = reader.u48();
	const length = reader.u16();
	if (reader.isShort || type < 20 || type > 26 || version >> 8 !== 0xfe) return undefined;
	const isCut = length > reader.left;
	return { kind: 'plain', offset, headerLength: 13, length, isCut, type, version, epoch, sequenceNumber };
}

function unifiedAt(
	reader: ByteReader,
	offset: number,
	first: number,
	agreedIdLength: number
): UnifiedRecord | undefined {
	const connectionIdLength = first & 0x10 ? agreedIdLength : 0;
	const sequenceBytes = first & 0x08 ? 2 : 1;
	const hasLength = (first & 0x04) !== 0;
	reader.skip(connectionIdLength + sequenceBytes);
	const length = hasLength ? reader.u16() : reader.left;
	if (reader.isShort) return undefined;
	return {
		kind: 'unified',
		offset,
		headerLength: reader.offset - offset,
		length,
		isCut: length > reader.left,
		epochBits: first & 3,
		sequenceBytes,
		hasLength,
		connectionIdLength
	};
}
