/** STUN servers of one socket: they tell who asks what they look like from here (RFC 8489 §6.3.1), at once or after a while. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { Endpoint } from '../../lib/bytes/endpoint.ts';
import { attribute } from '../../lib/stun/attributes.ts';
import { decode, encode, method, newAttribute } from '../../lib/stun/message.ts';
import { withFingerprint } from '../../lib/stun/integrity.ts';

/** The answer to a Binding request; undefined for everything else, which is not answered. */
export function bindingAnswer(bytes: Uint8Array, from: Endpoint): Uint8Array | undefined {
	const { message } = decode(bytes);
	if (message?.method !== method.binding || message.class !== 'request') return undefined;
	return withFingerprint(
		encode({
			method: method.binding,
			class: 'success',
			transactionId: message.transactionId,
			attributes: [newAttribute(attribute.xorMappedAddress, from)]
		})
	);
}

export interface StunMirror {
	readonly endpoint: Endpoint;
	close(): void;
}

/** What waits to be answered at one mirror. */
const waitingLimit = 256;

/** @param isOwn whether somebody at that address is answered */
export async function openMirror(
	address: string,
	delayMs: number,
	isOwn: (address: string) => boolean
): Promise<StunMirror> {
	const socket: Socket = createSocket('udp4');
	const waiting = new Set<NodeJS.Timeout>();
	socket.on('error', () => undefined);
	socket.on('message', (bytes, from) => {
		if (!isOwn(from.address) || waiting.size >= waitingLimit) return;
		const answer = bindingAnswer(bytes, { address: from.address, port: from.port });
		if (!answer) return;
		const timer = setTimeout(() => {
			waiting.delete(timer);
			socket.send(answer, from.port, from.address, () => undefined);
		}, delayMs);
		waiting.add(timer);
	});
	socket.bind(0, address);
	await once(socket, 'listening');
	const { port } = socket.address();
	return {
		endpoint: { address, port },
		close: () => {
			for (const timer of waiting) clearTimeout(timer);
			socket.close();
		}
	};
}
