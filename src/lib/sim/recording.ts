/** A run as a Recording: the same events that live calls, the relay's capture and the gateways write. */
import { endpointText } from '../bytes/endpoint.ts';
import { remoteText } from '../nat/nat.ts';
import type { CheckListEvent, PacketEvent, RecordingEvent } from '../recording/event.ts';
import type { Recording } from '../recording/recording.ts';
import type { PairRow, SelectedPair } from '../ice/outputs.ts';
import { candidateText } from './host.ts';
import { payloadBytes } from './payload-bytes.ts';
import type { PeerName, Scenario } from './scenario.ts';
import type { Simulation } from './simulation.ts';
import type { TraceEntry } from './trace.ts';

/** What is kept of a packet's payload, bytes. */
const maxKeptBytes = 256;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * The trace of a run, as a Recording. Bytes of packets are made here, so it takes some 20 microseconds a packet.
 *
 * @param startedAt when the reader ran it, ISO 8601
 */
export const recordingOf = (
	simulation: Simulation,
	{ experiment, startedAt }: { readonly experiment: string; readonly startedAt: string }
): Recording => ({
	origin: { experiment, startedAt, browser: '' },
	events: eventsOf(simulation.scenario, simulation.trace)
});

/** Events of a trace, or of what has been added to it: give the same `rows` again with the next piece. */
export function eventsOf(
	scenario: Scenario,
	trace: readonly TraceEntry[],
	rows: Map<string, PairRow> = new Map<string, PairRow>()
): RecordingEvent[] {
	// One event for each time that a packet is seen: who was dropped on arrival did not also arrive.
	const dropped = new Set(trace.flatMap((entry) => (entry.type === 'drop' ? [entry.packet] : [])));
	return trace.flatMap((entry) =>
		entry.type === 'leg' && dropped.has(entry.packet) ? [] : (eventOf(scenario, entry, rows) ?? [])
	);
}

function eventOf(
	scenario: Scenario,
	entry: TraceEntry,
	rows: Map<string, PairRow>
): RecordingEvent | undefined {
	const { at } = entry;
	switch (entry.type) {
		case 'leg':
			return packetEvent(scenario, entry);
		case 'drop':
			return packetEvent(scenario, entry);
		case 'nat': {
			const { event } = entry;
			const index = Number(entry.nat.slice('nat-'.length));
			const remote = remoteText(event.remote);
			return {
				at,
				peer: peerBehind(scenario, index, event.inside.address) ?? 'page',
				type: 'natmapping',
				change: event.type,
				inside: endpointText(event.inside),
				outside: endpointText(event.outside),
				...(remote && { remote }),
				layer: layerOf(scenario, index),
				isSimulated: true
			};
		}
		case 'candidate': {
			const { peer, candidate, related } = entry;
			if (!candidate) return { at, peer, type: 'onicecandidate', candidate: null };
			const { type, address, priority, foundation } = candidate;
			const raddr = related ? ` raddr ${related.address} rport ${related.port}` : '';
			const line = `candidate:${foundation} 1 udp ${priority} ${address.address} ${address.port} typ ${type}${raddr}`;
			return {
				at,
				peer,
				type: 'onicecandidate',
				candidate: { candidate: line, sdpMid: '0', sdpMLineIndex: 0 }
			};
		}
		case 'signal': {
			const { signal, peer, direction } = entry;
			const kind = signal.type === 'offer' || signal.type === 'answer' ? 'description' : 'candidate';
			const message =
				signal.type === 'candidate'
					? { candidate: candidateText(signal.candidate), ufrag: signal.ufrag }
					: signal.type === 'end-of-candidates'
						? { candidate: '', ufrag: signal.ufrag }
						: { type: signal.type, ufrag: signal.credentials.ufrag, pwd: signal.credentials.pwd };
			return { at, peer, type: 'signal', direction, carrier: 'direct', kind, message };
		}
		case 'ice': {
			const { output, peer } = entry;
			switch (output.type) {
				case 'state':
					return { at, peer, type: 'oniceconnectionstatechange', value: output.state };
				case 'pair':
					rows.set(`${peer} ${output.pair.id}`, output.pair);
					return checkListEvent(at, peer, output.pair);
				case 'selected': {
					const row = rows.get(`${peer} ${output.pair.pair}`);
					return row && checkListEvent(at, peer, row, output.pair);
				}
				case 'role':
					return { at, peer, type: 'note', note: 'ice-role', value: output.role };
				case 'learned':
					return {
						at,
						peer,
						type: 'note',
						note: `ice-learned-${output.side}`,
						value: candidateText(output.candidate)
					};
				case 'limit':
					return { at, peer, type: 'note', note: 'ice-pair-limit', value: endpointText(output.from) };
				case 'rejected':
					return {
						at,
						peer,
						type: 'note',
						note: `ice-rejected-${output.because}`,
						value: endpointText(output.from)
					};
			}
			break;
		}
		case 'data':
			return { at, peer: entry.peer, type: 'note', note: 'data-received', value: entry.text };
		case 'change':
			return {
				at,
				peer: 'page',
				type: 'note',
				note: `change-${entry.change.type}`,
				value: { ...entry.change }
			};
	}
	return undefined;
}

function checkListEvent(at: number, peer: PeerName, row: PairRow, selected?: SelectedPair): CheckListEvent {
	return {
		at,
		peer,
		type: 'icechecklist',
		pair: row.id,
		local: candidateText(row.local),
		remote: candidateText(row.remote),
		state: row.state,
		priority: String(row.priority),
		checks: row.checks,
		isNominated: row.isNominated,
		...(row.isDropped && { isDropped: true }),
		...(selected && {
			selected: { local: candidateText(selected.local), remote: candidateText(selected.remote) }
		}),
		...(row.failure && { failure: row.failure }),
		isSimulated: true
	};
}

/** A leg beside a peer is that peer's; one between NATs and the internet belongs to the peer behind the NAT it left or came to. */
function packetEvent(scenario: Scenario, entry: Extract<TraceEntry, { type: 'leg' | 'drop' }>): PacketEvent {
	const { at, packet } = entry;
	const bytes = payloadBytes(packet.payload);
	const isTurn = packet.payload.kind === 'turn' || packet.payload.kind === 'relayed';
	const ends = entry.type === 'leg' ? [entry.from, entry.to] : [entry.node];
	const side = ends.map((node) => sideOf(scenario, node)).find((one) => one !== undefined);
	const peer = side ?? (packet.sender === 'callee' ? 'callee' : 'caller');
	const isBesidePeer = ends.some((node) => node === 'caller' || node === 'callee');
	const isBesideNat = ends.some((node) => node.startsWith('nat-'));
	return {
		at,
		peer,
		type: 'packet',
		number: packet.number,
		link: isTurn
			? 'turn'
			: isBesidePeer && isBesideNat
				? 'inside'
				: isBesideNat
					? 'outside'
					: isBesidePeer
						? 'wire'
						: 'inner',
		direction: packet.sender === peer ? 'up' : 'down',
		transport: 'udp',
		source: endpointText(packet.source),
		destination: endpointText(packet.destination),
		length: bytes.length,
		bytes: toBase64(bytes.subarray(0, maxKeptBytes)),
		fate: entry.fate,
		...(entry.type === 'leg' && { heldMs: entry.until - at }),
		isSimulated: true
	};
}

/** Whose node it is, if only one peer is behind it. */
function sideOf(scenario: Scenario, node: string): PeerName | undefined {
	if (node === 'caller' || node === 'callee') return node;
	if (!node.startsWith('nat-')) return undefined;
	const behind = (['caller', 'callee'] as const).filter((peer) =>
		pathOf(scenario, peer).includes(Number(node.slice('nat-'.length)))
	);
	return behind.length === 1 ? behind[0] : undefined;
}

/** NATs from a peer outwards. */
function pathOf(scenario: Scenario, peer: PeerName): number[] {
	const path: number[] = [];
	for (let at = scenario.peers[peer].nat; at !== undefined; at = scenario.nats[at]?.behind) path.push(at);
	return path;
}

/** Counted from the peers: 0 is next to them. */
const layerOf = (scenario: Scenario, index: number): number =>
	Math.max(0, ...(['caller', 'callee'] as const).map((peer) => pathOf(scenario, peer).indexOf(index)));

/** Behind a shared NAT the inside address tells: hosts end in .2 and .3, inner NATs in .10 and so on (map.ts). */
function peerBehind(scenario: Scenario, index: number, inside: string): PeerName | undefined {
	const only = sideOf(scenario, `nat-${index}`);
	if (only) return only;
	const last = Number(inside.split('.').at(-1));
	if (last === 2) return 'caller';
	if (last === 3) return 'callee';
	return sideOf(scenario, `nat-${last - 10}`);
}
