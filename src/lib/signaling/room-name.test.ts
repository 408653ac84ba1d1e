import { describe, expect, it } from 'vitest';
import { maxRoomLength, normalRoomName, roomNameProblem } from './room-name.ts';

describe('room names', () => {
	it.each(['notebook', 'lab-7', '강의실_3', 'salle-é', 'x'.repeat(maxRoomLength), '__proto__'])(
		'takes %s',
		(name) => {
			expect(roomNameProblem(name)).toBeUndefined();
		}
	);
	it.each([
		['', 'empty'],
		['x'.repeat(maxRoomLength + 1), 'too-long'],
		['two words', 'odd-characters'],
		['<b>', 'odd-characters'],
		['a/../b', 'odd-characters'],
		['room?', 'odd-characters'],
		['🙂', 'odd-characters']
	])('says what is wrong with "%s"', (name, problem) => {
		expect(roomNameProblem(name)).toBe(problem);
	});
	it('takes two ways to write the same letters for one room', () => {
		expect(normalRoomName(' 강의실 '.normalize('NFD'))).toBe('강의실');
	});
});
