/** Who speaks to which of our doors: all that a TURN server knows a client by (RFC 8656 §3.2). */
import { endpointText, type Endpoint } from '../../bytes/endpoint.ts';
import { canonicalAddress } from '../../bytes/ip.ts';

/** What carries the messages; what is relayed is UDP in any case. */
export type TurnTransport = 'udp' | 'tcp' | 'tls';

/** Plain values: neither end needs to be an address of this machine. */
export interface FiveTuple {
	readonly client: Endpoint;
	readonly server: Endpoint;
	readonly transport: TurnTransport;
	/** What `tupleKey` says of it, where somebody has kept that: it is asked for with every packet. */
	readonly key?: string;
}

export const tupleKey = ({ client, server, transport, key }: FiveTuple): string =>
	key ?? `${transport} ${client.address} ${client.port} ${server.address} ${server.port}`;

/** One key for one endpoint, whatever way its address was written. */
export const endpointKey = (endpoint: Endpoint): string =>
	endpointText({ address: canonicalAddress(endpoint.address) ?? endpoint.address, port: endpoint.port });
