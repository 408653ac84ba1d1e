import { describe, expect, it } from 'vitest';
import { makeRequest } from './message.ts';
import { isSameUri, listOf, parseNameAddress, parseUri, splitOutside, withReceived } from './values.ts';

describe('splitOutside', () => {
	it('leaves quotes and angle brackets whole', () => {
		expect(splitOutside('"a, \\", b" <sip:x;y,z>;q=1, <sip:b>', ',')).toEqual([
			'"a, \\", b" <sip:x;y,z>;q=1',
			'<sip:b>'
		]);
	});
});

describe('parseUri', () => {
	it.each([
		['sip:bob@lab.example', { scheme: 'sip', user: 'bob', host: 'lab.example' }],
		['sip:%62ob@[::1]:5070;transport=udp;lr', { user: 'bob', host: '::1', port: 5070 }],
		['SIPS:lab.example', { scheme: 'sips', user: '', host: 'lab.example' }],
		['sip:bob:word@lab.example?Subject=x', { user: 'bob', host: 'lab.example' }]
	])('reads %s', (text, wanted) => {
		expect(parseUri(text)).toMatchObject(wanted);
	});
	it.each([
		'tel:+8221234567',
		'sip:',
		'sip:bob@',
		'sip:bob@lab.example:99999',
		'sip:%zz@lab.example',
		'sip:a b@c'
	])('cannot read %s', (text) => {
		expect(parseUri(text)).toBeUndefined();
	});
	it('compares what leads to the same place', () => {
		expect(isSameUri('sip:bob@LAB.example;ob', 'sip:%62ob@lab.example;transport=ws')).toBe(true);
		expect(isSameUri('sip:bob@lab.example', 'sip:bob@lab.example:5060')).toBe(false);
	});
});

it('keeps parameters of the header and of the URI apart', () => {
	const address = parseNameAddress('"Bob \\"B\\"" <sip:bob@lab.example;transport=ws>;tag=1');
	expect(address?.display).toBe('Bob "B"');
	expect(address?.uri).toBe('sip:bob@lab.example;transport=ws');
	expect([...(address?.params ?? [])]).toEqual([['tag', '1']]);
	expect(parseNameAddress('<sip:bob')).toBeUndefined();
});

describe('withReceived (RFC 3261 §18.2.1, RFC 3581 §4)', () => {
	const viaOf = (via: string) =>
		listOf(withReceived(makeRequest('OPTIONS', 'sip:a', [['via', via]]), '192.0.2.4', 5061), 'via')[0];
	it.each([
		[
			'SIP/2.0/UDP bobspc.biloxi.com:5060;branch=z9hG4bK1',
			'SIP/2.0/UDP bobspc.biloxi.com:5060;branch=z9hG4bK1;received=192.0.2.4'
		],
		['SIP/2.0/UDP 192.0.2.4:5061;branch=z9hG4bK1', 'SIP/2.0/UDP 192.0.2.4:5061;branch=z9hG4bK1'],
		[
			'SIP/2.0/UDP 192.0.2.4;rport;branch=z9hG4bK1',
			'SIP/2.0/UDP 192.0.2.4;rport=5061;branch=z9hG4bK1;received=192.0.2.4'
		],
		['SIP/2.0/UDP a;received=192.0.2.9', 'SIP/2.0/UDP a;received=192.0.2.4']
	])('%s', (before, after) => {
		expect(viaOf(before)).toBe(after);
	});
});
