/** What the experiment writes into its Recording beside what the recorder does, and how it is read again. */
import type { FailureEvent, RecordingEvent } from '#lib/recording/event.ts';
import type { Tampering } from './code.ts';

export const tamperingNote = 'fingerprint-tampering';

export interface TamperingFacts {
	readonly tampering: Tampering;
	/** Which of the 64 hex digits, from 1. */
	readonly digit: number;
}

export function tamperingIn(events: readonly RecordingEvent[]): TamperingFacts | undefined {
	const found = events.findLast((event) => event.type === 'note' && event.note === tamperingNote);
	return found?.type === 'note' ? (found.value as unknown as TamperingFacts) : undefined;
}

interface Description {
	readonly sdp?: string;
}
const sdpOf = (value: unknown): string | undefined => (value as Description | null | undefined)?.sdp;

/** The descriptions of one kind as they were sent and as they arrived, from the Recording. */
export function travelled(
	events: readonly RecordingEvent[],
	type: 'offer' | 'answer'
): { readonly sent?: string; readonly arrived?: string } {
	const [from, to] = type === 'offer' ? ['caller', 'callee'] : ['callee', 'caller'];
	const sent = events.findLast(
		(event) => event.type === 'setLocalDescriptionOnSuccess' && event.peer === from
	);
	const arrived = events.findLast((event) => event.type === 'setRemoteDescription' && event.peer === to);
	const sentSdp = sent && 'value' in sent ? sdpOf(sent.value) : undefined;
	const arrivedSdp = arrived && 'args' in arrived ? sdpOf(arrived.args[0]) : undefined;
	return {
		...(sentSdp === undefined ? {} : { sent: sentSdp }),
		...(arrivedSdp === undefined ? {} : { arrived: arrivedSdp })
	};
}

/** A description that the browser refused, in its own words. */
export function refusalIn(
	events: readonly RecordingEvent[]
): { readonly peer: string; readonly name: string; readonly message: string } | undefined {
	const found = events.findLast(
		(event): event is FailureEvent => event.type === 'setRemoteDescriptionOnFailure'
	);
	return found && { peer: found.peer, name: found.error.name, message: found.error.message };
}
