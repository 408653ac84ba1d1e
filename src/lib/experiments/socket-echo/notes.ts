/** What this experiment writes into its Recording besides packets and connections. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { SocketEvent } from '#lib/signaling/network-protocol.ts';
import type { FramingResult } from './framing.ts';

export const notes = { echoed: 'sockets-echoed', framed: 'stream-framed' } as const;

export interface Echoed {
	readonly transport: 'udp' | 'tcp';
	readonly events: readonly SocketEvent[];
}

const valuesOf = (events: readonly RecordingEvent[], name: string): unknown[] =>
	events.flatMap((event) => (event.type === 'note' && event.note === name ? [event.value] : []));
export const lastEchoed = (events: readonly RecordingEvent[]): Echoed | undefined =>
	valuesOf(events, notes.echoed).at(-1) as Echoed | undefined;
export const lastFramed = (events: readonly RecordingEvent[]): FramingResult | undefined =>
	valuesOf(events, notes.framed).at(-1) as FramingResult | undefined;
export const plain = (value: Echoed | FramingResult): Json => value as unknown as Json;

/** How many pieces a socket of that side wrote and was given. */
export function piecesOf(
	{ events }: Echoed,
	socket: SocketEvent['socket']
): { readonly sent: number; readonly received: number } {
	const count = (kind: SocketEvent['kind']) =>
		events.filter((event) => event.socket === socket && event.kind === kind).length;
	return { sent: count('sent'), received: count('received') };
}
