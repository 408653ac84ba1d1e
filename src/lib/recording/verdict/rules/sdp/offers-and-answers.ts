/** The offers that a peer made with the answers that came to them, and the other way round. */
import type { Description } from '../../../descriptions.ts';
import type { PeerFacts } from '../../facts.ts';

export interface OfferAndAnswer {
	readonly offer: Description;
	readonly answer: Description;
}

/** Those that this peer offered and took the answer of: each exchange is looked at once, where it began. */
export function exchangesOf({ descriptions }: PeerFacts): OfferAndAnswer[] {
	const pairs: OfferAndAnswer[] = [];
	let offer: Description | undefined;
	for (const description of descriptions) {
		if (description.role === 'local' && description.type === 'offer') offer = description;
		if (description.role === 'remote' && description.type === 'answer' && offer) {
			pairs.push({ offer, answer: description });
			offer = undefined;
		}
	}
	return pairs;
}
