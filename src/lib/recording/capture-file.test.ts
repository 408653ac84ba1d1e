import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toBase64 } from '../bytes/base64.ts';
import { attribute } from '../stun/attributes.ts';
import { encode, method } from '../stun/message.ts';
import { capturePackets, packetComment } from './capture-file.ts';
import type { PacketEvent } from './event.ts';
import { parseRecording } from './file.ts';
import { packetsOf } from './packets.ts';
import type { Recording } from './recording.ts';

const load = (name: string) =>
	parseRecording(readFileSync(`tests/fixtures/network/packets-${name}.json`, 'utf8')).recording!;

/** Type and body of each block. */
function blocksOf(file: Uint8Array): { type: number; body: DataView }[] {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const blocks: { type: number; body: DataView }[] = [];
	for (let at = 0; at < file.length;) {
		const length = view.getUint32(at + 4, true);
		expect(length % 4).toBe(0);
		expect(view.getUint32(at + length - 4, true)).toBe(length);
		blocks.push({ type: view.getUint32(at, true), body: new DataView(file.buffer, at + 8, length - 12) });
		at += length;
	}
	return blocks;
}

const stun = (software: string) =>
	encode({
		method: method.binding,
		class: 'request',
		transactionId: new Uint8Array(12),
		attributes: [{ type: attribute.software, value: { kind: 'text', text: software } }]
	});
const packet = (more: Partial<PacketEvent>, payload = stun('lab')): PacketEvent => ({
	at: 1,
	peer: 'caller',
	type: 'packet',
	number: 1,
	link: 'turn',
	direction: 'up',
	transport: 'udp',
	source: '192.0.2.1:50000',
	destination: '192.0.2.2:3478',
	length: payload.length,
	bytes: toBase64(payload),
	fate: 'delivered',
	...more
});
const recordingOf = (events: readonly PacketEvent[]): Recording => ({
	origin: { experiment: 'x', startedAt: '2026-11-22T20:00:00Z', browser: '' },
	events
});
/** Over UDP and TCP, IPv4 and IPv6, with fates: what the relay and the simulator write. */
const mixed = recordingOf([
	packet({}),
	packet({ number: 2, at: 2, direction: 'down', source: '192.0.2.2:3478', destination: '192.0.2.1:50000' }),
	packet(
		{ number: 3, at: 3, source: '[2001:db8::1]:50000', destination: '[2001:db8::2]:3478' },
		stun('odd length!')
	),
	packet({ number: 4, at: 4, link: 'inner', fate: 'random-loss', heldMs: 50 }),
	packet({ number: 5, at: 5, transport: 'tcp', fate: 'delivered' }),
	packet({ number: 6, at: 6, transport: 'tcp' }),
	packet({
		number: 7,
		at: 7,
		transport: 'tcp',
		source: '192.0.2.2:3478',
		destination: '192.0.2.1:50000',
		direction: 'down'
	}),
	packet({ number: 8, at: 8, isSimulated: true, source: 'nonsense', destination: '' })
]);

describe('the file', () => {
	it('is a section, an interface for each link, a block for each packet', () => {
		const blocks = blocksOf(capturePackets(mixed, 'CLIENT_RANDOM 00 11\n'));
		expect(blocks.map(({ type }) => type)).toEqual([0x0a0d0d0a, 1, 1, 10, ...mixed.events.map(() => 6)]);
		expect(blocks.filter(({ type }) => type === 6).map(({ body }) => body.getUint32(0, true))).toEqual([
			0, 0, 0, 1, 0, 0, 0, 0
		]);
		const first = blocks.find(({ type }) => type === 6)!.body;
		const time = (BigInt(first.getUint32(4, true)) << 32n) + BigInt(first.getUint32(8, true));
		expect(Number(time / 1000n)).toBe(Date.parse('2026-11-22T20:00:00Z') + 1);
	});
	it('says in a comment what became of a packet', () => {
		expect(packetComment(packet({ fate: 'random-loss', heldMs: 50 }))).toBe(
			'not delivered: random-loss; held back by the link for 50 ms'
		);
		expect(packetComment(packet({}))).toBe('');
	});
});

const hasTshark = spawnSync('tshark', ['--version']).status === 0;
if (!hasTshark) console.log('NOTICE: no tshark on this machine: its reading of our files is not tested.');

describe.skipIf(!hasTshark)('as tshark reads it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'packets-'));
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});
	/** Values of fields, a row for each packet that passes the filter. */
	function read(recording: Recording, fields: readonly string[], filter = ''): string[][] {
		const file = join(folder, 'file.pcapng');
		writeFileSync(file, capturePackets(recording));
		const options = ['rtp_udp', 'stun_udp', 'stun_tcp'].flatMap((name) => ['--enable-heuristic', name]);
		const checks = ['ip', 'udp', 'tcp'].flatMap((name) => ['-o', `${name}.check_checksum:TRUE`]);
		const shown = fields.flatMap((name) => ['-e', name]);
		const filters = filter ? ['-Y', filter] : [];
		const output = execFileSync(
			'tshark',
			['-r', file, ...options, ...checks, ...filters, '-T', 'fields', ...shown],
			{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
		);
		return output
			.split('\n')
			.filter(Boolean)
			.map((line) => line.split('\t'));
	}
	const badSums = 'ip.checksum.status == 0 || udp.checksum.status == 0 || tcp.checksum.status == 0';

	it.each(['chromium', 'firefox', 'firefox-dtls12'])(
		'agrees with us about the packets of %s',
		(name) => {
			const recording = load(name);
			const rows = packetsOf(recording.events);
			const ours = (kind: string) => rows.filter((row) => row.kind === kind).length;
			expect(read(recording, ['frame.number'], badSums)).toEqual([]);
			expect(read(recording, ['rtp.seq'], 'rtp')).toHaveLength(ours('rtp'));
			expect(read(recording, ['frame.number'], 'stun')).toHaveLength(ours('stun'));
			expect(read(recording, ['frame.number'], 'stun && _ws.malformed')).toEqual([]);
			// Older versions of tshark know no unified header: a datagram with one is plain UDP to them. Hellos they know.
			const hellos = rows.filter(({ event, kind }) => {
				const bytes = atob(event.bytes);
				return kind === 'dtls' && bytes.startsWith('\x16') && bytes[13] === '\x01';
			});
			expect(hellos.length).toBeGreaterThan(0);
			expect(read(recording, ['frame.number'], 'dtls.handshake.type == 1')).toHaveLength(hellos.length);
			const lost = rows.filter(({ event }) => event.fate !== 'delivered').length;
			expect(read(recording, ['frame.comment'], 'frame.comment')).toHaveLength(lost);
		},
		30_000
	);

	it.each(['chromium-turn', 'firefox-turn'])(
		'finds STUN and ChannelData of TURN in %s',
		(name) => {
			const recording = load(name);
			const rows = packetsOf(recording.events);
			expect(read(recording, ['frame.number'], badSums)).toEqual([]);
			const outer = rows.filter(({ protocols }) => protocols[0] === 'channel-data').length;
			expect(read(recording, ['frame.number'], 'stun.channel')).toHaveLength(outer);
			expect(read(recording, ['frame.number'], 'stun')).toHaveLength(rows.length);
		},
		30_000
	);

	it('reads messages of TCP as one growing stream, IPv6, and two interfaces by name', () => {
		expect(read(mixed, ['frame.number'], badSums)).toEqual([]);
		const size = stun('lab').length;
		expect(read(mixed, ['tcp.seq_raw', 'tcp.len'], 'tcp')).toEqual([
			['1', String(size)],
			[String(1 + size), String(size)],
			['1', String(size)]
		]);
		expect(read(mixed, ['frame.number'], 'tcp.analysis.flags')).toEqual([]);
		expect(read(mixed, ['frame.interface_name'], 'stun').map(([name]) => name)).toContain('inner');
		expect(read(mixed, ['stun.att.type'], 'stun && tcp')).toHaveLength(3);
		expect(read(mixed, ['ipv6.src'], 'ipv6 && stun')).toEqual([['2001:db8::1']]);
		expect(read(mixed, ['frame.comment'], 'frame.comment').flat()).toContain('simulated, was on no wire');
	}, 30_000);
});
