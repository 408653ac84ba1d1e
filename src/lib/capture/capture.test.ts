import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backCamera, candidatesOf, capabilitiesOf, frontCamera, type Camera } from './camera.ts';
import {
	longForm,
	readConstraints,
	refusedNames,
	type Constraint,
	type Constraints,
	type Settings
} from './constraints.ts';
import { fitnessDistance, satisfies } from './fitness-distance.ts';
import { selectSettings } from './select-settings.ts';

const both = [frontCamera, backCamera];
const asked = (basic: Constraints['basic'], ...advanced: Constraints['advanced']): Constraints => ({
	basic,
	advanced
});
const select = (constraints: Constraints, cameras: readonly Camera[] = both) =>
	selectSettings(constraints, candidatesOf(cameras, constraints));
const size = (settings?: Settings) =>
	settings && `${String(settings.width)}x${String(settings.height)}@${String(settings.frameRate)}`;

const numeric = fc.oneof(
	fc.integer({ min: 1, max: 5000 }),
	fc.record(
		{
			exact: fc.integer({ min: 1, max: 5000 }),
			ideal: fc.integer({ min: 1, max: 5000 }),
			min: fc.integer({ min: 1, max: 5000 }),
			max: fc.integer({ min: 1, max: 5000 })
		},
		{ requiredKeys: [] }
	)
);
const anySet = fc.record(
	{
		width: numeric,
		height: numeric,
		frameRate: numeric,
		facingMode: fc.oneof(fc.constantFrom('user', 'environment'), fc.record({ exact: fc.constant('user') })),
		resizeMode: fc.constantFrom('none', 'crop-and-scale')
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<Constraints['basic']>;
const anyRequest = fc.record({ basic: anySet, advanced: fc.array(anySet, { maxLength: 2 }) });

describe('fitness distance (§11.1.1)', () => {
	it.each<[string, Constraint, Settings['width'] | undefined, number]>([
		['an ideal that is met', { ideal: 640 }, 640, 0],
		['an ideal of twice the size', { ideal: 1280 }, 640, 0.5],
		['an ideal of half the size', { ideal: 320 }, 640, 0.5],
		['a bare value, which is an ideal', 1280, 640, 0.5],
		['an ideal for what is not there', { ideal: 640 }, undefined, 1],
		['a minimum that is met', { min: 640 }, 640, 0],
		['a minimum that is not met', { min: 641 }, 640, Infinity],
		['a maximum that is not met', { max: 639 }, 640, Infinity],
		['an exact value that is not met', { exact: 639 }, 640, Infinity],
		['a condition on what is not there', { max: 10 }, undefined, Infinity],
		['a condition and a wish', { min: 320, ideal: 1280 }, 640, 0.5],
		['nothing in particular', {}, 640, 0],
		['one of two words', ['user', 'environment'], 'user', 0],
		['another word', { ideal: 'user' }, 'environment', 1],
		['an empty list, which is no constraint', [], 'environment', 0],
		['the wish for a zoom, where there is one', true, 2, 0],
		['the wish for a zoom, where there is none', true, undefined, 1],
		['the wish for none, where there is one', false, 2, 1],
		['no torch, where it is off', false, false, 0]
	])('of %s', (_, constraint, actual, distance) => {
		const settings: Settings = actual === undefined ? {} : { width: actual };
		expect(fitnessDistance({ width: constraint }, settings).distance).toBe(distance);
	});

	it('adds up, and names the part of each constraint', () => {
		const { distance, parts } = fitnessDistance(
			{ width: 1280, height: { ideal: 720 } },
			{ width: 640, height: 480 }
		);
		expect(distance).toBeCloseTo(0.5 + 240 / 720);
		expect(parts.map(({ name }) => name)).toEqual(['width', 'height']);
	});
	it('takes a bare value as a condition in an advanced set', () => {
		expect(fitnessDistance({ width: 1280 }, { width: 640 }, 'exact').distance).toBe(Infinity);
	});
	it('is 0 to 1 for each part, or infinite, whatever is asked', () => {
		expect(() => {
			fc.assert(
				fc.property(anySet, fc.constantFrom(...candidatesOf(both, asked({}))), (set, settings) =>
					fitnessDistance(set, settings).parts.every(
						({ distance }) => (distance >= 0 && distance <= 1) || distance === Infinity
					)
				)
			);
		}).not.toThrow();
	});
	it('takes 29.97 and 29.970 for the same, 30 and 29.9 not', () => {
		expect(satisfies({ exact: 29.97 }, 29.9703)).toBe(true);
		expect(satisfies({ exact: 30 }, 29.9)).toBe(false);
		expect(satisfies({ exact: 640 }, 641)).toBe(false);
	});
});

describe('SelectSettings (§11.1.1)', () => {
	it('takes what implementations prefer when nothing is asked', () => {
		expect(size(select(asked({})).chosen?.settings)).toBe('640x480@30');
	});
	it('comes as near to a wish as the camera can, and never refuses it', () => {
		expect(size(select(asked({ width: { ideal: 7680 }, height: { ideal: 4320 } })).chosen?.settings)).toBe(
			'3840x2160@15'
		);
		expect(select(asked({ width: { ideal: 7680 } })).culprit).toBeUndefined();
	});
	it.each([
		['width', { width: { exact: 7680 } }],
		['width', { width: { min: 4000 } }],
		['frameRate', { frameRate: { min: 120 } }],
		['height', { width: 640, height: { exact: 4320 } }],
		['zoom', { zoom: { min: 2 } }]
	])('names %s when no candidate meets it', (culprit, basic) => {
		expect(select(asked(basic))).toMatchObject({ chosen: undefined, culprit });
	});
	it('names nobody when each condition can be met, only not together', () => {
		const { chosen, culprit } = select(asked({ width: { exact: 3840 }, frameRate: { exact: 60 } }));
		expect(chosen).toBeUndefined();
		expect(culprit).toBe('');
	});
	it('crops and scales down between native modes, never up', () => {
		expect(select(asked({ width: { exact: 333 }, height: { exact: 222 } })).chosen?.settings).toMatchObject({
			width: 333,
			height: 222,
			resizeMode: 'crop-and-scale'
		});
		const square = select(asked({ aspectRatio: { exact: 1 }, height: 480 })).chosen?.settings;
		expect(square).toMatchObject({ width: 480, height: 480 });
	});
	it('names nobody when only cropping could meet a size and cropping is ruled out', () => {
		const basic = { width: { exact: 333 }, resizeMode: { exact: 'none' } };
		expect(select(asked(basic))).toMatchObject({ chosen: undefined, culprit: '' });
		const native = { ...basic, width: { exact: 320 } };
		expect(select(asked(native)).chosen?.settings).toMatchObject({ width: 320, resizeMode: 'none' });
	});
	it('takes the camera that faces the right way', () => {
		const { chosen } = select(asked({ facingMode: { exact: 'environment' } }));
		expect(chosen?.settings.deviceId).toBe(backCamera.deviceId);
	});
	it('ignores an advanced set that nobody meets, whole, and goes on with the next', () => {
		const { chosen, ignored } = select(
			asked({}, { width: 7680, frameRate: 15 }, { width: 1920, height: 1080, frameRate: 15 })
		);
		expect(ignored).toEqual([0]);
		expect(size(chosen?.settings)).toBe('1920x1080@15');
	});
	it('chooses a nearest candidate that meets every condition, or none is possible', () => {
		expect(() => {
			fc.assert(
				fc.property(anyRequest, (request) => {
					const { judged, chosen, culprit } = select(request);
					const finite = judged.filter(({ fitness }) => Number.isFinite(fitness.distance));
					if (!chosen) return finite.length === 0 && culprit !== undefined;
					const rivals = finite.filter(({ droppedBy }) => droppedBy === undefined);
					return (
						culprit === undefined &&
						chosen.excludedBy.length === 0 &&
						rivals.includes(chosen) &&
						rivals.every(({ fitness }) => fitness.distance >= chosen.fitness.distance - 1e-9)
					);
				})
			);
		}).not.toThrow();
	});
	it('never gives more than the hardware has', () => {
		expect(() => {
			fc.assert(
				fc.property(anyRequest, (request) =>
					candidatesOf(both, request).every(({ width, height, frameRate, deviceId }) => {
						const camera = both.find((one) => one.deviceId === deviceId)!;
						return camera.modes.some(
							(mode) => mode.width >= width && mode.height >= height && mode.frameRate >= frameRate
						);
					})
				)
			);
		}).not.toThrow();
	});
});

describe('a camera with controls', () => {
	const camera: Camera = {
		...frontCamera,
		modes: [{ width: 640, height: 480, frameRate: 30 }],
		controls: {
			zoom: { min: 1, max: 4, step: 0.1 },
			exposureMode: ['continuous', 'manual'],
			exposureTime: { min: 10, max: 1000, step: 10 },
			torch: [false, true]
		},
		rest: { zoom: 1, exposureMode: 'continuous', exposureTime: 330, torch: false }
	};
	const moved = (constraints: Constraints) => {
		const { chosen, ignored, culprit } = select(constraints, [camera]);
		return { ...chosen?.settings, ignored, culprit };
	};
	it('moves with an advanced set, and stays where it stood otherwise', () => {
		expect(moved(asked({}, { zoom: 2, torch: true }))).toMatchObject({
			zoom: 2,
			torch: true,
			exposureTime: 330
		});
		expect(moved(asked({}))).toMatchObject(camera.rest);
	});
	it('ignores a set that is out of range, with everything in it', () => {
		expect(moved(asked({}, { zoom: 9, torch: true }))).toMatchObject({ zoom: 1, torch: false, ignored: [0] });
	});
	it('goes as near to a wish as it can, and refuses a condition', () => {
		expect(moved(asked({ zoom: 9 }))).toMatchObject({ zoom: 4 });
		expect(moved(asked({ zoom: { exact: 9 } }))).toMatchObject({ culprit: 'zoom' });
	});
	it('sets exposure by hand only when the camera does not choose it', () => {
		expect(moved(asked({}, { exposureTime: 50 }))).toMatchObject({
			exposureTime: 50,
			exposureMode: 'manual'
		});
		expect(moved(asked({}, { exposureTime: 50, exposureMode: 'continuous' }))).toMatchObject({
			exposureTime: 330,
			ignored: [0]
		});
	});
	it('says what it can', () => {
		expect(capabilitiesOf(camera)).toMatchObject({
			width: { max: 640 },
			zoom: { max: 4 },
			facingMode: ['user']
		});
	});
});

describe('reading a request', () => {
	const remarks = (value: unknown, supported?: readonly string[]) =>
		readConstraints(value, supported).remarks.map(({ id, place }) => `${id} ${place}`);
	it('takes what is well written as it is', () => {
		const written = { width: { exact: 640, ideal: 640 }, facingMode: ['user'], advanced: [{ zoom: 2 }] };
		expect(readConstraints(written)).toEqual({
			constraints: asked({ width: { exact: 640, ideal: 640 }, facingMode: ['user'] }, { zoom: 2 }),
			remarks: []
		});
		expect(readConstraints(true).constraints).toEqual(asked({}));
		expect(readConstraints({ pan: true }).constraints.basic).toEqual({ pan: true });
	});
	it.each([
		['a text', 'width', ['not-an-object ']],
		['a misspelt property', { widht: 640 }, ['unknown-property widht']],
		['a misspelt key', { width: { exakt: 640 } }, ['unknown-key width.exakt']],
		['a word for a number', { width: { min: 'wide' } }, ['wrong-kind width.min']],
		['a number for a word', { facingMode: 1 }, ['wrong-kind facingMode']],
		['an empty range', { width: { min: 2, max: 1 } }, ['empty-range width']],
		['an advanced set that is no list', { advanced: { zoom: 1 } }, ['advanced-list advanced']],
		['a word among the advanced sets', { advanced: ['zoom'] }, ['advanced-list advanced[0]']],
		['a zoom that is required', { zoom: { exact: 2 } }, ['not-for-selection zoom']]
	])('remarks on %s', (_, value, expected) => {
		expect(remarks(value)).toEqual(expected);
	});
	it('leaves out what this browser does not know, even where it is required', () => {
		const { constraints } = readConstraints({ aspectRatio: { exact: 1 } }, ['width']);
		expect(constraints.basic).toEqual({});
		expect(remarks({ aspectRatio: { exact: 1 } }, ['width'])).toEqual(['unsupported aspectRatio']);
	});
	it('never throws, whatever is written', () => {
		expect(() => {
			fc.assert(fc.property(fc.jsonValue(), (value) => Boolean(readConstraints(value))));
		}).not.toThrow();
	});
	it('knows what getUserMedia refuses to require', () => {
		expect(refusedNames(asked({ width: { exact: 1 }, zoom: 2, pan: { min: 1 } }))).toEqual(['pan']);
		expect(longForm([], 'ideal')).toEqual({});
	});
});
