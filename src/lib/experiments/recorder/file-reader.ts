/**
 * What a recorded file really holds, read from its bytes with mediabunny: loaded when somebody looks inside a file for the
 * first time, and not before.
 */
import {
	BlobSource,
	EncodedPacketSink,
	Input,
	MATROSKA,
	MP4,
	OGG,
	QTFF,
	VideoSampleSink,
	WAVE,
	WEBM,
	type InputAudioTrack,
	type InputTrack,
	type InputVideoTrack
} from 'mediabunny';
import { readMarks } from '#lib/webrtc/sources/time-code.ts';
import type { FileFacts, FrameFacts, TrackFacts } from './notes.ts';

/** More frames than this are not decoded: about a minute. */
export const maxFrames = 1800;

const inputOf = (file: Blob) =>
	new Input({ source: new BlobSource(file), formats: [WEBM, MATROSKA, MP4, QTFF, OGG, WAVE] });

/** Reads every packet. Rejects with an error in words when the file is none of the known containers. */
export async function readFile(file: Blob): Promise<Omit<FileFacts, 'elementSeconds'>> {
	const input = inputOf(file);
	try {
		const format = await input.getFormat();
		const tracks = await input.getTracks();
		return {
			container: format.name,
			mimeType: await input.getMimeType(),
			seconds: round(await input.computeDuration()),
			headerSeconds: roundOrNull(await input.getDurationFromMetadata()),
			tracks: await Promise.all(tracks.filter(isMedia).map(readTrack))
		};
	} finally {
		input.dispose();
	}
}

const isMedia = (track: InputTrack): track is InputVideoTrack | InputAudioTrack =>
	track.isVideoTrack() || track.isAudioTrack();

async function readTrack(track: InputVideoTrack | InputAudioTrack): Promise<TrackFacts> {
	let packets = 0;
	let keyPackets = 0;
	let bytes = 0;
	for await (const packet of new EncodedPacketSink(track).packets()) {
		packets++;
		bytes += packet.byteLength;
		if (packet.type === 'key') keyPackets++;
	}
	const seconds = await track.computeDuration();
	const common = {
		codec: (await track.getCodecParameterString()) ?? (await track.getCodec()) ?? '?',
		packets,
		keyPackets,
		bitsPerSecond: seconds > 0 ? Math.round((bytes * 8) / seconds) : 0
	};
	return track.isVideoTrack()
		? {
				kind: 'video',
				...common,
				width: await track.getDisplayWidth(),
				height: await track.getDisplayHeight(),
				packetsPerSecond: seconds > 0 ? round(packets / seconds) : 0
			}
		: {
				kind: 'audio',
				...common,
				sampleRate: await track.getSampleRate(),
				channels: await track.getNumberOfChannels()
			};
}

/** Decodes the frames and reads their marks. Undefined where there is no picture, or none that this browser can decode. */
export async function readFrames(file: Blob): Promise<FrameFacts | undefined> {
	const input = inputOf(file);
	try {
		const track = await input.getPrimaryVideoTrack();
		if (!track || typeof VideoDecoder === 'undefined' || !(await track.canDecode())) return undefined;
		const canvas = new OffscreenCanvas(await track.getDisplayWidth(), await track.getDisplayHeight());
		const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
		if (!context) return undefined;
		let decoded = 0;
		const numbers: number[] = [];
		for await (const sample of new VideoSampleSink(track).samples()) {
			sample.draw(context, 0, 0, canvas.width, canvas.height);
			sample.close();
			decoded++;
			const { frame } = readMarks(context.getImageData(0, 0, canvas.width, canvas.height));
			if (frame !== undefined) numbers.push(frame);
			if (decoded >= maxFrames) break;
		}
		const [first, last] = [numbers[0], numbers.at(-1)];
		return {
			decoded,
			marked: numbers.length,
			...(first === undefined || last === undefined ? {} : { first, last })
		};
	} finally {
		input.dispose();
	}
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const roundOrNull = (value: number | null): number | null =>
	value === null || !Number.isFinite(value) ? null : round(value);
