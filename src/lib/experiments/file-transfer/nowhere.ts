/** A worker that is ended before it begins: see discard.ts. */
export {};
