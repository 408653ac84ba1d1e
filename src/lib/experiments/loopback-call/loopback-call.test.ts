/** The checks of lesson 1 against recordings that real browsers made (tests/support/record-exercises.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { checkNoCandidates } from './checks.ts';
import { noCandidates, orderTheCalls } from './exercises.ts';

function saved(name: string): Recording {
	const { recording } = parseRecording(
		readFileSync(`tests/fixtures/recordings/exercises/${name}.json`, 'utf8')
	);
	if (!recording) throw new Error(`${name}.json is not a recording`);
	return recording;
}

for (const browser of ['chromium', 'firefox'])
	describe.each([orderTheCalls, noCandidates])(`exercise $id in ${browser}`, ({ id, check, wrong }) => {
		it('fails as it stands at the beginning', () => {
			expect(check(saved(`${browser}-${id}-start`)).passed).toBe(false);
		});
		it('passes with its solution, every finding with a source', () => {
			const verdict = check(saved(`${browser}-${id}-solution`));
			expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
			expect(verdict).toMatchObject({ passed: true });
			for (const { source } of verdict.findings) expect(source).not.toBe('');
		});
		it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
			'gives wrong answer $number its hint',
			({ number, hint }) => {
				expect(check(saved(`${browser}-${id}-wrong-${number}`))).toMatchObject({ passed: false, hint });
			}
		);
		it('does not pass an empty recording', () => {
			const empty = { origin: { experiment: 'loopback-call', startedAt: '', browser: '' }, events: [] };
			expect(check(empty).passed).toBe(false);
		});
	});

it('asks for the whole wait, not for a moment in which nothing had happened yet', () => {
	const { origin, events } = saved('chromium-no-candidates-solution');
	const early = events.filter(({ at }) => at < 1000);
	expect(checkNoCandidates({ origin, events: early }).passed).toBe(false);
});
