/**
 * Digest authentication (RFC 3261 §22, RFC 8760, RFC 7616): the password never crosses the wire, an answer that was computed
 * from it and from the server's nonce does. Hash functions come in from outside.
 */
import { parseParams, splitOutside, type Params } from './values.ts';

/** Hashes a text (as UTF-8) to lower-case hexadecimal. */
export type Hash = (text: string) => string;
/** `MD5` is what RFC 3261 names and what JsSIP and sipp answer; RFC 8760 §2.1 adds `SHA-256`. */
export type DigestAlgorithm = 'MD5' | 'SHA-256';
/** In the order in which the server would like them used (RFC 8760 §2.3). */
export type Hashes = ReadonlyMap<DigestAlgorithm, Hash>;

/** The parameters of `Digest a=b, c="d"`; undefined for another scheme. */
export function parseDigest(value: string): Params | undefined {
	const found = /^\s*Digest\s+(.*)$/is.exec(value);
	return found ? parseParams(splitOutside(found[1]!, ',')) : undefined;
}

export interface DigestInput {
	readonly username: string;
	readonly realm: string;
	readonly password: string;
	readonly method: string;
	readonly uri: string;
	readonly nonce: string;
	/** With `qop=auth` (RFC 7616 §3.4.1); without it the answer is that of RFC 2069. */
	readonly qop?: { readonly cnonce: string; readonly count: string };
}

/** RFC 7616 §3.4.1: H(H(user:realm:password) : nonce : nc : cnonce : auth : H(method:uri)). */
export function digestResponse(hash: Hash, input: DigestInput): string {
	const { username, realm, password, method, uri, nonce, qop } = input;
	const a1 = hash(`${username}:${realm}:${password}`);
	const a2 = hash(`${method}:${uri}`);
	return qop ? hash(`${a1}:${nonce}:${qop.count}:${qop.cnonce}:auth:${a2}`) : hash(`${a1}:${nonce}:${a2}`);
}

export interface Challenge {
	readonly realm: string;
	readonly nonce: string;
	readonly algorithm: DigestAlgorithm;
	/** The answer was right, only the nonce is too old: try again, ask nobody for a password. */
	readonly isStale: boolean;
}

export const printChallenge = ({ realm, nonce, algorithm, isStale }: Challenge): string =>
	`Digest realm="${realm}", nonce="${nonce}", algorithm=${algorithm}, qop="auth"${isStale ? ', stale=true' : ''}`;

/** What a user agent answers; for tests and for the small client of ours. */
export function printCredentials(hash: Hash, algorithm: DigestAlgorithm, input: DigestInput): string {
	const { username, realm, uri, nonce, qop } = input;
	const rest = qop ? `, qop=auth, cnonce="${qop.cnonce}", nc=${qop.count}` : '';
	return (
		`Digest username="${username}", realm="${realm}", nonce="${nonce}", uri="${uri}", ` +
		`response="${digestResponse(hash, input)}", algorithm=${algorithm}${rest}`
	);
}

/** `ok` names the user; `stale` is a right answer to a nonce that is too old or was used already. */
export type Authentication =
	{ readonly type: 'ok'; readonly user: string } | { readonly type: 'missing' | 'wrong' | 'stale' };

export interface DigestGuardOptions {
	readonly realm: string;
	readonly hashes: Hashes;
	readonly passwordOf: (user: string) => string | undefined;
	/** Known to this server alone: makes its nonces recognisable. */
	readonly secret: string;
	readonly lifetimeMs: number;
	/** How many nonces are remembered with their last count. */
	readonly maxNonces: number;
}

/** Makes nonces that carry their own time and need no memory, and checks what is answered to them. */
export class DigestGuard {
	readonly #options: DigestGuardOptions;
	/** Last count of a nonce: the same answer is not taken twice (RFC 7616 §3.4, `nc`). */
	readonly #counts = new Map<string, number>();
	#made = 0;

	constructor(options: DigestGuardOptions) {
		this.#options = options;
	}

	/** One challenge for each algorithm, the preferred one first. */
	challenges(now: number, isStale: boolean): string[] {
		const { realm, hashes } = this.#options;
		// The number keeps two clients apart that ask in the same millisecond.
		const nonce = this.#sign(`${Math.floor(now).toString(36)}-${(this.#made++).toString(36)}`);
		return [...hashes.keys()].map((algorithm) => printChallenge({ realm, nonce, algorithm, isStale }));
	}

	/** Looks through the credentials of a request for those of our realm. */
	check(method: string, credentials: readonly string[], now: number): Authentication {
		for (const text of credentials) {
			const digest = parseDigest(text);
			if (digest?.get('realm') === this.#options.realm) return this.#checkDigest(method, digest, now);
		}
		return { type: 'missing' };
	}

	#checkDigest(method: string, digest: Params, now: number): Authentication {
		const { hashes, realm, passwordOf, lifetimeMs } = this.#options;
		const algorithm = (digest.get('algorithm') ?? 'MD5').toUpperCase();
		const hash = [...hashes].find(([name]) => name === algorithm)?.[1];
		const username = digest.get('username') ?? '';
		const password = passwordOf(username);
		const nonce = digest.get('nonce') ?? '';
		if (!hash || password === undefined) return { type: 'wrong' };
		const withQop = digest.has('qop');
		const count = digest.get('nc') ?? '';
		if (withQop && (digest.get('qop') !== 'auth' || !/^[0-9a-f]{8}$/i.test(count))) return { type: 'wrong' };
		const expected = digestResponse(hash, {
			username,
			realm,
			password,
			method,
			uri: digest.get('uri') ?? '',
			nonce,
			...(withQop && { qop: { cnonce: digest.get('cnonce') ?? '', count } })
		});
		if (digest.get('response')?.toLowerCase() !== expected) return { type: 'wrong' };
		const made = this.#timeOf(nonce);
		if (made === undefined || now - made > lifetimeMs || made > now) return { type: 'stale' };
		return this.#isUsed(nonce, withQop ? parseInt(count, 16) : 1, now)
			? { type: 'stale' }
			: { type: 'ok', user: username };
	}

	#isUsed(nonce: string, count: number, now: number): boolean {
		if (count <= (this.#counts.get(nonce) ?? 0)) return true;
		this.#counts.delete(nonce);
		this.#counts.set(nonce, count);
		if (this.#counts.size > this.#options.maxNonces)
			for (const old of this.#counts.keys()) {
				const made = this.#timeOf(old) ?? 0;
				// The oldest goes first; one that is still good goes only when there is no room at all.
				if (now - made > this.#options.lifetimeMs || this.#counts.size > this.#options.maxNonces)
					this.#counts.delete(old);
				else break;
			}
		return false;
	}

	#sign(stamp: string): string {
		const hash = [...this.#options.hashes.values()].at(-1)!;
		return `${stamp}.${hash(`${stamp}:${this.#options.secret}`).slice(0, 24)}`;
	}

	/** When a nonce of ours was made; undefined for any other. */
	#timeOf(nonce: string): number | undefined {
		const stamp = nonce.split('.')[0] ?? '';
		const time = parseInt(stamp, 36);
		return Number.isSafeInteger(time) && this.#sign(stamp) === nonce ? time : undefined;
	}
}
