/** The STUN server of a look, where there is one: without the lab server the host candidates tell the story alone. */
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { Run } from '../run.ts';

export const connectLimitMs = 4000;

export async function openStun(run: Run): Promise<RTCIceServer[]> {
	try {
		const network = await networkFor(run, { isCaptured: false });
		return [{ urls: [...network.stun] }];
	} catch (error) {
		if (absenceOf(error)) return [];
		throw error;
	}
}
