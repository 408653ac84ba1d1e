/** Real sockets: what UDP keeps apart and TCP does not. */
import { describe, expect, it } from 'vitest';
import { echo, echoLimits, readEchoRequest } from './echo-sockets.ts';
import type { EchoRequest, SocketEvent } from '../../lib/signaling/network-protocol.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const request = (part: Partial<EchoRequest>): EchoRequest => ({
	transport: 'udp',
	writes: ['one', 'two two', 'three'].map(base64),
	isNoDelay: false,
	isLateReader: false,
	...part
});
const run = (part: Partial<EchoRequest>) =>
	echo(request(part), () => performance.now(), AbortSignal.timeout(5000));
const received = (events: readonly SocketEvent[], socket: 'client' | 'server') =>
	events
		.filter((event) => event.socket === socket && event.kind === 'received')
		.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64').toString());

describe('datagrams', () => {
	it('arrive one for one, an empty one too', async () => {
		const events = await run({ writes: ['one', '', 'three'].map(base64) });
		expect(received(events, 'server')).toEqual(['one', '', 'three']);
		expect(received(events, 'client')).toEqual(['one', '', 'three']);
		expect(events.filter(({ kind }) => kind === 'closed')).toHaveLength(2);
	});
});

describe('a stream', () => {
	it('has the same bytes and no boundaries: what was written in three pieces is read in one', async () => {
		const events = await run({ transport: 'tcp', isLateReader: true });
		expect(received(events, 'server')).toEqual(['onetwo twothree']);
		expect(received(events, 'client').join('')).toBe('onetwo twothree');
	});
	it('cuts what is large', async () => {
		const events = await run({
			transport: 'tcp',
			writes: Array.from({ length: 8 }, () => base64('x'.repeat(8192)))
		});
		expect(received(events, 'client').join('')).toHaveLength(64 * 1024);
	});
	it('ends for both', async () => {
		const events = await run({ transport: 'tcp', isNoDelay: true });
		expect(events.filter(({ kind }) => kind === 'ended').map(({ socket }) => socket)).toContain('server');
	});
});

describe('what may be asked', () => {
	it('is bounded', () => {
		expect(readEchoRequest(request({}))).toEqual(request({}));
		for (const bad of [
			undefined,
			null,
			{},
			request({ writes: [] }),
			request({ writes: Array.from({ length: echoLimits.writes + 1 }, () => 'aa') }),
			request({ writes: [base64('x'.repeat(echoLimits.bytesOfWrite + 1))] }),
			{ ...request({}), writes: [1] },
			{ ...request({}), transport: 'sctp' }
		])
			expect(readEchoRequest(bad)).toBeUndefined();
	});
});
