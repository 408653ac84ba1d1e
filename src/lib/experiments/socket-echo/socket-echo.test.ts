/** Checks of exercises 4b and 4c against recordings of real browsers, and the receivers. */
import { describe, expect, it } from 'vitest';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { fiveTuple, framer } from './exercises.ts';
import { receiverNames, splits, tryReceiver } from './framing.ts';
import { piecesOf } from './notes.ts';

judgesSaved(framer);
judgesSaved(fiveTuple);

describe('receivers', () => {
	it.each([1, 2, 3, 4, 5])('only the patient one survives all cuts of seed %i', (seed) => {
		const wrong = receiverNames.map((name) => tryReceiver(name, seed).wrong);
		expect(wrong[3]).toBe(0);
		for (const count of wrong.slice(0, 3)) expect(count).toBeGreaterThan(splits / 10);
	});
	it('each are right when every piece is one message: that is why the mistake is not noticed', () => {
		expect(tryReceiver('each-piece', 1).first?.pieces).not.toEqual([7, 4, 42]);
		expect(tryReceiver('each-piece', 1).wrong).toBeLessThan(splits);
	});
});

it('counts what a side wrote and read', () => {
	const event = { at: 0, local: '', socket: 'client', kind: 'sent' } as const;
	expect(
		piecesOf({ transport: 'udp', events: [event, event, { ...event, kind: 'received' }] }, 'client')
	).toEqual({ sent: 2, received: 1 });
});
