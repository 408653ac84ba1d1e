/** `npm start`, after everything is built: serves the site and signaling until it is told to stop. */
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { addressesToOpen, isLoopback, listenOn } from './addresses.ts';
import { listenProblem, readSettings, sipUdpProblem, UsageError, type Settings } from './command-line.ts';
import { LabServer } from './lab-server.ts';
import { readForeignTurn } from './network/network-house.ts';
import type { Network } from './network/open-network.ts';
import { RelayOpenError } from './network/relay.ts';
import { ownAddress } from './network/sources.ts';
import { isSite } from './site.ts';
import { visitorsFrom } from './visitors.ts';

const builtSite = fileURLToPath(new URL('../../build', import.meta.url));

async function start(settings: Settings): Promise<void> {
	const { port, host, site = builtSite, sipUdp } = settings;
	if (!isSite(site))
		throw new UsageError(
			`There is no built site in ${site}. Build it first with "npm run build"; "npm start" does it by itself.`
		);
	const visitors = visitorsFrom(process.env);
	const named =
		host === undefined ? visitors : { ...visitors, hosts: new Set([...visitors.hosts, host.toLowerCase()]) };
	const server = new LabServer({ site, visitors: named });
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			void server.close().then(() => process.exit(0));
		});
	let used: number;
	try {
		used = await server.listen(port, listenOn(host));
	} catch (error) {
		await server.close();
		throw new UsageError(listenProblem((error as NodeJS.ErrnoException).code, settings), { cause: error });
	}
	const [address] = listenOn(host);
	const phones = sipUdp === undefined ? undefined : await openSipUdp(server, sipUdp, address);
	const network = await openNetwork(server, settings);
	announce(addressesToOpen(host, used, networkInterfaces()), host);
	announceNetwork(network, host);
	if (phones !== undefined)
		console.log(`SIP over UDP: phones register at ${address}, port ${phones} (docs/sip.md).`);
}

async function openNetwork(server: LabServer, { host, turnPort, tls }: Settings): Promise<Network> {
	try {
		const foreign = readForeignTurn(process.env);
		if (typeof foreign === 'string') throw new UsageError(foreign);
		return await server.openNetwork({
			host: isLoopback(host) ? undefined : host,
			port: turnPort,
			foreign,
			certificate: tls && { cert: readFile(tls.cert), key: readFile(tls.key) }
		});
	} catch (error) {
		await server.close();
		if (error instanceof RelayOpenError) throw new UsageError(error.message, { cause: error });
		throw error;
	}
}

function readFile(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		throw new UsageError(`There is no file ${path} that can be read. Give certificate and key as PEM files.`);
	}
}

function announceNetwork({ relay }: Network, host: string | undefined): void {
	if (!relay)
		console.log('TURN: the server of TURN_URLS; what crosses it can be neither conditioned nor shown.');
	else if (isLoopback(host))
		console.log(`STUN and TURN: ${relay.urls.turn.join(', ')}, for this machine alone.`);
	else
		console.log(
			`STUN and TURN: ${relay.urls.turn.join(', ')}, for this network. It relays between its own visitors only.`
		);
	const outward = ownAddress();
	if (outward !== undefined)
		console.log(
			`NAT gateways and STUN for browsers: ${outward}, answering this machine${isLoopback(host) ? ' alone' : ' and its network'}. Firefox sends no UDP to loopback.`
		);
	else
		console.log(
			'This machine has no address but loopback. Firefox reaches STUN and NAT gateways on another address only, and browsers\n' +
				'without any network make no connections at all: join any Wi-Fi, with internet or without.'
		);
}

async function openSipUdp(server: LabServer, port: number, address: string): Promise<number> {
	try {
		return await server.listenSipUdp(port, address);
	} catch (error) {
		await server.close();
		throw new UsageError(sipUdpProblem((error as NodeJS.ErrnoException).code, port), { cause: error });
	}
}

function announce(addresses: readonly string[], host: string | undefined): void {
	console.log('RTC Notebook is ready. Open');
	for (const address of addresses) console.log(`  ${address}`);
	if (isLoopback(host)) console.log('Only this machine can reach it; --host 0.0.0.0 opens it to others.');
	else
		console.log(
			'Whoever reaches these addresses can open the pages and join rooms. Browsers on other machines give a camera or\n' +
				'microphone to https pages only; the synthetic pictures of the experiments work without.'
		);
	console.log('Ctrl+C stops it.');
}

try {
	await start(readSettings(process.argv.slice(2), process.env));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
