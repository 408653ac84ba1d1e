/** Makes a certificate and writes down what is known of it. */
import type { Run } from '../run.ts';
import { toColons } from '../trust/fingerprint.ts';
import { makeCertificate, type KeyKind } from './code.ts';
import { notes, type MadeFacts } from './notes.ts';

export async function makeNoted(
	run: Run,
	kind: Exclude<KeyKind, 'browser'>,
	lifeMs?: number
): Promise<RTCCertificate> {
	const certificate = await makeCertificate(kind, lifeMs);
	const facts: MadeFacts = {
		kind,
		...(lifeMs === undefined ? {} : { lifeMs }),
		livesMs: certificate.expires - Date.now(),
		fingerprint: fingerprintOfMade(certificate)
	};
	run.note(notes.made, { ...facts });
	return certificate;
}

/** Browsers write it in small letters here, and in capitals in SDP. Empty where there is no getFingerprints. */
function fingerprintOfMade(certificate: RTCCertificate): string {
	const { getFingerprints } = certificate as Partial<RTCCertificate>;
	const found =
		getFingerprints?.call(certificate).find(({ algorithm }) => algorithm === 'sha-256')?.value ?? '';
	return /^[\da-f]{2}(:[\da-f]{2}){31}$/i.test(found)
		? toColons(Uint8Array.from(found.split(':'), (byte) => parseInt(byte, 16)))
		: '';
}
