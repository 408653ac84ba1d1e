import { describe, expect, it } from 'vitest';
import { machines, transitionOf } from './machines.ts';
import {
	allowedMoves,
	differenceAt,
	differences,
	implicitType,
	moveText,
	signalingMoves,
	signalingStates,
	stateAfter
} from './signaling-moves.ts';

describe('the moves of RFC 9429 §3.2', () => {
	it('are eight in each of six states', () => {
		expect(signalingStates).toEqual(machines.signaling.states.map(({ name }) => name));
		expect(signalingMoves).toHaveLength(8);
	});

	it.each(signalingStates.filter((state) => state !== 'closed'))(
		'lead from %s only along transitions that the drawing has',
		(state) => {
			for (const move of allowedMoves(state)) {
				const to = stateAfter(state, move)!;
				if (to !== state) expect(transitionOf(machines.signaling, state, to), move).toBeDefined();
			}
		}
	);

	it('cover every transition of the drawing', () => {
		for (const { from, to } of machines.signaling.transitions)
			expect(
				signalingStates.some(
					(state) => state === from && allowedMoves(state).some((move) => stateAfter(state, move) === to)
				),
				`${from} to ${to}`
			).toBe(true);
	});

	it('allow an answer only where an offer waits for it', () => {
		expect(signalingStates.filter((state) => stateAfter(state, 'remote-answer'))).toEqual([
			'have-local-offer',
			'have-remote-pranswer'
		]);
		expect(signalingStates.filter((state) => stateAfter(state, 'local-answer'))).toEqual([
			'have-remote-offer',
			'have-local-pranswer'
		]);
	});

	it('allow nothing once the connection is closed, and no rollback in stable', () => {
		expect(allowedMoves('closed')).toEqual([]);
		expect(allowedMoves('stable').map(moveText)).toEqual([
			'setLocalDescription(offer)',
			'setRemoteDescription(offer)'
		]);
	});

	it('make an answer without being told where only an answer fits', () => {
		for (const state of signalingStates)
			expect(implicitType(state)).toBe(stateAfter(state, 'local-answer') ? 'answer' : 'offer');
	});

	it('know where a document or a browser parts from them', () => {
		for (const { of, cells, instead } of differences)
			for (const { state, move } of cells) {
				const known = stateAfter(state, move);
				if ('to' in instead) expect(instead.to).not.toBe(known);
				expect(differenceAt(of, state, move)).toBeDefined();
			}
		expect(differenceAt('Firefox 153', 'stable', 'local-offer')).toBeUndefined();
	});
});
