import { afterEach, describe, expect, it } from 'vitest';
import type { NegotiationEvent } from '../recording/event.ts';
import { Recorder } from '../recording/recorder.ts';
import { observeNegotiation } from './observe-negotiation.ts';
import { observationOf, observe } from './observe.ts';

const open: RTCPeerConnection[] = [];
afterEach(() => {
	for (const connection of open.splice(0)) {
		connection.close();
		observationOf(connection)?.stop();
	}
});

function observed() {
	const recorder = new Recorder({ experiment: 'test', startedAt: '', browser: '' }, () => performance.now());
	const connection = observe(new RTCPeerConnection(), 'caller', recorder);
	open.push(connection);
	const stop = observeNegotiation(connection, 'caller', recorder);
	const last = () =>
		recorder.events.findLast((event): event is NegotiationEvent => event.type === 'negotiation');
	const types = () => recorder.events.map(({ type }) => type);
	return { connection, recorder, stop, last, types };
}

describe('observeNegotiation', () => {
	it('writes down what is pending, after the call that set it', async () => {
		const { connection, last, types } = observed();
		connection.addTransceiver('audio');
		expect(last()?.transceivers).toMatchObject([{ mid: null, kind: 'audio', direction: 'sendrecv' }]);
		await connection.setLocalDescription();
		expect(last()?.descriptions).toMatchObject({ pendingLocal: { type: 'offer' }, currentLocal: null });
		expect(last()?.descriptions.pendingLocal?.sections).toMatchObject([{ kind: 'audio' }]);
		await connection.setLocalDescription({ type: 'rollback' });
		expect(last()?.descriptions.pendingLocal).toBeNull();
		expect(last()?.transceivers[0]?.mid).toBeNull();
		expect(types().lastIndexOf('negotiation')).toBeGreaterThan(types().indexOf('setLocalDescription'));
	});

	it('writes down nothing where nothing is different', async () => {
		const { connection, types } = observed();
		connection.addTransceiver('audio');
		const before = types().filter((type) => type === 'negotiation').length;
		await connection.createOffer();
		await connection.setRemoteDescription({ type: 'answer', sdp: '' }).catch(() => undefined);
		expect(types().filter((type) => type === 'negotiation')).toHaveLength(before);
	});

	it('records direction, replaceTrack and stop, and changes none of them', async () => {
		const { connection, recorder, last, types } = observed();
		const transceiver = connection.addTransceiver('audio');
		transceiver.direction = 'inactive';
		expect(transceiver.direction).toBe('inactive');
		expect(last()?.transceivers[0]?.direction).toBe('inactive');
		await transceiver.sender.replaceTrack(null);
		transceiver.stop();
		expect(types()).toEqual(
			expect.arrayContaining([
				'setDirection',
				'setDirectionOnSuccess',
				'replaceTrack',
				'replaceTrackOnSuccess',
				'stop',
				'stopOnSuccess'
			])
		);
		const direction = recorder.events.find(({ type }) => type === 'setDirection');
		expect(direction).toMatchObject({ args: ['inactive', { kind: 'audio', mid: null }] });
		expect(last()?.transceivers.every(({ isStopped }) => isStopped)).toBe(true);
	});

	it('records the browser’s own words of a refusal', async () => {
		const { connection, recorder } = observed();
		const { sender } = connection.addTransceiver('audio');
		const canvas = document.createElement('canvas');
		canvas.getContext('2d');
		const [picture] = canvas.captureStream(1).getTracks();
		await expect(sender.replaceTrack(picture!)).rejects.toThrow(TypeError);
		picture!.stop();
		expect(recorder.events.find(({ type }) => type === 'replaceTrackOnFailure')).toMatchObject({
			error: { name: 'TypeError' }
		});
	});

	it('writes nothing more once it is stopped', () => {
		const { connection, stop, types } = observed();
		stop();
		const transceiver = connection.addTransceiver('video');
		transceiver.direction = 'recvonly';
		expect(types().filter((type) => type === 'negotiation' || type === 'setDirection')).toHaveLength(1);
	});
});
