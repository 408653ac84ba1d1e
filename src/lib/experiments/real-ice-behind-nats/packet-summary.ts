/** STUN in a few words: enough to tell a question from its answer. */
import type { PacketEvent } from '#lib/recording/event.ts';
import { attribute } from '#lib/stun/attributes.ts';
import { decode, endpointOf, findAttribute, isStun, method, methodName } from '#lib/stun/message.ts';
import { endpointText } from '#lib/bytes/endpoint.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** Undefined for what is not STUN. */
export function summaryOf(
	{ bytes }: PacketEvent,
	words = { check: 'check', answer: (endpoint: string) => `answer: ${endpoint}` }
): string | undefined {
	const raw = bytesOf(bytes);
	if (!isStun(raw)) return undefined;
	const { message } = decode(raw);
	if (!message) return undefined;
	const isCheck = findAttribute(message, attribute.username) !== undefined;
	if (message.method !== method.binding) return `${methodName(message.method)} ${message.class}`;
	if (message.class === 'request') return isCheck ? words.check : 'Binding request';
	const mapped = endpointOf(message, attribute.xorMappedAddress);
	return mapped ? words.answer(endpointText(mapped)) : `Binding ${message.class}`;
}
