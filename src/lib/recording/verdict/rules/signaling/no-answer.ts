import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { patienceMs } from '../../patience.ts';

/** An offer went out and nothing came back: have-local-offer is where it stayed. */
export const noAnswer = forEachConnection('signaling/no-answer', 'error', ({ states, end }) => {
	const { signaling } = states;
	const step = signaling?.steps.findLast(({ to }) => to !== 'closed');
	if (step?.to !== 'have-local-offer' || end - step.at < patienceMs) return [];
	return [{ values: { seconds: Math.round((end - step.at) / 1000) }, evidence: [shownAt(step)] }];
});
