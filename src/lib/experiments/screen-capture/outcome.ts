/** What a share gave, and what the two hints did to one picture: pure functions of a Recording. */
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import { statsReports, type StatsSample } from '#lib/recording/stats-delta.ts';
import type { CapturedTrackFacts } from '#lib/webrtc/observe-media.ts';

export const notes = {
	/** `{way, source, width}`: the comparison began. */
	compared: 'hints-compared',
	/** `{kilobits}`: both senders were capped. */
	capped: 'capped',
	/** The settings of the picture, when they changed by themselves. */
	settings: 'share-settings',
	/** `{act, level}` or `{act, error}`: the zoom of a captured tab. */
	zoomed: 'zoomed'
} as const;

const asked = 'navigator.mediaDevices.getDisplayMedia';
type Settings = Readonly<Record<string, Json>>;
type Fields = Readonly<Record<string, Json | undefined>>;

export interface ShareFacts {
	/** What was passed in. */
	readonly asked: Fields;
	/** What `getSettings()` of the picture says now: a window that changes its size changes them too. */
	readonly settings: Settings;
	readonly label: string;
	readonly trackId: string;
	/** Label of the sound, where some came. */
	readonly audio: string | undefined;
	/** The last constraints that were applied to it while it ran, and what was there before. */
	readonly applied: { readonly asked: Json; readonly before: Settings } | undefined;
	/** It ended by itself: milliseconds of the Recording. */
	readonly endedAt: number | undefined;
	/** The page stopped it. */
	readonly isStopped: boolean;
}

const fieldsOf = (value: Json | undefined): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The last share that was given; undefined before the first. */
export function shareFacts(events: readonly RecordingEvent[]): ShareFacts | undefined {
	const args = new Map<number, readonly Json[]>();
	let share: ShareFacts | undefined;
	for (const event of events) {
		if (event.type === asked || event.type === 'MediaStreamTrack.applyConstraints')
			args.set(event.call, event.args);
		else if (event.type === `${asked}OnSuccess`) {
			const tracks = (event.value ?? []) as unknown as readonly CapturedTrackFacts[];
			const video = tracks.find(({ kind }) => kind === 'video');
			if (!video) continue;
			share = {
				asked: fieldsOf(args.get(event.call)?.[0]),
				settings: video.settings,
				label: video.label,
				trackId: video.id,
				audio: tracks.find(({ kind }) => kind === 'audio')?.label,
				applied: undefined,
				endedAt: undefined,
				isStopped: false
			};
		} else if (!share) continue;
		else if (event.type === 'MediaStreamTrack.applyConstraintsOnSuccess') {
			const [track, constraints] = args.get(event.call) ?? [];
			if (fieldsOf(track).id !== share.trackId) continue;
			share = {
				...share,
				applied: { asked: constraints ?? {}, before: share.settings },
				settings: fieldsOf(event.value) as Settings
			};
		} else if (event.type === 'note' && event.note === notes.settings)
			share = { ...share, settings: fieldsOf(event.value) as Settings };
		else if (event.type === 'MediaStreamTrack.onended' && event.track.id === share.trackId)
			share = { ...share, endedAt: event.at };
		else if (event.type === 'MediaStreamTrack.stop' && fieldsOf(event.args[0]).id === share.trackId)
			share = { ...share, isStopped: true };
	}
	return share;
}

export const shownSettings = [
	'displaySurface',
	'logicalSurface',
	'cursor',
	'width',
	'height',
	'frameRate'
] as const;

export interface SettingRow {
	readonly name: string;
	readonly asked: string | undefined;
	readonly got: string | undefined;
}

/** What was wished for beside what came, setting by setting. */
export function settingRows({ asked: options, settings }: ShareFacts): SettingRow[] {
	const wishes = fieldsOf(options.video);
	const text = (value: Json | undefined) =>
		value === undefined ? undefined : typeof value === 'object' ? JSON.stringify(value) : String(value);
	return shownSettings.map((name) => ({ name, asked: text(wishes[name]), got: text(settings[name]) }));
}

/** One second of one of the two calls. */
export interface LanePoint {
	readonly at: number;
	/** `outbound-rtp.frameWidth`. */
	readonly width: number | undefined;
	readonly height: number | undefined;
	/** Δ `outbound-rtp.framesEncoded` / Δ t. */
	readonly rate: number;
	/** Δ `outbound-rtp.bytesSent` × 8 / Δ t, in kb/s. */
	readonly kilobits: number;
	/** Δ `outbound-rtp.qpSum` / Δ `framesEncoded`: the coarseness of the codec's steps. */
	readonly qp: number | undefined;
	/** `outbound-rtp.qualityLimitationReason`. */
	readonly limitation: string | undefined;
}

/** Browsers count in steps: less than this is no rate. */
const shortestMs = 500;

const numberIn = (entry: Fields, field: string): number | undefined => {
	const value = entry[field];
	return typeof value === 'number' ? value : undefined;
};
const entryOf = ({ report }: StatsSample, type: string): Fields | undefined =>
	Object.values(report).find((entry) => entry.type === type && entry.kind === 'video');

/** What the sender of that call did, second by second. */
export function lanePoints(events: readonly RecordingEvent[], lane: string): LanePoint[] {
	const points: LanePoint[] = [];
	let before: { at: number; frames: number; bytes: number; qp: number | undefined } | undefined;
	for (const sample of statsReports(events, lane)) {
		const entry = entryOf(sample, 'outbound-rtp');
		if (!entry) {
			before = undefined;
			continue;
		}
		const { timestamp: at } = sample;
		const frames = numberIn(entry, 'framesEncoded') ?? 0;
		const bytes = numberIn(entry, 'bytesSent') ?? 0;
		const qp = numberIn(entry, 'qpSum');
		if (before && at - before.at < shortestMs) continue;
		if (before) {
			const seconds = (at - before.at) / 1000;
			const coded = frames - before.frames;
			points.push({
				at: sample.at,
				width: numberIn(entry, 'frameWidth'),
				height: numberIn(entry, 'frameHeight'),
				rate: coded / seconds,
				kilobits: ((bytes - before.bytes) * 8) / 1000 / seconds,
				qp: qp !== undefined && before.qp !== undefined && coded > 0 ? (qp - before.qp) / coded : undefined,
				limitation:
					typeof entry.qualityLimitationReason === 'string' ? entry.qualityLimitationReason : undefined
			});
		}
		before = { at, frames, bytes, qp };
	}
	return points;
}

/** `inbound-rtp.framesDecoded` of the receiving end of that call. */
export function decodedIn(events: readonly RecordingEvent[], lane: string): number | undefined {
	const last = statsReports(events, `${lane}-receiver`).at(-1);
	const entry = last && entryOf(last, 'inbound-rtp');
	return entry && numberIn(entry, 'framesDecoded');
}

export type Keeper = 'motion' | 'detail' | 'same';
export interface LaneMean {
	readonly width: number;
	readonly rate: number;
	readonly kilobits: number;
}
export interface Comparison {
	readonly capKilobits: number;
	readonly way: string;
	readonly motion: LaneMean;
	readonly detail: LaneMean;
	/** Which call sends the wider picture. */
	readonly widthKeeper: Keeper;
	/** Which call sends more frames a second. */
	readonly framesKeeper: Keeper;
}

/** An encoder needs a few seconds to find its size; after that so many seconds are looked at. */
export const settleMs = 6000;
export const enoughPoints = 4;
const lookedAt = 8;

/** How the two calls of the last comparison differ since the last cap; undefined until it can be told. */
export function comparisonOf(events: readonly RecordingEvent[]): Comparison | undefined {
	const start = events.findLastIndex((event) => event.type === 'note' && event.note === notes.compared);
	const since = start < 0 ? [] : events.slice(start);
	const [begun] = since;
	const capped = since.findLast((event) => event.type === 'note' && event.note === notes.capped);
	if (capped?.type !== 'note' || begun?.type !== 'note') return undefined;
	const meanOf = (lane: string): LaneMean | undefined => {
		const points = lanePoints(since, lane)
			.filter(({ at }) => at > capped.at + settleMs)
			.slice(-lookedAt);
		if (points.length < enoughPoints) return undefined;
		const mean = (pick: (point: LanePoint) => number) =>
			points.reduce((sum, point) => sum + pick(point), 0) / points.length;
		return {
			width: points.at(-1)?.width ?? 0,
			rate: mean(({ rate }) => rate),
			kilobits: mean(({ kilobits }) => kilobits)
		};
	};
	const motion = meanOf('motion');
	const detail = meanOf('detail');
	if (!motion || !detail) return undefined;
	const way = fieldsOf(begun.value).way;
	return {
		capKilobits: numberIn(fieldsOf(capped.value), 'kilobits') ?? 0,
		way: typeof way === 'string' ? way : '',
		motion,
		detail,
		widthKeeper: keeperOf(motion.width, detail.width, 0),
		framesKeeper: keeperOf(motion.rate, detail.rate, 1)
	};
}

/** A difference counts when it is a third of the smaller one, and more than `least`. */
function keeperOf(motion: number, detail: number, least: number): Keeper {
	const [small, large] = motion < detail ? [motion, detail] : [detail, motion];
	if (large <= (small * 4) / 3 || large - small <= least) return 'same';
	return motion > detail ? 'motion' : 'detail';
}
