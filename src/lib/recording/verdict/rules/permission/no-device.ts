import { refusal } from './refusals.ts';

/** No device of the kind that was asked for. */
export const noDevice = refusal('permission/no-device', 'NotFoundError');
