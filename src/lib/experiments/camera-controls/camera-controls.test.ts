import { describe, expect, it } from 'vitest';
import { capabilitiesOf, frontCamera } from '#lib/capture/camera.ts';
import { roomCamera } from '#lib/capture/optics.ts';
import { callOf, changesOf, controlsOf, controlTable, printValue, setFor, tooMuch } from './controls.ts';

const controls = controlsOf(capabilitiesOf(roomCamera));
const named = (name: string) => controls.find((control) => control.name === name)!;

describe('controls made from capabilities', () => {
	it('are all there for the camera that has all, and none for one that has none', () => {
		expect(controls.map(({ name }) => name)).toEqual(controlTable.map(({ name }) => name));
		expect(controlsOf(capabilitiesOf(frontCamera))).toEqual([]);
	});
	it('take what browsers say: lists, ranges without a step, a bare true', () => {
		expect(
			controlsOf({ exposureMode: ['manual'], focusMode: [], zoom: { min: 1, max: 3 }, torch: true, iso: 'x' })
		).toMatchObject([
			{ name: 'zoom', kind: 'range', step: 0.02 },
			{ name: 'exposureMode', kind: 'choice', options: ['manual'] },
			{ name: 'torch', kind: 'switch' }
		]);
	});
	it('set a number together with the mode that makes it count, where there is one', () => {
		expect(setFor(named('exposureTime'), 50, controls, true)).toEqual({
			exposureMode: 'manual',
			exposureTime: 50
		});
		expect(setFor(named('exposureTime'), 50, controls, false)).toEqual({ exposureTime: 50 });
		expect(setFor(named('exposureTime'), 50, [named('exposureTime')], true)).toEqual({ exposureTime: 50 });
		expect(setFor(named('zoom'), 2, controls, true)).toEqual({ zoom: 2 });
	});
	it('know what is too much', () => {
		for (const control of controls)
			if (control.kind === 'range') expect(tooMuch(control)).toBeGreaterThan(control.max);
		expect(tooMuch({ ...named('zoom'), kind: 'range', min: -4, max: 0, step: 1 })).toBeGreaterThan(0);
	});
});

describe('what became of a move', () => {
	it('says what was taken, what was not, and what moved along', () => {
		const before = { zoom: 1, exposureMode: 'continuous', exposureTime: 330 };
		const after = { zoom: 1.99, exposureMode: 'manual', exposureTime: 330 };
		expect(changesOf({ zoom: 2, exposureTime: 50 }, before, after)).toMatchObject([
			{ name: 'zoom', isTaken: true },
			{ name: 'exposureTime', isTaken: false, after: 330 },
			{ name: 'exposureMode', isTaken: true, asked: undefined }
		]);
	});
	it('is shown as the call that was made, and in units', () => {
		expect(callOf({ exposureMode: 'manual', exposureTime: 50 })).toBe(
			"await track.applyConstraints({ advanced: [{ exposureMode: 'manual', exposureTime: 50 }] });"
		);
		expect(printValue('pan', -36_000)).toBe('-10°');
		expect(printValue('exposureTime', 50)).toBe('5 ms');
		expect(printValue('zoom', undefined)).toBe('–');
	});
});
