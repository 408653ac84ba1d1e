/** What a transfer keeps to, whatever the other side says. Sizes in bytes. */

/** A file is read, hashed, stored and resumed in blocks of this size. */
export const blockBytes = 1024 * 1024;
/** Most file bytes in one message. Larger ones win nothing in Chromium 156 and Firefox 153 and make others wait longer. */
export const chunkBytes = 64 * 1024;
/** The sender goes on until so much waits in the channel's own buffer … */
export const highWaterBytes = 1024 * 1024;
/** … and goes on again when it has fallen to this. */
export const lowWaterBytes = 256 * 1024;
/** What may be on its way and not stored yet: a slow disk must not fill the receiver's memory. */
export const windowBytes = 16 * blockBytes;
/** Sizes are numbers, exact up to here. */
export const maxFileBytes = Number.MAX_SAFE_INTEGER;
/** Longest message about files, in UTF-16 units. Data has its own, binary form. */
export const maxTextLength = 4096;
/** Longest name that is sent or believed, in UTF-16 units. */
export const maxNameLength = 512;
/** Files that a sender may have offered in one connection. */
export const maxOffers = 10_000;
/** Up to this size the plain SHA-256 of the whole file is computed as well, on the way. */
export const plainHashBytes = 64 * blockBytes;

/** The largest chunk, a power of two, that fits into a message of the connection (RFC 8841 §6, `sctp.maxMessageSize`). */
export function chunkBytesFor(maxMessageSize: number, headerBytes: number): number {
	let size = chunkBytes;
	while (size > 1024 && size + headerBytes > maxMessageSize) size /= 2;
	return size;
}
