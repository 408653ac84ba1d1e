import { afterEach, describe, expect, it } from 'vitest';
import { Recorder } from '../../recording/recorder.ts';
import { CleanupStack } from '../cleanup.ts';
import { MediaTap } from '../observe-media.ts';
import { MarkReader } from './mark-reader.ts';
import { openSource, type SourceChoice, type SourceNeeds } from './source.ts';

let cleanups = new CleanupStack();
afterEach(() => {
	cleanups.close();
	cleanups = new CleanupStack();
});

async function opened(choice: SourceChoice, needs: SourceNeeds = {}) {
	const recorder = new Recorder({ experiment: 'test', startedAt: '', browser: '' }, () => performance.now());
	const tap = new MediaTap(recorder, (step) => {
		cleanups.defer(step);
	});
	const source = await openSource(choice, needs, tap);
	cleanups.defer(() => {
		source.close();
	});
	return source;
}

function show(stream: MediaStream): HTMLVideoElement {
	const video = document.createElement('video');
	video.muted = true;
	video.srcObject = stream;
	void video.play();
	cleanups.defer(() => {
		video.srcObject = null;
	});
	return video;
}

/** The stream as it comes out of a call between two connections, decoded. */
async function afterCall(stream: MediaStream, width?: number): Promise<MediaStream> {
	const caller = new RTCPeerConnection();
	const callee = new RTCPeerConnection();
	cleanups.defer(() => {
		caller.close();
		callee.close();
	});
	caller.onicecandidate = ({ candidate }) => void callee.addIceCandidate(candidate ?? undefined);
	callee.onicecandidate = ({ candidate }) => void caller.addIceCandidate(candidate ?? undefined);
	const received = new Promise<MediaStream>((resolve) => {
		callee.ontrack = ({ track }) => {
			resolve(new MediaStream([track]));
		};
	});
	const [track] = stream.getVideoTracks();
	const { sender } = caller.addTransceiver(track!, { direction: 'sendonly' });
	await caller.setLocalDescription();
	await callee.setRemoteDescription(caller.localDescription!);
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
	if (width) {
		const parameters = sender.getParameters();
		parameters.encodings[0]!.scaleResolutionDownBy = 640 / width;
		await sender.setParameters(parameters);
	}
	return received;
}

describe('openSource', () => {
	it('makes a picture and a tone, or only what is needed', async () => {
		const kinds = async (needs: SourceNeeds) =>
			(await opened({ kind: 'synthetic' }, needs)).stream.getTracks().map(({ kind }) => kind);
		expect((await kinds({})).sort()).toEqual(['audio', 'video']);
		expect(await kinds({ audio: false })).toEqual(['video']);
		expect(await kinds({ video: false })).toEqual(['audio']);
	});

	it('opens the camera and closes it', async () => {
		const source = await opened({ kind: 'camera' }, { audio: false });
		const [track] = source.stream.getTracks();
		expect(track).toMatchObject({ kind: 'video', readyState: 'live' });
		source.close();
		expect(track!.readyState).toBe('ended');
	});

	it('says what is missing when no file was chosen, or one that cannot be played', async () => {
		await expect(opened({ kind: 'file', file: undefined })).rejects.toThrow('no file');
		const file = new File(['this is no video'], 'note.mp4', { type: 'video/mp4' });
		await expect(opened({ kind: 'file', file })).rejects.toMatchObject({ name: 'NotSupportedError' });
	});

	it('plays a file that was recorded, with marks that can still be read', async () => {
		const made = await opened({ kind: 'synthetic' });
		const recorder = new MediaRecorder(made.stream);
		const chunks: Blob[] = [];
		recorder.ondataavailable = ({ data }) => chunks.push(data);
		const stopped = new Promise((resolve) => {
			recorder.onstop = resolve;
		});
		recorder.start();
		const frames = () => made.frames ?? 0;
		const before = frames();
		await expect.poll(frames).toBeGreaterThan(before + 20);
		recorder.stop();
		await stopped;
		const file = new File(chunks, 'recorded.webm', { type: recorder.mimeType });
		const played = await opened({ kind: 'file', file });
		expect(played.stream.getVideoTracks()).toHaveLength(1);
		expect(played.stream.getAudioTracks()).toHaveLength(1);
		// The tone is in the file, whatever the hardware: amplitude 0.05, so its root mean square is 0.035.
		const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await file.arrayBuffer());
		const samples = sound.getChannelData(0);
		const energy = samples.reduce((sum, sample) => sum + sample * sample, 0);
		expect(Math.sqrt(energy / samples.length)).toBeCloseTo(0.035, 2);
		const reader = new MarkReader();
		const video = show(played.stream);
		await expect.poll(() => reader.readVideo(video).frame).toBeGreaterThan(before);
	});
});

describe('the marks of the synthetic picture', () => {
	it('are read after a lossy codec, frame after frame, with the time they were drawn', async () => {
		const source = await opened({ kind: 'synthetic' }, { audio: false });
		const video = show(await afterCall(source.stream));
		const reader = new MarkReader();
		await expect.poll(() => reader.readVideo(video).frame).toBeGreaterThan(0);
		const { frame: first } = reader.readVideo(video);
		await expect.poll(() => reader.readVideo(video).frame ?? 0).toBeGreaterThan((first ?? 0) + 5);
		const { time } = reader.readVideo(video);
		expect(Math.abs(Date.now() - time!)).toBeLessThan(2000);
	});

	it('are read at half the size', async () => {
		const source = await opened({ kind: 'synthetic' }, { audio: false });
		const video = show(await afterCall(source.stream, 320));
		const reader = new MarkReader();
		await expect.poll(() => video.videoWidth).toBe(320);
		await expect.poll(() => reader.readVideo(video).time).toBeGreaterThan(0);
	});

	it('are not found in another picture', () => {
		const canvas = document.createElement('canvas');
		canvas.width = 640;
		canvas.height = 360;
		expect(new MarkReader().read(canvas, 640, 360)).toEqual({});
	});
});
