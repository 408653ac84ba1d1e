/** Explains the lines of DTLS and keys. */
import { cryptoSuites, hashFunctions, setupRoles } from '../table/dtls.ts';
import { notKnown, quote, type Pair } from './reading.ts';
import type { Explainer } from './session-part.ts';

const fingerprintForm = /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})*$/;

const fingerprint: Explainer = (reading) => {
	const [hash, value, ...rest] = reading.tokens;
	if (!hash || !value || rest.length > 0) {
		reading.malformed();
		return;
	}
	const length = hashFunctions.get(hash.text.toLowerCase());
	if (length === undefined) reading.unknown(hash, ['hash function', '해시 함수'], notKnown(hash.text));
	else
		reading.part(
			hash,
			['hash function', '해시 함수'],
			[`${hash.text.toUpperCase()}, ${length} bytes`, `${hash.text.toUpperCase()}, ${length}바이트`]
		);
	const label: Pair = ['fingerprint', '지문'];
	if (!fingerprintForm.test(value.text)) {
		reading.unknown(value, label, [
			'Pairs of hexadecimal digits with colons between them are expected.',
			'콜론으로 나눈 두 자리 16진수여야 합니다.'
		]);
		reading.malformed();
		return;
	}
	const bytes = (value.text.length + 1) / 3;
	if (length !== undefined && bytes !== length) {
		reading.unknown(value, label, [
			`${bytes} bytes, but ${hash.text} has ${length}.`,
			`${bytes}바이트인데 ${hash.text}의 길이는 ${length}바이트입니다.`
		]);
		reading.malformed();
		return;
	}
	reading.part(value, label, [`the hash of the certificate, ${bytes} bytes`, `인증서의 해시 ${bytes}바이트`]);
	reading.say(
		`The certificate in DTLS must have this ${quote(hash.text.toUpperCase())} hash.`,
		`DTLS에서 보여 주는 인증서의 ${quote(hash.text.toUpperCase())} 해시가 이 값이어야 합니다.`
	);
	if (/[a-f]/.test(value.text))
		reading.say(
			'The digits are in small letters: the specification wants capitals, and Firefox refuses these.',
			'소문자로 적혀 있습니다. 규격은 대문자를 요구하고 Firefox는 소문자를 거부합니다.'
		);
};

const setup: Explainer = (reading) => {
	const [role, ...rest] = reading.tokens;
	if (!role || rest.length > 0) reading.malformed();
	const entry = reading.fromTable(role, ['role', '역할'], setupRoles);
	if (entry) reading.say(`${entry.name}: ${entry.meaning.en}.`, `${entry.name}: ${entry.meaning.ko}.`);
	else reading.malformed();
};

const tlsId: Explainer = (reading) => {
	const [value, ...rest] = reading.tokens;
	if (!value || rest.length > 0 || !/^[A-Za-z0-9+/_-]{20,255}$/.test(value.text)) {
		reading.malformed();
		return;
	}
	reading.part(
		value,
		['association', '연결 표시'],
		[
			`${value.text.length} characters; a new value asks for a new DTLS association`,
			`${value.text.length}자. 새 값은 DTLS 연결을 새로 맺자는 뜻입니다`
		]
	);
};

const connection: Explainer = (reading) => {
	const [value, ...rest] = reading.tokens;
	if (rest.length > 0) reading.malformed();
	if (value?.text === 'new') reading.part(value, ['connection', '연결'], ['a new connection', '새 연결']);
	else if (value?.text === 'existing')
		reading.part(value, ['connection', '연결'], ['the existing connection', '있던 연결']);
	else reading.malformed();
};

const crypto: Explainer = (reading) => {
	const [tag, suite, key, ...session] = reading.tokens;
	if (!tag || !suite || !key) {
		reading.malformed();
		return;
	}
	reading.part(tag, ['tag', '번호'], ['the number of this offer of a key', '이 키 제안의 번호']);
	if (cryptoSuites.has(suite.text))
		reading.part(suite, ['suite', '암호 방식'], ['how SRTP encrypts', 'SRTP를 암호화하는 방식']);
	else reading.unknown(suite, ['suite', '암호 방식'], notKnown(suite.text));
	if (key.text.startsWith('inline:'))
		reading.part(
			key,
			['key', '키'],
			[
				'the key itself, which everybody on the signaling path can read',
				'시그널링 경로의 누구나 읽을 수 있는 키 자체'
			]
		);
	else reading.unknown(key, ['key', '키'], notKnown(key.text));
	for (const word of session)
		reading.part(word, ['session parameter', '세션 매개변수'], [quote(word.text), quote(word.text)]);
};

export const dtlsExplainers: Readonly<Record<string, Explainer>> = {
	fingerprint,
	setup,
	'tls-id': tlsId,
	connection,
	crypto
};
