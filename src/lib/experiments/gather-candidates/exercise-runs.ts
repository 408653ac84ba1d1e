/** Carries the answers of exercises 6c and 6d out on real connections and real servers. */
import { endpointText } from '#lib/bytes/endpoint.ts';
import type { LabNetwork } from '#lib/lab/network.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { attribute } from '#lib/stun/attributes.ts';
import { decode, encode, endpointOf, method } from '#lib/stun/message.ts';
import { networkFor } from '../network/run-network.ts';
import { Run } from '../run.ts';
import { configurationLines, exerciseNotes, type ConfigurationOutcome } from './checks.ts';
import * as code from './code.ts';
import { legOf, onlyUrls } from './servers.ts';

/** A server that refuses does it at once; one that does not answer is not waited for. */
const patienceMs = 6000;

/** Exercise 6c: every line is tried, whatever was said of it. */
export async function runConfigurations(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('gather-candidates');
	began(run);
	try {
		const network = await networkFor(run, { isCaptured: false });
		for (const [index, line] of configurationLines.entries())
			if (answer[index]) run.note(exerciseNotes.said, `${line} ${answer[index]}`);
		await Promise.all(
			configurationLines.map(async (line) => {
				run.note(exerciseNotes.did, `${line} ${await outcomeOf(run, line, serverFor(line, network))}`);
			})
		);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

function serverFor(line: (typeof configurationLines)[number], network: LabNetwork): RTCIceServer {
	const all = network.iceServers('caller');
	// Over TCP both browsers reach a server on this machine.
	const [server = { urls: [] }] = [
		...onlyUrls(all, (url) => legOf(url) === 'tcp'),
		...onlyUrls(all, (url) => legOf(url) !== undefined)
	];
	const { urls, username = '', credential = '' } = server;
	switch (line) {
		case 'right':
			return server;
		case 'wrong-password':
			return { urls, username, credential: 'guessed' };
		case 'no-credential':
			return { urls };
		case 'slashes':
			return { urls: String(urls).replace('turn:', 'turn://'), username, credential };
		case 'unknown-host':
			return { urls: 'turn:nowhere.invalid?transport=tcp', username, credential };
	}
}

async function outcomeOf(run: Run, line: string, server: RTCIceServer): Promise<ConfigurationOutcome> {
	const seen: { relay: boolean; error?: number } = { relay: false };
	try {
		const connection = await code.gather(
			{
				observe: (made) => {
					made.addEventListener('icecandidate', ({ candidate }) => {
						seen.relay ||= candidate?.type === 'relay';
					});
					made.addEventListener('icecandidateerror', ({ errorCode }) => {
						seen.error ??= errorCode;
					});
					return run.observe(made, line);
				}
			},
			{ iceServers: [server], iceTransportPolicy: 'relay' }
		);
		await code.gathered(connection, AbortSignal.timeout(patienceMs));
	} catch (refusal) {
		const { name } = refusal as Error;
		if (name === 'InvalidAccessError' || name === 'SyntaxError') return name;
		throw refusal;
	}
	if (seen.relay) return 'relay';
	return seen.error === 401 ? '401' : seen.error === 701 ? '701' : 'nothing';
}

/** Exercise 6d: gathers with STUN alone, and asks the mirror without a browser in between. */
export async function runNoReflexive(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('gather-candidates');
	began(run);
	try {
		const network = await networkFor(run, { isCaptured: false });
		run.note(exerciseNotes.said, answer[0] ?? '');
		const connection = await code.gather(
			{ observe: run.observe },
			{ iceServers: [{ urls: [...network.stun] }] }
		);
		const request = encode({
			method: method.binding,
			class: 'request',
			transactionId: crypto.getRandomValues(new Uint8Array(12)),
			attributes: []
		});
		const answered = await network.sendStun(request);
		if (answered.type === 'answered') {
			const { message } = decode(Uint8Array.from(atob(answered.reply), (char) => char.charCodeAt(0)));
			const told = message && endpointOf(message, attribute.xorMappedAddress);
			run.note(exerciseNotes.mirror, { told: told ? endpointText(told) : '–', own: answered.source });
		}
		await code.gathered(connection, AbortSignal.timeout(patienceMs));
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
