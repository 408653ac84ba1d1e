/** One try at keeping a mapping alive, on a clock of its own: a real NAT of the simulator, its timer hidden from who asks. */
import { endpointText, type Endpoint } from '#lib/bytes/endpoint.ts';
import { folkNats } from '#lib/nat/behaviour.ts';
import { Nat, remoteText } from '#lib/nat/nat.ts';
import { defaultNat } from '#lib/nat/settings.ts';
import type { MappingEvent, RecordingEvent } from '#lib/recording/event.ts';
import { Random } from '#lib/sim/random.ts';

/** The timer is a multiple of this, and so are the intervals: what is found is known to within one step. Seconds. */
export const stepS = 5;
/** RFC 4787 REQ-5 asks for 120 s at least; many NATs do not care. */
export const timerRangeS = [15, 175] as const;
export const intervalRangeS = [5, 200] as const;
/** Keepalives of one try. */
export const rounds = 4;

/** The hidden timer that belongs to a number: never on a step, so that no try is on the edge. */
export function hiddenTimerS(seed: number): number {
	const [least, most] = timerRangeS;
	const steps = (most - least) / stepS;
	return least + Math.floor(new Random(seed).next() * steps) * stepS + stepS / 2;
}

export const tryNote = 'keepalive-try';
export interface Try {
	readonly intervalS: number;
	/** Messages of the server that arrived, and how many it sent. */
	readonly arrived: number;
	readonly sent: number;
}

const inside: Endpoint = { address: '10.0.1.2', port: 5000 };
const server: Endpoint = { address: '198.51.100.10', port: 3478 };

export interface TriedEvent {
	/** Milliseconds since the try began. */
	readonly atMs: number;
	readonly type: 'keepalive' | 'arrived' | 'dropped' | 'made' | 'expired';
	readonly outside?: string;
}
type NewMapping = Omit<MappingEvent, 'at'>;
export interface TryResult {
	readonly outcome: Try;
	readonly events: readonly TriedEvent[];
	readonly mappings: readonly NewMapping[];
}

/**
 * The peer sends once, and then every `intervalS` seconds; just before each keepalive the server sends something back to where
 * it saw the peer first.
 */
export function tryInterval(intervalS: number, timerS: number): TryResult {
	const events: TriedEvent[] = [];
	const mappings: NewMapping[] = [];
	const nat = new Nat(
		{
			...defaultNat,
			...folkNats['port-restricted'],
			outsideAddresses: ['203.0.113.10'],
			lifetimeMs: timerS * 1000
		},
		{
			chance: () => 0,
			report: ({ type, inside: from, outside, remote }, now) => {
				const towards = remoteText(remote);
				mappings.push({
					peer: 'caller',
					type: 'natmapping',
					change: type,
					inside: endpointText(from),
					outside: endpointText(outside),
					...(towards && { remote: towards }),
					isSimulated: true
				});
				if (type !== 'opened') events.push({ atMs: now, type, outside: endpointText(outside) });
			}
		}
	);
	const out = (now: number) => nat.outgoing(now, { protocol: 'udp', source: inside, destination: server });
	const first = out(0);
	events.push({ atMs: 0, type: 'keepalive' });
	if (first.type !== 'forward') throw new Error('A NAT with free ports refused the first packet.');
	let arrived = 0;
	for (let round = 1; round <= rounds; round++) {
		const now = round * intervalS * 1000;
		const back = nat.incoming(now - 1, { protocol: 'udp', source: server, destination: first.source });
		if (back.type === 'forward') arrived++;
		events.push({ atMs: now - 1, type: back.type === 'forward' ? 'arrived' : 'dropped' });
		out(now);
		events.push({ atMs: now, type: 'keepalive' });
	}
	return { outcome: { intervalS, arrived, sent: rounds }, events, mappings };
}

export const isAlive = ({ arrived, sent }: Try): boolean => arrived === sent;

/** All tries of a Recording. */
export const triesIn = (events: readonly RecordingEvent[]): Try[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === tryNote ? [event.value as unknown as Try] : []
	);
