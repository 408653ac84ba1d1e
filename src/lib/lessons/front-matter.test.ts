import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const good = {
	title: 'Your first connection',
	summary: 'Two peers, no server.',
	outcomes: ['connect two peers'],
	minutes: 20,
	requires: [],
	teaches: ['peer connection'],
	references: [
		{ document: 'RFC 9429', section: '§1.1', url: 'https://www.rfc-editor.org/rfc/rfc9429#section-1.1' }
	]
};

describe('front matter', () => {
	it('is read when it is complete', () => {
		expect(readFrontMatter(good, 'en.md')).toEqual(good);
	});
	it.each(Object.keys(good).filter((field) => field !== 'requires'))(
		'names the file and the field when %s is missing',
		(field) => {
			const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));
			expect(() => readFrontMatter(rest, '01-first-call/ko.md')).toThrow(
				new RegExp(`01-first-call/ko\\.md.*"${field}"`)
			);
		}
	);
	it('refuses a reference without a secure address', () => {
		const references = [{ document: 'RFC 9429', section: '', url: 'http://example.org' }];
		expect(() => readFrontMatter({ ...good, references }, 'en.md')).toThrow(/"references"/);
	});
	it('refuses text where there is no front matter at all', () => {
		expect(() => readFrontMatter(undefined, 'en.md')).toThrow(/"title"/);
	});
});
