/** How a Recording answers what a lesson may ask before the run. */
import type { Recording } from '#lib/recording/recording.ts';
import { greyBelow } from './checks.ts';
import { lastFile } from './notes.ts';

/**
 * Which of the two exported files is grey, once both were exported with the grayscale filter. To be asked before the run.
 * Source: `note file-exported.colour`.
 */
export function whichIsGrey({ events }: Recording): 'element' | 'context' | 'both' | 'neither' | undefined {
	const [element, context] = [lastFile(events, 'element')?.file, lastFile(events, 'context')?.file];
	if (element?.filter !== 'grayscale(1)' || context?.filter !== 'grayscale(1)') return undefined;
	const isGrey = { element: element.colour < greyBelow, context: context.colour < greyBelow };
	if (isGrey.element && isGrey.context) return 'both';
	return isGrey.context ? 'context' : isGrey.element ? 'element' : 'neither';
}
