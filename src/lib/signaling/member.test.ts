import { describe, expect, it } from 'vitest';
import { parseMember, randomId, roleOf } from './member.ts';

const member = (id: string, since: number) => ({ id, since });

describe('roleOf', () => {
	it.each([
		['the first one calls', member('bbbbbbbb', 1), member('aaaaaaaa', 2), 'caller'],
		['who came later answers', member('aaaaaaaa', 2), member('bbbbbbbb', 1), 'callee'],
		['the same millisecond is settled by id', member('aaaaaaaa', 1), member('bbbbbbbb', 1), 'caller']
	] as const)('%s', (_, self, other, role) => {
		expect(roleOf(self, other)).toBe(role);
		expect(roleOf(other, self)).toBe(role === 'caller' ? 'callee' : 'caller');
	});
});

describe('parseMember', () => {
	it('takes what randomId makes, and drops what is not ours', () => {
		const id = randomId();
		expect(parseMember({ id, since: 5, extra: true })).toEqual({ id, since: 5 });
	});
	it.each([
		['nothing', undefined],
		['a text', 'aaaaaaaa'],
		['no moment', { id: 'aaaaaaaa' }],
		['a moment that is no number', { id: 'aaaaaaaa', since: Number.NaN }],
		['an id that is too short', { id: '', since: 1 }],
		['an id with odd characters', { id: 'a b<script>', since: 1 }]
	])('refuses %s', (_, value) => {
		expect(parseMember(value)).toBeUndefined();
	});
});
