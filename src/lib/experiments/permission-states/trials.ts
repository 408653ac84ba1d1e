/** The errors of getUserMedia, which of them can be had here, and what came of trying, as a Recording tells. */
import type { FailureEvent, Json, NoteEvent, RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';

/** Notes of the experiment about itself. */
export const notes = {
	/** `{kind, state}`: what `permissions.query` answered; state `unknown` where it refused. */
	state: 'permission-state',
	/** `{id}`: a row of the table is tried now. */
	trial: 'trial',
	/** `{id}`: this machine cannot show it. */
	impossible: 'trial-impossible',
	/** `{id}`: no answer within `patienceMs`. */
	pending: 'trial-pending'
} as const;

/** How long a trial that asks nobody may take. */
export const patienceMs = 3000;

/**
 * `try`: reproduced at a press. `answer`: the reader's own answer decides. `hardware`: only where something is missing.
 * `told`: cannot be shown here.
 */
export type Mode = 'try' | 'answer' | 'hardware' | 'told';

export const rows = [
	{ id: 'denied', error: 'NotAllowedError', mode: 'answer' },
	{ id: 'policy', error: 'NotAllowedError', mode: 'try' },
	{ id: 'missing', error: 'NotFoundError', mode: 'hardware' },
	{ id: 'in-use', error: 'NotReadableError', mode: 'told' },
	{ id: 'too-much', error: 'OverconstrainedError', mode: 'try' },
	{ id: 'nobody', error: 'OverconstrainedError', mode: 'try' },
	{ id: 'nothing', error: 'TypeError', mode: 'try' },
	{ id: 'ended', error: 'InvalidStateError', mode: 'try' },
	{ id: 'insecure', error: 'SecurityError', mode: 'told' },
	{ id: 'aborted', error: 'AbortError', mode: 'told' }
] as const satisfies readonly { readonly id: string; readonly error: string; readonly mode: Mode }[];
export type RowId = (typeof rows)[number]['id'];

/** What old browsers called the same errors, before names were agreed. */
export const legacyNames = [
	['PermissionDeniedError', 'NotAllowedError'],
	['DevicesNotFoundError', 'NotFoundError'],
	['TrackStartError', 'NotReadableError'],
	['ConstraintNotSatisfiedError', 'OverconstrainedError']
] as const;

export interface Trial {
	readonly id: string;
	readonly at: number;
	readonly outcome: 'waiting' | 'refused' | 'given' | 'impossible' | 'pending';
	readonly error?: FailureEvent['error'];
}

const asks = 'navigator.mediaDevices.getUserMedia';
const idOf = (note: NoteEvent): string => (note.value as { readonly id: string }).id;

/** The last trial of each row: what the first getUserMedia after its note came to. */
export function trialsOf(events: readonly RecordingEvent[]): ReadonlyMap<string, Trial> {
	const trials = new Map<string, Trial>();
	/** The row that is tried, and the rows by the number of their call: an answer may come late. */
	let current: string | undefined;
	const rowOfCall = new Map<number, string>();
	const settle = (id: string | undefined, outcome: Trial['outcome'], error?: Trial['error']) => {
		const trial = id === undefined ? undefined : trials.get(id);
		if (trial) trials.set(trial.id, { ...trial, outcome, ...(error ? { error } : {}) });
	};
	for (const event of events) {
		if (event.type === 'note') {
			if (event.note === notes.trial) {
				current = idOf(event);
				trials.set(current, { id: current, at: event.at, outcome: 'waiting' });
			}
			if (event.note === notes.impossible) settle(idOf(event), 'impossible');
			if (event.note === notes.pending) settle(idOf(event), 'pending');
		}
		if (event.type === asks && current !== undefined) {
			rowOfCall.set(event.call, current);
			current = undefined;
		}
		if (event.type === `${asks}OnFailure`) {
			const { call, error } = event;
			settle(rowOfCall.get(call), 'refused', error);
		}
		if (event.type === `${asks}OnSuccess`) settle(rowOfCall.get(event.call), 'given');
	}
	return trials;
}

export type PermissionName = 'camera' | 'microphone';
export interface PermissionMoment {
	readonly state: string;
	/** The event `change` of its PermissionStatus told it, or `permissions.query` was asked again. */
	readonly source: 'PermissionStatus.onchange' | 'permissions.query()';
	readonly at: number;
}

/** The states that a permission was in, one after the other, each where it was first heard of. */
export function permissionPath(events: readonly RecordingEvent[], kind: PermissionName): PermissionMoment[] {
	const path: PermissionMoment[] = [];
	for (const event of events) {
		const isChange = event.type === 'PermissionStatus.onchange';
		if (!isChange && !(event.type === 'note' && event.note === notes.state)) continue;
		const value = (event as { readonly value?: Json }).value as { kind: string; state: string };
		if (value.kind !== kind || path.at(-1)?.state === value.state) continue;
		path.push({
			state: value.state,
			source: isChange ? 'PermissionStatus.onchange' : 'permissions.query()',
			at: event.at
		});
	}
	return path;
}

/** What a frame that was forbidden the camera got: for a prediction. */
export const forbiddenFrameError = ({ events }: Recording): string | undefined =>
	trialsOf(events).get('policy')?.error?.name;

/**
 * What the permission said after the reader's answer: for a prediction. Undefined until somebody has answered.
 * `prompt` means that the browser forgets the answer, as Firefox does unless it is told to remember.
 */
export function stateAfterAnswer({ events }: Recording): string | undefined {
	const answered = events.findLastIndex(
		({ type }) => type === `${asks}OnSuccess` || type === `${asks}OnFailure`
	);
	const trial = trialsOf(events).get('denied');
	if (answered === -1 || !trial || (trial.outcome !== 'refused' && trial.outcome !== 'given'))
		return undefined;
	// The state is read once more after the answer; before that it may be an old one.
	const isRead = events.slice(answered).some((event) => event.type === 'note' && event.note === notes.state);
	if (!isRead) return undefined;
	return permissionPath(events, 'camera').at(-1)?.state;
}
