/** The same lab server inside `vite dev` and `vite preview`: its status route, signaling and SIP, beside Vite's own sockets. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
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
	const signaling = createSignaling({ visitors });
	const whip = createWhip({ visitors, signaling });
	sip.attach(server);
	// `shared`: Vite's hot reload listens for upgrades on the same server.
	signaling.attach(server, { shared: true });
	server.once('close', () => {
		sip.close();
		whip.close();
		signaling.close();
	});
	middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
		if (!signaling.answerStatus(request, response) && !whip.answer(request, response)) next();
	});
}
