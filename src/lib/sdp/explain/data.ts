/** Explains the lines of data channels. */
import { grouped, isNumber, notKnown, quote, split, splitOnce, type Pair } from './reading.ts';
import type { Explainer } from './session-part.ts';

const usualPort = '5000';

const sctpPort: Explainer = (reading) => {
	const [port, ...rest] = reading.tokens;
	if (!isNumber(port?.text) || rest.length > 0) {
		reading.malformed();
		return;
	}
	if (Number(port.text) < 1 || Number(port.text) > 65535) {
		reading.unknown(
			port,
			['SCTP port', 'SCTP 포트'],
			['SCTP ports go from 1 to 65535.', 'SCTP 포트는 1에서 65535까지입니다.']
		);
		reading.malformed();
		return;
	}
	reading.part(
		port,
		['SCTP port', 'SCTP 포트'],
		port.text === usualPort
			? ['5000, which browsers write', '브라우저가 쓰는 값인 5000']
			: ['a port inside DTLS, not of UDP', 'UDP가 아니라 DTLS 안의 포트']
	);
	reading.say(
		`SCTP uses port ${port.text} inside the encrypted channel.`,
		`암호화된 통로 안에서 SCTP가 포트 ${port.text}번을 씁니다.`
	);
};

/** Bytes in the largest unit in which they are a round or short number. */
export function bytesInWords(text: string): string {
	const bytes = BigInt(text);
	const kib = 1024n;
	if (bytes >= kib ** 3n) return `${shortened(bytes, kib ** 3n)} GiB`;
	if (bytes >= kib ** 2n) return `${shortened(bytes, kib ** 2n)} MiB`;
	if (bytes >= kib) return `${shortened(bytes, kib)} KiB`;
	return `${bytes.toLocaleString('en')} B`;
}

/** With one decimal, and `≈` where it is not exact. */
function shortened(bytes: bigint, unit: bigint): string {
	const tenths = (bytes * 10n + unit / 2n) / unit;
	const isExact = tenths * unit === bytes * 10n;
	const shown = tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
	return `${isExact ? '' : '≈ '}${shown}`;
}

const maxMessageSize: Explainer = (reading) => {
	const [size, ...rest] = reading.tokens;
	if (!isNumber(size?.text) || rest.length > 0) {
		reading.malformed();
		return;
	}
	const shown = bytesInWords(size.text);
	const kibibytes = `${(BigInt(size.text) / 1024n).toLocaleString('en')} KiB`;
	if (BigInt(size.text) === 0n) {
		reading.part(size, ['size', '크기'], ['0: messages of any size', '0: 크기 제한 없음']);
		reading.say('Messages of any size are accepted.', '어떤 크기의 메시지도 받습니다.');
		return;
	}
	reading.part(
		size,
		['size', '크기'],
		[`${grouped(size.text)} bytes (${shown})`, `${grouped(size.text)}바이트(${shown})`]
	);
	reading.say(
		`The writer accepts messages of up to ${grouped(size.text)} bytes: ${kibibytes}.`,
		`작성자는 ${grouped(size.text)}바이트(${kibibytes})까지의 메시지를 받습니다.`
	);
};

const sctpmap: Explainer = (reading) => {
	const [port, protocol, streams, ...rest] = reading.tokens;
	if (!isNumber(port?.text) || !protocol || rest.length > 0) {
		reading.malformed();
		return;
	}
	reading.part(port, ['SCTP port', 'SCTP 포트'], ['the port that m= names', 'm=에 적힌 포트']);
	if (protocol.text === 'webrtc-datachannel')
		reading.part(protocol, ['protocol', '프로토콜'], ['data channels of WebRTC', 'WebRTC 데이터 채널']);
	else reading.unknown(protocol, ['protocol', '프로토콜'], notKnown(protocol.text));
	if (isNumber(streams?.text))
		reading.part(
			streams,
			['streams', '스트림'],
			['how many SCTP streams there may be', '쓸 수 있는 SCTP 스트림 수']
		);
};

const channelParameters: ReadonlyMap<string, Pair> = new Map<string, Pair>([
	['label', ['label', '라벨']],
	['subprotocol', ['subprotocol', '하위 프로토콜']],
	['ordered', ['whether messages keep their order', '메시지 순서를 지키는지']],
	['max-retr', ['how often a message is sent again at most', '메시지를 다시 보내는 최대 횟수']],
	['max-time', ['how long a message is tried at most, in ms', '메시지를 시도하는 최대 시간(ms)']],
	['priority', ['priority', '우선순위']]
]);

const dcmap: Explainer = (reading) => {
	const [id, ...rest] = reading.tokens;
	if (!isNumber(id?.text)) {
		reading.malformed();
		return;
	}
	reading.part(id, ['stream id', '스트림 번호'], ['the id of the channel', '채널 번호']);
	for (const word of rest.flatMap((token) => split(token, ';'))) {
		if (word.text === '') continue;
		const [name, value] = splitOnce(word, '=');
		const known = channelParameters.get(name.text);
		if (known && value)
			reading.part(
				word,
				[name.text, name.text],
				[`${known[0]}: ${quote(value.text)}`, `${known[1]}: ${quote(value.text)}`]
			);
		else reading.unknown(word, ['parameter', '매개변수'], notKnown(word.text));
	}
};

const dcsa: Explainer = (reading) => {
	const [id, ...rest] = reading.tokens;
	if (!isNumber(id?.text) || rest.length === 0) {
		reading.malformed();
		return;
	}
	reading.part(id, ['stream id', '스트림 번호'], ['the id of the channel', '채널 번호']);
	for (const word of rest) reading.part(word, ['attribute', '속성'], [quote(word.text), quote(word.text)]);
};

export const dataExplainers: Readonly<Record<string, Explainer>> = {
	'sctp-port': sctpPort,
	'max-message-size': maxMessageSize,
	sctpmap,
	dcmap,
	dcsa
};
