import { refusal } from './refusals.ts';

/** The reader, a policy of the page or the system said no. */
export const denied = refusal('permission/denied', 'NotAllowedError');
