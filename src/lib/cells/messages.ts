/**
 * What a cell's page and its frame say to each other. The frame is not trusted: it speaks in JSON text, which is measured before
 * it is read, and what is read is held against the shapes of a Recording file.
 */
import { readEvents } from '../recording/file.ts';
import type { RecordingEvent } from '../recording/event.ts';
import { maxBatchLength, maxFrameHeight, maxNameLength, maxOutputLength, maxOutputLines } from './limits.ts';

/** Said once by the frame, when it can be given code; all else goes over the port that it is answered with. */
export const readyWord = 'cell-ready';

/** From the page, with a port. */
export interface RunRequest {
	/** Guarded already. */
	readonly code: string;
	/** Runs after the reader's code, in the same scope; empty for none. */
	readonly tail: string;
	/** What is read only to learn what is wrong with it is not run. */
	readonly onlyRead: boolean;
	/** Whether STUN and TURN servers may be asked. */
	readonly allowsServers: boolean;
	readonly maxStretchMs: number;
}

export const outputKinds = ['log', 'warn', 'error'] as const;
export interface OutputLine {
	readonly kind: (typeof outputKinds)[number];
	readonly text: string;
	/** Line of the reader's code, from 1. */
	readonly line?: number;
}

/** How the code itself has ended; what it opened goes on. */
export type CellEnd = 'finished' | 'threw';

/** From the frame, as JSON text. */
export interface Batch {
	readonly events: readonly RecordingEvent[];
	readonly output: readonly OutputLine[];
	readonly end?: CellEnd;
	/** What the document of the frame needs, CSS pixels; 0 while it shows nothing. */
	readonly height?: number;
	/** How many events or lines could not be used. */
	readonly dropped: number;
}

/** Reads whatever came over the port; undefined where it is no batch at all. Never throws. */
export function readBatch(message: unknown): Batch | undefined {
	if (typeof message !== 'string' || message.length > maxBatchLength) return undefined;
	let value: unknown;
	try {
		value = JSON.parse(message);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const { events = [], output = [], end, height } = value as Readonly<Record<string, unknown>>;
	if (!Array.isArray(events) || !Array.isArray(output)) return undefined;
	const read = readEvents(events).events.filter(
		({ peer, at }) => peer.length > 0 && peer.length <= maxNameLength && Number.isFinite(at)
	);
	const lines = output.slice(-maxOutputLines).flatMap((line: unknown) => readLine(line) ?? []);
	return {
		events: read,
		output: lines,
		...((end === 'finished' || end === 'threw') && { end }),
		...(typeof height === 'number' && height >= 0 && { height: Math.min(height, maxFrameHeight) }),
		dropped: events.length - read.length + (output.length - lines.length)
	};
}

function readLine(value: unknown): OutputLine | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { kind, text, line } = value as Readonly<Record<string, unknown>>;
	const known = outputKinds.find((one) => one === kind);
	if (!known || typeof text !== 'string') return undefined;
	return {
		kind: known,
		text: text.slice(0, maxOutputLength),
		...(typeof line === 'number' && Number.isInteger(line) && line > 0 && line < 1e6 && { line })
	};
}
