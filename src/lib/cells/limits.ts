/** What a cell may cost. Whatever comes out of its frame is counted against these. */

/** Characters of code in a cell. */
export const maxCodeLength = 100_000;
/** How long code may run without a pause before the guard ends it, milliseconds. */
export const maxStretchMs = 2000;
/** One message of the frame, characters. */
export const maxBatchLength = 2 * 1024 * 1024;
/** Everything that the frame has said in one run, characters. */
export const maxRunLength = 64 * 1024 * 1024;
/** Messages of the frame in one second: it gathers what it says, so more than this is a flood. */
export const maxBatchesPerSecond = 50;
/** Lines of output that are shown; older ones make room. */
export const maxOutputLines = 500;
/** Characters of one line of output. */
export const maxOutputLength = 4000;
/** Characters of a peer's name. */
export const maxNameLength = 40;
/** The frame grows with what it shows, up to this, CSS pixels. */
export const maxFrameHeight = 480;
/** Connections of one run. */
export const maxConnections = 32;
