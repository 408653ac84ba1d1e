import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { description, descriptions } from '../../../tests/fixtures/sdp/descriptions.ts';
import { longestForLibrary, lossesOf, toJson, type Loss } from './losses.ts';

const head = ['v=0', 'o=- 1 2 IN IP4 127.0.0.1', 's=-', 't=0 0'];
const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 111';
const text = (...lines: string[]) => [...head, ...lines, ''].join('\r\n');
const hangul = /[가-힣]/;

const lost = (losses: readonly Loss[]) =>
	losses.filter((loss) => loss.kind === 'lost').map(({ before }) => before);
const changed = (losses: readonly Loss[]) =>
	losses.filter((loss) => loss.kind === 'changed').map(({ before, after }) => [before, after]);

/** Time for many runs on a machine that has other things to do, in milliseconds. */
const slow = 30_000;

describe('lossesOf', () => {
	it('is empty for a text that comes back the same', () => {
		expect(lossesOf(text())).toEqual([]);
	});
	it.each([
		['a=ice-options:trickle ice2', 'a=ice-options:trickle'],
		['a=rtcp-mux-only', 'a=rtcp-mux'],
		['a=sendrecvonly', 'a=sendrecv'],
		['a=msid:X', 'a=msid:X undefined'],
		['a=msid:- {5d9f6a6c}', 'a=msid:- undefined'],
		['a=rtcp-fb:96 ccm tmmbr smaxpr=120', 'a=rtcp-fb:96 ccm tmmbr'],
		['a=extmap:3 urn:x:y a b', 'a=extmap:3 urn:x:y a'],
		['a=rtpmap:99 H263+/90000', 'a=rtpmap:99 H263'],
		['a=ptime:abc', 'a=ptime:0'],
		[
			'a=candidate:1 1 udp 1 192.0.2.1 9 typ host ufrag abcd network-id 1 network-cost 10',
			'a=candidate:1 1 udp 1 192.0.2.1 9 typ host'
		]
	])('says that %j becomes %j, with the reason', (before, after) => {
		const losses = lossesOf(text(audio, before));
		expect(changed(losses)).toEqual([[before, after]]);
		expect(losses[0]).toMatchObject({ kind: 'changed', line: 6 });
		const reason = losses[0]?.kind === 'changed' ? losses[0].reason : undefined;
		expect(reason?.en).not.toBe('');
		expect(reason?.ko).toMatch(hangul);
	});
	it.each(['garbage', ' a=mid:0', 'A=mid:0', 'k=clear:x', 'y=foo', 'b=X-own:12', 'c=ATM IP4 x'])(
		'says that %j is lost, with the reason',
		(line) => {
			const losses = lossesOf(text(audio, line));
			expect(lost(losses)).toEqual([line]);
			expect(losses[0]).toMatchObject({ kind: 'lost', line: 6 });
			expect(losses[0]?.kind === 'lost' && losses[0].reason?.ko).toMatch(hangul);
		}
	);
	it('says that of two fingerprints the first is lost', () => {
		const losses = lossesOf(text(audio, 'a=fingerprint:sha-256 AA', 'a=fingerprint:sha-1 BB'));
		expect(lost(losses)).toEqual(['a=fingerprint:sha-256 AA']);
		expect(losses[0]?.kind === 'lost' && losses[0].reason?.en).toContain('last one is kept');
	});
	it('tells m= lines that become undefined, and versions that are rounded', () => {
		expect(changed(lossesOf(text('m=x-foo 9 RTP/AVP 0')))[0]?.[1]).toBe('m=undefined NaN undefined ');
		const big = text().replace(' 1 2 IN', ' 1 18446744073709551615 IN');
		expect(changed(lossesOf(big))[0]?.[1]).toContain('18446744073709552000');
	});
	it('tells line breaks that change', () => {
		expect(lossesOf(text().replaceAll('\r\n', '\n'))).toMatchObject([{ kind: 'line-breaks', count: 4 }]);
		expect(lossesOf(text().trimEnd())).toMatchObject([{ kind: 'line-breaks', count: 1, line: 4 }]);
	});
	it('tells the lines that were added to nothing', () => {
		expect(lossesOf('')).toMatchObject([
			{ kind: 'added', after: 'v=0' },
			{ kind: 'added', after: 's= ' }
		]);
	});
	it('finds what was measured in real descriptions: none comes back the same, Chromium’s only in another order', () => {
		for (const { text: real } of descriptions) expect(lossesOf(real).length).toBeGreaterThan(0);
		const chromium = lossesOf(description('chromium-avd-offer-gathered'));
		expect(lost(chromium)).toEqual([]);
		expect(chromium.every(({ kind }) => kind === 'moved')).toBe(true);
	});
	it('knows the reason of everything that happens to a real description', () => {
		for (const { text: real } of descriptions)
			for (const loss of lossesOf(real)) expect(loss.reason, JSON.stringify(loss)).toBeDefined();
	});
	it('says when a text is too long for the library', () => {
		const long = 'a=x\r\n'.repeat(longestForLibrary / 4);
		expect(lossesOf(long)).toMatchObject([{ kind: 'not-compared' }]);
		expect(toJson(long)).toHaveProperty('refused');
	});
	it(
		'never throws, and accounts for every line',
		() => {
			const line = fc.oneof(
				fc.constantFrom(
					audio,
					'a=mid:0',
					'a=mid:1',
					'a=msid:a',
					'c=IN IP4 1.2.3.4',
					'm=',
					'',
					'a=__proto__:1',
					'a=simulcast:send a'
				),
				fc.string({ unit: 'binary', maxLength: 30 })
			);
			fc.assert(
				fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
					const losses = lossesOf(lines.join('\r\n'));
					for (const loss of losses)
						if (loss.kind === 'lost') expect(lines.join('\r\n')).toContain(loss.before);
					expect(losses.some(({ kind }) => kind === 'not-compared')).toBe(false);
				}),
				{ numRuns: 150 }
			);
		},
		slow
	);
});
