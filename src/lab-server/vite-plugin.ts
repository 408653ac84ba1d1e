/** The same lab server inside `vite dev` and `vite preview`: its status route, signaling, SIP and network, beside Vite's own sockets. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { networkNamespace } from '../lib/signaling/network-protocol.ts';
import { openNetwork, type Network } from './network/open-network.ts';
import { createSip } from './sip-server.ts';
import { createSignaling } from './signaling-server.ts';
import { visitorsFrom } from './visitors.ts';
import { createWhip } from './whip-server.ts';

interface Host {
	/** None when Vite runs as a middleware of something else, as in unit tests. */
	readonly httpServer: object | null;
	readonly middlewares: Connect.Server;
}

export function labServer(): Plugin {
	return {
		name: 'lab-server',
		configureServer: (server) => {
			attachTo(server);
		},
		configurePreviewServer: (server) => {
			attachTo(server);
		}
	};
}

function attachTo({ httpServer, middlewares }: Host): void {
	if (!httpServer || process.env.VITEST) return;
	const server = httpServer as Server;
	const visitors = visitorsFrom(process.env);
	const sip = createSip({ visitors });
	let network: Network | undefined;
	const signaling = createSignaling({ visitors, hasNetwork: () => network !== undefined });
	void openNetwork({ namespace: signaling.namespace(networkNamespace) }).then(
		(opened) => {
			network = opened;
		},
		(error: unknown) => {
			console.error(error instanceof Error ? error.message : error);
		}
	);
	const whip = createWhip({ visitors, signaling });
	sip.attach(server);
	// `shared`: Vite's hot reload listens for upgrades on the same server.
	signaling.attach(server, { shared: true });
	server.once('close', () => {
		sip.close();
		whip.close();
		void network?.close();
		signaling.close();
	});
	middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
		if (!signaling.answerStatus(request, response) && !whip.answer(request, response)) next();
	});
}
