import { refusal } from './refusals.ts';

/** The request itself cannot be read: neither audio nor video, or no secure context. */
export const askedWrongly = refusal('permission/asked-wrongly', 'TypeError');
