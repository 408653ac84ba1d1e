/** Exercise 12a, judged by what real browsers did; and the digit that is changed. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { flipPerformances } from '../../../../tests/support/trust-moves.ts';
import { fingerprintOf } from '../trust/fingerprint.ts';
import { checkFlip } from './checks.ts';
import { withOtherDigit } from './code.ts';
import { refusalIn, travelled } from './notes.ts';

const hash = Array.from({ length: 32 }, (_, index) =>
	(index * 8).toString(16).padStart(2, '0').toUpperCase()
);
const sdp = `v=0\r\na=fingerprint:sha-256 ${hash.join(':')}\r\nm=audio 9 X 0\r\na=fingerprint:sha-256 ${hash.join(':')}\r\n`;

it.each([1, 2, 3, 33, 64])('changes digit %d and nothing else, in every section', (digit) => {
	const changed = withOtherDigit(sdp, digit);
	const digits = (text: string) => fingerprintOf(text).split(' ')[1]!.replaceAll(':', '');
	const differing = Array.from(digits(sdp)).flatMap((one, index) =>
		one === digits(changed)[index] ? [] : [index + 1]
	);
	expect(differing).toEqual([digit]);
	expect(new Set(changed.match(/a=fingerprint:.*/g)).size).toBe(1);
	expect(withOtherDigit(changed, digit)).toBe(sdp);
});

describe.each(['chromium', 'firefox'])('path without keys, in %s', (browser) => {
	it.each(Object.entries(flipPerformances['flip-a-digit']!))('%s', (answer, { passed, hint }) => {
		const verdict = checkFlip(savedExercise(`${browser}-flip-a-digit-${answer}`));
		expect(verdict).toMatchObject(passed ? { passed } : { passed, hint });
	});
	it('is not made by doing nothing', () => {
		const origin = { experiment: 'fingerprint-flip', startedAt: '', browser: '' };
		expect(checkFlip({ origin, events: [] })).toMatchObject({ passed: false, hint: 0 });
	});
	it('has the offer changed on its way and the answer as it was', () => {
		const { events } = savedExercise(`${browser}-flip-a-digit-solution`);
		const [offer, answer] = (['offer', 'answer'] as const).map((type) => travelled(events, type));
		expect(fingerprintOf(offer!.arrived!)).not.toBe(fingerprintOf(offer!.sent!));
		expect(fingerprintOf(answer!.arrived!)).toBe(fingerprintOf(answer!.sent!));
	});
	it('is refused without a fingerprint', () => {
		expect(refusalIn(savedExercise(`${browser}-flip-a-digit-wrong-2`).events)).toMatchObject({
			peer: 'caller',
			name: 'InvalidAccessError'
		});
	});
});
