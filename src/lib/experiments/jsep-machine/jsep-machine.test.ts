/** The checks of lesson 9 against recordings that real browsers made (tests/support/record-exercises.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { performances } from '../../../../tests/support/jsep-moves.ts';
import { labelledLines } from './checks.ts';
import { hold, needsNegotiation, refusedAnswer, rollBack, stopOne, walkByHand } from './exercises.ts';
import { movesOf, negotiationNeededCount, negotiationOf, signalingPath } from './history.ts';
import { moveName } from './moves.ts';
import { packetsLately, packetsSent } from './packets.ts';
import { walks } from './walks.ts';

function saved(name: string): Recording {
	const { recording, problems } = parseRecording(
		readFileSync(`tests/fixtures/recordings/exercises/${name}.json`, 'utf8')
	);
	if (!recording || problems.length > 0) throw new Error(`${name}.json is not a whole recording`);
	return recording;
}
const empty: Recording = { origin: { experiment: 'jsep-machine', startedAt: '', browser: '' }, events: [] };
const browsers = ['chromium', 'firefox'] as const;

for (const browser of browsers)
	describe.each([rollBack, needsNegotiation, hold])(`exercise $id in ${browser}`, ({ id, check, wrong }) => {
		it('fails as it stands at the beginning', () => {
			expect(check(saved(`${browser}-${id}-start`)).passed).toBe(false);
		});
		it('passes with its solution, every finding with a source', () => {
			const verdict = check(saved(`${browser}-${id}-solution`));
			expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
			expect(verdict.passed).toBe(true);
			for (const { source } of verdict.findings) expect(source).not.toBe('');
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

for (const browser of browsers)
	for (const { id, check } of [walkByHand, refusedAnswer, stopOne])
		describe(`exercise ${id} in ${browser}`, () => {
			it.each(Object.entries(performances[id]!).filter(([, { only }]) => !only || only === browser))(
				'judges what is done as it should: %s',
				(name, { passed, hint }) => {
					const verdict = check(saved(`${browser}-${id}-${name}`));
					if (passed) expect(verdict.findings.filter((finding) => !finding.passed)).toEqual([]);
					expect(verdict.passed).toBe(passed);
					expect(verdict.hint).toBe(hint);
				}
			);
			it('does not pass an empty recording', () => {
				expect(check(empty).passed).toBe(false);
			});
		});

describe.each(browsers)('what a recording of %s says of its moves', (browser) => {
	it('has each move with the state before and after', () => {
		const { events } = saved(`${browser}-walk-by-hand-solution`);
		const set = movesOf(events).filter(({ setMove }) => setMove);
		expect(set.map(({ peer, text, from, to, outcome }) => [peer, text, from, to, outcome])).toEqual([
			['caller', 'setLocalDescription(offer)', 'stable', 'have-local-offer', 'done'],
			['callee', 'setRemoteDescription(offer)', 'stable', 'have-remote-offer', 'done'],
			['callee', 'setLocalDescription(answer)', 'have-remote-offer', 'stable', 'done'],
			['caller', 'setRemoteDescription(answer)', 'have-local-offer', 'stable', 'done']
		]);
	});
	it('has the words of a refusal, and the state that did not change', () => {
		const refused = movesOf(saved(`${browser}-refused-answer-solution`).events).at(-1);
		expect(refused).toMatchObject({
			from: 'stable',
			to: 'stable',
			outcome: 'refused',
			setMove: 'remote-answer'
		});
		expect(refused?.error?.name).toBe('InvalidStateError');
	});
	it('counts negotiationneeded by the move before it', () => {
		const { events } = saved(`${browser}-needs-negotiation-solution`);
		expect(Object.fromEntries(labelledLines(events).map(({ line, fired }) => [line, fired]))).toEqual({
			addTrack: 1,
			replaceTrack: 0,
			direction: 1,
			enabled: 0,
			createOffer: 0,
			restartIce: 1,
			stop: 1
		});
		const sum = movesOf(events)
			.filter(({ peer }) => peer === 'caller')
			.reduce((total, { negotiationNeeded }) => total + negotiationNeeded, 0);
		expect(sum).toBe(negotiationNeededCount(events, 'caller'));
	});
	it('knows what is pending and what is agreed', () => {
		const { events } = saved(`${browser}-roll-back-solution`);
		const offered = events.findIndex(
			(event) => event.type === 'setLocalDescription' && event.peer === 'callee'
		);
		expect(negotiationOf(events.slice(0, offered), 'callee')?.descriptions.pendingRemote?.type).toBe('offer');
		const { descriptions, transceivers } = negotiationOf(events, 'callee')!;
		expect(descriptions).toMatchObject({ pendingLocal: null, pendingRemote: null });
		expect(descriptions.currentLocal?.type).toBe('answer');
		// The rolled-back transceiver is still there and waits for an offer of its own.
		expect(transceivers.some(({ mid }) => mid === null)).toBe(true);
		expect(signalingPath(events, 'callee').slice(-4)).toEqual([
			'have-local-offer',
			'stable',
			'have-remote-offer',
			'stable'
		]);
	});
	it('counts packets over a window', () => {
		const samples = packetsSent(saved(`${browser}-hold-solution`).events, 'caller');
		expect(samples.some(({ packets }) => packets > 0)).toBe(true);
		expect(packetsLately(samples, 1000)?.packets).toBe(0);
		expect(packetsLately(samples, 1e9)).toBeUndefined();
		expect(packetsLately([], 0)).toBeUndefined();
	});
});

it('names the moves of every walk as JavaScript does', () => {
	for (const steps of Object.values(walks))
		for (const step of steps) if ('move' in step) expect(moveName(step.move)).toMatch(/[)']$/);
});
