import { describe, expect, it } from 'vitest';
import { descriptionsOf } from './descriptions.ts';
import { descriptionFacts, isZeroed, sectionsIn } from './sections.ts';
import { fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';

const sdp = [
	'v=0',
	'o=- 4611 2 IN IP4 127.0.0.1',
	's=-',
	't=0 0',
	'm=audio 9 UDP/TLS/RTP/SAVPF 111',
	'a=mid:0',
	'a=sendrecv',
	'm=video 0 UDP/TLS/RTP/SAVPF 96',
	'a=mid:1',
	'a=inactive',
	'm=video 0 UDP/TLS/RTP/SAVPF 96',
	'a=mid:2',
	'a=bundle-only',
	'a=sendonly',
	''
].join('\r\n');

describe('sectionsIn', () => {
	it('reads kind, port, mid and direction of every section', () => {
		expect(sectionsIn(sdp)).toEqual([
			{ mid: '0', kind: 'audio', port: 9, direction: 'sendrecv' },
			{ mid: '1', kind: 'video', port: 0, direction: 'inactive' },
			{ mid: '2', kind: 'video', port: 0, direction: 'sendonly', isBundleOnly: true }
		]);
	});
	it('tells a section that is zeroed from one that is only bundled', () => {
		expect(sectionsIn(sdp).map(isZeroed)).toEqual([false, true, false]);
	});
	it('finds none in an empty text', () => {
		expect(sectionsIn('')).toEqual([]);
	});
});

describe('descriptionFacts', () => {
	it('has session, version, and a digest that candidates do not change', () => {
		const facts = descriptionFacts({ type: 'offer', sdp });
		expect(facts).toMatchObject({ type: 'offer', session: '4611', version: '2' });
		expect(facts.digest).toMatch(/^[0-9a-f]{8}$/);
		const gathered = sdp.replace(
			'a=mid:0\r\n',
			'a=mid:0\r\na=candidate:1 1 udp 1 127.0.0.1 5000 typ host\r\n'
		);
		expect(descriptionFacts({ type: 'offer', sdp: gathered.replace('audio 9', 'audio 5000') }).digest).toBe(
			facts.digest
		);
		expect(descriptionFacts({ type: 'offer', sdp: sdp.replace('a=sendrecv', 'a=inactive') }).digest).not.toBe(
			facts.digest
		);
	});
	it.each(fixtures)('reads every description of $name', ({ recording }) => {
		for (const description of descriptionsOf(recording.events)) {
			if (!description.sdp) continue;
			const { sections, version } = descriptionFacts(description);
			expect(version).not.toBe('');
			expect(sections.length).toBe(description.sdp.match(/^m=/gm)?.length);
		}
	});
});
