import { describe, expect, it } from 'vitest';
import { addressesToOpen } from './addresses.ts';
import { defaultPort, listenProblem, readSettings, UsageError } from './command-line.ts';

describe('readSettings', () => {
	it.each([
		['nothing said', [], {}, { port: defaultPort }],
		['the environment', [], { PORT: '80', HOST: '0.0.0.0' }, { port: 80, host: '0.0.0.0' }],
		[
			'options before the environment',
			['--port', '0', '--host', '::'],
			{ PORT: '80', HOST: 'x' },
			{ port: 0, host: '::' }
		],
		['an empty PORT', [], { PORT: '' }, { port: defaultPort }],
		['localhost, which is the default', ['--host', 'localhost'], {}, { port: defaultPort }]
	])('%s', (_, args, environment, settings) => {
		expect(readSettings(args, environment)).toEqual(settings);
	});
	it.each([
		[['--port', 'abc'], /whole number.*"abc"/],
		[['--port', '70000'], /whole number/],
		[['--prot', '1'], /--prot.*The options are/],
		[['something'], /something.*The options are/]
	])('says what is wrong with %s', (args, sentence) => {
		expect(() => readSettings(args, {})).toThrow(UsageError);
		expect(() => readSettings(args, {})).toThrow(sentence);
	});
});

describe('listenProblem', () => {
	it.each([
		['EADDRINUSE', /4100.*taken.*--port 4101/],
		['EACCES', /may not.*--port/],
		['EADDRNOTAVAIL', /no address/],
		['EWHATEVER', /EWHATEVER/]
	])('has a sentence with the next step for %s', (code, sentence) => {
		expect(listenProblem(code, { port: 4100 })).toMatch(sentence);
	});
});

describe('addressesToOpen', () => {
	const info = (address: string, family: 'IPv4' | 'IPv6', internal = false) => ({
		address,
		family,
		internal,
		netmask: '',
		mac: '',
		cidr: null,
		scopeid: 0
	});
	const interfaces = {
		lo: [info('127.0.0.1', 'IPv4', true), info('::1', 'IPv6', true)],
		eth0: [info('192.0.2.2', 'IPv4'), info('fd00::2', 'IPv6'), info('fe80::1', 'IPv6')]
	};
	it.each([
		[undefined, ['http://localhost:4100/']],
		['192.0.2.2', ['http://192.0.2.2:4100/']],
		['::1', ['http://[::1]:4100/']],
		['0.0.0.0', ['http://localhost:4100/', 'http://192.0.2.2:4100/']],
		['::', ['http://localhost:4100/', 'http://192.0.2.2:4100/', 'http://[fd00::2]:4100/']]
	])('for --host %s', (host, addresses) => {
		expect(addressesToOpen(host, 4100, interfaces as never)).toEqual(addresses);
	});
});
