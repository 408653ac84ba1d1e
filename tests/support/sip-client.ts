/**
 * A SIP user agent for tests: just enough to register, call and be called, over anything that carries texts. It keeps all
 * that came in, and lets a test wait for a message.
 */
import { createHash, randomUUID } from 'node:crypto';
import { parseDigest, printCredentials } from '../../src/lib/sip/digest.ts';
import { labDomain, labPassword } from '../../src/lib/sip/lab-domain.ts';
import {
	cseqOf,
	headerOf,
	headersOf,
	makeHeader,
	makeRequest,
	makeResponse,
	parseSip,
	printSip,
	setHeader,
	withHeaders,
	type SipMessage,
	type SipRequest,
	type SipResponse
} from '../../src/lib/sip/message.ts';
import { listOf, parseNameAddress } from '../../src/lib/sip/values.ts';

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface SipClientOptions {
	readonly user: string;
	readonly transport: 'WS' | 'UDP';
	/** Host, or host and port, for Via and Contact. */
	readonly at: string;
	readonly send: (text: string) => void;
	readonly password?: string;
	readonly algorithm?: 'MD5' | 'SHA-256';
}

type Test = (message: SipMessage) => boolean;

export class SipClient {
	readonly heard: SipMessage[] = [];
	readonly aor: string;
	readonly contact: string;
	readonly #options: SipClientOptions;
	readonly #waiting = new Set<() => void>();
	#cseq = 0;

	constructor(options: SipClientOptions) {
		this.#options = options;
		this.aor = `sip:${options.user}@${labDomain}`;
		this.contact = `<sip:${options.user}@${options.at};transport=${options.transport.toLowerCase()}>`;
	}

	receive(text: string): void {
		const { message, problems } = parseSip(text);
		if (!message) throw new Error(problems[0]?.message);
		this.heard.push(message);
		for (const look of this.#waiting) look();
	}

	send(message: SipMessage): void {
		this.#options.send(printSip(message));
	}

	/** The first message from `heard[from]` on that fits. */
	find(test: Test, from = 0): SipMessage | undefined {
		return this.heard.slice(from).find(test);
	}

	async response(status: number, method: string): Promise<SipResponse> {
		const found = await this.next(
			(m) => m.kind === 'response' && m.status === status && cseqOf(m)?.method === method
		);
		return found as SipResponse;
	}

	async requested(method: string): Promise<SipRequest> {
		return (await this.next((m) => m.kind === 'request' && m.method === method)) as SipRequest;
	}

	/** Waits for a message that fits, and takes it out of what was heard. */
	next(test: Test, ms = 4000): Promise<SipMessage> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const index = this.heard.findIndex(test);
				if (index < 0) return;
				clearTimeout(timer);
				this.#waiting.delete(look);
				resolve(this.heard.splice(index, 1)[0]!);
			};
			const timer = setTimeout(() => {
				this.#waiting.delete(look);
				reject(
					new Error(
						`${this.#options.user} heard only: ${this.heard.map((m) => m.startLine).join(' | ') || 'nothing'}`
					)
				);
			}, ms);
			this.#waiting.add(look);
			look();
		});
	}

	/** A request outside any dialog. */
	request(
		method: string,
		uri: string,
		extra: readonly (readonly [string, string])[] = [],
		body = ''
	): SipRequest {
		return makeRequest(
			method,
			uri,
			[
				['via', this.#via()],
				['max-forwards', '70'],
				['from', `<${this.aor}>;tag=${randomUUID().slice(0, 8)}`],
				['to', `<${method === 'REGISTER' ? this.aor : uri}>`],
				['call-id', randomUUID()],
				['cseq', `${++this.#cseq} ${method}`],
				['contact', this.contact],
				...extra
			],
			body
		);
	}

	/** The same request with an answer to the challenge: next CSeq, new branch (RFC 3261 §22.2). */
	authorized(request: SipRequest, challenged: SipResponse, count = 1): SipRequest {
		const { user, password = labPassword(user) ?? '', algorithm = 'MD5' } = this.#options;
		const isProxy = challenged.status === 407;
		const challenge = headersOf(challenged, isProxy ? 'proxy-authenticate' : 'www-authenticate')
			.map((text) => parseDigest(text))
			.find((digest) => digest?.get('algorithm') === algorithm);
		const credentials = printCredentials(algorithm === 'MD5' ? md5 : sha256, algorithm, {
			username: user,
			realm: challenge?.get('realm') ?? '',
			password,
			method: request.method,
			uri: request.uri,
			nonce: challenge?.get('nonce') ?? '',
			qop: { cnonce: randomUUID().slice(0, 8), count: count.toString(16).padStart(8, '0') }
		});
		const again = setHeader(
			setHeader(request, 'cseq', `${++this.#cseq} ${request.method}`),
			'via',
			this.#via()
		);
		return setHeader(again, isProxy ? 'proxy-authorization' : 'authorization', credentials);
	}

	/** A request inside the dialog that `accepted` (the 2xx of an INVITE we sent) made (RFC 3261 §12.2.1.1). */
	inDialog(method: string, invite: SipRequest, accepted: SipResponse, body = ''): SipRequest {
		const routes = listOf(accepted, 'record-route').reverse();
		const cseq = method === 'ACK' ? (cseqOf(accepted)?.number ?? 0) : ++this.#cseq;
		return this.#dialogRequest(method, cseq, listOf(accepted, 'contact')[0], routes, {
			from: headerOf(invite, 'from') ?? '',
			to: headerOf(accepted, 'to') ?? '',
			callId: headerOf(invite, 'call-id') ?? '',
			body
		});
	}

	/** A request inside the dialog of an INVITE that we took, whose 2xx was `accepted`. */
	inTakenDialog(method: string, invite: SipRequest, accepted: SipResponse): SipRequest {
		return this.#dialogRequest(
			method,
			++this.#cseq,
			listOf(invite, 'contact')[0],
			listOf(invite, 'record-route'),
			{
				from: headerOf(accepted, 'to') ?? '',
				to: headerOf(invite, 'from') ?? '',
				callId: headerOf(invite, 'call-id') ?? '',
				body: ''
			}
		);
	}

	/** Answers a request; a tag and, for a dialog, Contact and Record-Route are added. */
	answer(request: SipRequest, status: number, reason: string, body = ''): SipResponse {
		const tag = md5(headerOf(request, 'call-id') ?? '').slice(0, 8);
		const extra: [string, string][] = [
			...listOf(request, 'record-route').map((value): [string, string] => ['record-route', value]),
			['contact', this.contact],
			...(body ? [['content-type', 'application/sdp'] as [string, string]] : [])
		];
		const bare = makeResponse(request, status, reason, extra, status === 100 ? undefined : tag);
		const response = body
			? {
					...withHeaders(
						bare,
						bare.headers.map((h) =>
							h.name === 'content-length' ? makeHeader(h.name, String(Buffer.byteLength(body))) : h
						)
					),
					body
				}
			: bare;
		this.send(response);
		return response;
	}

	/** Registers and resolves with the 200. */
	async register(expires = 60): Promise<SipResponse> {
		const first = this.request('REGISTER', `sip:${labDomain}`, [['expires', String(expires)]]);
		this.send(first);
		const challenged = await this.response(401, 'REGISTER');
		this.send(this.authorized(first, challenged));
		return this.response(200, 'REGISTER');
	}

	/** Sends an INVITE and answers the challenge; the ACK of the 407 goes too. Resolves with the INVITE that stands. */
	async invite(uri: string, sdp: string): Promise<SipRequest> {
		const first = this.request('INVITE', uri, [['content-type', 'application/sdp']], sdp);
		this.send(first);
		const challenged = await this.response(407, 'INVITE');
		this.acknowledge(first, challenged);
		const second = this.authorized(first, challenged);
		this.send(second);
		return second;
	}

	/** The ACK of a refusal: the branch of its INVITE (RFC 3261 §17.1.1.3). */
	acknowledge(invite: SipRequest, refused: SipResponse): void {
		this.#hop('ACK', invite, headerOf(refused, 'to'));
	}

	cancel(invite: SipRequest): void {
		this.#hop('CANCEL', invite);
	}

	#hop(method: string, invite: SipRequest, to = headerOf(invite, 'to') ?? ''): void {
		this.send(
			makeRequest(method, invite.uri, [
				['via', headerOf(invite, 'via') ?? ''],
				['max-forwards', '70'],
				['from', headerOf(invite, 'from') ?? ''],
				['to', to],
				['call-id', headerOf(invite, 'call-id') ?? ''],
				['cseq', `${cseqOf(invite)?.number ?? 0} ${method}`]
			])
		);
	}

	#dialogRequest(
		method: string,
		cseq: number,
		target: string | undefined,
		routes: readonly string[],
		{ from, to, callId, body }: { from: string; to: string; callId: string; body: string }
	): SipRequest {
		return makeRequest(
			method,
			parseNameAddress(target ?? '')?.uri ?? '',
			[
				['via', this.#via()],
				['max-forwards', '70'],
				...routes.map((route): [string, string] => ['route', route]),
				['from', from],
				['to', to],
				['call-id', callId],
				['cseq', `${cseq} ${method}`],
				['contact', this.contact],
				...(body ? [['content-type', 'application/sdp'] as [string, string]] : [])
			],
			body
		);
	}

	#via(): string {
		const { transport, at } = this.#options;
		return `SIP/2.0/${transport} ${at};branch=z9hG4bK${randomUUID().slice(0, 12)}${transport === 'UDP' ? ';rport' : ''}`;
	}
}
