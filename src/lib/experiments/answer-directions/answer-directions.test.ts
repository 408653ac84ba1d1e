/** The check of exercise 8d against recordings that real browsers made, and the rule of RFC 3264 §6.1. */
import { describe, expect, it } from 'vitest';
import { directions } from '#lib/sdp/media-block.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { answerTo, canReceive, canSend, cellAt, cellsOf, notes, sectionFacts } from './cells.ts';
import { nothingToSend } from './exercises.ts';

judgesSaved(nothingToSend);

describe('the rule', () => {
	it('never answers with more than was offered, nor with more than is wanted', () => {
		for (const offered of directions)
			for (const wish of directions) {
				const answer = answerTo(offered, wish);
				expect(canSend(answer) && !(canReceive(offered) && canSend(wish))).toBe(false);
				expect(canReceive(answer) && !(canSend(offered) && canReceive(wish))).toBe(false);
			}
	});

	it('is the table that both browsers filled on 2026-11-22', () => {
		expect(directions.map((offered) => directions.map((wish) => answerTo(offered, wish)).join(' '))).toEqual([
			'sendrecv sendonly recvonly inactive',
			'recvonly inactive recvonly inactive',
			'sendonly sendonly inactive inactive',
			'inactive inactive inactive inactive'
		]);
	});
});

describe('cells of a Recording', () => {
	const { events } = savedExercise('chromium-nothing-to-send-solution');

	it('tell what was offered, answered and received', () => {
		const [cell] = cellsOf(events);
		expect(cell).toMatchObject({
			offered: 'sendrecv',
			hasTrack: false,
			said: 'recvonly',
			answered: 'recvonly',
			current: { caller: 'sendonly', callee: 'recvonly' },
			isDone: true,
			error: undefined
		});
		expect(cell?.received.callee).toBeGreaterThan(0);
		expect(cell?.received.caller).toBe(0);
	});

	it('keep what the reader said when the table is filled again', () => {
		const plan = { offered: 'sendonly', wish: 'sendonly', hasTrack: true } as const;
		const cell = (at: number, said?: 'inactive') => [
			{
				at,
				peer: 'page',
				type: 'note',
				note: notes.cell,
				value: { ...plan, ...(said && { said }) }
			} as const,
			{ at: at + 1, peer: 'page', type: 'note', note: notes.done } as const
		];
		const cells = cellsOf([...cell(1, 'inactive'), ...cell(10)]);
		expect(cells).toHaveLength(2);
		expect(cellAt(cells, 'sendonly', 'sendonly', true)).toMatchObject({ at: 10, said: 'inactive' });
		expect(cellAt(cells, 'sendonly', 'sendonly', false)).toBeUndefined();
		expect(cellAt(cells, 'sendrecv', 'sendonly', true)).toBeUndefined();
	});

	it('are none in an empty Recording, and a text without a section says nothing', () => {
		expect(cellsOf([])).toEqual([]);
		expect(sectionFacts('')).toEqual({ direction: undefined, port: undefined });
	});
});
