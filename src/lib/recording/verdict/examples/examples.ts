/** For each rule a Recording that it finds something in, and one, as near to it as may be, that it does not. */
import type { Json, StatsEntry } from '../../event.ts';
import {
	agreed,
	answerText,
	callerPrint,
	connected,
	foreignPrint,
	healthy,
	host,
	inbound,
	inboundSound,
	offerText,
	outbound,
	otherHost,
	path,
	relay,
	report,
	sdp,
	Tape,
	calleePrint
} from './tape.ts';

export interface Example {
	readonly sick: Tape;
	readonly well: Tape;
}

const capture = 'navigator.mediaDevices.getUserMedia';
const page = () => new Tape();
const refusedCapture = (name: string, more: { constraint?: string } = {}): Example => ({
	sick: page().refused('page', capture, { name, ...more }, [{ video: true }]),
	well: page().done('page', capture, [{ video: true }], 'stream')
});

const turn = 'turn:192.0.2.20:3478';
const withTurn: Json = { iceServers: [{ urls: turn, username: 'u' }] };
const serverError = (errorCode: number, errorText = ''): Example => ({
	sick: new Tape()
		.create('caller', withTurn)
		.at(100)
		.add({ type: 'onicecandidateerror', peer: 'caller', error: { errorCode, errorText, url: turn } })
		.at(200)
		.add({ type: 'onicecandidateerror', peer: 'caller', error: { errorCode, errorText, url: turn } }),
	well: new Tape().create('caller', withTurn).at(100).found('caller', relay)
});

type Report = (second: number) => Record<string, StatsEntry>;
/** The callee's samples for eight seconds. */
const seenBy = (peer: string, make: Report): Tape => connected().samples(peer, 1, 8, make);
const ofStream = (sick: Report, well: Report = inbound, peer = 'callee'): Example => ({
	sick: seenBy(peer, sick),
	well: seenBy(peer, well)
});
const ofSender = (sick: Report, well: Report = outbound): Example => ofStream(sick, well, 'caller');

const track = {
	type: 'ontrack',
	peer: 'callee',
	track: { kind: 'video', id: 't', muted: true, streams: [] }
};
const channel = { label: 'chat', id: 1 };
const negotiation = (sending: string | null) => ({
	type: 'negotiation',
	peer: 'caller',
	descriptions: {},
	transceivers: [
		{
			mid: '0',
			kind: 'video',
			direction: 'sendrecv',
			currentDirection: 'sendrecv',
			isStopped: false,
			sending
		}
	]
});

/** One side connected until `until`, then in these states, one a second. */
const then = (...states: readonly string[]): Tape => {
	const tape = connected();
	for (const [index, value] of states.entries())
		tape.at(6000 + index * 1000).state('caller', 'iceConnection', value);
	return tape;
};
const unconnected = (end = 9000, tape = agreed()): Tape =>
	tape.at(end).add({ type: 'note', peer: 'page', note: 'end' });
const only = (side: 'v4' | 'v6') =>
	side === 'v4'
		? 'candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host'
		: 'candidate:1 1 udp 2122260223 2001:db8::10 50000 typ host';
const families = (local: string, remote: string) =>
	unconnected(9000, new Tape().create('caller').at(10).found('caller', local).given('caller', remote));
const hidden = 'candidate:1 1 udp 2122260223 0a1b2c3d-0000-4000-8000-000000000000.local 50000 typ host';
const withRemote = (line: string, end: number) => {
	const tape = new Tape()
		.create('caller')
		.at(10)
		.set('caller', 'local', 'offer', offerText)
		.set('caller', 'remote', 'answer', answerText)
		.given('caller', line);
	return unconnected(end, tape);
};
const relayPath =
	(relayProtocol: string): Report =>
	(second) =>
		path(second, { local: { candidateType: 'relay', relayProtocol, url: turn } });
const channels = (received: number): Tape =>
	connected()
		.at(5000)
		.stats('caller', {
			D: {
				type: 'data-channel',
				label: 'chat',
				dataChannelIdentifier: 1,
				messagesSent: 400,
				messagesReceived: 0
			}
		})
		.stats('callee', {
			D: {
				type: 'data-channel',
				label: 'chat',
				dataChannelIdentifier: 1,
				messagesSent: 0,
				messagesReceived: received
			}
		});
const pairWith = (responsesReceived: number): Tape =>
	unconnected()
		.at(8000)
		.stats('caller', {
			P: {
				type: 'candidate-pair',
				state: 'in-progress',
				requestsSent: 12,
				responsesReceived,
				localCandidateId: 'L',
				remoteCandidateId: 'R'
			}
		});

export const examples: Readonly<Record<string, Example>> = {
	'permission/denied': refusedCapture('NotAllowedError'),
	'permission/no-device': refusedCapture('NotFoundError'),
	'permission/device-busy': refusedCapture('NotReadableError'),
	'permission/overconstrained': refusedCapture('OverconstrainedError', { constraint: 'width' }),
	'permission/asked-wrongly': refusedCapture('TypeError'),
	'permission/track-ended': {
		sick: page()
			.at(5)
			.add({ type: 'MediaStreamTrack.onended', peer: 'page', track: { kind: 'video', id: 't' } }),
		well: page().done('page', 'MediaStreamTrack.stop', ['t'])
	},
	'signaling/no-answer': {
		sick: unconnected(9000, new Tape().create('caller').at(10).set('caller', 'local', 'offer', offerText)),
		well: unconnected(2000, new Tape().create('caller').at(10).set('caller', 'local', 'offer', offerText))
	},
	'signaling/offer-not-answered': {
		sick: unconnected(9000, new Tape().create('callee').at(10).set('callee', 'remote', 'offer', offerText)),
		well: healthy()
	},
	'signaling/early-candidate': {
		sick: new Tape()
			.create('callee')
			.refused('callee', 'addIceCandidate', { name: 'InvalidStateError' }, [
				{ candidate: host, sdpMid: '0' }
			]),
		well: healthy()
	},
	'signaling/bad-candidate': {
		sick: new Tape()
			.create('callee')
			.refused('callee', 'addIceCandidate', { name: 'OperationError' }, [
				{ candidate: 'nonsense', sdpMid: '7' }
			]),
		well: new Tape()
			.create('callee')
			.refused('callee', 'addIceCandidate', { name: 'InvalidStateError' }, [{ candidate: host, sdpMid: '0' }])
	},
	'signaling/glare': {
		sick: new Tape()
			.create('caller')
			.set('caller', 'local', 'offer', offerText)
			.refused('caller', 'setRemoteDescription', { name: 'InvalidStateError' }, [
				{ type: 'offer', sdp: offerText }
			]),
		well: healthy()
	},
	'signaling/answer-too-late': {
		sick: new Tape()
			.create('caller')
			.refused('caller', 'setRemoteDescription', { name: 'InvalidStateError' }, [
				{ type: 'answer', sdp: answerText }
			]),
		well: healthy()
	},
	'signaling/candidates-not-sent': {
		sick: new Tape()
			.create('caller')
			.create('callee')
			.set('caller', 'local', 'offer', offerText)
			.set('callee', 'remote', 'offer', offerText)
			.found('caller', host),
		well: agreed()
	},
	'signaling/renegotiation-missed': {
		sick: unconnected(9000, connected().at(2000).add({ type: 'onnegotiationneeded', peer: 'caller' })),
		well: unconnected(
			9000,
			connected()
				.at(2000)
				.add({ type: 'onnegotiationneeded', peer: 'caller' })
				.made('caller', 'offer', offerText)
		)
	},
	'sdp/description-refused': {
		sick: new Tape()
			.create('callee')
			.refused('callee', 'setRemoteDescription', { name: 'OperationError' }, [{ type: 'offer', sdp: 'v=0' }]),
		well: healthy()
	},
	'sdp/edited': {
		sick: new Tape()
			.create('caller')
			.made('caller', 'offer', offerText)
			.set('caller', 'local', 'offer', offerText.replace('VP8', 'VP9')),
		well: agreed()
	},
	'sdp/section-rejected': { sick: agreed(offerText, sdp({ print: calleePrint, port: 0 })), well: agreed() },
	'sdp/no-common-codec': {
		sick: agreed(offerText, sdp({ print: calleePrint, port: 0, codecs: ['AV1'] })),
		well: agreed(offerText, sdp({ print: calleePrint, codecs: ['H264'] }))
	},
	'sdp/one-way': {
		sick: agreed(offerText, sdp({ print: calleePrint, direction: 'recvonly' })),
		well: agreed()
	},
	'sdp/broken-line': {
		sick: agreed(offerText.replaceAll(/a=fingerprint:.*\r\n/g, '')),
		well: agreed()
	},
	'ice/turn-unauthorized': serverError(401, 'Unauthorized'),
	'ice/turn-stale-nonce': serverError(438, 'Stale Nonce'),
	'ice/turn-refused': serverError(486, 'Allocation Quota Reached'),
	'ice/server-unreachable': serverError(701),
	'ice/no-candidates': {
		sick: new Tape().create('caller').at(50).state('caller', 'iceGathering', 'complete'),
		well: new Tape().create('caller').found('caller', host).at(50).state('caller', 'iceGathering', 'complete')
	},
	'ice/no-relay': {
		sick: new Tape()
			.create('caller', withTurn)
			.found('caller', host)
			.at(50)
			.state('caller', 'iceGathering', 'complete'),
		well: new Tape()
			.create('caller', withTurn)
			.found('caller', host)
			.found('caller', relay)
			.at(50)
			.state('caller', 'iceGathering', 'complete')
	},
	'ice/relay-only-without-turn': {
		sick: new Tape().create('caller', {
			iceTransportPolicy: 'relay',
			iceServers: [{ urls: 'stun:192.0.2.20' }]
		}),
		well: new Tape().create('caller', { iceTransportPolicy: 'relay', iceServers: [{ urls: [turn] }] })
	},
	'ice/no-remote-candidates': {
		sick: unconnected(
			9000,
			new Tape()
				.create('caller')
				.at(10)
				.set('caller', 'local', 'offer', offerText)
				.set('caller', 'remote', 'answer', answerText)
		),
		well: unconnected()
	},
	'ice/failed': {
		sick: agreed()
			.at(40)
			.state('caller', 'iceConnection', 'checking')
			.at(15_000)
			.state('caller', 'iceConnection', 'failed'),
		well: then('disconnected', 'failed')
	},
	'ice/lost': {
		sick: then('disconnected', 'failed'),
		well: agreed()
			.at(40)
			.state('caller', 'iceConnection', 'checking')
			.at(15_000)
			.state('caller', 'iceConnection', 'failed')
	},
	'ice/interrupted': { sick: then('disconnected', 'connected'), well: then('disconnected', 'failed') },
	'ice/checks-unanswered': { sick: pairWith(0), well: pairWith(3) },
	'ice/relayed': { sick: seenBy('caller', relayPath('udp')), well: seenBy('caller', path) },
	'ice/relayed-over-tcp': {
		sick: seenBy('caller', relayPath('tls')),
		well: seenBy('caller', relayPath('udp'))
	},
	'ice/slow': { sick: connected(agreed(), 6000), well: connected() },
	'ice/families-apart': { sick: families(only('v4'), only('v6')), well: families(only('v4'), only('v4')) },
	'ice/names-unresolved': { sick: withRemote(hidden, 12_000), well: withRemote(otherHost, 12_000) },
	'ice/never-checked': {
		sick: unconnected(),
		well: unconnected(
			9000,
			agreed()
				.at(40)
				.state('caller', 'iceConnection', 'checking')
				.state('callee', 'iceConnection', 'checking')
		)
	},
	'ice/restarted': {
		sick: connected()
			.at(3000)
			.set('caller', 'local', 'offer', sdp({ ufrag: 'cccc' })),
		well: connected()
			.at(3000)
			.set('caller', 'local', 'offer', sdp({ direction: 'inactive' }))
	},
	'dtls/failed': {
		sick: agreed()
			.at(400)
			.state('caller', 'iceConnection', 'connected')
			.state('caller', 'dtls', 'connecting')
			.at(500)
			.state('caller', 'dtls', 'failed'),
		well: connected()
	},
	'dtls/fingerprint-changed': {
		sick: new Tape()
			.create('caller')
			.create('callee')
			.set('caller', 'local', 'offer', offerText)
			.set('callee', 'remote', 'offer', offerText.replaceAll(callerPrint, foreignPrint)),
		well: agreed()
	},
	'dtls/no-handshake': {
		sick: unconnected(
			9000,
			agreed().at(400).state('caller', 'iceConnection', 'connected').state('caller', 'dtls', 'connecting')
		),
		well: unconnected(9000, connected())
	},
	'dtls/slow': {
		sick: agreed()
			.at(400)
			.state('caller', 'iceConnection', 'connected')
			.state('caller', 'dtls', 'connecting')
			.at(2600)
			.state('caller', 'dtls', 'connected'),
		well: connected()
	},
	'dtls/old-version': {
		sick: seenBy('caller', () => ({ T: { type: 'transport', tlsVersion: 'FEFD' } })),
		well: seenBy('caller', path)
	},
	'data/never-open': {
		sick: unconnected(9000, connected(agreed().done('caller', 'createDataChannel', ['chat']))),
		well: unconnected(
			9000,
			connected(agreed().done('caller', 'createDataChannel', ['chat'])).add({
				type: 'RTCDataChannel.onopen',
				peer: 'caller',
				channel
			})
		)
	},
	'data/error': {
		sick: connected()
			.at(3000)
			.add({ type: 'RTCDataChannel.onerror', peer: 'caller', channel, error: 'Failure to send data' }),
		well: healthy()
	},
	'data/closed-by-other': {
		sick: unconnected(
			9000,
			connected().at(3000).add({ type: 'RTCDataChannel.onclose', peer: 'caller', channel })
		),
		well: connected()
			.at(3000)
			.done('caller', 'close')
			.state('caller', 'connection', 'closed')
			.add({ type: 'RTCDataChannel.onclose', peer: 'caller', channel })
	},
	'data/refused-channel': {
		sick: new Tape()
			.create('caller')
			.refused('caller', 'createDataChannel', { name: 'TypeError' }, ['chat', { negotiated: true }]),
		well: new Tape().create('caller').done('caller', 'createDataChannel', ['chat'])
	},
	'data/messages-lost': { sick: channels(380), well: channels(399) },
	'media/nothing-arrives': {
		sick: connected(agreed().add(track)).samples('callee', 1, 6, (second) => path(second)),
		well: connected(agreed().add(track)).samples('callee', 1, 6, (second) => inbound(second))
	},
	'media/not-decoded': ofStream((second) => inbound(second, { framesDecoded: 0 })),
	'media/stopped-arriving': ofStream((second) => inbound(Math.min(second, 3))),
	'media/nothing-sent': ofSender(
		() => outbound(0),
		() => outbound(0, { active: false })
	),
	'media/sender-without-track': {
		sick: connected().add(negotiation(null)),
		well: connected().add(negotiation('t'))
	},
	// The one hears a microphone that is off, the other has muted its own loudspeaker.
	'media/silent': ofStream(
		(second) => inboundSound(second, { totalAudioEnergy: second * 1e-9 }),
		(second) => inboundSound(second, { totalAudioEnergy: 0, bytesReceived: second * 50 * 81 })
	),
	'media/frozen': ofStream((second) =>
		inbound(second, { totalFreezesDuration: second * 0.2, freezeCount: second })
	),
	'media/frames-dropped': ofStream((second) => inbound(second, { framesDropped: second * 10 })),
	'quality/loss': ofSender(
		() => report(0.09),
		(second) => report(second === 4 ? 0.09 : 0)
	),
	'quality/round-trip': ofSender(
		(second) => path(second, { roundTrip: 0.42 }),
		(second) => path(second, { roundTrip: 0.12 })
	),
	'quality/jitter': ofStream((second) => inbound(second, { jitter: 0.06 })),
	'quality/bandwidth-limited': ofSender((second) =>
		outbound(second, { qualityLimitationReason: 'bandwidth' })
	),
	'quality/cpu-limited': ofSender((second) => outbound(second, { qualityLimitationReason: 'cpu' })),
	'quality/concealment': ofStream(
		(second) => inboundSound(second, { concealedSamples: second * 4800 }),
		(second) =>
			inboundSound(second, { concealedSamples: second * 4800, silentConcealedSamples: second * 4800 })
	),
	'quality/asked-again': ofSender((second) => outbound(second, { nackCount: second * 20 })),
	'quality/few-frames': ofStream((second) => inbound(second, { framesPerSecond: 4 })),
	'quality/long-buffer': ofStream((second) => inbound(second, { jitterBufferDelay: second * 30 * 0.4 })),
	'quality/key-frames-wanted': ofSender((second) => outbound(second, { pliCount: second * 2 }))
};
