import { refusal } from './refusals.ts';

/** No device meets a constraint that was `exact`, `min` or `max`. */
export const overconstrained = refusal('permission/overconstrained', 'OverconstrainedError', ({ error }) => ({
	constraint: error.constraint ?? '?'
}));
