/** Names of sections and what belongs together: RFC 5888, RFC 9143, RFC 8830. */
import { byName, rfc, type LineEntry, type ValueEntry } from './entry.ts';

export const groupingLines: readonly LineEntry[] = [
	{
		key: 'a=mid',
		name: { en: 'Name of the section', ko: '섹션의 이름(mid)' },
		syntax: 'a=mid:<token>',
		level: 'media',
		topic: 'grouping',
		meaning: {
			en: 'The name of this media section. BUNDLE groups, trickled candidates and the MID header extension of RTP packets refer to it.',
			ko: '이 미디어 섹션의 이름입니다. BUNDLE 그룹, 하나씩 전하는 후보, RTP 패킷의 MID 헤더 확장이 이 이름을 가리킵니다.'
		},
		references: [rfc(5888, '§4'), rfc(9143, '§15.2')],
		browsers: {
			chromium: {
				en: 'Refuses a mid of more than 16 characters. Invents mids when a remote offer has none.',
				ko: '16자보다 긴 mid를 거부합니다. 원격 제안에 mid가 없으면 만들어 냅니다.'
			},
			firefox: {
				en: 'Refuses a mid of more than 16 characters, and a BUNDLE group whose mids are missing.',
				ko: '16자보다 긴 mid를 거부하고, 그룹에 적힌 mid가 없는 경우도 거부합니다.'
			}
		},
		editing: {
			en: 'Renamed in an answer, or removed from a local description, both refuse it. The same mid twice: Chromium refuses, Firefox fails at the answer. Renamed in a later offer: Chromium refuses, Firefox accepts.',
			ko: '응답에서 이름을 바꾸거나 로컬 세션 설명에서 지우면 둘 다 거부합니다. 같은 mid가 두 번이면 Chromium은 거부하고 Firefox는 응답에서 실패합니다. 나중 제안에서 바꾸면 Chromium은 거부하고 Firefox는 받아들입니다.'
		},
		api: 'RTCRtpTransceiver.mid (read only)'
	},
	{
		key: 'a=group',
		name: { en: 'Group of sections', ko: '섹션 그룹' },
		syntax: 'a=group:<semantics> <mid> …',
		level: 'session',
		topic: 'grouping',
		meaning: {
			en: 'Sections that belong together, named by their mids. BUNDLE: they share one ICE and DTLS transport, that of the first one.',
			ko: '함께 묶이는 섹션을 mid로 적습니다. BUNDLE이면 첫 섹션의 ICE와 DTLS 전송 하나를 함께 씁니다.'
		},
		references: [rfc(5888, '§5'), rfc(9143, '§7')],
		editing: {
			en: 'Removed from an offer: works without bundling. Removed, reordered or shortened in an answer: both accept it and then never connect. A mid that does not exist: Chromium refuses, Firefox fails later.',
			ko: '제안에서 지우면 묶지 않은 채 동작합니다. 응답에서 지우거나 순서를 바꾸거나 줄이면 둘 다 받아들이지만 끝내 연결되지 않습니다. 없는 mid를 적으면 Chromium은 거부하고 Firefox는 나중에 실패합니다.'
		},
		api: 'RTCConfiguration.bundlePolicy'
	},
	{
		key: 'a=bundle-only',
		name: { en: 'Only in a bundle', ko: '묶을 때만' },
		syntax: 'a=bundle-only',
		level: 'media',
		topic: 'grouping',
		meaning: {
			en: 'Use this section only if it is bundled. In an offer it goes with port 0, so that a peer that does not bundle rejects the section.',
			ko: '묶을(BUNDLE) 수 있을 때만 이 섹션을 쓰라는 뜻입니다. 제안에서는 포트 0과 함께 쓰고, 묶지 못하는 상대는 섹션을 거절하게 됩니다.'
		},
		references: [rfc(9143, '§6')],
		browsers: {
			chromium: {
				en: 'Never wrote it in an offer of its own, whatever the bundle policy.',
				ko: '번들 정책이 무엇이든 자기 제안에는 쓰지 않았습니다.'
			},
			firefox: {
				en: 'With max-bundle 3 of 4 sections had it, with balanced 1 of 4, with max-compat none.',
				ko: 'max-bundle에서는 네 섹션 중 셋, balanced에서는 하나에 있었고 max-compat에서는 없었습니다.'
			}
		},
		editing: {
			en: 'On a port other than 0 it is ignored. In an answer with port 0 and no group: accepted, but nothing connects.',
			ko: '포트가 0이 아니면 무시됩니다. 응답에서 포트 0인데 그룹이 없으면 받아들이지만 연결되지 않습니다.'
		},
		api: 'RTCConfiguration.bundlePolicy'
	},
	{
		key: 'a=msid',
		name: { en: 'Stream and track', ko: '스트림과 트랙(msid)' },
		syntax: 'a=msid:<stream-id | -> [<track-id>]',
		level: 'media',
		topic: 'grouping',
		meaning: {
			en: 'The MediaStream that this track belongs to: the stream that the other side gets with its track event.',
			ko: '이 트랙이 속한 MediaStream입니다. 상대는 track 이벤트에서 이 스트림을 받습니다.'
		},
		references: [rfc(8830, '§2')],
		browsers: {
			chromium: {
				en: 'Writes bare identifiers. Refuses the same stream and track in two sections: “Duplicate a=msid lines detected”; refuses a third field.',
				ko: '식별자를 그대로 씁니다. 두 섹션에 같은 스트림과 트랙이 있으면 거부합니다. “Duplicate a=msid lines detected” 세 번째 필드도 거부합니다.'
			},
			firefox: {
				en: 'Writes identifiers in braces, and “-” when there is no stream.',
				ko: '식별자를 중괄호 안에 쓰고, 스트림이 없으면 “-”를 씁니다.'
			}
		},
		editing: {
			en: 'Removed: media still flows, but the track event brings no stream.',
			ko: '지워도 미디어는 흐르지만 track 이벤트에 스트림이 없습니다.'
		},
		api: 'addTrack(track, stream) · RTCRtpSender.setStreams()'
	},
	{
		key: 'a=msid-semantic',
		name: { en: 'Meaning of msid (historic)', ko: 'msid의 의미(옛 선언)' },
		syntax: 'a=msid-semantic:[ ]WMS [<stream-id> … | *]',
		level: 'session',
		topic: 'grouping',
		meaning: {
			en: 'A declaration from drafts that msid names WebRTC media streams (WMS). The final specification dropped it, and nobody reads it.',
			ko: 'msid가 WebRTC 미디어 스트림(WMS)을 가리킨다는 초안 시절의 선언입니다. 최종 규격에서 빠졌고 아무도 읽지 않습니다.'
		},
		references: [rfc(8830)],
		browsers: {
			chromium: {
				en: 'Writes a space after the colon and the stream ids.',
				ko: '콜론 뒤에 공백을 두고 스트림 식별자를 씁니다.'
			},
			firefox: { en: 'Writes “WMS *”.', ko: '“WMS *”라고 씁니다.' }
		},
		editing: { en: 'Removing it changes nothing in either.', ko: '지워도 둘 다 달라지지 않습니다.' },
		legacy: true
	},
	{
		key: 'a=identity',
		name: { en: 'Identity assertion', ko: '신원 확인' },
		syntax: 'a=identity:<base64> [<extension> …]',
		level: 'session',
		topic: 'grouping',
		meaning: {
			en: 'A statement of an identity provider about who owns the fingerprints of this description.',
			ko: '이 세션 설명의 지문이 누구 것인지 신원 제공자가 밝힌 내용입니다.'
		},
		references: [rfc(8827, '§5')]
	},
	{
		key: 'a=label',
		name: { en: 'Label for the application', ko: '응용의 이름표' },
		syntax: 'a=label:<token>',
		level: 'media',
		topic: 'grouping',
		meaning: {
			en: 'A name that an application gives to the section. Browsers take no notice.',
			ko: '응용이 섹션에 붙이는 이름입니다. 브라우저는 보지 않습니다.'
		},
		references: [rfc(4574)],
		legacy: true
	},
	{
		key: 'a=content',
		name: { en: 'What is shown', ko: '내용의 종류' },
		syntax: 'a=content:<slides | speaker | sl | main | alt> [, …]',
		level: 'media',
		topic: 'grouping',
		meaning: {
			en: 'What the section shows, such as slides or the main picture; video conference devices write it. Browsers take no notice.',
			ko: '발표 자료나 주 화면처럼 섹션이 보여 주는 것입니다. 화상 회의 장비가 쓰고 브라우저는 보지 않습니다.'
		},
		references: [rfc(4796)],
		legacy: true
	}
];

/** Semantics of `a=group`. */
export const groupSemantics = byName<ValueEntry>([
	{
		name: 'BUNDLE',
		meaning: {
			en: 'these sections share one transport',
			ko: '이 섹션들은 전송 하나를 함께 씁니다'
		},
		references: [rfc(9143, '§7')]
	},
	{
		name: 'LS',
		meaning: {
			en: 'lip synchronisation: these sections are played in step',
			ko: '립싱크. 이 섹션들을 맞추어 재생합니다'
		},
		references: [rfc(5888, '§7')]
	},
	{
		name: 'FID',
		meaning: {
			en: 'one flow of media in several sections',
			ko: '여러 섹션에 있는 하나의 미디어 흐름입니다'
		},
		references: [rfc(5888)]
	},
	{
		name: 'ANAT',
		meaning: {
			en: 'alternative network addresses for the same media (deprecated)',
			ko: '같은 미디어의 대체 네트워크 주소입니다(폐기됨)'
		},
		references: [rfc(5888)]
	}
]);

/** Values of `a=content`: RFC 4796. */
export const contentKinds = byName<ValueEntry>([
	{ name: 'slides', meaning: { en: 'slides of a presentation', ko: '발표 자료' } },
	{ name: 'speaker', meaning: { en: 'the person who speaks', ko: '말하는 사람' } },
	{ name: 'sl', meaning: { en: 'sign language', ko: '수어' } },
	{ name: 'main', meaning: { en: 'the main picture', ko: '주 화면' } },
	{ name: 'alt', meaning: { en: 'an alternative picture', ko: '다른 화면' } }
]);
