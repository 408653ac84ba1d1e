/** The NAT laboratory without its page: choices, links, the Recording, and the exercises of lesson 5 by running them. */
import { describe, expect, it } from 'vitest';
import { filteringName, folkNats, mappingName } from '#lib/nat/behaviour.ts';
import { outcome, outcomeOf } from '#lib/sim/outcome.ts';
import type { NewEvent } from '#lib/recording/event.ts';
import { Simulation } from '#lib/sim/simulation.ts';
import { setEvents } from '../my-nat/exercise-runs.ts';
import { classifySets } from '../my-nat/exercises.ts';
import { findingOf, isStunUrl } from '../my-nat/mapping.ts';
import { longestSilence } from '../nat-keepalive/exercises.ts';
import {
	hiddenTimerS,
	isAlive,
	stepS,
	timerRangeS,
	tryInterval,
	tryNote
} from '../nat-keepalive/keepalive.ts';
import { choicesOf, firstChoices, fromFragment, scenarioOf, toFragment, type Choices } from './choices.ts';
import { pairEvents } from './exercise-runs.ts';
import { directOrRelay } from './exercises.ts';
import { allPairs, natName } from './pairs.ts';
import { SimRecording } from './sim-recording.ts';

const recordingOf = (events: readonly NewEvent[]) => ({
	origin: { experiment: '', startedAt: '', browser: '' },
	events: events.map((event, at) => ({ at, ...event }))
});

describe('choices', () => {
	const flags = [false, true];
	const all: Choices[] = flags.flatMap((isShared) =>
		flags.flatMap((isDouble) =>
			flags.flatMap((isHairpin) =>
				flags.map((turn) => ({
					...firstChoices,
					isShared,
					isDouble,
					isHairpin,
					turn,
					seed: 7,
					lifetimeS: 30
				}))
			)
		)
	);
	it.each(all)('come back from a link: $isShared $isDouble $isHairpin $turn', (choices) => {
		const shared = fromFragment(toFragment({ scenario: scenarioOf(choices), step: 12 }));
		expect(shared).toMatchObject({ step: 12 });
		if (!shared || shared === 'bad') throw new Error('not read');
		expect(choicesOf(shared.scenario)).toEqual({ choices, isWhole: true });
	});
	it('say so when a link holds more than they show', () => {
		expect(choicesOf({ ...scenarioOf(firstChoices), internetMs: 77 }).isWhole).toBe(false);
	});
	it('take no link that is not theirs, and refuse a broken one', () => {
		expect(fromFragment('#lesson')).toBeUndefined();
		for (const bad of [
			'#nat=',
			'#nat=1;x',
			'#nat=1&step=-1',
			'#nat=%E0%A4%A',
			'#nat=1;nEIM,EIF&step=9999999'
		])
			expect(fromFragment(bad), bad).toBe('bad');
	});
	it('a shared NAT needs hairpinning; with a NAT of one’s own in a row all the same', () => {
		for (const isDouble of flags) {
			const open = {
				...firstChoices,
				isDouble,
				isShared: true,
				caller: folkNats['full-cone'],
				callee: folkNats['full-cone']
			};
			expect(outcomeOf(scenarioOf(open)).connected).toBe(false);
			expect(outcomeOf(scenarioOf({ ...open, isHairpin: true })).connected).toBe(true);
		}
	});
});

describe('the Recording of a run', () => {
	it('is the same whether it is taken piece by piece or at once, and in order', () => {
		const scenario = scenarioOf(firstChoices);
		const [slow, fast] = [new SimRecording('a'), new SimRecording('a')];
		const [one, other] = [new Simulation(scenario), new Simulation(scenario)];
		while (!one.isSettled && one.step()) slow.follow(one);
		other.runUntilSettled();
		fast.follow(other);
		slow.follow(one);
		expect(slow.recorder.events).toEqual(fast.recorder.events);
		expect(slow.recorder.events.length).toBeGreaterThan(20);
		const times = slow.recorder.events.map(({ at }) => at);
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(slow.recorder.events.some(({ type }) => type === 'packet')).toBe(true);
	});
});

describe('the table that lesson 5 prints', () => {
	it('is what the simulator comes to, in both languages', async () => {
		const { readFileSync } = await import('node:fs');
		const computed = allPairs.map(({ caller, callee }) => (outcome(caller, callee).connected ? 'D' : 'R'));
		expect(computed.filter((cell) => cell === 'D')).toHaveLength(42);
		for (const locale of ['en', 'ko']) {
			const text = readFileSync(`content/lessons/05-nat/${locale}.md`, 'utf8');
			const rows = [...text.matchAll(/^\| (\w+\/\w+) \| ((?:[DR] \| ){8}[DR]) \|$/gm)];
			expect(rows.map(([, name]) => name)).toEqual([
				...new Set(allPairs.map(({ caller }) => natName(caller)))
			]);
			expect(rows.flatMap(([, , cells = '']) => cells.split(' | '))).toEqual(computed);
		}
		expect(`${mappingName('address-dependent')}/${filteringName('endpoint-independent')}`).toBe('ADM/EIF');
	});
});

describe.each([
	{ exercise: directOrRelay, events: pairEvents },
	{ exercise: classifySets, events: setEvents }
])('exercise $exercise.id', ({ exercise, events }) => {
	const judge = (answer: readonly string[]) => exercise.check(recordingOf(events(answer)));
	it('fails as it stands at the beginning, and empty', () => {
		expect(judge(exercise.start)).toMatchObject({ passed: false, hint: 0 });
		expect(exercise.check(recordingOf([])).passed).toBe(false);
	});
	it('passes with its solution', () => {
		expect(judge(exercise.solution).findings.filter(({ passed }) => !passed)).toEqual([]);
		expect(judge(exercise.solution).passed).toBe(true);
	});
	it.each(exercise.wrong)('gives $answer hint $hint', ({ answer, hint }) => {
		expect(judge(answer)).toMatchObject({ passed: false, hint });
	});
});

describe('exercise longest-silence', () => {
	const timerS = hiddenTimerS(5);
	const judge = (...intervals: number[]) =>
		longestSilence.check(
			recordingOf(
				intervals.map((intervalS) => ({
					type: 'note',
					peer: 'page',
					note: tryNote,
					value: { ...tryInterval(intervalS, timerS).outcome }
				}))
			)
		);
	it('hides a timer within its range, and the same for a number', () => {
		for (let seed = 0; seed < 200; seed++) {
			const hidden = hiddenTimerS(seed);
			expect(hidden).toBeGreaterThanOrEqual(timerRangeS[0]);
			expect(hidden).toBeLessThanOrEqual(timerRangeS[1]);
			expect(hidden).toBe(hiddenTimerS(seed));
		}
	});
	it('a mapping lives below its timer and is forgotten above it', () => {
		expect(isAlive(tryInterval(timerS - 1, timerS).outcome)).toBe(true);
		expect(isAlive(tryInterval(timerS + 1, timerS).outcome)).toBe(false);
	});
	it('is passed by two neighbours, and by nothing less', () => {
		const below = Math.floor(timerS / stepS) * stepS;
		expect(judge().passed).toBe(false);
		expect(judge(200)).toMatchObject({ passed: false, hint: 0 });
		expect(judge(below)).toMatchObject({ passed: false, hint: 1 });
		expect(judge(5, 200)).toMatchObject({ passed: false, hint: 2 });
		expect(judge(below, below + stepS).passed).toBe(true);
	});
});

describe('my NAT', () => {
	const error = (url: string) => ({ errorCode: 701, errorText: '', url });
	it('tells a silent server from two, and from none', () => {
		expect(findingOf([], [error('stun:a:1'), error('stun:b:1')]).verdict).toBe('no-answer');
		// One answered with the own address, which the browser leaves out.
		expect(findingOf([], [error('stun:a:1')]).verdict).toBe('one-answer');
		expect(findingOf([]).verdict).toBe('folded');
	});
	it('knows the address of a STUN server', () => {
		for (const good of [
			'stun:stun.example.org',
			'stun:192.0.2.1:3478',
			'stun:[2001:db8::1]:3478',
			'stuns:a.b:5349'
		])
			expect(isStunUrl(good), good).toBe(true);
		for (const bad of [
			'',
			'turn:a.b',
			'stun:',
			'http://a',
			'stun:a b',
			'stun:a:0',
			'stun:a:99999',
			'stun:a?transport=udp'
		])
			expect(isStunUrl(bad), bad).toBe(false);
	});
});
