import { shownIn } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';
import { recentGrowth, streamsOf } from './streams.ts';

/** Energy over the time that is looked at: a level of a thousandth of full scale (webrtc-stats, totalAudioEnergy). */
const leastEnergy = 2.5e-6;
/** Bytes of a packet that says "nothing": Opus in Firefox 153 sends 3 of silence, and 35 to 81 go to everything else in Chromium 156. */
const bytesOfNothing = 4;

/**
 * Sound packets come and hold no sound. Browsers count energy only for sound that is heard: a muted `<audio>` has none, whatever
 * comes. So either there is a trace of energy, as of a microphone that is switched off, or the packets themselves are empty.
 */
export const silent = forEachConnection('media/silent', 'info', (peer) =>
	streamsOf(peer, 'inbound-rtp')
		.filter(({ kind }) => kind === 'audio')
		.map((stream) => {
			const energy = recentGrowth(peer, stream, 'totalAudioEnergy');
			const packets = recentGrowth(peer, stream, 'packetsReceived') ?? 0;
			const bytes = recentGrowth(peer, stream, 'bytesReceived') ?? Infinity;
			if (energy === undefined || packets === 0 || energy >= leastEnergy) return undefined;
			const isEmpty = bytes / packets <= bytesOfNothing;
			if (energy === 0 && !isEmpty) return undefined;
			const field = isEmpty ? 'bytesReceived' : 'totalAudioEnergy';
			return { evidence: [shownIn(peer.peer, peer.samples[stream.lastIndex]!, stream.id, field)] };
		})
);
