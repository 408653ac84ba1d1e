import { serverError } from './server-errors.ts';

/** 438: the nonce has run out. Browsers try again with the new one; told of it, they gave up. */
export const turnStaleNonce = serverError('ice/turn-stale-nonce', 'warning', (code) => code === 438);
