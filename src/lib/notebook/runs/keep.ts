/** Keeping a run: what it was, what was predicted, what was looked at, in one press. */
import { aboutWordsOf } from '#lib/experiments/about-shelf.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { loadLesson } from '#lib/lessons/shelf.ts';
import { saveRecording } from '#lib/recording/file.ts';
import type { Recording, RecordingSource } from '#lib/recording/recording.ts';
import type { StatKey } from '#lib/recording/series.ts';
import type { NotebookData } from '../progress.ts';
import { brandNames } from './browser-name.ts';
import { forgetDraft } from './draft.ts';
import { entryFor, type PredictionWords } from './entry.ts';
import { entryOf, newId, putRun, StoreError } from './store.ts';
import { runWords } from './words.ts';

export interface Keeping {
	readonly notebook: NotebookData;
	readonly locale: Locale;
	readonly chosenStat?: StatKey | undefined;
	readonly isInterrupted?: boolean;
}

/** What became of pressing Keep: a sentence, and where the run is. */
export interface Kept {
	readonly isKept: boolean;
	readonly sentence: string;
	readonly link?: { readonly path: string; readonly text: string };
}

/** A run that goes on may be kept more than once: it is the same one, with more in it. */
const keptAs = new WeakMap<RecordingSource, { id: string; events: number }>();

export async function keepRun(source: RecordingSource, keeping: Keeping): Promise<Kept> {
	const words = runWords[keeping.locale];
	try {
		const before = keptAs.get(source);
		const known = before && (await entryOf(before.id));
		if (known && before.events === source.events.length) return said(words.keptAgain, known.id, words.look);
		const recording: Recording = { origin: source.origin, events: [...source.events] };
		const id = known?.id ?? newId();
		await storeRun(recording, id, keeping, known);
		keptAs.set(source, { id, events: recording.events.length });
		// Kept is kept: a draft that stays behind costs room, not the run.
		await forgetDraft(source).catch(() => undefined);
		return said(words.kept, id, words.look);
	} catch (error) {
		return { isKept: false, sentence: words.store[error instanceof StoreError ? error.reason : 'other'] };
	}
}
const said = (sentence: string, id: string, text: string): Kept => ({
	isKept: true,
	sentence,
	link: { path: `/notebook/run/?id=${id}`, text }
});

/** Writes a run down; `known` is what stood there, whose words stay. */
export async function storeRun(
	recording: Recording,
	id: string,
	{ notebook, locale, chosenStat, isInterrupted }: Keeping,
	known?: Awaited<ReturnType<typeof entryOf>>
): Promise<void> {
	const text = saveRecording(recording);
	const { experiment, browser } = recording.origin;
	// A title that cannot be fetched now costs its words, not the run.
	const about = await aboutWordsOf(experiment, locale).catch(() => undefined);
	const brands = browser === navigator.userAgent ? ownBrands() : undefined;
	const entry = entryFor(recording, {
		id,
		now: new Date().toISOString(),
		title: about?.title ?? (experiment || runWords[locale].untitled),
		size: text.length,
		predictions: await predictionsOf(recording, notebook, locale),
		...(chosenStat ? { charts: [chosenStat] } : {}),
		...(brands ? { brands } : {}),
		...(isInterrupted ? { isInterrupted } : {})
	});
	const { title, note, tags, charts, revision, keptAt } = known ?? {};
	await putRun(
		known
			? {
					...entry,
					title: title!,
					note: note!,
					tags: tags!,
					charts: charts!,
					keptAt: keptAt!,
					revision: revision! + 1
				}
			: entry,
		text
	);
}

/** User-Agent Client Hints, where the browser has them. */
const ownBrands = (): string | undefined =>
	brandNames(
		(navigator as { userAgentData?: { brands?: { brand: string; version: string }[] } }).userAgentData?.brands
	);

/** What the reader predicted of this experiment, in any lesson, and what the Recording says to it. */
async function predictionsOf(
	recording: Recording,
	notebook: NotebookData,
	locale: Locale
): Promise<PredictionWords[]> {
	const begun = Object.entries(notebook.lessons).filter(
		([, { predictions }]) => Object.keys(predictions).length > 0
	);
	const found = await Promise.all(
		begun.map(async ([slug, { predictions }]) => {
			// A lesson that cannot be fetched now costs its prediction, not the run.
			const lesson = await loadLesson(slug, locale).catch(() => undefined);
			return (lesson?.predictions ?? []).flatMap((asked): PredictionWords[] => {
				const kept = predictions[asked.id];
				if (!kept || asked.experiment !== recording.origin.experiment) return [];
				const textOf = (option: string) =>
					asked.options.find(({ id }) => id === option)?.text[locale] ?? option;
				const happened = asked.outcome(recording);
				return [
					{
						lesson: slug,
						question: asked.question[locale],
						predicted: kept.option === null ? null : textOf(kept.option),
						...(happened === undefined
							? {}
							: {
									happened: textOf(happened),
									...(kept.option === null ? {} : { isRight: kept.option === happened })
								})
					}
				];
			});
		})
	);
	return found.flat();
}
