/** Opens the network of the lab server: the relay, two STUN servers, and what pages are told of them. */
import type { ForeignTurn } from './network-house.ts';
import { NetworkHouse } from './network-house.ts';
import { serveNetwork, type NetworkNamespace } from './network-server.ts';
import { Relay, type RelayOptions } from './relay.ts';
import { ownAddress, Sources } from './sources.ts';
import { openMirror, type StunMirror } from './stun-mirror.ts';
import type { NetworkNotice } from '../../lib/signaling/network-protocol.ts';

export interface NetworkOptions {
	readonly namespace: NetworkNamespace;
	/** Where the relay listens; without it on loopback, for this machine alone. */
	readonly host?: string | undefined;
	/** Port of the relay; a taken one is refused. 0: any that is free. */
	readonly port?: number | undefined;
	readonly certificate?: RelayOptions['certificate'];
	readonly foreign?: ForeignTurn | undefined;
}

export interface Network {
	/** Where the relay listens: none with a TURN server elsewhere. */
	readonly relay: Relay | undefined;
	close(): Promise<void>;
}

/**
 * A page with two peers, two addresses of the relay each, and several connections that prove one candidate after the other;
 * what is not given back lives for ten minutes.
 */
const sessionLimits = { allocationsPerSession: 32, allocations: 256 } as const;

/** All addresses of this machine cannot be named in a URL: each of them can. */
const relayHosts = (host: string): readonly [string, ...string[]] =>
	host === '0.0.0.0' || host === '::' ? ['127.0.0.1', ...[ownAddress() ?? []].flat()] : [host];

/** Rejects with a `RelayOpenError`, whose message is a sentence; nothing is left open then. */
export async function openNetwork(options: NetworkOptions): Promise<Network> {
	const { namespace, host, port, certificate, foreign } = options;
	const isOpen = host !== undefined;
	const relay = foreign
		? undefined
		: await Relay.open({
				...(host === undefined ? {} : { hosts: relayHosts(host), acceptFrom: 'private' as const }),
				...(port === undefined ? {} : { port }),
				limits: sessionLimits,
				...(certificate ? { certificate } : {})
			});
	const sources = new Sources(isOpen ? 'private' : 'own', () => performance.now());
	const outward = ownAddress();
	const isOwn = (address: string) => sources.accepts(address);
	const mirrors: StunMirror[] = [];
	// Two, so that what one sees can be compared with what the other sees. Firefox asks none on loopback.
	for (let count = 0; count < 2; count++) mirrors.push(await openMirror(outward ?? '127.0.0.1', 0, isOwn));
	const notices: NetworkNotice[] = isOpen ? ['open-to-lan'] : [];
	const house = new NetworkHouse({
		relay,
		foreign,
		stun: mirrors.map(({ endpoint }) => endpoint),
		isOwn,
		outward,
		notices
	});
	const served = serveNetwork(namespace, house);
	return {
		relay,
		async close() {
			served.close();
			for (const mirror of mirrors) mirror.close();
			await relay?.close();
		}
	};
}
