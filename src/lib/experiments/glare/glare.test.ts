/** The checks of lesson 13 against recordings that real browsers made (tests/support/record-exercises.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { performances } from '../../../../tests/support/glare-runs.ts';
import { usedLines } from './assembly.ts';
import { answerRace, naiveDies, ownHandler, writtenHandler } from './exercises.ts';
import { drawLanes } from './lanes-drawing.ts';
import { chance, delayOf, manyCount, manyMost, raceEvery, randomSchedule, scheduleOf } from './schedule.ts';
import {
	both,
	collidedAt,
	episodesOf,
	hasGlare,
	ignoredBy,
	isAgreed,
	lastStateOf,
	lostToRace,
	scoreOf,
	settledMs
} from './story.ts';

function saved(name: string): Recording {
	const { recording, problems } = parseRecording(
		readFileSync(`tests/fixtures/recordings/exercises/${name}.json`, 'utf8')
	);
	if (!recording || problems.length > 0) throw new Error(`${name}.json is not a whole recording`);
	return recording;
}
const empty: Recording = { origin: { experiment: 'glare', startedAt: '', browser: '' }, events: [] };
const browsers = ['chromium', 'firefox'] as const;

for (const browser of browsers)
	describe.each([ownHandler, answerRace, writtenHandler])(
		`exercise $id in ${browser}`,
		({ id, check, wrong }) => {
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
		}
	);

describe.each(browsers)('exercise naive-dies in %s', (browser) => {
	it.each(Object.entries(performances))('judges what is done as it should: %s', (name, { passed, hint }) => {
		const verdict = naiveDies.check(saved(`${browser}-naive-dies-${name}`));
		expect(verdict.passed).toBe(passed);
		expect(verdict.hint).toBe(hint);
	});
	it('says to wait while the answers are still on their way', () => {
		const { origin, events } = saved(`${browser}-naive-dies-solution`);
		const refused = events.findIndex(({ type }) => type === 'setRemoteDescriptionOnFailure');
		expect(naiveDies.check({ origin, events: events.slice(0, refused) })).toMatchObject({
			passed: false,
			hint: 2
		});
	});
	it('does not pass an empty recording', () => {
		expect(naiveDies.check(empty).passed).toBe(false);
	});
});

describe.each(browsers)('the story of a recording of %s', (browser) => {
	it('sees that naive ends both roll back, and that an answer is refused', () => {
		const [episode] = episodesOf(saved(`${browser}-naive-dies-solution`).events);
		expect(episode && hasGlare(episode)).toBe(true);
		expect(new Set(episode?.rollbacks.map(({ who }) => who))).toEqual(new Set(both));
		expect(episode?.refusals[0]).toMatchObject({
			call: 'setRemoteDescription(answer)',
			name: 'InvalidStateError'
		});
		expect(episode && isAgreed(episode)).toBe(false);
	});
	it('sees one offer after the other where nothing collides', () => {
		const [episode] = episodesOf(saved(`${browser}-naive-dies-wrong-1`).events);
		expect(episode && hasGlare(episode)).toBe(false);
		expect(episode && isAgreed(episode)).toBe(true);
		expect(episode?.messages.map(({ type }) => type)).toEqual(['offer', 'answer', 'offer', 'answer']);
	});
	it('sees the offer that is lost to the race, and that the guarded handler takes it', () => {
		const [two, guarded] = episodesOf(saved(`${browser}-answer-race-solution`).events);
		expect(lostToRace(two!)).toHaveLength(1);
		expect(two!.refusals).toEqual([]);
		expect(lastStateOf(two!, 'callee')).toBe('have-local-offer');
		expect(settledMs(two!)).toBeUndefined();
		expect(guarded!.messages.some(({ duringAnswer, isTaken }) => duringAnswer && isTaken)).toBe(true);
		expect(guarded!.rollbacks).toEqual([]);
		expect(isAgreed(guarded!)).toBe(true);
	});
	it.each(['own-handler', 'written-handler'])('adds up fifty schedules of %s', (exercise) => {
		const episodes = episodesOf(saved(`${browser}-${exercise}-solution`).events);
		const score = scoreOf(episodes);
		expect(score).toMatchObject({ over: manyCount, agreed: manyCount, refusals: 0, races: 0 });
		expect(score.ignored).toBe(episodes.flatMap((episode) => collidedAt(episode, 'caller')).length);
		expect(score.ignored).toBeGreaterThan(5);
		expect(episodes.flatMap((episode) => ignoredBy(episode, 'callee'))).toEqual([]);
		expect(new Set(episodes.map(({ schedule }) => schedule.seed)).size).toBe(manyCount);
	});
	it('draws moments downwards in order, and a star where offers cross', () => {
		const [episode] = episodesOf(saved(`${browser}-naive-dies-solution`).events);
		const drawing = drawLanes(episode!);
		expect(drawing.collisions).toHaveLength(1);
		for (const who of both) {
			const own = drawing.segments.filter((segment) => segment.who === who);
			expect(own.map(({ y }) => y)).toEqual(own.map(({ y }) => y).sort((a, b) => a - b));
			// Names of states do not run into each other.
			for (const [index, { y }] of own.entries())
				if (index > 0) expect(y - own[index - 1]!.y).toBeGreaterThanOrEqual(14);
			expect(own.some(({ isRollback }) => isRollback)).toBe(true);
		}
		for (const { fromY, toY } of drawing.arrows) expect(toY).toBeGreaterThanOrEqual(fromY);
		for (const { y } of drawing.segments) expect(y).toBeLessThan(drawing.height);
	});
	it('shows a message that has not arrived as under way', () => {
		const { events } = saved(`${browser}-naive-dies-solution`);
		const first = events.findIndex(
			(event) =>
				event.type === 'signal' &&
				event.direction === 'received' &&
				episodesOf(events.slice(0, events.indexOf(event))).length > 0
		);
		const [episode] = episodesOf(events.slice(0, first));
		expect(episode?.overAt).toBeUndefined();
		expect(drawLanes(episode!).arrows.map(({ fate }) => fate)).toContain('underway');
	});
});

describe('schedules', () => {
	it('are the same for the same seed, and others for another', () => {
		expect(randomSchedule(7, manyMost)).toEqual(randomSchedule(7, manyMost));
		expect(randomSchedule(7, manyMost)).not.toEqual(randomSchedule(8, manyMost));
		expect(scheduleOf(9, 50, 100)).toEqual(scheduleOf(9, 50, 100));
	});
	it('stay within what they may take', () => {
		for (let seed = 1; seed <= 500; seed++) {
			const { gapMs, delaysMs } = randomSchedule(seed, manyMost);
			for (const ms of [gapMs, ...delaysMs.caller, ...delaysMs.callee]) {
				expect(ms).toBeGreaterThanOrEqual(0);
				expect(ms).toBeLessThanOrEqual(Math.max(manyMost.gapMs, manyMost.delayMs));
			}
		}
	});
	it('let the second press fall while an answer is under way, every fifth time', () => {
		for (let seed = raceEvery; seed <= manyCount; seed += raceEvery) {
			const { first, gapMs, delaysMs } = randomSchedule(seed, manyMost);
			expect(first).toBe('caller');
			// The offer is there long before the press, and what follows the press waits for the answer.
			expect(delaysMs.caller[0]! + 40).toBeLessThan(gapMs);
			expect(gapMs + delaysMs.callee[1]!).toBeLessThan(delaysMs.callee[0]!);
		}
	});
	it('take exactly the delay with seed 0, and the last delay holds for the rest', () => {
		const schedule = scheduleOf(0, 10, 80);
		expect([0, 1, 20].map((index) => delayOf(schedule, 'callee', index))).toEqual([80, 80, 80]);
	});
	it('draw numbers that look like chance', () => {
		const next = chance(1);
		const drawn = Array.from({ length: 2000 }, next);
		const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
		expect(mean).toBeGreaterThan(0.47);
		expect(mean).toBeLessThan(0.53);
	});
});

it('uses the lines above the divider, in their order', () => {
	expect(usedLines(ownHandler.start)).toEqual(['take', 'reply']);
	expect(usedLines(['reply', 'take'])).toEqual(['reply', 'take']);
	expect(usedLines(['below', 'take'])).toEqual([]);
	expect(usedLines(ownHandler.solution)).toEqual(['ready', 'ignore', 'mark', 'take', 'unmark', 'reply']);
});
