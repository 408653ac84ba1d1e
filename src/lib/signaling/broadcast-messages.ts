/** What tabs say to each other on a BroadcastChannel: seat keeping, and the messages of the two peers, as JSON text. */
import type { Json } from '../recording/event.ts';
import { isMemberId, parseMember, type Member } from './member.ts';
import { maxMessageLength, parsePeerMessage, type PeerMessage } from './messages.ts';
import type { SeatMessage } from './seats.ts';

/** Marks what is ours on a channel that any page of the same origin may use. */
const mark = 'rtc-notebook';

/** A message and its envelope: who it is from and to. */
export const maxEnvelopeLength = maxMessageLength + 512;

export type AddressedMessage = PeerMessage & { readonly from: Member; readonly to: string };
export type BroadcastMessage = SeatMessage | AddressedMessage;

export const isPeerMessage = (message: BroadcastMessage): message is AddressedMessage =>
	message.type === 'description' || message.type === 'candidate';

/** What one peer told the other, without the envelope. */
export const withoutAddress = (message: AddressedMessage): PeerMessage =>
	message.type === 'description'
		? { type: message.type, description: message.description }
		: { type: message.type, candidate: message.candidate };

export const printBroadcast = (message: BroadcastMessage): string =>
	JSON.stringify({ lab: mark, ...message });

/** A message as it came from the channel, or why it is not one. */
export function parseBroadcast(data: unknown): BroadcastMessage | 'foreign' | 'too-large' {
	if (typeof data !== 'string') return 'foreign';
	if (data.length > maxEnvelopeLength) return 'too-large';
	return parseEnvelope(parseJson(data)) ?? 'foreign';
}

function parseEnvelope(value: unknown): BroadcastMessage | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { lab, type, to, isSeated, from: sender } = value as Record<string, unknown>;
	const from = parseMember(sender);
	if (lab !== mark || !from) return undefined;
	if (type === 'hello' || type === 'bye') return { type, from };
	if (!isMemberId(to)) return undefined;
	if (type === 'welcome') return typeof isSeated === 'boolean' ? { type, from, to, isSeated } : undefined;
	if (type === 'full') return { type, from, to };
	const message = parsePeerMessage(value);
	return message && { ...message, from, to };
}

/** What the text says, or undefined when it is not JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Not JSON, so not ours: whoever asked reports it as foreign.
		return undefined;
	}
}

/** The message as it is shown and recorded. */
export const plainMessage = (message: object): Json => JSON.parse(JSON.stringify(message)) as Json;
