import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../bytes/hex.ts';
import { dissectOpen, encodeOpen } from './dcep.ts';
import type { Field } from './field.ts';

const usual = { label: 'chat', protocol: '', ordered: true, maxRetransmits: null, maxPacketLifeTime: null };
const valueOf = (root: Field, key: string) => root.children.find((child) => child.key === key)?.value;

describe('DATA_CHANNEL_OPEN (RFC 8832 §5.1)', () => {
	it('has twelve bytes before the label', () => {
		expect(toHex(encodeOpen(usual))).toBe('030001000000000000040000' + '63686174');
	});

	it.each([
		[{}, '0x00 DATA_CHANNEL_RELIABLE', '0'],
		[{ ordered: false }, '0x80 DATA_CHANNEL_RELIABLE_UNORDERED', '0'],
		[{ maxRetransmits: 0 }, '0x01 DATA_CHANNEL_PARTIAL_RELIABLE_REXMIT', '0'],
		[{ ordered: false, maxRetransmits: 3 }, '0x81 DATA_CHANNEL_PARTIAL_RELIABLE_REXMIT_UNORDERED', '3'],
		[{ maxPacketLifeTime: 150 }, '0x02 DATA_CHANNEL_PARTIAL_RELIABLE_TIMED', '150'],
		[{ ordered: false, maxPacketLifeTime: 150 }, '0x82 DATA_CHANNEL_PARTIAL_RELIABLE_TIMED_UNORDERED', '150']
	])('says the promise of %o', (promise, type, reliability) => {
		const root = dissectOpen(encodeOpen({ ...usual, ...promise }));
		expect(valueOf(root, 'dcep.channelType')).toBe(type);
		expect(valueOf(root, 'dcep.reliability')).toBe(reliability);
		expect(valueOf(root, 'dcep.priority')).toBe('256 normal');
	});

	it('counts bytes of texts, not characters', () => {
		const root = dissectOpen(encodeOpen({ ...usual, label: '채팅', protocol: 'x.1' }));
		expect(valueOf(root, 'dcep.labelLength')).toBe('6');
		expect(valueOf(root, 'dcep.label')).toBe('"채팅"');
		expect(valueOf(root, 'dcep.protocol')).toBe('"x.1"');
		expect(root.note).toBeUndefined();
	});

	it('never throws, and covers every byte with fields that lie within it', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				const root = dissectOpen(bytes);
				expect(root.length).toBe(bytes.length);
				let end = 0;
				for (const child of root.children) {
					expect(child.offset).toBe(end);
					end = child.offset + child.length;
				}
				if (root.children.length > 0) expect(end).toBe(bytes.length);
			})
		);
	});
});
