/** Applies a text to a real pair of connections and watches what becomes of it. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import { lastState } from '#lib/recording/milestones.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import type { Run } from '../run.ts';
import { negotiate, type Pair, type Place } from './code.ts';

/** How long a pair that was agreed is watched: loopback connects in a fraction of it. */
export const watchMs = 5000;
const lookMs = 250;

/** What flows in one direction. */
export interface Flow {
	readonly kind: 'audio' | 'video';
	readonly peer: 'caller' | 'callee';
	/** inbound-rtp.packetsReceived */
	readonly packets: number;
}

export interface ApplyOutcome {
	readonly place: Place;
	/** The text as it was handed over. */
	readonly given: string;
	/** How the browser reads it back; undefined when it was refused. */
	readonly kept: string | undefined;
	/** The call that failed and what the browser said; undefined when every call was accepted. */
	readonly error: { readonly call: string; readonly name: string; readonly message: string } | undefined;
	/** The text itself was accepted, and a later step failed. */
	readonly isLate: boolean;
	readonly connection: string;
	readonly ice: string;
	readonly dtls: string;
	/** undefined when no channel was offered. */
	readonly channel: 'open' | 'closed' | undefined;
	readonly flows: readonly Flow[];
	/** How long it was watched after the last call, in milliseconds. */
	readonly watchedMs: number;
}

/** What this place sets, by name, to tell its failure from that of a later step. */
const callOf: Readonly<Record<Place, string>> = {
	'local offer': 'caller.setLocalDescription()',
	'remote offer': 'callee.setRemoteDescription()',
	'local answer': 'callee.setLocalDescription()',
	'remote answer': 'caller.setRemoteDescription()'
};

export async function applyText(
	run: Run,
	pair: Pair,
	place: Place,
	text: (made: Pair) => string
): Promise<ApplyOutcome> {
	let given = '';
	const began = performance.now();
	let error: ApplyOutcome['error'];
	try {
		await negotiate(pair, place, (made) => (given = text(made)));
	} catch (reason) {
		error = { call: failedCall(run.recorder.events), ...inWords(reason) };
	}
	const isRefused = error?.call === callOf[place];
	const agreed = performance.now();
	if (!error) await watch(run, pair, agreed);
	const { events } = run.recorder;
	const kept = isRefused ? undefined : keptBy(pair)[place]?.sdp;
	return {
		place,
		given,
		kept,
		error,
		isLate: error !== undefined && !isRefused,
		connection: pair.caller.connectionState,
		ice: pair.caller.iceConnectionState,
		dtls: lastState(events, 'caller', 'ondtlsstatechange')?.value ?? 'new',
		channel: channelState(events),
		flows: flowsIn(events, pair),
		watchedMs: performance.now() - (error ? began : agreed)
	};
}

/** Where each place's description is read back. */
const keptBy = ({ caller, callee }: Pair): Readonly<Record<Place, RTCSessionDescription | null>> => ({
	'local offer': caller.localDescription,
	'remote offer': callee.remoteDescription,
	'local answer': callee.localDescription,
	'remote answer': caller.remoteDescription
});

const inWords = (reason: unknown): { name: string; message: string } =>
	reason instanceof Error || reason instanceof DOMException
		? { name: reason.name, message: reason.message }
		: { name: 'Error', message: String(reason) };

function failedCall(events: readonly RecordingEvent[]): string {
	const failure = events.findLast(
		(event) => event.type.endsWith('OnFailure') && event.type !== 'addIceCandidateOnFailure'
	);
	return failure ? `${failure.peer}.${failure.type.replace('OnFailure', '')}()` : '';
}

/** undefined: nobody opened one. */
function channelState(events: readonly RecordingEvent[]): ApplyOutcome['channel'] {
	if (!events.some(({ type }) => type === 'createDataChannel')) return undefined;
	return events.some(({ type }) => type === 'RTCDataChannel.onopen') ? 'open' : 'closed';
}

/** Packets received so far, by kind and end: one for each direction that was agreed, as the last sample has it. */
function flowsIn(events: readonly RecordingEvent[], pair: Pair): Flow[] {
	return (['caller', 'callee'] as const).flatMap((peer) => {
		const entries = Object.values(lastStatsReport(events, peer)?.report ?? {});
		const agreed = pair[peer]
			.getTransceivers()
			.filter(({ currentDirection }) => currentDirection === 'sendrecv' || currentDirection === 'recvonly')
			.map(({ receiver }) => receiver.track.kind);
		return (['audio', 'video'] as const).flatMap((kind): Flow[] => {
			if (!agreed.includes(kind)) return [];
			const inbound = entries.filter((entry) => entry.type === 'inbound-rtp' && entry.kind === kind);
			const packets = inbound.reduce((sum, entry) => sum + Number(entry.packetsReceived ?? 0), 0);
			return [{ kind, peer, packets }];
		});
	});
}

/** Until everything that can flow does, the connection has failed, or the time is over. */
async function watch(run: Run, pair: Pair, since: number): Promise<void> {
	while (performance.now() - since < watchMs) {
		await new Promise((resolve) => setTimeout(resolve, lookMs));
		await run.sample();
		// The reader may have begun something else meanwhile.
		if (run.isClosed) return;
		const { events } = run.recorder;
		const { connectionState } = pair.caller;
		if (connectionState === 'failed' || connectionState === 'closed') return;
		const isFlowing =
			flowsIn(events, pair).every(({ packets }) => packets > 0) && channelState(events) !== 'closed';
		if (connectionState === 'connected' && isFlowing) return;
	}
}
