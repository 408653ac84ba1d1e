import { describe, expect, it } from 'vitest';
import { roomNameProblem } from '#lib/signaling/room-name.ts';
import { defaultPlace, parsePlace, placeInAddress, rejoins, searchFor, suggestRoom } from './joined.ts';

describe('the room in the address', () => {
	it.each([
		['', {}],
		['?room=lab-7', { room: 'lab-7' }],
		['?via=server&room=lab-7', { room: 'lab-7', via: 'server' }],
		['?via=pigeon', {}],
		['?room=two%20words', { room: 'two words' }],
		['?room=', { room: '' }]
	])('"%s" is read, wrong names included', (search, place) => {
		expect(placeInAddress(search)).toEqual(place);
	});

	it.each([
		[defaultPlace, '', ''],
		[{ room: 'lab', via: 'broadcast' } as const, '', '?room=lab'],
		[{ room: 'notebook', via: 'server' } as const, '', '?room=notebook&via=server'],
		[
			{ room: '강의실', via: 'server' } as const,
			'?room=old&x=1',
			`?x=1&room=${encodeURIComponent('강의실')}&via=server`
		],
		[defaultPlace, '?room=old&via=server&x=1', '?x=1']
	])('%o is written', (place, before, after) => {
		expect(searchFor(place, before)).toBe(after);
		expect({ ...defaultPlace, ...placeInAddress(after) }).toEqual(place);
	});
});

describe('joining again', () => {
	const place = { room: 'lab', via: 'server' } as const;
	it.each([
		['the same address', place, place, place],
		['an address that names another room', place, { room: 'other', via: 'server' } as const, undefined],
		['an address that names another carrier', place, { room: 'lab' }, undefined],
		['an address that says nothing, in the room where all start', defaultPlace, {}, defaultPlace],
		['nothing stored', undefined, place, undefined]
	])('%s', (_, stored, asked, joined) => {
		expect(rejoins(stored, asked)).toEqual(joined);
	});
	it.each([
		null,
		'',
		'null',
		'{"room":1}',
		'{"room":"two words","via":"server"}',
		'{"room":"lab","via":"x"}'
	])('takes %s for nothing stored', (text) => {
		expect(parsePlace(text)).toBeUndefined();
	});
	it('reads what it wrote', () => {
		expect(parsePlace(JSON.stringify(place))).toEqual(place);
	});
});

it('suggests names that can be rooms', () => {
	for (const random of [() => 0, () => 0.999999, Math.random]) {
		expect(roomNameProblem(suggestRoom(random))).toBeUndefined();
		expect(suggestRoom(random)).toMatch(/^[a-z]{4}-\d{2}$/);
	}
});
