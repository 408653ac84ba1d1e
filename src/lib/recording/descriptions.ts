/** Every session description of a Recording: made by the browser, or passed in by the page, as it was at that moment. */
import { withoutSamples } from './event-index.ts';
import type { CallEvent, FailureEvent, Json, RecordingEvent, SuccessEvent } from './event.ts';

export interface Description {
	readonly at: number;
	readonly index: number;
	readonly peer: string;
	/** `offer`, `answer`, `pranswer`, `rollback`; empty where the page did not say. */
	readonly type: string;
	readonly sdp: string;
	/** `created` came out of createOffer or createAnswer; `local` and `remote` were handed to the connection. */
	readonly role: 'created' | 'local' | 'remote';
	/** Number of the call within the Recording. */
	readonly call: number;
	readonly outcome: Outcome;
}

export type Outcome =
	| { readonly kind: 'pending' }
	| { readonly kind: 'succeeded'; readonly at: number }
	| { readonly kind: 'failed'; readonly at: number; readonly error: FailureEvent['error'] };

/** How the call of that number ended, for every call that has. */
export function outcomesOf(events: readonly RecordingEvent[]): Map<number, Outcome> {
	const outcomes = new Map<number, Outcome>();
	for (const [, event] of withoutSamples(events))
		if (isFailure(event)) outcomes.set(event.call, { kind: 'failed', at: event.at, error: event.error });
		else if (isSuccess(event)) outcomes.set(event.call, { kind: 'succeeded', at: event.at });
	return outcomes;
}

export const isSuccess = (event: RecordingEvent): event is SuccessEvent => event.type.endsWith('OnSuccess');
export const isFailure = (event: RecordingEvent): event is FailureEvent => event.type.endsWith('OnFailure');
/** A method call as it was made; its outcome is another event. */
export const isCall = (event: RecordingEvent): event is CallEvent => 'args' in event;

/** The type and text of a description that came as an argument or a result. */
export function descriptionIn(
	value: Json | undefined
): { readonly type: string; readonly sdp: string } | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const { type, sdp } = value as { readonly [key: string]: Json | undefined };
	if (typeof type !== 'string' && typeof sdp !== 'string') return undefined;
	return { type: typeof type === 'string' ? type : '', sdp: typeof sdp === 'string' ? sdp : '' };
}

/** All descriptions in order of time. */
export function descriptionsOf(events: readonly RecordingEvent[]): Description[] {
	const outcomes = outcomesOf(events);
	const found: Description[] = [];
	for (const [index, event] of withoutSamples(events)) {
		const { at, peer } = event;
		if (event.type === 'createOfferOnSuccess' || event.type === 'createAnswerOnSuccess') {
			const { call, value } = event;
			const made = descriptionIn(value);
			if (made)
				found.push({ at, index, peer, ...made, role: 'created', call, outcome: { kind: 'succeeded', at } });
		} else if (event.type === 'setLocalDescription' || event.type === 'setRemoteDescription') {
			const { call, args } = event;
			const passed = descriptionIn(args[0]);
			const role = event.type === 'setLocalDescription' ? 'local' : 'remote';
			const outcome = outcomes.get(call) ?? { kind: 'pending' };
			// Without an SDP the browser makes one; it is told with the outcome.
			if (passed && (passed.sdp || outcome.kind === 'failed'))
				found.push({ at, index, peer, ...passed, role, call, outcome });
		} else if (event.type === 'setLocalDescriptionOnSuccess') {
			const { call, value } = event;
			const made = descriptionIn(value);
			if (made)
				found.push({ at, index, peer, ...made, role: 'local', call, outcome: { kind: 'succeeded', at } });
		}
	}
	return found;
}
