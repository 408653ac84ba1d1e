import { shownIn, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { exceeded } from './share.ts';

/** fractionLost in the receiver's reports (RFC 3550 §6.4.1) that is heard and seen. */
const much = 0.02;
const veryMuch = 0.1;

/** The other side reports packets of ours as lost. */
export const loss = forEachConnection('quality/loss', 'warning', (peer) =>
	exceeded(peer, 'remote-inbound-rtp', 'fractionLost', much).map(({ id, sample, worst }) => ({
		severity: worst > veryMuch ? ('error' as const) : ('warning' as const),
		values: { percent: Math.round(worst * 1000) / 10, kind: textOf(sample.report[id]?.kind) },
		evidence: [shownIn(peer.peer, sample, id, 'fractionLost')]
	}))
);
