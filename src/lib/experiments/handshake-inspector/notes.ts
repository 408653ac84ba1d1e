/** What the experiment writes into its Recording beside what the recorder does, and how it is read again. */
import { decodeCertificate } from '#lib/dtls/certificate.ts';
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Inspection, KeyKind, Who } from './code.ts';

export const notes = {
	/** What an end learned of its handshake. */
	inspection: 'handshake-inspection',
	/** The certificate that was made for the caller. */
	made: 'handshake-certificate',
	/** What was compared with what, in an exercise. */
	comparison: 'handshake-comparison',
	/** What the browser said to a way of giving it a certificate. */
	refused: 'handshake-refused',
	/** What the reader said in an exercise. */
	answer: 'handshake-answer'
} as const;

/** What is kept of the certificate that was shown: nothing secret is in it, and it need not be kept whole. */
export interface ShownCertificate {
	readonly length: number;
	readonly issuer: string;
	readonly subject: string;
	readonly isSelfIssued: boolean;
	/** Milliseconds since 1970. */
	readonly notBefore: number;
	readonly notAfter: number;
	readonly key: string;
}
export interface InspectionFacts {
	readonly who: Who;
	readonly transport: Readonly<Record<string, string>>;
	readonly own: string;
	readonly announced: string;
	/** Empty where the browser has no getRemoteCertificates. */
	readonly computed: string;
	readonly shown?: ShownCertificate;
}
export interface MadeFacts {
	readonly kind: KeyKind;
	/** Asked for; absent for the browser's own choice. */
	readonly lifeMs?: number;
	/** `certificate.expires` less the clock when it was there. */
	readonly livesMs: number;
	/** `certificate.getFingerprints()`; empty where the browser has none. */
	readonly fingerprint: string;
}
export interface ComparisonFacts {
	readonly computed: string;
	readonly wanted: string;
}
export interface RefusedFacts {
	readonly name: string;
	readonly message: string;
}

export function factsOf(
	who: Who,
	{ transport, own, announced, shown, computed }: Inspection
): InspectionFacts {
	const certificate = shown && decodeCertificate(shown);
	return {
		who,
		transport,
		own,
		announced,
		computed,
		...(shown && certificate
			? {
					shown: {
						length: shown.length,
						issuer: certificate.issuer,
						subject: certificate.subject,
						isSelfIssued: certificate.isSelfIssued,
						notBefore: certificate.notBefore,
						notAfter: certificate.notAfter,
						key: certificate.key
					}
				}
			: {})
	};
}

/** Interfaces have no index signature, and are plain JSON all the same. */
export const jsonOf = (facts: InspectionFacts): Json => facts as unknown as Json;

const valuesOf = (events: readonly RecordingEvent[], note: string): Json[] =>
	events.flatMap((event) =>
		event.type === 'note' && event.note === note && event.value !== undefined ? [event.value] : []
	);
export const inspectionOf = (events: readonly RecordingEvent[], who: Who): InspectionFacts | undefined =>
	(valuesOf(events, notes.inspection) as unknown as InspectionFacts[]).findLast((facts) => facts.who === who);
export const madeIn = (events: readonly RecordingEvent[]): MadeFacts | undefined =>
	valuesOf(events, notes.made).at(-1) as unknown as MadeFacts | undefined;
export const comparisonIn = (events: readonly RecordingEvent[]): ComparisonFacts | undefined =>
	valuesOf(events, notes.comparison).at(-1) as unknown as ComparisonFacts | undefined;
export const refusedIn = (events: readonly RecordingEvent[]): RefusedFacts | undefined =>
	valuesOf(events, notes.refused).at(-1) as unknown as RefusedFacts | undefined;
export const answerIn = (events: readonly RecordingEvent[]): readonly string[] =>
	(valuesOf(events, notes.answer).at(-1) as readonly string[] | undefined) ?? [];
