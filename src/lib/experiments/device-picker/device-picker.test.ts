/** The device checks of lesson 2 against recordings that real browsers made (tests/support/record-exercises.ts). */
import { describe, expect, it } from 'vitest';
import type { NewEvent, RecordingEvent } from '#lib/recording/event.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { devicePerformances, type DevicePerformance } from '../../../../tests/support/device-moves.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { lostTracks } from '../media/lost-tracks.ts';
import { chosenOutput, lightOff, namesAfterPermission, switchCamera } from './exercises.ts';
import {
	beforeAndAfter,
	beforePermission,
	cameraSwitches,
	groupsOf,
	hotPlugs,
	isDefault,
	negotiationsOfSwitch
} from './outcome.ts';

const empty: Recording = {
	origin: { experiment: 'device-picker', startedAt: '', browser: '' },
	events: []
};

judgesSaved(switchCamera);
judgesSaved(lightOff);

for (const browser of ['chromium', 'firefox'] as const) {
	const performed: readonly [string, DevicePerformance][] = Object.entries(
		devicePerformances['names-after-permission']
	);
	describe(`exercise names-after-permission in ${browser}`, () => {
		it.each(performed)('judges %s', (answer, { passed, hint }) => {
			const verdict = namesAfterPermission.check(
				savedExercise(`${browser}-names-after-permission-${answer}`)
			);
			expect(verdict).toMatchObject(hint === undefined ? { passed } : { passed, hint });
			expect(verdict.skipped).toBeUndefined();
		});
	});
}

describe('exercise chosen-output', () => {
	const performed: readonly [string, DevicePerformance][] = Object.entries(
		devicePerformances['chosen-output']
	);
	it.each(performed)('judges %s', (answer, { passed, hint }) => {
		const verdict = chosenOutput.check(savedExercise(`chromium-chosen-output-${answer}`));
		expect(verdict).toMatchObject(hint === undefined ? { passed } : { passed, hint });
		expect(verdict.skipped).toBeUndefined();
	});
	it('is skipped with its reason where no second output is listed', () => {
		for (const [answer] of performed) {
			const verdict = chosenOutput.check(savedExercise(`firefox-chosen-output-${answer}`));
			expect(verdict).toMatchObject({ passed: false });
			expect(verdict.skipped?.en).toContain('no second output');
		}
	});
	it('tells a refusal from a choice', () => {
		const { origin, events } = savedExercise('chromium-chosen-output-solution');
		const refused = events.map((event): RecordingEvent => {
			if (event.type !== 'HTMLMediaElement.setSinkIdOnSuccess' || !('call' in event)) return event;
			const { at, peer, call } = event;
			const error = { name: 'NotFoundError', message: 'Requested device not found' };
			return { at, peer, call, type: 'HTMLMediaElement.setSinkIdOnFailure', error };
		});
		expect(chosenOutput.check({ origin, events: refused })).toMatchObject({ passed: false, hint: 1 });
	});
});

it('skips 2b where the names were there before anything was asked', () => {
	const verdict = namesAfterPermission.check(savedExercise('chromium-chosen-output-solution'));
	expect(verdict.passed).toBe(false);
	expect(verdict.skipped?.en).toContain('permission from earlier');
});

describe('what a recording tells of devices', () => {
	it('answers the predictions', () => {
		expect(beforePermission(savedExercise('chromium-names-after-permission-start'))).toBe('kinds');
		expect(beforePermission(savedExercise('chromium-chosen-output-start'))).toBe('names');
		expect(beforePermission(empty)).toBeUndefined();
		expect(negotiationsOfSwitch(savedExercise('firefox-switch-camera-solution'))).toBe('none');
		expect(negotiationsOfSwitch(savedExercise('firefox-switch-camera-wrong-2'))).not.toBe('none');
		expect(negotiationsOfSwitch(empty)).toBeUndefined();
		const { framesBefore, framesAfter } = cameraSwitches(
			savedExercise('chromium-switch-camera-solution').events
		);
		expect(framesAfter).toBeGreaterThan(framesBefore ?? Infinity);
	});
	it('keeps the list from before permission beside the one after', () => {
		const { before, after } = beforeAndAfter(savedExercise('firefox-names-after-permission-solution').events);
		expect(before?.devices.map(({ label }) => label)).toEqual(['', '']);
		expect(after?.devices.map(({ label }) => label)).toEqual([
			'Default Audio Device',
			'Default Video Device'
		]);
	});

	const device = (kind: MediaDeviceKind, deviceId: string, groupId = '', label = deviceId) => ({
		kind,
		deviceId,
		groupId,
		label
	});
	const headset = [
		device('audioinput', 'mic', 'headset'),
		device('videoinput', 'cam', 'lid'),
		device('audiooutput', 'ears', 'headset')
	];
	it('puts the parts of one piece of hardware together', () => {
		expect(groupsOf(headset).map(({ id, devices }) => [id, devices.length])).toEqual([
			['headset', 2],
			['lid', 1]
		]);
	});
	it('marks the default by its own entry, or by its place', () => {
		const [mic, cam, ears] = headset as [
			(typeof headset)[number],
			(typeof headset)[number],
			(typeof headset)[number]
		];
		expect([mic, cam, ears].map((one) => isDefault(one, headset))).toEqual([true, true, false]);
		const alias = device('audiooutput', 'default', 'headset');
		const listed = [...headset, device('audiooutput', 'hall', 'hall'), alias];
		expect(listed.map((one) => isDefault(one, listed))).toEqual([true, true, true, false, true]);
		expect(isDefault(device('audioinput', ''), [device('audioinput', '')])).toBe(false);
	});

	/** A recording made by hand: hot-plugging is nothing that a browser does on demand. */
	function recorded(...events: NewEvent[]): readonly RecordingEvent[] {
		let now = 0;
		const recorder = new Recorder(empty.origin, () => now);
		for (const event of events) {
			now += 100;
			recorder.append(event);
		}
		return recorder.events;
	}
	const list = (...devices: ReturnType<typeof device>[]): NewEvent => ({
		type: 'navigator.mediaDevices.enumerateDevicesOnSuccess',
		peer: 'page',
		call: 0,
		value: devices
	});
	const change: NewEvent = { type: 'navigator.mediaDevices.ondevicechange', peer: 'page', value: true };
	it('tells what came and what went, and says nothing of what permission uncovered', () => {
		const [mic, cam] = headset as [(typeof headset)[number], (typeof headset)[number]];
		const blind = device('videoinput', '');
		const events = recorded(
			list(blind),
			change,
			list(blind, blind),
			change,
			list(mic, cam),
			change,
			list(mic),
			list(mic, cam)
		);
		expect(hotPlugs(events).map(({ came, went }) => [came.length, went.map(({ label }) => label)])).toEqual([
			[1, []],
			[0, ['cam']]
		]);
	});
	it('names a track that ended by itself, until something is captured again', () => {
		const captured: NewEvent = {
			type: 'navigator.mediaDevices.getUserMediaOnSuccess',
			peer: 'page',
			call: 0,
			value: [{ kind: 'video', id: 'x', label: 'lid camera', settings: {} }]
		};
		const gone: NewEvent = {
			type: 'MediaStreamTrack.onended',
			peer: 'page',
			track: { kind: 'video', id: 'x' }
		};
		expect(lostTracks(recorded(captured, gone))).toMatchObject([{ kind: 'video', label: 'lid camera' }]);
		expect(lostTracks(recorded(captured, gone, captured))).toEqual([]);
	});
});
