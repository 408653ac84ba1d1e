/**
 * What the candidates of one connection with two STUN servers say about the mapping of its NAT (RFC 5780 §4.3): server-reflexive
 * candidates of one base, compared. A browser keeps silent about a second candidate that is equal to the first (RFC 8445 §5.1.3),
 * so one candidate and no error means that both servers saw the same.
 */
import { addressWithPort, parseCandidate, type Candidate } from '#lib/ice/candidate.ts';
import type { CandidateErrorEvent, RecordingEvent } from '#lib/recording/event.ts';

export type MappingVerdict =
	/** One port for both servers. */
	| 'same'
	/** Another port, or address, towards each. */
	| 'different'
	/** The outside address is the own one. */
	| 'no-nat'
	/** One port for both, and it is the port inside; the browser hides the address, so a NAT that keeps ports looks the same. */
	| 'same-port'
	/** No reflexive candidate, and no error: as a rule it was equal to a host candidate and left out. */
	| 'folded'
	/** One server did not answer, so there is nothing to compare. */
	| 'one-answer'
	| 'no-answer';

export interface MappingFinding {
	readonly verdict: MappingVerdict;
	/** Reflexive candidates by the socket they belong to, as far as the browser tells. */
	readonly groups: readonly { readonly base: string; readonly outside: readonly string[] }[];
	readonly hosts: readonly string[];
	readonly errors: readonly CandidateErrorEvent['error'][];
}

const hidden = 'hidden';
/** Chromium writes 0.0.0.0 and port 0 where the base is not to be known: then there is one socket for each family. */
function baseOf({ relatedAddress, relatedPort, address }: Candidate): string {
	if (relatedPort === undefined || relatedPort === 0)
		return `${hidden} ${address.includes(':') ? 'IPv6' : 'IPv4'}`;
	return addressWithPort(relatedAddress ?? '', relatedPort);
}

/** Undefined until gathering is complete. */
export function mappingIn(events: readonly RecordingEvent[], peer = 'caller'): MappingFinding | undefined {
	const own = events.filter((event) => event.peer === peer);
	const isComplete = own.some(
		(event) =>
			(event.type === 'onicegatheringstatechange' && event.value === 'complete') ||
			(event.type === 'onicecandidate' && event.candidate === null)
	);
	if (!isComplete) return undefined;
	const errors = own.flatMap((event) => (event.type === 'onicecandidateerror' ? [event.error] : []));
	const candidates = own.flatMap((event) => {
		const parsed =
			event.type === 'onicecandidate' && event.candidate
				? parseCandidate(event.candidate.candidate)
				: undefined;
		return parsed?.protocol === 'udp' ? [parsed] : [];
	});
	return findingOf(candidates, errors);
}

/** Servers of every connection here. */
const serverCount = 2;

export function findingOf(
	candidates: readonly Candidate[],
	errors: MappingFinding['errors'] = []
): MappingFinding {
	const hosts = candidates
		.filter(({ type }) => type === 'host')
		.map(({ address, port }) => addressWithPort(address, port));
	const groups = new Map<string, Set<string>>();
	const reflexive = candidates.filter(({ type }) => type === 'srflx');
	for (const candidate of reflexive) {
		const base = baseOf(candidate);
		const outside = groups.get(base) ?? new Set<string>();
		outside.add(addressWithPort(candidate.address, candidate.port));
		groups.set(base, outside);
	}
	const silent = new Set(errors.filter(({ errorCode }) => errorCode === 701).map(({ url }) => url));
	const keepsPort = reflexive.some(({ port }) =>
		candidates.some((host) => host.type === 'host' && host.address.endsWith('.local') && host.port === port)
	);
	const isDifferent = [...groups.values()].some((outside) => outside.size > 1);
	const isOwn = reflexive.some(
		({ address, port, relatedAddress, relatedPort }) =>
			hosts.includes(addressWithPort(address, port)) || (address === relatedAddress && port === relatedPort)
	);
	const verdict: MappingVerdict = isDifferent
		? 'different'
		: isOwn
			? 'no-nat'
			: reflexive.length === 0
				? silent.size >= serverCount
					? 'no-answer'
					: silent.size > 0
						? 'one-answer'
						: 'folded'
				: silent.size > 0
					? 'one-answer'
					: keepsPort
						? 'same-port'
						: 'same';
	return {
		verdict,
		groups: Array.from(groups, ([base, outside]) => ({ base, outside: [...outside] })),
		hosts,
		errors
	};
}

const stunUrl = /^stuns?:(?:\[[0-9a-f:]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i;
/** Whether a text is the address of a STUN server (RFC 7064 §3.1). */
export const isStunUrl = (text: string): boolean => {
	const port = /:(\d{1,5})$/.exec(text.replace(/^stuns?:/i, ''))?.[1];
	return stunUrl.test(text) && (port === undefined || (Number(port) > 0 && Number(port) <= 65_535));
};
