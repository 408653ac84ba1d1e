import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** The description that was set is not the one that was made: RFC 9429 §5.4 forbids editing your own between the two. */
export const edited = forEachConnection('sdp/edited', 'warning', ({ descriptions }) =>
	descriptions.flatMap((description, position) => {
		if (description.role !== 'local' || !description.sdp) return [];
		const made = descriptions
			.slice(0, position)
			.findLast(({ role, type }) => role === 'created' && type === description.type);
		if (!made || made.sdp === description.sdp) return [];
		return [{ values: { type: description.type }, evidence: [shownAt(made), shownAt(description)] }];
	})
);
