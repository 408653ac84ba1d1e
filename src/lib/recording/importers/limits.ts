/** How much of a dump is read. A file may come from anywhere, of any size and shape. */

/** Bytes of a file that is read at all. */
export const maxDumpBytes = 512 * 1024 * 1024;
/** Bytes that a compressed file may unpack to: a few kilobytes can hold gigabytes of nothing. */
export const maxUnpackedBytes = 512 * 1024 * 1024;
/** Peer connections of one dump; those that come later are left out. */
export const maxConnections = 100;
/** Samples of one connection: a day and a half at one a second. */
export const maxSamples = 131_072;
/** Values nested deeper than this are not read. */
export const maxNesting = 64;
/** Different names of unknown events that are told one by one. */
export const maxUnknownNames = 40;
/** Characters of a name (of a connection, an event, a field) that come from a file. */
export const maxNameLength = 200;
