/** Explains payload types: rtpmap, fmtp, rtcp-fb and what else the RTP session says. */
import type { SdpToken } from '../document.ts';
import type { Payload } from '../section-facts.ts';
import { extendedReports, feedbackParameters, feedbackTypes } from '../table/feedback.ts';
import type { CodecEntry } from '../table/formats.ts';
import { nameOf, payloadTitle } from './names.ts';
import {
	grouped,
	isNumber,
	join,
	notKnown,
	quote,
	split,
	splitOnce,
	type Pair,
	type Reading
} from './reading.ts';
import type { Explainer } from './session-part.ts';

const typeLabel: Pair = ['payload type', '페이로드 타입'];
const isPayloadType = (text: string | undefined): text is string => isNumber(text) && Number(text) <= 127;

/** Explains the payload type at the beginning of a value; undefined when there is none. */
export function explainPayloadType(reading: Reading, word: SdpToken | undefined): Payload | undefined {
	if (!isPayloadType(word?.text)) {
		reading.unknown(word, typeLabel, [
			'A payload type is a number from 0 to 127.',
			'페이로드 타입은 0에서 127까지의 수입니다.'
		]);
		reading.malformed();
		return undefined;
	}
	const payload = reading.facts.payloads.get(word.text);
	const total = reading.facts.formats.length;
	const title = payload?.name ? nameOf(payload) : undefined;
	if (payload && payload.position >= 0)
		reading.part(word, typeLabel, [
			`${title === undefined ? '' : `${title}, `}number ${payload.position + 1} of ${total} in m=`,
			`${title === undefined ? '' : `${title}. `}m=의 ${total}개 중 ${payload.position + 1}번째`
		]);
	else {
		reading.part(word, typeLabel, [
			`${title === undefined ? '' : `${title}, `}not listed in m=`,
			`${title === undefined ? '' : `${title}. `}m=에 적혀 있지 않습니다`
		]);
		reading.say(
			`Payload type ${word.text} is not listed in m= of this section, so nothing may be sent with it.`,
			`페이로드 타입 ${word.text}번은 이 섹션의 m=에 없으므로 이 번호로는 아무것도 보낼 수 없습니다.`
		);
	}
	return payload;
}

const hertz = (rate: string): string => {
	const value = Number(rate);
	return value % 1000 === 0
		? `${(value / 1000).toLocaleString('en')} kHz`
		: `${value.toLocaleString('en')} Hz`;
};

const rtpmap: Explainer = (reading) => {
	const [type, encoding, ...rest] = reading.tokens;
	const [name, clock, channels, ...more] = encoding ? split(encoding, '/') : [];
	if (!type || !name || name.text === '' || !isNumber(clock?.text) || rest.length > 0 || more.length > 0) {
		reading.malformed();
		return;
	}
	const payload = explainPayloadType(reading, type);
	const codec = payload?.codec?.name === name.text.toLowerCase() ? payload.codec : undefined;
	if (codec) reading.part(name, ['codec', '코덱'], codec.meaning);
	else if (payload && payload.name !== name.text)
		reading.unknown(
			name,
			['codec', '코덱'],
			['Another line gives this number to another codec.', '다른 줄에서 이 번호를 다른 코덱에 주었습니다.']
		);
	else reading.unknown(name, ['codec', '코덱'], notKnown(name.text));
	reading.part(
		clock,
		['clock rate', '클럭'],
		[`${hertz(clock.text)}: the clock of RTP time stamps`, `${hertz(clock.text)}. RTP 타임스탬프의 클럭`]
	);
	const channelCount = channels?.text;
	if (channels && isNumber(channelCount))
		reading.part(
			channels,
			['channels', '채널'],
			codec?.name === 'opus'
				? ['always 2 for Opus, whether the sound is mono or stereo', 'Opus에서는 모노든 스테레오든 언제나 2']
				: [`${channelCount} channel${channelCount === '1' ? '' : 's'}`, `채널 ${channelCount}개`]
		);
	else if (channels) {
		reading.unknown(
			channels,
			['channels', '채널'],
			['This is no number of channels.', '채널 수가 아닙니다.']
		);
		reading.malformed();
	}
	sayCodec(reading, type.text, payload, codec, name.text, clock.text, channelCount);
};

function sayCodec(
	reading: Reading,
	type: string,
	payload: Payload | undefined,
	codec: CodecEntry | undefined,
	name: string,
	clock: string,
	channels: string | undefined
): void {
	const title = quote(codec?.title ?? name);
	const sound =
		isNumber(channels) && channels !== '1' ? [`, ${channels} channels`, `, 채널 ${channels}개`] : ['', ''];
	const place =
		payload && payload.position >= 0
			? [
					` It is number ${payload.position + 1} of ${reading.facts.formats.length} in m=, where the order is that of preference.`,
					` m=에 있는 ${reading.facts.formats.length}개 가운데 ${payload.position + 1}번째이고, 앞에 있을수록 더 선호합니다.`
				]
			: ['', ''];
	reading.say(
		`Payload type ${type} is ${title} at ${hertz(clock)}${sound[0]!}.${place[0]!}`,
		`페이로드 타입 ${type}번은 ${hertz(clock)}${sound[1]!}의 ${title} 코덱입니다.${place[1]!}`
	);
	if (codec) reading.say(`${title}: ${codec.meaning.en}.`, `${title}: ${codec.meaning.ko}.`);
	if (payload?.repairs !== undefined) sayRepair(reading, payload, payload.repairs);
	const repairedBy = reading.facts.repairedBy.get(type)?.[0];
	if (repairedBy !== undefined)
		reading.say(
			`Lost packets are sent again with payload type ${repairedBy}.`,
			`잃은 패킷은 페이로드 타입 ${repairedBy}번으로 다시 보냅니다.`
		);
}

function sayRepair(reading: Reading, payload: Payload, primary: string): void {
	const title = payloadTitle(reading.facts.payloads.get(primary), primary);
	reading.say(
		`Packets with payload type ${payload.type} repeat lost packets of ${title.en}.`,
		`페이로드 타입 ${payload.type}번 패킷은 ${title.ko}의 잃은 패킷을 다시 보냅니다.`
	);
}

const fmtp: Explainer = (reading) => {
	const [type, ...rest] = reading.tokens;
	const value = join(rest);
	if (!type || !value) {
		reading.malformed();
		if (type) explainPayloadType(reading, type);
		return;
	}
	const payload = explainPayloadType(reading, type);
	if (!payload?.codec) {
		const title = payload?.name ? nameOf(payload) : undefined;
		reading.unknown(
			value,
			['parameters', '매개변수'],
			[
				title === undefined
					? 'No rtpmap line says which codec this is, and so what its parameters mean.'
					: `The codec ${title} is not known here, nor are its parameters.`,
				title === undefined
					? '어떤 코덱인지 밝히는 rtpmap 줄이 없어 매개변수의 뜻을 알 수 없습니다.'
					: `${title} 코덱은 여기에 알려져 있지 않아 매개변수의 뜻도 알 수 없습니다.`
			]
		);
		return;
	}
	if (payload.repairs === undefined) {
		const title = payloadTitle(payload, type.text);
		reading.say(`Parameters of ${title.en}.`, `${title.ko}의 매개변수입니다.`);
	}
	if (payload.codec.form === 'payload-types') explainRedundancy(reading, value);
	else if (payload.codec.form === 'events') explainEvents(reading, value);
	else explainParameters(reading, rest, payload);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function explainParameters(reading: Reading, tokens: readonly SdpToken[], payload: Payload): void {
	for (const word of tokens.flatMap((token) => split(token, ';'))) {
		if (word.text === '') continue;
		const [name, value] = splitOnce(word, '=');
		const parameter =
			payload.codec?.parameters.get(name.text) ?? payload.codec?.parameters.get(name.text.toLowerCase());
		const label: Pair = [quote(name.text), quote(name.text)];
		const said = value && parameter?.read(value.text);
		if (!parameter)
			reading.unknown(word, label, [
				`${nameOf(payload)} has no parameter of this name that is known here.`,
				`${nameOf(payload)} 코덱에 이런 이름의 매개변수는 알려져 있지 않습니다.`
			]);
		else if (!said)
			reading.unknown(word, label, [
				`${parameter.meaning.en}; the value “${quote(value?.text ?? '')}” is not one that is known.`,
				`${parameter.meaning.ko}. “${quote(value?.text ?? '')}” 값은 알려져 있지 않습니다.`
			]);
		else if (parameter.name === 'apt') explainRepaired(reading, word, value.text, payload);
		else {
			reading.part(word, label, [
				`${parameter.meaning.en}: ${quote(said.en)}`,
				`${parameter.meaning.ko}: ${quote(said.ko)}`
			]);
			reading.say(
				`${capital(parameter.meaning.en)} (${parameter.name}): ${quote(said.en)}.`,
				`${parameter.meaning.ko}(${parameter.name}): ${quote(said.ko)}.`
			);
		}
	}
}

function explainRepaired(reading: Reading, word: SdpToken, primary: string, payload: Payload): void {
	const repaired = reading.facts.payloads.get(primary);
	if (repaired?.name) {
		const title = payloadTitle(repaired, primary);
		reading.part(word, ['apt', 'apt'], [`retransmits ${title.en}`, `${title.ko}을(를) 재전송합니다`]);
		sayRepair(reading, payload, primary);
	} else
		reading.unknown(
			word,
			['apt', 'apt'],
			[
				`No payload type ${quote(primary)} is described in this section.`,
				`이 섹션에는 페이로드 타입 ${quote(primary)}번의 설명이 없습니다.`
			]
		);
}

function explainRedundancy(reading: Reading, value: SdpToken): void {
	for (const word of split(value, '/')) {
		const payload = reading.facts.payloads.get(word.text);
		if (payload?.name) {
			const title = payloadTitle(payload, word.text);
			reading.part(word, typeLabel, [
				`${title.en} in this place of the packet`,
				`패킷의 이 자리에 ${title.ko}`
			]);
		} else
			reading.unknown(word, typeLabel, [
				`No payload type ${quote(word.text)} is described in this section.`,
				`이 섹션에는 페이로드 타입 ${quote(word.text)}번의 설명이 없습니다.`
			]);
	}
	const depth = split(value, '/').length;
	reading.say(
		`A packet holds the new sound and ${depth - 1} earlier one${depth === 2 ? '' : 's'}.`,
		`패킷 하나에 새 소리와 그 앞의 소리 ${depth - 1}개가 들어갑니다.`
	);
}

const eventNames = ['0–9', '*', '#', 'A–D', 'flash'];
const lastEvent = 255;

function explainEvents(reading: Reading, value: SdpToken): void {
	let isUnderstood = true;
	for (const word of split(value, ',')) {
		const [, first, last] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(word.text.trim()) ?? [];
		const to = Number(last ?? first);
		if (first === undefined || Number(first) > to || to > lastEvent) {
			isUnderstood = false;
			reading.unknown(
				word,
				['events', '이벤트'],
				['This is no range of events, such as 0-15.', '0-15 같은 이벤트 범위가 아닙니다.']
			);
			continue;
		}
		const names = eventNames.filter((_, index) => {
			const [from, until] = [
				[0, 9],
				[10, 10],
				[11, 11],
				[12, 15],
				[16, 16]
			][index] as [number, number];
			return Number(first) <= from && until <= to;
		});
		const shown = names.length > 0 ? names.join(' ') : word.text;
		reading.part(word, ['events', '이벤트'], [`keys ${shown}`, `버튼 ${shown}`]);
	}
	if (isUnderstood)
		reading.say(
			'The writer can receive these events: 0 to 15 are the sixteen keys of a telephone.',
			'작성자가 받을 수 있는 이벤트입니다. 0에서 15까지가 전화기 버튼 열여섯 개입니다.'
		);
	else reading.malformed();
}

const feedback: Explainer = (reading) => {
	const [type, kind, parameter, ...rest] = reading.tokens;
	if (!type || !kind) {
		reading.malformed();
		if (type && type.text !== '*') explainPayloadType(reading, type);
		return;
	}
	let about: Pair = ['all payload types', '모든 페이로드 타입'];
	if (type.text === '*')
		reading.part(type, typeLabel, ['all of this section', '이 섹션의 모든 페이로드 타입']);
	else {
		const title = payloadTitle(explainPayloadType(reading, type), type.text);
		about = [title.en, title.ko];
	}
	const pair = parameter && feedbackTypes.get(`${kind.text} ${parameter.text}`);
	const single = feedbackTypes.get(kind.text);
	const entry = pair ?? single;
	if (pair) reading.part(join([kind, parameter]), ['feedback', '피드백'], pair.meaning);
	else if (single) reading.part(kind, ['feedback', '피드백'], single.meaning);
	else reading.unknown(kind, ['feedback', '피드백'], notKnown(kind.text));
	if (!pair && kind.text === 'trr-int' && isNumber(parameter?.text))
		reading.part(
			parameter,
			['interval', '간격'],
			[`${grouped(parameter.text)} ms`, `${grouped(parameter.text)} ms`]
		);
	else if (!pair && parameter)
		reading.unknown(parameter, ['parameter', '매개변수'], notKnown(parameter.text));
	for (const word of rest) {
		const [name, value] = splitOnce(word, '=');
		const known = feedbackParameters.get(name.text);
		if (known && isNumber(value?.text))
			reading.part(
				word,
				[name.text, name.text],
				[`${known.meaning.en}: ${grouped(value.text)}`, `${known.meaning.ko}: ${grouped(value.text)}`]
			);
		else reading.unknown(word, ['parameter', '매개변수'], notKnown(word.text));
	}
	if (entry && (pair || !parameter || kind.text === 'trr-int'))
		reading.say(`For ${about[0]}: ${entry.meaning.en}.`, `${about[1]}에 관해: ${entry.meaning.ko}.`);
};

const reports: Explainer = (reading) => {
	for (const word of reading.tokens) {
		const [name, value] = splitOnce(word, '=');
		const entry = extendedReports.get(name.text);
		if (!entry) {
			reading.unknown(word, ['report', '보고'], notKnown(name.text));
			continue;
		}
		const mode =
			value?.text === 'all'
				? ([', by everybody', ', 모두'] as const)
				: value?.text === 'sender'
					? ([', by senders only', ', 보내는 쪽만'] as const)
					: value
						? ([` (${quote(value.text)})`, ` (${quote(value.text)})`] as const)
						: (['', ''] as const);
		reading.part(
			word,
			['report', '보고'],
			[`${entry.meaning.en}${mode[0]}`, `${entry.meaning.ko}${mode[1]}`]
		);
	}
};

const measure =
	(label: Pair, unit: Pair, form: RegExp): Explainer =>
	(reading) => {
		const [value, ...rest] = reading.tokens;
		if (!value || rest.length > 0 || !form.test(value.text)) {
			reading.malformed();
			return;
		}
		reading.part(value, label, [`${value.text} ${unit[0]}`, `${value.text} ${unit[1]}`]);
	};

const imageAttribute: Explainer = (reading) => {
	const [type, ...rest] = reading.tokens;
	if (!type || rest.length === 0) {
		reading.malformed();
		return;
	}
	if (type.text === '*')
		reading.part(type, typeLabel, ['all of this section', '이 섹션의 모든 페이로드 타입']);
	else explainPayloadType(reading, type);
	for (const word of rest)
		if (word.text === 'send')
			reading.part(
				word,
				['direction', '방향'],
				['what the writer can send follows', '뒤에 작성자가 보낼 수 있는 것이 옵니다']
			);
		else if (word.text === 'recv')
			reading.part(
				word,
				['direction', '방향'],
				['what the writer wants to receive follows', '뒤에 작성자가 받고 싶은 것이 옵니다']
			);
		else if (word.text === '*') reading.part(word, ['sizes', '크기'], ['any size', '모든 크기']);
		else if (
			/^\[(?:(?:x|y|sar|par|q)=[^\s[\],]+(?:,(?!\])|(?=\])))+\]$/.test(word.text) ||
			/^\[.*[xy]=\[[\d:,]+\].*\]$/.test(word.text)
		)
			reading.part(
				word,
				['size', '크기'],
				[
					`a picture size: x is the width, y the height, in pixels (${quote(word.text)})`,
					`화면 크기. x는 너비, y는 높이(픽셀)입니다(${quote(word.text)})`
				]
			);
		else {
			reading.unknown(word, ['size', '크기'], notKnown(word.text));
			reading.malformed();
		}
};

const mirror: Readonly<Record<string, Pair>> = {
	sendrecv: ['The other side may answer with any direction.', '상대는 어떤 방향으로도 응답할 수 있습니다.'],
	sendonly: [
		'Seen from the other side it receives: its answer is recvonly or inactive.',
		'상대 쪽에서 보면 받기입니다. 응답은 recvonly나 inactive입니다.'
	],
	recvonly: [
		'Seen from the other side it sends: its answer is sendonly or inactive.',
		'상대 쪽에서 보면 보내기입니다. 응답은 sendonly나 inactive입니다.'
	],
	inactive: ['The only possible answer is inactive.', '응답은 inactive뿐입니다.']
};

/** The direction counts from the viewpoint of the one who wrote it. */
const direction =
	(name: string): Explainer =>
	(reading) => {
		if (reading.line.section === -1)
			reading.say(
				'It counts for media sections that have no direction of their own.',
				'자기 방향이 없는 미디어 섹션에 적용됩니다.'
			);
		else {
			const kind = quote(reading.facts.kind);
			reading.say(`It counts for this ${kind} section.`, `이 ${kind} 섹션에 적용됩니다.`);
			if (!reading.facts.protocol.includes('RTP/'))
				reading.say(
					'Data channels have no direction; the line is without effect.',
					'데이터 채널에는 방향이 없으므로 효과가 없습니다.'
				);
		}
		const seen = mirror[name];
		if (seen && reading.line.section !== -1 && reading.facts.protocol.includes('RTP/')) reading.say(...seen);
	};

export const codecExplainers: Readonly<Record<string, Explainer>> = {
	rtpmap,
	fmtp,
	'rtcp-fb': feedback,
	'rtcp-xr': reports,
	ptime: measure(['packet', '패킷'], ['ms', 'ms'], /^\d{1,6}(?:\.\d{1,6})?$/),
	maxptime: measure(['longest packet', '가장 긴 패킷'], ['ms', 'ms'], /^\d{1,6}(?:\.\d{1,6})?$/),
	framerate: measure(
		['frame rate', '프레임 속도'],
		['frames per second', '프레임/초'],
		/^\d{1,6}(?:\.\d{1,6})?$/
	),
	imageattr: imageAttribute
};

/** Attributes without a value that say more than their name. */
export const directionExplainers: Readonly<Record<string, Explainer>> = {
	sendrecv: direction('sendrecv'),
	sendonly: direction('sendonly'),
	recvonly: direction('recvonly'),
	inactive: direction('inactive')
};
