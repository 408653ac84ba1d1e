/** The SIP messages of a Recording, read: what the ladder of the bench and the checks look at. */
import type { RecordingEvent, SignalEvent } from '#lib/recording/event.ts';
import { cseqOf, headerOf, parseSip, type SipMessage } from '#lib/sip/message.ts';

export interface TranscriptLine {
	/** Number of the event in the Recording. */
	readonly index: number;
	readonly at: number;
	/** Whose socket it passed. */
	readonly end: 'caller' | 'callee';
	readonly direction: 'sent' | 'received';
	readonly text: string;
	readonly message: SipMessage;
	/** `INVITE`; of a response that of its request. */
	readonly method: string;
	readonly cseq: number;
	readonly callId: string;
}

const isSip = (event: RecordingEvent): event is SignalEvent =>
	event.type === 'signal' && event.carrier === 'sip';

export function transcriptOf(events: readonly RecordingEvent[]): TranscriptLine[] {
	const lines: TranscriptLine[] = [];
	for (const [index, event] of events.entries()) {
		if (!isSip(event) || (event.peer !== 'caller' && event.peer !== 'callee')) continue;
		const line = readOnce(event, index);
		if (line) lines.push(line);
	}
	return lines;
}

/** Events never change, so each is read once however often the list is asked for. */
const read = new WeakMap<SignalEvent, TranscriptLine>();

function readOnce(event: SignalEvent, index: number): TranscriptLine | undefined {
	const known = read.get(event);
	if (known?.index === index) return known;
	const { text } = (event.message ?? {}) as { readonly text?: unknown };
	if (typeof text !== 'string') return undefined;
	const { message } = parseSip(text);
	if (!message) return undefined;
	const cseq = cseqOf(message);
	const line: TranscriptLine = {
		index,
		at: event.at,
		end: event.peer === 'caller' ? 'caller' : 'callee',
		direction: event.direction,
		text,
		message,
		method: cseq?.method ?? '',
		cseq: cseq?.number ?? 0,
		callId: headerOf(message, 'call-id') ?? ''
	};
	read.set(event, line);
	return line;
}

/** Whether it is that request, or that response to it. */
export const isRequest = ({ message, method }: TranscriptLine, wanted: string): boolean =>
	message.kind === 'request' && method === wanted;
export const isResponse = ({ message, method }: TranscriptLine, status: number, wanted: string): boolean =>
	message.kind === 'response' && message.status === status && method === wanted;
