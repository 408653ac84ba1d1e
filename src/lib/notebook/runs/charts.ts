/** Which stats of a run are drawn, and where their lines go: geometry for the page and for the report alike. */
import type { RecordingEvent } from '../../recording/event.ts';
import { statCatalogue, type Series, type StatKey, type StatObject } from '../../recording/series.ts';

/** Charts that a kept run has where its reader chose none. */
const usualCharts = 4;
/** By type of stats object: the fields that say most. */
const usual: readonly (readonly [string, string])[] = [
	['inbound-rtp', 'bytesReceived'],
	['inbound-rtp', 'framesPerSecond'],
	['candidate-pair', 'currentRoundTripTime'],
	['data-channel', 'bytesReceived'],
	['outbound-rtp', 'bytesSent'],
	['candidate-pair', 'bytesSent'],
	['transport', 'bytesSent']
];

/** The usual choice: what says most of what was received and how far it was, of any peer. */
export function defaultCharts(events: readonly RecordingEvent[]): StatKey[] {
	const catalogue = statCatalogue(events);
	const keys = usual.flatMap(([type, field]) =>
		catalogue.flatMap(({ peer, objects }) => {
			const object = objects.find((one) => one.type === type && one.fields.includes(field));
			return object ? [{ peer, id: object.id, type, field }] : [];
		})
	);
	return keys.slice(0, usualCharts);
}

/** The same stat in another run, where ids and names of peers differ: by the place of the peer, type and hint. */
export function counterpartOf(
	key: StatKey,
	own: readonly RecordingEvent[],
	other: readonly RecordingEvent[],
	peerThere: string
): StatKey | undefined {
	const here = objectOf(own, key.peer, (object) => object.id === key.id);
	const there = statCatalogue(other).find(({ peer }) => peer === peerThere)?.objects ?? [];
	const fits = there.filter(({ type, fields }) => type === key.type && fields.includes(key.field));
	const found =
		fits.find(({ hint }) => hint === here?.hint) ?? fits.find(({ hint }) => isAlike(hint, here)) ?? fits[0];
	return found && { peer: peerThere, id: found.id, type: key.type, field: key.field };
}
const objectOf = (
	events: readonly RecordingEvent[],
	peer: string,
	fits: (object: StatObject) => boolean
): StatObject | undefined =>
	statCatalogue(events)
		.find((one) => one.peer === peer)
		?.objects.find(fits);
/** The first word says the kind: `video`, `nominated`. */
const isAlike = (hint: string, object: StatObject | undefined): boolean =>
	hint.split(' ')[0] === object?.hint.split(' ')[0];

export interface PlotLine {
	readonly label: string;
	/** Data of an SVG path; empty where there is no point. */
	readonly path: string;
	/** A point without neighbours would not be seen as a line. */
	readonly dots: readonly { readonly x: number; readonly y: number }[];
	readonly last: number | undefined;
}
export interface Plot {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly bottom: number;
	readonly unit: string;
	readonly lines: readonly PlotLine[];
	readonly xTicks: readonly { readonly at: number; readonly value: number }[];
	readonly yTicks: readonly { readonly at: number; readonly value: number }[];
}

const size = { width: 640, height: 200, left: 92, right: 12, top: 12, bottom: 28 };
/** Beyond this many points a line is thinned: more than two a pixel are not seen. */
const maxPoints = 1_200;

/** Lines over one pair of axes; times in milliseconds. */
export function plotOf(
	lines: readonly { readonly label: string; readonly series: Series }[],
	durationMs: number
): Plot {
	const values = lines.flatMap(({ series }) => series.points.map(({ value }) => value));
	const top = values.reduce((most, value) => Math.max(most, value), 0);
	const low = values.reduce((least, value) => Math.min(least, value), 0);
	const xStep = niceStep(Math.max(1, durationMs) / 1000 / 6);
	const yStep = niceStep((top - low || 1) / 4);
	const yLow = Math.floor(low / yStep) * yStep;
	const yTop = Math.max(yLow + yStep, Math.ceil(top / yStep) * yStep);
	const seconds = Math.max(1, durationMs) / 1000;
	const { width, height, left, right, top: above, bottom: below } = size;
	const x = (ms: number) => round(left + ((width - left - right) * (ms / 1000)) / seconds);
	const y = (value: number) =>
		round(height - below - ((height - above - below) * (value - yLow)) / (yTop - yLow));
	return {
		width,
		height,
		left,
		bottom: height - below,
		unit: lines[0]?.series.unit ?? '',
		lines: lines.map(({ label, series }) => {
			const every = Math.ceil(series.points.length / maxPoints);
			const placed = series.points
				.filter((_, index) => index % every === 0)
				.map(({ at, value }) => ({ x: x(at), y: y(value) }));
			return {
				label,
				path: placed.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
				dots: placed.length <= 60 ? placed : [],
				last: series.points.at(-1)?.value
			};
		}),
		xTicks: ticks(0, seconds, xStep).map((value) => ({ at: x(value * 1000), value })),
		// A line that never leaves zero has no scale but its own.
		yTicks: (top === low ? [0] : ticks(yLow, yTop, yStep)).map((value) => ({ at: y(value), value }))
	};
}
const round = (value: number) => Math.round(value * 10) / 10;
function niceStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	const part = rough / power;
	return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}
function ticks(from: number, to: number, step: number): number[] {
	const found: number[] = [];
	for (let count = 0; count <= 20 && from + count * step <= to * 1.0001; count++)
		found.push(Number((from + count * step).toPrecision(12)));
	return found;
}
