/** Explains mid, group, msid and what else says which sections and streams belong together. */
import { factsOf, sectionsByMid } from '../section-facts.ts';
import { contentKinds, groupSemantics } from '../table/grouping.ts';
import { sectionTitle } from './names.ts';
import { notKnown, quote, split, type Pair, type Reading } from './reading.ts';
import { wholeValue, type Explainer } from './session-part.ts';

const tokenForm = /^[\x21\x23-\x27\x2a\x2b\x2d\x2e\x30-\x39\x41-\x5a\x5e-\x7e]+$/;
const midLabel: Pair = ['mid', 'mid'];

/** Groups of the session that name this mid, with its place in them. */
function bundleOf(reading: Reading, mid: string): { place: number; size: number } | undefined {
	for (const line of reading.document.session.block.named('group')) {
		const [semantics, ...mids] = line.value.split(' ').filter((word) => word !== '');
		const place = mids.indexOf(mid);
		if (semantics === 'BUNDLE' && place !== -1) return { place, size: mids.length };
	}
	return undefined;
}

const mid: Explainer = (reading) => {
	const [name, ...rest] = reading.tokens;
	if (!name || rest.length > 0) {
		reading.malformed();
		return;
	}
	if (!tokenForm.test(name.text)) {
		reading.unknown(name, midLabel, [
			'A mid may not have such characters.',
			'mid에 쓸 수 없는 글자가 있습니다.'
		]);
		reading.malformed();
		return;
	}
	const { kind } = reading.facts;
	reading.part(name, midLabel, [
		`the name of this section (${quote(kind)})`,
		`이 섹션(${quote(kind)})의 이름`
	]);
	const bundle = bundleOf(reading, name.text);
	if (!bundle)
		reading.say(
			'No BUNDLE group names it: the section has a transport of its own.',
			'이 mid를 적은 BUNDLE 그룹이 없으므로 섹션이 자기 전송을 따로 씁니다.'
		);
	else if (bundle.size === 1)
		reading.say('It is alone in its BUNDLE group.', 'BUNDLE 그룹에 이 섹션만 있습니다.');
	else if (bundle.place === 0)
		reading.say(
			`It is the first of ${bundle.size} in BUNDLE, the tagged section: all of them use the transport of this one.`,
			`BUNDLE에 적힌 ${bundle.size}개 가운데 첫째(tagged)입니다. 모두 이 섹션의 전송을 씁니다.`
		);
	else
		reading.say(
			`It is number ${bundle.place + 1} of ${bundle.size} in BUNDLE and uses the transport of the first.`,
			`BUNDLE에 적힌 ${bundle.size}개 가운데 ${bundle.place + 1}번째이고 첫째 섹션의 전송을 씁니다.`
		);
};

const group: Explainer = (reading) => {
	const [semantics, ...mids] = reading.tokens;
	if (!semantics) {
		reading.malformed();
		return;
	}
	const isBundle = reading.fromTable(semantics, ['semantics', '의미'], groupSemantics)?.name === 'BUNDLE';
	const sections = sectionsByMid(reading.document);
	for (const [index, name] of mids.entries()) {
		const section = sections.get(name.text);
		if (!section) {
			reading.unknown(name, midLabel, ['No section has this mid.', '이 mid를 가진 섹션이 없습니다.']);
			continue;
		}
		const title = sectionTitle(reading.document, section);
		reading.part(
			name,
			midLabel,
			isBundle && index === 0
				? [
						`${title.en}: the tagged section, whose transport all of them use`,
						`${title.ko}. 모두가 이 섹션의 전송을 씁니다(tagged)`
					]
				: [title.en, title.ko]
		);
	}
	if (mids.length === 0) reading.say('The group is empty.', '빈 그룹입니다.');
	else if (isBundle) {
		const kinds = mids.slice(0, 20).map(({ text }) => {
			const section = sections.get(text);
			return section ? quote(factsOf(section.block).kind) : '?';
		});
		const shown = kinds.join(', ') + (mids.length > kinds.length ? ', …' : '');
		reading.say(
			`${mids.length === 1 ? 'One section is' : `${mids.length} sections are`} bundled (${shown}). The tagged one is ${quote(mids[0]!.text)}.`,
			`섹션 ${mids.length}개(${shown})를 하나로 묶습니다. 대표(tagged) 섹션은 mid ${quote(mids[0]!.text)}입니다.`
		);
	}
};

const streamLabel: Pair = ['stream', '스트림'];
const trackLabel: Pair = ['track', '트랙'];

const msid: Explainer = (reading) => {
	const [stream, track, ...rest] = reading.tokens;
	if (!stream || rest.length > 0) {
		reading.malformed();
		return;
	}
	if (stream.text === '-') {
		reading.part(stream, streamLabel, ['no stream', '스트림 없음']);
		reading.say('The track belongs to no stream.', '트랙이 어떤 스트림에도 속하지 않습니다.');
	} else {
		reading.part(stream, streamLabel, ['id of the MediaStream', 'MediaStream의 식별자']);
		const others = sharing(reading, stream.text);
		if (others > 0)
			reading.say(
				`${others} other section${others === 1 ? ' has' : 's have'} a track in the same stream.`,
				`다른 섹션 ${others}개의 트랙도 같은 스트림에 있습니다.`
			);
	}
	reading.part(track, trackLabel, ['id of the track at the one who sends', '보내는 쪽에서 쓰는 트랙 식별자']);
};

/** How many other sections name this stream in their first msid; of as many sections as can be looked at cheaply. */
function sharing(reading: Reading, stream: string): number {
	return reading.document.media
		.slice(0, sectionsLookedAt)
		.filter(
			({ index, block }) =>
				index !== reading.section.index &&
				block.named('msid').some((line) => line.value.split(' ', 1)[0] === stream)
		).length;
}
const sectionsLookedAt = 100;

const msidSemantic: Explainer = (reading) => {
	const [semantic, ...streams] = reading.tokens;
	if (!semantic) {
		reading.malformed();
		return;
	}
	if (semantic.text === 'WMS')
		reading.part(semantic, ['semantics', '의미'], ['WebRTC media stream', 'WebRTC 미디어 스트림']);
	else reading.unknown(semantic, ['semantics', '의미'], notKnown(semantic.text));
	for (const stream of streams)
		reading.part(
			stream,
			streamLabel,
			stream.text === '*' ? ['any stream', '모든 스트림'] : ['id of a MediaStream', 'MediaStream의 식별자']
		);
	if (streams.length === 0) reading.say('It names no stream.', '적힌 스트림이 없습니다.');
};

const identity: Explainer = (reading) => {
	const [assertion, ...extensions] = reading.tokens;
	if (!assertion) reading.malformed();
	else if (/^[A-Za-z0-9+/]+={0,2}$/.test(assertion.text))
		reading.part(
			assertion,
			['assertion', '확인'],
			['what the identity provider states, in base64', '신원 제공자가 밝힌 내용(base64)']
		);
	else {
		reading.unknown(assertion, ['assertion', '확인'], ['This is no base64.', 'base64가 아닙니다.']);
		reading.malformed();
	}
	for (const extension of extensions)
		reading.unknown(extension, ['extension', '확장'], notKnown(extension.text));
};

const content: Explainer = (reading) => {
	if (reading.value.text === '') reading.malformed();
	for (const kind of split(reading.value, ',')) reading.fromTable(kind, ['content', '내용'], contentKinds);
};

export const groupingExplainers: Readonly<Record<string, Explainer>> = {
	mid,
	group,
	msid,
	'msid-semantic': msidSemantic,
	identity,
	label: (reading) => {
		if (reading.value.text === '') reading.malformed();
		else wholeValue(reading);
	},
	content
};
