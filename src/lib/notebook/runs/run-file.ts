/**
 * Kept runs as a file, and back. A file may come from anywhere: what is right in it is taken, what is not is said by name, and
 * nothing in it is run.
 */
import { fileFormat, maxFileLength, parseRecording, saveRecording } from '../../recording/file.ts';
import type { Recording } from '../../recording/recording.ts';
import { entryFor, readEntry, type RunEntry } from './entry.ts';

export const runsFormat = 'rtc-notebook/runs';
export const runsVersion = 1;
/** Runs of one file. */
export const maxRuns = 200;

export interface KeptRun {
	readonly entry: RunEntry;
	readonly recording: Recording;
}

export type RunsProblem =
	| { readonly code: 'too-large' | 'not-json' | 'not-runs' }
	| { readonly code: 'newer-version'; readonly version: number }
	| { readonly code: 'too-many'; readonly count: number }
	/** A run whose Recording or id could not be read: it was left out. */
	| { readonly code: 'run'; readonly number: number }
	/** A field of a run that was wrong: the run came without it. */
	| { readonly code: 'field'; readonly number: number; readonly field: string }
	/** Events of a run that were left out. */
	| { readonly code: 'events'; readonly number: number; readonly count: number };

export interface ParsedRuns {
	readonly runs: readonly KeptRun[];
	readonly problems: readonly RunsProblem[];
}

export function runsText(runs: readonly KeptRun[]): string {
	const parts = runs.map(
		({ entry, recording }) =>
			`{"entry":${JSON.stringify(entry)},\n"recording":${saveRecording(recording).trimEnd()}}`
	);
	return `{"format":"${runsFormat}","version":${runsVersion},"runs":[\n${parts.join(',\n')}\n]}\n`;
}

/**
 * Reads what `runsText` wrote, or a single Recording as the recorder saves it. Never throws.
 * @param made id and moment for a Recording that came without an entry
 */
export function parseRuns(text: string, made: { readonly id: string; readonly now: string }): ParsedRuns {
	if (text.length > maxFileLength) return { runs: [], problems: [{ code: 'too-large' }] };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { runs: [], problems: [{ code: 'not-json' }] };
	}
	if (isObject(value) && value.format === fileFormat) return readLone(text, made);
	if (!isObject(value) || value.format !== runsFormat || !Array.isArray(value.runs))
		return { runs: [], problems: [{ code: 'not-runs' }] };
	if (typeof value.version !== 'number') return { runs: [], problems: [{ code: 'not-runs' }] };
	if (value.version > runsVersion)
		return { runs: [], problems: [{ code: 'newer-version', version: value.version }] };
	const runs: KeptRun[] = [];
	const problems: RunsProblem[] = [];
	const values: readonly unknown[] = value.runs;
	for (const [index, one] of values.slice(0, maxRuns).entries()) {
		const read = readRun(one, index + 1);
		if (read.run) runs.push(read.run);
		problems.push(...read.problems);
	}
	if (values.length > maxRuns) problems.push({ code: 'too-many', count: values.length - maxRuns });
	return { runs, problems };
}

function readRun(value: unknown, number: number): { run?: KeptRun; problems: RunsProblem[] } {
	if (!isObject(value)) return { problems: [{ code: 'run', number }] };
	const text = JSON.stringify(value.recording ?? null);
	const { recording, problems: found } = parseRecording(text);
	if (!recording) return { problems: [{ code: 'run', number }] };
	const { entry, problems: fields } = readEntry(value.entry, { recording, size: text.length });
	if (!entry) return { problems: [{ code: 'run', number }] };
	return {
		run: { entry, recording },
		problems: [
			...fields.map((field): RunsProblem => ({ code: 'field', number, field })),
			...found.map(({ detail }): RunsProblem => ({ code: 'events', number, count: Number(detail) || 0 }))
		]
	};
}

function readLone(text: string, { id, now }: { id: string; now: string }): ParsedRuns {
	const { recording, problems } = parseRecording(text);
	if (!recording) return { runs: [], problems: [{ code: 'run', number: 1 }] };
	const title = recording.origin.experiment;
	return {
		runs: [{ entry: entryFor(recording, { id, now, title, size: text.length }), recording }],
		problems: problems.map(({ detail }) => ({ code: 'events', number: 1, count: Number(detail) || 0 }))
	};
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
