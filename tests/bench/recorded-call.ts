/** The same loopback call with and without the recorder, for the bench to measure what recording costs the main thread. */
import * as code from '#lib/experiments/loopback-call/code.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import { observationOf, observe } from '#lib/webrtc/observe.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';

const sampleIntervalMs = 1000;

/** Connects, keeps the call up for `callMs`, hangs up. */
async function call(isRecorded: boolean, callMs: number): Promise<number> {
	const recorder = new Recorder({ experiment: 'bench', startedAt: '', browser: '' }, () => performance.now());
	const sources = { caller: createSyntheticSource({ name: 'caller' }), callee: createSyntheticSource({ name: 'callee' }) };
	const peers: RTCPeerConnection[] = [];
	const videos = [...document.querySelectorAll('video')];
	const connected = Promise.withResolvers<undefined>();
	const call = await code.connect({
		observe: (connection, name) => {
			peers.push(connection);
			return isRecorded ? observe(connection, name, recorder) : connection;
		},
		streams: { caller: sources.caller.stream, callee: sources.callee.stream },
		showPicture: (at, stream) => {
			const video = videos[at === 'caller' ? 0 : 1];
			if (video) video.srcObject = stream;
		},
		showMessage: () => {
			connected.resolve(undefined);
		}
	});
	await connected.promise;
	const sampling = isRecorded
		? setInterval(() => void Promise.all(peers.map(async (peer) => observationOf(peer)?.sample())), sampleIntervalMs)
		: undefined;
	await new Promise((resolve) => setTimeout(resolve, callMs));
	clearInterval(sampling);
	code.hangUp(call);
	sources.caller.close();
	sources.callee.close();
	return recorder.events.length;
}

/** A recorded call whose statistics are asked for when `sample` is called, and which `end` hangs up. */
async function sampledCall(): Promise<{ sample: () => Promise<number>; end: () => void }> {
	const recorder = new Recorder({ experiment: 'bench', startedAt: '', browser: '' }, () => performance.now());
	const sources = { caller: createSyntheticSource({ name: 'caller' }), callee: createSyntheticSource({ name: 'callee' }) };
	const peers: RTCPeerConnection[] = [];
	const videos = [...document.querySelectorAll('video')];
	const connected = Promise.withResolvers<undefined>();
	const made = await code.connect({
		observe: (connection, name) => {
			peers.push(connection);
			return observe(connection, name, recorder);
		},
		streams: { caller: sources.caller.stream, callee: sources.callee.stream },
		showPicture: (at, stream) => {
			const video = videos[at === 'caller' ? 0 : 1];
			if (video) video.srcObject = stream;
		},
		showMessage: () => {
			connected.resolve(undefined);
		}
	});
	await connected.promise;
	return {
		sample: async () => {
			await Promise.all(peers.map(async (peer) => observationOf(peer)?.sample()));
			return recorder.events.length;
		},
		end: () => {
			code.hangUp(made);
			sources.caller.close();
			sources.callee.close();
		}
	};
}

Object.assign(window, { call, sampledCall });
