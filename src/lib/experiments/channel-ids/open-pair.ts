/** Opens a pair and writes down who got which number. */
import type { Run } from '../run.ts';
import * as code from './code.ts';
import { notes, type AttemptFacts, type IdFacts } from './notes.ts';

export async function openPair(run: Run, isOffererClient: boolean): Promise<code.Pair> {
	const pair = await code.open({ observe: run.observe }, isOffererClient);
	const facts: IdFacts = {
		isOffererClient,
		dtlsRole: await roleOf(pair.caller),
		offered: pair.offered.id,
		answered: pair.answered.id
	};
	run.note(notes.ids, { ...facts });
	return pair;
}

async function roleOf(peer: RTCPeerConnection): Promise<string> {
	let role = '';
	const stats = await peer.getStats();
	stats.forEach((entry: { type: string; dtlsRole?: string }) => {
		if (entry.type === 'transport' && entry.dtlsRole) role = entry.dtlsRole;
	});
	return role;
}

/** Tries what may be refused, and writes down what became of it. A channel that was made is closed again. */
export function attempt(run: Run, id: string, what: () => unknown): AttemptFacts {
	let facts: AttemptFacts;
	try {
		const made = what();
		const isChannel = made instanceof RTCDataChannel;
		facts = { id, ...(isChannel ? { made: made.id } : {}) };
		if (isChannel) made.close();
	} catch (error) {
		facts = { id, error: describe(error) };
	}
	run.note(notes.attempt, { ...facts });
	return facts;
}

export const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
