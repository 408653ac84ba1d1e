/** Explains the lines that are no attributes: RFC 8866 §5. */
import type { SdpToken } from '../document.ts';
import { isRtp } from '../section-facts.ts';
import { bandwidthTypes, mediaKinds, profiles } from '../table/session-lines.ts';
import { describeAddress, explainConnection } from './addresses.ts';
import { nameOf, sectionTitle } from './names.ts';
import { grouped, isNumber, join, notKnown, quote, splitOnce, type Reading } from './reading.ts';

export type Explainer = (reading: Reading) => void;

const version: Explainer = (reading) => {
	const [number] = reading.tokens;
	if (number?.text === '0') {
		reading.part(number, ['version', '버전'], ['0, the only version there is', '유일한 버전인 0']);
		return;
	}
	reading.unknown(number, ['version', '버전'], ['Only version 0 exists.', '버전은 0만 있습니다.']);
	reading.malformed();
};

const origin: Explainer = (reading) => {
	const [user, id, count, network, family, address] = reading.tokens;
	if (!address || reading.tokens.length > 6) reading.malformed();
	reading.part(
		user,
		['user name', '사용자 이름'],
		user?.text === '-'
			? ['none', '없음']
			: user?.text.startsWith('mozilla...THIS_IS_SDPARTA')
				? ['how Firefox signs its descriptions', 'Firefox가 세션 설명에 남기는 이름']
				: ['who made the description', '세션 설명을 만든 이']
	);
	const number = (
		word: SdpToken | undefined,
		label: readonly [string, string],
		text: readonly [string, string]
	) => {
		if (isNumber(word?.text)) reading.part(word, label, text);
		else {
			reading.unknown(word, label, ['This is no number.', '숫자가 아닙니다.']);
			reading.malformed();
		}
	};
	number(
		id,
		['session id', '세션 식별자'],
		[
			'the same in all descriptions of one peer connection',
			'피어 연결 하나의 세션 설명에서는 언제나 같습니다'
		]
	);
	number(
		count,
		['session version', '세션 버전'],
		['counts up with each new description of this session', '이 세션의 새 세션 설명마다 올라갑니다']
	);
	explainConnection(reading, network, family, address);
	if (!reading.isMalformed)
		reading.say(
			`Session ${quote(id?.text ?? '')}, version ${grouped(count?.text ?? '')} of its description.`,
			`세션 ${quote(id?.text ?? '')}의 세션 설명 버전 ${grouped(count?.text ?? '')}입니다.`
		);
	if (address && describeAddress(address.text) !== undefined)
		reading.say(
			'The address only helps to make the id unique; nothing is sent to it.',
			'여기 주소는 식별자가 겹치지 않게 할 뿐이고 이 주소로는 아무것도 보내지 않습니다.'
		);
};

/** A line whose whole value is a text for people. */
const text =
	(label: readonly [string, string], isRequired = false): Explainer =>
	(reading) => {
		if (reading.value.text === '') {
			reading.malformed();
			return;
		}
		reading.part(
			reading.value,
			label,
			isRequired && (reading.value.text === '-' || reading.value.text.trim() === '')
				? ['no title', '제목 없음']
				: [quote(reading.value.text), quote(reading.value.text)]
		);
	};

const connection: Explainer = (reading) => {
	const [network, family, target, ...rest] = reading.tokens;
	if (!target || rest.length > 0) reading.malformed();
	const [address, ttl] = target ? splitOnce(target, '/') : [];
	explainConnection(reading, network, family, address);
	reading.part(
		ttl,
		['time to live', '수명(TTL)'],
		[
			'how far multicast packets go, or how many addresses follow',
			'멀티캐스트 패킷이 가는 거리나 이어지는 주소 수'
		]
	);
	if (reading.isMalformed) return;
	const shown = address?.text ?? '';
	if (shown === '0.0.0.0' || shown === '::')
		reading.say(
			`${shown} is a placeholder: the real addresses are in the candidates, which may come later.`,
			`${shown}은 빈자리 표시입니다. 실제 주소는 후보에 있고 나중에 올 수도 있습니다.`
		);
	else if (reading.line.section === -1)
		reading.say(
			`Sections without a c= line of their own use ${quote(shown)}.`,
			`자기 c= 줄이 없는 섹션은 ${quote(shown)} 주소를 씁니다.`
		);
	else
		reading.say(
			`A peer without ICE would send to ${quote(shown)}; with ICE the candidates decide.`,
			`ICE를 쓰지 않는 상대는 ${quote(shown)} 주소로 보냅니다. ICE를 쓰면 후보가 결정합니다.`
		);
};

const bandwidth: Explainer = (reading) => {
	const [kind, amount] = splitOnce(reading.value, ':');
	const entry = bandwidthTypes.get(kind.text);
	if (amount === undefined || kind.text === '') {
		reading.malformed();
		return;
	}
	if (entry) reading.part(kind, ['kind', '종류'], entry.meaning);
	else reading.unknown(kind, ['kind', '종류'], notKnown(kind.text));
	if (!isNumber(amount.text)) {
		reading.unknown(amount, ['amount', '값'], ['This is no whole number.', '정수가 아닙니다.']);
		reading.malformed();
		return;
	}
	if (!entry) {
		reading.unknown(
			amount,
			['amount', '값'],
			['Its unit depends on the kind.', '단위는 종류에 따라 다릅니다.']
		);
		return;
	}
	const unit = entry.unit === 'kbps' ? 'kbit/s' : 'bit/s';
	const shown = `${grouped(amount.text)} ${unit}`;
	reading.part(amount, ['amount', '값'], [shown, shown]);
	reading.say(
		`The writer wants at most ${shown}: ${entry.meaning.en}.`,
		`작성자가 바라는 최대값은 ${shown} 입니다. ${entry.meaning.ko}.`
	);
};

/** Seconds between 1900, where NTP begins, and 1970. */
const ntpEpoch = 2_208_988_800;
const lastNtpSecond = 2 ** 33;

function timeInWords(value: string): readonly [string, string] | undefined {
	if (!isNumber(value)) return undefined;
	const seconds = Number(value);
	if (seconds === 0) return ['no bound', '제한 없음'];
	if (seconds < ntpEpoch || seconds > lastNtpSecond) return undefined;
	const date = new Date((seconds - ntpEpoch) * 1000).toISOString();
	return [date, date];
}

const timing: Explainer = (reading) => {
	const [start, stop, ...rest] = reading.tokens;
	if (!stop || rest.length > 0) reading.malformed();
	for (const [word, label] of [
		[start, ['begins', '시작']],
		[stop, ['ends', '끝']]
	] as const) {
		const time = timeInWords(word?.text ?? '');
		if (time) reading.part(word, label, time);
		else {
			reading.unknown(word, label, [
				'This is no time in seconds since 1900.',
				'1900년부터 센 초가 아닙니다.'
			]);
			reading.malformed();
		}
	}
	if (start?.text === '0' && stop?.text === '0')
		reading.say(
			'The session has no beginning and no end that were agreed on before.',
			'미리 정한 시작과 끝이 없는 세션입니다.'
		);
};

const repeatForm = /^-?\d+[dhms]?$/;
const durations =
	(label: readonly [string, string]): Explainer =>
	(reading) => {
		if (reading.tokens.length === 0) reading.malformed();
		for (const word of reading.tokens)
			if (repeatForm.test(word.text)) reading.part(word, label, [quote(word.text), quote(word.text)]);
			else {
				reading.unknown(word, label, notKnown(word.text));
				reading.malformed();
			}
	};

const key: Explainer = (reading) => {
	const [method, data] = splitOnce(reading.value, ':');
	if (['clear', 'base64', 'uri', 'prompt'].includes(method.text))
		reading.part(method, ['method', '방법'], ['how the key is given', '키를 적는 방법']);
	else {
		reading.unknown(method, ['method', '방법'], notKnown(method.text));
		reading.malformed();
	}
	reading.part(data, ['key', '키'], ['a key that anybody can read here', '누구나 여기서 읽을 수 있는 키']);
};

const media: Explainer = (reading) => {
	const [kind, port, protocol, ...formats] = reading.tokens;
	const { facts } = reading;
	if (!kind || !port || !protocol || formats.length === 0) reading.malformed();
	reading.fromTable(kind, ['kind', '종류'], mediaKinds);
	if (port) explainPort(reading, port);
	reading.fromTable(protocol, ['profile', '프로파일'], profiles);
	for (const [index, format] of formats.entries()) explainFormat(reading, format, index, formats.length);
	if (!kind || !port || formats.length === 0) return;
	const title = sectionTitle(reading.document, reading.section);
	const preferred = facts.payloads.get(formats[0]?.text ?? '');
	const number = reading.section.index + 1;
	if (isRtp(facts))
		reading.say(
			`Media section ${number} is ${title.en}, with ${formats.length} payload type${formats.length === 1 ? '' : 's'}${preferred?.name ? `; ${nameOf(preferred)} is preferred` : ''}.`,
			`미디어 섹션 ${number}: ${title.ko}. 페이로드 타입은 ${formats.length}개${preferred?.name ? `이고 ${nameOf(preferred)} 코덱을 가장 선호합니다` : '입니다'}.`
		);
	else reading.say(`Media section ${number} is ${title.en}.`, `미디어 섹션 ${number}: ${title.ko}.`);
	if (port.text === '0')
		reading.say(
			reading.section.block.named('bundle-only').length > 0
				? 'Port 0 with bundle-only: the section is wanted, but only inside a bundle.'
				: 'Port 0: the section is rejected or stopped; its place may be used again.',
			reading.section.block.named('bundle-only').length > 0
				? '포트 0과 bundle-only가 함께 있으므로 묶을 때만 쓰겠다는 섹션입니다.'
				: '포트 0이므로 거절되었거나 멈춘 섹션입니다. 이 자리는 다시 쓰일 수 있습니다.'
		);
	else if (port.text === '9')
		reading.say(
			'Port 9 (discard) is a placeholder: ICE finds the real port.',
			'포트 9(discard)는 빈자리 표시입니다. 실제 포트는 ICE가 찾습니다.'
		);
};

function explainPort(reading: Reading, word: SdpToken): void {
	const [port, count] = splitOnce(word, '/');
	if (!isNumber(port.text) || Number(port.text) > 65535) {
		reading.unknown(
			port,
			['port', '포트'],
			['This is no port: 0 to 65535.', '포트가 아닙니다. 0에서 65535까지입니다.']
		);
		reading.malformed();
	} else if (port.text === '0')
		reading.part(
			port,
			['port', '포트'],
			['0: the section is not in use, or only inside a bundle', '0: 쓰지 않거나 묶을 때만 쓰는 섹션']
		);
	else if (port.text === '9')
		reading.part(
			port,
			['port', '포트'],
			['9: a placeholder, since ICE finds the real port', '9: 빈자리 표시. 실제 포트는 ICE가 찾습니다']
		);
	else reading.part(port, ['port', '포트'], ['the port of the default candidate', '기본 후보의 포트']);
	if (isNumber(count?.text))
		reading.part(count, ['number of ports', '포트 개수'], [grouped(count.text), grouped(count.text)]);
	else if (count) {
		reading.unknown(count, ['number of ports', '포트 개수'], ['This is no number.', '숫자가 아닙니다.']);
		reading.malformed();
	}
}

function explainFormat(reading: Reading, word: SdpToken, index: number, total: number): void {
	const { facts } = reading;
	if (word.text === 'webrtc-datachannel')
		reading.part(word, ['format', '형식'], ['data channels of WebRTC', 'WebRTC 데이터 채널']);
	else if (facts.protocol.endsWith('DTLS/SCTP') && isNumber(word.text))
		reading.part(word, ['format', '형식'], ['the SCTP port, in the old form', 'SCTP 포트(옛 표기)']);
	else if (!isRtp(facts))
		reading.part(word, ['format', '형식'], ['a format of this profile', '이 프로파일의 형식']);
	else if (!isNumber(word.text) || Number(word.text) > 127) {
		reading.unknown(
			word,
			['payload type', '페이로드 타입'],
			['A payload type is a number from 0 to 127.', '페이로드 타입은 0에서 127까지의 수입니다.']
		);
		reading.malformed();
	} else {
		const payload = facts.payloads.get(word.text);
		const place: readonly [string, string] = [
			`number ${index + 1} of ${total} in order of preference`,
			`선호 순서 ${total}개 중 ${index + 1}번째`
		];
		if (payload?.name) {
			const name = nameOf(payload);
			const repairs = payload.repairs === undefined ? undefined : facts.payloads.get(payload.repairs);
			reading.part(
				word,
				['payload type', '페이로드 타입'],
				repairs?.name
					? [
							`${name} for ${repairs.type} (${nameOf(repairs)}), ${place[0]}`,
							`${repairs.type}번(${nameOf(repairs)})을 위한 ${name}. ${place[1]}`
						]
					: [`${name}, ${place[0]}`, `${name}. ${place[1]}`]
			);
		} else
			reading.unknown(
				word,
				['payload type', '페이로드 타입'],
				[
					`No rtpmap line says which codec this is (${place[0]}).`,
					`어떤 코덱인지 밝히는 rtpmap 줄이 없습니다(${place[1]}).`
				]
			);
	}
}

/** By the letter of the line. */
export const lineExplainers: Readonly<Record<string, Explainer>> = {
	v: version,
	o: origin,
	s: text(['title', '제목'], true),
	i: text(['description', '설명']),
	u: text(['address', '주소']),
	e: text(['email', '전자우편']),
	p: text(['phone', '전화번호']),
	c: connection,
	b: bandwidth,
	t: timing,
	r: durations(['duration', '시간']),
	z: durations(['time or shift', '시각 또는 보정']),
	k: key,
	m: media
};

/** A value of a known line about which no more can be said than that it is its value. */
export const wholeValue: Explainer = (reading) => {
	const word = join(reading.tokens);
	if (word) reading.part(word, ['value', '값'], [quote(word.text), quote(word.text)]);
};
