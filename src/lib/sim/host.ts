/** A peer: gathers candidates over one socket, tells the other side, and lets its ICE agent work. */
import { endpointText, isSameEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { IceAgent, type Nomination } from '../ice/agent.ts';
import { drawCredentials, drawHex, type Chance } from '../ice/chance.ts';
import type { Credentials } from '../ice/check.ts';
import { foundationOf } from '../ice/foundation.ts';
import type { IceOutput } from '../ice/outputs.ts';
import type { LocalCandidate, RemoteCandidate } from '../ice/pair.ts';
import { candidatePriority, type CandidateType, type Preferences } from '../ice/priority.ts';
import { gatheringRto, type IceTiming } from '../ice/timing.ts';
import type { Payload, TurnMessage } from './payload.ts';
import type { PeerName } from './scenario.ts';
import type { NewTraceEntry } from './trace.ts';

/** What peers tell each other, by whatever way. */
export type Signal =
	| { readonly type: 'offer' | 'answer'; readonly credentials: Credentials }
	| { readonly type: 'candidate'; readonly candidate: RemoteCandidate; readonly ufrag: string }
	| { readonly type: 'end-of-candidates'; readonly ufrag: string };

export interface HostPlan {
	readonly name: PeerName;
	readonly socket: Endpoint;
	/** Of the STUN and TURN server. */
	readonly server: Endpoint;
	readonly stun: boolean;
	readonly turn: boolean;
	readonly hidesHost: boolean;
	readonly relayOnly: boolean;
	readonly preferences: Preferences;
	readonly timing: IceTiming;
	readonly nomination: Nomination;
	readonly chance: Chance;
}

/** What a host can do to the world. */
export interface HostOutlet {
	send(from: Endpoint, to: Endpoint, payload: Payload): void;
	signal(signal: Signal): void;
	note(entry: NewTraceEntry): void;
}

interface Request {
	readonly payload: Payload;
	readonly sentAt: number;
	sends: number;
	nextAt: number;
	readonly isGathering: boolean;
}

const sends = 7;
/** Before permissions (5 min) and allocations (10 min) end (RFC 8656 §3.2, §9). */
const refreshMs = 240_000;

export class IceHost {
	readonly plan: HostPlan;
	readonly agent: IceAgent;
	readonly #outlet: HostOutlet;
	readonly #requests = new Map<string, Request>();
	readonly #permissions = new Set<string>();
	readonly #gathered: LocalCandidate[] = [];
	#relayed: Endpoint | undefined;
	#refreshAt = Infinity;
	#hasStarted = false;
	#isGathered = false;
	/** Candidates that came before the description they belong to. */
	readonly #early: Signal[] = [];
	#remoteUfrag: string | undefined;

	constructor(plan: HostPlan, outlet: HostOutlet) {
		this.plan = plan;
		this.#outlet = outlet;
		this.agent = new IceAgent({
			role: plan.name === 'caller' ? 'controlling' : 'controlled',
			credentials: drawCredentials(plan.chance),
			chance: plan.chance,
			nomination: plan.nomination,
			timing: plan.timing
		});
	}

	get isGathered(): boolean {
		return this.#isGathered;
	}

	get wakeAt(): number {
		let at = Math.min(this.agent.wakeAt, this.#refreshAt);
		for (const { nextAt } of this.#requests.values()) at = Math.min(at, nextAt);
		return at;
	}

	/** The caller begins. */
	offer(now: number): void {
		this.#outlet.signal({ type: 'offer', credentials: this.agent.credentials });
		this.#gather(now);
	}

	/** New credentials, new candidates from the same socket (RFC 8445 §9); whoever asks for it offers. */
	restart(now: number): void {
		this.#renew(now);
		this.offer(now);
		this.#flush(now);
	}

	hear(now: number, signal: Signal): void {
		switch (signal.type) {
			case 'offer':
				if (
					this.#hasStarted &&
					this.#remoteUfrag !== undefined &&
					this.#remoteUfrag !== signal.credentials.ufrag
				)
					this.#renew(now);
				this.#outlet.signal({ type: 'answer', credentials: this.agent.credentials });
				this.#setRemote(now, signal.credentials);
				this.#gather(now);
				break;
			case 'answer':
				this.#setRemote(now, signal.credentials);
				break;
			case 'candidate':
			case 'end-of-candidates':
				if (signal.ufrag !== this.#remoteUfrag) this.#early.push(signal);
				else if (signal.type === 'candidate') this.#addRemote(now, signal.candidate);
				break;
		}
		this.#flush(now);
	}

	receive(now: number, source: Endpoint, payload: Payload): void {
		switch (payload.kind) {
			case 'check':
				this.agent.receive(now, this.plan.socket, source, payload.message);
				break;
			case 'relayed':
				if (this.#relayed && isSameEndpoint(source, this.plan.server))
					this.#fromRelay(now, this.#relayed, payload.peer, payload.inner);
				break;
			case 'binding':
				if (payload.message.type === 'success' && this.#requests.delete(payload.message.transaction))
					this.#reflexive(now, payload.message.mapped);
				break;
			case 'turn':
				this.#turn(now, payload.message);
				break;
			case 'data':
				this.#outlet.note({ type: 'data', peer: this.plan.name, text: payload.text });
				break;
		}
		this.#flush(now);
	}

	tick(now: number): void {
		for (const [transaction, request] of this.#requests) {
			if (now < request.nextAt) continue;
			if (request.sends >= sends) {
				this.#requests.delete(transaction);
				continue;
			}
			request.sends++;
			request.nextAt = request.sentAt + (2 ** request.sends - 1) * this.#rtoMs;
			this.#outlet.send(this.plan.socket, this.plan.server, request.payload);
		}
		if (now >= this.#refreshAt) {
			this.#refreshAt = now + refreshMs;
			this.#askTurn(now, { method: 'refresh' });
			for (const address of this.#permissions) this.#permit(now, address);
		}
		if (this.agent.wakeAt <= now) this.agent.tick(now);
		this.#checkGathered();
		this.#flush(now);
	}

	/** Sends over the selected pair; false when there is none. */
	sendData(text: string): boolean {
		const pair = this.agent.selected;
		if (!pair || this.agent.state === 'failed') return false;
		this.#send(pair.local.base, pair.remote.address, { kind: 'data', text });
		return true;
	}

	get #rtoMs(): number {
		return gatheringRto(this.plan.timing.taMs, 2);
	}

	#renew(now: number): void {
		this.agent.restart(now, drawCredentials(this.plan.chance));
		this.#remoteUfrag = undefined;
		this.#early.length = 0;
		this.#gathered.length = 0;
		this.#isGathered = false;
		this.#hasStarted = false;
	}

	#gather(now: number): void {
		if (this.#hasStarted) return;
		this.#hasStarted = true;
		const { socket, stun, turn, relayOnly } = this.plan;
		if (!relayOnly) this.#add(now, this.#candidate('host', socket, socket));
		if (stun && !relayOnly) {
			const transaction = drawHex(this.plan.chance, 24);
			this.#ask(now, transaction, { kind: 'binding', message: { type: 'request', transaction } }, true);
		}
		if (turn) {
			if (this.#relayed) this.#addRelay(now, this.#relayed);
			else this.#askTurn(now, { method: 'allocate' }, { isFirst: true });
		}
		this.#checkGathered();
	}

	#candidate(type: CandidateType, address: Endpoint, base: Endpoint, server?: string): LocalCandidate {
		const { preferences } = this.plan;
		const localPreference = preferences.local[type];
		return {
			type,
			address,
			base,
			localPreference,
			priority: candidatePriority(preferences.type[type], localPreference),
			foundation: foundationOf({ type, base: base.address, protocol: 'udp', ...(server && { server }) })
		};
	}

	/** §5.1.3: what is redundant is neither used nor told. */
	#add(now: number, candidate: LocalCandidate, related?: Endpoint): void {
		if (this.#gathered.some((one) => isSameEndpoint(one.address, candidate.address))) return;
		this.#gathered.push(candidate);
		const isHidden = candidate.type === 'host' && this.plan.hidesHost;
		this.#outlet.note({
			type: 'candidate',
			peer: this.plan.name,
			candidate,
			...(related && { related }),
			...(isHidden && { isHidden })
		});
		if (!isHidden) {
			const { type, address, priority, foundation } = candidate;
			this.#outlet.signal({
				type: 'candidate',
				candidate: { type, address, priority, foundation },
				ufrag: this.agent.credentials.ufrag
			});
		}
		this.agent.addLocal(now, candidate);
		this.#checkGathered();
	}

	#reflexive(now: number, mapped: Endpoint): void {
		const { socket, server } = this.plan;
		if (!this.#hasStarted) return;
		this.#add(now, this.#candidate('srflx', mapped, socket, server.address), socket);
		this.#checkGathered();
	}

	#addRelay(now: number, relayed: Endpoint): void {
		this.#add(now, this.#candidate('relay', relayed, relayed, this.plan.server.address), this.#mapped);
		for (const remote of this.agent.remotes) this.#allow(now, remote.address.address);
	}
	#mapped: Endpoint | undefined;

	#turn(now: number, message: TurnMessage): void {
		if (message.type === 'request') return;
		const request = this.#requests.get(message.transaction);
		if (!request) return;
		this.#requests.delete(message.transaction);
		if (message.type === 'error') {
			if (message.code === 401) this.#askTurn(now, { method: message.method });
		} else if (message.method === 'allocate' && message.relayed) {
			this.#relayed = message.relayed;
			this.#mapped = message.mapped;
			this.#refreshAt = now + refreshMs;
			this.#addRelay(now, message.relayed);
		}
		this.#checkGathered();
	}

	#askTurn(
		now: number,
		what: { readonly method: 'allocate' | 'create-permission' | 'refresh'; readonly peer?: Endpoint },
		{ isFirst = false } = {}
	): void {
		const transaction = drawHex(this.plan.chance, 24);
		const message: TurnMessage = {
			type: 'request',
			transaction,
			...what,
			...(!isFirst && { username: this.plan.name })
		};
		this.#ask(now, transaction, { kind: 'turn', message }, what.method === 'allocate');
	}

	#ask(now: number, transaction: string, payload: Payload, isGathering: boolean): void {
		this.#requests.set(transaction, {
			payload,
			sentAt: now,
			sends: 1,
			nextAt: now + this.#rtoMs,
			isGathering
		});
		this.#outlet.send(this.plan.socket, this.plan.server, payload);
	}

	/** A relay lets in, and sends to, only whom its client has named (RFC 8656 §9). */
	#allow(now: number, address: string): void {
		if (!this.#relayed || this.#permissions.has(address)) return;
		this.#permissions.add(address);
		this.#permit(now, address);
	}
	#permit(now: number, address: string): void {
		this.#askTurn(now, { method: 'create-permission', peer: { address, port: 0 } });
	}

	#setRemote(now: number, credentials: Credentials): void {
		this.#remoteUfrag = credentials.ufrag;
		this.agent.setRemote(now, credentials);
		for (const signal of this.#early.splice(0))
			if (signal.type === 'candidate' && signal.ufrag === credentials.ufrag)
				this.#addRemote(now, signal.candidate);
	}

	#addRemote(now: number, candidate: RemoteCandidate): void {
		this.#allow(now, candidate.address.address);
		this.agent.addRemote(now, candidate);
	}

	#fromRelay(now: number, relayed: Endpoint, source: Endpoint, payload: Payload): void {
		if (payload.kind === 'check') this.agent.receive(now, relayed, source, payload.message);
		else if (payload.kind === 'data')
			this.#outlet.note({ type: 'data', peer: this.plan.name, text: payload.text });
	}

	#checkGathered(): void {
		if (this.#isGathered || !this.#hasStarted) return;
		for (const { isGathering } of this.#requests.values()) if (isGathering) return;
		this.#isGathered = true;
		this.#outlet.note({ type: 'candidate', peer: this.plan.name });
		this.#outlet.signal({ type: 'end-of-candidates', ufrag: this.agent.credentials.ufrag });
	}

	#send(from: Endpoint, to: Endpoint, payload: Payload): void {
		if (this.#relayed && isSameEndpoint(from, this.#relayed)) {
			const transaction = drawHex(this.plan.chance, 24);
			this.#outlet.send(this.plan.socket, this.plan.server, {
				kind: 'relayed',
				method: 'send',
				transaction,
				peer: to,
				inner: payload
			});
		} else this.#outlet.send(from, to, payload);
	}

	#flush(now: number): void {
		for (const output of this.agent.take()) {
			if (output.type === 'send')
				this.#send(output.from, output.to, { kind: 'check', message: output.message });
			else this.#note(now, output);
		}
	}

	#note(now: number, output: Exclude<IceOutput, { type: 'send' }>): void {
		if (output.type === 'learned' && output.side === 'remote')
			this.#allow(now, output.candidate.address.address);
		this.#outlet.note({ type: 'ice', peer: this.plan.name, output });
	}
}

/** `host 10.0.1.2:5000` */
export const candidateText = ({ type, address }: RemoteCandidate): string =>
	`${type} ${endpointText(address)}`;
