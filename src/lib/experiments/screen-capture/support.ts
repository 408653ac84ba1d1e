/** What this browser can do with screens. Asked in the browser only; nothing is opened by it. */
import { lackOf } from '#lib/webrtc/sources/source.ts';
import * as code from './code.ts';
import { optionEntries, type OptionName } from './options.ts';

export const hasContentHint = (): boolean =>
	typeof MediaStreamTrack !== 'undefined' && 'contentHint' in MediaStreamTrack.prototype;

/** Which options it knows: constraints by `getSupportedConstraints()`, the others by what it reads of an object. */
export async function knownOptions(): Promise<ReadonlySet<OptionName>> {
	if (lackOf('screen')) return new Set();
	const constraints = code.constraintsKnown();
	const read = new Set(
		await code.optionsRead([
			'controller',
			...optionEntries.filter(({ place }) => place === 'options').map(({ name }) => name)
		])
	);
	return new Set(
		optionEntries
			.filter(({ name, place }) =>
				place === 'options'
					? read.has(name)
					: place === 'controller'
						? read.has('controller') && 'CaptureController' in window
						: constraints[name] === true
			)
			.map(({ name }) => name)
	);
}
