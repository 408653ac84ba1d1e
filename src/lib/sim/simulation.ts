/**
 * A run of a scenario on a clock of its own. Deterministic: the same scenario gives the same run, event by event, so going
 * back is running again, and what is done to a run on its way (`apply`) becomes part of its scenario.
 */
import { isSameEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { preferences } from '../ice/priority.ts';
import { timings } from '../ice/timing.ts';
import type { MappingRow, Nat, Refusal } from '../nat/nat.ts';
import type { PacketFate } from '../recording/event.ts';
import { EventQueue } from './event-queue.ts';
import { IceHost, type Signal } from './host.ts';
import { Link } from './link.ts';
import { mapOf, natsOf, serverSocket, type MapNode, type NetworkId, type NodeId } from './map.ts';
import { payloadBytes } from './payload-bytes.ts';
import type { Payload, SimPacket } from './payload.ts';
import { Random } from './random.ts';
import { peerNames, scenarioProblem, type Change, type PeerName, type Scenario } from './scenario.ts';
import { SimServer } from './server.ts';
import type { NewTraceEntry, TraceEntry } from './trace.ts';

/** A run remembers so much; what happens after that still happens. */
export const maxTrace = 400_000;
/** Between two nodes of a network that is not the internet, milliseconds. */
const insideMs = 1;
/** What is done to a run happens a moment after it was at, so that a replay has the same order. */
const momentMs = 0.001;

type Item =
	| {
			readonly type: 'arrive';
			readonly node: MapNode;
			readonly network: NetworkId;
			readonly packet: SimPacket;
	  }
	| { readonly type: 'signal'; readonly to: PeerName; readonly signal: Signal }
	| { readonly type: 'wake'; readonly peer: PeerName }
	| { readonly type: 'expire'; readonly nat: number }
	| { readonly type: 'begin' };

/** A packet under way, for who draws it. */
export interface Flight {
	readonly packet: SimPacket;
	readonly from: NodeId;
	readonly to: NodeId;
	readonly at: number;
	readonly until: number;
	readonly fate: PacketFate;
}

const fateOf = (reason: Refusal): PacketFate =>
	reason === 'no-port' ? 'no-mapping' : reason === 'too-big' ? 'no-route' : reason;

export class Simulation {
	readonly map: readonly MapNode[];
	readonly hosts: Readonly<Record<PeerName, IceHost>>;
	readonly nats: readonly Nat[];
	readonly server: SimServer;
	readonly trace: TraceEntry[] = [];
	#scenario: Scenario;
	#now = 0;
	#steps = 0;
	#packets = 0;
	/** Packets that are on their way or with a node. */
	#flying = 0;
	#signals = 0;
	#nextChange = 0;
	readonly #queue = new EventQueue<Item>();
	readonly #wakes: Record<PeerName, number> = { caller: Infinity, callee: Infinity };
	readonly #expiries: number[];
	readonly #links: Readonly<Record<PeerName, { readonly up: Link; readonly down: Link }>>;
	readonly #places = new Map<NetworkId, Map<string, MapNode>>();
	readonly #gateways = new Map<NetworkId, MapNode>();

	/** @throws when the scenario cannot be run: ask `scenarioProblem` first for one of an outsider */
	constructor(scenario: Scenario) {
		const problem = scenarioProblem(scenario);
		if (problem) throw new Error(`This scenario cannot be run: ${problem}.`);
		this.#scenario = scenario;
		const { seed } = scenario;
		const natRandom = new Random(seed + 1);
		this.map = mapOf(scenario);
		for (const node of this.map) {
			const places = this.#places.get(node.network) ?? new Map<string, MapNode>();
			places.set(node.kind === 'nat' ? node.address : node.socket.address, node);
			this.#places.set(node.network, places);
			if (node.kind === 'nat') this.#gateways.set(node.inside, node);
		}
		this.nats = natsOf(scenario, this.map, {
			chance: () => natRandom.next(),
			report: (index, event) => {
				this.#note({ type: 'nat', nat: `nat-${index}`, event });
				if (event.type === 'made') this.#scheduleExpiry(index);
			}
		});
		this.#expiries = this.nats.map(() => Infinity);
		this.server = new SimServer(serverSocket, scenario);
		this.hosts = { caller: this.#host('caller'), callee: this.#host('callee') };
		const links = (name: PeerName, offset: number) => ({
			up: new Link(scenario.peers[name].link, seed + offset, 'up'),
			down: new Link(scenario.peers[name].link, seed + offset + 1, 'down')
		});
		this.#links = { caller: links('caller', 10), callee: links('callee', 20) };
		this.#queue.put(0, { type: 'begin' });
	}

	/** The run of a scenario up to a moment. */
	static until(scenario: Scenario, ms: number): Simulation {
		const simulation = new Simulation(scenario);
		simulation.runUntil(ms);
		return simulation;
	}
	/** The run of a scenario after so many steps: going back one is asking for one less. */
	static afterSteps(scenario: Scenario, steps: number): Simulation {
		const simulation = new Simulation(scenario);
		while (simulation.steps < steps && simulation.step());
		return simulation;
	}

	/** With everything that was done to the run so far. */
	get scenario(): Scenario {
		return this.#scenario;
	}
	get now(): number {
		return this.#now;
	}
	/** Events that have happened. */
	get steps(): number {
		return this.#steps;
	}
	/** When the next event is; `Infinity` when nothing will happen any more. */
	get nextAt(): number {
		return Math.min(this.#queue.nextAt, this.#scenario.changes[this.#nextChange]?.at ?? Infinity);
	}

	/** One event happens. False when there is none. */
	step(): boolean {
		for (;;) {
			const change = this.#scenario.changes[this.#nextChange];
			if (change && change.at <= this.#queue.nextAt) {
				this.#nextChange++;
				this.#steps++;
				this.#now = Math.max(this.#now, change.at);
				this.#change(change.change);
				return true;
			}
			const next = this.#queue.take();
			if (!next) return false;
			if (this.#isStale(next.at, next.item)) continue;
			this.#steps++;
			this.#now = next.at;
			this.#happen(next.item);
			return true;
		}
	}

	/** Everything up to and at that moment happens; then it is that moment. Returns how many events there were. */
	runUntil(ms: number, maxSteps = Infinity): number {
		const before = this.#steps;
		while (this.nextAt <= ms && this.#steps - before < maxSteps) if (!this.step()) break;
		if (this.nextAt > ms) this.#now = Math.max(this.#now, ms);
		return this.#steps - before;
	}

	/** Until nothing but keeping alive is left, or all has failed. Returns whether it came to that within the limits. */
	runUntilSettled({ untilMs = 120_000, maxSteps = 100_000 } = {}): boolean {
		const before = this.#steps;
		while (!this.isSettled) {
			if (this.nextAt > untilMs || this.#steps - before >= maxSteps || !this.step()) return this.isSettled;
		}
		return true;
	}

	/** Both sides know what they have, nobody checks any more and nothing is on its way. */
	get isSettled(): boolean {
		if (this.#flying > 0 || this.#signals > 0) return false;
		return peerNames.every((name) => {
			const { agent, isGathered } = this.hosts[name];
			if (agent.state === 'failed') return true;
			return isGathered && !agent.isBusy && (agent.state === 'connected' || agent.state === 'completed');
		});
	}

	/** Does something to the run, now. It becomes part of its scenario. */
	apply(change: Change): void {
		const at = this.#now + momentMs;
		const done = this.#scenario.changes.slice(0, this.#nextChange);
		const later = this.#scenario.changes.slice(this.#nextChange).filter((one) => one.at > at);
		this.#scenario = { ...this.#scenario, changes: [...done, { at, change }, ...later] };
		this.runUntil(at);
	}

	/** Another run that is the same up to that moment, and in which something else happens then. What came later is forgotten. */
	fork(at: number, change?: Change): Simulation {
		const changes = this.#scenario.changes.filter((one) => one.at <= at);
		const forked = Simulation.until({ ...this.#scenario, changes }, at);
		if (change) forked.apply(change);
		return forked;
	}

	/** Tables of the NATs, as they are now. */
	natTables(): MappingRow[][] {
		return this.nats.map((nat) => nat.mappings(this.#now));
	}

	/** Packets between two nodes at this moment. Looks through the end of the trace. */
	flights(): Flight[] {
		const found: Flight[] = [];
		for (let index = this.trace.length - 1; index >= 0; index--) {
			const entry = this.trace[index]!;
			// Nothing takes longer than the slowest link with a full queue.
			if (entry.at < this.#now - 20_000) break;
			if (entry.type === 'leg' && entry.until > this.#now && entry.at <= this.#now)
				found.push({
					packet: entry.packet,
					from: entry.from,
					to: entry.to,
					at: entry.at,
					until: entry.until,
					fate: entry.fate
				});
		}
		return found.reverse();
	}

	#host(name: PeerName): IceHost {
		const { peers, stun, turn, timing, nomination, seed } = this.#scenario;
		const node = this.map.find((one) => one.id === name);
		if (node?.kind !== 'peer') throw new Error(`The map lacks the ${name}.`);
		const random = new Random(seed + (name === 'caller' ? 100 : 200));
		const other: PeerName = name === 'caller' ? 'callee' : 'caller';
		return new IceHost(
			{
				name,
				socket: node.socket,
				server: serverSocket,
				stun,
				turn,
				hidesHost: peers[name].hidesHost,
				relayOnly: peers[name].relayOnly,
				preferences: preferences[this.#scenario.preferences],
				timing: timings[timing],
				nomination,
				chance: () => random.next()
			},
			{
				send: (source, destination, payload) => {
					this.#send(node, { source, destination, payload });
				},
				signal: (signal) => {
					this.#note({ type: 'signal', peer: name, direction: 'sent', signal });
					this.#signals++;
					this.#queue.put(this.#now + this.#scenario.signalingMs, { type: 'signal', to: other, signal });
				},
				note: (entry) => {
					this.#note(entry);
				}
			}
		);
	}

	#isStale(at: number, item: Item): boolean {
		if (item.type === 'wake') return this.#wakes[item.peer] !== at;
		return item.type === 'expire' && this.#expiries[item.nat] !== at;
	}

	#happen(item: Item): void {
		switch (item.type) {
			case 'begin':
				this.hosts.caller.offer(this.#now);
				this.#schedule('caller');
				break;
			case 'wake':
				this.#wakes[item.peer] = Infinity;
				this.hosts[item.peer].tick(this.#now);
				this.#schedule(item.peer);
				break;
			case 'signal':
				this.#signals--;
				this.#note({ type: 'signal', peer: item.to, direction: 'received', signal: item.signal });
				this.hosts[item.to].hear(this.#now, item.signal);
				this.#schedule(item.to);
				break;
			case 'expire':
				this.#expiries[item.nat] = Infinity;
				this.nats[item.nat]!.expire(this.#now);
				this.#scheduleExpiry(item.nat);
				break;
			case 'arrive':
				this.#flying--;
				this.#arrive(item.node, item.network, item.packet);
				break;
		}
	}

	#change(change: Change): void {
		this.#note({ type: 'change', change });
		switch (change.type) {
			case 'forget':
				this.nats[change.nat]!.forgetAll(this.#now);
				break;
			case 'block-udp':
				this.nats[change.nat]!.blocksUdp = change.isBlocked;
				break;
			case 'cut':
				for (const link of Object.values(this.#links[change.peer]))
					link.settings = { ...link.settings, isCut: change.isCut };
				break;
			case 'loss':
				for (const link of Object.values(this.#links[change.peer]))
					link.settings = { ...link.settings, loss: change.loss };
				break;
			case 'restart-ice':
				this.hosts[change.peer].restart(this.#now);
				this.#schedule(change.peer);
				break;
			case 'data':
				this.hosts[change.peer].sendData(change.text);
				break;
		}
	}

	#schedule(peer: PeerName): void {
		const wakeAt = this.hosts[peer].wakeAt;
		if (wakeAt === Infinity) return;
		// Who wants to be woken in the past is woken soon, so that time always goes on.
		const at =
			wakeAt > this.#now ? wakeAt : this.#wakes[peer] === Infinity ? this.#now + momentMs : this.#now;
		if (at >= this.#wakes[peer]) return;
		this.#wakes[peer] = at;
		this.#queue.put(at, { type: 'wake', peer });
	}

	#scheduleExpiry(index: number): void {
		const at = this.nats[index]!.nextExpiry + momentMs;
		if (at === Infinity || at >= (this.#expiries[index] ?? Infinity)) return;
		this.#expiries[index] = at;
		this.#queue.put(at, { type: 'expire', nat: index });
	}

	#send(
		from: MapNode,
		{ source, destination, payload }: { source: Endpoint; destination: Endpoint; payload: Payload }
	): void {
		const number = ++this.#packets;
		const packet = { number, source, destination, payload, sender: from.id, sentAt: this.#now };
		this.#forward(from, from.network, packet);
	}

	/** On to the node of this network that has the address, or to the way out of it. */
	#forward(from: MapNode, network: NetworkId, packet: SimPacket): void {
		const to = this.#places.get(network)?.get(packet.destination.address) ?? this.#gateways.get(network);
		if (!to) {
			// Private addresses, for one: the internet swallows them without a word.
			this.#note({ type: 'drop', packet, node: 'internet', fate: 'no-route' });
			return;
		}
		let arrivals: readonly number[] = [
			this.#now + (network === 'internet' ? this.#scenario.internetMs : insideMs)
		];
		let fate: PacketFate = 'delivered';
		for (const [node, direction] of [
			[from, 'up'],
			[to, 'down']
		] as const) {
			if (node.kind !== 'peer' || fate !== 'delivered') continue;
			const links = this.#links[node.id];
			const link = links[direction];
			// Bytes are only counted where a rate is.
			const size = link.settings.rateKbps > 0 ? payloadBytes(packet.payload).length + 28 : 0;
			const outcome = link.offer(arrivals[0] ?? this.#now, size);
			links[direction === 'up' ? 'down' : 'up'].touch(this.#now);
			fate = outcome.fate;
			arrivals =
				outcome.departures.length > 1 ? outcome.departures : [...outcome.departures, ...arrivals.slice(1)];
		}
		const until = arrivals[0] ?? this.#now;
		this.#note({ type: 'leg', packet, from: from.id, to: to.id, network, until, fate });
		if (fate !== 'delivered') return;
		for (const at of arrivals) {
			this.#flying++;
			this.#queue.put(at, { type: 'arrive', node: to, network, packet });
		}
	}

	#arrive(node: MapNode, network: NetworkId, packet: SimPacket): void {
		switch (node.kind) {
			case 'peer': {
				if (!isSameEndpoint(node.socket, packet.destination)) {
					this.#note({ type: 'drop', packet, node: node.id, fate: 'no-route' });
					return;
				}
				this.hosts[node.id].receive(this.#now, packet.source, packet.payload);
				this.#schedule(node.id);
				return;
			}
			case 'nat': {
				const nat = this.nats[node.index]!;
				const { source, destination } = packet;
				const asked = { protocol: 'udp', source, destination } as const;
				const verdict =
					network === node.inside ? nat.outgoing(this.#now, asked) : nat.incoming(this.#now, asked);
				if (verdict.type === 'forward')
					this.#forward(node, verdict.to === 'inside' ? node.inside : node.network, {
						...packet,
						source: verdict.source,
						destination: verdict.destination
					});
				else if (verdict.type === 'refuse')
					this.#note({ type: 'drop', packet, node: node.id, fate: fateOf(verdict.reason) });
				return;
			}
			case 'server': {
				const outcome = this.server.receive(this.#now, packet);
				if (typeof outcome === 'string') this.#note({ type: 'drop', packet, node: node.id, fate: outcome });
				else this.#send(node, outcome);
				return;
			}
		}
	}

	#note(entry: NewTraceEntry): void {
		if (this.trace.length < maxTrace) this.trace.push({ at: this.#now, ...entry });
	}
}
