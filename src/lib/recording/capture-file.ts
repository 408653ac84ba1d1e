/** The packets of a Recording as a pcapng file. */
import { parseEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { ipPacket } from '../packets/ip.ts';
import { writePcapng, type CapturedPacket } from '../packets/pcapng.ts';
import type { PacketEvent } from './event.ts';
import { bytesOf } from './packets.ts';
import type { Recording } from './recording.ts';

const nowhere: Endpoint = { address: '0.0.0.0', port: 0 };

/** What a reader of the file is told of a packet besides its bytes; empty for one that simply arrived. */
export function packetComment({ fate, heldMs, isSimulated }: PacketEvent): string {
	const words: string[] = [];
	if (fate !== 'delivered') words.push(`not delivered: ${fate}`);
	if (heldMs) words.push(`held back by the link for ${heldMs} ms`);
	if (isSimulated) words.push('simulated, was on no wire');
	return words.join('; ');
}

/**
 * All packets of a Recording, each link an interface. Messages of TCP become segments of a stream whose sequence numbers
 * grow as if all of it had been recorded; a stream has no handshake and no end.
 */
export function capturePackets({ origin, events }: Recording, keyLog?: string): Uint8Array<ArrayBuffer> {
	const started = Date.parse(origin.startedAt);
	const startUs = Number.isFinite(started) && started > 0 ? BigInt(started) * 1000n : 0n;
	const interfaces: string[] = [];
	const sent = new Map<string, number>();
	const packets: CapturedPacket[] = [];
	for (const event of events) {
		if (event.type !== 'packet') continue;
		const { link, source, destination, transport, number, direction } = event;
		if (!interfaces.includes(link)) interfaces.push(link);
		const forth = `${link} ${source} ${destination}`;
		const sequence = sent.get(forth) ?? 1;
		const acknowledged = sent.get(`${link} ${destination} ${source}`) ?? 1;
		const payload = bytesOf(event);
		const length = Math.max(payload.length, event.length);
		const packet = ipPacket({
			source: parseEndpoint(source) ?? nowhere,
			destination: parseEndpoint(destination) ?? nowhere,
			payload,
			length,
			identification: number,
			...(transport === 'tcp' ? { tcp: { sequence, acknowledged } } : {})
		});
		if (transport === 'tcp') sent.set(forth, (sequence + length) >>> 0);
		const comment = packetComment(event);
		packets.push({
			interface: interfaces.indexOf(link),
			time: startUs + BigInt(Math.round((event.seenAt ?? event.at) * 1000)),
			bytes: packet.bytes,
			length: packet.length,
			direction: direction === 'up' ? 'inbound' : 'outbound',
			...(comment ? { comment } : {})
		});
	}
	return writePcapng({ application: 'RTC Notebook', interfaces, packets, ...(keyLog ? { keyLog } : {}) });
}
