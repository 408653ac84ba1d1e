import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs } from '../../patience.ts';

/** This peer took an offer and never made its answer: have-remote-offer is where it stayed. */
export const offerNotAnswered = forEachConnection(
	'signaling/offer-not-answered',
	'error',
	({ states, end }) => {
		const step = states.signaling?.steps.findLast(({ to }) => to !== 'closed');
		if (step?.to !== 'have-remote-offer' || end - step.at < patienceMs) return [];
		return [{ values: { seconds: Math.round((end - step.at) / 1000) }, evidence: [shownAt(step)] }];
	}
);
