/** Plays what was received, quietly. */
import type { Run } from '../run.ts';

/**
 * Chromium counts `totalAudioEnergy` of what is played, after the element's volume: muted or at volume 0 it counts nothing. So
 * the sound is played, at a volume that is heard only just.
 */
const quietVolume = 0.1;

export function playReceived(run: Run, stream: MediaStream): void {
	const player = new Audio();
	player.volume = quietVolume;
	player.srcObject = stream;
	void player.play().catch(() => undefined);
	run.defer(() => {
		player.pause();
		player.srcObject = null;
	});
}
