/** The relay beside coturn, the machine and the codec beside the least that there is to do, and how exact a delay is. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:dgram';
import { join } from 'node:path';
import { Conditioner } from '../../src/lab-server/network/conditioner.ts';
import type { Endpoint } from '../../src/lib/bytes/endpoint.ts';
import { clearLink } from '../../src/lib/sim/link-settings.ts';
import { attribute } from '../../src/lib/stun/attributes.ts';
import { encodeChannelData } from '../../src/lib/stun/channel-data.ts';
import { withFingerprint } from '../../src/lib/stun/integrity.ts';
import { decode, encode, newAttribute } from '../../src/lib/stun/message.ts';
import { makeCredentials } from '../../src/lib/stun/turn/credentials.ts';
import { hasCoturn, startCoturn } from '../support/coturn.ts';
import { TurnClient } from '../support/turn-client.ts';
import { median, type Measured } from './measure.ts';

const payloadBytes = 1200;
const inFlight = 64;
const secret = 'bench';

interface Server {
	readonly server: Endpoint;
	/** Milliseconds of processor time so far. */
	readonly cpu: () => Promise<number>;
	readonly close: () => unknown;
}
interface Load {
	readonly mbitPerSecond: number;
	/** Megabits for each second of the relay's processor time. */
	readonly mbitPerCoreSecond: number;
	readonly microsecondsPerPacket: number;
}

async function ours(): Promise<Server> {
	const child: ChildProcess = fork(join(import.meta.dirname, 'relay-process.ts'), [secret]);
	const [{ port }] = (await once(child, 'message')) as [{ port: number }];
	return {
		server: { address: '127.0.0.1', port },
		async cpu() {
			const answer = once(child, 'message');
			child.send('cpu');
			const [{ cpu }] = (await answer) as [{ cpu: NodeJS.CpuUsage }];
			return (cpu.user + cpu.system) / 1000;
		},
		close: () => child.kill()
	};
}

async function coturn(): Promise<Server> {
	const started = await startCoturn(secret);
	return {
		server: started.server,
		// Linux counts in hundredths of a second: `man 5 proc`, fields 14 and 15.
		cpu() {
			const fields = readFileSync(`/proc/${started.process.pid ?? 0}/stat`, 'utf8').split(') ')[1]?.split(' ');
			return Promise.resolve((Number(fields?.[11]) + Number(fields?.[12])) * 10);
		},
		close: () => started.close()
	};
}

/** From one client through both relays to another, as many as can be, `inFlight` at a time. */
async function load({ server, cpu }: Server, ms: number): Promise<Load> {
	const expiry = Math.floor(Date.now() / 1000) + 3600;
	const open = (peer: string) =>
		TurnClient.open('udp', server, makeCredentials(secret, { expiry, session: 'bench', peer }));
	const [one, two] = [await open('one'), await open('two')];
	await one.allocate();
	await two.allocate();
	const nowhere = { address: '0.0.0.0', port: 0 };
	await one.bind(0x4000, two.relayed ?? nowhere);
	await two.bind(0x4000, one.relayed ?? nowhere);
	// Its own sockets from here on: the client for tests takes every message apart.
	const [sender, receiver] = [one.takeSocket(), two.takeSocket()];
	const packet = encodeChannelData(0x4000, new Uint8Array(payloadBytes));
	let count = 0;
	const send = () => {
		sender.send(packet);
	};
	receiver.on('message', () => {
		count++;
		send();
	});
	const fill = () => {
		for (let index = 0; index < inFlight; index++) send();
	};
	fill();
	let before = 0;
	// What a full buffer has swallowed would be missing for good.
	const refill = setInterval(() => {
		if (count === before) fill();
		before = count;
	}, 50);
	const wait = (waitMs: number) => new Promise((resolve) => setTimeout(resolve, waitMs));
	await wait(ms / 4);
	const [startCount, startCpu, start] = [count, await cpu(), performance.now()];
	await wait(ms);
	const [packets, cpuMs, took] = [count - startCount, (await cpu()) - startCpu, performance.now() - start];
	clearInterval(refill);
	receiver.removeAllListeners('message');
	for (const socket of [sender, receiver] satisfies Socket[]) socket.close();
	const megabits = (packets * payloadBytes * 8) / 1e6;
	return {
		mbitPerSecond: megabits / (took / 1000),
		mbitPerCoreSecond: megabits / (cpuMs / 1000),
		microsecondsPerPacket: (cpuMs * 1000) / packets
	};
}

async function measureThroughput(rounds: number, ms: number): Promise<Measured[]> {
	if (!hasCoturn) {
		console.log('coturn is not on this machine (Debian: coturn): the relay is not compared with it.');
		return [];
	}
	const results: Record<'floor' | 'ours' | 'again', Load[]> = { floor: [], ours: [], again: [] };
	for (let round = 0; round < rounds; round++)
		for (const [name, start] of [
			['floor', coturn],
			['ours', ours],
			['again', coturn]
		] as const) {
			const server = await start();
			results[name].push(await load(server, ms));
			await server.close();
		}
	const row = (name: string, unit: string, pick: (of: Load) => number, budget: string): Measured => {
		const ratios = (of: Load[]) => median(of.map((value, index) => pick(value) / pick(results.floor[index] ?? value)));
		return {
			name,
			unit,
			floor: median(results.floor.map(pick)),
			ours: median(results.ours.map(pick)),
			ratio: ratios(results.ours),
			floorAgainstItself: ratios(results.again),
			budget,
			method: `floor: coturn, one after the other, ${rounds} rounds of ${ms / 1000} s; ChannelData of ${payloadBytes} bytes, ${inFlight} in flight, closed loop, each server in its own process, the load in this one`
		};
	};
	return [
		row('relay: throughput', 'Mbit/s', (of) => of.mbitPerSecond, '–'),
		row('relay: throughput per core', 'Mbit per CPU second', (of) => of.mbitPerCoreSecond, '≥ 0.60'),
		row('relay: CPU per packet', 'µs', (of) => of.microsecondsPerPacket, '≤ 1.67')
	];
}

function measureCodec(rounds: number): Measured {
	const message = withFingerprint(
		encode({
			method: 1,
			class: 'request',
			transactionId: new Uint8Array(12),
			attributes: [
				newAttribute(attribute.username, 'abcd:efgh'),
				newAttribute(attribute.googNetworkInfo, 1),
				newAttribute(attribute.iceControlling, 1n),
				newAttribute(attribute.priority, 1),
				{ type: attribute.messageIntegrity, value: { kind: 'bytes', bytes: new Uint8Array(20) } }
			]
		})
	);
	const repeat = 20_000;
	const time = (act: () => unknown) => {
		const started = performance.now();
		for (let index = 0; index < repeat; index++) act();
		return repeat / (performance.now() - started);
	};
	const copy = () => new Uint8Array(message);
	const decoded = () => decode(message);
	time(copy);
	time(decoded);
	const floor: number[] = [];
	const times: number[] = [];
	const again: number[] = [];
	for (let round = 0; round < rounds; round++) {
		floor.push(time(copy));
		times.push(time(decoded));
		again.push(time(copy));
	}
	return {
		name: 'stun: messages decoded on one core',
		unit: 'thousand/s',
		floor: median(floor),
		ours: median(times),
		ratio: median(times.map((value, index) => value / (floor[index] ?? NaN))),
		floorAgainstItself: median(again.map((value, index) => value / (floor[index] ?? NaN))),
		budget: '–',
		method: `a connectivity check as Chromium sends it, ${message.length} bytes, every attribute; the floor copies its bytes`
	};
}

/** Asked 50 ms at 20,000 packets a second: when each came out, beside bare timers of 50 ms in the same seconds. */
async function measureDelay(seconds: number): Promise<Measured[]> {
	const askedMs = 50;
	const perMs = 20;
	const conditioner = new Conditioner(() => performance.now(), 1);
	conditioner.set('bench', 'one', 'up', { ...clearLink, delayMs: askedMs });
	const delays: number[] = [];
	const bare: number[] = [];
	const started = performance.now();
	let sent = 0;
	await new Promise<void>((resolve) => {
		const pump = setInterval(() => {
			const now = performance.now();
			setTimeout(() => {
				bare.push(performance.now() - now);
			}, askedMs);
			for (; sent < (now - started) * perMs; sent++) {
				const offered = performance.now();
				conditioner.pass('bench', 'one', 'up', payloadBytes, (out) => {
					delays.push(out - offered);
				});
			}
			if (now - started < seconds * 1000) return;
			clearInterval(pump);
			setTimeout(resolve, 4 * askedMs);
		}, 1);
	});
	const { waiting } = conditioner;
	conditioner.close();
	delays.sort((a, b) => a - b);
	bare.sort((a, b) => a - b);
	const at = (values: readonly number[], share: number) => values[Math.floor(values.length * share)] ?? NaN;
	return ([['p50', 0.5, '49 to 51 ms'], ['p99', 0.99, '≤ 53 ms']] as const).map(([name, share, budget]) => ({
		name: `conditioner: 50 ms asked, ${name} delivered`,
		unit: 'ms',
		floor: at(bare, share),
		ours: at(delays, share),
		ratio: at(delays, share) / at(bare, share),
		budget,
		method: `${delays.length} packets at 20,000 a second, ${waiting} still waiting; the floor is setTimeout of 50 ms in the same seconds: what the machine is busy with delays both`
	}));
}

export async function measureRelay(rounds: number, ms: number): Promise<Measured[]> {
	return [...(await measureThroughput(rounds, ms)), measureCodec(31), ...(await measureDelay(5))];
}
