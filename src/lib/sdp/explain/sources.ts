/** Explains header extensions, streams and simulcast. */
import type { SdpToken } from '../document.ts';
import { headerExtensions } from '../table/header-extensions.ts';
import { rids, sourceAttributes, sourceGroupSemantics } from '../table/sources.ts';
import { explainPayloadType } from './codecs.ts';
import { isNumber, notKnown, quote, split, splitOnce, type Pair, type Reading } from './reading.ts';
import type { Explainer } from './session-part.ts';

const directions: ReadonlyMap<string, Pair> = new Map<string, Pair>([
	['sendrecv', ['in both directions', '양쪽 방향']],
	['sendonly', ['only in what the writer sends', '작성자가 보내는 것에만']],
	['recvonly', ['only in what the writer receives', '작성자가 받는 것에만']],
	['inactive', ['not in use', '쓰지 않음']]
]);

const lastOneByteId = 14;
const encrypted = 'urn:ietf:params:rtp-hdrext:encrypt';

const headerExtension: Explainer = (reading) => {
	const [head, first, second, ...more] = reading.tokens;
	const [id, direction] = head ? splitOnce(head, '/') : [];
	if (!id || !isNumber(id.text) || !first) {
		reading.malformed();
		return;
	}
	const number = Number(id.text);
	if (number < 1 || number > 255) {
		reading.unknown(id, ['id', '번호'], ['Ids go from 1 to 255.', '번호는 1에서 255까지입니다.']);
		reading.malformed();
	} else
		reading.part(
			id,
			['id', '번호'],
			number <= lastOneByteId
				? ['the number in RTP packets; fits the one-byte form', 'RTP 패킷 속 번호. 1바이트 형식에 맞습니다']
				: [
						'the number in RTP packets; needs the two-byte form',
						'RTP 패킷 속 번호. 2바이트 형식이 필요합니다'
					]
		);
	const known = direction && directions.get(direction.text);
	if (known) reading.part(direction, ['direction', '방향'], known);
	else reading.unknown(direction, ['direction', '방향'], notKnown(direction?.text ?? ''));
	const isEncrypted = first.text === encrypted && second !== undefined;
	if (isEncrypted) reading.fromTable(first, ['encryption', '암호화'], headerExtensions);
	const uri = isEncrypted ? second : first;
	const entry = reading.fromTable(uri, ['header extension', '헤더 확장'], headerExtensions);
	for (const word of isEncrypted ? more : [...(second ? [second] : []), ...more])
		reading.part(word, ['attribute', '속성'], ['an attribute of this extension', '이 확장의 속성']);
	if (entry)
		reading.say(
			`RTP packets say under number ${id.text}: ${entry.meaning.en}.`,
			`RTP 패킷의 ${id.text}번 확장이 알려 주는 것: ${entry.meaning.ko}.`
		);
	else
		reading.say(
			'This extension is not known here; whoever does not know one leaves it out of the answer.',
			'여기에 알려지지 않은 확장입니다. 모르는 확장은 응답에서 빠집니다.'
		);
};

const isSource = (text: string | undefined): text is string => isNumber(text) && Number(text) < 2 ** 32;
const sourceLabel: Pair = ['ssrc', 'ssrc'];

function explainSource(reading: Reading, word: SdpToken | undefined, text: Pair): void {
	if (isSource(word?.text)) reading.part(word, sourceLabel, text);
	else {
		reading.unknown(word, sourceLabel, ['This is no number of 32 bits.', '32비트 수가 아닙니다.']);
		reading.malformed();
	}
}

/** What groups make of a stream: `the retransmission of 1234`. */
function roleOf(reading: Reading, source: string): Pair {
	for (const { semantics, members } of reading.facts.sourceGroups.get(source) ?? []) {
		const place = members.indexOf(source);
		const first = quote(members[0] ?? '');
		if (semantics === 'FID' && place > 0)
			return [`a stream that retransmits ${first}`, `${first} 스트림을 재전송하는 스트림`];
		if (semantics.startsWith('FEC') && place > 0)
			return [`a stream that repairs ${first}`, `${first} 스트림을 복구하는 스트림`];
		if (semantics === 'FID' && members[1] !== undefined)
			return [
				`a stream whose lost packets ${quote(members[1])} repeats`,
				`잃은 패킷을 ${quote(members[1])} 스트림이 다시 보내는 스트림`
			];
		if (semantics === 'SIM')
			return [
				`number ${place + 1} of ${members.length} sizes of the same video`,
				`같은 비디오의 크기 ${members.length}개 중 ${place + 1}번째`
			];
	}
	return ['a stream that the writer sends', '작성자가 보내는 스트림'];
}

const source: Explainer = (reading) => {
	const [ssrc, attribute, ...rest] = reading.tokens;
	if (!ssrc || !attribute) {
		reading.malformed();
		if (ssrc) explainSource(reading, ssrc, ['a stream', '스트림']);
		return;
	}
	const role = roleOf(reading, ssrc.text);
	explainSource(reading, ssrc, role);
	const [name, value] = splitOnce(attribute, ':');
	const entry = reading.fromTable(name, ['attribute', '속성'], sourceAttributes);
	const label: Pair = entry ? [entry.name, entry.name] : ['value', '값'];
	if (!entry)
		for (const word of [...(value ? [value] : []), ...rest])
			reading.unknown(word, label, ['The attribute is not known.', '알려지지 않은 속성입니다.']);
	else if (entry.name === 'msid') {
		reading.part(
			value,
			['stream', '스트림'],
			value?.text === '-' ? ['no stream', '스트림 없음'] : ['id of the MediaStream', 'MediaStream의 식별자']
		);
		reading.part(rest[0], ['track', '트랙'], ['id of the track', '트랙의 식별자']);
	} else
		for (const word of [...(value ? [value] : []), ...rest])
			reading.part(word, label, [quote(word.text), quote(word.text)]);
	reading.say(`SSRC ${quote(ssrc.text)} is ${role[0]}.`, `SSRC ${quote(ssrc.text)}: ${role[1]}입니다.`);
	if (entry) reading.say(`${entry.name}: ${entry.meaning.en}.`, `${entry.name}: ${entry.meaning.ko}.`);
};

const sourceGroup: Explainer = (reading) => {
	const [semantics, ...members] = reading.tokens;
	if (!semantics || members.length === 0) {
		reading.malformed();
		return;
	}
	const entry = reading.fromTable(semantics, ['semantics', '의미'], sourceGroupSemantics);
	for (const [index, member] of members.entries())
		explainSource(
			reading,
			member,
			semantics.text === 'FID' && index < 2
				? index === 0
					? ['the stream', '본래 스트림']
					: ['its retransmissions', '그 재전송']
				: [`stream ${index + 1}`, `스트림 ${index + 1}`]
		);
	if (entry) reading.say(`${entry.name}: ${entry.meaning.en}.`, `${entry.name}: ${entry.meaning.ko}.`);
};

const directionLabel: Pair = ['direction', '방향'];

function explainSending(reading: Reading, word: SdpToken | undefined): void {
	if (word?.text === 'send') reading.part(word, directionLabel, ['the writer sends it', '작성자가 보냅니다']);
	else if (word?.text === 'recv')
		reading.part(word, directionLabel, ['the writer receives it', '작성자가 받습니다']);
	else {
		reading.unknown(word, directionLabel, [
			'Only send and recv are known.',
			'알려진 값은 send와 recv뿐입니다.'
		]);
		reading.malformed();
	}
}

const rid: Explainer = (reading) => {
	const [name, direction, ...rest] = reading.tokens;
	if (!name || !direction) {
		reading.malformed();
		return;
	}
	if (/^[A-Za-z0-9_-]{1,255}$/.test(name.text))
		reading.part(name, ['rid', 'rid'], ['the name of this encoding', '이 인코딩의 이름']);
	else {
		reading.unknown(
			name,
			['rid', 'rid'],
			['A rid may not have such characters.', 'rid에 쓸 수 없는 글자가 있습니다.']
		);
		reading.malformed();
	}
	explainSending(reading, direction);
	for (const word of rest.flatMap((token) => split(token, ';'))) {
		if (word.text === '') continue;
		const [key, value] = splitOnce(word, '=');
		if (key.text === 'pt' && value) {
			reading.part(key, ['restriction', '제한'], ['only with these payload types', '이 페이로드 타입으로만']);
			for (const type of split(value, ',')) explainPayloadType(reading, type);
			continue;
		}
		const entry = rids.get(key.text);
		if (entry && value && value.text !== '')
			reading.part(
				word,
				[key.text, key.text],
				[`${entry.meaning.en}: ${quote(value.text)}`, `${entry.meaning.ko}: ${quote(value.text)}`]
			);
		else reading.unknown(word, ['restriction', '제한'], notKnown(word.text));
	}
	reading.say(
		`One encoding of this ${quote(reading.facts.kind)}, called ${quote(name.text)}.`,
		`이 ${quote(reading.facts.kind)}의 인코딩 하나이고 이름은 ${quote(name.text)}입니다.`
	);
};

const simulcast: Explainer = (reading) => {
	if (reading.tokens.length !== 2 && reading.tokens.length !== 4) {
		reading.malformed();
		return;
	}
	const declared = new Set(reading.section.block.named('rid').map((line) => line.value.split(' ', 1)[0]));
	for (let index = 0; index + 1 < reading.tokens.length; index += 2) {
		const direction = reading.tokens[index]!;
		explainSending(reading, direction);
		const encodings = split(reading.tokens[index + 1]!, ';');
		for (const word of encodings.flatMap((encoding) => split(encoding, ',')))
			explainEncoding(reading, word, declared);
		if (direction.text === 'send' || direction.text === 'recv')
			reading.say(
				`The writer ${direction.text === 'send' ? 'sends' : 'receives'} ${encodings.length} encoding${encodings.length === 1 ? '' : 's'} of the same video at once.`,
				`작성자가 같은 비디오의 인코딩 ${encodings.length}개를 동시에 ${direction.text === 'send' ? '보냅니다' : '받습니다'}.`
			);
	}
};

function explainEncoding(reading: Reading, word: SdpToken, declared: ReadonlySet<string | undefined>): void {
	const isPaused = word.text.startsWith('~');
	const name = isPaused ? word.text.slice(1) : word.text;
	if (name === '') reading.malformed();
	else if (declared.has(name))
		reading.part(
			word,
			['rid', 'rid'],
			isPaused
				? [`encoding ${quote(name)}, paused`, `인코딩 ${quote(name)}, 멈춤`]
				: [`encoding ${quote(name)}`, `인코딩 ${quote(name)}`]
		);
	else
		reading.unknown(
			word,
			['rid', 'rid'],
			[
				`No a=rid line of this section describes “${quote(name)}”.`,
				`이 섹션에는 “${quote(name)}”에 대한 a=rid 줄이 없습니다.`
			]
		);
}

export const sourceExplainers: Readonly<Record<string, Explainer>> = {
	extmap: headerExtension,
	ssrc: source,
	'ssrc-group': sourceGroup,
	rid,
	simulcast
};
