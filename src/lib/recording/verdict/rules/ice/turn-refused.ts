import { serverError } from './server-errors.ts';

/** 403 forbidden, 437 mismatch, 441 wrong credentials, 442 transport, 486 quota, 508 no room (RFC 8656 §19). */
export const turnRefused = serverError(
	'ice/turn-refused',
	'error',
	(code) => code >= 300 && code < 700 && code !== 401 && code !== 438
);
