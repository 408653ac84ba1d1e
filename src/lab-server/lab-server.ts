/** The lab server: the built site, signaling and SIP on one port, of one or several addresses of this machine; and the network. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkNamespace } from '../lib/signaling/network-protocol.ts';
import { openNetwork, type Network, type NetworkOptions } from './network/open-network.ts';
import { createSignaling } from './signaling-server.ts';
import { createSip } from './sip-server.ts';
import { createSite } from './site.ts';
import { isKnownHost, type Visitors } from './visitors.ts';
import { createWhip } from './whip-server.ts';

export interface LabServerOptions {
	/** Folder of the built site. */
	readonly site: string;
	readonly visitors: Visitors;
}

export class LabServer {
	readonly #signaling;
	readonly #sip;
	readonly #whip;
	readonly #handle: RequestListener;
	readonly #servers: Server[] = [];
	#network: Network | undefined;

	constructor({ site, visitors }: LabServerOptions) {
		const serveSite = createSite(site);
		const sip = createSip({ visitors });
		const signaling = createSignaling({
			visitors,
			sipUdpPort: () => sip.udpPort,
			hasNetwork: () => this.#network !== undefined
		});
		const whip = createWhip({ visitors, signaling });
		this.#sip = sip;
		this.#whip = whip;
		this.#signaling = signaling;
		this.#handle = (request, response) => {
			if (!isKnownHost(request.headers.host, visitors)) refuseHost(request.headers.host, response);
			else if (!signaling.answerStatus(request, response) && !whip.answer(request, response))
				serveSite(request, response);
		};
	}

	/**
	 * Listens on the first address, and on the same port of the others. An address that this machine does not have
	 * (a machine without IPv6) is left out unless it is the only one. Returns the port.
	 */
	async listen(port: number, hosts: readonly [string, ...string[]]): Promise<number> {
		const [first, ...others] = hosts;
		// One HTTP server answers; those of the other addresses hand everything to it.
		const main = createServer(this.#handle);
		this.#sip.attach(main);
		this.#signaling.attach(main);
		const used = await this.#open(main, port, first);
		for (const host of others) {
			const extra = createServer(this.#handle);
			extra.on('upgrade', (...upgrade) => main.emit('upgrade', ...upgrade));
			try {
				await this.#open(extra, used, host);
			} catch (error) {
				if (!isMissingAddress(error)) throw error;
			}
		}
		return used;
	}

	/** Takes SIP over UDP as well, for desk phones and test callers. Returns the port. */
	listenSipUdp(port: number, host: string): Promise<number> {
		return this.#sip.listenUdp(port, host);
	}

	/** Opens STUN, TURN and gateways for the pages. Rejects with a `RelayOpenError`. */
	async openNetwork(options: Omit<NetworkOptions, 'namespace'> = {}): Promise<Network> {
		this.#network = await openNetwork({ ...options, namespace: this.#signaling.namespace(networkNamespace) });
		return this.#network;
	}

	/** Stops at once: what is open is closed. Safe to call twice. */
	async close(): Promise<void> {
		this.#sip.close();
		this.#whip.close();
		await this.#network?.close();
		this.#network = undefined;
		this.#signaling.close();
		await Promise.all(
			this.#servers.splice(0).map((server) => {
				const closed = new Promise<void>((resolve) => {
					server.close(() => {
						resolve();
					});
				});
				server.closeAllConnections();
				return closed;
			})
		);
	}

	#open(server: Server, port: number, host: string): Promise<number> {
		return new Promise((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, host, () => {
				server.off('error', reject);
				this.#servers.push(server);
				resolve((server.address() as AddressInfo).port);
			});
		});
	}
}

const isMissingAddress = (error: unknown): boolean =>
	error instanceof Error &&
	'code' in error &&
	(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');

function refuseHost(host: string | undefined, response: Parameters<RequestListener>[1]): void {
	response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' });
	response.end(
		`This lab server does not answer to the name "${host ?? ''}". If it should, start it with that name in ALLOWED_HOSTS.\n`
	);
}
