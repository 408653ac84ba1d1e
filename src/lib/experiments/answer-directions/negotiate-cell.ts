/** Negotiates one cell of the table on two real connections, and watches what flows. */
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { Run } from '../run.ts';
import { canReceive, notes, sectionFacts, type CellPlan } from './cells.ts';
import * as code from './code.ts';

/** Small: the picture is here to make packets, not to be looked at. */
const picture = { width: 320, height: 180, framesPerSecond: 15 };
/** How long packets are waited for where an answer promises some. */
const patienceMs = 4000;
/** How long nothing must be seen where nothing may flow, or where nothing is there to send. */
const silenceMs = 500;
const pollMs = 100;

/** A picture for each end, for as long as the run lasts. */
export function pageOf(run: Run): code.Page {
	const caller = createSyntheticSource({ name: 'caller', ...picture });
	const callee = createSyntheticSource({ name: 'callee', ...picture });
	run.defer(() => {
		caller.close();
		callee.close();
	});
	return { observe: run.observe, streams: { caller: caller.stream, callee: callee.stream } };
}

/** Everything that happens is in the Recording, an error of the browser too; it is not thrown. */
export async function negotiateCell(run: Run, page: code.Page, plan: CellPlan): Promise<void> {
	run.recorder.append({ type: 'note', peer: 'page', note: notes.cell, value: { ...plan } });
	const pair = code.openPair(page, plan.offered);
	try {
		await code.offer(pair);
		if (plan.wish) await code.decide(pair, page, plan.wish, plan.hasTrack);
		if (plan.written) await code.answerChanged(pair, plan.written);
		else await code.answer(pair);
	} catch {
		// The Recording has the browser's own words.
	}
	if (run.isClosed) return;
	noteDirections(run, pair);
	await watch(run, pair, plan);
	run.note(notes.done);
}

function noteDirections(run: Run, pair: code.Pair): void {
	for (const peer of ['caller', 'callee'] as const)
		for (const { direction, currentDirection } of pair[peer].getTransceivers())
			run.recorder.append({
				type: 'note',
				peer,
				note: notes.current,
				value: { direction, currentDirection }
			});
}

async function watch(run: Run, { caller, callee }: code.Pair, plan: CellPlan): Promise<void> {
	if (caller.signalingState !== 'stable') return; // the answer was refused: nothing can flow
	const answered = sectionFacts(callee.localDescription?.sdp ?? '').direction ?? 'inactive';
	const towardsCaller =
		plan.hasTrack && (answered === 'sendrecv' || answered === 'sendonly') && !plan.written;
	const towardsCallee = canReceive(answered) && !plan.written;
	const began = performance.now();
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve, pollMs));
		if (run.isClosed) return;
		await run.sample();
		const waited = performance.now() - began;
		const isSeen =
			(!towardsCaller || (await packetsOf(caller)) > 0) && (!towardsCallee || (await packetsOf(callee)) > 0);
		if ((isSeen && waited > silenceMs && caller.connectionState === 'connected') || waited > patienceMs)
			return;
	}
}

async function packetsOf(peer: RTCPeerConnection): Promise<number> {
	let packets = 0;
	const stats = await peer.getStats();
	stats.forEach((entry: { type: string; packetsReceived?: number }) => {
		if (entry.type === 'inbound-rtp') packets += entry.packetsReceived ?? 0;
	});
	return packets;
}
