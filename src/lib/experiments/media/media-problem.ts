/** What it means when a device, a screen or a file could not be had: a name for the cause, from the browser's error. */
import type { SourceKind } from '#lib/webrtc/sources/source.ts';

export const mediaProblems = [
	'denied',
	'screen-denied',
	'no-device',
	'no-screen',
	'no-track',
	'no-output',
	'output-denied',
	'in-use',
	'overconstrained',
	'insecure',
	'aborted',
	'bad-request',
	'screen-refused',
	'needs-click',
	'unsupported',
	'unknown'
] as const;
export type MediaProblemId = (typeof mediaProblems)[number];

export interface MediaProblem {
	readonly id: MediaProblemId;
	/** The browser's own words. */
	readonly name: string;
	readonly message: string;
	/** Of an OverconstrainedError: the culprit. */
	readonly constraint?: string;
}

/** What was asked for: a source, or a place to play. */
export type Asked = SourceKind | 'output';

/**
 * Errors of getUserMedia, getDisplayMedia and applyConstraints (Media Capture and Streams; Screen Capture), and of
 * setSinkId and selectAudioOutput (Audio Output Devices API).
 */
export function problemOf(error: unknown, asked: Asked): MediaProblem {
	const {
		name = 'Error',
		message = String(error),
		constraint
	} = (error ?? {}) as Partial<Error & { constraint: string }>;
	const id = causeOf(name, asked);
	return { id, name, message, ...(constraint ? { constraint } : {}) };
}

function causeOf(name: string, asked: Asked): MediaProblemId {
	switch (name) {
		case 'NotAllowedError':
			return asked === 'screen' ? 'screen-denied' : asked === 'output' ? 'output-denied' : 'denied';
		case 'NotFoundError':
			return asked === 'screen'
				? 'no-screen'
				: asked === 'file'
					? 'no-track'
					: asked === 'output'
						? 'no-output'
						: 'no-device';
		// Older browsers say it in other words.
		case 'NotReadableError':
		case 'TrackStartError':
			return 'in-use';
		case 'OverconstrainedError':
			return 'overconstrained';
		case 'SecurityError':
			return 'insecure';
		case 'AbortError':
			return 'aborted';
		case 'TypeError':
			return asked === 'screen' ? 'screen-refused' : 'bad-request';
		case 'InvalidStateError':
			return 'needs-click';
		case 'NotSupportedError':
			return 'unsupported';
		default:
			return 'unknown';
	}
}
