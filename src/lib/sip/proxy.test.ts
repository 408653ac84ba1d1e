import { beforeEach, describe, expect, it } from 'vitest';
import { md5, sha256, SipClient } from '../../../tests/support/sip-client.ts';
import { type DigestAlgorithm, type Hash } from './digest.ts';
import { labDomain, labPassword } from './lab-domain.ts';
import { lingerMs, nonceLifetimeMs, ringingMs, t1Ms } from './limits.ts';
import { headerOf, printSip, setHeader, type SipRequest, type SipResponse } from './message.ts';
import { SipProxy, type Flow, type SipAction } from './proxy.ts';
import { listOf } from './values.ts';

const offer = 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n';

/** The proxy with user agents around it, a clock that is turned by hand, and messages that can be lost. */
class Lab {
	readonly proxy: SipProxy;
	readonly agents = new Map<string, SipClient>();
	readonly dropped: string[] = [];
	now = 1_000_000;
	isLosing = false;
	#numbers = 0;

	constructor() {
		this.proxy = new SipProxy({
			domain: labDomain,
			passwordOf: labPassword,
			hashes: new Map<DigestAlgorithm, Hash>([
				['MD5', md5],
				['SHA-256', sha256]
			]),
			random: () => `r${++this.#numbers}`
		});
	}

	agent(
		user: string,
		transport: Flow['transport'] = 'WS',
		options: { id?: string; password?: string; algorithm?: DigestAlgorithm } = {}
	): SipClient {
		const id = options.id ?? `${transport}-${user}`;
		const port = 6000 + this.agents.size;
		const flow: Flow = {
			id,
			transport,
			address: '192.0.2.7',
			port,
			sentBy: transport === 'WS' ? labDomain : '192.0.2.1:5060'
		};
		const agent = new SipClient({
			user,
			transport,
			at: transport === 'WS' ? `${id.toLowerCase()}.invalid` : `192.0.2.7:${port}`,
			send: (text) => {
				this.raw(id, text);
			},
			...options
		});
		this.agents.set(id, agent);
		this.#do(this.proxy.handle({ type: 'opened', flow }, this.now));
		return agent;
	}

	raw(flow: string, text: string): void {
		this.#do(this.proxy.handle({ type: 'received', flow, text }, this.now));
	}

	close(flow: string): void {
		this.#do(this.proxy.handle({ type: 'closed', flow }, this.now));
	}

	/** Lets time pass, waking the proxy whenever it wants to be. */
	pass(ms: number): void {
		const end = this.now + ms;
		for (let at = this.proxy.wakeAt; at !== undefined && at <= end; at = this.proxy.wakeAt) {
			this.now = Math.max(at, this.now);
			this.#do(this.proxy.handle({ type: 'woke' }, this.now));
		}
		this.now = end;
	}

	#do(actions: readonly SipAction[]): void {
		for (const action of actions)
			if (action.type === 'dropped') this.dropped.push(action.reason);
			else if (!this.isLosing) this.agents.get(action.flow)?.receive(action.text);
	}
}

let lab: Lab;
beforeEach(() => {
	lab = new Lab();
});

const statuses = (agent: SipClient) =>
	agent.heard.map((message) => (message.kind === 'response' ? message.status : message.method));

/** A call that is up between two registered user agents. */
async function callBetween(alice: SipClient, bob: SipClient) {
	await bob.register();
	const invite = await alice.invite(bob.aor, offer);
	const incoming = await bob.requested('INVITE');
	bob.answer(incoming, 180, 'Ringing');
	const answered = bob.answer(incoming, 200, 'OK', offer);
	const accepted = await alice.response(200, 'INVITE');
	const ack = alice.inDialog('ACK', invite, accepted);
	alice.send(ack);
	await bob.requested('ACK');
	for (const agent of [alice, bob]) agent.heard.length = 0;
	return { invite, incoming, answered, accepted };
}

describe('registering', () => {
	it('challenges with 401, then binds, and says for how long', async () => {
		const bob = lab.agent('bob');
		const answer = await bob.register(60);
		expect(listOf(answer, 'contact')).toEqual([`${bob.contact};expires=60`]);
		expect(lab.proxy.registrar.bindingsOf('bob', lab.now)).toMatchObject([{ flow: 'WS-bob' }]);
	});

	it('takes SHA-256 (RFC 8760) as well', async () => {
		await expect(lab.agent('bob', 'WS', { algorithm: 'SHA-256' }).register()).resolves.toMatchObject({
			status: 200
		});
	});

	it('asks again after a wrong password, and binds nothing', async () => {
		const bob = lab.agent('bob', 'WS', { password: 'guess' });
		const first = bob.request('REGISTER', `sip:${labDomain}`);
		bob.send(first);
		bob.send(bob.authorized(first, await bob.response(401, 'REGISTER')));
		const again = await bob.response(401, 'REGISTER');
		expect(headerOf(again, 'www-authenticate')).not.toContain('stale');
		expect(lab.proxy.registrar.bindingsOf('bob', lab.now)).toEqual([]);
	});

	it('says stale=true to the right answer to an old nonce', async () => {
		const bob = lab.agent('bob');
		const first = bob.request('REGISTER', `sip:${labDomain}`);
		bob.send(first);
		const challenged = await bob.response(401, 'REGISTER');
		lab.pass(nonceLifetimeMs + 1);
		bob.send(bob.authorized(first, challenged));
		const stale = await bob.response(401, 'REGISTER');
		expect(headerOf(stale, 'www-authenticate')).toContain('stale=true');
		bob.send(bob.authorized(first, stale));
		await expect(bob.response(200, 'REGISTER')).resolves.toBeDefined();
	});

	it('lets nobody register somebody else', async () => {
		const alice = lab.agent('alice');
		const first = setHeader(alice.request('REGISTER', `sip:${labDomain}`), 'to', '<sip:bob@lab.example>');
		alice.send(first);
		alice.send(alice.authorized(first, await alice.response(401, 'REGISTER')));
		await expect(alice.response(403, 'REGISTER')).resolves.toBeDefined();
	});

	it('answers the same REGISTER again the same way when UDP lost the answer', async () => {
		const bob = lab.agent('bob', 'UDP');
		const first = bob.request('REGISTER', `sip:${labDomain}`);
		bob.send(first);
		const second = bob.authorized(first, await bob.response(401, 'REGISTER'));
		bob.send(second);
		const answer = await bob.response(200, 'REGISTER');
		bob.send(second);
		expect(printSip(await bob.response(200, 'REGISTER'))).toBe(printSip(answer));
	});

	it('refuses a domain that is not its own', async () => {
		const bob = lab.agent('bob');
		bob.send(bob.request('REGISTER', 'sip:elsewhere.example'));
		await expect(bob.response(403, 'REGISTER')).resolves.toBeDefined();
	});
});

describe('a call', () => {
	it('goes 407, 100, 180, 200, ACK, BYE through the proxy', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register();
		const invite = await alice.invite(bob.aor, offer);
		await alice.response(100, 'INVITE');
		const incoming = await bob.requested('INVITE');
		expect(incoming.uri).toBe('sip:bob@ws-bob.invalid;transport=ws');
		expect(incoming.body).toBe(offer);
		expect(headerOf(incoming, 'max-forwards')).toBe('69');
		expect(listOf(incoming, 'via')).toHaveLength(2);
		expect(listOf(incoming, 'record-route')).toEqual(['<sip:lab.example;transport=ws;lr>']);
		// What was meant for the proxy stays there.
		expect(headerOf(incoming, 'proxy-authorization')).toBeUndefined();
		bob.answer(incoming, 180, 'Ringing');
		await alice.response(180, 'INVITE');
		bob.answer(incoming, 200, 'OK', offer);
		const accepted = await alice.response(200, 'INVITE');
		expect(listOf(accepted, 'via')).toEqual(listOf(invite, 'via'));
		alice.send(alice.inDialog('ACK', invite, accepted));
		const ack = await bob.requested('ACK');
		expect(listOf(ack, 'route')).toEqual([]);
		alice.send(alice.inDialog('BYE', invite, accepted));
		bob.answer(await bob.requested('BYE'), 200, 'OK');
		await expect(alice.response(200, 'BYE')).resolves.toBeDefined();
		expect(statuses(bob)).toEqual([]);
	});

	it('lets the callee hang up, and either side send a re-INVITE', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		const { invite, incoming, answered, accepted } = await callBetween(alice, bob);
		alice.send(alice.inDialog('INVITE', invite, accepted, offer));
		const hold = await bob.requested('INVITE');
		expect(listOf(hold, 'record-route')).toEqual([]);
		bob.answer(hold, 200, 'OK', offer);
		await expect(alice.response(200, 'INVITE')).resolves.toMatchObject({ body: offer });
		bob.send(bob.inTakenDialog('BYE', incoming, answered));
		alice.answer(await alice.requested('BYE'), 200, 'OK');
		await expect(bob.response(200, 'BYE')).resolves.toBeDefined();
	});

	it('records two routes between WebSocket and UDP, one for each side', async () => {
		const [alice, phone] = [lab.agent('alice'), lab.agent('phone', 'UDP')];
		await phone.register();
		await alice.invite(phone.aor, offer);
		const incoming = await phone.requested('INVITE');
		expect(listOf(incoming, 'record-route')).toEqual([
			'<sip:192.0.2.1:5060;transport=udp;lr>',
			'<sip:lab.example;transport=ws;lr>'
		]);
		expect(listOf(incoming, 'via')[0]).toMatch(/^SIP\/2\.0\/UDP 192\.0\.2\.1:5060;branch=z9hG4bK/);
	});

	it('is cancelled while it rings: 200 for the CANCEL, 487 for the INVITE', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register();
		const invite = await alice.invite(bob.aor, offer);
		const incoming = await bob.requested('INVITE');
		bob.answer(incoming, 180, 'Ringing');
		alice.cancel(invite);
		await alice.response(200, 'CANCEL');
		const cancel = await bob.requested('CANCEL');
		expect(headerOf(cancel, 'via')).toBe(listOf(incoming, 'via')[0]);
		bob.answer(cancel, 200, 'OK');
		bob.answer(incoming, 487, 'Request Terminated');
		await bob.requested('ACK');
		const ended = await alice.response(487, 'INVITE');
		alice.acknowledge(invite, ended);
		expect(lab.dropped).toEqual(['an ACK outside any call']); // that of the 407, which left nothing behind
	});

	it('keeps a CANCEL back until the callee has said something', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register();
		const invite = await alice.invite(bob.aor, offer);
		const incoming = await bob.requested('INVITE');
		alice.cancel(invite);
		expect(statuses(bob)).toEqual([]);
		bob.answer(incoming, 180, 'Ringing');
		expect(statuses(bob)).toEqual(['CANCEL']);
	});

	it.each([
		[486, 'Busy Here'],
		[488, 'Not Acceptable Here'],
		[603, 'Decline']
	])('hands a refusal on: %s', async (status, reason) => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register();
		await alice.invite(bob.aor, offer);
		bob.answer(await bob.requested('INVITE'), status, reason);
		await bob.requested('ACK');
		await expect(alice.response(status, 'INVITE')).resolves.toMatchObject({ reason });
	});

	it('is 408 when the callee says nothing, and when it rings without end', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register(3600);
		await alice.invite(bob.aor, offer);
		lab.pass(lingerMs + 1);
		await alice.response(408, 'INVITE');
		await alice.invite(bob.aor, offer);
		await bob.requested('INVITE');
		bob.answer(await bob.requested('INVITE'), 180, 'Ringing');
		lab.pass(ringingMs + 1);
		await bob.requested('CANCEL');
		lab.pass(lingerMs + 1);
		await expect(alice.response(408, 'INVITE')).resolves.toBeDefined();
	});

	it('is 480 when the callee goes away while it rings; the caller that goes away stops the ringing', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register();
		await alice.invite(bob.aor, offer);
		bob.answer(await bob.requested('INVITE'), 180, 'Ringing');
		lab.close('WS-bob');
		await alice.response(480, 'INVITE');

		const bobAgain = lab.agent('bob');
		await bobAgain.register();
		await alice.invite(bob.aor, offer);
		bobAgain.answer(await bobAgain.requested('INVITE'), 180, 'Ringing');
		lab.close('WS-alice');
		await expect(bobAgain.requested('CANCEL')).resolves.toBeDefined();
	});

	it('goes on over the new connection of a user agent that came back', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		const { invite, accepted } = await callBetween(alice, bob);
		// The same address, over another connection.
		const back = lab.agent('bob', 'WS', { id: 'WS-bob-2' });
		const first = setHeader(back.request('REGISTER', `sip:${labDomain}`), 'contact', bob.contact);
		back.send(first);
		back.send(back.authorized(first, await back.response(401, 'REGISTER')));
		await back.response(200, 'REGISTER');
		alice.send(alice.inDialog('BYE', invite, accepted));
		await expect(back.requested('BYE')).resolves.toBeDefined();
	});
});

describe('who is not reached', () => {
	it.each([
		['nobody of that name', 'sip:nobody@lab.example', 404],
		['somebody who is not registered', 'sip:carol@lab.example', 480],
		['another domain: this is no open relay', 'sip:bob@elsewhere.example', 403],
		['a telephone number', 'tel:+8221234567', 416]
	])('%s', async (_, uri, status) => {
		const alice = lab.agent('alice');
		const first = alice.request('INVITE', uri);
		alice.send(first);
		if (status === 404 || status === 480)
			alice.send(alice.authorized(first, await alice.response(407, 'INVITE')));
		await expect(alice.response(status, 'INVITE')).resolves.toBeDefined();
	});

	it('is not told to somebody without a password', async () => {
		const alice = lab.agent('alice', 'WS', { password: 'guess' });
		const first = alice.request('INVITE', 'sip:nobody@lab.example');
		alice.send(first);
		alice.send(alice.authorized(first, await alice.response(407, 'INVITE')));
		await expect(alice.response(407, 'INVITE')).resolves.toBeDefined();
	});

	it('cannot be called under a false name', async () => {
		const alice = lab.agent('alice');
		const first = setHeader(
			alice.request('INVITE', 'sip:bob@lab.example'),
			'from',
			'<sip:carol@lab.example>;tag=1'
		);
		alice.send(first);
		alice.send(alice.authorized(first, await alice.response(407, 'INVITE')));
		await expect(alice.response(403, 'INVITE')).resolves.toBeDefined();
	});

	it.each<[string, number, (request: SipRequest) => SipRequest]>([
		['no hop is left', 483, (request) => setHeader(request, 'max-forwards', '0')],
		[
			'it passed too many elements',
			483,
			(request) =>
				setHeader(
					request,
					'via',
					...listOf(request, 'via'),
					...Array.from({ length: 11 }, (_, n) => `SIP/2.0/WS h${n};branch=z9hG4bK${n}`)
				)
		],
		[
			'it was here before',
			482,
			(request) =>
				setHeader(
					request,
					'via',
					...listOf(request, 'via'),
					'SIP/2.0/WS lab.example;branch=z9hG4bK-lab.example-r9'
				)
		],
		['it needs what we do not know', 420, (request) => setHeader(request, 'proxy-require', 'sec-agree')],
		[
			'it is to go on to another server',
			403,
			(request) => setHeader(request, 'route', '<sip:elsewhere.example;lr>')
		],
		[
			'it has no Call-ID',
			400,
			(request) => ({ ...request, headers: request.headers.filter(({ name }) => name !== 'call-id') })
		]
	])('is refused when %s: %i', async (_, status, change) => {
		const alice = lab.agent('alice');
		const request = change(alice.request('INVITE', 'sip:bob@lab.example'));
		alice.send(request);
		const answer = (await alice.next((message) => message.kind === 'response')) as SipResponse;
		expect(answer.status).toBe(status);
		if (status === 420) expect(headerOf(answer, 'unsupported')).toBe('sec-agree');
	});

	it('a request inside a call comes from its two ends only', async () => {
		const [alice, bob, carol] = [lab.agent('alice'), lab.agent('bob'), lab.agent('carol')];
		const { invite, accepted } = await callBetween(alice, bob);
		carol.send(alice.inDialog('BYE', invite, accepted));
		await carol.response(481, 'BYE');
		expect(statuses(bob)).toEqual([]);
		// And a response must come from where the request went.
		alice.send(alice.inDialog('BYE', invite, accepted));
		const bye = await bob.requested('BYE');
		carol.answer(bye, 200, 'OK');
		expect(statuses(alice)).toEqual([]);
		bob.answer(bye, 200, 'OK');
		expect(statuses(alice)).toEqual([200]);
	});
});

describe('over UDP, where messages get lost (RFC 3261 §17)', () => {
	it('sends an INVITE again at 500 ms, 1.5 s, 3.5 s … until something comes back', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob', 'UDP')];
		await bob.register();
		await alice.invite(bob.aor, offer);
		lab.pass(3500);
		expect(statuses(bob)).toEqual(['INVITE', 'INVITE', 'INVITE', 'INVITE']);
		bob.answer(await bob.requested('INVITE'), 180, 'Ringing');
		bob.heard.length = 0;
		lab.pass(20_000);
		expect(statuses(bob)).toEqual([]);
	});

	it('sends nothing again over WebSocket, which loses nothing', async () => {
		const [alice, bob] = [lab.agent('alice'), lab.agent('bob')];
		await bob.register();
		await alice.invite(bob.aor, offer);
		lab.pass(3500);
		expect(statuses(bob)).toEqual(['INVITE']);
	});

	it('answers an INVITE that comes again with its last answer, and forwards it once', async () => {
		const [alice, bob] = [lab.agent('alice', 'UDP'), lab.agent('bob')];
		await bob.register();
		const invite = await alice.invite(bob.aor, offer);
		bob.answer(await bob.requested('INVITE'), 180, 'Ringing');
		alice.heard.length = 0;
		alice.send(invite);
		expect(statuses(alice)).toEqual([180]);
		expect(statuses(bob)).toEqual([]);
	});

	it('repeats a refusal until the ACK comes, and acknowledges each that the callee repeats', async () => {
		const [alice, bob] = [lab.agent('alice', 'UDP'), lab.agent('bob', 'UDP')];
		await bob.register();
		const invite = await alice.invite(bob.aor, offer);
		const incoming = await bob.requested('INVITE');
		bob.answer(incoming, 486, 'Busy Here');
		bob.answer(incoming, 486, 'Busy Here');
		expect(statuses(bob)).toEqual(['ACK', 'ACK']);
		alice.heard.length = 0;
		lab.pass(t1Ms);
		expect(statuses(alice)).toEqual([486]);
		alice.acknowledge(invite, alice.heard[0] as SipResponse);
		lab.pass(10_000);
		expect(statuses(alice)).toEqual([486]);
	});

	it('hands every repeated 200 on, so that a lost ACK is sent again', async () => {
		const [alice, bob] = [lab.agent('alice', 'UDP'), lab.agent('bob', 'UDP')];
		await bob.register();
		await alice.invite(bob.aor, offer);
		const incoming = await bob.requested('INVITE');
		alice.heard.length = 0;
		bob.answer(incoming, 200, 'OK', offer);
		bob.answer(incoming, 200, 'OK', offer);
		expect(statuses(alice)).toEqual([200, 200]);
	});

	it('repeats no challenge: a forged address is not flooded', () => {
		const alice = lab.agent('alice', 'UDP');
		alice.send(alice.request('INVITE', 'sip:bob@lab.example'));
		lab.pass(lingerMs);
		expect(statuses(alice)).toEqual([407]);
	});

	it('says where a request came from, and forgets everything in the end', async () => {
		const [alice, bob] = [lab.agent('alice', 'UDP'), lab.agent('bob', 'UDP')];
		const { invite, accepted } = await callBetween(alice, bob);
		alice.send(alice.inDialog('BYE', invite, accepted));
		const bye = await bob.requested('BYE');
		expect(listOf(bye, 'via')[1]).toMatch(/;rport=6000;?.*$/);
		bob.answer(bye, 200, 'OK');
		lab.pass(ringingMs + 3 * lingerMs);
		expect(lab.proxy.wakeAt).toBeUndefined();
		expect(lab.proxy.isUsed('UDP-alice', lab.now)).toBe(false);
	});
});

it('drops what is no SIP message, and says so', () => {
	lab.agent('alice');
	lab.raw('WS-alice', 'GET / HTTP/1.1\r\n\r\n');
	lab.raw(
		'WS-alice',
		'SIP/2.0 200 OK\r\nVia: SIP/2.0/WS x;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:a@b>\r\nCall-ID: 1\r\nCSeq: 1 INVITE\r\n\r\n'
	);
	expect(lab.dropped).toEqual([
		'the first line is neither a request line nor a status line',
		'a response (200) to nothing we asked'
	]);
});

it('tells what it can do when it is asked itself', async () => {
	const alice = lab.agent('alice');
	alice.send(alice.request('OPTIONS', 'sip:lab.example'));
	expect(headerOf(await alice.response(200, 'OPTIONS'), 'allow')).toContain('REGISTER');
});
