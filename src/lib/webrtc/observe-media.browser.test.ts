import { afterEach, describe, expect, it } from 'vitest';
import type { RecordingEvent } from '../recording/event.ts';
import { parseRecording, saveRecording } from '../recording/file.ts';
import { Recorder } from '../recording/recorder.ts';
import { CleanupStack } from './cleanup.ts';
import { MediaTap } from './observe-media.ts';

let cleanups = new CleanupStack();
afterEach(() => {
	cleanups.close();
	cleanups = new CleanupStack();
});

function tapped() {
	const recorder = new Recorder({ experiment: 'test', startedAt: '', browser: '' }, () => performance.now());
	const tap = new MediaTap(recorder, (step) => {
		cleanups.defer(step);
	});
	const devices = tap.devices(navigator.mediaDevices)!;
	const of = (type: RecordingEvent['type']) => recorder.events.filter((event) => event.type === type);
	return { recorder, tap, devices, of };
}

describe('MediaTap', () => {
	it('records what was asked for and what was got, with short ids', async () => {
		const { devices, of } = tapped();
		const stream = await devices.getUserMedia({ video: { width: { ideal: 640 } } });
		expect(of('navigator.mediaDevices.getUserMedia')).toMatchObject([
			{ peer: 'page', args: [{ video: { width: { ideal: 640 } } }] }
		]);
		const [got] = of('navigator.mediaDevices.getUserMediaOnSuccess');
		expect(got).toMatchObject({ value: [{ kind: 'video', settings: { width: 640 } }] });
		const { deviceId } = stream.getVideoTracks()[0]!.getSettings();
		expect(deviceId?.length).toBeGreaterThan(8);
		expect(JSON.stringify(got)).not.toContain(deviceId);
		// Nor where an id was asked for.
		await devices.getUserMedia({ video: { deviceId: { exact: deviceId! } } });
		expect(of('navigator.mediaDevices.getUserMedia')).toMatchObject([
			{},
			{ args: [{ video: { deviceId: { exact: deviceId!.slice(0, 8) } } }] }
		]);
	});

	it('waits for the answer that the devices of a frame give', async () => {
		const { tap, of } = tapped();
		const frame = document.createElement('iframe');
		frame.allow = "camera 'none'";
		document.body.append(frame);
		const devices = tap.devices(frame.contentWindow!.navigator.mediaDevices)!;
		await expect(devices.getUserMedia({ video: true })).rejects.toMatchObject({ name: 'NotAllowedError' });
		frame.remove();
		expect(of('navigator.mediaDevices.getUserMediaOnSuccess')).toEqual([]);
		expect(of('navigator.mediaDevices.getUserMediaOnFailure')).toMatchObject([
			{ error: { name: 'NotAllowedError' } }
		]);
	});

	it('records the culprit of a refusal, and the refusal reaches the caller', async () => {
		const { devices, of } = tapped();
		await expect(devices.getUserMedia({ video: { width: { exact: 99_999 } } })).rejects.toMatchObject({
			name: 'OverconstrainedError',
			constraint: 'width'
		});
		expect(of('navigator.mediaDevices.getUserMediaOnFailure')).toMatchObject([
			{ error: { name: 'OverconstrainedError', constraint: 'width' } }
		]);
	});

	it('records what is done to a track; the end of the run stops what was captured', async () => {
		const { devices, of } = tapped();
		const [track] = (await devices.getUserMedia({ video: true })).getVideoTracks();
		await track!.applyConstraints({ height: 240 });
		expect(of('MediaStreamTrack.applyConstraintsOnSuccess')).toMatchObject([{ value: { height: 240 } }]);
		cleanups.close();
		expect(track!.readyState).toBe('ended');
	});

	it('records a stop once', async () => {
		const { devices, of } = tapped();
		const [track] = (await devices.getUserMedia({ audio: true })).getAudioTracks();
		track!.stop();
		track!.stop();
		expect(of('MediaStreamTrack.stop')).toHaveLength(1);
	});

	it('records chunks by their size, and a file of it is read back', async () => {
		const { devices, tap, recorder, of } = tapped();
		const stream = await devices.getUserMedia({ audio: true });
		const recording = tap.recorder(new MediaRecorder(stream));
		const stopped = new Promise((resolve) => {
			recording.addEventListener('stop', resolve);
		});
		recording.start();
		recording.addEventListener('start', () => {
			recording.stop();
		});
		await stopped;
		expect(of('MediaRecorder.ondataavailable').length).toBeGreaterThan(0);
		expect(parseRecording(saveRecording(recorder.snapshot())).problems).toEqual([]);
	});

	it('has nothing where the page has no devices', () => {
		expect(tapped().tap.devices(undefined)).toBeUndefined();
	});
});
