/** What can be asked of a recorder: what to record, in which container, with which codecs. */

export const whats = ['both', 'picture', 'sound'] as const;
export type What = (typeof whats)[number];

/** Types that are tried on `MediaRecorder.isTypeSupported`, MediaStream Recording §2.4. None of them is promised by anybody. */
export const typeCandidates: Readonly<Record<'video' | 'audio', readonly string[]>> = {
	video: [
		'video/webm;codecs=vp8,opus',
		'video/webm;codecs=vp9,opus',
		'video/webm;codecs=av1,opus',
		'video/webm;codecs=h264,opus',
		'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
		'video/mp4;codecs=avc1.42E01E,opus',
		'video/mp4;codecs=vp9,opus',
		'video/mp4;codecs=av01.0.01M.08,opus',
		'video/mp4;codecs=hvc1.1.6.L93.B0,mp4a.40.2',
		'video/ogg;codecs=theora,vorbis'
	],
	audio: [
		'audio/webm;codecs=opus',
		'audio/webm;codecs=pcm',
		'audio/mp4;codecs=mp4a.40.2',
		'audio/mp4;codecs=opus',
		'audio/ogg;codecs=opus',
		'audio/wav'
	]
};

export const candidatesFor = (what: What): readonly string[] =>
	typeCandidates[what === 'sound' ? 'audio' : 'video'].map((type) =>
		what === 'picture' ? type.replace(/,(?:opus|mp4a\.40\.2|vorbis)$/, '') : type
	);

/** The ending that players know for a type; `bin` where nobody does. */
export function extensionOf(type: string): string {
	const [container = ''] = type.split(';');
	const endings: Readonly<Record<string, string>> = {
		'video/webm': 'webm',
		'audio/webm': 'webm',
		'video/x-matroska': 'mkv',
		'video/mp4': 'mp4',
		'audio/mp4': 'm4a',
		'audio/ogg': 'ogg',
		'video/ogg': 'ogv',
		'audio/wav': 'wav'
	};
	return endings[container.trim()] ?? 'bin';
}

/** `recording-2-sound-2026-11-22T16-31-41.ogg` */
export const takeName = (take: { number: number; what: What; startedAt: string; type: string }): string =>
	`recording-${take.number}-${take.what === 'both' ? 'picture-and-sound' : take.what}-${take.startedAt
		.slice(0, 19)
		.replaceAll(':', '-')}.${extensionOf(take.type)}`;

/** A recording lives in the memory of the page: all takes together may hold this much. */
export const maxBytes = 512 * 1024 * 1024;

/**
 * Bytes that may still come. Without a timeslice nothing comes before the end, so what has been asked for stands in for it.
 * @param seconds recorded so far; @param bitsPerSecond picture and sound together, as the recorder has them
 */
export function roomLeft(
	kept: number,
	{ bytes, seconds, bitsPerSecond }: { bytes: number; seconds: number; bitsPerSecond: number }
): number {
	const growing = bytes > 0 ? bytes : (seconds * bitsPerSecond) / 8;
	return Math.max(0, maxBytes - kept - growing);
}
