import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { supportGroups } from '#content/support.ts';
import { nodeAt, supportOf } from './versions.ts';

const data: unknown = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8')
);

test('a version behind a flag, under another name, or taken out again is none', () => {
	expect(supportOf({ version_added: '90', flags: [{}] })).toEqual({ since: null });
	expect(supportOf({ version_added: '5', alternative_name: 'mozThing' })).toEqual({ since: null });
	expect(supportOf({ version_added: '5', version_removed: '9' })).toEqual({ since: null });
	expect(supportOf({ version_added: false })).toEqual({ since: null });
	expect(supportOf(undefined)).toEqual({ since: null });
});

test('of several statements the one that holds is read, with what it leaves out', () => {
	expect(
		supportOf([
			{ version_added: 'preview', flags: [{}] },
			{ version_added: '11', partial_implementation: true }
		])
	).toEqual({ since: '11', isPartial: true });
});

test('a path that the data does not have is named', () => {
	expect(() => nodeAt(data, 'api.RTCNothing')).toThrow('api.RTCNothing');
});

test.each(supportGroups.flatMap(({ rows }) => rows))('$path is in the data', ({ path }) => {
	expect(nodeAt(data, path).__compat?.support).toHaveProperty('firefox');
});
