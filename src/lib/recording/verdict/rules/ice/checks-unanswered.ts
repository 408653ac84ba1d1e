import { enteredAt, numberOf, objectsIn, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** Checks before silence counts as an answer. */
const enough = 5;

/** Pairs were checked and no answer ever came: a firewall, a NAT that filters, or addresses that lead nowhere. */
export const checksUnanswered = forEachConnection('ice/checks-unanswered', 'error', (peer) => {
	const sample = peer.samples.at(-1);
	const pairs = objectsIn(sample, 'candidate-pair');
	if (!sample || pairs.length === 0 || enteredAt(peer, 'iceConnection', 'connected')) return [];
	const sent = pairs.reduce((sum, { entry }) => sum + (numberOf(entry.requestsSent) ?? 0), 0);
	const answered = pairs.reduce((sum, { entry }) => sum + (numberOf(entry.responsesReceived) ?? 0), 0);
	if (sent < enough || answered > 0) return [];
	return [
		{
			values: { pairs: pairs.length, sent },
			evidence: pairs.slice(0, 3).map(({ id }) => shownIn(peer.peer, sample, id, 'requestsSent'))
		}
	];
});
