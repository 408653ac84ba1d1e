import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { exchangesOf } from './offers-and-answers.ts';
import { mainCodecs, sectionsIn } from './sections.ts';

/** The answer has port 0 where the offer had none: the other side refused it, with codecs in common (RFC 3264 §6). */
export const sectionRejected = forEachConnection('sdp/section-rejected', 'warning', (peer) =>
	exchangesOf(peer).flatMap(({ offer, answer }) => {
		const answered = sectionsIn(answer.sdp);
		return sectionsIn(offer.sdp).flatMap((section, line) => {
			const other = answered[line];
			if (!other || other.port !== 0 || other.isBundleOnly || section.port === 0) return [];
			const common = mainCodecs(section).some((codec) => mainCodecs(other).includes(codec));
			if (!common && section.kind !== 'application' && mainCodecs(other).length > 0) return [];
			return [{ values: { kind: section.kind, line }, evidence: [shownAt(offer), shownAt(answer)] }];
		});
	})
);
