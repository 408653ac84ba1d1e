import { serverError } from './server-errors.ts';

/**
 * 401 that the browser tells of is the second one: the first belongs to every TURN handshake and is answered with the
 * credential (RFC 8489 §9.2). So the name or the password is wrong, or has run out.
 */
export const turnUnauthorized = serverError('ice/turn-unauthorized', 'error', (code) => code === 401);
