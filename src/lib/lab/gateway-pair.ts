/**
 * Two peers behind NATs of real sockets. Signaling hands each candidate through `candidateFor`: a host candidate stays at
 * home, as it would be of no use outside, and every other one is given the address of the socket that stands for it.
 */
import { addressWithPort, parseCandidate } from '../ice/candidate.ts';
import type {
	NetworkPeer,
	OpenedGateways,
	PasswordRequest,
	StandInAnswer,
	StandInRequest
} from '../signaling/network-protocol.ts';
import { iceServer } from './network.ts';

export interface GatewayRequests {
	standIn(request: StandInRequest): Promise<Extract<StandInAnswer, { type: 'opened' }>>;
	setPassword(request: PasswordRequest): Promise<void>;
	forgetMappings(request: { readonly pair: string; readonly peer: NetworkPeer }): Promise<void>;
	close(pair: string): Promise<void>;
}

export class GatewayPair {
	readonly #opened: OpenedGateways;
	readonly #ask: GatewayRequests;

	constructor(opened: OpenedGateways, ask: GatewayRequests) {
		this.#opened = opened;
		this.#ask = ask;
	}

	/** STUN, and TURN as well when it is wanted, as this peer reaches them through its NAT. */
	iceServers(peer: NetworkPeer, { turn }: { readonly turn: boolean }): RTCIceServer[] {
		const { stun, turn: relay } = this.#opened.iceServers[peer];
		return [iceServer(stun), ...(turn ? [iceServer(relay)] : [])];
	}

	/** Two STUN servers at different addresses, as this peer reaches them through its NAT. */
	twoStunServers(peer: NetworkPeer): RTCIceServer[] {
		const { stun, secondStun } = this.#opened.iceServers[peer];
		return [iceServer(stun), iceServer(secondStun)];
	}

	/** The candidate as `receiver` has to be given it; undefined for one that does not leave its own network. */
	async candidateFor(
		receiver: NetworkPeer,
		candidate: RTCIceCandidateInit
	): Promise<RTCIceCandidateInit | undefined> {
		const line = candidate.candidate ?? '';
		const parsed = parseCandidate(line);
		if (!parsed || parsed.type === 'host' || parsed.protocol !== 'udp') return undefined;
		const { address, port } = await this.#ask.standIn({
			pair: this.#opened.pair,
			peer: receiver,
			remote: addressWithPort(parsed.address, parsed.port)
		});
		const words = line.split(' ');
		words[4] = address;
		words[5] = String(port);
		return { ...candidate, candidate: words.join(' ') };
	}

	/** A description without its candidates: they go one by one. Its ICE password is told to the gateway. */
	async descriptionFrom(
		sender: NetworkPeer,
		{ type, sdp = '' }: RTCSessionDescriptionInit
	): Promise<RTCSessionDescriptionInit> {
		const password = /^a=ice-pwd:(\S+)/m.exec(sdp)?.[1];
		if (password) await this.#ask.setPassword({ pair: this.#opened.pair, peer: sender, password });
		return { type, sdp: sdp.replace(/^a=candidate:.*\r?\n/gm, '') };
	}

	/** The router of this peer is switched off and on: its table is empty. */
	forgetMappings(peer: NetworkPeer): Promise<void> {
		return this.#ask.forgetMappings({ pair: this.#opened.pair, peer });
	}

	/** Closes their sockets. Safe to call twice, and after the network is gone. */
	async close(): Promise<void> {
		await this.#ask.close(this.#opened.pair).catch(() => undefined);
	}
}
