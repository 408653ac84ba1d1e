/** The patients of the ward: which layer each ailment is on, in what order a seed brings them, and how long to watch. */
import type { Layer } from '#lib/recording/verdict/finding.ts';
import { Random } from '#lib/sim/random.ts';
import type { Ailment } from './code.ts';

export const layerOf: Readonly<Record<Ailment, Layer>> = {
	'impossible-camera': 'permission',
	'lost-answer': 'signaling',
	'hasty-candidates': 'signaling',
	'torn-description': 'sdp',
	'foreign-codec': 'sdp',
	'dead-addresses': 'ice',
	'other-fingerprint': 'dtls',
	'closing-channel': 'data',
	'exclusive-limits': 'data',
	'empty-sender': 'media',
	'slow-encoder': 'quality'
};
export const ailments = Object.keys(layerOf) as readonly Ailment[];

/** Seeds are small, so that they can be told from one reader to another. */
export const mostSeeds = 9999;

/** The patient of that seed: each seed its own ailment, and all of them come in a row of seeds before one comes again. */
export function patientOf(seed: number): Ailment {
	const round = Math.floor(seed / ailments.length);
	const random = new Random(round + 1);
	const order = ailments
		.map((ailment) => ({ ailment, place: random.next() }))
		.sort((a, b) => a.place - b.place)
		.map(({ ailment }) => ailment);
	return order[seed % ailments.length]!;
}

/** Where everything has happened sooner than elsewhere, or ICE takes its time to give up. */
const ownSeconds: Partial<Readonly<Record<Ailment, number>>> = {
	'impossible-camera': 2,
	'torn-description': 3,
	'exclusive-limits': 3,
	'closing-channel': 4,
	'dead-addresses': 20
};

/** Seconds that a patient is watched before the reader is asked. */
export const watchSeconds = (ailment: Ailment): number => ownSeconds[ailment] ?? 6;
