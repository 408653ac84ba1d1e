/** One run of the race as its Recording tells it: when each phase was reached, counted from the first call. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Way } from './code.ts';

export const notes = { begin: 'race-begin', frame: 'race-first-frame', end: 'race-end' } as const;

/** The three that are raced; the exercise tries two more. */
export const ways = ['trickle', 'wait', 'pool'] as const satisfies readonly Way[];

export const phases = ['offer', 'gathered', 'checking', 'paired', 'dtls', 'channel', 'frame'] as const;
export type Phase = (typeof phases)[number];
/** The event that says that a phase has been reached. */
export const phaseSources: Readonly<Record<Phase, string>> = {
	offer: 'callee.setRemoteDescription',
	gathered: 'caller.icegatheringstate complete',
	checking: 'caller.iceconnectionstate checking',
	paired: 'caller.iceconnectionstate connected',
	dtls: 'caller.dtlsstate connected',
	channel: 'RTCDataChannel.onopen',
	frame: 'HTMLMediaElement loadeddata'
};

export interface RaceRun {
	readonly way: Way;
	/** Milliseconds after the first call; absent where the phase was not reached. */
	readonly reached: Readonly<Partial<Record<Phase, number>>>;
	/** Candidate lines in the offer that the callee was handed. */
	readonly linesInOffer: number | undefined;
	/** When the callee was told a first candidate, in whatever way. */
	readonly firstTold: number | undefined;
	readonly isOver: boolean;
}

const isState = (event: RecordingEvent, peer: string, type: string, value: string) =>
	event.type === type && event.peer === peer && 'value' in event && event.value === value;

const phaseOf = (event: RecordingEvent): Phase | undefined => {
	if (event.type === 'setRemoteDescription' && event.peer === 'callee') return 'offer';
	if (isState(event, 'caller', 'onicegatheringstatechange', 'complete')) return 'gathered';
	if (isState(event, 'caller', 'oniceconnectionstatechange', 'checking')) return 'checking';
	if (isState(event, 'caller', 'oniceconnectionstatechange', 'connected')) return 'paired';
	if (isState(event, 'caller', 'ondtlsstatechange', 'connected')) return 'dtls';
	if (event.type === 'RTCDataChannel.onopen' && event.peer === 'caller') return 'channel';
	if (event.type === 'note' && event.note === notes.frame) return 'frame';
	return undefined;
};

const wayIn = (value: Json | undefined): Way => (typeof value === 'string' ? (value as Way) : 'wait');

/** All runs of a Recording, in order. */
export function runsIn(events: readonly RecordingEvent[]): RaceRun[] {
	const begins = events.flatMap((event, index) =>
		event.type === 'note' && event.note === notes.begin
			? [{ index, at: event.at, way: wayIn(event.value) }]
			: []
	);
	return begins.map(({ index, at, way }, number) => {
		const own = events.slice(index, begins[number + 1]?.index);
		const reached: Partial<Record<Phase, number>> = {};
		let linesInOffer: number | undefined;
		let firstTold: number | undefined;
		for (const event of own) {
			if (event.type === 'note' && event.note === notes.end) break;
			const phase = phaseOf(event);
			if (phase && reached[phase] === undefined) reached[phase] = event.at - at;
			if (event.type === 'setRemoteDescription' && event.peer === 'callee' && linesInOffer === undefined) {
				const { sdp = '' } = (event.args[0] ?? {}) as { sdp?: string };
				linesInOffer = [...sdp.matchAll(/^a=candidate:/gm)].length;
				if (linesInOffer > 0) firstTold ??= event.at - at;
			}
			if (event.type === 'addIceCandidate' && event.peer === 'callee') firstTold ??= event.at - at;
		}
		const isOver = own.some((event) => event.type === 'note' && event.note === notes.end);
		return { way, reached, linesInOffer, firstTold, isOver };
	});
}

export interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
	readonly count: number;
}
/** Median, least and most; undefined of nothing. */
export function spreadOf(values: readonly number[]): Spread | undefined {
	if (values.length === 0) return undefined;
	const sorted = [...values].sort((one, other) => one - other);
	const middle = (sorted.length - 1) / 2;
	return {
		median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
		least: sorted[0]!,
		most: sorted.at(-1)!,
		count: sorted.length
	};
}

/** What the runs of one way took to a phase. */
export const spreadTo = (runs: readonly RaceRun[], way: Way, phase: Phase): Spread | undefined =>
	spreadOf(
		runs.flatMap((run) => {
			const ms = run.reached[phase];
			return run.way === way && ms !== undefined ? [ms] : [];
		})
	);
