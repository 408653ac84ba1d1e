/** What all network sessions share: the relay, the STUN servers, the addresses of this machine, or a TURN server elsewhere. */
import { networkInterfaces } from 'node:os';
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import { endpointText } from '../../lib/bytes/endpoint.ts';
import type { IceServerInit, NetworkNotice, NetworkPeer } from '../../lib/signaling/network-protocol.ts';
import { makeCredentials } from '../../lib/stun/turn/credentials.ts';
import type { Relay } from './relay.ts';

/** How long credentials hold: a lesson, and no more. */
const credentialSeconds = 3600;

/** A TURN server that somebody else runs (`TURN_URLS`, `TURN_SECRET`). */
export interface ForeignTurn {
	readonly urls: readonly string[];
	readonly secret: string;
}

export interface HouseOptions {
	readonly relay?: Relay | undefined;
	readonly foreign?: ForeignTurn | undefined;
	/** Where STUN is answered; the first is also sent what a reader wrote by hand. */
	readonly stun: readonly Endpoint[];
	readonly isOwn: (address: string) => boolean;
	/** Not loopback: gateways stand there. Undefined when this machine has no such address. */
	readonly outward: string | undefined;
	/** Notices that hold as long as the server runs. */
	readonly notices: readonly NetworkNotice[];
}

export class NetworkHouse {
	readonly credentialSeconds = credentialSeconds;
	readonly #options: HouseOptions;

	constructor(options: HouseOptions) {
		this.#options = options;
	}

	get relay(): Relay | undefined {
		return this.#options.relay;
	}
	get isForeignTurn(): boolean {
		return this.#options.foreign !== undefined;
	}
	get hasTls(): boolean {
		const { relay, foreign } = this.#options;
		return foreign
			? foreign.urls.some((url) => url.startsWith('turns:'))
			: (relay?.urls.turns.length ?? 0) > 0;
	}
	get stunUrls(): readonly string[] {
		return this.#options.stun.map((endpoint) => `stun:${endpointText(endpoint)}`);
	}
	get stunEndpoint(): Endpoint | undefined {
		return this.#options.stun[0];
	}

	iceServers(session: string, peer: NetworkPeer): readonly IceServerInit[] {
		const { relay, foreign } = this.#options;
		const [first] = this.stunUrls;
		const stun = first ? [{ urls: [first] }] : [];
		if (foreign) {
			const expiry = Math.floor(Date.now() / 1000) + credentialSeconds;
			return [...stun, { urls: foreign.urls, ...makeCredentials(foreign.secret, { expiry, session, peer }) }];
		}
		if (!relay) return stun;
		const credentials = relay.credentials(session, peer, credentialSeconds);
		const urls = [...relay.urls.turn, ...relay.urls.turns];
		return credentials ? [...stun, { urls, ...credentials }] : stun;
	}

	/** Browsers reach gateways and mirrors there; loopback is for Chromium alone. */
	gatewayAddress(): string | undefined {
		return this.#options.outward ?? '127.0.0.1';
	}
	isOwn(address: string): boolean {
		return this.#options.isOwn(address);
	}

	notices(): readonly NetworkNotice[] {
		const { notices, outward, foreign } = this.#options;
		const isUp = Object.values(networkInterfaces()).some((entries) =>
			entries?.some((entry) => !entry.internal)
		);
		return [
			...notices,
			...(foreign ? (['foreign-turn'] as const) : []),
			...(this.hasTls ? (['tls'] as const) : []),
			...(outward === undefined ? ([isUp ? 'no-lan-address' : 'only-loopback'] as const) : [])
		];
	}
}

/** `TURN_URLS` is a list with commas, `TURN_SECRET` what coturn calls static-auth-secret. A sentence when they do not fit. */
export function readForeignTurn(
	environment: Readonly<Record<string, string | undefined>>
): ForeignTurn | string | undefined {
	const urls = (environment.TURN_URLS ?? '')
		.split(',')
		.map((url) => url.trim())
		.filter(Boolean);
	const secret = environment.TURN_SECRET ?? '';
	if (urls.length === 0)
		return secret
			? 'TURN_SECRET is set and TURN_URLS is not: name the server, as turn:turn.example.org:3478.'
			: undefined;
	const wrong = urls.find((url) => !/^turns?:[^\s,]+$/.test(url));
	if (wrong !== undefined)
		return `TURN_URLS has "${wrong}", which is no address of a TURN server. Write it as turn:turn.example.org:3478?transport=udp.`;
	if (!secret) return 'TURN_URLS is set and TURN_SECRET is not: give the static-auth-secret of that server.';
	return { urls, secret };
}
