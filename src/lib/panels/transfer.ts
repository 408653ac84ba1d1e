/** A Recording out to a file of the reader's, and back in. What the reader's device does not give is said in words. */
import type { Localized } from '#lib/i18n/locale.ts';
import { maxFileLength, parseRecording, saveRecording } from '#lib/recording/file.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { fileWords } from './file-words.ts';

type Words = typeof fileWords extends Localized<infer T> ? T : never;

export interface Loaded {
	readonly recording?: Recording;
	/** Sentences with cause and next step; empty when all went well. */
	readonly sentences: readonly string[];
}

/** Name of the file to save: which experiment and when, in characters that every system takes. */
export const fileNameOf = ({ origin: { experiment, startedAt } }: Recording, ending = 'rtc.json'): string =>
	`${[experiment || 'recording', startedAt.slice(0, 19)].join('-').replace(/[^\w.-]+/g, '-')}.${ending}`;

/** Hands bytes that were made from a Recording to the browser as a download. */
export function saveBytes(content: BlobPart, recording: Recording, ending: string, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileNameOf(recording, ending);
	link.click();
	// The download has begun with the click; the address is needed no longer than that.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 1000);
}

/** Hands the Recording to the browser as a download. */
export function download(recording: Recording): void {
	saveBytes(saveRecording(recording), recording, 'rtc.json', 'application/json');
}

export async function load(file: File, words: Words): Promise<Loaded> {
	if (file.size > maxFileLength * 4)
		return { sentences: [words.problems['too-large'](String(file.size)), words.kept] };
	let text: string;
	try {
		text = await file.text();
	} catch {
		return { sentences: [words.unreadable, words.kept] };
	}
	const { recording, problems } = parseRecording(text);
	const sentences = problems.map(({ code, detail }) => words.problems[code](detail));
	if (!recording) return { sentences: [...sentences, words.kept] };
	return { recording, sentences: sentences.length > 0 ? [words.loadedBut, ...sentences] : [] };
}
