/** What a verdict is made of: findings, each with the events and stats that show it. */
import type { Json } from '../event.ts';

/** Where in a call something is wrong, from the outside in. */
export const layers = ['permission', 'signaling', 'sdp', 'ice', 'dtls', 'data', 'media', 'quality'] as const;
export type Layer = (typeof layers)[number];

/** `error`: it does not work. `warning`: it works badly, or will not everywhere. `info`: worth knowing. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** An event of the Recording, by its index, or a field of a stats object at a moment. */
export type Evidence =
	| { readonly kind: 'event'; readonly index: number; readonly at: number }
	| {
			readonly kind: 'stat';
			readonly peer: string;
			/** Id and type of the stats object. */
			readonly id: string;
			readonly type: string;
			readonly field: string;
			readonly value: Json;
			/** Milliseconds of the sample it is from. */
			readonly at: number;
	  };

export interface Finding {
	/** `ice/turn-unauthorized`: the key of its words, too. */
	readonly rule: string;
	readonly layer: Layer;
	readonly severity: Severity;
	readonly peer: string;
	/** What its sentence speaks of: an address, a number with its unit, the browser's own words. */
	readonly values: Readonly<Record<string, string | number>>;
	/** At least one. */
	readonly evidence: readonly Evidence[];
}
