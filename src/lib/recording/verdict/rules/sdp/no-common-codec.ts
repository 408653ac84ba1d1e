import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { exchangesOf } from './offers-and-answers.ts';
import { mainCodecs, sectionsIn } from './sections.ts';

/** A section that was refused, and no codec stands in both lists. */
export const noCommonCodec = forEachConnection('sdp/no-common-codec', 'error', (peer) =>
	exchangesOf(peer).flatMap(({ offer, answer }) => {
		const answered = sectionsIn(answer.sdp);
		return sectionsIn(offer.sdp).flatMap((section, line) => {
			const other = answered[line];
			if (!other || section.port === 0 || section.kind === 'application') return [];
			const [ours, theirs] = [mainCodecs(section), mainCodecs(other)];
			if (ours.length === 0 || theirs.length === 0 || ours.some((codec) => theirs.includes(codec))) return [];
			return [
				{
					values: { kind: section.kind, ours: ours.join(', '), theirs: theirs.join(', ') },
					evidence: [shownAt(offer), shownAt(answer)]
				}
			];
		});
	})
);
