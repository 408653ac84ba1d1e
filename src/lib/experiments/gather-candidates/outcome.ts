/** What came of gathering and of the proofs, read from a Recording alone, and the plain verdict on it. */
import { parseCandidate, type Candidate } from '#lib/ice/candidate.ts';
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import { legOf, legs, type Leg } from './servers.ts';

export const notes = {
	/** What was asked: addresses and policy, never a secret. */
	asked: 'gather-asked',
	/** The constructor threw. */
	refused: 'gather-refused',
	/** More about a candidate than its line has: `relayProtocol` and `url`, where the browser tells them. */
	candidate: 'gather-candidate',
	proof: 'gather-proof'
} as const;

export interface Asked {
	readonly urls: readonly string[];
	readonly policy: RTCIceTransportPolicy;
	readonly pool: number;
}
export interface Refusal {
	readonly name: string;
	readonly message: string;
}
export interface CandidateMore {
	readonly line: string;
	readonly relayProtocol?: string;
	readonly url?: string;
}
export const proofNames = ['host', 'srflx', 'relay-udp', 'relay-tcp', 'relay-tls'] as const;
export type ProofName = (typeof proofNames)[number];
export interface ProofOutcome {
	readonly name: ProofName;
	/** `none`: there was no candidate of that kind to try. */
	readonly result: 'connected' | 'failed' | 'none';
	/** From the first call to the open channel, or until it was given up. */
	readonly ms: number;
}

export interface FoundCandidate {
	readonly at: number;
	readonly line: string;
	readonly candidate: Candidate;
	readonly relayProtocol?: string;
	readonly url?: string;
}
export interface FoundError {
	readonly at: number;
	readonly code: number;
	readonly text: string;
	readonly url: string;
	/** How many times the same was said: once for every address of this machine. */
	readonly times: number;
}

export interface Gathered {
	readonly asked?: Asked;
	readonly refusal?: Refusal;
	readonly candidates: readonly FoundCandidate[];
	readonly errors: readonly FoundError[];
	readonly completeAt?: number;
	readonly proofs: readonly ProofOutcome[];
}

export const plain = (value: Asked | Refusal | CandidateMore | ProofOutcome): Json =>
	value as unknown as Json;

/** Relays by how they were reached; the stats know it where the event does not say. */
function statsLegs(events: readonly RecordingEvent[]): ReadonlyMap<string, string> {
	const known = new Map<string, string>();
	for (const event of events)
		if (event.type === 'getStats' && event.peer === 'caller')
			for (const entry of Object.values(event.changed))
				if (entry.type === 'local-candidate' && typeof entry.relayProtocol === 'string')
					known.set(`${JSON.stringify(entry.address)} ${JSON.stringify(entry.port)}`, entry.relayProtocol);
	return known;
}

export function gatheredIn(events: readonly RecordingEvent[]): Gathered {
	const more = new Map<string, CandidateMore>();
	const found = new Map<string, FoundCandidate>();
	const errors = new Map<string, FoundError>();
	const proofs = new Map<ProofName, ProofOutcome>();
	let asked: Asked | undefined;
	let refusal: Refusal | undefined;
	let completeAt: number | undefined;
	for (const event of events) {
		if (event.type === 'note') {
			if (event.note === notes.asked) asked = event.value as unknown as Asked;
			else if (event.note === notes.refused) refusal = event.value as unknown as Refusal;
			else if (event.note === notes.candidate) {
				const told = event.value as unknown as CandidateMore;
				more.set(told.line, told);
			} else if (event.note === notes.proof) {
				const proof = event.value as unknown as ProofOutcome;
				proofs.set(proof.name, proof);
			}
		} else if (event.peer !== 'caller') continue;
		else if (event.type === 'onicecandidate' && event.candidate?.candidate) {
			const line = event.candidate.candidate;
			const candidate = parseCandidate(line);
			if (candidate) found.set(line, { at: event.at, line, candidate });
		} else if (event.type === 'onicecandidateerror') {
			const { errorCode: code, errorText: text, url } = event.error;
			const key = `${code} ${url}`;
			const known = errors.get(key);
			errors.set(
				key,
				known ? { ...known, times: known.times + 1 } : { at: event.at, code, text, url, times: 1 }
			);
		} else if (event.type === 'onicegatheringstatechange' && event.value === 'complete')
			completeAt ??= event.at;
	}
	const byStats = statsLegs(events);
	return {
		...(asked ? { asked } : {}),
		...(refusal ? { refusal } : {}),
		candidates: [...found.values()].map((one) => {
			const { relayProtocol, url } = more.get(one.line) ?? {};
			const { address, port, type } = one.candidate;
			const leg =
				relayProtocol ??
				(type === 'relay'
					? (byStats.get(`${JSON.stringify(address)} ${JSON.stringify(port)}`) ??
						(url ? legOf(url) : undefined))
					: undefined);
			return { ...one, ...(leg ? { relayProtocol: leg } : {}), ...(url ? { url } : {}) };
		}),
		errors: [...errors.values()],
		...(completeAt === undefined ? {} : { completeAt }),
		proofs: proofNames.flatMap((name) => proofs.get(name) ?? [])
	};
}

/** What can be said in one sentence. */
export type VerdictKey =
	| 'refused'
	| 'nothing'
	| 'no-turn'
	| 'password'
	| 'stale'
	| 'quota'
	| 'unreachable'
	| 'certificate'
	| 'no-relay'
	| 'nothing-crosses'
	| 'all-legs'
	| 'only-tcp'
	| 'only-tls'
	| 'some-legs'
	| 'pending';

export interface GatherVerdict {
	readonly key: VerdictKey;
	readonly tone: 'good' | 'working' | 'broken' | 'new';
	readonly working: readonly Leg[];
	readonly broken: readonly Leg[];
}

/** The plain verdict on the servers that were asked. */
export function gatherVerdict({
	asked,
	refusal,
	candidates,
	errors,
	completeAt,
	proofs
}: Gathered): GatherVerdict {
	const made = (
		key: VerdictKey,
		tone: GatherVerdict['tone'],
		working: readonly Leg[] = [],
		broken: readonly Leg[] = []
	) => ({ key, tone, working, broken });
	if (refusal) return made('refused', 'broken');
	if (!asked) return made('pending', 'new');
	const askedLegs = legs.filter((leg) => asked.urls.some((url) => legOf(url) === leg));
	const resultOf = (leg: Leg) => proofs.find(({ name }) => name === `relay-${leg}`);
	if (askedLegs.some((leg) => !resultOf(leg))) return made('pending', 'working');
	if (askedLegs.length === 0) {
		if (completeAt === undefined && candidates.length === 0) return made('pending', 'working');
		return made(candidates.length === 0 ? 'nothing' : 'no-turn', candidates.length === 0 ? 'broken' : 'new');
	}
	const working = askedLegs.filter((leg) => resultOf(leg)?.result === 'connected');
	const broken = askedLegs.filter((leg) => !working.includes(leg));
	if (working.length > 0) {
		if (broken.length === 0) return made('all-legs', 'good', working);
		if (!working.includes('udp') && broken.includes('udp'))
			return made(working.includes('tcp') ? 'only-tcp' : 'only-tls', 'working', working, broken);
		return made('some-legs', 'working', working, broken);
	}
	const codes = new Set(errors.filter(({ url }) => legOf(url)).map(({ code }) => code));
	const hasRelay = candidates.some(({ candidate }) => candidate.type === 'relay');
	const why: VerdictKey = hasRelay
		? 'nothing-crosses'
		: codes.has(401) || codes.has(403) || codes.has(441)
			? 'password'
			: codes.has(438)
				? 'stale'
				: codes.has(486) || codes.has(508)
					? 'quota'
					: codes.has(701)
						? askedLegs.every((leg) => leg === 'tls')
							? 'certificate'
							: 'unreachable'
						: 'no-relay';
	return made(why, 'broken', [], broken);
}
