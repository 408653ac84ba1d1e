/** Exercises 12b, 12c and 12e, judged by what real browsers did with every answer. */
import { expect, it } from 'vitest';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { decodeHandshake, hashIt, ownCertificate } from './exercises.ts';
import { inspectionOf, madeIn, refusedIn } from './notes.ts';

judgesSaved(hashIt);
judgesSaved(decodeHandshake);
judgesSaved(ownCertificate);

it.each([
	['chromium', 'SRTP_AES128_CM_HMAC_SHA1_80'],
	['firefox', 'SRTP_AEAD_AES_128_GCM']
])('%s agrees with itself on DTLS 1.3, the offerer as server, and %s', (browser, srtpCipher) => {
	const facts = inspectionOf(savedExercise(`${browser}-decode-handshake-solution`).events, 'caller');
	expect(facts?.transport).toMatchObject({
		tlsVersion: 'FEFC',
		srtpCipher,
		dtlsRole: 'server',
		iceRole: 'controlling'
	});
	expect(facts?.computed).toBe(facts?.announced);
	expect(facts?.shown).toMatchObject({ isSelfIssued: true, key: 'ECDSA P-256' });
});

it.each(['chromium', 'firefox'])('a certificate lives 30 days, and cannot come later, in %s', (browser) => {
	const { events } = savedExercise(`${browser}-own-certificate-wrong-2`);
	expect(madeIn(events)!.livesMs / 86_400_000).toBeCloseTo(30, 1);
	expect(refusedIn(events)?.name).toBe('InvalidModificationError');
});
