/** The check of exercise 15f against real calls, and the line that is written into an answer. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { capPerformances } from '../../../../tests/support/link-moves.ts';
import { checkMaxBitrate } from './checks.ts';
import { withBandwidth } from './code.ts';

for (const browser of ['chromium', 'firefox'])
	describe(`exercise max-bitrate in ${browser}`, () => {
		it.each(Object.entries(capPerformances['max-bitrate'] ?? {}))('%s', (answer, { passed, hint }) => {
			const verdict = checkMaxBitrate(savedExercise(`${browser}-max-bitrate-${answer}`));
			expect(verdict.passed).toBe(passed);
			expect(verdict.hint).toBe(hint);
		});
	});

it('passes no empty recording', () => {
	const empty = { origin: { experiment: 'bandwidth-cap', startedAt: '', browser: '' }, events: [] };
	expect(checkMaxBitrate(empty)).toMatchObject({ passed: false, hint: 0 });
});

it('writes the line below the c= line of the picture’s section, and nowhere else', () => {
	const sdp = 'v=0\r\nm=audio 9 X 0\r\nc=IN IP4 0.0.0.0\r\nm=video 9 X 96\r\nc=IN IP4 0.0.0.0\r\na=mid:1\r\n';
	expect(withBandwidth(sdp, 'b=AS:60')).toBe(
		'v=0\r\nm=audio 9 X 0\r\nc=IN IP4 0.0.0.0\r\nm=video 9 X 96\r\nc=IN IP4 0.0.0.0\r\nb=AS:60\r\na=mid:1\r\n'
	);
	expect(withBandwidth('v=0\r\n', 'b=AS:60')).toBe('v=0\r\n');
});
