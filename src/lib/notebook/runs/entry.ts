/**
 * A run that was kept: what stands in the list of the notebook. Its Recording is stored beside it, so that a list of many is
 * read fast. Values in, values out; what comes from outside is read field by field and never trusted.
 */
import { durationOf, peersOf, type Recording } from '../../recording/recording.ts';
import type { StatKey } from '../../recording/series.ts';
import { browserName } from './browser-name.ts';
import { defaultCharts } from './charts.ts';

/** Characters of a title, a tag, a note; tags and charts of one run. */
export const maxTitle = 200;
export const maxTag = 40;
export const maxTags = 20;
export const maxNote = 50_000;
export const maxCharts = 12;
const maxPredictions = 20;
/** Any other text of an entry, such as the words of a browser about itself. */
const maxText = 1_000;

/** What was predicted before the run, in the words that stood there. */
export interface PredictionWords {
	readonly lesson: string;
	readonly question: string;
	/** Null where the question was skipped. */
	readonly predicted: string | null;
	/** Absent where the Recording does not tell. */
	readonly happened?: string;
	readonly isRight?: boolean;
}

export interface RunEntry {
	readonly id: string;
	/** Grows with each edit: whoever writes says which one was read, and a stale one is refused. */
	readonly revision: number;
	readonly title: string;
	/** Markdown. */
	readonly note: string;
	readonly tags: readonly string[];
	/** Slug; may be empty where a file did not say. */
	readonly experiment: string;
	/** ISO 8601. */
	readonly startedAt: string;
	readonly keptAt: string;
	readonly editedAt: string;
	/** The browser in its own words; empty when simulated. */
	readonly browser: string;
	/** Name and version read from those words. */
	readonly browserName: string;
	readonly durationMs: number;
	readonly eventCount: number;
	/** Characters of the Recording's text. */
	readonly size: number;
	readonly peers: readonly string[];
	readonly predictions: readonly PredictionWords[];
	readonly charts: readonly StatKey[];
	/** The page went away in the middle of it. */
	readonly isInterrupted?: true;
}

/** What a reader can change. */
export type EntryEdit = Partial<Pick<RunEntry, 'title' | 'note' | 'tags' | 'charts'>>;

export interface NewEntry {
	readonly id: string;
	/** ISO 8601. */
	readonly now: string;
	readonly title: string;
	readonly size: number;
	readonly predictions?: readonly PredictionWords[];
	/** What the reader was looking at; a usual choice where there is none. */
	readonly charts?: readonly StatKey[];
	readonly brands?: string;
	readonly isInterrupted?: boolean;
}

export function entryFor({ origin, events }: Recording, given: NewEntry): RunEntry {
	const usual = defaultCharts(events);
	const charts = given.charts?.length
		? [...given.charts, ...usual.filter((key) => !given.charts?.some((own) => isSameStat(own, key)))]
		: usual;
	return {
		id: given.id,
		revision: 1,
		title: given.title.slice(0, maxTitle),
		note: '',
		tags: [],
		experiment: origin.experiment.slice(0, maxText),
		startedAt: isMoment(origin.startedAt) ? origin.startedAt : given.now,
		keptAt: given.now,
		editedAt: given.now,
		browser: origin.browser.slice(0, maxText),
		browserName: given.brands ?? browserName(origin.browser),
		durationMs: durationOf(events),
		eventCount: events.length,
		size: given.size,
		peers: peersOf(events).slice(0, 20),
		predictions: given.predictions ?? [],
		charts: charts.slice(0, maxCharts),
		...(given.isInterrupted ? { isInterrupted: true } : {})
	};
}

/** The entry with an edit within its limits, one revision on. */
export const edited = (entry: RunEntry, edit: EntryEdit, now: string): RunEntry => ({
	...entry,
	title: (edit.title ?? entry.title).slice(0, maxTitle),
	note: (edit.note ?? entry.note).slice(0, maxNote),
	tags: edit.tags ? tidyTags(edit.tags) : entry.tags,
	charts: (edit.charts ?? entry.charts).slice(0, maxCharts),
	revision: entry.revision + 1,
	editedAt: now
});

/** Each tag once, without blanks around it, in the order they came. */
export const tidyTags = (tags: readonly string[]): string[] =>
	[...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, maxTag)).filter(Boolean))].slice(
		0,
		maxTags
	);
/** Tags as they are typed: between commas. */
export const tagsIn = (text: string): string[] => tidyTags(text.split(/[,，]/));

export const isSameStat = (a: StatKey, b: StatKey): boolean =>
	a.peer === b.peer && a.id === b.id && a.field === b.field;

export interface ReadEntry {
	/** Missing where nothing could be used. */
	readonly entry?: RunEntry;
	/** Names of fields that were wrong and were left out or cut. */
	readonly problems: readonly string[];
}

/**
 * Reads an entry that was stored or came in a file. What the Recording itself says (peers, length, duration) is taken from
 * the Recording where there is one; a wrong field is left out by name and the rest is kept.
 */
export function readEntry(
	value: unknown,
	recording?: { readonly recording: Recording; readonly size: number }
): ReadEntry {
	if (!isObject(value) || !isId(value.id)) return { problems: ['id'] };
	const problems: string[] = [];
	const take = <T>(name: string, read: (field: unknown) => T | undefined, otherwise: T): T => {
		if (value[name] === undefined) return otherwise;
		const good = read(value[name]);
		if (good === undefined) problems.push(name);
		return good ?? otherwise;
	};
	const text = (limit: number) => (field: unknown) =>
		typeof field === 'string' && field.length <= limit ? field : undefined;
	const list =
		<T>(limit: number, read: (field: unknown) => T | undefined) =>
		(field: unknown): T[] | undefined => {
			if (!Array.isArray(field) || field.length > limit) return undefined;
			const good = field.map(read);
			return good.every((one) => one !== undefined) ? good : undefined;
		};
	const moment = (field: unknown) => (isMoment(field) ? field : undefined);
	const count = (field: unknown) =>
		typeof field === 'number' && Number.isFinite(field) && field >= 0 ? field : undefined;

	const origin = recording?.recording.origin;
	const fallback = '1970-01-01T00:00:00.000Z';
	const browser = take('browser', text(maxText), origin?.browser.slice(0, maxText) ?? '');
	const startedAt = take('startedAt', moment, moment(origin?.startedAt) ?? fallback);
	const keptAt = take('keptAt', moment, startedAt);
	const events = recording?.recording.events;
	return {
		entry: {
			id: value.id,
			revision: Math.max(1, Math.floor(take('revision', count, 1))),
			title: take('title', text(maxTitle), ''),
			note: take('note', text(maxNote), ''),
			tags: tidyTags(take('tags', list(maxTags, text(maxTag)), [])),
			experiment: take('experiment', text(maxText), origin?.experiment.slice(0, maxText) ?? ''),
			startedAt,
			keptAt,
			editedAt: take('editedAt', moment, keptAt),
			browser,
			browserName: take('browserName', text(maxText), browserName(browser)),
			durationMs: events ? durationOf(events) : take('durationMs', count, 0),
			eventCount: events ? events.length : take('eventCount', count, 0),
			size: recording ? recording.size : take('size', count, 0),
			peers: events ? peersOf(events).slice(0, 20) : take('peers', list(20, text(maxText)), []),
			predictions: take('predictions', list(maxPredictions, readPrediction), []),
			charts: take('charts', list(maxCharts, readStat), []),
			...(value.isInterrupted === true ? { isInterrupted: true } : {})
		},
		problems
	};
}

function readPrediction(value: unknown): PredictionWords | undefined {
	if (!isObject(value)) return undefined;
	const { lesson, question, predicted, happened, isRight } = value;
	if (!isText(lesson) || !isText(question) || (predicted !== null && !isText(predicted))) return undefined;
	if (
		(happened !== undefined && !isText(happened)) ||
		(isRight !== undefined && typeof isRight !== 'boolean')
	)
		return undefined;
	return {
		lesson,
		question,
		predicted,
		...(happened === undefined ? {} : { happened }),
		...(isRight === undefined ? {} : { isRight })
	};
}

function readStat(value: unknown): StatKey | undefined {
	if (!isObject(value)) return undefined;
	const { peer, id, type, field } = value;
	return isText(peer) && isText(id) && isText(type) && isText(field) ? { peer, id, type, field } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= maxText;
/** Ids stand in addresses of pages. */
export const isId = (value: unknown): value is string =>
	typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isMoment = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));

export interface RunFilter {
	/** Looked for in title, note, tags, experiment and browser; every word has to be there. */
	readonly text?: string;
	readonly tag?: string;
	readonly experiment?: string;
}

/** The runs that fit, the latest first. @param titleOf title of an experiment in the reader's language */
export function listRuns(
	entries: readonly RunEntry[],
	{ text = '', tag = '', experiment = '' }: RunFilter,
	titleOf: (experiment: string) => string = (slug) => slug
): RunEntry[] {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return entries
		.filter((entry) => {
			if (tag && !entry.tags.includes(tag)) return false;
			if (experiment && entry.experiment !== experiment) return false;
			const hay = [
				entry.title,
				entry.note,
				...entry.tags,
				entry.experiment,
				titleOf(entry.experiment),
				entry.browserName
			]
				.join('\n')
				.toLowerCase();
			return words.every((word) => hay.includes(word));
		})
		.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt) || (a.id < b.id ? -1 : 1));
}
