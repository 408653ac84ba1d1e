/** What the relay sees and what that costs, on a capture of a real call; exercises 6b and 6e. */
import { describe, expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { costPerformances } from '../../../../tests/support/stun-turn-moves.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { withIntegrity, shortTermKey } from '#lib/stun/integrity.ts';
import { attribute } from '#lib/stun/attributes.ts';
import { encode, method, newAttribute } from '#lib/stun/message.ts';
import { checkCost } from './checks.ts';
import { forceRelay } from './exercises.ts';
import { costOf, dealingsOf, megabytesAnHour, sightsOf, trafficOf, wrappersOf } from './sight.ts';

const transactionId = new Uint8Array(12);
const packet = (bytes: Uint8Array, direction: 'up' | 'down' = 'up'): RecordingEvent => ({
	at: 10,
	peer: 'caller',
	type: 'packet',
	number: 1,
	link: 'turn',
	direction,
	transport: 'udp',
	source: '192.0.2.1:1',
	destination: '192.0.2.2:2',
	length: bytes.length,
	bytes: btoa(String.fromCharCode(...bytes)),
	fate: 'delivered'
});
const allocated = encode({
	method: method.allocate,
	class: 'success',
	transactionId,
	attributes: [newAttribute(attribute.lifetime, 600)]
});
const check = withIntegrity(
	encode({ method: method.binding, class: 'request', transactionId, attributes: [] }),
	shortTermKey('x')
);
const channel = (inside: Uint8Array) =>
	Uint8Array.from([0x40, 0, inside.length >> 8, inside.length & 0xff, ...inside]);
const rtp = Uint8Array.from([0x80, 0x60, 0, 1, ...new Uint8Array(20)]);

describe('the relay', () => {
	const events = [
		packet(allocated, 'down'),
		packet(channel(check)),
		packet(channel(rtp)),
		packet(channel(rtp), 'down')
	];
	it('tells its own messages from what it passes on', () => {
		expect(sightsOf(events).map(({ kind, packets }) => [kind, packets])).toEqual([
			['turn', 1],
			['check', 1],
			['rtp', 2]
		]);
		expect(wrappersOf(events)).toEqual({ channelData: 3, indications: 0 });
	});
	it('promised an allocation of ten minutes', () => {
		expect(dealingsOf(events)).toEqual([{ at: 10, peer: 'caller', what: 'Allocate', lifetime: 600 }]);
	});
});

it('an hour and a bill follow from bytes a second', () => {
	const traffic = { perSecond: 250_000, average: 250_000, total: 0, seconds: 5 };
	expect(megabytesAnHour(traffic)).toBe(900);
	expect(costOf(traffic, { calls: 100, minutes: 30, perGigabyte: 0.1 })).toEqual({
		gigabytes: 45,
		price: 4.5
	});
});

describe.each(['chromium', 'firefox'])('exercise 6e in %s', (browser) => {
	it('has a call that can be measured', () => {
		const traffic = trafficOf(savedExercise(`${browser}-cost-sheet-solution`).events);
		expect(traffic!.perSecond).toBeGreaterThan(1000);
	});
	it.each(Object.entries(costPerformances['cost-sheet']!))('%s', (name, { passed, hint }) => {
		const verdict = checkCost(savedExercise(`${browser}-cost-sheet-${name}`));
		expect(verdict.passed, JSON.stringify(verdict.findings)).toBe(passed);
		expect(verdict.hint).toBe(hint);
	});
});

judgesSaved(forceRelay);
