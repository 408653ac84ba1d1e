/** The check of exercise 3e and its prediction against recordings that real browsers made. */
import { describe, expect, it } from 'vitest';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { energyWhileMuted, flowsOf, notes } from './checks.ts';
import { muteIsNotStop } from './exercises.ts';

for (const browser of ['chromium', 'firefox'])
	describe(`exercise mute-is-not-stop in ${browser}`, () => {
		const { check, wrong } = muteIsNotStop;
		it('fails as it stands at the beginning', () => {
			expect(check(savedExercise(`${browser}-mute-is-not-stop-start`)).passed).toBe(false);
		});
		it('passes with its solution', () => {
			const verdict = check(savedExercise(`${browser}-mute-is-not-stop-solution`));
			expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
			expect(verdict.passed).toBe(true);
		});
		it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
			'gives wrong answer $number its hint',
			({ number, hint }) => {
				expect(check(savedExercise(`${browser}-mute-is-not-stop-wrong-${number}`))).toMatchObject({
					passed: false,
					hint
				});
			}
		);
		it('shows that packets go on while the track is muted', () => {
			expect(energyWhileMuted(savedExercise(`${browser}-mute-is-not-stop-solution`))).toBe('go-on');
			expect(energyWhileMuted(savedExercise(`${browser}-mute-is-not-stop-start`))).toBeUndefined();
		});
		it('shows what a stopped track sends: nothing in Chromium, silence in Firefox', () => {
			const stopped = flowsOf(savedExercise(`${browser}-mute-is-not-stop-wrong-3`).events).at(-1);
			expect(stopped?.act).toBe('stop');
			if (browser === 'chromium') expect(stopped?.packetsPerSecond).toBe(0);
			else expect(stopped?.packetsPerSecond).toBeGreaterThan(30);
			expect(stopped?.energyPerSecond).toBeLessThan(0.0001);
		});
	});

describe('energyWhileMuted', () => {
	const sample = (at: number, packetsReceived: number): RecordingEvent => ({
		at,
		peer: 'callee',
		type: 'getStats',
		timestamp: at,
		changed: { in: { type: 'inbound-rtp', kind: 'audio', packetsReceived, totalAudioEnergy: 1 } }
	});
	const muted: RecordingEvent = { at: 1000, peer: 'page', type: 'note', note: notes.act, value: 'mute' };
	const told = (...events: RecordingEvent[]) =>
		energyWhileMuted({ origin: { experiment: 'web-audio', startedAt: '', browser: '' }, events });

	it('waits for two samples after what was on its way has arrived', () => {
		expect(told()).toBeUndefined();
		expect(told(sample(500, 10), muted, sample(1100, 40), sample(2000, 80))).toBeUndefined();
		expect(told(muted, sample(2000, 80), sample(3000, 130))).toBe('go-on');
		expect(told(muted, sample(2000, 80), sample(3000, 80))).toBe('stop');
	});
	it('ends with the next thing that is done', () => {
		const unmuted: RecordingEvent = { ...muted, at: 1900, value: 'unmute' };
		expect(told(muted, unmuted, sample(2000, 80), sample(3000, 130))).toBeUndefined();
	});
});
