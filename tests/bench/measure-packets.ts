/** The speed of taking packets of real calls apart, beside reading their bytes from base64 in the same run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBase64 } from '../../src/lib/bytes/base64.ts';
import { dissect, kindsOf } from '../../src/lib/packets/dissect.ts';
import { parseRecording } from '../../src/lib/recording/file.ts';
import { packetContext } from '../../src/lib/recording/packets.ts';
import { median, type Measured } from './measure.ts';

const load = (name: string) => {
	const file = join(import.meta.dirname, `../fixtures/network/packets-${name}.json`);
	return parseRecording(readFileSync(file, 'utf8')).recording?.events ?? [];
};

/** Microseconds a packet: what a list needs to know of it, and all of its fields. */
export function measurePackets(rounds: number): Measured[] {
	const packets = ['chromium', 'firefox', 'chromium-turn', 'firefox-turn'].flatMap((name) => {
		const events = load(name);
		const context = packetContext(events);
		return events.flatMap((event) =>
			event.type === 'packet'
				? [{ text: event.bytes, bytes: fromBase64(event.bytes) ?? new Uint8Array(0), context }]
				: []
		);
	});
	const times = { floor: [] as number[], kinds: [] as number[], fields: [] as number[] };
	const timed = (work: (packet: (typeof packets)[number]) => unknown): number => {
		const began = performance.now();
		for (const packet of packets) work(packet);
		return ((performance.now() - began) * 1000) / packets.length;
	};
	for (let round = -5; round < rounds; round++) {
		const floor = timed(({ text }) => fromBase64(text));
		const kinds = timed(({ bytes }) => kindsOf(bytes));
		const fields = timed(({ bytes, context }) => dissect(bytes, context));
		// The first rounds are slow for everybody.
		if (round < 0) continue;
		times.floor.push(floor);
		times.kinds.push(kinds);
		times.fields.push(fields);
	}
	const row = (name: string, ours: number[], method: string): Measured => ({
		name,
		unit: 'µs',
		floor: median(times.floor),
		ours: median(ours),
		ratio: median(ours.map((value, index) => value / (times.floor[index] ?? NaN))),
		budget: '–',
		method: `${method}; floor: its bytes from base64; a packet, median of ${rounds} rounds over ${packets.length} in Node`
	});
	return [
		row('packets: what a packet is', times.kinds, 'protocols, outermost first'),
		row('packets: all of its fields', times.fields, 'the tree with its line')
	];
}
