import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf, type ControlRange } from './camera.ts';
import type { Settings } from './constraints.ts';
import { opticsOf, roomCamera } from './optics.ts';
import { selectSettings } from './select-settings.ts';

const { rest } = roomCamera;
const after = (change: Settings) => opticsOf({ ...rest, ...change });
const ranges = Object.entries(roomCamera.controls).filter(
	(entry): entry is [string, ControlRange] => !Array.isArray(entry[1])
);

describe('optics', () => {
	it('at rest shows the middle of the scene in its own light', () => {
		expect(opticsOf(rest)).toMatchObject({
			light: 1,
			tint: [1, 1, 1],
			offset: 0,
			contrast: 1,
			saturation: 1
		});
		expect(opticsOf({})).toEqual(opticsOf(rest));
	});
	it('turns and zooms the view', () => {
		expect(after({ pan: 36_000 }).view.left).toBeGreaterThan(opticsOf(rest).view.left);
		expect(after({ tilt: 21_600 }).view.top).toBeLessThan(opticsOf(rest).view.top);
		expect(after({ zoom: 2 }).view.width).toBeCloseTo(opticsOf(rest).view.width / 2);
	});
	it('counts exposure time only by hand, compensation only by itself', () => {
		expect(after({ exposureTime: 660 }).light).toBe(1);
		expect(after({ exposureTime: 660, exposureMode: 'manual' }).light).toBe(2);
		expect(after({ exposureCompensation: 1 }).light).toBe(2);
		expect(after({ exposureCompensation: 1, exposureMode: 'manual' }).light).toBe(1);
	});
	it('is sharp where the subject is', () => {
		const focus = (focusDistance: number) => after({ focusMode: 'manual', focusDistance }).blur;
		expect(focus(1)).toBeCloseTo(opticsOf(rest).blur);
		expect(focus(0.2)).toBeGreaterThan(focus(1));
		expect(focus(5)).toBeGreaterThan(focus(1));
		expect(after({ sharpness: 0 }).blur).toBeGreaterThan(0);
		expect(opticsOf(rest)).toMatchObject({ blur: 0, hardness: 0 });
		expect(after({ sharpness: 7 }).hardness).toBe(1);
	});
	it('is warmer when it expects bluer light, and the other way round', () => {
		const [red, , blue] = after({ whiteBalanceMode: 'manual', colorTemperature: 9000 }).tint;
		expect(red).toBeGreaterThan(blue);
		const cold = after({ whiteBalanceMode: 'manual', colorTemperature: 2500 }).tint;
		expect(cold[2]).toBeGreaterThan(cold[0]);
	});
	it('never looks past the edge of the scene, and keeps every number in its bounds', () => {
		const anywhere = fc.record(
			Object.fromEntries(ranges.map(([name, { min, max }]) => [name, fc.double({ min, max, noNaN: true })]))
		);
		expect(() => {
			fc.assert(
				fc.property(anywhere, fc.constantFrom('manual', 'continuous'), (numbers, mode) => {
					const { view, tint, blur, light } = opticsOf({
						...numbers,
						exposureMode: mode,
						focusMode: mode,
						whiteBalanceMode: mode
					});
					const near = -1e-9;
					return (
						view.left >= near &&
						view.top >= near &&
						view.left + view.width <= 1 - near &&
						view.top + view.height <= 1 - near &&
						tint.every((part) => part >= 0 && part <= 1) &&
						blur >= 0 &&
						light > 0
					);
				})
			);
		}).not.toThrow();
	});
});

describe('the camera with controls', () => {
	it('rests within its own ranges', () => {
		for (const [name, { min, max }] of ranges) {
			expect(rest[name]).toBeGreaterThanOrEqual(min);
			expect(rest[name]).toBeLessThanOrEqual(max);
		}
	});
	it.each(ranges.map(([name, { min, max }]) => ({ name, min, max })))(
		'can move $name to both ends, and no further',
		({ name, min, max }) => {
			const ask = (value: number) => {
				const request = { basic: {}, advanced: [{ [name]: value }] };
				return selectSettings(request, candidatesOf([roomCamera], request, rest));
			};
			expect(ask(min).chosen?.settings[name]).toBe(min);
			expect(ask(max).chosen?.settings[name]).toBe(max);
			expect(ask(max * 2).ignored).toEqual([0]);
			expect(ask(max * 2).chosen?.settings[name]).toBe(rest[name]);
		}
	);
});
