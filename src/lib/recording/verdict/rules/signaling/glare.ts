import { textOf, objectOf, shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** An offer came while this peer's own was out, and was refused: both called at once, and neither gave way (W3C WebRTC §10.7). */
export const glare = forEachConnection('signaling/glare', 'error', ({ failures }) => {
	const refused = failures.filter(
		({ method, error, args }) =>
			method === 'setRemoteDescription' &&
			error.name === 'InvalidStateError' &&
			textOf(objectOf(args[0])?.type) === 'offer'
	);
	return refused.map((failure) => ({
		values: { message: failure.error.message },
		evidence: [shownAt(failure)]
	}));
});
