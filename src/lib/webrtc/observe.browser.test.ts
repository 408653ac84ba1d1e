import { afterEach, describe, expect, it } from 'vitest';
import type { ChannelMessageEvent, RecordingEvent } from '../recording/event.ts';
import { Recorder } from '../recording/recorder.ts';
import { observationOf, observe, recordedOneByOne } from './observe.ts';

const open: RTCPeerConnection[] = [];
const plainConnection = (): RTCPeerConnection => {
	const connection = new RTCPeerConnection();
	open.push(connection);
	return connection;
};
const newRecorder = () =>
	new Recorder({ experiment: 'test', startedAt: '', browser: '' }, () => performance.now());
function observed(name = 'caller', recorder = newRecorder()) {
	return { connection: observe(plainConnection(), name, recorder), recorder };
}
const typesOf = ({ events }: Recorder) => events.map(({ type }) => type);
const find = ({ events }: Recorder, type: string) => events.find((event) => event.type === type);
/** A moment in which everything that is already due has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

afterEach(() => {
	for (const connection of open.splice(0)) {
		connection.close();
		observationOf(connection)?.stop();
	}
});

/** Both peers of a call with a data channel, connected and open. */
async function connectedPair() {
	const recorder = newRecorder();
	const caller = observed('caller', recorder).connection;
	const callee = observed('callee', recorder).connection;
	for (const [from, to] of [
		[caller, callee],
		[callee, caller]
	] as const)
		from.addEventListener('icecandidate', ({ candidate }) => void to.addIceCandidate(candidate));
	const channel = caller.createDataChannel('chat');
	const opened = new Promise((resolve) => {
		channel.addEventListener('open', resolve, { once: true });
	});
	const incoming = new Promise<RTCDataChannel>((resolve) => {
		callee.addEventListener('datachannel', (event) => {
			resolve(event.channel);
		});
	});
	await caller.setLocalDescription(await caller.createOffer());
	await callee.setRemoteDescription(caller.localDescription!);
	await callee.setLocalDescription(await callee.createAnswer());
	await caller.setRemoteDescription(callee.localDescription!);
	await opened;
	return { recorder, caller, callee, channel, incoming: await incoming };
}

/** Errors and rejections that nobody handled while `action` ran. */
async function unhandledDuring(action: () => unknown): Promise<unknown[]> {
	const seen: unknown[] = [];
	const hear = (event: PromiseRejectionEvent) => {
		event.preventDefault();
		event.stopImmediatePropagation();
		seen.push(event.reason);
	};
	window.addEventListener('unhandledrejection', hear, { capture: true });
	await action();
	await settled();
	window.removeEventListener('unhandledrejection', hear, { capture: true });
	return seen;
}

describe('what observe() leaves as it is', () => {
	it('resolves to the values that the connection gives', async () => {
		const { connection } = observed();
		const offer = await connection.createOffer({ offerToReceiveAudio: true });
		expect(offer.type).toBe('offer');
		expect(offer.sdp).toContain('m=audio');
		await expect(connection.setLocalDescription(offer)).resolves.toBeUndefined();
		expect(connection.localDescription?.sdp).toContain('m=audio');
		const channel = connection.createDataChannel('chat', { ordered: false, id: 4, negotiated: true });
		expect([channel instanceof RTCDataChannel, channel.ordered, channel.id]).toEqual([true, false, 4]);
		expect(connection.addTransceiver('video').sender).toBeInstanceOf(RTCRtpSender);
		connection.close();
		expect(connection.signalingState).toBe('closed');
	});

	it('rejects and throws with the same errors as a connection that nobody observes', async () => {
		const answer = { type: 'answer', sdp: 'v=0\r\n' } as const;
		const failing = [
			(c: RTCPeerConnection) => c.setRemoteDescription(answer),
			(c: RTCPeerConnection) => c.setLocalDescription({ type: 'offer', sdp: 'nonsense' }),
			(c: RTCPeerConnection) => c.createAnswer(),
			(c: RTCPeerConnection) => c.addIceCandidate({ candidate: 'candidate:x', sdpMid: '0' }),
			(c: RTCPeerConnection) => c.addTransceiver('smell'),
			(c: RTCPeerConnection) => c.createDataChannel('x'.repeat(70_000)),
			// Arguments that JSON refuses are for the browser to judge, not for the recorder.
			(c: RTCPeerConnection) => c.createDataChannel('big', { id: 7n } as never),
			(c: RTCPeerConnection) => c.addTransceiver(Symbol('kind') as never)
		];
		const errorOf = async (action: () => unknown) => {
			try {
				await action();
			} catch (error) {
				return `${(error as Error).name}: ${(error as Error).message}`;
			}
			return 'no error';
		};
		for (const call of failing) {
			const plain = await errorOf(() => call(plainConnection()));
			expect(plain).not.toBe('no error');
			expect(await errorOf(() => call(observed().connection))).toBe(plain);
		}
	});

	it('leaves a rejection unhandled when nobody handles it', async () => {
		const { connection } = observed();
		const seen = await unhandledDuring(() => {
			void connection.createAnswer();
		});
		expect(seen).toHaveLength(1);
		expect((seen[0] as Error).name).toBe('InvalidStateError');
	});

	it('leaves no rejection unhandled when somebody handles it', async () => {
		const { connection } = observed();
		let caught: unknown;
		const seen = await unhandledDuring(async () => {
			await connection.createAnswer().catch((error: unknown) => {
				caught = error;
			});
		});
		expect(seen).toEqual([]);
		expect((caught as Error).name).toBe('InvalidStateError');
	});

	it('keeps calls in order, and events before the continuation that waited for them', async () => {
		const { connection } = observed();
		const order: string[] = [];
		connection.addEventListener('signalingstatechange', () =>
			order.push(`event ${connection.signalingState}`)
		);
		connection.createDataChannel('chat');
		const offer = connection.createOffer();
		void offer.then(() => order.push('offer'));
		const set = offer.then((description) => connection.setLocalDescription(description));
		await set;
		order.push(`after ${connection.signalingState}`);
		expect(order).toEqual(['offer', 'event have-local-offer', 'after have-local-offer']);
	});

	it('sends over a data channel, and throws the same error before it is open', async () => {
		const sendError = (connection: RTCPeerConnection) => {
			try {
				connection.createDataChannel('early').send('too soon');
			} catch (error) {
				return `${(error as Error).name}: ${(error as Error).message}`;
			}
			return 'no error';
		};
		const { connection, recorder } = observed();
		expect(sendError(connection)).toBe(sendError(plainConnection()));
		expect(sendError(plainConnection())).toContain('InvalidStateError');
		expect(typesOf(recorder)).not.toContain('RTCDataChannel.send');

		const { channel, incoming, recorder: both } = await connectedPair();
		const received: unknown[] = [];
		incoming.binaryType = 'arraybuffer';
		const all = new Promise<void>((resolve) => {
			incoming.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
				received.push(data);
				if (received.length === 3) resolve();
			});
		});
		channel.send('안녕');
		channel.send(new Uint8Array([1, 2, 3]));
		channel.send(new Blob(['four']));
		await all;
		expect(received[0]).toBe('안녕');
		expect(new Uint8Array(received[1] as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]));
		const messages = both.events.flatMap((event) =>
			event.type === 'RTCDataChannel.send' || event.type === 'RTCDataChannel.onmessage'
				? [[event.peer, event.message.kind, event.message.size]]
				: []
		);
		expect(messages.filter(([peer]) => peer === 'caller')).toEqual([
			['caller', 'text', 6],
			['caller', 'binary', 3],
			['caller', 'binary', 4]
		]);
		expect(messages.filter(([peer]) => peer === 'callee')).toHaveLength(3);
	});
});

describe('what observe() writes down', () => {
	it('has each call with its arguments, and its outcome under the same number', async () => {
		const { connection, recorder } = observed();
		await connection.createOffer({ iceRestart: true });
		const call = find(recorder, 'createOffer');
		const success = find(recorder, 'createOfferOnSuccess');
		expect(call).toMatchObject({ peer: 'caller', args: [{ iceRestart: true }] });
		expect(success).toMatchObject({ call: (call as { call: number }).call, value: { type: 'offer' } });
	});

	it('has the outcome before the caller goes on', async () => {
		const { connection, recorder } = observed();
		await connection.createOffer();
		expect(typesOf(recorder)).toContain('createOfferOnSuccess');
	});

	it('has the name and the message of an error', async () => {
		const { connection, recorder } = observed();
		const error = await connection.createAnswer().catch((reason: unknown) => reason as DOMException);
		expect(find(recorder, 'createAnswerOnFailure')).toMatchObject({
			error: { name: (error as DOMException).name, message: (error as DOMException).message }
		});
	});

	it('has a description as it was passed in, not as the browser keeps it', async () => {
		const { connection, recorder } = observed();
		connection.createDataChannel('chat');
		const { sdp = '' } = await connection.createOffer();
		const passed = { type: 'offer', sdp } as const;
		await connection.setLocalDescription(passed);
		expect(find(recorder, 'setLocalDescription')).toMatchObject({ args: [passed] });
	});

	it('has the description that the browser made where none was passed in', async () => {
		const { connection, recorder } = observed();
		connection.createDataChannel('chat');
		await connection.setLocalDescription();
		expect(find(recorder, 'setLocalDescription')).toMatchObject({ args: [] });
		const { value } = find(recorder, 'setLocalDescriptionOnSuccess') as {
			value?: { type: string; sdp: string };
		};
		expect(value?.type).toBe('offer');
		expect(value?.sdp).toContain('m=application');
	});

	it('has no password of a TURN server', () => {
		const recorder = newRecorder();
		const iceServers = [{ urls: 'turn:127.0.0.1:9', username: 'ann', credential: 'secret-word' }];
		const connection = new RTCPeerConnection({ iceServers });
		open.push(connection);
		observe(connection, 'caller', recorder).setConfiguration({ iceServers });
		expect(JSON.stringify(recorder.events)).toContain('ann');
		expect(JSON.stringify(recorder.events)).not.toContain('secret-word');
	});

	it('has the states of DTLS and SCTP from beginning to end', async () => {
		const { recorder, caller, callee } = await connectedPair();
		const path = (peer: string, type: string) =>
			recorder.events.flatMap((event) =>
				event.peer === peer && event.type === type && 'value' in event ? [event.value] : []
			);
		for (const peer of ['caller', 'callee']) {
			expect(path(peer, 'ondtlsstatechange')).toEqual(expect.arrayContaining(['new', 'connected']));
			expect(path(peer, 'onsctpstatechange')).toEqual(expect.arrayContaining(['connecting', 'connected']));
		}
		caller.close();
		callee.close();
		expect(path('caller', 'ondtlsstatechange').at(-1)).toBe('closed');
		expect(path('callee', 'onconnectionstatechange').at(-1)).toBe('closed');
	});

	it('has the closed states once, however often close() is called', () => {
		const { connection, recorder } = observed();
		connection.close();
		connection.close();
		expect(typesOf(recorder).filter((type) => type === 'onconnectionstatechange')).toHaveLength(1);
		expect(typesOf(recorder).filter((type) => type === 'close')).toHaveLength(2);
	});

	it('has what changed in getStats since the sample before', async () => {
		const { recorder, caller } = await connectedPair();
		await observationOf(caller)?.sample();
		const samples = recorder.events.filter(({ type, peer }) => type === 'getStats' && peer === 'caller');
		expect(samples.length).toBeGreaterThan(0);
		const types = Object.values((samples[0] as Extract<RecordingEvent, { type: 'getStats' }>).changed).map(
			(entry) => entry.type
		);
		expect(types).toContain('candidate-pair');
	});

	it('has many binary messages one by one at first, then together, with nothing lost; text always by itself', async () => {
		const { recorder, channel, incoming } = await connectedPair();
		const [size, many] = [16, recordedOneByOne + 57];
		let arrived = 0;
		const all = new Promise((resolve) => {
			incoming.addEventListener('message', () => {
				if (++arrived === many + 1) resolve(undefined);
			});
		});
		for (let sent = 0; sent < many; sent++) channel.send(new Uint8Array(size));
		channel.send('the last one');
		await all;
		// What was counted and not written yet comes at the end, each way.
		const closed = new Promise((resolve) => {
			channel.addEventListener('close', resolve, { once: true });
		});
		const closedThere = new Promise((resolve) => {
			incoming.addEventListener('close', resolve, { once: true });
		});
		channel.close();
		await Promise.all([closed, closedThere]);
		await settled();
		for (const type of ['RTCDataChannel.send', 'RTCDataChannel.onmessage'] as const) {
			const events = recorder.events.filter((event): event is ChannelMessageEvent => event.type === type);
			const binary = events.filter(({ message }) => message.kind === 'binary');
			const single = binary.filter(({ message }) => message.count === undefined);
			const together = binary.filter(({ message }) => message.count !== undefined);
			expect(single, type).toHaveLength(recordedOneByOne);
			expect(together.length, type).toBeGreaterThan(0);
			expect(together.length, type).toBeLessThan(57);
			const total = (of: 'count' | 'size') =>
				together.reduce((sum, { message }) => sum + (message[of] ?? 0), 0);
			expect([total('count'), total('size')], type).toEqual([57, 57 * size]);
			expect(
				events.filter(({ message }) => message.kind === 'text').map(({ message }) => message.preview),
				type
			).toEqual(['the last one']);
		}
	});

	it('is over after stop(): the connection goes on, nothing more is written', async () => {
		const { recorder, caller, channel } = await connectedPair();
		observationOf(caller)?.stop();
		const before = recorder.events.filter(({ peer }) => peer === 'caller').length;
		channel.send('unheard');
		await caller.createOffer();
		await observationOf(caller)?.sample();
		caller.close();
		await settled();
		expect(recorder.events.filter(({ peer }) => peer === 'caller')).toHaveLength(before);
		expect(caller.signalingState).toBe('closed');
	});
});
