/** Signaling messages in a few words, and in full for who wants to read them. */
import { parseCandidate } from '#lib/ice/candidate.ts';
import type { Json } from '#lib/recording/event.ts';

type Fields = Readonly<Record<string, Json | undefined>>;

const fieldsOf = (value: Json | undefined): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** What it is, in the words of the protocol: `offer`, `candidate`, `hello`. */
export function wireName(kind: string, message: Json): string {
	const { type } = fieldsOf(fieldsOf(message).description);
	return kind === 'description' && typeof type === 'string' ? type : kind;
}

/** `udp host 192.0.2.2:50000`; empty when it is no candidate, undefined when it says that there are no more. */
export function candidateSummary(kind: string, message: Json): string | undefined {
	if (kind !== 'candidate') return '';
	const { candidate } = fieldsOf(fieldsOf(message).candidate);
	if (typeof candidate !== 'string' || candidate === '') return undefined;
	const parsed = parseCandidate(candidate);
	return parsed ? `${parsed.protocol} ${parsed.type} ${parsed.address}:${parsed.port}` : candidate;
}

/** The message as text; a description below it line by line, as SDP is written. */
export function wireText(message: Json): string {
	const fields = fieldsOf(message);
	const description = fieldsOf(fields.description);
	if (typeof description.sdp !== 'string') return JSON.stringify(message, null, 2);
	const envelope = { ...fields, description: { ...description, sdp: '…' } };
	return `${JSON.stringify(envelope, null, 2)}\n\n${description.sdp.trimEnd()}`;
}
