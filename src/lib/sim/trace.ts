/** What happened in a run, as the simulator knows it: more than any peer could record. */
import type { IceOutput } from '../ice/outputs.ts';
import type { LocalCandidate } from '../ice/pair.ts';
import type { NatEvent } from '../nat/nat.ts';
import type { PacketFate } from '../recording/event.ts';
import type { Signal } from './host.ts';
import type { NatId, NetworkId, NodeId } from './map.ts';
import type { SimPacket } from './payload.ts';
import type { Change, PeerName } from './scenario.ts';

export type TraceEntry = { readonly at: number } & (
	| {
			/** A packet set out for the next node; `fate` says whether it gets there, `until` when. */
			readonly type: 'leg';
			readonly packet: SimPacket;
			readonly from: NodeId;
			readonly to: NodeId;
			readonly network: NetworkId;
			readonly until: number;
			readonly fate: PacketFate;
	  }
	| {
			/** A node had it and let it go no further. */
			readonly type: 'drop';
			readonly packet: SimPacket;
			readonly node: NodeId | 'internet';
			readonly fate: PacketFate;
	  }
	| { readonly type: 'nat'; readonly nat: NatId; readonly event: NatEvent }
	| {
			readonly type: 'candidate';
			readonly peer: PeerName;
			/** Absent: that was all. */
			readonly candidate?: LocalCandidate;
			/** raddr and rport. */
			readonly related?: { readonly address: string; readonly port: number };
			/** Kept from the other side. */
			readonly isHidden?: true;
	  }
	| {
			readonly type: 'signal';
			readonly peer: PeerName;
			readonly direction: 'sent' | 'received';
			readonly signal: Signal;
	  }
	| { readonly type: 'ice'; readonly peer: PeerName; readonly output: Exclude<IceOutput, { type: 'send' }> }
	| { readonly type: 'data'; readonly peer: PeerName; readonly text: string }
	| { readonly type: 'change'; readonly change: Change }
);

type WithoutTime<Entry> = Entry extends TraceEntry ? Omit<Entry, 'at'> : never;
export type NewTraceEntry = WithoutTime<TraceEntry>;
