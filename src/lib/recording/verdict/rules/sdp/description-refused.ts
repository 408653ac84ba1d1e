import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** A description that the browser would not take, whatever its reason; wrong states are rules of signaling. */
export const descriptionRefused = forEachConnection('sdp/description-refused', 'error', ({ failures }) =>
	failures
		.filter(
			({ method, error }) =>
				/^set(Local|Remote)Description$/.test(method) && error.name !== 'InvalidStateError'
		)
		.map((failure) => ({
			values: { method: failure.method, name: failure.error.name, message: failure.error.message },
			evidence: [shownAt(failure)]
		}))
);
