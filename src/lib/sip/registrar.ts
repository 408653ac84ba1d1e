/**
 * The registrar (RFC 3261 §10): which addresses a user can be reached at, and until when. A rule book over values: time comes
 * in, nothing is sent from here.
 */
import { expiresSeconds, maxBindingsPerUser, maxUsers } from './limits.ts';
import { isSameUri, parseNameAddress, parseUri, splitOutside, type NameAddress } from './values.ts';

export interface Binding {
	/** Where the user agent says it is; over WebSocket a made-up name, reached through `flow` alone (RFC 7118 §5). */
	readonly uri: string;
	/** The whole Contact value, less its `expires`. */
	readonly contact: string;
	/** The connection, or the address and port, that it registered from. */
	readonly flow: string;
	readonly expiresAt: number;
	readonly callId: string;
	readonly cseq: number;
}

export interface Registration {
	readonly user: string;
	/** Values of the Contact headers, split at commas. */
	readonly contacts: readonly string[];
	/** The Expires header. */
	readonly expires?: string;
	readonly callId: string;
	readonly cseq: number;
	readonly flow: string;
}

export type RegistrarAnswer =
	/** What is bound now, with the seconds that are left. */
	| { readonly status: 200; readonly contacts: readonly string[]; readonly moved: readonly Moved[] }
	| { readonly status: 400 | 423 | 500 | 503; readonly reason: string };

/** A user agent came back over another connection. */
export interface Moved {
	readonly from: string;
	readonly to: string;
}

export class Registrar {
	readonly #bindings = new Map<string, readonly Binding[]>();

	/** What leads to this user now, the newest first. */
	bindingsOf(user: string, now: number): readonly Binding[] {
		return (this.#bindings.get(user) ?? []).filter(({ expiresAt }) => expiresAt > now);
	}

	hasFlow(flow: string, now: number): boolean {
		return [...this.#bindings.values()].flat().some((bound) => bound.flow === flow && bound.expiresAt > now);
	}

	/** RFC 3261 §10.3 steps 6 to 8. All of it takes effect, or nothing. */
	register(request: Registration, now: number): RegistrarAnswer {
		this.#forget(now);
		const { user, contacts, callId, cseq, flow } = request;
		const before = this.bindingsOf(user, now);
		if (contacts.includes('*')) return this.#removeAll(request, before);
		if (contacts.length > 0 && before.length === 0 && this.#bindings.size >= maxUsers)
			return { status: 503, reason: 'Too Many Users' };
		let after = [...before];
		const moved: Moved[] = [];
		for (const contact of contacts) {
			const address = parseNameAddress(contact);
			if (!address || !parseUri(address.uri)) return { status: 400, reason: 'Contact Is Not A SIP Address' };
			const seconds = secondsOf(address, request.expires);
			if (seconds > 0 && seconds < expiresSeconds.least) return { status: 423, reason: 'Interval Too Brief' };
			const known = after.find((bound) => isSameAgent(bound, address));
			if (known?.callId === callId && cseq <= known.cseq)
				return { status: 500, reason: 'CSeq Is Not Higher Than Before' };
			after = after.filter((bound) => bound !== known);
			if (known && known.flow !== flow) moved.push({ from: known.flow, to: flow });
			if (seconds > 0)
				after.unshift({
					uri: address.uri,
					contact: withoutExpires(contact),
					flow,
					expiresAt: now + seconds * 1000,
					callId,
					cseq
				});
		}
		if (after.length > maxBindingsPerUser) return { status: 503, reason: 'Too Many Contacts' };
		this.#set(user, after);
		return { status: 200, contacts: after.map((bound) => printBinding(bound, now)), moved };
	}

	/** The connection is gone, and with it every address that was reached through it. */
	dropFlow(flow: string): void {
		for (const [user, bindings] of this.#bindings)
			this.#set(
				user,
				bindings.filter((bound) => bound.flow !== flow)
			);
	}

	#removeAll(
		{ contacts, expires, callId, cseq, user }: Registration,
		before: readonly Binding[]
	): RegistrarAnswer {
		if (contacts.length > 1 || Number(expires) !== 0)
			return { status: 400, reason: 'Contact * Needs Expires 0 And Stands Alone' };
		if (before.some((bound) => bound.callId === callId && cseq <= bound.cseq))
			return { status: 500, reason: 'CSeq Is Not Higher Than Before' };
		this.#set(user, []);
		return { status: 200, contacts: [], moved: [] };
	}

	#set(user: string, bindings: readonly Binding[]): void {
		if (bindings.length > 0) this.#bindings.set(user, bindings);
		else this.#bindings.delete(user);
	}

	#forget(now: number): void {
		for (const user of [...this.#bindings.keys()]) this.#set(user, this.bindingsOf(user, now));
	}
}

/** RFC 3261 §10.2.1.1: `expires` of the Contact before the Expires header; what cannot be read counts as not said. */
function secondsOf({ params }: NameAddress, header: string | undefined): number {
	const written = params.get('expires') ?? header ?? '';
	const seconds = /^\d{1,10}$/.test(written) ? Number(written) : expiresSeconds.usual;
	return Math.min(seconds, expiresSeconds.most);
}

/** The same user agent again: the same address, or the same instance (RFC 5626 §6: `+sip.instance` and `reg-id`). */
function isSameAgent(bound: Binding, address: NameAddress): boolean {
	if (isSameUri(bound.uri, address.uri)) return true;
	const instance = address.params.get('+sip.instance');
	const known = parseNameAddress(bound.contact)?.params;
	return (
		instance !== undefined &&
		known?.get('+sip.instance') === instance &&
		known.get('reg-id') === address.params.get('reg-id')
	);
}

const withoutExpires = (contact: string): string =>
	splitOutside(contact, ';')
		.filter((part, index) => index === 0 || !/^expires\s*=?/i.test(part))
		.join(';');

const printBinding = ({ contact, expiresAt }: Binding, now: number): string =>
	`${contact};expires=${Math.ceil((expiresAt - now) / 1000)}`;
