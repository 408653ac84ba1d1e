/**
 * A small SIP registrar and proxy without any network in it: it is told what happened and says what to do.
 *
 *   (event, now) => actions        wakeAt: when it wants to be asked again
 *
 * What it is: stateful for what it forwards (RFC 3261 §16, with the transactions of §17 and RFC 6026), stateless for what it
 * refuses (§8.2.7), so that a challenge costs nothing and is never repeated to a forged address. It stays in the path of a
 * call by Record-Route, and remembers between which two connections a call runs.
 *
 * What it is not: an open relay. A request goes to a registered address of its own domain or, inside a call, to the other
 * end of that very call, and nowhere else. It does not fork: of several addresses of a user the newest is called.
 */
import { DigestGuard, type Hashes } from './digest.ts';
import {
	expiresSeconds,
	firstMaxForwards,
	lingerMs,
	maxCallMs,
	maxCalls,
	maxNonces,
	maxTransactions,
	maxVias,
	nonceLifetimeMs,
	ringingMs,
	t1Ms,
	t2Ms
} from './limits.ts';
import {
	checkSip,
	cseqOf,
	headerOf,
	headersOf,
	makeHeader,
	makeResponse,
	parseSip,
	prependHeader,
	printSip,
	setHeader,
	withHeaders,
	withUri,
	type SipMessage,
	type SipRequest,
	type SipResponse
} from './message.ts';
import { reasons, type OwnStatus } from './reasons.ts';
import { Registrar } from './registrar.ts';
import { listOf, parseNameAddress, parseUri, parseVia, tagOf, withReceived } from './values.ts';

/** A way to somebody: a WebSocket connection, or an address and port of UDP. */
export interface Flow {
	readonly id: string;
	readonly transport: 'WS' | 'UDP';
	/** Where it comes from; of a WebSocket it is not told on (RFC 7118 §5.3). */
	readonly address: string;
	readonly port: number;
	/** Host, or host and port, by which the other end reaches us: written into Via and Record-Route. */
	readonly sentBy: string;
}

export type SipEvent =
	| { readonly type: 'opened'; readonly flow: Flow }
	| { readonly type: 'received'; readonly flow: string; readonly text: string }
	| { readonly type: 'closed'; readonly flow: string }
	/** The time that `wakeAt` named has come. */
	| { readonly type: 'woke' };

export type SipAction =
	| { readonly type: 'send'; readonly flow: string; readonly text: string }
	/** What came in is no SIP message, or answers nothing: it was dropped. */
	| { readonly type: 'dropped'; readonly flow: string; readonly reason: string };

export interface ProxyOptions {
	/** The domain of its users, and the realm of its challenges. */
	readonly domain: string;
	/** Undefined for a user that there is not. */
	readonly passwordOf: (user: string) => string | undefined;
	readonly hashes: Hashes;
	/** Letters and digits that nobody can guess. */
	readonly random: () => string;
}

/** The request as it came in, and what has been answered (RFC 3261 §17.2). */
interface ServerTransaction {
	readonly key: string;
	readonly flow: string;
	readonly request: SipRequest;
	state: 'proceeding' | 'completed' | 'confirmed' | 'accepted';
	/** The last response: sent again when the request comes again. */
	last?: string;
	/** The branch under which it was forwarded. */
	branch?: string;
	repeatAt?: number;
	pauseMs: number;
	endAt: number;
}

/** The request as it went out (RFC 3261 §17.1). */
interface ClientTransaction {
	readonly key: string;
	readonly flow: string;
	readonly request: SipRequest;
	/** Absent for a CANCEL of our own. */
	readonly server?: string;
	state: 'calling' | 'proceeding' | 'completed' | 'accepted';
	/** CANCEL waits for the first provisional response (RFC 3261 §9.1). */
	cancel: 'no' | 'wanted' | 'sent';
	ack?: string;
	repeatAt?: number;
	pauseMs: number;
	endAt: number;
}

/** Between which two connections a call runs: requests inside it go from one to the other. */
interface Call {
	readonly callId: string;
	readonly callerTag: string;
	caller: string;
	callee: string;
	endAt: number;
}

const magic = 'z9hG4bK';
/** Requests that may have no answer of ours. */
const isAck = ({ method }: SipRequest): boolean => method === 'ACK';

export class SipProxy {
	readonly registrar = new Registrar();
	readonly #options: ProxyOptions;
	readonly #guard: DigestGuard;
	readonly #flows = new Map<string, Flow>();
	readonly #servers = new Map<string, ServerTransaction>();
	readonly #clients = new Map<string, ClientTransaction>();
	readonly #calls = new Map<string, Call>();
	#actions: SipAction[] = [];

	constructor(options: ProxyOptions) {
		this.#options = options;
		this.#guard = new DigestGuard({
			realm: options.domain,
			hashes: options.hashes,
			passwordOf: options.passwordOf,
			secret: options.random() + options.random(),
			lifetimeMs: nonceLifetimeMs,
			maxNonces
		});
	}

	/** Takes in what happened and returns what is to be done, in order. */
	handle(event: SipEvent, now: number): SipAction[] {
		this.#actions = [];
		switch (event.type) {
			case 'opened':
				this.#flows.set(event.flow.id, event.flow);
				break;
			case 'received':
				this.#received(event.flow, event.text, now);
				break;
			case 'closed':
				this.#closed(event.flow, now);
				break;
			case 'woke':
				break;
			default:
				event satisfies never;
		}
		this.#runTimers(now);
		return this.#actions;
	}

	/** When it wants a `woke`, on the clock of `now`; undefined while nothing waits. */
	get wakeAt(): number | undefined {
		let first = Infinity;
		for (const { endAt, repeatAt = Infinity } of [...this.#servers.values(), ...this.#clients.values()])
			first = Math.min(first, endAt, repeatAt);
		for (const { endAt } of this.#calls.values()) first = Math.min(first, endAt);
		return first === Infinity ? undefined : first;
	}

	/** Whether a registration, a request or a call depends on this flow. */
	isUsed(flow: string, now: number): boolean {
		return (
			this.registrar.hasFlow(flow, now) ||
			[...this.#servers.values(), ...this.#clients.values()].some((one) => one.flow === flow) ||
			[...this.#calls.values()].some(({ caller, callee }) => caller === flow || callee === flow)
		);
	}

	// ── In ────────────────────────────────────────────────────────────────────────────────────────────────────────────

	#received(flowId: string, text: string, now: number): void {
		const flow = this.#flows.get(flowId);
		if (!flow) return;
		const { message, problems } = parseSip(text);
		if (!message) {
			this.#drop(flow, problems[0]?.message ?? 'not a SIP message');
			return;
		}
		const wrong = [...problems, ...checkSip(message)].find(({ severity }) => severity === 'error');
		if (message.kind === 'response') {
			if (wrong) this.#drop(flow, wrong.message);
			else this.#response(flow, message, now);
			return;
		}
		const request = flow.transport === 'UDP' ? withReceived(message, flow.address, flow.port) : message;
		if (!wrong) {
			this.#request(flow, request, now);
			return;
		}
		// Answered if there is enough to find the way back (RFC 3261 §8.2.6).
		const canAnswer = !isAck(request) && listOf(request, 'via').length > 0 && headerOf(request, 'cseq');
		if (canAnswer && wrong.code === 'bad-version') this.#refuse(flow, request, 505);
		else if (canAnswer)
			this.#refuse(flow, request, 400, [
				['warning', `399 ${this.#options.domain} "${wrong.message.replace(/["\\]/g, "'")}"`]
			]);
		else this.#drop(flow, wrong.message);
	}

	#request(flow: Flow, request: SipRequest, now: number): void {
		const key = transactionKey(flow, request);
		const known = this.#servers.get(key);
		if (known && isAck(request)) {
			// RFC 3261 §17.2.1: ours to take in, it acknowledges a final response other than 2xx.
			if (known.state !== 'accepted') {
				known.state = 'confirmed';
				delete known.repeatAt;
				return;
			}
		} else if (known) {
			// §17.2.1, §17.2.2: the request again, so the last answer again.
			if (known.last !== undefined) this.#send(known.flow, known.last);
			return;
		}
		const problem = this.#validate(request);
		if (problem) {
			if (!isAck(request)) this.#refuse(flow, request, ...problem);
			return;
		}
		const routed = this.#withoutOwnRoutes(request);
		if (listOf(routed, 'route').length > 0) {
			this.#refuse(flow, request, 403, [], 'This Proxy Routes To Its Own Users Only');
			return;
		}
		if (tagOf(headerOf(routed, 'to')) !== undefined && routed.method !== 'CANCEL')
			this.#insideCall(flow, key, routed, now);
		else if (routed.method === 'CANCEL') this.#cancelled(flow, routed, now);
		else if (isAck(routed)) this.#drop(flow, 'an ACK that acknowledges nothing we know');
		else if (this.#servers.size >= maxTransactions) this.#refuse(flow, routed, 503, [['retry-after', '5']]);
		else if (routed.method === 'REGISTER') this.#register(flow, key, routed, now);
		else if (routed.method === 'OPTIONS' && parseUri(routed.uri)?.user === '')
			this.#refuse(flow, routed, 200, [['allow', 'INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER, MESSAGE']]);
		else this.#newRequest(flow, key, routed, now);
	}

	/** RFC 3261 §16.3. */
	#validate(request: SipRequest): readonly [OwnStatus, [string, string][]?] | undefined {
		if (!/^sips?:/i.test(request.uri)) return [416];
		if (!parseUri(request.uri))
			return [400, [['warning', `399 ${this.#options.domain} "the Request-URI cannot be read"`]]];
		const hops = headerOf(request, 'max-forwards');
		if (hops !== undefined && !/^\d{1,3}$/.test(hops)) return [400];
		const vias = listOf(request, 'via');
		if ((hops !== undefined && Number(hops) === 0) || vias.length > maxVias) return [483];
		// It left us before: whoever sent it back would send it round for ever (RFC 5393).
		if (vias.some((via) => parseVia(via)?.params.get('branch')?.startsWith(this.#branchPrefix))) return [482];
		const needed = listOf(request, 'proxy-require');
		return needed.length > 0 ? [420, [['unsupported', needed.join(', ')]]] : undefined;
	}

	/** RFC 3261 §16.4: the routes that led here have done their work. */
	#withoutOwnRoutes(request: SipRequest): SipRequest {
		const routes = listOf(request, 'route');
		let own = 0;
		while (own < routes.length && this.#isOwn(parseNameAddress(routes[own]!)?.uri)) own++;
		return own === 0 ? request : setHeader(request, 'route', ...routes.slice(own));
	}

	/** The domain itself, or an address: whoever wrote one into a request that reached us meant us. */
	#isOwn(uri: string | undefined): boolean {
		const host = uri === undefined ? undefined : parseUri(uri)?.host;
		if (host === undefined) return false;
		return (
			host === this.#options.domain ||
			host === 'localhost' ||
			/^\d+\.\d+\.\d+\.\d+$/.test(host) ||
			host.includes(':')
		);
	}

	// ── Registrar ─────────────────────────────────────────────────────────────────────────────────────────────────────

	#register(flow: Flow, key: string, request: SipRequest, now: number): void {
		const { domain } = this.#options;
		if (!this.#isOwn(request.uri)) {
			this.#refuse(flow, request, 403, [], `This Registrar Serves ${domain}`);
			return;
		}
		const login = this.#guard.check('REGISTER', headersOf(request, 'authorization'), now);
		if (login.type !== 'ok') {
			const challenges = this.#challenges(flow, login.type === 'stale', now);
			this.#refuse(
				flow,
				request,
				401,
				challenges.map((text) => ['www-authenticate', text])
			);
			return;
		}
		const to = parseUri(parseNameAddress(headerOf(request, 'to') ?? '')?.uri ?? '');
		if (to?.user !== login.user) {
			this.#refuse(flow, request, 403, [], 'Users Register Themselves Only');
			return;
		}
		const expires = headerOf(request, 'expires');
		const answer = this.registrar.register(
			{
				user: login.user,
				contacts: listOf(request, 'contact'),
				...(expires !== undefined && { expires }),
				callId: headerOf(request, 'call-id') ?? '',
				cseq: cseqOf(request)?.number ?? 0,
				flow: flow.id
			},
			now
		);
		if (answer.status !== 200) {
			this.#refuse(
				flow,
				request,
				answer.status,
				answer.status === 423 ? [['min-expires', String(expiresSeconds.least)]] : [],
				answer.reason
			);
			return;
		}
		for (const { from, to: now } of answer.moved) this.#moveCalls(from, now);
		// Kept: the same REGISTER again (UDP) must not look like a nonce that is used twice.
		const server = this.#accept(flow, key, request, now);
		const response = makeResponse(
			request,
			200,
			'OK',
			answer.contacts.map((contact) => ['contact', contact]),
			this.#tag(key)
		);
		this.#answer(server, response, now);
	}

	/**
	 * The order is ours to choose (RFC 8760 §2.3), and a client ought to skip what it cannot answer (§2.4). Two that answer MD5
	 * only do not: JsSIP 3.13 keeps the last challenge, sipp 3.6 reads the first.
	 */
	#challenges(flow: Flow, isStale: boolean, now: number): string[] {
		const challenges = this.#guard.challenges(now, isStale);
		return flow.transport === 'UDP' ? challenges.reverse() : challenges;
	}

	#moveCalls(from: string, to: string): void {
		for (const call of this.#calls.values()) {
			if (call.caller === from) call.caller = to;
			if (call.callee === from) call.callee = to;
		}
	}

	// ── Proxy ─────────────────────────────────────────────────────────────────────────────────────────────────────────

	/** Outside any call: INVITE, MESSAGE, OPTIONS to a user, … */
	#newRequest(flow: Flow, key: string, request: SipRequest, now: number): void {
		const { passwordOf } = this.#options;
		if (!this.#isOwn(request.uri)) {
			this.#refuse(flow, request, 403, [], 'This Proxy Routes To Its Own Users Only');
			return;
		}
		const login = this.#guard.check(request.method, headersOf(request, 'proxy-authorization'), now);
		if (login.type !== 'ok') {
			const challenges = this.#challenges(flow, login.type === 'stale', now);
			this.#refuse(
				flow,
				request,
				407,
				challenges.map((text) => ['proxy-authenticate', text])
			);
			return;
		}
		const from = parseUri(parseNameAddress(headerOf(request, 'from') ?? '')?.uri ?? '');
		if (from?.user !== login.user) {
			this.#refuse(flow, request, 403, [], 'From Names Somebody Else');
			return;
		}
		const user = parseUri(request.uri)?.user ?? '';
		if (passwordOf(user) === undefined) {
			this.#refuse(flow, request, 404);
			return;
		}
		const [binding] = this.registrar.bindingsOf(user, now);
		const target = binding && this.#flows.get(binding.flow);
		if (!binding || !target) {
			this.#refuse(flow, request, 480);
			return;
		}
		if (request.method === 'INVITE' && !this.#beginCall(flow, target, request, now)) {
			this.#refuse(flow, request, 503, [['retry-after', '5']]);
			return;
		}
		const server = this.#accept(flow, key, request, now);
		if (request.method === 'INVITE') this.#answer(server, makeResponse(request, 100, reasons[100]), now);
		this.#forward(server, flow, target, withUri(request, binding.uri), now);
	}

	#beginCall(flow: Flow, target: Flow, request: SipRequest, now: number): boolean {
		if (this.#calls.size >= maxCalls) return false;
		const callId = headerOf(request, 'call-id') ?? '';
		const callerTag = tagOf(headerOf(request, 'from')) ?? '';
		this.#calls.set(callKey(callId, callerTag), {
			callId,
			callerTag,
			caller: flow.id,
			callee: target.id,
			endAt: now + maxCallMs
		});
		return true;
	}

	/** ACK, BYE, re-INVITE, INFO, …: to the other end of the call, from one of its ends only. */
	#insideCall(flow: Flow, key: string, request: SipRequest, now: number): void {
		const call = this.#callOf(request);
		const other = call?.caller === flow.id ? call.callee : call?.callee === flow.id ? call.caller : undefined;
		const target = other === undefined ? undefined : this.#flows.get(other);
		if (!call || !target) {
			if (isAck(request)) this.#drop(flow, 'an ACK outside any call');
			else this.#refuse(flow, request, other === undefined ? 481 : 480);
			return;
		}
		if (isAck(request)) {
			// RFC 3261 §16.11: the ACK of a 2xx is a transaction of its own, passed on and forgotten.
			this.#send(target.id, printSip(this.#outgoing(request, flow, target, this.#newBranch())));
			return;
		}
		if (this.#servers.size >= maxTransactions) {
			this.#refuse(flow, request, 503);
			return;
		}
		if (request.method === 'BYE') call.endAt = now + lingerMs;
		const server = this.#accept(flow, key, request, now);
		if (request.method === 'INVITE') this.#answer(server, makeResponse(request, 100, reasons[100]), now);
		this.#forward(server, flow, target, request, now);
	}

	#callOf(request: SipRequest): Call | undefined {
		const callId = headerOf(request, 'call-id') ?? '';
		const tags = [tagOf(headerOf(request, 'from')), tagOf(headerOf(request, 'to'))];
		for (const tag of tags) {
			const call = tag === undefined ? undefined : this.#calls.get(callKey(callId, tag));
			if (call) return call;
		}
		return undefined;
	}

	/** RFC 3261 §16.10, §9.2. */
	#cancelled(flow: Flow, request: SipRequest, now: number): void {
		const server = this.#servers.get(transactionKey(flow, request, 'INVITE'));
		if (!server || server.state !== 'proceeding') {
			this.#refuse(flow, request, 481);
			return;
		}
		this.#refuse(flow, request, 200);
		const client = this.#clients.get(`${server.branch ?? ''} INVITE`);
		if (client) this.#cancel(client, now);
	}

	#cancel(client: ClientTransaction, now: number): void {
		if (client.cancel !== 'no') return;
		client.cancel = 'wanted';
		if (client.state === 'proceeding') this.#sendCancel(client, now);
	}

	/** RFC 3261 §9.1: the same Request-URI, Via, Call-ID, From, To and CSeq number as the INVITE. */
	#sendCancel(client: ClientTransaction, now: number): void {
		client.cancel = 'sent';
		// The callee answers the INVITE with 487; if it does not, the wait ends here.
		client.endAt = Math.min(client.endAt, now + lingerMs);
		const cancel = hopRequest(client.request, 'CANCEL');
		const flow = this.#flows.get(client.flow);
		if (!flow) return;
		this.#startClient({ branch: branchOf(cancel), flow, request: cancel }, now);
	}

	// ── Out and back ──────────────────────────────────────────────────────────────────────────────────────────────────

	#accept(flow: Flow, key: string, request: SipRequest, now: number): ServerTransaction {
		const server: ServerTransaction = {
			key,
			flow: flow.id,
			request,
			state: 'proceeding',
			pauseMs: t1Ms,
			// The client side ends it; this is for the case that it does not.
			endAt: now + ringingMs + 2 * lingerMs
		};
		this.#servers.set(key, server);
		return server;
	}

	#forward(server: ServerTransaction, from: Flow, target: Flow, request: SipRequest, now: number): void {
		server.branch = this.#newBranch();
		const outgoing = this.#outgoing(request, from, target, server.branch);
		this.#startClient({ branch: server.branch, flow: target, request: outgoing, server: server.key }, now);
	}

	/** RFC 3261 §16.6 steps 3, 4 and 8. */
	#outgoing(request: SipRequest, from: Flow, target: Flow, branch: string): SipRequest {
		const hops = Number(headerOf(request, 'max-forwards') ?? firstMaxForwards + 1);
		let outgoing = setHeader(request, 'max-forwards', String(Math.max(0, hops - 1)));
		// Credentials for us have been used up here (§20.28).
		outgoing = withHeaders(
			outgoing,
			outgoing.headers.filter(
				({ name, value }) =>
					name !== 'proxy-authorization' || !value.includes(`realm="${this.#options.domain}"`)
			)
		);
		if (request.method === 'INVITE' && tagOf(headerOf(request, 'to')) === undefined) {
			outgoing = prependHeader(outgoing, 'record-route', recordRoute(from));
			// Two values where the transport changes, one for each side (RFC 5658 §6.2).
			if (from.transport !== target.transport || from.sentBy !== target.sentBy)
				outgoing = prependHeader(outgoing, 'record-route', recordRoute(target));
		}
		return prependHeader(
			outgoing,
			'via',
			`SIP/2.0/${target.transport} ${target.sentBy};branch=${branch}${target.transport === 'UDP' ? ';rport' : ''}`
		);
	}

	#startClient(
		{ branch, flow, request, server }: { branch: string; flow: Flow; request: SipRequest; server?: string },
		now: number
	): void {
		const key = `${branch} ${request.method}`;
		const client: ClientTransaction = {
			key,
			flow: flow.id,
			request,
			...(server !== undefined && { server }),
			state: 'calling',
			cancel: 'no',
			pauseMs: t1Ms,
			endAt: now + lingerMs
		};
		// Timers A and E: only where messages get lost.
		if (flow.transport === 'UDP') client.repeatAt = now + t1Ms;
		this.#clients.set(key, client);
		this.#send(flow.id, printSip(request));
	}

	#response(flow: Flow, response: SipResponse, now: number): void {
		const [top = '', ...vias] = listOf(response, 'via');
		const branch = parseVia(top)?.params.get('branch') ?? '';
		const client = this.#clients.get(`${branch} ${cseqOf(response)?.method ?? ''}`);
		if (!client || client.flow !== flow.id) {
			this.#drop(flow, `a response (${response.status}) to nothing we asked`);
			return;
		}
		const isInvite = client.request.method === 'INVITE';
		if (response.status < 200) {
			if (client.state !== 'calling' && client.state !== 'proceeding') return;
			client.state = 'proceeding';
			if (isInvite) {
				delete client.repeatAt;
				if (client.cancel !== 'sent') client.endAt = now + ringingMs;
				if (client.cancel === 'wanted') this.#sendCancel(client, now);
			}
		} else {
			delete client.repeatAt;
			const wasOver = client.state === 'completed';
			client.endAt = now + lingerMs;
			if (isInvite && response.status >= 300) {
				// RFC 3261 §17.1.1.3: the ACK of a refusal goes one hop, and again as often as the refusal comes.
				client.ack ??= printSip(ackOf(client.request, response));
				this.#send(flow.id, client.ack);
			}
			if (wasOver) return;
			client.state = isInvite && response.status < 300 ? 'accepted' : 'completed';
		}
		const server = client.server === undefined ? undefined : this.#servers.get(client.server);
		// RFC 3261 §16.7: our Via comes off; 100 is between us and whoever sent it.
		if (server && response.status !== 100) this.#answer(server, setHeader(response, 'via', ...vias), now);
	}

	#answer(server: ServerTransaction, response: SipResponse, now: number): void {
		const { status } = response;
		const isFinal = status >= 200;
		const isAnswered = server.state === 'completed' || server.state === 'confirmed';
		if (isAnswered || (server.state === 'accepted' && !(status >= 200 && status < 300))) return;
		server.last = printSip(response);
		this.#send(server.flow, server.last);
		if (!isFinal) return;
		server.endAt = now + lingerMs;
		const isInvite = server.request.method === 'INVITE';
		server.state = isInvite && status < 300 ? 'accepted' : 'completed';
		// Timer G: a refused INVITE is answered again until the ACK comes; UDP loses messages.
		if (isInvite && status >= 300 && this.#flows.get(server.flow)?.transport === 'UDP')
			server.repeatAt = now + t1Ms;
		if (isInvite && status >= 300 && tagOf(headerOf(server.request, 'to')) === undefined) {
			const call = this.#callOf(server.request);
			if (call) call.endAt = now + lingerMs;
		}
	}

	/** An answer of our own that leaves nothing behind: the same request again is answered the same again (§8.2.7). */
	#refuse(
		flow: Flow,
		request: SipRequest,
		status: OwnStatus,
		extra: readonly (readonly [string, string])[] = [],
		reason: string = reasons[status]
	): void {
		if (isAck(request)) return;
		const tag = this.#tag(transactionKey(flow, request));
		this.#send(flow.id, printSip(makeResponse(request, status, reason, extra, tag)));
	}

	// ── Time, and connections that end ────────────────────────────────────────────────────────────────────────────────

	#runTimers(now: number): void {
		for (const client of [...this.#clients.values()]) {
			if (client.endAt <= now) this.#clientEnded(client, now);
			else if (client.repeatAt !== undefined && client.repeatAt <= now) {
				this.#send(client.flow, printSip(client.request));
				// Timer A doubles without end, timer E up to T2.
				client.pauseMs =
					client.request.method === 'INVITE' ? client.pauseMs * 2 : Math.min(client.pauseMs * 2, t2Ms);
				client.repeatAt = now + client.pauseMs;
			}
		}
		for (const server of [...this.#servers.values()]) {
			if (server.endAt <= now) this.#servers.delete(server.key);
			else if (server.repeatAt !== undefined && server.repeatAt <= now && server.last !== undefined) {
				this.#send(server.flow, server.last);
				server.pauseMs = Math.min(server.pauseMs * 2, t2Ms);
				server.repeatAt = now + server.pauseMs;
			}
		}
		for (const [key, { endAt }] of this.#calls) if (endAt <= now) this.#calls.delete(key);
	}

	#clientEnded(client: ClientTransaction, now: number): void {
		const isInvite = client.request.method === 'INVITE';
		if (isInvite && client.state === 'proceeding' && client.cancel === 'no') {
			// Timer C: it has rung long enough (RFC 3261 §16.8).
			client.endAt = now + lingerMs;
			this.#cancel(client, now);
			return;
		}
		this.#clients.delete(client.key);
		// RFC 4320 §4.2: of a request other than INVITE nobody is told that it timed out; its sender knows by itself.
		if (isInvite && (client.state === 'calling' || client.state === 'proceeding'))
			this.#answerOurselves(client, 408, now);
		else if (!isInvite && client.server !== undefined && client.state !== 'completed')
			this.#servers.delete(client.server);
	}

	#answerOurselves(client: ClientTransaction, status: OwnStatus, now: number): void {
		const server = client.server === undefined ? undefined : this.#servers.get(client.server);
		if (server)
			this.#answer(
				server,
				makeResponse(server.request, status, reasons[status], [], this.#tag(server.key)),
				now
			);
	}

	#closed(flow: string, now: number): void {
		this.#flows.delete(flow);
		this.registrar.dropFlow(flow);
		for (const [key, server] of this.#servers)
			if (server.flow === flow) {
				this.#servers.delete(key);
				// Nobody is left to tell: the callee need not ring on.
				const client = this.#clients.get(`${server.branch ?? ''} INVITE`);
				if (client && (client.state === 'calling' || client.state === 'proceeding'))
					this.#cancel(client, now);
			}
		for (const [key, client] of this.#clients)
			if (client.flow === flow) {
				this.#clients.delete(key);
				// RFC 3261 §16.9: a transport that failed counts as a 503, which goes back as 480: the callee is away.
				if (client.state === 'calling' || client.state === 'proceeding')
					this.#answerOurselves(client, 480, now);
			}
	}

	// ── Small things ──────────────────────────────────────────────────────────────────────────────────────────────────

	#send(flow: string, text: string): void {
		if (this.#flows.has(flow)) this.#actions.push({ type: 'send', flow, text });
	}

	#drop(flow: Flow, reason: string): void {
		this.#actions.push({ type: 'dropped', flow: flow.id, reason });
	}

	get #branchPrefix(): string {
		return `${magic}-${this.#options.domain}-`;
	}

	#newBranch(): string {
		return this.#branchPrefix + this.#options.random();
	}

	/** The same request gets the same tag, also when we remember nothing of it (RFC 3261 §8.2.7). */
	#tag(key: string): string {
		const hash = [...this.#options.hashes.values()].at(-1)!;
		return hash(`tag:${this.#options.domain}:${key}`).slice(0, 12);
	}
}

const callKey = (callId: string, tag: string): string => `${callId}\n${tag}`;

const branchOf = (message: SipMessage): string =>
	parseVia(listOf(message, 'via')[0] ?? '')?.params.get('branch') ?? '';

/** RFC 3261 §17.2.3: what belongs to one transaction. ACK and CANCEL carry the branch of their INVITE. */
function transactionKey(flow: Flow, request: SipRequest, method = request.method): string {
	const top = listOf(request, 'via')[0] ?? '';
	const via = parseVia(top);
	const branch = via?.params.get('branch') ?? '';
	const wanted = method === 'ACK' ? 'INVITE' : method;
	if (via && branch.startsWith(magic)) return [flow.id, branch, via.sentBy, wanted].join('\n');
	// From an older client (RFC 2543): by everything else that does not change.
	const parts = ['call-id', 'from'].map((name) => headerOf(request, name) ?? '');
	return [flow.id, request.uri, top, String(cseqOf(request)?.number ?? ''), ...parts, wanted].join('\n');
}

const recordRoute = ({ sentBy, transport }: Flow): string =>
	`<sip:${sentBy};transport=${transport.toLowerCase()};lr>`;

/** A request of one hop that belongs to `invite`: CANCEL (RFC 3261 §9.1), and ACK of a refusal (§17.1.1.3). */
function hopRequest(
	invite: SipRequest,
	method: 'CANCEL' | 'ACK',
	to = headerOf(invite, 'to') ?? ''
): SipRequest {
	const via = listOf(invite, 'via')[0] ?? '';
	return {
		kind: 'request',
		method,
		uri: invite.uri,
		startLine: `${method} ${invite.uri} SIP/2.0`,
		headers: [
			makeHeader('via', via),
			makeHeader('max-forwards', String(firstMaxForwards)),
			...listOf(invite, 'route').map((route) => makeHeader('route', route)),
			makeHeader('from', headerOf(invite, 'from') ?? ''),
			makeHeader('to', to),
			makeHeader('call-id', headerOf(invite, 'call-id') ?? ''),
			makeHeader('cseq', `${cseqOf(invite)?.number ?? 0} ${method}`),
			makeHeader('content-length', '0')
		],
		body: ''
	};
}

const ackOf = (invite: SipRequest, response: SipResponse): SipRequest =>
	hopRequest(invite, 'ACK', headerOf(response, 'to'));
