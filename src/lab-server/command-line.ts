/** What the lab server was told to do: options of the command line first, then the environment. */
import { parseArgs } from 'node:util';

export const defaultPort = 4100;

export interface Settings {
	readonly port: number;
	/** Address to listen on; undefined is loopback, IPv4 and IPv6. */
	readonly host?: string;
	readonly site?: string;
	/** Port for SIP over UDP; without it there is none. */
	readonly sipUdp?: number;
	/** Port of STUN and TURN, over UDP and TCP; without it any that is free. */
	readonly turnPort?: number;
	/** Files of a certificate that browsers trust and of its key: TURN is offered with TLS too. */
	readonly tls?: { readonly cert: string; readonly key: string };
}

/** Says in one sentence what is wrong and what to do next; it is printed as it is. */
export class UsageError extends Error {}

export function readSettings(
	args: string[],
	environment: Readonly<Record<string, string | undefined>>
): Settings {
	const values = parseOptions(args);
	const host = values.host ?? environment.HOST;
	const sipUdp = values['sip-udp'];
	const turnPort = values['turn-port'];
	const { 'tls-cert': cert, 'tls-key': key } = values;
	if ((cert === undefined) !== (key === undefined))
		throw new UsageError('TURN with TLS needs both files: --tls-cert <file> and --tls-key <file>.');
	return {
		port: readPort(values.port ?? environment.PORT),
		...(host && host !== 'localhost' && { host }),
		...(values.site !== undefined && { site: values.site }),
		...(sipUdp !== undefined && { sipUdp: readPort(sipUdp, 5060) }),
		...(turnPort !== undefined && { turnPort: readPort(turnPort, 3478) }),
		...(cert !== undefined && key !== undefined && { tls: { cert, key } })
	};
}

function parseOptions(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				port: { type: 'string' },
				host: { type: 'string' },
				site: { type: 'string' },
				'sip-udp': { type: 'string' },
				'turn-port': { type: 'string' },
				'tls-cert': { type: 'string' },
				'tls-key': { type: 'string' }
			}
		}).values;
	} catch (error) {
		const [sentence] = (error as Error).message.split('. ');
		throw new UsageError(
			`${sentence ?? 'Unknown option'}. The options are --port <number>, --host <address>, --site <folder>, --sip-udp <number>, --turn-port <number>, --tls-cert <file> and --tls-key <file>.`
		);
	}
}

function readPort(text: string | undefined, usual = defaultPort): number {
	if (text === undefined || text === '') return usual;
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new UsageError(
			`The port has to be a whole number from 0 to 65535, and "${text}" is not: try ${usual}.`
		);
	return port;
}

/** Why listening failed, as a sentence with the next step. */
export function listenProblem(code: string | undefined, { port, host }: Settings): string {
	const where = host === undefined ? 'this machine' : host;
	switch (code) {
		case 'EADDRINUSE':
			return `Port ${port} of ${where} is taken by another program. Stop that one, or choose another port: --port ${port + 1}.`;
		case 'EACCES':
			return `This user may not listen on port ${port} of ${where}. Choose a port above 1023: --port ${defaultPort}.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
		case 'EINVAL':
			return `This machine has no address "${where}". Leave --host out for this machine alone, or use --host 0.0.0.0 for all its addresses.`;
		default:
			return `Listening on port ${port} of ${where} failed (${code ?? 'no reason given'}). Try another one: --port ${port + 1}.`;
	}
}

/** Why SIP over UDP could not be offered. */
export function sipUdpProblem(code: string | undefined, port: number): string {
	const reason =
		code === 'EADDRINUSE'
			? 'another program has it'
			: code === 'EACCES'
				? 'this user may not listen there'
				: (code ?? 'no reason given');
	return `SIP over UDP on port ${port} failed: ${reason}. Choose another port, --sip-udp ${port + 10}, or leave the option out.`;
}
