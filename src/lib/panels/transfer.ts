/** A Recording out to a file of the reader's. Back in it comes through `dumps/OpenFile.svelte`, as any other dump does. */
import { saveRecording } from '#lib/recording/file.ts';
import type { Recording } from '#lib/recording/recording.ts';

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
