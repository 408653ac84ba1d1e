import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording } from './file.ts';
import { completedBy, dissectPacket, packetContext, packetsOf } from './packets.ts';
import { fromHex } from '../bytes/hex.ts';
import { encode, method } from '../stun/message.ts';
import { attribute } from '../stun/attributes.ts';
import { encodeChannelData } from '../stun/channel-data.ts';
import { demultiplex } from '../packets/demultiplex.ts';
import { dissect, kindsOf } from '../packets/dissect.ts';
import { dissectHandshakeMessage } from '../packets/dissect-dtls.ts';
import { pathToByte, type Field } from '../packets/field.ts';
import { mediaNamesOf } from '../packets/media-names.ts';

const load = (name: string) => {
	const text = readFileSync(`tests/fixtures/network/packets-${name}.json`, 'utf8');
	const { recording, problems } = parseRecording(text);
	expect(problems).toEqual([]);
	const { events } = recording!;
	const rows = packetsOf(events);
	const context = packetContext(events);
	return { rows, context, all: rows.map((row) => ({ row, ...dissectPacket(row.event, context) })) };
};
const captures = ['chromium', 'firefox', 'firefox-dtls12', 'chromium-turn', 'firefox-turn'] as const;

const flat = (field: Field): Field[] => [field, ...field.children.flatMap(flat)];
const find = (root: Field, key: string, name?: string): Field | undefined =>
	flat(root).find((field) => field.key === key && (name === undefined || field.name === name));

/** Children lie within their parent, in order, and do not overlap unless they are bits. */
function expectSound(field: Field, start: number, end: number): void {
	expect(field.offset).toBeGreaterThanOrEqual(start);
	expect(field.offset + field.length).toBeLessThanOrEqual(end);
	let at = field.offset;
	for (const child of field.children) {
		if (!child.bits) {
			expect(child.offset).toBeGreaterThanOrEqual(at);
			at = child.offset + child.length;
		}
		expectSound(child, field.offset, field.offset + field.length);
	}
}

describe.each(captures)('packets of a real call: %s', (name) => {
	const { all } = load(name);

	it('leaves no packet unknown or malformed', () => {
		const odd = all.filter(
			({ root, kinds }) =>
				flat(root).some(({ note }) => note === 'malformed') ||
				kinds.includes('unknown') ||
				kinds.includes('quic')
		);
		expect(odd.map(({ summary }) => summary)).toEqual([]);
	});
	it('gives every field its bytes, one after the other', () => {
		for (const { root, row } of all) expectSound(root, 0, row.event.length);
	});
	it('accounts for every byte that was kept', () => {
		for (const { root, row } of all) {
			const kept = Math.min(row.event.length, atob(row.event.bytes).length);
			for (let at = 0; at < kept; at++) expect(pathToByte(root, at).length).toBeGreaterThan(1);
		}
	});
	it('knows every payload type and extension from the descriptions', () => {
		const rtp = all.filter(({ kinds }) => kinds.at(-1) === 'rtp');
		expect(rtp.length).toBeGreaterThanOrEqual(30);
		for (const { root } of rtp) {
			expect(find(root, 'rtp.payloadType')?.value).toMatch(/^\d+ \([\w.-]+\/\d+/);
			for (const field of flat(root)) if (field.key === 'rtp.element') expect(field.name).not.toMatch(/^ID/);
		}
	});
	it('counts media packets one by one: what is missing was dropped', () => {
		const bySource = new Map<string, number[]>();
		for (const { root, kinds, row } of all.filter((one) => one.kinds.at(-1) === 'rtp')) {
			const ssrc = `${kinds.join()} ${row.event.peer} ${find(root, 'rtp.ssrc')?.value ?? ''}`;
			bySource.set(ssrc, [...(bySource.get(ssrc) ?? []), Number(find(root, 'rtp.sequence')?.value)]);
		}
		const steps = [...bySource.values()].flatMap((numbers) =>
			numbers.slice(1, 10).map((value, index) => (value - numbers[index]! + 65536) % 65536)
		);
		expect(steps.length).toBeGreaterThan(10);
		expect(steps.filter((step) => step === 1).length / steps.length).toBeGreaterThan(0.6);
	});
});

describe('what browsers send', () => {
	it('Chromium: DTLS 1.3 in two fragments, with a hybrid key share', () => {
		const { rows, all } = load('chromium');
		const hellos = all.filter(({ summary }) => summary.includes('ClientHello'));
		expect(hellos[0]!.summary).toMatch(/^DTLS ClientHello \(fragment, bytes 0–\d+ of \d+\)$/);
		const messages = hellos.flatMap(({ row }) => completedBy(rows, row));
		expect(messages.length).toBeGreaterThan(0);
		const tree = dissectHandshakeMessage(messages[0]!);
		expect(messages[0]!.fragments).toBe(2);
		expect(find(tree, 'hello.extension', 'supported_versions')?.value).toContain('DTLS 1.3');
		expect(find(tree, 'hello.extension', 'key_share')?.value).toContain('X25519MLKEM768');
		expect(find(tree, 'hello.extension', 'use_srtp')?.value).toContain('SRTP_');
		expectSound(tree, 0, messages[0]!.body.length);
		const answer = all.find(({ summary }) => summary.startsWith('DTLS 1.3 ServerHello'))!;
		expect(find(answer.root, 'hello.suite')?.value).toContain('TLS_AES_128_GCM_SHA256');
		expect(all.some(({ summary }) => summary === 'DTLS 1.3 application data')).toBe(true);
	});
	it('Firefox: ALPN in the hello, and nothing of the certificate', () => {
		const { rows, all } = load('firefox');
		const message = rows.flatMap((row) => completedBy(rows, row))[0]!;
		const tree = dissectHandshakeMessage(message);
		expect(find(tree, 'hello.extension', 'application_layer_protocol_negotiation')?.value).toBe(
			'webrtc, c-webrtc'
		);
		expect(all.flatMap(({ root }) => flat(root)).some(({ key }) => key === 'certificate')).toBe(false);
	});
	it('Firefox held to DTLS 1.2: the certificate is in the clear', () => {
		const { all } = load('firefox-dtls12');
		const flight = all.find(({ summary }) => summary.startsWith('DTLS 1.2 ServerHello'))!;
		expect(flight.summary).toContain('Certificate, ServerKeyExchange');
		const certificate = find(flight.root, 'certificate')!;
		const bytes = Uint8Array.from(atob(flight.row.event.bytes), (char) => char.charCodeAt(0));
		expect([...bytes.subarray(certificate.offset, certificate.offset + 2)]).toEqual([0x30, 0x82]);
	});
	it('finds the trailer of SRTCP by the profile that the stats tell, and by guess without', () => {
		for (const name of ['chromium', 'firefox'] as const) {
			const { all, context } = load(name);
			const rtcp = all.filter(({ kinds }) => kinds[0] === 'rtcp');
			const indexes = rtcp.map(({ root }) => Number(find(root, 'srtcp.index')?.value));
			expect(Math.max(...indexes)).toBeLessThan(10_000);
			for (const { root } of rtcp) expect(find(root, 'srtcp.flag')?.value).toBe('1');
			const { payloadTypes, extensions } = context;
			const unsaid = { ...(payloadTypes ? { payloadTypes } : {}), ...(extensions ? { extensions } : {}) };
			const guessed = rtcp.map(({ row }) => find(dissectPacket(row.event, unsaid).root, 'srtcp.index'));
			expect(guessed.map((field) => Number(field?.value))).toEqual(indexes);
			expect(guessed[0]?.note).toBe('guess');
		}
	});
	it('TURN: Chromium binds channels, Firefox sends indications; inside both is the call', () => {
		const chromium = load('chromium-turn').all.map(({ kinds }) => kinds.join());
		expect(chromium).toContain('channel-data,rtp');
		expect(chromium).toContain('channel-data,dtls');
		const firefox = load('firefox-turn').all.map(({ kinds }) => kinds.join());
		expect(firefox).toContain('stun,rtp');
		expect(firefox).not.toContain('channel-data,rtp');
	});
});

describe('which protocol it is', () => {
	it.each([
		[0, 'stun'],
		[3, 'stun'],
		[4, 'unknown'],
		[15, 'unknown'],
		[16, 'zrtp'],
		[19, 'zrtp'],
		[20, 'dtls'],
		[63, 'dtls'],
		[64, 'channel-data'],
		[79, 'channel-data'],
		[80, 'quic'],
		[127, 'quic'],
		[128, 'rtp'],
		[191, 'rtp'],
		[192, 'quic'],
		[255, 'quic']
	] as const)('%i is %s (RFC 9443 §3)', (first, protocol) => {
		expect(demultiplex(Uint8Array.of(first, 96))).toBe(protocol);
	});
	it('tells RTCP by its packet type (RFC 5761 §4), QUIC where no relay is', () => {
		expect(demultiplex(Uint8Array.of(0x80, 200))).toBe('rtcp');
		expect(demultiplex(Uint8Array.of(0x40, 0), false)).toBe('quic');
		expect(demultiplex(new Uint8Array(0))).toBe('unknown');
	});
});

describe('what was written by hand', () => {
	const bytesFrom = (hex: string) => fromHex(hex)!;

	it('reads plain compound RTCP: SR, SDES, NACK, REMB, TWCC', () => {
		const sr = '80c8000600000001e000000080000000000003e800000005000003e8';
		const sdes = '81ca000300000001010461626364000000'.slice(0, 32);
		const nack = '81cd00030000000100000002000a0005';
		const remb = '8fce0005000000010000000052454d42010bd09000000002';
		const twcc = '8fcd0005000000010000000200640003000001002003040404000000'.slice(0, 48);
		const { root, summary } = dissect(bytesFrom(sr + sdes + nack + remb + twcc), { isPlain: true });
		expect(summary).toBe('RTCP SR + SDES + NACK + ALFB + TWCC');
		expect(find(root, 'sr.packets')?.value).toBe('5');
		expect(find(root, 'sdes.item')?.value).toBe('CNAME abcd');
		// RFC 4585 §6.2.1: bit 0 of the mask is the packet after PID.
		expect(find(root, 'nack.entry')?.value).toBe('10, 11, 13');
		expect(find(root, 'remb.bitrate')?.value).toBe(`${0x3d090 * 4} bit/s`);
		expect(find(root, 'twcc.base')?.value).toBe('100');
		expect(find(root, 'twcc.statuses')?.value).toBe('3 of 3 received');
	});
	it('reads two-byte header extensions (RFC 8285 §4.3)', () => {
		const { root } = dissect(bytesFrom('906000010000000200000003100000020102aabb00030000ff'));
		const elements = flat(root).filter(({ key }) => key === 'rtp.element');
		expect(elements.map(({ value, offset, length }) => [value, offset, length])).toEqual([
			['aabb', 16, 4],
			['', 21, 2]
		]);
	});
	it('reads RTX and RED where they are not encrypted', () => {
		const { payloadTypes } = mediaNamesOf([
			'a=rtpmap:96 VP8/90000\r\na=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\na=rtpmap:98 red/90000\r\n'
		]);
		expect(payloadTypes.get(97)).toBe('rtx/90000 (96)');
		const rtx = dissect(bytesFrom('80610001000000020000000304d2ff'), { isPlain: true, payloadTypes });
		expect(find(rtx.root, 'rtp.originalSequence')?.value).toBe('1234');
		const red = dissect(bytesFrom('806200010000000200000003e000040260ffffaa'), {
			isPlain: true,
			payloadTypes
		});
		expect(
			flat(red.root)
				.filter(({ key }) => key === 'rtp.redHeader')
				.map(({ value }) => value)
		).toEqual(['PT 96, −1, 2 bytes', 'PT 96']);
	});
	it('looks into ChannelData and Data indications, and no deeper than its limit', () => {
		let packet = bytesFrom('806000010000000200000003ff');
		packet = encodeChannelData(0x4001, packet);
		const indication = encode({
			method: method.data,
			class: 'indication',
			transactionId: new Uint8Array(12),
			attributes: [{ type: attribute.data, value: { kind: 'bytes', bytes: packet } }]
		});
		expect(kindsOf(indication)).toEqual(['stun', 'channel-data', 'rtp']);
		expect(dissect(indication).summary).toContain('ChannelData 0x4001 · RTP PT 96 · seq 1');
		let deep = packet;
		for (let level = 0; level < 50; level++) deep = encodeChannelData(0x4001, deep);
		expect(dissect(deep).kinds.length).toBeLessThan(6);
		expect(kindsOf(deep).length).toBeLessThan(6);
	});
	it('says what was cut and what is wrong', () => {
		const whole = encodeChannelData(0x4000, bytesFrom('806000010000000200000003ffffffff'));
		expect(dissect(whole.subarray(0, 18), { length: whole.length }).root.note).toBe('cut');
		expect(dissect(whole.subarray(0, 18)).root.note).toBe('malformed');
		expect(dissect(bytesFrom('16fefd0000000000000000ffff01')).root.note).toBe('malformed');
	});
});

describe('bytes from anywhere', () => {
	const count = (root: Field): number => 1 + root.children.reduce((sum, one) => sum + count(one), 0);
	const check = (bytes: Uint8Array) => {
		for (const isPlain of [false, true]) {
			const { root, summary } = dissect(bytes, { isPlain });
			expectSound(root, 0, bytes.length);
			expect(count(root)).toBeLessThan(bytes.length * 8 + 40);
			expect(summary.length).toBeLessThan(40_000);
		}
		kindsOf(bytes);
	};
	it('never throws, hangs or grows: chance', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), check), { numRuns: 400 });
	});
	it('never throws, hangs or grows: chance behind a first byte of every protocol', () => {
		const first = fc.constantFrom(
			[0, 1],
			[1, 0x17],
			[22, 0xfe, 0xfd, 0, 0],
			[0x2c],
			[0x40, 0],
			[0x90, 96],
			[0x80, 200],
			[0x8f, 205],
			[0x8f, 206],
			[0x82, 202],
			[0x81, 207]
		);
		fc.assert(
			fc.property(first, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
				check(Uint8Array.from([...head, ...rest]));
			}),
			{ numRuns: 800 }
		);
	});
	it('never throws, hangs or grows: real packets with bytes changed and ends cut', () => {
		const packets = captures.flatMap((name) =>
			load(name).rows.map(({ event }) => Uint8Array.from(atob(event.bytes), (char) => char.charCodeAt(0)))
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...packets),
				fc.array(fc.tuple(fc.nat(1500), fc.nat(255)), { maxLength: 6 }),
				fc.nat(1500),
				(packet, changes, end) => {
					const bytes = packet.slice(0, Math.max(1, end % (packet.length + 1)));
					for (const [at, value] of changes) bytes[at % bytes.length] = value;
					check(bytes);
				}
			),
			{ numRuns: 800 }
		);
	});
	it('a long packet takes no longer than it should', () => {
		const bytes = new Uint8Array(65_535).fill(0x80);
		for (const head of [
			[22, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 1],
			[0x8f, 205, 0xff, 0xff],
			[0, 1, 0xff, 0xfc, 0x21, 0x12, 0xa4, 0x42]
		]) {
			bytes.set(head);
			const began = performance.now();
			dissect(bytes, { isPlain: true });
			expect(performance.now() - began).toBeLessThan(500);
		}
	});
});
