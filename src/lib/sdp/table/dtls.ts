/** Lines of DTLS and keys: RFC 8122, RFC 8842, RFC 4145. */
import { byName, rfc, type LineEntry, type ValueEntry } from './entry.ts';

export const dtlsLines: readonly LineEntry[] = [
	{
		key: 'a=fingerprint',
		name: { en: 'Fingerprint of the certificate', ko: '인증서 지문(fingerprint)' },
		syntax: 'a=fingerprint:<hash-func> <2UHEX>:<2UHEX>:…',
		level: 'both',
		topic: 'dtls',
		meaning: {
			en: 'The hash of the certificate that the writer will show in DTLS. Another certificate is not believed: this line ties the signaling to the encrypted media.',
			ko: '작성자가 DTLS에서 보여 줄 인증서의 해시입니다. 다른 인증서는 믿지 않습니다. 시그널링과 암호화된 미디어를 이어 주는 줄입니다.'
		},
		references: [rfc(8122, '§5')],
		browsers: {
			chromium: {
				en: 'In every section. Accepts small letters. With two values, the connection failed when the second did not match.',
				ko: '섹션마다 씁니다. 소문자도 받아들입니다. 값이 둘이면 두 번째가 맞지 않을 때 연결이 실패했습니다.'
			},
			firefox: {
				en: 'Usually once, for the session. Refuses small letters.',
				ko: '보통 세션 부분에 한 번 씁니다. 소문자는 거부합니다.'
			}
		},
		editing: {
			en: 'Missing or without colons: both refuse. A wrong value: accepted, then both sides end in “failed”. In a local description Chromium refuses any change (InvalidModificationError); Firefox accepts it and fails.',
			ko: '없거나 콜론이 없으면 둘 다 거부합니다. 틀린 값은 받아들이지만 양쪽 모두 “failed”로 끝납니다. 로컬 세션 설명에서 바꾸면 Chromium은 거부하고(InvalidModificationError) Firefox는 받아들인 뒤 실패합니다.'
		},
		api: 'RTCPeerConnection.generateCertificate() · RTCConfiguration.certificates'
	},
	{
		key: 'a=setup',
		name: { en: 'DTLS role', ko: 'DTLS 역할(setup)' },
		syntax: 'a=setup:<active | passive | actpass | holdconn>',
		level: 'both',
		topic: 'dtls',
		meaning: {
			en: 'Who begins DTLS. An offer leaves the choice open (actpass); the answer takes one side.',
			ko: '누가 DTLS를 시작하는지 정합니다. 제안은 선택을 남겨 두고(actpass) 응답이 한쪽을 고릅니다.'
		},
		references: [rfc(4145, '§4'), rfc(8842, '§5.2'), rfc(8842, '§5.3'), rfc(5763, '§5')],
		browsers: {
			firefox: { en: 'Refuses an offer without it.', ko: '이 줄이 없는 제안을 거부합니다.' }
		},
		editing: {
			en: 'actpass in an answer: both refuse. active changed to passive in an answer: Chromium says connected but no RTP arrives, Firefox fails.',
			ko: '응답의 actpass는 둘 다 거부합니다. 응답의 active를 passive로 바꾸면 Chromium은 연결되었다고 하지만 RTP가 오지 않고 Firefox는 실패합니다.'
		}
	},
	{
		key: 'a=tls-id',
		name: { en: 'DTLS association', ko: 'DTLS 연결 표시(tls-id)' },
		syntax: 'a=tls-id:20*255(ALPHA / DIGIT / "+" / "/" / "-" / "_")',
		level: 'both',
		topic: 'dtls',
		meaning: {
			en: 'A new value asks for a new DTLS association.',
			ko: '새 값은 DTLS 연결을 새로 맺자는 뜻입니다.'
		},
		references: [rfc(8842, '§4')],
		browsers: {
			chromium: { en: 'Does not write it.', ko: '쓰지 않습니다.' },
			firefox: { en: 'Does not write it.', ko: '쓰지 않습니다.' }
		}
	},
	{
		key: 'a=connection',
		name: { en: 'New or existing connection', ko: '새 연결 또는 기존 연결' },
		syntax: 'a=connection:<new | existing>',
		level: 'both',
		topic: 'dtls',
		meaning: {
			en: 'Whether media over TCP takes a new connection or the existing one. WebRTC ignores it.',
			ko: 'TCP 미디어에서 새 연결을 열지 있던 연결을 쓸지 정합니다. WebRTC는 무시합니다.'
		},
		references: [rfc(4145)],
		legacy: true
	},
	{
		key: 'a=crypto',
		name: { en: 'Key in the description (SDES)', ko: '세션 설명 속의 키(SDES)' },
		syntax: 'a=crypto:<tag> <crypto-suite> <key-method>:<key> [<session-parameter>] …',
		level: 'media',
		topic: 'dtls',
		meaning: {
			en: 'The key for SRTP in plain text. WebRTC forbids it: keys come from DTLS, so that whoever reads the signaling cannot listen.',
			ko: 'SRTP 키를 그대로 적는 줄입니다. WebRTC는 금지합니다. 시그널링을 읽은 사람이 엿듣지 못하도록 키는 DTLS에서 얻습니다.'
		},
		references: [rfc(4568, '§9.1')],
		editing: {
			en: 'Both ignore it silently when the DTLS lines are there.',
			ko: 'DTLS 줄이 있으면 둘 다 말없이 무시합니다.'
		},
		legacy: true
	},
	{
		key: 'a=cryptex',
		name: { en: 'Encrypted header extensions', ko: '헤더 확장 암호화(cryptex)' },
		syntax: 'a=cryptex',
		level: 'both',
		topic: 'dtls',
		meaning: {
			en: 'The writer can encrypt RTP header extensions and contributing sources too.',
			ko: '작성자가 RTP 헤더 확장과 기여 소스까지 암호화할 수 있습니다.'
		},
		references: [rfc(9335)]
	}
];

/** Hash functions of `a=fingerprint`, with the length of their value in bytes. */
export const hashFunctions: ReadonlyMap<string, number> = new Map([
	['md2', 16],
	['md5', 16],
	['sha-1', 20],
	['sha-224', 28],
	['sha-256', 32],
	['sha-384', 48],
	['sha-512', 64]
]);

/** Values of `a=setup`: RFC 4145 §4. */
export const setupRoles = byName<ValueEntry>([
	{
		name: 'actpass',
		meaning: {
			en: 'the writer can take either side, and the answer decides',
			ko: '작성자는 어느 쪽이든 될 수 있고 응답이 정합니다'
		}
	},
	{
		name: 'active',
		meaning: {
			en: 'the writer begins: it is the DTLS client',
			ko: '작성자가 시작합니다. DTLS 클라이언트입니다'
		}
	},
	{
		name: 'passive',
		meaning: {
			en: 'the writer waits: it is the DTLS server',
			ko: '작성자는 기다립니다. DTLS 서버입니다'
		}
	},
	{
		name: 'holdconn',
		meaning: {
			en: 'no connection for the time being; WebRTC cannot use it',
			ko: '당분간 연결하지 않습니다. WebRTC에서는 쓸 수 없습니다'
		}
	}
]);

/** Suites of `a=crypto`. */
export const cryptoSuites: ReadonlySet<string> = new Set([
	'AES_CM_128_HMAC_SHA1_80',
	'AES_CM_128_HMAC_SHA1_32',
	'F8_128_HMAC_SHA1_80',
	'AES_192_CM_HMAC_SHA1_80',
	'AES_192_CM_HMAC_SHA1_32',
	'AES_256_CM_HMAC_SHA1_80',
	'AES_256_CM_HMAC_SHA1_32',
	'AEAD_AES_128_GCM',
	'AEAD_AES_256_GCM'
]);
