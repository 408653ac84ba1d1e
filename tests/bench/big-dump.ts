/** Dumps of any size, made by a rule: for the bench, which needs them larger than a repository should hold. */
import type { RecordingEvent, StatsEntry } from '../../src/lib/recording/event.ts';
import { fileFormat, fileVersion } from '../../src/lib/recording/file.ts';

const start = 1.79e12;
const sdp = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\na=sendrecv\r\n';

/** A webrtc-internals dump of about so many megabytes: connections of 1000 samples, as many as it takes. */
export function bigInternals(megabytes: number): string {
	const samples = 1000;
	const fields = ['bytesSent', 'packetsSent', 'framesEncoded', 'totalEncodeTime', 'qpSum', 'nackCount', 'headerBytesSent', 'frameWidth'];
	const times = JSON.stringify(Array.from({ length: samples }, (_, index) => start + 1000 * index + 0.25));
	const span = { startTime: new Date(start).toISOString(), endTime: new Date(start + samples * 1000).toISOString() };
	const connections: Record<string, unknown> = {};
	let size = 0;
	for (let connection = 1; size < megabytes * 1e6; connection++) {
		const stats: Record<string, unknown> = {};
		for (let object = 0; object < 40; object++) {
			const head = { ...span, statsType: object === 0 ? 'transport' : 'outbound-rtp' };
			stats[`OT${object}-timestamp`] = { ...head, values: times };
			size += times.length;
			for (const [place, field] of fields.entries()) {
				const values = JSON.stringify(Array.from({ length: samples }, (_, index) => (place === 7 ? 1280 : index * (place * 37 + object + 11))));
				stats[`OT${object}-${field}`] = { ...head, values };
				size += values.length;
			}
		}
		connections[`1-${connection}`] = {
			rtcConfiguration: '{"iceServers":[]}',
			url: 'https://call.example/',
			stats,
			updateLog: ['createOfferOnSuccess', 'setLocalDescription'].map((type, index) => ({
				type,
				value: JSON.stringify({ type: 'offer', sdp }),
				timestamp: start + index
			}))
		};
	}
	return JSON.stringify({ UserAgent: 'bench', UserAgentData: [], getUserMedia: [], PeerConnections: connections });
}

/** A recording of an hour of four peers, a sample each second of each, with the objects of a call with sound and picture. */
export function hourOfFour(): string {
	const events: RecordingEvent[] = [];
	const peers = ['alice', 'bob', 'carol', 'dave'];
	for (const [index, peer] of peers.entries()) {
		events.push({ at: index, peer, type: 'create', configuration: {} });
		events.push({ at: index, peer, type: 'setLocalDescription', call: index, args: [{ type: 'offer', sdp }] });
	}
	for (let second = 1; second <= 3600; second++)
		for (const [index, peer] of peers.entries()) {
			const changed: Record<string, StatsEntry> = {};
			const whole = second === 1;
			for (let object = 0; object < 12; object++)
				changed[`OT${object}`] = {
					...(whole ? { type: object % 2 ? 'inbound-rtp' : 'outbound-rtp', kind: object % 3 ? 'video' : 'audio', ssrc: object } : {}),
					bytesSent: second * 1000 * (object + 1),
					packetsSent: second * 10,
					framesEncoded: second * 30,
					totalEncodeTime: second / 7,
					qpSum: second * 900,
					headerBytesSent: second * 120,
					framesPerSecond: 28 + (second % 3)
				};
			for (let pair = 0; pair < 6; pair++) {
				if (whole) {
					changed[`L${pair}`] = { type: 'local-candidate', candidateType: 'host', address: `192.0.2.${pair + 1}`, port: 5000, protocol: 'udp' };
					changed[`R${pair}`] = { type: 'remote-candidate', candidateType: 'host', address: `198.51.100.${pair + 1}`, port: 6000, protocol: 'udp' };
				}
				changed[`CP${pair}`] = {
					...(whole ? { type: 'candidate-pair', localCandidateId: `L${pair}`, remoteCandidateId: `R${pair}`, state: 'succeeded', nominated: pair === 0 } : {}),
					bytesSent: second * 9000,
					bytesReceived: second * 8000,
					currentRoundTripTime: 0.01 + (second % 10) / 1000
				};
			}
			if (whole) changed.T = { type: 'transport', selectedCandidatePairId: 'CP0', dtlsState: 'connected' };
			events.push({ at: second * 1000 + index * 10, peer, type: 'getStats', timestamp: start + second * 1000 + index * 10, changed });
		}
	const origin = { experiment: 'bench', startedAt: new Date(start).toISOString(), browser: 'bench' };
	return JSON.stringify({ format: fileFormat, version: fileVersion, origin, events });
}
