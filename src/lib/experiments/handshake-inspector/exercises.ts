/** Exercises 12b, 12c and 12e without their words. What opens connections is loaded when an answer is run. */
import type { ArrangedExercise, MatchedExercise } from '#lib/lessons/types.ts';
import { checkCodes, checkHash, checkOwn, codes } from './checks.ts';

type Wordless<T> = Omit<T, 'title' | 'goal' | 'hints'>;
const experiment = 'handshake-inspector';
const runs = () => import('./exercise-runs.ts');
const remote = 'fingerprintOf(pc.remoteDescription.sdp)';

export const hashIt: Wordless<ArrangedExercise> = {
	id: 'hash-it',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'sha-1', code: `await digest('SHA-1', shown) === ${remote}` },
		{ id: 'key', code: `await digest('SHA-256', publicKeyOf(shown)) === ${remote}` },
		{ id: 'own', code: "await digest('SHA-256', shown) === fingerprintOf(pc.localDescription.sdp)" },
		{ id: 'certificate', code: `await digest('SHA-256', shown) === ${remote}` }
	],
	start: ['sha-1'],
	solution: ['certificate'],
	wrong: [
		{ answer: ['sha-1'], hint: 0 },
		{ answer: ['key'], hint: 1 },
		{ answer: ['own'], hint: 2 }
	],
	run: async (answer, began) => (await runs()).runHash(answer, began),
	check: checkHash
};

export const decodeHandshake: Wordless<MatchedExercise> = {
	id: 'decode-handshake',
	experiment,
	kind: 'match',
	lines: codes.map(({ id }) => ({ id, code: id })),
	options: [
		{ id: 'dtls12', text: { en: 'DTLS 1.2', ko: 'DTLS 1.2' } },
		{ id: 'dtls13', text: { en: 'DTLS 1.3', ko: 'DTLS 1.3' } },
		{
			id: 'hmac80',
			text: { en: 'encrypts, and signs apart: a tag of 10 bytes', ko: '암호화와 인증이 따로, 태그 10바이트' }
		},
		{
			id: 'gcm',
			text: {
				en: 'encrypts and signs in one: a tag of 16 bytes',
				ko: '암호화와 인증을 한 번에, 태그 16바이트'
			}
		}
	],
	start: ['', '', '', ''],
	solution: ['dtls13', 'dtls12', 'hmac80', 'gcm'],
	wrong: [
		{ answer: ['dtls12', 'dtls13', 'hmac80', 'gcm'], hint: 0 },
		{ answer: ['dtls13', 'dtls12', 'gcm', 'hmac80'], hint: 1 },
		{ answer: ['dtls13', 'dtls12', 'dtls12', 'gcm'], hint: 2 }
	],
	run: async (answer, began) => (await runs()).runCodes(answer, began),
	check: checkCodes
};

export const ownCertificate: Wordless<ArrangedExercise> = {
	id: 'own-certificate',
	experiment,
	kind: 'choice',
	lines: [
		{ id: 'name', code: 'new RTCPeerConnection({ certificate })' },
		{ id: 'later', code: 'new RTCPeerConnection().setConfiguration({ certificates: [certificate] })' },
		{ id: 'edit', code: 'offer.sdp = withFingerprint(offer.sdp, certificate.getFingerprints()[0])' },
		{ id: 'constructor', code: 'new RTCPeerConnection({ certificates: [certificate] })' }
	],
	start: ['name'],
	solution: ['constructor'],
	wrong: [
		{ answer: ['name'], hint: 0 },
		{ answer: ['later'], hint: 1 },
		{ answer: ['edit'], hint: 2 }
	],
	run: async (answer, began) => (await runs()).runOwn(answer, began),
	check: checkOwn
};
