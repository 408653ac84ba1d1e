/**
 * A STUN and TURN server without a network (RFC 8489, RFC 8656): bytes and the time come in, what is to be sent to whom goes
 * out. The part of TURN that browsers use: UDP relays, long-term credentials, permissions, channels.
 *
 * Its relays are virtual. A relayed address is a name for an allocation and no socket: what is sent to one goes from
 * allocation to allocation in memory, inside one session, and nothing else can be reached, on whatever machine it runs.
 */
import type { Endpoint } from '../../bytes/endpoint.ts';
import { toHex } from '../../bytes/hex.ts';
import { canonicalAddress } from '../../bytes/ip.ts';
import { attribute, isComprehensionRequired } from '../attributes.ts';
import {
	decodeChannelData,
	encodeChannelData,
	firstChannel,
	isChannelData,
	lastChannel,
	overwriteChannelData
} from '../channel-data.ts';
import {
	checkFingerprint,
	checkIntegrity,
	longTermKey,
	withFingerprint,
	withIntegrity
} from '../integrity.ts';
import {
	bytesOf,
	decode,
	encode,
	endpointOf,
	errorAttribute,
	findAttribute,
	method,
	newAttribute,
	numberOf,
	textOf,
	type Attribute,
	type NewAttribute,
	type StunMessage
} from '../message.ts';
import { parseUsername, passwordOf } from './credentials.ts';
import { endpointKey, tupleKey, type FiveTuple } from './five-tuple.ts';
import { isFreshNonce, makeNonce } from './nonce.ts';

/** Limits and lifetimes; each can be set by the owner. */
export interface TurnLimits {
	readonly allocationsPerSession: number;
	readonly allocations: number;
	readonly permissionsPerAllocation: number;
	readonly channelsPerAllocation: number;
	readonly sessions: number;
	/** Seconds. RFC 8656 §3.2 wants 10 minutes, and not more than an hour. */
	readonly defaultLifetime: number;
	readonly maxLifetime: number;
	/** Seconds: RFC 8656 §9 and §12. */
	readonly permissionLifetime: number;
	readonly channelLifetime: number;
	/** Seconds (RFC 8656 §5 recommends one hour at most). */
	readonly nonceLifetime: number;
}
export const turnLimits: TurnLimits = {
	allocationsPerSession: 8,
	allocations: 64,
	permissionsPerAllocation: 64,
	channelsPerAllocation: 64,
	sessions: 1000,
	defaultLifetime: 600,
	maxLifetime: 3600,
	permissionLifetime: 300,
	channelLifetime: 600,
	nonceLifetime: 600
};

export interface TurnOptions {
	/** Makes passwords of user names, and nonces. */
	readonly secret: string;
	readonly realm: string;
	/** Sent as SOFTWARE, where given. */
	readonly software?: string;
	/** The address that a relay has for this client; undefined where there is none of that family. */
	readonly relayAddress: (tuple: FiveTuple, family: 'ipv4' | 'ipv6') => string | undefined;
	/** First and last port of relayed addresses. */
	readonly ports?: readonly [first: number, last: number];
	/** Where the search for a free port begins: 0 up to 1. Without it ports are given out in a row. */
	readonly random?: () => number;
	/** What a client is told and what it means by it, where it lives in a world of other addresses. */
	readonly translate?: AddressTranslation;
	/**
	 * Peers that are no allocations: nobody, unless the owner carries the datagrams itself (a simulated network). It is asked for a
	 * permission with port 0.
	 */
	readonly isReachable?: (peer: Endpoint, session: string) => boolean;
	/** Whether a datagram that is relayed may be overwritten with what is sent of it: saves a copy. Default: never. */
	readonly mayOverwrite?: () => boolean;
	readonly limits?: Partial<TurnLimits>;
}

export interface AddressTranslation {
	/** An address as it is told to that client. */
	readonly shown: (endpoint: Endpoint, tuple: FiveTuple, what: 'mapped' | 'relayed' | 'peer') => Endpoint;
	/** What that client means by the address of a peer. */
	readonly meant: (peer: Endpoint, tuple: FiveTuple) => Endpoint;
}

/** An allocation as owners see it. */
export interface AllocationFacts {
	readonly session: string;
	readonly peer: string;
	readonly tuple: FiveTuple;
	readonly relayed: Endpoint;
}

/** What a client sent through its relay; the owner hands it back with `deliver` when it is to arrive. */
export interface RelayedDatagram {
	readonly from: AllocationFacts;
	readonly to: AllocationFacts;
	readonly data: Uint8Array;
}

export type DropReason =
	/** No message of STUN or TURN, or one that contradicts itself. */
	| 'malformed'
	/** A method, a class or an attribute that a server is not sent. */
	| 'unexpected'
	| 'no-allocation'
	| 'not-permitted'
	/** Allowed, but nobody is there. */
	| 'no-route';

export type TurnOutput =
	/** Answers of the server itself. */
	| { readonly kind: 'send'; readonly to: FiveTuple; readonly bytes: Uint8Array; readonly isRelayed: boolean }
	| { readonly kind: 'relay'; readonly datagram: RelayedDatagram }
	/** To a peer that is no allocation, from a relayed address; only where `isReachable` says so. */
	| {
			readonly kind: 'outside';
			readonly from: AllocationFacts;
			readonly peer: Endpoint;
			readonly data: Uint8Array;
	  }
	| { readonly kind: 'drop'; readonly reason: DropReason; readonly from?: AllocationFacts };

interface Channel {
	readonly number: number;
	readonly peer: Endpoint;
	readonly peerKey: string;
	expiresAt: number;
}

interface Allocation extends AllocationFacts {
	readonly tupleKey: string;
	readonly relayedKey: string;
	/** As permissions are kept. */
	readonly relayedAddress: string;
	readonly username: string;
	readonly key: Uint8Array;
	/** Of the request that made it, and what it was answered: it may be sent again. */
	readonly transaction: string;
	readonly answer: readonly NewAttribute[];
	/** Until when, by address. */
	readonly permissions: Map<string, number>;
	readonly channels: Map<number, Channel>;
	readonly channelOf: Map<string, Channel>;
	expiresAt: number;
}

/** A request whose sender is known. */
interface Request {
	readonly now: number;
	readonly tuple: FiveTuple;
	readonly message: StunMessage;
	readonly username: string;
	readonly session: string;
	readonly peer: string;
	readonly key: Uint8Array;
	readonly allocation: Allocation | undefined;
	readonly hasFingerprint: boolean;
}

class Refusal {
	readonly code: number;
	readonly reason: string;
	readonly more: readonly NewAttribute[];
	constructor(code: keyof typeof reasons, more: readonly NewAttribute[] = []) {
		this.code = code;
		this.reason = reasons[code];
		this.more = more;
	}
}

/** RFC 8489 §14.8, RFC 8656 §19. */
const reasons = {
	400: 'Bad Request',
	401: 'Unauthenticated',
	403: 'Forbidden',
	420: 'Unknown Attribute',
	437: 'Allocation Mismatch',
	438: 'Stale Nonce',
	440: 'Address Family not Supported',
	441: 'Wrong Credentials',
	442: 'Unsupported Transport Protocol',
	443: 'Peer Address Family Mismatch',
	486: 'Allocation Quota Reached',
	508: 'Insufficient Capacity'
} as const;

const udpProtocol = 17;
const families = { 1: 'ipv4', 2: 'ipv6' } as const;
const isFamily = (number: number): number is 1 | 2 => number === 1 || number === 2;
const familyOf = (address: string): 'ipv4' | 'ipv6' => (address.includes(':') ? 'ipv6' : 'ipv4');

/** Of the attributes that a receiver must understand: those that this server does. */
const understood = new Set<number>([
	attribute.mappedAddress,
	attribute.username,
	attribute.messageIntegrity,
	attribute.errorCode,
	attribute.unknownAttributes,
	attribute.channelNumber,
	attribute.lifetime,
	attribute.xorPeerAddress,
	attribute.data,
	attribute.realm,
	attribute.nonce,
	attribute.xorRelayedAddress,
	attribute.requestedAddressFamily,
	attribute.evenPort,
	attribute.requestedTransport,
	attribute.dontFragment,
	attribute.xorMappedAddress,
	attribute.reservationToken,
	attribute.priority,
	attribute.useCandidate
]);
const unknownTypes = (message: StunMessage): number[] => [
	...new Set(
		message.attributes
			.map(({ type }) => type)
			.filter((type) => isComprehensionRequired(type) && !understood.has(type))
	)
];

export class TurnServer {
	readonly limits: TurnLimits;
	readonly #options: TurnOptions;
	readonly #sessions = new Map<string, Set<Allocation>>();
	readonly #byTuple = new Map<string, Allocation>();
	readonly #byRelayed = new Map<string, Allocation>();
	#nextPort: number | undefined;

	constructor(options: TurnOptions) {
		this.#options = options;
		this.limits = { ...turnLimits, ...options.limits };
	}

	// ── sessions ─────────────────────────────────────────────────────────────────────────────────────────────────────

	/** Credentials of a session count from here on. False when there are too many. */
	openSession(id: string): boolean {
		if (this.#sessions.has(id)) return true;
		if (this.#sessions.size >= this.limits.sessions) return false;
		this.#sessions.set(id, new Set());
		return true;
	}

	/** Forgets a session and all that it has; gives the 5-tuples that had an allocation. */
	closeSession(id: string): FiveTuple[] {
		const allocations = [...(this.#sessions.get(id) ?? [])];
		for (const allocation of allocations) this.#free(allocation);
		this.#sessions.delete(id);
		return allocations.map(({ tuple }) => tuple);
	}

	/** The client is gone, as when its TCP connection has closed. */
	closeTuple(tuple: FiveTuple): void {
		const allocation = this.#byTuple.get(tupleKey(tuple));
		if (allocation) this.#free(allocation);
	}

	get allocations(): readonly AllocationFacts[] {
		return [...this.#byTuple.values()];
	}
	get sessionCount(): number {
		return this.#sessions.size;
	}
	allocationOf(tuple: FiveTuple): AllocationFacts | undefined {
		return this.#byTuple.get(tupleKey(tuple));
	}

	// ── time ─────────────────────────────────────────────────────────────────────────────────────────────────────────

	/** When `tick` has something to do next: the same clock as `now`; undefined for never. */
	nextDeadline(): number | undefined {
		let next: number | undefined;
		for (const { expiresAt } of this.#byTuple.values())
			if (next === undefined || expiresAt < next) next = expiresAt;
		return next;
	}

	/** Frees what has expired; gives the 5-tuples that had an allocation. */
	tick(now: number): FiveTuple[] {
		const expired = [...this.#byTuple.values()].filter(({ expiresAt }) => expiresAt <= now);
		for (const allocation of expired) this.#free(allocation);
		for (const { permissions, channels, channelOf } of this.#byTuple.values()) {
			for (const [address, expiresAt] of permissions) if (expiresAt <= now) permissions.delete(address);
			for (const channel of channels.values())
				if (channel.expiresAt <= now) {
					channels.delete(channel.number);
					channelOf.delete(channel.peerKey);
				}
		}
		return expired.map(({ tuple }) => tuple);
	}

	// ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────

	/**
	 * A datagram, or one message of a stream, from a client.
	 *
	 * @param now milliseconds since 1970, on a clock that never runs backwards: user names say when they expire
	 */
	receive(now: number, tuple: FiveTuple, bytes: Uint8Array): TurnOutput[] {
		if (isChannelData(bytes)) return [this.#channelData(now, tuple, bytes)];
		const { message } = decode(bytes);
		if (!message || checkFingerprint(bytes) === 'wrong') return [{ kind: 'drop', reason: 'malformed' }];
		if (message.class === 'indication') return this.#indication(now, tuple, message);
		if (message.class !== 'request') return [{ kind: 'drop', reason: 'unexpected' }];
		if (message.method === method.binding) return [this.#binding(tuple, message)];
		const handle = this.#handlers.get(message.method);
		// RFC 8489 §6.3: a method that nobody knows is passed over in silence.
		if (!handle) return [{ kind: 'drop', reason: 'unexpected' }];
		const request = this.#authenticate(now, tuple, message, bytes);
		if (request instanceof Refusal) return [this.#refuse(tuple, message, request, undefined)];
		const types = unknownTypes(request.message);
		const outcome =
			types.length > 0
				? new Refusal(420, [{ type: attribute.unknownAttributes, value: { kind: 'attribute-types', types } }])
				: handle(request);
		return [
			outcome instanceof Refusal
				? this.#refuse(tuple, message, outcome, request)
				: this.#answer(request, outcome)
		];
	}

	/** What was relayed arrives: undefined when the receiver does not let it in, or either of the two is gone. */
	deliver(now: number, { from, to, data }: RelayedDatagram): TurnOutput | undefined {
		const receiver = this.#byTuple.get(tupleKey(to.tuple));
		const sender = this.#byTuple.get(tupleKey(from.tuple));
		// The same allocations as then, and not other ones of the same clients.
		if (!receiver || receiver !== to || !sender || sender !== from) return undefined;
		return this.#toClient(now, receiver, sender.relayed, sender.relayedAddress, sender.relayedKey, data);
	}

	/** A datagram that came from outside to a relayed address: only where the owner carries such. */
	receiveOutside(now: number, relayed: Endpoint, peer: Endpoint, data: Uint8Array): TurnOutput | undefined {
		const receiver = this.#byRelayed.get(endpointKey(relayed));
		const address = canonicalAddress(peer.address) ?? '';
		return receiver && this.#toClient(now, receiver, peer, address, endpointKey(peer), data);
	}

	#toClient(
		now: number,
		receiver: Allocation,
		peer: Endpoint,
		address: string,
		peerKey: string,
		data: Uint8Array
	): TurnOutput | undefined {
		if (!isLive(receiver.permissions.get(address), now)) return undefined;
		const channel = receiver.channelOf.get(peerKey);
		const to = receiver.tuple;
		if (channel && channel.expiresAt > now)
			return {
				kind: 'send',
				to,
				bytes: this.#channelBytes(channel.number, data, to.transport !== 'udp'),
				isRelayed: true
			};
		const bytes = encode({
			method: method.data,
			class: 'indication',
			transactionId: this.#indicationId(),
			attributes: [
				newAttribute(attribute.xorPeerAddress, this.#shown(peer, to, 'peer')),
				newAttribute(attribute.data, data)
			]
		});
		return { kind: 'send', to, bytes, isRelayed: true };
	}

	#channelBytes(channel: number, data: Uint8Array, isStream: boolean): Uint8Array {
		const overwritten =
			!isStream && this.#options.mayOverwrite?.() ? overwriteChannelData(channel, data) : undefined;
		return overwritten ?? encodeChannelData(channel, data, isStream);
	}

	#indications = 0;
	/** Indications are never answered: their transaction ids need only differ. */
	#indicationId(): Uint8Array {
		const id = new Uint8Array(12);
		new DataView(id.buffer).setUint32(8, ++this.#indications);
		return id;
	}

	// ── data ─────────────────────────────────────────────────────────────────────────────────────────────────────────

	#channelData(now: number, tuple: FiveTuple, bytes: Uint8Array): TurnOutput {
		const allocation = this.#byTuple.get(tupleKey(tuple));
		if (!allocation || allocation.expiresAt <= now) return { kind: 'drop', reason: 'no-allocation' };
		const message = decodeChannelData(bytes);
		if (!message) return { kind: 'drop', reason: 'malformed', from: allocation };
		const channel = allocation.channels.get(message.channel);
		if (!channel || channel.expiresAt <= now)
			return { kind: 'drop', reason: 'not-permitted', from: allocation };
		return this.#relay(allocation, channel.peer, channel.peerKey, message.data);
	}

	#indication(now: number, tuple: FiveTuple, message: StunMessage): TurnOutput[] {
		// A Binding indication keeps a NAT open; nothing is to be done about it.
		if (message.method === method.binding) return [];
		if (message.method !== method.send) return [{ kind: 'drop', reason: 'unexpected' }];
		const allocation = this.#byTuple.get(tupleKey(tuple));
		if (!allocation || allocation.expiresAt <= now) return [{ kind: 'drop', reason: 'no-allocation' }];
		const named = endpointOf(message, attribute.xorPeerAddress);
		const data = bytesOf(message, attribute.data);
		if (!named || !data || unknownTypes(message).length > 0)
			return [{ kind: 'drop', reason: 'malformed', from: allocation }];
		const peer = this.#meant(named, tuple);
		if (!isLive(allocation.permissions.get(canonicalAddress(peer.address) ?? ''), now))
			return [{ kind: 'drop', reason: 'not-permitted', from: allocation }];
		return [this.#relay(allocation, peer, endpointKey(peer), data)];
	}

	#relay(from: Allocation, peer: Endpoint, peerKey: string, data: Uint8Array): TurnOutput {
		const to = this.#byRelayed.get(peerKey);
		if (to?.session === from.session) return { kind: 'relay', datagram: { from, to, data } };
		if (!to && this.#options.isReachable?.(peer, from.session)) return { kind: 'outside', from, peer, data };
		return { kind: 'drop', reason: 'no-route', from };
	}

	// ── requests ─────────────────────────────────────────────────────────────────────────────────────────────────────

	#binding(tuple: FiveTuple, message: StunMessage): TurnOutput {
		const types = unknownTypes(message);
		const attributes: NewAttribute[] =
			types.length > 0
				? [
						errorAttribute(420, reasons[420]),
						{ type: attribute.unknownAttributes, value: { kind: 'attribute-types', types } }
					]
				: [newAttribute(attribute.xorMappedAddress, this.#shown(tuple.client, tuple, 'mapped'))];
		const bytes = encode({
			...message,
			class: types.length > 0 ? 'error' : 'success',
			attributes: [...attributes, ...this.#software()]
		});
		const hasFingerprint = findAttribute(message, attribute.fingerprint) !== undefined;
		return {
			kind: 'send',
			to: tuple,
			bytes: hasFingerprint ? withFingerprint(bytes) : bytes,
			isRelayed: false
		};
	}

	/** RFC 8489 §9.2.4. */
	#authenticate(now: number, tuple: FiveTuple, message: StunMessage, bytes: Uint8Array): Request | Refusal {
		const challenge = (code: 401 | 438) =>
			new Refusal(code, [
				newAttribute(attribute.realm, this.#options.realm),
				newAttribute(attribute.nonce, makeNonce(this.#options.secret, now, tupleKey(tuple)))
			]);
		const end = message.attributes.findIndex(({ type }) => type === attribute.messageIntegrity);
		if (end < 0) return challenge(401);
		// RFC 8489 §14.5: what stands behind it is not protected, and is not there for us.
		const signed: StunMessage = { ...message, attributes: message.attributes.slice(0, end) };
		const username = textOf(signed, attribute.username);
		const nonce = textOf(signed, attribute.nonce);
		if (username === undefined || nonce === undefined || textOf(signed, attribute.realm) === undefined)
			return new Refusal(400);
		const allocation = this.#byTuple.get(tupleKey(tuple));
		const live = allocation && allocation.expiresAt > now ? allocation : undefined;
		if (!isFreshNonce(nonce, this.#options.secret, now, tupleKey(tuple), this.limits.nonceLifetime * 1000))
			return challenge(438);
		const account = parseUsername(username);
		if (!account || !this.#sessions.has(account.session)) return challenge(401);
		// Whoever has an allocation may keep it after the credentials have run out.
		if (account.expiry * 1000 <= now && live?.username !== username) return challenge(401);
		const key = longTermKey(username, this.#options.realm, passwordOf(this.#options.secret, username));
		if (checkIntegrity(bytes, key) !== 'valid') return challenge(401);
		const request: Request = {
			now,
			tuple,
			message: signed,
			username,
			session: account.session,
			peer: account.peer,
			key,
			allocation: live,
			hasFingerprint: findAttribute(message, attribute.fingerprint) !== undefined
		};
		// RFC 8656 §5: an allocation belongs to whoever made it. Who asks for another one hears 437 instead.
		if (live && live.username !== username && message.method !== method.allocate)
			return new SignedRefusal(441, request);
		return request;
	}

	readonly #handlers = new Map<number, (request: Request) => readonly NewAttribute[] | Refusal>([
		[method.allocate, (request) => this.#allocate(request)],
		[method.refresh, (request) => this.#refresh(request)],
		[method.createPermission, (request) => this.#createPermission(request)],
		[method.channelBind, (request) => this.#channelBind(request)]
	]);

	/** RFC 8656 §7.2. */
	#allocate(request: Request): readonly NewAttribute[] | Refusal {
		const { now, tuple, message, session, allocation } = request;
		const transaction = toHex(message.transactionId);
		if (allocation)
			// The answer was lost, or was slow: the same one again.
			return allocation.transaction === transaction && allocation.username === request.username
				? allocation.answer
				: new Refusal(437);
		const transport = findAttribute(message, attribute.requestedTransport);
		const protocol = numberOf(message, attribute.requestedTransport);
		if (!transport || protocol === undefined) return new Refusal(400);
		if (protocol !== udpProtocol) return new Refusal(442);
		const family = this.#requestedFamily(message);
		if (family instanceof Refusal) return family;
		const address = this.#options.relayAddress(tuple, family.relay);
		if (address === undefined) return new Refusal(440);
		const allocations = this.#sessions.get(session);
		if (!allocations) return new Refusal(401);
		this.tick(now);
		if (allocations.size >= this.limits.allocationsPerSession) return new Refusal(486);
		if (this.#byTuple.size >= this.limits.allocations) return new Refusal(508);
		const evenPort = findAttribute(message, attribute.evenPort)?.value;
		const port = this.#freePort(address, evenPort !== undefined);
		if (port === undefined) return new Refusal(508);
		const lifetime = this.#lifetime(message);
		if (lifetime instanceof Refusal) return lifetime;
		const relayed = { address, port };
		const answer = [
			newAttribute(attribute.xorRelayedAddress, this.#shown(relayed, tuple, 'relayed')),
			newAttribute(attribute.lifetime, lifetime.granted),
			newAttribute(attribute.xorMappedAddress, this.#shown(tuple.client, tuple, 'mapped')),
			...family.more
		];
		const made: Allocation = {
			session,
			peer: request.peer,
			tuple,
			relayed,
			tupleKey: tupleKey(tuple),
			relayedKey: endpointKey(relayed),
			relayedAddress: canonicalAddress(relayed.address) ?? '',
			username: request.username,
			key: request.key,
			transaction,
			answer,
			permissions: new Map(),
			channels: new Map(),
			channelOf: new Map(),
			expiresAt: now + lifetime.granted * 1000
		};
		allocations.add(made);
		this.#byTuple.set(made.tupleKey, made);
		this.#byRelayed.set(made.relayedKey, made);
		return answer;
	}

	#requestedFamily(
		message: StunMessage
	): { relay: 'ipv4' | 'ipv6'; more: readonly NewAttribute[] } | Refusal {
		const requested = findAttribute(message, attribute.requestedAddressFamily);
		const additional = findAttribute(message, attribute.additionalAddressFamily);
		const evenPort = findAttribute(message, attribute.evenPort);
		const token = findAttribute(message, attribute.reservationToken);
		const number = numberOf(message, attribute.requestedAddressFamily);
		if (requested && number === undefined) return new Refusal(400);
		if (additional && numberOf(message, attribute.additionalAddressFamily) !== 2) return new Refusal(400);
		if (evenPort && evenPort.value.kind !== 'even-port') return new Refusal(400);
		const isNextReserved = evenPort?.value.kind === 'even-port' && evenPort.value.isNextReserved;
		// RFC 8656 §7.2, items 5 to 8: what excludes each other.
		if (token && (requested ?? additional ?? evenPort)) return new Refusal(400);
		if (additional && (requested !== undefined || isNextReserved)) return new Refusal(400);
		// Nothing is ever reserved here, so no token is right, and no second port can be kept.
		if (token || isNextReserved) return new Refusal(508);
		if (number !== undefined && !isFamily(number)) return new Refusal(440);
		const isRefused: readonly NewAttribute[] = additional
			? [
					{
						type: 0x8001,
						value: { kind: 'address-error-code', family: 2, code: 440, reason: reasons[440] }
					}
				]
			: [];
		return { relay: families[number ?? 1], more: isRefused };
	}

	/** Seconds asked for, and what is granted of them (RFC 8656 §7.2). */
	#lifetime(message: StunMessage): { asked: number | undefined; granted: number } | Refusal {
		const asked = numberOf(message, attribute.lifetime);
		if (asked === undefined && findAttribute(message, attribute.lifetime)) return new Refusal(400);
		const { defaultLifetime, maxLifetime } = this.limits;
		return { asked, granted: Math.max(defaultLifetime, Math.min(asked ?? 0, maxLifetime)) };
	}

	#freePort(address: string, isEven: boolean): number | undefined {
		const [first, last] = this.#options.ports ?? [49152, 65535];
		const count = last - first + 1;
		const start = this.#options.random
			? first + Math.floor(this.#options.random() * count)
			: (this.#nextPort ?? first);
		for (let step = 0; step < count; step++) {
			const port = first + ((start - first + step) % count);
			if ((isEven && port % 2 !== 0) || this.#byRelayed.has(endpointKey({ address, port }))) continue;
			this.#nextPort = first + ((port + 1 - first) % count);
			return port;
		}
		return undefined;
	}

	/** RFC 8656 §8.2. */
	#refresh({ now, message, allocation }: Request): readonly NewAttribute[] | Refusal {
		if (!allocation) return new Refusal(437);
		const requested = findAttribute(message, attribute.requestedAddressFamily);
		const number = numberOf(message, attribute.requestedAddressFamily);
		if (requested && number === undefined) return new Refusal(400);
		if (
			number !== undefined &&
			(!isFamily(number) || families[number] !== familyOf(allocation.relayed.address))
		)
			return new Refusal(443);
		const lifetime = this.#lifetime(message);
		if (lifetime instanceof Refusal) return lifetime;
		const seconds = lifetime.asked === 0 ? 0 : lifetime.granted;
		if (seconds === 0) this.#free(allocation);
		else allocation.expiresAt = now + seconds * 1000;
		return [newAttribute(attribute.lifetime, seconds)];
	}

	/** RFC 8656 §10.2: all of them or none. */
	#createPermission({ now, tuple, message, allocation }: Request): readonly NewAttribute[] | Refusal {
		if (!allocation) return new Refusal(437);
		const peers = message.attributes.filter(({ type }) => type === attribute.xorPeerAddress);
		if (peers.length === 0) return new Refusal(400);
		const addresses = new Set<string>();
		for (const named of peers) {
			const peer = this.#peerOf(named, tuple);
			const refusal = peer ? this.#mayTalk(allocation, { ...peer, port: 0 }) : new Refusal(400);
			if (refusal) return refusal;
			addresses.add(canonicalAddress(peer?.address ?? '') ?? '');
		}
		return this.#permit(allocation, addresses, now) ?? [];
	}

	/** RFC 8656 §12.2. */
	#channelBind({ now, tuple, message, allocation }: Request): readonly NewAttribute[] | Refusal {
		if (!allocation) return new Refusal(437);
		const number = numberOf(message, attribute.channelNumber);
		const named = findAttribute(message, attribute.xorPeerAddress);
		const peer = named && this.#peerOf(named, tuple);
		if (number === undefined || !peer || number < firstChannel || number > lastChannel)
			return new Refusal(400);
		const peerKey = endpointKey(peer);
		const bound = allocation.channels.get(number);
		const other = allocation.channelOf.get(peerKey);
		const isNumberTaken = bound !== undefined && bound.expiresAt > now && bound.peerKey !== peerKey;
		const isPeerBound = other !== undefined && other.expiresAt > now && other.number !== number;
		if (isNumberTaken || isPeerBound) return new Refusal(400);
		const refusal = this.#mayTalk(allocation, peer);
		if (refusal) return refusal;
		if (!bound && allocation.channels.size >= this.limits.channelsPerAllocation) return new Refusal(508);
		const full = this.#permit(allocation, new Set([canonicalAddress(peer.address) ?? '']), now);
		if (full) return full;
		if (bound) allocation.channelOf.delete(bound.peerKey);
		if (other) allocation.channels.delete(other.number);
		const channel = {
			number,
			peer,
			peerKey,
			expiresAt: now + this.limits.channelLifetime * 1000
		};
		allocation.channels.set(number, channel);
		allocation.channelOf.set(peerKey, channel);
		return [];
	}

	#peerOf({ value }: Attribute, tuple: FiveTuple): Endpoint | undefined {
		return value.kind === 'xor-endpoint' ? this.#meant(value.endpoint, tuple) : undefined;
	}

	/**
	 * Only other allocations of the same session; port 0 asks for the address alone. Everything that is not allowed by name is
	 * forbidden: lists of forbidden addresses always forget one.
	 */
	#mayTalk(allocation: Allocation, peer: Endpoint): Refusal | undefined {
		const address = canonicalAddress(peer.address) ?? '';
		// RFC 8656 §10.2: the family is that of the address as it was written.
		if (familyOf(peer.address) !== familyOf(allocation.relayed.address)) return new Refusal(443);
		for (const other of this.#sessions.get(allocation.session) ?? [])
			if (
				canonicalAddress(other.relayed.address) === address &&
				(peer.port === 0 || other.relayed.port === peer.port)
			)
				return undefined;
		return this.#options.isReachable?.(peer, allocation.session) ? undefined : new Refusal(403);
	}

	#permit(allocation: Allocation, addresses: ReadonlySet<string>, now: number): Refusal | undefined {
		const { permissions } = allocation;
		const added = [...addresses].filter((address) => !permissions.has(address)).length;
		if (permissions.size + added > this.limits.permissionsPerAllocation) return new Refusal(508);
		for (const address of addresses) permissions.set(address, now + this.limits.permissionLifetime * 1000);
		return undefined;
	}

	#free(allocation: Allocation): void {
		this.#byTuple.delete(allocation.tupleKey);
		this.#byRelayed.delete(allocation.relayedKey);
		this.#sessions.get(allocation.session)?.delete(allocation);
	}

	// ── answers ──────────────────────────────────────────────────────────────────────────────────────────────────────

	#answer(request: Request, attributes: readonly NewAttribute[]): TurnOutput {
		const { message, tuple, key, hasFingerprint } = request;
		const bytes = encode({ ...message, class: 'success', attributes: [...attributes, ...this.#software()] });
		return this.#signed(bytes, tuple, key, hasFingerprint);
	}

	#refuse(
		tuple: FiveTuple,
		message: StunMessage,
		refusal: Refusal,
		request: Request | undefined
	): TurnOutput {
		const bytes = encode({
			...message,
			class: 'error',
			attributes: [errorAttribute(refusal.code, refusal.reason), ...refusal.more, ...this.#software()]
		});
		const known = request ?? (refusal instanceof SignedRefusal ? refusal.request : undefined);
		return this.#signed(
			bytes,
			tuple,
			known?.key,
			findAttribute(message, attribute.fingerprint) !== undefined
		);
	}

	#signed(
		bytes: Uint8Array,
		to: FiveTuple,
		key: Uint8Array | undefined,
		hasFingerprint: boolean
	): TurnOutput {
		const whole = key ? withIntegrity(bytes, key) : bytes;
		return { kind: 'send', to, bytes: hasFingerprint ? withFingerprint(whole) : whole, isRelayed: false };
	}

	#software(): NewAttribute[] {
		return this.#options.software === undefined
			? []
			: [newAttribute(attribute.software, this.#options.software)];
	}

	#shown(endpoint: Endpoint, tuple: FiveTuple, what: 'mapped' | 'relayed' | 'peer'): Endpoint {
		return this.#options.translate?.shown(endpoint, tuple, what) ?? endpoint;
	}
	#meant(endpoint: Endpoint, tuple: FiveTuple): Endpoint {
		return this.#options.translate?.meant(endpoint, tuple) ?? endpoint;
	}
}

/** A refusal to somebody who has shown who they are: it is signed. */
class SignedRefusal extends Refusal {
	readonly request: Request;
	constructor(code: keyof typeof reasons, request: Request) {
		super(code);
		this.request = request;
	}
}

const isLive = (expiresAt: number | undefined, now: number): boolean =>
	expiresAt !== undefined && expiresAt > now;
