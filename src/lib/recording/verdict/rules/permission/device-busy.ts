import { refusal } from './refusals.ts';

/** The device is there and allowed, and gives nothing: another program holds it, or its driver does not answer. */
export const deviceBusy = refusal('permission/device-busy', 'NotReadableError');
