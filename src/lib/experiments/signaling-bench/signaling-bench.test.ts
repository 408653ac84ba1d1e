/** The checks of lesson 7 against recordings that real browsers made (tests/support/record-exercises.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import { ladderOf } from '#lib/recording/ladder.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { performances } from '../../../../tests/support/bench-acts.ts';
import { costsOf } from './cost.ts';
import { anyCarrier, earlyCandidates, ownChannel } from './exercises.ts';

function saved(name: string): Recording {
	const { recording } = parseRecording(
		readFileSync(`tests/fixtures/recordings/exercises/${name}.json`, 'utf8')
	);
	if (!recording) throw new Error(`${name}.json is not a recording`);
	return recording;
}
const empty = { origin: { experiment: 'signaling-bench', startedAt: '', browser: '' }, events: [] };

describe.each(['chromium', 'firefox'])('in %s', (browser) => {
	describe.each([anyCarrier, ownChannel])('exercise $id', ({ id, check }) => {
		it.each(Object.entries(performances[id]!))('judges %s', (name, { passed, hint }) => {
			const verdict = check(saved(`${browser}-${id}-${name}`));
			expect(verdict).toMatchObject({ passed, ...(hint !== undefined && { hint }) });
			for (const { source } of verdict.findings) expect(source).not.toBe('');
			expect(verdict.findings.every((finding) => finding.passed)).toBe(passed);
		});
		it('does not pass an empty recording', () => {
			expect(check(empty).passed).toBe(false);
		});
	});

	describe(`exercise ${earlyCandidates.id}`, () => {
		const { id, check, wrong } = earlyCandidates;
		it('fails as it stands at the beginning, by the error that the lesson names', () => {
			const verdict = check(saved(`${browser}-${id}-start`));
			expect(verdict.passed).toBe(false);
			expect(verdict.findings.find(({ source }) => source === 'addIceCandidateOnFailure')?.observed).toBe(
				'InvalidStateError'
			);
		});
		it('passes with its solution', () => {
			expect(check(saved(`${browser}-${id}-solution`))).toMatchObject({ passed: true });
		});
		it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
			'gives wrong answer $number its hint',
			({ number, hint }) => {
				expect(check(saved(`${browser}-${id}-wrong-${number}`))).toMatchObject({ passed: false, hint });
			}
		);
		it('does not pass an empty recording', () => {
			expect(check(empty).passed).toBe(false);
		});
	});

	it('tells what a carrier cost, its own messages apart', () => {
		const [broadcast, ...others] = costsOf(saved(`${browser}-any-carrier-solution`).events);
		expect(others).toEqual([]);
		expect(broadcast).toMatchObject({ carrier: 'broadcast', ownMessages: 3 });
		expect(broadcast!.messages).toBeGreaterThan(2);
		expect(broadcast!.bytes).toBeGreaterThan(1000);
		expect(broadcast!.doneMs).toBeGreaterThan(0);
	});

	it('tells the data channel from the carrier before it', () => {
		const costs = costsOf(saved(`${browser}-own-channel-solution`).events);
		expect(costs.map(({ carrier }) => carrier)).toEqual(['direct', 'data-channel']);
		expect(costs[1]!.doneMs).toBeGreaterThan(0);
	});

	it('shows a card that was dropped as stopped in the ladder', () => {
		const { rows } = ladderOf(saved(`${browser}-any-carrier-wrong-1`).events);
		expect(rows).toContainEqual(expect.objectContaining({ label: 'offer', fate: 'stopped' }));
		const whole = ladderOf(saved(`${browser}-any-carrier-solution`).events).rows;
		expect(whole).toContainEqual(
			expect.objectContaining({ label: 'offer', from: 'caller', to: 'callee', fate: 'delivered' })
		);
	});
});
