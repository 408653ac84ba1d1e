import { describe, expect, it } from 'vitest';
import { traceStatements } from './traced-code.ts';

const source = `const limit = 3;
export async function call(peer: RTCPeerConnection) {
	const offer = await peer.createOffer();
	if (offer.sdp) {
		peer.onicecandidate = ({ candidate }) => {
			void peer.addIceCandidate(candidate);
		};
	}
	function later() {
		return limit;
	}
	return later();
}
`;

describe('traced code', () => {
	const traced = traceStatements(source, 'loopback-call');

	it('keeps every line where it was', () => {
		expect(traced.split('\n')).toHaveLength(source.split('\n').length);
	});
	it('tells the line before each statement of a function, nested ones included', () => {
		expect([...traced.matchAll(/__line\((\d+)\);/g)].map(([, line]) => Number(line))).toEqual([
			3, 4, 5, 6, 10, 12
		]);
	});
	it('adds nothing outside functions and nothing to a declaration that only names one', () => {
		expect(traced).toContain('const limit = 3;');
		expect(traced).not.toContain('__line(9);');
	});
	it('is the very file once the markers are taken away', () => {
		const head = traced.slice(0, traced.indexOf('const limit'));
		expect(traced.slice(head.length).replace(/__line\(\d+\); /g, '')).toBe(source);
	});
});
