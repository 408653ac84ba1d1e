/**
 * Where pictures and sound come from: made by the page, a camera, a microphone, the screen, or a file. An experiment asks for
 * what was chosen and gets one kind of thing back.
 */
import type { MediaTap } from '../observe-media.ts';
import { playFile } from './file.ts';
import { createPlayedTone } from './played-tone.ts';
import { createSyntheticSource, type SyntheticOptions } from './synthetic.ts';

export const sourceKinds = ['synthetic', 'camera', 'microphone', 'screen', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What the reader chose. */
export type SourceChoice =
	{ readonly kind: Exclude<SourceKind, 'file'> } | { readonly kind: 'file'; readonly file: File | undefined };

/** What the experiment needs of it. */
export interface SourceNeeds {
	readonly video?: boolean | MediaTrackConstraints;
	readonly audio?: boolean | MediaTrackConstraints;
	/** How the synthetic source looks and sounds. */
	readonly synthetic?: Partial<SyntheticOptions>;
}

export interface Source {
	readonly kind: SourceKind;
	readonly stream: MediaStream;
	/** Frames drawn so far, of a synthetic picture. */
	readonly frames?: number;
	/** What plays a file: it can be paused and sought. */
	readonly element?: HTMLVideoElement;
	/** Stops every track and gives everything back. Safe to call twice. */
	close(): void;
}

/** Why a kind of source cannot be had here at all; undefined where it can be asked for. */
export type SourceLack = 'no-devices' | 'no-screen' | 'no-file-capture';

export function lackOf(kind: SourceKind): SourceLack | undefined {
	// Insecure contexts have no mediaDevices at all (Media Capture and Streams: MediaDevices is [SecureContext]).
	const devices = navigator.mediaDevices as MediaDevices | undefined;
	if ((kind === 'camera' || kind === 'microphone') && !devices) return 'no-devices';
	if (kind === 'screen' && !(devices && 'getDisplayMedia' in devices)) return 'no-screen';
	if (kind === 'file' && !('captureStream' in HTMLMediaElement.prototype)) return 'no-file-capture';
	return undefined;
}

/**
 * Opens what was chosen. Asks the reader for permission where the browser does. Rejects with the browser's own error; what
 * it means is said by `experiments/media/`. `media` is that of the run: what was captured stops with it.
 */
export async function openSource(choice: SourceChoice, needs: SourceNeeds, media: MediaTap): Promise<Source> {
	const { video = true, audio = true } = needs;
	const { kind } = choice;
	if (kind === 'synthetic') return openSynthetic(needs, media);
	if (kind === 'file') {
		if (!choice.file) throw new DOMException('no file has been chosen', 'NotFoundError');
		return { kind, ...(await playFile(choice.file, { video: video !== false, audio: audio !== false })) };
	}
	const devices = media.devices(navigator.mediaDevices);
	if (!devices)
		throw new DOMException(
			'navigator.mediaDevices is missing: this page is not in a secure context',
			'SecurityError'
		);
	const stream =
		kind === 'screen'
			? await devices.getDisplayMedia({ video: video === false ? true : video, audio })
			: await devices.getUserMedia(
					kind === 'camera' ? { video, audio } : { audio: audio === false ? true : audio }
				);
	return {
		kind,
		stream,
		close: () => {
			for (const track of stream.getTracks()) track.stop();
		}
	};
}

/** Where elements cannot be captured (Safari) the tone comes from an AudioContext. */
const canPlayTone = () => 'captureStream' in HTMLMediaElement.prototype;

async function openSynthetic(
	{ video = true, audio = true, synthetic }: SourceNeeds,
	media: MediaTap
): Promise<Source> {
	const hasPlayedTone = audio !== false && canPlayTone();
	const tone = hasPlayedTone
		? await createPlayedTone(Math.round(synthetic?.toneHz ?? 440), synthetic?.toneAmplitude)
		: undefined;
	const picture = createSyntheticSource({
		name: 'caller',
		...synthetic,
		video: video !== false,
		audio: audio !== false && !hasPlayedTone
	});
	const { stream } = picture;
	for (const track of tone?.stream.getTracks() ?? []) stream.addTrack(track);
	for (const track of stream.getTracks()) media.track(track);
	return {
		kind: 'synthetic',
		stream,
		get frames() {
			return picture.frames;
		},
		close: () => {
			picture.close();
			tone?.close();
		}
	};
}
