/** An event as text to read: JSON, with the line ends inside its texts as line ends. */
import type { RecordingEvent } from '#lib/recording/event.ts';

/** Longer than this helps nobody in a small pane. */
export const maxPrintedLength = 12_000;

/** @param shortened said at the end of a text that was cut */
export function printEvent(event: RecordingEvent, shortened: string): string {
	const text = JSON.stringify(event, null, 2)
		.replaceAll(/(?:\\r)?\\n(?!")/g, '\n        ')
		.replaceAll(/(?:\\r)?\\n"/g, '"');
	return text.length > maxPrintedLength ? `${text.slice(0, maxPrintedLength)}…\n(${shortened})` : text;
}
