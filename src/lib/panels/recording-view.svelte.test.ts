import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Recorder } from '#lib/recording/recorder.ts';
import { RecordingView } from './recording-view.svelte.ts';

/** A recorder whose clock is turned by hand. */
function recorderAt() {
	const clock = { now: 0 };
	const recorder = new Recorder({ experiment: 'test', startedAt: '', browser: '' }, () => clock.now);
	const note = (at: number) => {
		clock.now = at;
		recorder.append({ type: 'note', peer: 'caller', note: String(at) });
	};
	return { recorder, note };
}

/** Runs in an effect, as a component would read it. */
function inEffect(test: () => void): void {
	$effect.root(test)();
}

describe('RecordingView', () => {
	it('follows the end until the cursor is moved, and again when it is let go', () => {
		inEffect(() => {
			const { recorder, note } = recorderAt();
			for (const at of [0, 10, 20]) note(at);
			const view = new RecordingView(recorder);
			expect([view.isLive, view.at, view.count]).toEqual([true, 20, 3]);
			view.moveTo(12);
			expect([view.isLive, view.at, view.count, view.events.length]).toEqual([false, 12, 2, 2]);
			view.follow();
			expect([view.isLive, view.at, view.count]).toEqual([true, 20, 3]);
		});
	});

	it('steps from moment to moment and stays inside', () => {
		inEffect(() => {
			const { recorder, note } = recorderAt();
			for (const at of [5, 5, 10]) note(at);
			const view = new RecordingView(recorder);
			view.step(-1);
			expect([view.at, view.count]).toEqual([5, 2]);
			view.step(-1);
			view.step(-1);
			expect([view.at, view.count]).toEqual([0, 0]);
			view.step(1);
			expect(view.at).toBe(5);
			view.step(1);
			view.step(1);
			expect(view.at).toBe(10);
		});
	});

	it('tells of many events at once, and not of each', async () => {
		const { recorder, note } = recorderAt();
		const view = new RecordingView(recorder);
		const seen: number[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(view.all.length);
			});
		});
		flushSync();
		for (let at = 0; at < 500; at++) note(at);
		await expect.poll(() => seen.length).toBe(2);
		stop();
		expect(seen).toEqual([0, 500]);
	});

	it('knows when a recording is over: every connection in it was closed', () => {
		inEffect(() => {
			const { recorder } = recorderAt();
			recorder.append({ type: 'create', peer: 'caller', configuration: {} });
			const view = new RecordingView(recorder);
			expect(view.isRecording).toBe(true);
			recorder.append({ type: 'onconnectionstatechange', peer: 'caller', value: 'closed' });
			expect(view.isRecording).toBe(false);
			expect(new RecordingView(recorder.snapshot()).isRecording).toBe(false);
		});
	});
});
