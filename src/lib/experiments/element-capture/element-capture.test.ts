/** The check of exercise 3d against recordings that real browsers made, and what captured tracks tell. */
import { describe, expect, it } from 'vitest';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { crossTheWire } from './exercises.ts';
import { trackChangesOf } from './track-changes.ts';

judgesSaved(crossTheWire);

describe('trackChangesOf', () => {
	it('takes what the page’s tracks tell, not those of a peer', () => {
		const track = { kind: 'video', id: 'v' };
		const events: RecordingEvent[] = [
			{ at: 1, peer: 'page', type: 'MediaStreamTrack.onmute', track },
			{ at: 2, peer: 'callee', type: 'MediaStreamTrack.onunmute', track },
			{ at: 3, peer: 'page', type: 'MediaStreamTrack.onended', track },
			{ at: 4, peer: 'page', type: 'note', note: 'source' }
		];
		expect(trackChangesOf(events).map(({ at }) => at)).toEqual([1, 3]);
	});
});
