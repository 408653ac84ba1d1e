import { describe, expect, it } from 'vitest';
import { maxBindingsPerUser, maxUsers } from './limits.ts';
import { Registrar, type Registration } from './registrar.ts';

const request = (changed: Partial<Registration> = {}): Registration => ({
	user: 'bob',
	contacts: ['<sip:bob@192.0.2.4>'],
	expires: '60',
	callId: 'c1',
	cseq: 1,
	flow: 'f1',
	...changed
});

describe('Registrar (RFC 3261 §10.3)', () => {
	it('binds an address until it expires', () => {
		const registrar = new Registrar();
		expect(registrar.register(request(), 0)).toEqual({
			status: 200,
			contacts: ['<sip:bob@192.0.2.4>;expires=60'],
			moved: []
		});
		expect(registrar.bindingsOf('bob', 59_999)).toHaveLength(1);
		expect(registrar.bindingsOf('bob', 60_000)).toEqual([]);
		expect(registrar.bindingsOf('alice', 0)).toEqual([]);
	});

	it('lets the Contact say how long, before the Expires header', () => {
		const answer = new Registrar().register(
			request({ contacts: ['<sip:bob@192.0.2.4>;expires=30;q=0.5'] }),
			0
		);
		expect(answer).toMatchObject({ status: 200, contacts: ['<sip:bob@192.0.2.4>;q=0.5;expires=30'] });
	});

	it('gives the usual time to what says nothing it can read, and cuts what is too long', () => {
		const registrar = new Registrar();
		expect(registrar.register(request({ expires: 'soon' }), 0)).toMatchObject({
			contacts: [expect.stringContaining('expires=600')]
		});
		expect(registrar.register(request({ expires: '9999999', cseq: 2 }), 0)).toMatchObject({
			contacts: [expect.stringContaining('expires=3600')]
		});
	});

	it('refuses a time that is too short with 423', () => {
		expect(new Registrar().register(request({ expires: '5' }), 0)).toMatchObject({ status: 423 });
	});

	it('takes a registration back with Expires 0, all of them with *', () => {
		const registrar = new Registrar();
		registrar.register(request(), 0);
		expect(registrar.register(request({ expires: '0', cseq: 2 }), 1)).toMatchObject({
			status: 200,
			contacts: []
		});
		registrar.register(request({ cseq: 3 }), 2);
		expect(registrar.register(request({ contacts: ['*'], expires: '60', cseq: 4 }), 3)).toMatchObject({
			status: 400
		});
		expect(registrar.register(request({ contacts: ['*'], expires: '0', cseq: 4 }), 3)).toMatchObject({
			contacts: []
		});
		expect(registrar.bindingsOf('bob', 4)).toEqual([]);
	});

	it('only tells when nothing is to be bound', () => {
		const registrar = new Registrar();
		registrar.register(request(), 0);
		expect(registrar.register(request({ contacts: [], cseq: 2 }), 1)).toMatchObject({
			status: 200,
			contacts: [expect.anything()]
		});
	});

	it('does not go back in time: CSeq rises within a Call-ID', () => {
		const registrar = new Registrar();
		registrar.register(request({ cseq: 5 }), 0);
		expect(registrar.register(request({ cseq: 5 }), 1)).toMatchObject({ status: 500 });
		expect(registrar.register(request({ cseq: 1, callId: 'another' }), 1)).toMatchObject({ status: 200 });
	});

	it('knows a user agent again by its instance, and says that it moved', () => {
		const registrar = new Registrar();
		const contact = (host: string) => [
			`<sip:x@${host}.invalid;transport=ws>;reg-id=1;+sip.instance="<urn:uuid:1>"`
		];
		registrar.register(request({ contacts: contact('a') }), 0);
		expect(
			registrar.register(request({ contacts: contact('b'), callId: 'c2', flow: 'f2' }), 1)
		).toMatchObject({
			contacts: [expect.stringContaining('b.invalid')],
			moved: [{ from: 'f1', to: 'f2' }]
		});
	});

	it('forgets what was reached through a connection that is gone', () => {
		const registrar = new Registrar();
		registrar.register(request(), 0);
		expect(registrar.hasFlow('f1', 1)).toBe(true);
		registrar.dropFlow('f1');
		expect(registrar.bindingsOf('bob', 1)).toEqual([]);
	});

	it('has limits, and room again when others expire', () => {
		const registrar = new Registrar();
		const contacts = Array.from(
			{ length: maxBindingsPerUser + 1 },
			(_, index) => `<sip:bob@192.0.2.${index}>`
		);
		expect(registrar.register(request({ contacts }), 0)).toMatchObject({ status: 503 });
		expect(registrar.bindingsOf('bob', 0)).toEqual([]);
		for (let index = 0; index < maxUsers; index++) registrar.register(request({ user: `u${index}` }), 0);
		expect(registrar.register(request(), 1)).toMatchObject({ status: 503 });
		expect(registrar.register(request(), 60_001)).toMatchObject({ status: 200 });
	});
});
