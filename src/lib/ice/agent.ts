/**
 * A full ICE agent (RFC 8445) with one stream and one component, without a network: it is told what arrived and what time it
 * is, and says what to send. Nothing in it waits; call `tick` when `wakeAt` has come, and after everything `take`.
 *
 * It trickles (RFC 8838): candidates of both sides may come at any time, checks of the other side too, before its
 * credentials. Nomination is `regular` (RFC 8445 §8.1.1) or `aggressive` (RFC 5245 §8.1.1.2: USE-CANDIDATE in every check,
 * and of what succeeded the highest priority counts), which is what browsers do.
 */
import { endpointText, isSameEndpoint, type Endpoint } from '../bytes/endpoint.ts';
import { drawHex, drawTiebreaker, type Chance } from './chance.ts';
import {
	usernameOf,
	type CheckError,
	type CheckMessage,
	type CheckRequest,
	type CheckSuccess,
	type Credentials
} from './check.ts';
import type { FailedBecause, IceOutput, IceState, PairFailure, PairRow, SelectedPair } from './outputs.ts';
import {
	canPair,
	pairKey,
	pairLimit,
	priorityOfPair,
	triggeredBy,
	unfreezeFoundation,
	unfreezeIdle,
	type LocalCandidate,
	type PairState,
	type RemoteCandidate
} from './pair.ts';
import { byPairPriority, candidatePriority } from './priority.ts';
import { otherRole, roleConflict, type IceRole } from './role.ts';
import { checkRto, consentInterval, timings, type IceTiming } from './timing.ts';

export type Nomination = 'regular' | 'aggressive';

export interface AgentOptions {
	readonly role: IceRole;
	readonly credentials: Credentials;
	readonly chance: Chance;
	readonly nomination?: Nomination;
	readonly timing?: IceTiming;
	readonly pairLimit?: number;
	/** Drawn if absent. */
	readonly tiebreaker?: bigint;
	/** Chromium keeps its tiebreaker when it switches roles; RFC 8445 §7.2.5.1 wants a new one. */
	readonly keepsTiebreaker?: boolean;
	/** Regular nomination waits so long for a better pair after the first valid one, milliseconds. */
	readonly nominateAfterMs?: number;
}

interface Generation {
	readonly local: Credentials;
	remote?: Credentials;
}
interface Pair {
	readonly id: number;
	local: LocalCandidate;
	remote: RemoteCandidate;
	foundation: string;
	priority: bigint;
	state: PairState;
	failure?: PairFailure | undefined;
	isDropped: boolean;
	/** USE-CANDIDATE has come before our own check succeeded (§7.3.1.5). */
	nominateOnSuccess: boolean;
	/** The next check nominates (§8.1.1). */
	isNominating: boolean;
	checks: number;
	firstAt: number;
	lastAt: number;
	valid?: ValidPair;
}
interface ValidPair {
	local: LocalCandidate;
	remote: RemoteCandidate;
	priority: bigint;
	readonly pair: Pair;
	readonly generation: Generation;
	isNominated: boolean;
	/** Counts nominations: of equal priorities the later one counts. */
	order: number;
	lastResponseAt: number;
}
interface Transaction {
	readonly request: CheckRequest;
	readonly pair: Pair;
	readonly from: Endpoint;
	readonly to: Endpoint;
	readonly generation: Generation;
	readonly isConsent: boolean;
	readonly rtoMs: number;
	readonly sentAt: number;
	sends: number;
	/** Infinity when it is not sent again: its answer still counts. */
	nextAt: number;
	failsAt: number;
	/** Its pair goes by other checks now. */
	isCancelled: boolean;
}

const prflxPreference = 110;
/** Answers that come later than this are unknown. */
const transactionLifeMs = 60_000;

export class IceAgent {
	readonly #options: AgentOptions;
	readonly #timing: IceTiming;
	readonly #nomination: Nomination;
	readonly #limit: number;
	#generation: Generation;
	#previous: Generation | undefined;
	#role: IceRole;
	#tiebreaker: bigint;
	#state: IceState = 'new';
	readonly #locals: LocalCandidate[] = [];
	readonly #remotes: RemoteCandidate[] = [];
	readonly #pairs = new Map<string, Pair>();
	#valids: ValidPair[] = [];
	readonly #triggered: Pair[] = [];
	readonly #transactions = new Map<string, Transaction>();
	#outputs: IceOutput[] = [];
	#selected: ValidPair | undefined;
	#pairCount = 0;
	#nominations = 0;
	#beganAt = Infinity;
	#nextCheckAt = 0;
	#nextConsentAt = Infinity;
	#firstValidAt = Infinity;

	constructor(options: AgentOptions) {
		this.#options = options;
		this.#timing = options.timing ?? timings.rfc8445;
		this.#nomination = options.nomination ?? 'aggressive';
		this.#limit = options.pairLimit ?? pairLimit;
		this.#generation = { local: options.credentials };
		this.#role = options.role;
		this.#tiebreaker = options.tiebreaker ?? drawTiebreaker(options.chance);
	}

	get role(): IceRole {
		return this.#role;
	}
	get tiebreaker(): bigint {
		return this.#tiebreaker;
	}
	get state(): IceState {
		return this.#state;
	}
	get credentials(): Credentials {
		return this.#generation.local;
	}
	get locals(): readonly LocalCandidate[] {
		return this.#locals;
	}
	get remotes(): readonly RemoteCandidate[] {
		return this.#remotes;
	}
	get selected(): SelectedPair | undefined {
		return this.#selected && selectedOf(this.#selected);
	}

	/** Whether a check can still change something. */
	get isBusy(): boolean {
		return this.#isBusy();
	}

	/** The check list, the highest first. */
	checkList(): PairRow[] {
		return [...this.#pairs.values()].sort(byPairPriority).map(rowOf);
	}
	/** The valid list (§7.2.5.3.2), the highest first. */
	validList(): (SelectedPair & { readonly isNominated: boolean })[] {
		return [...this.#valids]
			.sort(byPairPriority)
			.map((valid) => ({ ...selectedOf(valid), isNominated: valid.isNominated }));
	}
	/** Pairs that wait for a triggered check, the next one first. */
	triggeredQueue(): number[] {
		return this.#triggered.map(({ id }) => id);
	}

	/** What is to be done since it was asked last, in order. */
	take(): IceOutput[] {
		if (this.#outputs.length === 0) return [];
		const outputs = this.#outputs;
		this.#outputs = [];
		return outputs;
	}

	/** When `tick` has something to do; `Infinity` when only something from outside can move it. */
	get wakeAt(): number {
		let at = Math.min(this.#hasWork() ? this.#nextCheckAt : Infinity, this.#nextConsentAt);
		if (this.#selected) {
			const { lastResponseAt } = this.#selected;
			if (this.#state === 'connected' || this.#state === 'completed')
				at = Math.min(at, lastResponseAt + this.#timing.disconnectedMs);
			else if (this.#state === 'disconnected') at = Math.min(at, lastResponseAt + this.#timing.failedMs);
		}
		if (this.#state === 'failed') return Infinity;
		for (const { nextAt, failsAt } of this.#transactions.values()) at = Math.min(at, nextAt, failsAt);
		if (this.#timing.repetition === 'round-robin')
			for (const pair of this.#pairs.values())
				if (pair.state === 'In-Progress' && !pair.isDropped)
					at = Math.min(at, pair.firstAt + this.#timing.patienceMs);
		if (this.#state === 'checking' && !this.#isBusy())
			at = Math.min(at, this.#beganAt + this.#timing.patienceMs);
		if (this.#mayNominate()) at = Math.min(at, this.#firstValidAt + this.#nominateAfterMs);
		return at;
	}

	addLocal(now: number, candidate: LocalCandidate): void {
		if (
			this.#locals.some(
				(one) => isSameEndpoint(one.address, candidate.address) && isSameEndpoint(one.base, candidate.base)
			)
		)
			return;
		this.#locals.push(candidate);
		for (const remote of this.#remotes) this.#addPair(candidate, remote);
		this.#move(now);
	}

	/** Credentials of the other side, from its description. */
	setRemote(now: number, credentials: Credentials): void {
		this.#generation.remote = credentials;
		if (this.#beganAt === Infinity) this.#beganAt = now;
		this.#move(now);
	}

	addRemote(now: number, candidate: RemoteCandidate): void {
		const known = this.#remotes.findIndex((one) => isSameEndpoint(one.address, candidate.address));
		if (known >= 0) {
			// Learned from a check before signaling told of it: it gets its real name (§7.3.1.3).
			if (this.#remotes[known]!.type === 'prflx' && candidate.type !== 'prflx')
				this.#rename(known, candidate);
			return;
		}
		this.#remotes.push(candidate);
		for (const local of this.#locals) this.#addPair(local, candidate);
		this.#move(now);
	}

	/** §9: new credentials and an empty check list. Roles stay; the old pair is used until there is a new one. */
	restart(now: number, credentials: Credentials): void {
		this.#previous = this.#selected?.generation;
		this.#generation = { local: credentials };
		this.#locals.length = 0;
		this.#remotes.length = 0;
		this.#pairs.clear();
		this.#triggered.length = 0;
		for (const [id, one] of this.#transactions) if (!one.isConsent) this.#transactions.delete(id);
		this.#valids = this.#selected ? [this.#selected] : [];
		this.#beganAt = Infinity;
		this.#firstValidAt = Infinity;
		this.#nextCheckAt = now;
		this.#setState('checking');
	}

	/**
	 * A message came in.
	 *
	 * @param base the own address that it came to: of a host candidate, or a relayed one
	 */
	receive(now: number, base: Endpoint, from: Endpoint, message: CheckMessage): void {
		switch (message.type) {
			case 'request':
				this.#request(now, base, from, message);
				break;
			case 'success':
			case 'error':
				this.#response(now, base, from, message);
				break;
			case 'indication':
				break;
		}
		this.#settle(now);
	}

	/** Time has passed: sends what is due. */
	tick(now: number): void {
		if (this.#state === 'failed') return;
		for (const [id, one] of this.#transactions) {
			if (now >= one.failsAt) {
				this.#transactions.delete(id);
				if (!one.isCancelled && one.pair.state === 'In-Progress') this.#fail(one.pair, 'no-answer');
			} else if (now >= one.nextAt) this.#again(now, one);
		}
		if (this.#timing.repetition === 'round-robin')
			for (const pair of this.#pairs.values())
				if (pair.state === 'In-Progress' && now >= pair.firstAt + this.#timing.patienceMs)
					this.#fail(pair, 'no-answer');
		if (now >= this.#nextConsentAt) this.#consent(now);
		if (now >= this.#nextCheckAt && this.#hasWork()) {
			this.#sendNext(now);
			this.#nextCheckAt = now + this.#timing.taMs;
		}
		this.#settle(now);
	}

	/** Something changed from outside; the next check goes out when pacing lets it. */
	#move(now: number): void {
		if (this.#state === 'new' && this.#generation.remote && this.#pairs.size > 0) this.#setState('checking');
		this.#nextCheckAt = Math.max(this.#nextCheckAt, now);
	}

	#settle(now: number): void {
		this.#nextCheckAt = Math.max(this.#nextCheckAt, now);
		this.#nominate(now);
		this.#select(now);
		const { disconnectedMs, failedMs, patienceMs } = this.#timing;
		const silentMs = this.#selected ? now - this.#selected.lastResponseAt : Infinity;
		switch (this.#state) {
			case 'connected':
			case 'completed':
				if (silentMs >= disconnectedMs) {
					this.#setState('disconnected');
					this.#nextConsentAt = Math.min(this.#nextConsentAt, now);
				}
				break;
			case 'disconnected':
				if (silentMs >= failedMs) this.#end('consent-expired');
				else if (silentMs < disconnectedMs) this.#setState('connected');
				break;
			case 'checking':
				if (!this.#isBusy() && now >= this.#beganAt + patienceMs) this.#end('no-valid-pair');
				break;
			case 'new':
			case 'failed':
				break;
		}
		if (this.#state === 'connected' && this.#nomination === 'regular' && !this.#isBusy())
			this.#setState('completed');
	}

	/** Whether there is a check to send. */
	#hasWork(): boolean {
		if (!this.#generation.remote) return false;
		if (this.#triggered.length > 0) return true;
		for (const pair of this.#pairs.values()) {
			if (pair.isDropped) continue;
			if (pair.state === 'Waiting' || pair.state === 'Frozen') return true;
			if (pair.state === 'In-Progress' && this.#timing.repetition === 'round-robin') return true;
		}
		return false;
	}

	/** Whether a check can still succeed. */
	#isBusy(): boolean {
		if (this.#triggered.length > 0) return true;
		for (const { state, isDropped } of this.#pairs.values())
			if (!isDropped && state !== 'Succeeded' && state !== 'Failed') return true;
		return false;
	}

	#sendNext(now: number): void {
		const triggered = this.#triggered.shift();
		if (triggered) {
			this.#check(now, triggered);
			return;
		}
		const open = [...this.#pairs.values()].filter(({ isDropped }) => !isDropped);
		const highest = () => open.filter(({ state }) => state === 'Waiting').sort(byPairPriority)[0];
		let next = highest();
		if (!next) {
			for (const pair of unfreezeIdle(open)) this.#tell(pair);
			next = highest();
		}
		if (!next && this.#timing.repetition === 'round-robin')
			next = open
				.filter(({ state }) => state === 'In-Progress')
				.reduce<Pair | undefined>(
					(oldest, pair) => (oldest && oldest.lastAt <= pair.lastAt ? oldest : pair),
					undefined
				);
		if (next) this.#check(now, next);
	}

	#check(now: number, pair: Pair, isConsent = false): void {
		const generation = isConsent && pair.valid ? pair.valid.generation : this.#generation;
		const { remote, local } = generation;
		if (!remote) return;
		const request: CheckRequest = {
			type: 'request',
			transaction: drawHex(this.#options.chance, 24),
			username: usernameOf(remote, local),
			key: remote.pwd,
			priority: candidatePriority(prflxPreference, pair.local.localPreference),
			role: this.#role,
			tiebreaker: this.#tiebreaker,
			useCandidate:
				this.#role === 'controlling' && (this.#nomination === 'aggressive' || pair.isNominating || isConsent)
		};
		const { repetition, lastWait, scalesRto, taMs, rtoMs } = this.#timing;
		if (!isConsent) {
			if (pair.checks === 0 || pair.state !== 'In-Progress') pair.firstAt = now;
			if (pair.state !== 'Succeeded') pair.state = 'In-Progress';
			pair.failure = undefined;
			pair.lastAt = now;
		}
		const rto = scalesRto
			? checkRto(taMs, { pairs: this.#pairs.size, open: this.#openCount() }, rtoMs)
			: rtoMs;
		const repeats = !isConsent && repetition === 'retransmit';
		const sends = this.#timing.sends;
		this.#transactions.set(request.transaction, {
			request,
			pair,
			from: pair.local.base,
			to: pair.remote.address,
			generation,
			isConsent,
			rtoMs: rto,
			sentAt: now,
			sends: 1,
			nextAt: repeats && sends > 1 ? now + rto : Infinity,
			failsAt: repeats ? (sends > 1 ? Infinity : now + lastWait * rto) : now + transactionLifeMs,
			isCancelled: !repeats
		});
		this.#send(pair, request);
		if (!isConsent) this.#tell(pair);
	}

	/** Nothing is sent again; an answer still counts (§7.3.1.4). */
	#cancel(pair: Pair): void {
		for (const one of this.#transactions.values()) {
			if (one.pair !== pair || one.isConsent) continue;
			one.nextAt = Infinity;
			one.failsAt = one.sentAt + transactionLifeMs;
			one.isCancelled = true;
		}
	}

	#openCount(): number {
		let count = 0;
		for (const { state, isDropped } of this.#pairs.values())
			if (!isDropped && (state === 'Waiting' || state === 'In-Progress')) count++;
		return count;
	}

	#again(now: number, one: Transaction): void {
		one.sends++;
		if (one.sends >= this.#timing.sends) {
			one.nextAt = Infinity;
			one.failsAt = now + this.#timing.lastWait * one.rtoMs;
		} else one.nextAt = one.sentAt + (2 ** one.sends - 1) * one.rtoMs;
		this.#send(one.pair, one.request);
		this.#tell(one.pair);
	}

	#send(pair: Pair, message: CheckRequest): void {
		pair.checks++;
		this.#outputs.push({ type: 'send', from: pair.local.base, to: pair.remote.address, message });
	}

	#request(now: number, base: Endpoint, from: Endpoint, message: CheckRequest): void {
		const asked = message.username.split(':')[0];
		const generation = [this.#generation, this.#previous].find((one) => one?.local.ufrag === asked);
		if (!generation || message.key !== generation.local.pwd) {
			const because = generation ? 'bad-key' : 'bad-username';
			this.#outputs.push({ type: 'rejected', from, message, because });
			this.#reply(base, from, { type: 'error', transaction: message.transaction, code: 401 });
			return;
		}
		const { transaction } = message;
		const key = generation.local.pwd;
		switch (roleConflict({ role: this.#role, tiebreaker: this.#tiebreaker }, message)) {
			case '487':
				this.#reply(base, from, { type: 'error', transaction, key, code: 487 });
				return;
			case 'switch':
				this.#switchRole(otherRole(this.#role));
				break;
			case 'none':
				break;
		}
		this.#reply(base, from, { type: 'success', transaction, key, mapped: from });
		if (generation !== this.#generation || this.#state === 'failed') return;
		const pair = this.#pairFor(base, from, message.priority);
		if (!pair) return;
		this.#trigger(pair);
		if (message.useCandidate && this.#role === 'controlled') {
			if (pair.valid && pair.state === 'Succeeded') this.#setNominated(pair.valid);
			else pair.nominateOnSuccess = true;
			this.#tell(pair);
		}
		this.#move(now);
	}

	#reply(base: Endpoint, to: Endpoint, message: CheckSuccess | CheckError): void {
		this.#outputs.push({ type: 'send', from: base, to, message });
	}

	/** The pair that a request belongs to; made if there is none, and its source learned (§7.3.1.3, §7.3.1.4). */
	#pairFor(base: Endpoint, from: Endpoint, priority: number): Pair | undefined {
		const known = this.#pairs.get(pairKey(base, from));
		if (known) return known;
		const local =
			this.#locals.find((one) => isSameEndpoint(one.address, base)) ??
			this.#locals.find((one) => isSameEndpoint(one.base, base));
		if (!local) return undefined;
		let remote = this.#remotes.find((one) => isSameEndpoint(one.address, from));
		if (!remote) {
			if (!this.#hasRoom(local)) {
				this.#outputs.push({ type: 'limit', from });
				return undefined;
			}
			remote = { type: 'prflx', address: from, priority, foundation: `prflx ${endpointText(from)}` };
			this.#remotes.push(remote);
			this.#outputs.push({ type: 'learned', side: 'remote', candidate: remote });
		}
		return this.#addPair(local, remote);
	}

	/** §7.3.1.4 */
	#trigger(pair: Pair): void {
		const { enqueue, state, cancels } = triggeredBy[pair.state];
		if (!enqueue) return;
		if (
			this.#selected &&
			pair.priority <= this.#selected.priority &&
			this.#selected.generation === this.#generation &&
			this.#nomination === 'aggressive'
		)
			return;
		pair.isDropped = false;
		if (cancels) this.#cancel(pair);
		pair.state = state;
		pair.failure = undefined;
		if (!this.#triggered.includes(pair)) this.#triggered.push(pair);
		this.#tell(pair);
	}

	#response(now: number, base: Endpoint, from: Endpoint, message: CheckSuccess | CheckError): void {
		const one = this.#transactions.get(message.transaction);
		if (!one) {
			this.#outputs.push({ type: 'rejected', from, message, because: 'unknown-transaction' });
			return;
		}
		if (message.key !== undefined && message.key !== one.request.key) {
			this.#outputs.push({ type: 'rejected', from, message, because: 'bad-key' });
			return;
		}
		this.#transactions.delete(message.transaction);
		const { pair } = one;
		if (!isSameEndpoint(from, one.to) || !isSameEndpoint(base, one.from)) {
			this.#outputs.push({ type: 'rejected', from, message, because: 'not-symmetric' });
			if (!one.isConsent && pair.state === 'In-Progress') this.#fail(pair, 'not-symmetric');
			return;
		}
		if (message.type === 'error') {
			if (message.code === 487) {
				// §7.2.5.1: who has switched since then does not switch back.
				if (one.request.role === this.#role) this.#switchRole(otherRole(this.#role));
				if (pair.state === 'In-Progress') pair.state = 'Waiting';
				if (!this.#triggered.includes(pair) && pair.state !== 'Succeeded') this.#triggered.push(pair);
				this.#tell(pair);
			} else if (pair.state === 'In-Progress') this.#fail(pair, 'error-response');
			return;
		}
		this.#succeed(now, one, message.mapped);
	}

	#succeed(now: number, one: Transaction, mapped: Endpoint): void {
		const { pair, request } = one;
		let local = this.#locals.find(
			(candidate) => isSameEndpoint(candidate.address, mapped) && isSameEndpoint(candidate.base, one.from)
		);
		if (
			!local &&
			one.generation !== this.#generation &&
			pair.valid &&
			isSameEndpoint(pair.valid.local.address, mapped)
		)
			local = pair.valid.local;
		if (!local) {
			// §7.2.5.3.1
			local = {
				type: 'prflx',
				address: mapped,
				base: one.from,
				priority: request.priority,
				localPreference: pair.local.localPreference,
				foundation: `prflx ${one.from.address}`
			};
			this.#locals.push(local);
			this.#outputs.push({ type: 'learned', side: 'local', candidate: local });
		}
		const before = pair.state;
		pair.state = 'Succeeded';
		pair.failure = undefined;
		const waiting = this.#triggered.indexOf(pair);
		if (waiting >= 0 && !pair.isNominating) this.#triggered.splice(waiting, 1);
		this.#cancel(pair);
		if (before !== 'Succeeded')
			for (const other of unfreezeFoundation(pair.foundation, [[...this.#pairs.values()]])) this.#tell(other);
		const old = pair.valid;
		if (old && old.local === local) old.lastResponseAt = now;
		else {
			const valid: ValidPair = {
				local,
				remote: pair.remote,
				priority: priorityOfPair(local, pair.remote, this.#role),
				pair,
				generation: one.generation,
				isNominated: old?.isNominated ?? false,
				order: old?.order ?? 0,
				lastResponseAt: now
			};
			pair.valid = valid;
			this.#valids = [...this.#valids.filter((other) => other !== old), valid];
			if (this.#selected && this.#selected === old) this.#choose(valid, now);
			this.#firstValidAt = Math.min(this.#firstValidAt, now);
		}
		const nominates =
			this.#role === 'controlling'
				? request.useCandidate && request.role === 'controlling'
				: pair.nominateOnSuccess;
		if (nominates) {
			pair.isNominating = false;
			this.#setNominated(pair.valid!);
		}
		this.#tell(pair);
	}

	#setNominated(valid: ValidPair): void {
		if (valid.isNominated) return;
		valid.isNominated = true;
		valid.order = ++this.#nominations;
	}

	get #nominateAfterMs(): number {
		return this.#options.nominateAfterMs ?? 1000;
	}
	#mayNominate(): boolean {
		return (
			this.#nomination === 'regular' &&
			this.#role === 'controlling' &&
			this.#valids.some(({ generation }) => generation === this.#generation) &&
			!this.#valids.some(
				(valid) => valid.generation === this.#generation && (valid.isNominated || valid.pair.isNominating)
			)
		);
	}

	/** §8.1.1, regular: one pair, when no better one can come any more or the wait is over. */
	#nominate(now: number): void {
		if (!this.#mayNominate()) return;
		const best = this.#valids
			.filter(({ generation, pair }) => generation === this.#generation && pair.state === 'Succeeded')
			.sort(byPairPriority)[0];
		if (!best) return;
		const mayImprove = [...this.#pairs.values()].some(
			({ state, priority }) => state !== 'Succeeded' && state !== 'Failed' && priority > best.priority
		);
		if (mayImprove && now < this.#firstValidAt + this.#nominateAfterMs) return;
		best.pair.isNominating = true;
		this.#triggered.push(best.pair);
		this.#tell(best.pair);
	}

	/** Of what is nominated and answers, the highest. */
	#select(now: number): void {
		let best: ValidPair | undefined;
		for (const valid of this.#valids) {
			if (!valid.isNominated || now - valid.lastResponseAt >= this.#timing.disconnectedMs) continue;
			// After a restart the new generation wins (§9).
			const isNewer = best && valid.generation !== best.generation && valid.generation === this.#generation;
			const isOlder = best && valid.generation !== best.generation && best.generation === this.#generation;
			if (isOlder) continue;
			if (
				!best ||
				isNewer ||
				valid.priority > best.priority ||
				(valid.priority === best.priority && valid.order > best.order)
			)
				best = valid;
		}
		if (best && best !== this.#selected) this.#choose(best, now);
	}

	#choose(valid: ValidPair, now: number): void {
		this.#selected = valid;
		this.#outputs.push({ type: 'selected', pair: selectedOf(valid) });
		if (valid.generation === this.#generation) {
			this.#previous = undefined;
			this.#drop(valid);
			if (this.#state !== 'connected' && this.#state !== 'completed') this.#setState('connected');
		}
		if (this.#nextConsentAt === Infinity)
			this.#nextConsentAt = now + consentInterval(this.#options.chance(), this.#timing.consentMs);
	}

	/** Pairs that cannot become better than what is selected are not checked any more (§8.1.2). */
	#drop(selected: ValidPair): void {
		for (const pair of this.#pairs.values()) {
			if (pair === selected.pair || pair.isDropped) continue;
			if (pair.state === 'Succeeded' || pair.state === 'Failed') continue;
			if (this.#nomination === 'aggressive' && pair.priority > selected.priority) continue;
			pair.isDropped = true;
			const waiting = this.#triggered.indexOf(pair);
			if (waiting >= 0) this.#triggered.splice(waiting, 1);
			this.#cancel(pair);
			this.#tell(pair);
		}
	}

	/** RFC 7675 §5.1, on the selected pair; on all that were nominated when it does not answer. */
	#consent(now: number): void {
		this.#nextConsentAt = now + consentInterval(this.#options.chance(), this.#timing.consentMs);
		for (const valid of this.#valids)
			if (valid === this.#selected || (this.#state === 'disconnected' && valid.isNominated))
				this.#check(now, valid.pair, true);
	}

	#fail(pair: Pair, failure: PairFailure): void {
		pair.state = 'Failed';
		pair.failure = failure;
		this.#cancel(pair);
		this.#tell(pair);
	}

	#end(because: FailedBecause): void {
		this.#nextConsentAt = Infinity;
		this.#transactions.clear();
		this.#triggered.length = 0;
		this.#state = 'failed';
		this.#outputs.push({ type: 'state', state: 'failed', because });
	}

	#switchRole(role: IceRole): void {
		this.#role = role;
		if (!this.#options.keepsTiebreaker) this.#tiebreaker = drawTiebreaker(this.#options.chance);
		for (const pair of this.#pairs.values()) pair.priority = priorityOfPair(pair.local, pair.remote, role);
		for (const valid of this.#valids) valid.priority = priorityOfPair(valid.local, valid.remote, role);
		this.#outputs.push({ type: 'role', role });
	}

	#rename(index: number, candidate: RemoteCandidate): void {
		this.#remotes[index] = candidate;
		const isIt = (remote: RemoteCandidate) => isSameEndpoint(remote.address, candidate.address);
		for (const valid of this.#valids)
			if (isIt(valid.remote)) {
				valid.remote = candidate;
				valid.priority = priorityOfPair(valid.local, candidate, this.#role);
				if (valid === this.#selected) this.#outputs.push({ type: 'selected', pair: selectedOf(valid) });
			}
		for (const pair of this.#pairs.values())
			if (isIt(pair.remote)) {
				pair.remote = candidate;
				pair.foundation = `${pair.local.foundation}:${candidate.foundation}`;
				pair.priority = priorityOfPair(pair.local, candidate, this.#role);
				this.#tell(pair);
			}
	}

	/** Forms a pair, replaces a reflexive local by its base, and prunes (§6.1.2.4, RFC 8838 §10). */
	#addPair(candidate: LocalCandidate, remote: RemoteCandidate): Pair | undefined {
		if (!canPair(candidate, remote)) return undefined;
		const key = pairKey(candidate.base, remote.address);
		const known = this.#pairs.get(key);
		if (known) return known;
		const local = this.#locals.find((one) => isSameEndpoint(one.address, candidate.base)) ?? candidate;
		const priority = priorityOfPair(local, remote, this.#role);
		if (!this.#hasRoom(local, remote.type === 'prflx' ? undefined : priority)) {
			this.#outputs.push({ type: 'limit', from: remote.address });
			return undefined;
		}
		const foundation = `${local.foundation}:${remote.foundation}`;
		const isShared = [...this.#pairs.values()].some(
			(one) => one.foundation === foundation && (one.state === 'Waiting' || one.state === 'In-Progress')
		);
		const pair: Pair = {
			id: ++this.#pairCount,
			local,
			remote,
			foundation,
			priority,
			state: isShared ? 'Frozen' : 'Waiting',
			isDropped: Boolean(
				this.#selected &&
				this.#selected.generation === this.#generation &&
				priority <= this.#selected.priority
			),
			nominateOnSuccess: false,
			isNominating: false,
			checks: 0,
			firstAt: 0,
			lastAt: 0
		};
		this.#pairs.set(key, pair);
		this.#tell(pair);
		return pair;
	}

	/**
	 * §6.1.2.5. A full list gives up what has failed. What was learned from a check does not displace pairs of its own base:
	 * else a NAT that answers from a new port each time would keep the list moving for ever.
	 *
	 * @param priority of a pair whose remote candidate was signaled
	 */
	#hasRoom(local: LocalCandidate, priority?: bigint): boolean {
		if (this.#pairs.size < this.#limit) return true;
		let worst: [string, Pair] | undefined;
		for (const entry of this.#pairs) {
			const [, pair] = entry;
			const mayGo =
				pair.state === 'Failed'
					? priority !== undefined || !isSameEndpoint(pair.local.base, local.base)
					: priority !== undefined && pair.checks === 0 && pair.priority < priority;
			if (!mayGo) continue;
			const isWorse =
				!worst || (pair.state === 'Failed') !== (worst[1].state === 'Failed')
					? pair.state === 'Failed'
					: pair.priority < worst[1].priority;
			if (!worst || isWorse) worst = entry;
		}
		if (!worst) return false;
		this.#pairs.delete(worst[0]);
		const waiting = this.#triggered.indexOf(worst[1]);
		if (waiting >= 0) this.#triggered.splice(waiting, 1);
		return true;
	}

	#setState(state: IceState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#outputs.push({ type: 'state', state });
	}

	#tell(pair: Pair): void {
		this.#outputs.push({ type: 'pair', pair: rowOf(pair) });
	}
}

const selectedOf = ({ local, remote, priority, pair }: ValidPair): SelectedPair => ({
	local,
	remote,
	priority,
	pair: pair.id
});

function rowOf(pair: Pair): PairRow {
	const { id, local, remote, state, priority, foundation, failure, isDropped, checks, valid } = pair;
	return {
		id,
		local,
		remote,
		state,
		priority,
		foundation,
		...(failure && { failure }),
		isDropped,
		isNominated: valid?.isNominated ?? false,
		checks,
		...(valid && { valid: { local: valid.local, remote: valid.remote, priority: valid.priority } })
	};
}
