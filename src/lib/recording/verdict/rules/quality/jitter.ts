import { shownIn, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { exceeded } from './share.ts';

/** Seconds of interarrival jitter (RFC 3550 §6.4.1) that a jitter buffer must be large for. */
const much = 0.03;

/** Packets come at very uneven times. */
export const jitter = forEachConnection('quality/jitter', 'warning', (peer) =>
	exceeded(peer, 'inbound-rtp', 'jitter', much).map(({ id, sample, worst }) => ({
		values: { ms: Math.round(worst * 1000), kind: textOf(sample.report[id]?.kind) },
		evidence: [shownIn(peer.peer, sample, id, 'jitter')]
	}))
);
