import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { exchangesOf } from './offers-and-answers.ts';
import { sectionsIn } from './sections.ts';

/** Offered in both directions, answered in one or none: the other side sends nothing there. */
export const oneWay = forEachConnection('sdp/one-way', 'info', (peer) =>
	exchangesOf(peer).flatMap(({ offer, answer }) => {
		const answered = sectionsIn(answer.sdp);
		return sectionsIn(offer.sdp).flatMap(({ kind, direction }, line) => {
			const other = answered[line];
			if (kind === 'application' || direction !== 'sendrecv' || !other || other.port === 0) return [];
			if (other.direction !== 'recvonly' && other.direction !== 'inactive') return [];
			return [{ values: { kind, direction: other.direction }, evidence: [shownAt(answer)] }];
		});
	})
);
