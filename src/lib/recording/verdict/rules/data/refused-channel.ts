import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** createDataChannel was refused: options that exclude each other, an id that is taken or too large (W3C WebRTC §6.1). */
export const refusedChannel = forEachConnection('data/refused-channel', 'error', ({ failures }) =>
	failures
		.filter(({ method }) => method === 'createDataChannel')
		.map((failure) => ({
			values: { name: failure.error.name, message: failure.error.message },
			evidence: [shownAt(failure)]
		}))
);
