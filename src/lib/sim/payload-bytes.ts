/** Simulated packets as the bytes a real one would have. Made when asked for, and kept. */
import { fromHex } from '../bytes/hex.ts';
import { attribute } from '../stun/attributes.ts';
import { longTermKey, shortTermKey, withFingerprint, withIntegrity } from '../stun/integrity.ts';
import {
	encode,
	errorAttribute,
	method,
	newAttribute,
	type MessageClass,
	type NewAttribute
} from '../stun/message.ts';
import type { CheckMessage } from '../ice/check.ts';
import type { BindingMessage, Payload, TurnMessage } from './payload.ts';

/** What the simulated TURN server calls itself, and the password of all its accounts. */
export const turnAccount = { realm: 'simulated.example', password: 'simulated', nonce: '5f1c0ffee' } as const;

const made = new WeakMap<Payload, Uint8Array>();

/** Payload of the UDP datagram. */
export function payloadBytes(payload: Payload): Uint8Array {
	const known = made.get(payload);
	if (known) return known;
	const bytes = makeBytes(payload);
	made.set(payload, bytes);
	return bytes;
}

function makeBytes(payload: Payload): Uint8Array {
	switch (payload.kind) {
		case 'check':
			return checkBytes(payload.message);
		case 'binding':
			return bindingBytes(payload.message);
		case 'turn':
			return turnBytes(payload.message);
		case 'relayed':
			return message(method[payload.method], 'indication', payload.transaction, [
				newAttribute(attribute.xorPeerAddress, payload.peer),
				newAttribute(attribute.data, payloadBytes(payload.inner))
			]);
		case 'data':
			return new TextEncoder().encode(payload.text);
	}
}

const message = (
	number: number,
	kind: MessageClass,
	transaction: string,
	attributes: readonly NewAttribute[] = []
): Uint8Array => encode({ method: number, class: kind, transactionId: fromHex(transaction)!, attributes });

/** RFC 8445 §7.1 and §7.3: short-term credentials and a fingerprint. */
function checkBytes(check: CheckMessage): Uint8Array {
	const signed = (bytes: Uint8Array, key: string | undefined) =>
		withFingerprint(key === undefined ? bytes : withIntegrity(bytes, shortTermKey(key)));
	switch (check.type) {
		case 'request': {
			const role = check.role === 'controlling' ? attribute.iceControlling : attribute.iceControlled;
			const attributes = [
				newAttribute(attribute.username, check.username),
				newAttribute(role, check.tiebreaker),
				...(check.useCandidate ? [newAttribute(attribute.useCandidate)] : []),
				newAttribute(attribute.priority, check.priority)
			];
			return signed(message(method.binding, 'request', check.transaction, attributes), check.key);
		}
		case 'success':
			return signed(
				message(method.binding, 'success', check.transaction, [
					newAttribute(attribute.xorMappedAddress, check.mapped)
				]),
				check.key
			);
		case 'error':
			return signed(
				message(method.binding, 'error', check.transaction, [
					errorAttribute(check.code, reasons[check.code])
				]),
				check.key
			);
		case 'indication':
			return withFingerprint(message(method.binding, 'indication', check.transaction));
	}
}

const reasons = {
	400: 'Bad Request',
	401: 'Unauthenticated',
	437: 'Allocation Mismatch',
	487: 'Role Conflict'
} as const;

const bindingBytes = (binding: BindingMessage): Uint8Array =>
	message(
		method.binding,
		binding.type,
		binding.transaction,
		binding.type === 'success' ? [newAttribute(attribute.xorMappedAddress, binding.mapped)] : []
	);

const udp = 17;
const turnMethods = {
	allocate: method.allocate,
	'create-permission': method.createPermission,
	refresh: method.refresh
} as const;

/** RFC 8656 §7 and §9, with the long-term credentials of RFC 8489 §9.2. */
function turnBytes(turn: TurnMessage): Uint8Array {
	const number = turnMethods[turn.method];
	const { realm, password, nonce } = turnAccount;
	const signed = (bytes: Uint8Array, username: string) =>
		withIntegrity(bytes, longTermKey(username, realm, password));
	const challenge = [newAttribute(attribute.realm, realm), newAttribute(attribute.nonce, nonce)];
	switch (turn.type) {
		case 'request': {
			const what = [
				...(turn.method === 'allocate' ? [newAttribute(attribute.requestedTransport, udp)] : []),
				...(turn.method === 'refresh' ? [newAttribute(attribute.lifetime, 600)] : []),
				...(turn.peer ? [newAttribute(attribute.xorPeerAddress, turn.peer)] : [])
			];
			if (turn.username === undefined) return message(number, 'request', turn.transaction, what);
			const attributes = [...what, newAttribute(attribute.username, turn.username), ...challenge];
			return signed(message(number, 'request', turn.transaction, attributes), turn.username);
		}
		case 'success': {
			const attributes = [
				...(turn.relayed ? [newAttribute(attribute.xorRelayedAddress, turn.relayed)] : []),
				...(turn.mapped ? [newAttribute(attribute.xorMappedAddress, turn.mapped)] : []),
				...(turn.method === 'create-permission' ? [] : [newAttribute(attribute.lifetime, 600)])
			];
			return signed(message(number, 'success', turn.transaction, attributes), turn.username);
		}
		case 'error':
			return message(number, 'error', turn.transaction, [
				errorAttribute(turn.code, reasons[turn.code]),
				...challenge
			]);
	}
}
