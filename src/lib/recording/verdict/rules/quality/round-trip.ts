import { shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { exceeded } from './share.ts';
import { selectedPath } from '../ice/selected.ts';

/** Seconds there and back from which people begin to talk over each other. */
const long = 0.3;

/** The way there and back is long: distance, a detour through a relay, or a queue that is full. */
export const roundTrip = forEachConnection('quality/round-trip', 'warning', (peer) => {
	const path = selectedPath(peer);
	return exceeded(peer, 'candidate-pair', 'currentRoundTripTime', long)
		.filter(({ id }) => id === path?.pair.id)
		.map(({ id, sample, worst }) => ({
			values: { ms: Math.round(worst * 1000) },
			evidence: [shownIn(peer.peer, sample, id, 'currentRoundTripTime')]
		}));
});
