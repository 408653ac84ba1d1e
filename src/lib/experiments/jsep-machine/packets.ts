/** How many media packets a peer has sent, from `outbound-rtp.packetsSent` of its stats samples. */
import type { RecordingEvent } from '#lib/recording/event.ts';

export interface PacketSample {
	/** Milliseconds of the Recording. */
	readonly at: number;
	/** Since the connection was made, over all its streams; a stream that has ended keeps its count. */
	readonly packets: number;
}

export function packetsSent(events: readonly RecordingEvent[], peer: string): PacketSample[] {
	const samples: PacketSample[] = [];
	const counts = new Map<string, number>();
	const outbound = new Set<string>();
	for (const event of events) {
		if (event.peer !== peer) continue;
		if (event.type === 'create') {
			counts.clear();
			outbound.clear();
		}
		if (event.type !== 'getStats') continue;
		for (const [id, fields] of Object.entries(event.changed)) {
			if (fields.type === 'outbound-rtp') outbound.add(id);
			if (outbound.has(id) && typeof fields.packetsSent === 'number') counts.set(id, fields.packetsSent);
		}
		samples.push({ at: event.at, packets: [...counts.values()].reduce((sum, count) => sum + count, 0) });
	}
	return samples;
}

/** Packets sent between the last two samples that lie at least so many milliseconds apart. */
export function packetsLately(
	samples: readonly PacketSample[],
	apartMs: number
): { readonly packets: number; readonly overMs: number } | undefined {
	const last = samples.at(-1);
	const before = last && samples.findLast(({ at }) => at <= last.at - apartMs);
	return before && { packets: last.packets - before.packets, overMs: last.at - before.at };
}
