/**
 * What the controls of a camera (Image Capture §10) do to a picture, as numbers: which part of the scene is seen, how light, how
 * blurred, of which tint. A model to look at, not a measured lens.
 */
import type { Camera, Control } from './camera.ts';
import type { Settings } from './constraints.ts';

/** Controls that turn the camera are given in arc seconds: 3600 of them are a degree. */
const degree = 3600;
/** How far the subject is, in metres. */
const subjectMetres = 1;
/** The light in the room, in kelvin. */
const roomKelvin = 5500;
/** The exposure that the camera finds by itself: 33 ms at ISO 200. */
const autoTime = 330;
const autoIso = 200;
/** Where brightness, contrast and saturation change nothing. */
const middle = 128;
const hardest = 7;
/** Edges as the sensor sees them: below they are softened, above they are made harder. */
const plainSharpness = 4;

const level: Control = { min: 0, max: 255, step: 1 };

/** A camera that has every control there is. */
export const roomCamera: Camera = {
	deviceId: 'synthetic-room',
	label: 'Synthetic camera with controls',
	facingMode: 'environment',
	modes: [
		{ width: 640, height: 360, frameRate: 30 },
		{ width: 1280, height: 720, frameRate: 30 }
	],
	controls: {
		pan: { min: -10 * degree, max: 10 * degree, step: degree / 2 },
		tilt: { min: -6 * degree, max: 6 * degree, step: degree / 2 },
		zoom: { min: 1, max: 4, step: 0.1 },
		exposureMode: ['continuous', 'manual'],
		exposureTime: { min: 30, max: 1500, step: 10 },
		exposureCompensation: { min: -2, max: 2, step: 0.25 },
		iso: { min: 100, max: 1600, step: 100 },
		focusMode: ['continuous', 'manual'],
		focusDistance: { min: 0.1, max: 5, step: 0.1 },
		whiteBalanceMode: ['continuous', 'manual'],
		colorTemperature: { min: 2500, max: 9000, step: 100 },
		brightness: level,
		contrast: level,
		saturation: level,
		sharpness: { min: 0, max: hardest, step: 1 },
		torch: [false, true]
	},
	rest: {
		pan: 0,
		tilt: 0,
		zoom: 1,
		exposureMode: 'continuous',
		exposureTime: autoTime,
		exposureCompensation: 0,
		iso: autoIso,
		focusMode: 'continuous',
		focusDistance: subjectMetres,
		whiteBalanceMode: 'continuous',
		colorTemperature: roomKelvin,
		brightness: middle,
		contrast: middle,
		saturation: middle,
		sharpness: plainSharpness,
		torch: false
	}
};

export interface Optics {
	/** The part of the scene that is seen, as parts of its width and height. */
	readonly view: {
		readonly left: number;
		readonly top: number;
		readonly width: number;
		readonly height: number;
	};
	/** Light on the sensor: 1 is right. */
	readonly light: number;
	/** As parts of the picture's height. */
	readonly blur: number;
	/** How much edges are made harder than they are, 0 to 1. */
	readonly hardness: number;
	/** How much of red, green and blue is kept, 0 to 1. */
	readonly tint: readonly [red: number, green: number, blue: number];
	/** Added to every pixel, −1 to 1. */
	readonly offset: number;
	/** Factors; 1 changes nothing. */
	readonly contrast: number;
	readonly saturation: number;
	readonly isLit: boolean;
}

/** How much of the scene is seen without zoom; the rest is room to turn in. */
const widest = 0.6;

/** What the settings of a camera do to its picture. Settings that it does not have are where {@link roomCamera} rests. */
export function opticsOf(settings: Settings): Optics {
	const number = (name: string): number => {
		const value = settings[name] ?? roomCamera.rest[name];
		return typeof value === 'number' ? value : 0;
	};
	const isManual = (name: string) => settings[name] === 'manual';
	const seen = widest / Math.max(1, number('zoom'));
	const room = (1 - widest) / 2;
	// At the end of the range the edge of the scene is just reached without zoom.
	const centreX = 0.5 + (number('pan') / (10 * degree)) * room;
	const centreY = 0.5 - (number('tilt') / (6 * degree)) * room;
	const defocus = isManual('focusMode')
		? Math.abs(1 / Math.max(0.05, number('focusDistance')) - 1 / subjectMetres)
		: 0;
	const warmth = isManual('whiteBalanceMode') ? Math.log2(number('colorTemperature') / roomKelvin) : 0;
	return {
		view: { left: centreX - seen / 2, top: centreY - seen / 2, width: seen, height: seen },
		light: isManual('exposureMode')
			? (number('exposureTime') / autoTime) * (number('iso') / autoIso)
			: 2 ** number('exposureCompensation'),
		blur: Math.min(0.06, defocus * 0.012) + Math.max(0, plainSharpness - number('sharpness')) * 0.0016,
		hardness: Math.max(0, number('sharpness') - plainSharpness) / (hardest - plainSharpness),
		// A camera that expects bluer light than there is makes everything warmer, and the other way round.
		tint: [Math.min(1, 1 + 0.5 * warmth), 1 - 0.08 * Math.abs(warmth), Math.min(1, 1 - 0.5 * warmth)],
		offset: (number('brightness') - middle) / 255,
		contrast: number('contrast') / middle,
		saturation: number('saturation') / middle,
		isLit: settings.torch === true
	};
}
