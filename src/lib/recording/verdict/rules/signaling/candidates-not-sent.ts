import { shownAt } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

/** One peer found candidates, and the other, in the same Recording, was never told of any. */
export const candidatesNotSent: Rule = {
	id: 'signaling/candidates-not-sent',
	layer: 'signaling',
	severity: 'warning',
	find: ({ connections }) => {
		if (connections.length !== 2) return [];
		return connections.flatMap((sender, index) => {
			const receiver = connections[1 - index]!;
			const found = sender.candidates.filter(({ side }) => side === 'local');
			const hasDescription = receiver.descriptions.some(({ role }) => role === 'remote');
			const told = receiver.candidates.some(({ side }) => side === 'remote');
			if (found.length === 0 || told || !hasDescription) return [];
			return [
				{
					peer: sender.peer,
					values: { count: found.length, other: receiver.peer },
					evidence: found.slice(0, 3).map(shownAt)
				}
			];
		});
	}
};
