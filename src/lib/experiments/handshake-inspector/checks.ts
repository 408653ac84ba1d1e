/** Exercises 12b, 12c and 12e: pure functions of a Recording. */
import type { Localized } from '#lib/i18n/locale.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { fingerprintOf, hashOf } from '../trust/fingerprint.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { answerIn, comparisonIn, inspectionOf, madeIn, refusedIn } from './notes.ts';

const dayMs = 86_400_000;

/** What a description said when it was handed to `peer`. */
function announcedTo(events: readonly RecordingEvent[], peer: string): string {
	const given = events.findLast((event) => event.type === 'setRemoteDescription' && event.peer === peer);
	const description = given && 'args' in given ? (given.args[0] as { readonly sdp?: string } | null) : null;
	return hashOf(fingerprintOf(description?.sdp ?? ''));
}

function isConnected(events: readonly RecordingEvent[], expected: Localized): Finding {
	const at = firstTime(events, 'caller', 'onconnectionstatechange', 'connected');
	return {
		expected,
		observed: at === undefined ? '–' : 'connected',
		source: 'onconnectionstatechange',
		...(at === undefined ? {} : { at }),
		passed: at !== undefined
	};
}

/** Exercise 12b: the hash of what was shown is what the other end announced. */
export function checkHash({ events }: Recording): Verdict {
	const compared = comparisonIn(events);
	const announced = announcedTo(events, 'caller');
	const findings: Finding[] = [
		isConnected(events, { en: 'The call is connected.', ko: '통화가 연결되었습니다.' }),
		{
			expected: {
				en: 'It is compared with the fingerprint in the description that the caller was given.',
				ko: '발신자가 받은 설명에 적힌 지문과 견주었습니다.'
			},
			observed: compared?.wanted.slice(0, 23) || '–',
			source: 'setRemoteDescription, a=fingerprint',
			passed: announced !== '' && compared?.wanted === announced
		},
		{
			expected: { en: 'The hash that was computed is the same.', ko: '계산한 해시가 그것과 같습니다.' },
			observed: compared?.computed.slice(0, 23) || '–',
			source: 'RTCDtlsTransport.getRemoteCertificates, crypto.subtle.digest',
			passed: announced !== '' && compared?.computed === announced
		}
	];
	const [answer] = answerIn(events);
	return verdictOf(findings, answer === 'key' ? 1 : answer === 'own' ? 2 : 0);
}

/** What exercise 12c asks to decode, and where it is written. */
export const codes: readonly {
	readonly id: string;
	readonly meaning: 'dtls13' | 'dtls12' | 'hmac80' | 'gcm';
	readonly source: string;
}[] = [
	{ id: 'FEFC', meaning: 'dtls13', source: 'transport.tlsVersion, RFC 9147 §5.3' },
	{ id: 'FEFD', meaning: 'dtls12', source: 'transport.tlsVersion, RFC 9147 §5.3' },
	{ id: 'SRTP_AES128_CM_HMAC_SHA1_80', meaning: 'hmac80', source: 'transport.srtpCipher, RFC 5764 §4.1.2' },
	{ id: 'SRTP_AEAD_AES_128_GCM', meaning: 'gcm', source: 'transport.srtpCipher, RFC 7714 §14.2' }
];

/** Statistics write the profile with or without its family in front. */
const withFamily = (cipher: string): string => (cipher.startsWith('SRTP_') ? cipher : `SRTP_${cipher}`);

/** Exercise 12c: what the codes mean, and which of them this very call has. */
export function checkCodes({ events }: Recording): Verdict {
	const said = answerIn(events);
	const transport = inspectionOf(events, 'caller')?.transport;
	const agreed = [transport?.tlsVersion, transport?.srtpCipher && withFamily(transport.srtpCipher)];
	const findings = codes.map(({ id, meaning, source }, index): Finding => {
		const isHere = agreed.includes(id);
		return {
			expected: isHere
				? {
						en: `You said what ${id} is, which this call has agreed on.`,
						ko: `이 통화가 합의한 ${id}의 뜻을 맞혔습니다.`
					}
				: { en: `You said what ${id} is.`, ko: `${id}의 뜻을 맞혔습니다.` },
			observed: said[index] || '–',
			source,
			passed: said[index] === meaning
		};
	});
	const wrong = codes.filter((_, index) => !findings[index]?.passed);
	const isMixedUp = codes.some(
		({ id }, index) =>
			said[index] !== '' &&
			said[index] !== undefined &&
			id.startsWith('SRTP') !== ['hmac80', 'gcm'].includes(said[index])
	);
	findings.push(
		isConnected(events, {
			en: 'A call was made, and its statistics were read.',
			ko: '전화를 걸어 통계를 읽었습니다.'
		})
	);
	return verdictOf(findings, isMixedUp ? 2 : wrong.some(({ id }) => id.startsWith('FE')) ? 0 : 1);
}

/** Exercise 12e: the certificate that was made stands in the offer, and the call stands on it. */
export function checkOwn({ events }: Recording): Verdict {
	const made = madeIn(events);
	const announced = announcedTo(events, 'callee');
	const days = made ? made.livesMs / dayMs : Number.NaN;
	const refused = refusedIn(events);
	const findings: Finding[] = [
		{
			expected: {
				en: 'The offer carries the fingerprint of the certificate that was made.',
				ko: '만든 인증서의 지문이 제안에 실려 있습니다.'
			},
			observed: announced.slice(0, 23) || refused?.name || '–',
			source: 'certificate.getFingerprints, a=fingerprint',
			passed: announced !== '' && announced === made?.fingerprint
		},
		isConnected(events, {
			en: 'The caller is connected with it.',
			ko: '발신자가 그 인증서로 연결되었습니다.'
		}),
		{
			expected: {
				en: 'Nobody asked for a life, and it has one of about 30 days.',
				ko: '수명을 따로 청하지 않았고, 30일쯤 됩니다.'
			},
			observed: made ? days.toFixed(2) : '–',
			source: 'certificate.expires − Date.now()',
			passed: Math.abs(days - 30) < 0.1
		}
	];
	const [answer] = answerIn(events);
	return verdictOf(findings, answer === 'later' ? 1 : answer === 'edit' ? 2 : 0);
}
