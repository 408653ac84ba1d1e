import { numberOf, shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { recentGrowth, streamsOf } from './streams.ts';

/** Frames come and none is decoded: no key frame, the wrong key of an encryption, or a codec that is not what it says. */
export const notDecoded = forEachConnection('media/not-decoded', 'error', (peer) =>
	streamsOf(peer, 'inbound-rtp')
		.filter(({ kind }) => kind === 'video')
		.map((stream) => {
			const received = recentGrowth(peer, stream, 'framesReceived');
			const decoded = recentGrowth(peer, stream, 'framesDecoded');
			if (received === undefined || decoded !== 0 || received < 5) return undefined;
			const sample = peer.samples[stream.lastIndex]!;
			return {
				values: { received: numberOf(stream.entry.framesReceived) ?? 0 },
				evidence: [
					shownIn(peer.peer, sample, stream.id, 'framesReceived'),
					shownIn(peer.peer, sample, stream.id, 'framesDecoded')
				]
			};
		})
);
