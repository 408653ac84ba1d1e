/**
 * Answers to connectivity checks name the address that the check came from (RFC 8445 §7.3.1.2). Behind our gateways that is
 * the socket that stands for the sender; here it becomes the address that it stands for, and the integrity is made anew.
 */
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import { attribute } from '../../lib/stun/attributes.ts';
import { checkIntegrity, shortTermKey, withFingerprint, withIntegrity } from '../../lib/stun/integrity.ts';
import { decode, encode, endpointOf, isStun, method, newAttribute } from '../../lib/stun/message.ts';

const signed: ReadonlySet<number> = new Set([attribute.messageIntegrity, attribute.fingerprint]);

/**
 * The same bytes where they are no answer to a check, or were not made with that password.
 * @param password ICE password of whoever sent them
 * @param trueAddress what a socket stands for
 */
export function withTrueMapping(
	bytes: Uint8Array,
	password: string,
	trueAddress: (shown: Endpoint) => Endpoint | undefined
): Uint8Array {
	if (!isStun(bytes)) return bytes;
	const { message } = decode(bytes);
	if (message?.method !== method.binding || message.class !== 'success') return bytes;
	const shown = endpointOf(message, attribute.xorMappedAddress);
	const address = shown && trueAddress(shown);
	const key = shortTermKey(password);
	if (!address || checkIntegrity(bytes, key) !== 'valid') return bytes;
	const attributes = message.attributes
		.filter(({ type }) => !signed.has(type))
		.map((found) =>
			found.type === attribute.xorMappedAddress ? newAttribute(attribute.xorMappedAddress, address) : found
		);
	return withFingerprint(withIntegrity(encode({ ...message, attributes }), key));
}
