import { describe, expect, test } from 'vitest';
import { realInternals } from '../../../tests/fixtures/dumps/dumps.ts';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { anonymise } from './anonymise.ts';
import { candidatesOf, pairsOf } from './candidates.ts';
import { descriptionsOf } from './descriptions.ts';
import { exportInternals } from './exporters/internals.ts';
import { exportRtcstats } from './exporters/rtcstats.ts';
import { parseRecording, saveRecording } from './file.ts';
import { readDump } from './importers/read-dump.ts';
import { peersOf } from './recording.ts';

const planted = {
	person: 'mallory.private',
	credential: 'hunter2hunter2',
	host: 'turn.secret-company.example.net',
	page: 'https://meet.secret-company.example.net/room/launch-plan?token=abcdef123456',
	address4: '203.0.113.77',
	private4: '192.168.77.5',
	address6: '2001:db8:77::5',
	linkLocal: 'fe80::77:5',
	mdns: 'b1c2d3e4-1111-4222-8333-444455556666.local',
	track: 'c1c2d3e4-1111-4222-8333-444455557777',
	device: 'Mallory’s AirPods (Bluetooth)',
	deviceId: 'a3f1'.repeat(16),
	ufrag: 'uFrg',
	password: 'icepasswordOfTwentyTwo0',
	fingerprint: Array.from({ length: 32 }, (_, index) => (index * 7 + 16).toString(16).padStart(2, '0'))
		.join(':')
		.toUpperCase(),
	mail: 'mallory@secret-company.example.net',
	channel: 'salary-talk',
	said: 'the launch is on friday',
	cname: 'cnameOfMallory'
};
const sdp = [
	'v=0',
	`o=${planted.person} 4611731400430051336 2 IN IP4 ${planted.address4}`,
	's=-',
	't=0 0',
	'm=audio 9 UDP/TLS/RTP/SAVPF 111',
	`c=IN IP4 ${planted.address4}`,
	`a=candidate:1 1 udp 2122 ${planted.private4} 5000 typ host generation 0 ufrag ${planted.ufrag}`,
	`a=candidate:2 1 udp 2122 ${planted.mdns} 5001 typ host`,
	`a=candidate:3 1 udp 2122 ${planted.address6} 5002 typ srflx raddr ${planted.linkLocal} rport 1`,
	`a=ice-ufrag:${planted.ufrag}`,
	`a=ice-pwd:${planted.password}`,
	`a=fingerprint:sha-256 ${planted.fingerprint}`,
	'a=mid:0',
	'a=extmap:1 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
	`a=msid:- ${planted.track}`,
	`a=ssrc:1234 cname:${planted.cname}`,
	''
].join('\r\n');
const description = { type: 'offer', sdp };

const recording = {
	origin: { experiment: 'rtcstats', startedAt: '2026-11-30T00:00:00.000Z', browser: 'Chromium 156' },
	events: events(
		{
			type: 'create',
			peer: planted.person,
			configuration: {
				iceServers: [
					{
						urls: [`turn:${planted.host}:3478?transport=udp`],
						username: planted.person,
						credential: planted.credential
					}
				]
			}
		},
		{ type: 'note', peer: planted.person, note: 'connection', value: { id: 'PC_0', url: planted.page } },
		{
			type: 'note',
			peer: planted.person,
			note: 'odd',
			value: JSON.stringify({ inner: JSON.stringify({ sdp, who: planted.mail }) })
		},
		{
			type: 'note',
			peer: 'page',
			note: 'odd',
			value: { [planted.mail]: [planted.page, `at ${planted.address4}:80 and [${planted.address6}]:443`] }
		},
		{
			type: 'navigator.mediaDevices.enumerateDevicesOnSuccess',
			peer: 'page',
			call: 0,
			value: [
				{ kind: 'audioinput', label: planted.device, deviceId: planted.deviceId, groupId: planted.deviceId }
			]
		},
		{ type: 'createDataChannel', peer: planted.person, call: 1, args: [planted.channel] },
		{ type: 'createOfferOnSuccess', peer: planted.person, call: 2, value: description },
		{ type: 'setLocalDescription', peer: planted.person, call: 3, args: [description] },
		{
			type: 'setLocalDescriptionOnFailure',
			peer: planted.person,
			call: 3,
			error: { name: 'OperationError', message: `cannot reach ${planted.host} as ${planted.person}` }
		},
		{
			type: 'onicecandidate',
			peer: planted.person,
			candidate: {
				candidate: `candidate:1 1 udp 2122 ${planted.private4} 5000 typ host ufrag ${planted.ufrag}`,
				sdpMid: '0',
				usernameFragment: planted.ufrag
			}
		},
		{
			type: 'onicecandidateerror',
			peer: planted.person,
			error: {
				errorCode: 701,
				errorText: `lookup of ${planted.host} failed`,
				url: `stun:${planted.host}:3478`,
				address: planted.address4
			}
		},
		{
			type: 'ontrack',
			peer: planted.person,
			track: { kind: 'audio', id: planted.track, muted: true, streams: ['stream-of-mallory'] }
		},
		{
			type: 'RTCDataChannel.send',
			peer: planted.person,
			channel: { label: planted.channel, id: 0 },
			message: { kind: 'text', size: 23, preview: planted.said }
		},
		{
			type: 'signal',
			peer: planted.person,
			direction: 'sent',
			carrier: 'sip',
			kind: 'INVITE',
			message: { text: `INVITE sip:${planted.mail} SIP/2.0\r\n\r\n${sdp}`, contact: `<sip:${planted.mail}>` }
		},
		{
			type: 'packet',
			peer: planted.person,
			number: 0,
			link: 'wire',
			direction: 'up',
			transport: 'udp',
			source: `${planted.private4}:5000`,
			destination: `${planted.address4}:3478`,
			length: 20,
			bytes: btoa(planted.person),
			fate: 'delivered'
		},
		{
			type: 'getStats',
			peer: planted.person,
			timestamp: 1,
			changed: {
				[`CF${planted.fingerprint}`]: {
					type: 'certificate',
					fingerprint: planted.fingerprint,
					base64Certificate: 'MIIBFjCBvaADAgEC'
				},
				I1: {
					type: 'local-candidate',
					address: planted.private4,
					ip: planted.private4,
					port: 5000,
					candidateType: 'host',
					usernameFragment: planted.ufrag,
					url: `turn:${planted.host}:3478`
				},
				I2: { type: 'remote-candidate', address: planted.address6, port: 5001, candidateType: 'host' },
				CP: {
					type: 'candidate-pair',
					localCandidateId: 'I1',
					remoteCandidateId: 'I2',
					state: 'succeeded',
					nominated: true
				},
				D1: { type: 'data-channel', label: planted.channel, state: 'open' },
				T: {
					type: 'transport',
					localCertificateId: `CF${planted.fingerprint}`,
					selectedCandidatePairId: 'CP',
					iceLocalUsernameFragment: planted.ufrag
				}
			}
		}
	)
};
const clean = anonymise(recording);
const secrets = [
	...Object.values(planted),
	'secret-company',
	'launch-plan',
	'mallory',
	'Mallory',
	'4611731400430051336',
	'MIIBFjCBvaADAgEC',
	btoa(planted.person)
];

describe('anonymise', () => {
	test.each([
		['our own file', saveRecording(clean)],
		['rtcstats', exportRtcstats(clean).text],
		['webrtc-internals', exportInternals(clean).text]
	])('nothing that was planted is left anywhere in %s', (_, text) => {
		const found = secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));
		expect(found).toEqual([]);
	});

	test('what is left is a whole recording that panels read', () => {
		expect(parseRecording(saveRecording(clean)).problems).toEqual([]);
		const [peer] = peersOf(clean.events);
		expect(pairsOf(clean.events, peer!)?.pairs[0]).toMatchObject({
			isSelected: true,
			local: { type: 'host', port: 5000 }
		});
		expect(descriptionsOf(clean.events)).toHaveLength(2);
		expect(JSON.stringify(clean.events)).toContain(
			'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time'
		);
	});

	test('the same thing has the same stand-in everywhere, of the same family, private or public as before', () => {
		const [peer] = peersOf(clean.events);
		const [local] = candidatesOf(clean.events, peer!);
		const report = pairsOf(clean.events, peer!)!.pairs[0]!;
		expect(local?.candidate?.address).toMatch(/^10\./);
		expect(report.local?.address).toBe(local?.candidate?.address);
		expect(report.remote?.address).toMatch(/^2001:db8::/);
		expect(JSON.stringify(clean)).toMatch(/198\.18\.0\.1/);
		expect(JSON.stringify(clean)).toContain('fe80::');
		const cleaned = descriptionsOf(clean.events)[0]!.sdp;
		const ufrag = /a=ice-ufrag:(\S+)/.exec(cleaned)?.[1];
		expect(cleaned).toContain(`ufrag ${ufrag}\r\n`);
	});

	test.each([
		...fixtures.map(({ name, recording }) => ({ name, recording })),
		{ name: 'a real dump', recording: readDump(realInternals).recording! }
	])('$name keeps its events, and doing it twice changes nothing more', ({ recording: real }) => {
		const once = anonymise(real);
		expect(once.events.map(({ type, at }) => [type, at])).toEqual(
			real.events.map(({ type, at }) => [type, at])
		);
		expect(parseRecording(saveRecording(once)).problems).toEqual([]);
		expect(anonymise(once)).toEqual(once);
		const ufrags = [...JSON.stringify(real).matchAll(/a=ice-(?:ufrag|pwd):([^\\]+)/g)].map(
			([, value]) => value!
		);
		expect(ufrags.length).toBeGreaterThan(0);
		const text = JSON.stringify(once.events);
		expect(ufrags.filter((value) => text.includes(`:${value}\\`))).toEqual([]);
	});
});
