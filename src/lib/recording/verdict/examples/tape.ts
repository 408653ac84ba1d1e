/** Writes Recordings by hand, event by event, for the tests of the rules: what a browser would have recorded, no more. */
import {
	stateEvents,
	type Json,
	type MachineName,
	type RecordingEvent,
	type StatsEntry
} from '../../event.ts';

type Loose = { readonly type: string; readonly peer: string } & Readonly<Record<string, unknown>>;

export class Tape {
	readonly events: RecordingEvent[] = [];
	#now = 0;
	#call = 0;

	/** From now on, events happen at this millisecond. */
	at(ms: number): this {
		this.#now = ms;
		return this;
	}
	add(event: Loose): this {
		this.events.push({ at: this.#now, ...event } as unknown as RecordingEvent);
		return this;
	}
	create(peer: string, configuration: Json = {}): this {
		return this.add({ type: 'create', peer, configuration });
	}
	state(peer: string, machine: MachineName, value: string): this {
		return this.add({ type: stateEvents[machine], peer, value });
	}
	/** A call and its outcome at the same moment. */
	done(peer: string, type: string, args: readonly Json[] = [], value?: Json): this {
		const call = this.#call++;
		this.add({ type, peer, call, args });
		return this.add({ type: `${type}OnSuccess`, peer, call, ...(value === undefined ? {} : { value }) });
	}
	refused(
		peer: string,
		type: string,
		error: { name: string; message?: string; constraint?: string },
		args: readonly Json[] = []
	): this {
		const call = this.#call++;
		this.add({ type, peer, call, args });
		return this.add({
			type: `${type}OnFailure`,
			peer,
			call,
			error: { message: 'as the browser says', ...error }
		});
	}
	made(peer: string, type: 'offer' | 'answer', sdp: string): this {
		return this.done(peer, type === 'offer' ? 'createOffer' : 'createAnswer', [], { type, sdp });
	}
	set(peer: string, role: 'local' | 'remote', type: 'offer' | 'answer', sdp: string): this {
		this.done(peer, role === 'local' ? 'setLocalDescription' : 'setRemoteDescription', [{ type, sdp }]);
		const to = type === 'answer' ? 'stable' : role === 'local' ? 'have-local-offer' : 'have-remote-offer';
		return this.state(peer, 'signaling', to);
	}
	found(peer: string, line: string): this {
		return this.add({ type: 'onicecandidate', peer, candidate: { candidate: line, sdpMid: '0' } });
	}
	given(peer: string, line: string): this {
		return this.done(peer, 'addIceCandidate', [{ candidate: line, sdpMid: '0' }]);
	}
	/** A whole report as a sample: every field counts as changed. */
	stats(peer: string, report: Readonly<Record<string, StatsEntry>>): this {
		return this.add({ type: 'getStats', peer, timestamp: 1_700_000_000_000 + this.#now, changed: report });
	}
	/** A sample a second from `from` to `to` (seconds), each made by its second. */
	samples(
		peer: string,
		from: number,
		to: number,
		report: (second: number) => Readonly<Record<string, StatsEntry>>
	): this {
		for (let second = from; second <= to; second++) this.at(second * 1000).stats(peer, report(second));
		return this;
	}
}

export const host = 'candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host';
export const otherHost = 'candidate:2 1 udp 2122260223 192.0.2.11 50001 typ host';
export const relay = 'candidate:3 1 udp 41885695 192.0.2.20 60000 typ relay raddr 0.0.0.0 rport 0';

/** 32 bytes, as SHA-256 has them. */
const printOf = (byte: string) => `sha-256 ${Array.from({ length: 32 }, () => byte).join(':')}`;
export const callerPrint = printOf('AA');
export const calleePrint = printOf('BB');
export const foreignPrint = printOf('EE');

interface Sections {
	readonly print?: string;
	readonly ufrag?: string;
	readonly direction?: string;
	readonly port?: number;
	readonly codecs?: readonly string[];
	readonly setup?: string;
}
/** A short description with one video section and one for data. */
export function sdp({
	print = callerPrint,
	ufrag = 'aaaa',
	direction = 'sendrecv',
	port = 9,
	codecs = ['VP8', 'H264'],
	setup = 'actpass'
}: Sections = {}): string {
	const types = codecs.map((_, index) => 96 + index);
	return [
		'v=0',
		'o=- 1 2 IN IP4 127.0.0.1',
		's=-',
		't=0 0',
		'a=group:BUNDLE 0 1',
		`m=video ${port} UDP/TLS/RTP/SAVPF ${types.join(' ')}`,
		'c=IN IP4 0.0.0.0',
		`a=ice-ufrag:${ufrag}`,
		'a=ice-pwd:0123456789012345678901',
		`a=fingerprint:${print}`,
		`a=setup:${setup}`,
		'a=mid:0',
		`a=${direction}`,
		'a=rtcp-mux',
		...codecs.map((codec, index) => `a=rtpmap:${96 + index} ${codec}/90000`),
		'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		`a=ice-ufrag:${ufrag}`,
		'a=ice-pwd:0123456789012345678901',
		`a=fingerprint:${print}`,
		`a=setup:${setup}`,
		'a=mid:1',
		'a=sctp-port:5000',
		''
	].join('\r\n');
}
export const offerText = sdp();
export const answerText = sdp({ print: calleePrint, ufrag: 'bbbb', setup: 'active' });

/** Both peers agree: an offer, an answer, and each is told a candidate. */
export function agreed(offer = offerText, answer = answerText, configuration: Json = {}): Tape {
	return new Tape()
		.create('caller', configuration)
		.create('callee')
		.at(10)
		.made('caller', 'offer', offer)
		.set('caller', 'local', 'offer', offer)
		.set('callee', 'remote', 'offer', offer)
		.at(20)
		.made('callee', 'answer', answer)
		.set('callee', 'local', 'answer', answer)
		.set('caller', 'remote', 'answer', answer)
		.at(30)
		.found('caller', host)
		.found('callee', otherHost)
		.given('caller', otherHost)
		.given('callee', host);
}

/** And both are connected, half a second after that by default. */
export function connected(tape = agreed(), at = 500): Tape {
	for (const peer of ['caller', 'callee'])
		tape
			.at(40)
			.state(peer, 'iceGathering', 'complete')
			.state(peer, 'iceConnection', 'checking')
			.state(peer, 'dtls', 'new')
			.at(at)
			.state(peer, 'iceConnection', 'connected')
			.state(peer, 'dtls', 'connecting')
			.at(at + 50)
			.state(peer, 'dtls', 'connected')
			.state(peer, 'connection', 'connected');
	return tape;
}

/** A pair that works, by the types of its ends. */
export const path = (
	second: number,
	ends: { local?: StatsEntry; remote?: StatsEntry; roundTrip?: number } = {}
): Record<string, StatsEntry> => ({
	T: { type: 'transport', selectedCandidatePairId: 'P', tlsVersion: 'FEFC' },
	P: {
		type: 'candidate-pair',
		state: 'succeeded',
		nominated: true,
		localCandidateId: 'L',
		remoteCandidateId: 'R',
		requestsSent: second,
		responsesReceived: second,
		currentRoundTripTime: ends.roundTrip ?? 0.001
	},
	L: {
		type: 'local-candidate',
		candidateType: 'host',
		protocol: 'udp',
		address: '192.0.2.10',
		port: 50000,
		...ends.local
	},
	R: {
		type: 'remote-candidate',
		candidateType: 'host',
		protocol: 'udp',
		address: '192.0.2.11',
		port: 50001,
		...ends.remote
	}
});

/** A stream of video that arrives well, with some of its fields otherwise. */
export const inbound = (second: number, other: StatsEntry = {}): Record<string, StatsEntry> => ({
	I: {
		type: 'inbound-rtp',
		kind: 'video',
		packetsReceived: second * 100,
		framesReceived: second * 30,
		framesDecoded: second * 30,
		framesDropped: 0,
		framesPerSecond: 30,
		jitter: 0.004,
		totalFreezesDuration: 0,
		freezeCount: 0,
		jitterBufferDelay: second * 30 * 0.04,
		jitterBufferEmittedCount: second * 30,
		...other
	}
});
export const inboundSound = (second: number, other: StatsEntry = {}): Record<string, StatsEntry> => ({
	A: {
		type: 'inbound-rtp',
		kind: 'audio',
		packetsReceived: second * 50,
		totalSamplesReceived: second * 48_000,
		concealedSamples: 0,
		silentConcealedSamples: 0,
		totalAudioEnergy: second * 0.01,
		jitter: 0.002,
		...other
	}
});
export const outbound = (second: number, other: StatsEntry = {}): Record<string, StatsEntry> => ({
	O: {
		type: 'outbound-rtp',
		kind: 'video',
		active: true,
		packetsSent: second * 100,
		frameWidth: 640,
		qualityLimitationReason: 'none',
		nackCount: 0,
		pliCount: 0,
		...other
	}
});
/** What the other side reports of our stream. */
export const report = (fractionLost: number): Record<string, StatsEntry> => ({
	RI: { type: 'remote-inbound-rtp', kind: 'video', fractionLost }
});

/** A call of eight seconds that nothing is wrong with. */
export function healthy(): Tape {
	const tape = connected();
	for (let second = 1; second <= 8; second++)
		tape
			.at(second * 1000)
			.stats('caller', { ...path(second), ...outbound(second), ...report(0) })
			.stats('callee', { ...path(second), ...inbound(second), ...inboundSound(second) });
	return tape;
}
