/** What the network saw, before it is cut and batched for a page. */
import type { SeenMapping, SeenPacket } from '../../lib/signaling/network-protocol.ts';

export type NewSeenPacket = Omit<SeenPacket, 'at' | 'length' | 'bytes'> & { readonly bytes: Uint8Array };
export type NewSeenMapping = Omit<SeenMapping, 'at'>;
export type SeenPacketListener = (packet: NewSeenPacket) => void;
export type SeenMappingListener = (mapping: NewSeenMapping) => void;
