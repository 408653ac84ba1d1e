import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** disconnected, and connected again by itself: packets were missing for a while. */
export const interrupted = forEachConnection('ice/interrupted', 'warning', ({ states }) => {
	const steps = states.iceConnection?.steps ?? [];
	return steps.flatMap((step, position) => {
		const healed = steps.slice(position + 1).find(({ to }) => to === 'connected' || to === 'completed');
		if (step.to !== 'disconnected' || !healed) return [];
		return [
			{
				values: { seconds: Math.round((healed.at - step.at) / 100) / 10 },
				evidence: [shownAt(step), shownAt(healed)]
			}
		];
	});
});
