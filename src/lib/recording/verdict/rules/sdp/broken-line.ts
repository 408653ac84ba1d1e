import { lint } from '../../../../sdp/lint.ts';
import { parse } from '../../../../sdp/parse.ts';
import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** Findings shown for one description: the rest is the workbench's. */
const shown = 3;

/** What the rules of the SDP workbench call an error, in a description that was handed over from elsewhere. */
export const brokenLine = forEachConnection('sdp/broken-line', 'warning', ({ descriptions }) =>
	descriptions
		.filter(({ role, sdp }) => role === 'remote' && sdp !== '')
		.flatMap((description) => {
			const document = parse(description.sdp);
			const role = description.type === 'offer' ? 'offer' : 'answer';
			const errors = lint(document, { role }).filter(({ severity }) => severity === 'error');
			return errors.slice(0, shown).map(({ id }) => ({
				values: { rule: id, type: description.type },
				evidence: [shownAt(description)]
			}));
		})
);
