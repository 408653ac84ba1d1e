/** What one event of a run says, as data that the words of the page put into a sentence. */
import { endpointText } from '#lib/bytes/endpoint.ts';
import { remoteText } from '#lib/nat/nat.ts';
import type { PacketFate } from '#lib/recording/event.ts';
import { innermost, type Payload, type SimPacket } from '#lib/sim/payload.ts';
import type { TraceEntry } from '#lib/sim/trace.ts';

/** What a packet is, in a word that both languages have. */
export type PacketKind =
	| 'binding-request'
	| 'binding-answer'
	| 'check'
	| 'check-answer'
	| 'check-error'
	| 'turn'
	| 'data'
	| 'indication';

export function packetKind(payload: Payload): PacketKind {
	const inner = innermost(payload);
	switch (inner.kind) {
		case 'binding':
			return inner.message.type === 'request' ? 'binding-request' : 'binding-answer';
		case 'check':
			switch (inner.message.type) {
				case 'request':
					return 'check';
				case 'success':
					return 'check-answer';
				case 'error':
					return 'check-error';
				default:
					return 'indication';
			}
		case 'turn':
			return 'turn';
		default:
			return 'data';
	}
}

export const isRelayed = ({ payload }: SimPacket): boolean => payload.kind === 'relayed';

export type Story =
	| {
			readonly type: 'sent';
			readonly packet: SimPacket;
			readonly from: string;
			readonly to: string;
			readonly fate: PacketFate;
	  }
	| { readonly type: 'dropped'; readonly packet: SimPacket; readonly node: string; readonly fate: PacketFate }
	| {
			readonly type: 'mapping';
			readonly nat: string;
			readonly change: 'made' | 'opened' | 'expired';
			readonly inside: string;
			readonly outside: string;
			readonly remote: string;
	  }
	| { readonly type: 'candidate'; readonly peer: string; readonly kind: string; readonly endpoint: string }
	| { readonly type: 'gathered'; readonly peer: string }
	| { readonly type: 'told'; readonly peer: string; readonly what: string }
	| { readonly type: 'state'; readonly peer: string; readonly state: string }
	| { readonly type: 'learned'; readonly peer: string; readonly endpoint: string }
	| { readonly type: 'selected'; readonly peer: string; readonly local: string; readonly remote: string }
	| { readonly type: 'data'; readonly peer: string; readonly text: string }
	| { readonly type: 'change'; readonly change: string };

export interface StoryLine {
	readonly key: string;
	readonly at: number;
	readonly story: Story;
}

/** Undefined for what only the tables show. */
export function storyOf(entry: TraceEntry): Story | undefined {
	switch (entry.type) {
		case 'leg':
			return { type: 'sent', packet: entry.packet, from: entry.from, to: entry.to, fate: entry.fate };
		case 'drop':
			return { type: 'dropped', packet: entry.packet, node: entry.node, fate: entry.fate };
		case 'nat': {
			const { type: change, inside, outside, remote } = entry.event;
			return {
				type: 'mapping',
				nat: entry.nat,
				change,
				inside: endpointText(inside),
				outside: endpointText(outside),
				remote: remoteText(remote)
			};
		}
		case 'candidate':
			return entry.candidate
				? {
						type: 'candidate',
						peer: entry.peer,
						kind: entry.candidate.type,
						endpoint: endpointText(entry.candidate.address)
					}
				: { type: 'gathered', peer: entry.peer };
		case 'signal':
			return entry.direction === 'received'
				? { type: 'told', peer: entry.peer, what: entry.signal.type }
				: undefined;
		case 'ice':
			switch (entry.output.type) {
				case 'state':
					return { type: 'state', peer: entry.peer, state: entry.output.state };
				case 'learned':
					return entry.output.side === 'remote'
						? { type: 'learned', peer: entry.peer, endpoint: endpointText(entry.output.candidate.address) }
						: undefined;
				case 'selected':
					return {
						type: 'selected',
						peer: entry.peer,
						local: entry.output.pair.local.type,
						remote: entry.output.pair.remote.type
					};
				default:
					return undefined;
			}
		case 'data':
			return { type: 'data', peer: entry.peer, text: entry.text };
		case 'change':
			return { type: 'change', change: entry.change.type };
	}
}

/** The last lines of a run, oldest first. */
export function lastLines(trace: readonly TraceEntry[], count: number): StoryLine[] {
	const lines: StoryLine[] = [];
	for (let index = trace.length - 1; index >= 0 && lines.length < count; index--) {
		const entry = trace[index]!;
		const story = storyOf(entry);
		if (story) lines.push({ key: String(index), at: entry.at, story });
	}
	return lines.reverse();
}
