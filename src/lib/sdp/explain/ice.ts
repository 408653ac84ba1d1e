/** Explains the lines of ICE. A candidate line is read by src/lib/ice/candidate.ts. */
import type { SdpToken } from '../document.ts';
import { decodePriority, parseCandidate, type Candidate } from '../../ice/candidate.ts';
import { candidateExtensions, candidateTypes, iceOptions, tcpTypes } from '../table/ice.ts';
import { describeAddress, explainAddress, explainConnection } from './addresses.ts';
import { grouped, isNumber, notKnown, quote, type Pair, type Reading } from './reading.ts';
import type { Explainer } from './session-part.ts';

const iceCharacters = /^[A-Za-z0-9+/]+$/;
const longestCredential = 256;

const credential =
	(label: Pair, shortest: number, bits: (length: number) => Pair): Explainer =>
	(reading) => {
		const [value, ...rest] = reading.tokens;
		if (!value || rest.length > 0) {
			reading.malformed();
			return;
		}
		const { length } = value.text;
		if (!iceCharacters.test(value.text)) {
			reading.unknown(value, label, [
				'Only letters, digits, “+” and “/” are allowed.',
				'영문자, 숫자, “+”, “/”만 쓸 수 있습니다.'
			]);
			reading.malformed();
		} else if (length < shortest || length > longestCredential) {
			reading.unknown(value, label, [
				`${length} characters; ${shortest} to ${longestCredential} are allowed.`,
				`${length}자입니다. ${shortest}자에서 ${longestCredential}자까지 쓸 수 있습니다.`
			]);
			reading.malformed();
		} else {
			reading.part(value, label, bits(length));
			reading.say(
				`${length} characters long; at least ${shortest} are required.`,
				`길이는 ${length}자이고 ${shortest}자 이상이어야 합니다.`
			);
		}
	};

const options: Explainer = (reading) => {
	if (reading.tokens.length === 0) reading.malformed();
	for (const option of reading.tokens) {
		const entry = reading.fromTable(option, ['option', '옵션'], iceOptions);
		if (entry) reading.say(`${entry.name}: ${entry.meaning.en}.`, `${entry.name}: ${entry.meaning.ko}.`);
	}
};

const pacing: Explainer = (reading) => {
	const [time, ...rest] = reading.tokens;
	if (!isNumber(time?.text) || rest.length > 0) {
		reading.malformed();
		return;
	}
	reading.part(
		time,
		['time between checks', '검사 간격'],
		[`${grouped(time.text)} ms`, `${grouped(time.text)} ms`]
	);
};

const componentText = (component: number): Pair =>
	component === 1
		? [
				'1: RTP, and everything else when rtcp-mux or data channels are used',
				'1: RTP. rtcp-mux나 데이터 채널을 쓰면 모든 것'
			]
		: component === 2
			? ['2: RTCP, when it has a port of its own', '2: RTCP가 따로 포트를 쓸 때']
			: [`${component}`, `${component}`];

const candidate: Explainer = (reading) => {
	const found = parseCandidate(reading.line.text);
	const [foundation, component, transport, priority, address, port, typ, type, ...rest] = reading.tokens;
	if (!found || !foundation) {
		reading.malformed();
		return;
	}
	reading.part(
		foundation,
		['foundation', '파운데이션'],
		[
			'groups candidates of the same type, base and server: one success speaks for the others',
			'종류, 기반 주소, 서버가 같은 후보를 묶습니다. 하나가 되면 나머지도 될 가능성이 큽니다'
		]
	);
	reading.part(component, ['component', '구성 요소'], componentText(found.component));
	explainTransport(reading, transport, found);
	explainPriority(reading, priority, found);
	explainAddress(reading, address);
	reading.part(
		port,
		['port', '포트'],
		found.tcpType === 'active'
			? [
					'a placeholder: an active TCP candidate opens connections from any port',
					'빈자리 표시. active TCP 후보는 아무 포트에서나 연결을 엽니다'
				]
			: ['the port of this candidate', '이 후보의 포트']
	);
	reading.part(typ, ['keyword', '예약어'], ['the type follows', '뒤에 종류가 옵니다']);
	const typeEntry = reading.fromTable(type, ['type', '종류'], candidateTypes);
	explainExtensions(reading, rest);
	sayCandidate(reading, found, typeEntry?.meaning ?? { en: quote(found.type), ko: quote(found.type) });
};

function explainTransport(reading: Reading, word: SdpToken | undefined, { protocol }: Candidate): void {
	if (protocol === 'udp') reading.part(word, ['transport', '전송'], ['UDP', 'UDP']);
	else if (protocol === 'tcp') reading.part(word, ['transport', '전송'], ['TCP', 'TCP']);
	else reading.unknown(word, ['transport', '전송'], notKnown(protocol));
}

function explainPriority(reading: Reading, word: SdpToken | undefined, { priority }: Candidate): void {
	const { typePreference, localPreference, component } = decodePriority(priority);
	reading.part(
		word,
		['priority', '우선순위'],
		[
			`type preference ${typePreference}, local preference ${localPreference}, component ${component}: higher is tried first`,
			`종류 선호도 ${typePreference}, 로컬 선호도 ${localPreference}, 구성 요소 ${component}. 높을수록 먼저 시험합니다`
		]
	);
}

function explainExtensions(reading: Reading, rest: readonly SdpToken[]): void {
	for (let index = 0; index < rest.length; index += 2) {
		const name = rest[index]!;
		const value = rest[index + 1];
		if (name.text === 'raddr') {
			reading.part(name, ['keyword', '예약어'], ['the related address follows', '뒤에 관련 주소가 옵니다']);
			explainAddress(reading, value);
		} else if (name.text === 'rport') {
			reading.part(name, ['keyword', '예약어'], ['the related port follows', '뒤에 관련 포트가 옵니다']);
			reading.part(
				value,
				['related port', '관련 포트'],
				['the port behind the NAT or relay', 'NAT나 중계 서버 뒤의 포트']
			);
		} else if (name.text === 'tcptype') {
			reading.part(name, ['keyword', '예약어'], ['the way of TCP follows', '뒤에 TCP 방식이 옵니다']);
			reading.fromTable(value, ['TCP type', 'TCP 방식'], tcpTypes);
		} else {
			const entry = reading.fromTable(name, ['extension', '확장'], candidateExtensions);
			if (entry)
				reading.part(value, [entry.name, entry.name], [quote(value?.text ?? ''), quote(value?.text ?? '')]);
			else
				reading.unknown(
					value,
					['extension value', '확장 값'],
					['The extension is not known.', '알려지지 않은 확장입니다.']
				);
		}
		if (!value) reading.malformed();
	}
}

function sayCandidate(reading: Reading, found: Candidate, type: { en: string; ko: string }): void {
	const where = found.address.includes(':')
		? `[${quote(found.address)}]:${found.port}`
		: `${quote(found.address)}:${found.port}`;
	const over = found.protocol.toUpperCase();
	reading.say(
		`A ${quote(found.type)} candidate over ${quote(over)} at ${where}: ${type.en}.`,
		`${quote(over)}를 쓰는 ${quote(found.type)} 후보이고 주소는 ${where} 입니다. ${quote(found.type)}: ${type.ko}.`
	);
	if (found.address.endsWith('.local'))
		reading.say(
			'The name hides the address (mDNS): it can be looked up only from the same network.',
			'이름으로 주소를 가렸습니다(mDNS). 같은 네트워크에서만 찾을 수 있습니다.'
		);
	if (found.relatedAddress !== undefined && describeAddress(found.relatedAddress) !== undefined)
		reading.say(
			`It was gathered from ${quote(found.relatedAddress)}${found.relatedPort === undefined ? '' : `, port ${found.relatedPort}`}.`,
			`관련 주소는 ${quote(found.relatedAddress)}${found.relatedPort === undefined ? '' : `, 포트 ${found.relatedPort}`} 입니다.`
		);
}

const remoteCandidates: Explainer = (reading) => {
	if (reading.tokens.length === 0 || reading.tokens.length % 3 !== 0) reading.malformed();
	for (let index = 0; index + 2 < reading.tokens.length; index += 3) {
		const [component, address, port] = reading.tokens.slice(index, index + 3);
		reading.part(component, ['component', '구성 요소'], componentText(Number(component?.text)));
		explainAddress(reading, address);
		if (isNumber(port?.text))
			reading.part(port, ['port', '포트'], ['the port of the candidate', '그 후보의 포트']);
		else reading.malformed();
	}
};

const rtcp: Explainer = (reading) => {
	const [port, network, family, address, ...rest] = reading.tokens;
	if (!isNumber(port?.text) || Number(port.text) > 65535 || rest.length > 0) {
		reading.malformed();
		return;
	}
	reading.part(
		port,
		['port', '포트'],
		port.text === '9'
			? ['9: a placeholder', '9: 빈자리 표시']
			: ['the port for RTCP without rtcp-mux', 'rtcp-mux를 쓰지 않을 때의 RTCP 포트']
	);
	if (network) explainConnection(reading, network, family, address);
	if (reading.section.block.named('rtcp-mux').length > 0)
		reading.say(
			'This section has rtcp-mux, so RTCP goes with RTP and this line is not needed.',
			'이 섹션에는 rtcp-mux가 있어 RTCP가 RTP와 함께 가므로 이 줄은 필요 없습니다.'
		);
};

export const iceExplainers: Readonly<Record<string, Explainer>> = {
	'ice-ufrag': credential(['user name fragment', '사용자 이름 조각'], 4, () => [
		'half of the user name in connectivity checks',
		'연결성 검사에 쓰는 사용자 이름의 절반'
	]),
	'ice-pwd': credential(['password', '비밀번호'], 22, () => [
		'the key of the connectivity checks',
		'연결성 검사의 키'
	]),
	'ice-options': options,
	'ice-pacing': pacing,
	candidate,
	'remote-candidates': remoteCandidates,
	rtcp
};
