import { shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { recentGrowth, streamsOf } from './streams.ts';

/** Sound packets come and hold no sound. Chromium counts energy only for sound that is played, so this is a hint, not a verdict. */
export const silent = forEachConnection('media/silent', 'info', (peer) =>
	streamsOf(peer, 'inbound-rtp')
		.filter(({ kind }) => kind === 'audio')
		.map((stream) => {
			if (recentGrowth(peer, stream, 'totalAudioEnergy') !== 0) return undefined;
			if ((recentGrowth(peer, stream, 'packetsReceived') ?? 0) === 0) return undefined;
			return {
				evidence: [shownIn(peer.peer, peer.samples[stream.lastIndex]!, stream.id, 'totalAudioEnergy')]
			};
		})
);
