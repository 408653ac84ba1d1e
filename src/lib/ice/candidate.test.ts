import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePriority, parseCandidate } from './candidate.ts';

describe('parseCandidate', () => {
	it('reads the example of RFC 8839 §5.1 with its related address', () => {
		expect(
			parseCandidate(
				'a=candidate:2 1 UDP 1694498815 192.0.2.3 45664 typ srflx raddr 203.0.113.141 rport 8998'
			)
		).toEqual({
			foundation: '2',
			component: 1,
			protocol: 'udp',
			priority: 1694498815,
			address: '192.0.2.3',
			port: 45664,
			type: 'srflx',
			relatedAddress: '203.0.113.141',
			relatedPort: 8998,
			extensions: []
		});
	});
	it('keeps what a browser adds, in order', () => {
		const line =
			'candidate:216 1 tcp 1518280447 192.0.2.2 9 typ host tcptype active generation 0 ufrag SBEB network-id 1';
		expect(parseCandidate(line)).toMatchObject({
			tcpType: 'active',
			extensions: [
				['generation', '0'],
				['ufrag', 'SBEB'],
				['network-id', '1']
			]
		});
	});
	it('reads IPv6 addresses and the .local names that hide an address', () => {
		expect(parseCandidate('candidate:1 1 udp 1 fd00::2 48516 typ host')?.address).toBe('fd00::2');
		expect(parseCandidate('candidate:1 1 udp 1 0f961b0a.local 51292 typ host')?.address).toBe(
			'0f961b0a.local'
		);
	});
	it.each([
		'',
		'candidate:',
		'candidate:1 1 udp x 192.0.2.2 1 typ host',
		'a=end-of-candidates',
		'candidate:1 1 udp 1 a 99999 typ host'
	])('is undefined for %j', (line) => {
		expect(parseCandidate(line)).toBeUndefined();
	});
	it('never throws on any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => parseCandidate(`candidate:${text}`)).not.toThrow();
			})
		);
	});
});

describe('decodePriority', () => {
	it('takes apart what the formula of RFC 8445 §5.1.2.1 puts together', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 126 }),
				fc.integer({ min: 0, max: 65535 }),
				fc.integer({ min: 1, max: 256 }),
				(typePreference, localPreference, component) => {
					const priority = 2 ** 24 * typePreference + 2 ** 8 * localPreference + (256 - component);
					expect(decodePriority(priority)).toEqual({ typePreference, localPreference, component });
				}
			)
		);
	});
	it('finds host preference 126 in the priority of a host candidate', () => {
		expect(decodePriority(2122265343)).toEqual({ typePreference: 126, localPreference: 32562, component: 1 });
	});
});
