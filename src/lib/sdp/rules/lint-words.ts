/** What the rules say, in both languages. `{name}` is filled in with what was found. */
import type { RuleId } from './table.ts';

interface Said {
	readonly en: string;
	readonly ko: string;
}

export const messages: Readonly<Record<RuleId, Said>> = {
	'syntax/line-format': {
		en: 'This is no line of SDP: each one is a letter, “=” and a value. Chromium quotes it and refuses; Firefox stops reading here, and the sections below it are lost.',
		ko: 'SDP의 줄이 아닙니다. 모든 줄은 글자 하나, ‘=’, 값으로 이루어집니다. Chromium은 이 줄을 인용하며 거절하고, Firefox는 여기서 읽기를 멈춰 아래 섹션을 모두 잃습니다.'
	},
	'syntax/blank-line': {
		en: 'An empty line in the middle. Firefox silently drops every section after it.',
		ko: '가운데에 빈 줄이 있습니다. Firefox는 그 뒤의 섹션을 말없이 버립니다.'
	},
	'syntax/trailing-blank-line': {
		en: 'Empty lines at the end, as copying and pasting leaves them. Chromium refuses them.',
		ko: '끝에 빈 줄이 있습니다. 복사해서 붙여 넣을 때 흔히 생기며 Chromium은 거절합니다.'
	},
	'syntax/no-final-newline': {
		en: 'The last line has no line break: somebody called trim(). Chromium refuses this last line.',
		ko: '마지막 줄에 줄 바꿈이 없습니다. 어디선가 trim()을 부른 것입니다. Chromium은 이 마지막 줄을 거절합니다.'
	},
	'syntax/lf-only': {
		en: '{count} lines end with LF instead of CRLF. Browsers tolerate it; other programs may not.',
		ko: '{count}줄이 CRLF가 아니라 LF로 끝납니다. 브라우저는 받아 주지만 다른 프로그램은 아닐 수 있습니다.'
	},
	'syntax/cr-only': {
		en: '{count} lines end with CR alone. No browser takes that for a line break.',
		ko: '{count}줄이 CR로만 끝납니다. 어떤 브라우저도 이것을 줄 바꿈으로 읽지 않습니다.'
	},
	'syntax/escaped-newlines': {
		en: 'The line breaks are written out as \\r\\n: this text was copied from JSON or a log. To a browser it is one line.',
		ko: '줄 바꿈이 \\r\\n이라는 글자로 적혀 있습니다. JSON이나 로그에서 복사한 글입니다. 브라우저에는 한 줄로 보입니다.'
	},
	'syntax/bom-or-preamble': {
		en: 'Something stands before “v=”: a byte order mark, an empty line or other text. A description begins with “v”.',
		ko: '‘v=’ 앞에 무언가 있습니다. 바이트 순서 표시, 빈 줄, 또는 다른 글입니다. 세션 설명은 ‘v’로 시작합니다.'
	},
	'syntax/space-around': {
		en: 'The line is indented. With a space before its letter it is not recognised as a line.',
		ko: '줄이 들여 쓰여 있습니다. 글자 앞에 공백이 있으면 줄로 알아보지 못합니다.'
	},
	'syntax/space-after-equals': {
		en: 'There is a space after “=”. Chromium refuses it, Firefox skips it.',
		ko: '‘=’ 뒤에 공백이 있습니다. Chromium은 거절하고 Firefox는 건너뜁니다.'
	},
	'syntax/unknown-type': {
		en: 'There is no line of type “{type}”. Firefox refuses the whole description; Chromium skips unknown small letters only.',
		ko: '‘{type}’ 유형의 줄은 없습니다. Firefox는 설명 전체를 거절하고, Chromium은 모르는 소문자만 건너뜁니다.'
	},
	'syntax/attr-case': {
		en: '“{name}” is not “{known}”: names are matched by letter case, so this attribute is lost without a word.',
		ko: '‘{name}’은(는) ‘{known}’이 아닙니다. 이름은 대소문자까지 맞아야 하므로 이 속성은 말없이 사라집니다.'
	},
	'session/version': {
		en: 'A description begins with “v=0”. Without a v= line it is not SDP; with another version Firefox refuses it.',
		ko: '세션 설명은 ‘v=0’으로 시작합니다. v= 줄이 없으면 SDP가 아니며, 다른 버전이면 Firefox가 거절합니다.'
	},
	'session/origin': {
		en: 'The o= line needs six fields: user, session id and version in digits, IN, IP4 or IP6, address.',
		ko: 'o= 줄에는 여섯 항목이 필요합니다. 사용자, 숫자로 된 세션 식별자와 버전, IN, IP4 또는 IP6, 주소입니다.'
	},
	'session/name': {
		en: 'The s= line must be there and not be empty; browsers write “s=-”.',
		ko: 's= 줄은 꼭 있어야 하고 비어 있으면 안 됩니다. 브라우저는 ‘s=-’라고 씁니다.'
	},
	'session/timing': {
		en: 'At least one t= line is required; browsers write “t=0 0”.',
		ko: 't= 줄이 적어도 하나 있어야 합니다. 브라우저는 ‘t=0 0’이라고 씁니다.'
	},
	'session/order': {
		en: '“{type}=” stands too late: the session part has the order v, o, s, i, u, e, p, c, b, t, r, z, k, a. Chromium insists on it.',
		ko: '‘{type}=’가 너무 뒤에 있습니다. 세션 부분은 v, o, s, i, u, e, p, c, b, t, r, z, k, a 순서이며 Chromium은 이를 고집합니다.'
	},
	'media/line-order': {
		en: '“{type}=” stands too late: a section has the order m, i, c, b, k, a. Browsers tolerate it, strict parsers do not.',
		ko: '‘{type}=’가 너무 뒤에 있습니다. 미디어 섹션은 m, i, c, b, k, a 순서입니다. 브라우저는 받아 주지만 엄격한 파서는 아닙니다.'
	},
	'conn/missing': {
		en: 'The section has no c= line and the session part has none for all. Firefox refuses that.',
		ko: '섹션에 c= 줄이 없고 세션 부분에도 없습니다. Firefox가 거절합니다.'
	},
	'conn/address': {
		en: '“{value}” is no address of the family that it names. Both browsers refuse a mismatch, Firefox host names too.',
		ko: '‘{value}’은(는) 적힌 주소 체계에 맞는 주소가 아닙니다. 어긋나면 두 브라우저 모두 거절하고, 호스트 이름은 Firefox가 거절합니다.'
	},
	'bw/value': {
		en: '“{value}” is no bandwidth: it needs a type, a colon and digits. Both browsers refuse the whole description.',
		ko: '‘{value}’은(는) 대역폭이 아닙니다. 유형, 콜론, 숫자여야 합니다. 두 브라우저 모두 설명 전체를 거절합니다.'
	},
	'bw/as-not-honoured': {
		en: 'b=AS:{value} limits what Chromium sends. Firefox does not follow AS; it follows b=TIAS, in bits per second.',
		ko: 'b=AS:{value}는 Chromium의 송신을 제한합니다. Firefox는 AS를 따르지 않고, 초당 비트로 적는 b=TIAS를 따릅니다.'
	},
	'mline/port': {
		en: '“{value}” is no port: digits from 0 to 65535 are. Browsers write 9 as a placeholder, 0 for a section that is refused.',
		ko: '‘{value}’은(는) 포트가 아닙니다. 0부터 65535까지의 숫자여야 합니다. 브라우저는 자리 표시로 9를, 거절한 섹션에 0을 씁니다.'
	},
	'mline/proto': {
		en: 'Browsers do not speak the profile “{value}”.',
		ko: '브라우저는 ‘{value}’ 프로필을 쓰지 않습니다.'
	},
	'mline/legacy-profile': {
		en: '“{value}” is the profile of another time; browsers accept it and use DTLS all the same.',
		ko: '‘{value}’은(는) 예전 프로필입니다. 브라우저는 받아들이고 어차피 DTLS를 씁니다.'
	},
	'mline/no-formats': {
		en: 'The m= line lists no payload type or format. Chromium refuses it; in Firefox nothing ever starts.',
		ko: 'm= 줄에 페이로드 유형이나 형식이 없습니다. Chromium은 거절하고 Firefox에서는 아무것도 시작되지 않습니다.'
	},
	'mline/unknown-kind': {
		en: 'Browsers know sections of kind audio, video and application, not “{value}”.',
		ko: '브라우저가 아는 섹션의 종류는 audio, video, application입니다. ‘{value}’은(는) 모릅니다.'
	},
	'mline/duplicate-pt': {
		en: 'Payload type {value} is listed twice: harmless, and a sign of careless editing.',
		ko: '페이로드 유형 {value}이(가) 두 번 적혀 있습니다. 해는 없지만 서툰 편집의 흔적입니다.'
	},
	'mline/rejected-but-bundled': {
		en: 'The section has port 0, so it is refused, and yet the BUNDLE group still names it (“{value}”). Firefox refuses that, Chromium in an answer.',
		ko: '포트가 0이라 거절된 섹션인데 BUNDLE 그룹이 아직 부르고 있습니다(‘{value}’). Firefox는 거절하고, Chromium은 응답일 때 거절합니다.'
	},
	'pt/range': {
		en: '“{value}” is no payload type: it has seven bits in an RTP packet, 0 to 127. Chromium fails with an empty message.',
		ko: '‘{value}’은(는) 페이로드 유형이 아닙니다. RTP 패킷에서 7비트, 곧 0부터 127까지입니다. Chromium은 빈 메시지와 함께 실패합니다.'
	},
	'pt/rtcp-collision': {
		en: 'With RTP and RTCP on one port, payload type {value} looks like an RTCP packet: 64 to 95 are out of bounds.',
		ko: 'RTP와 RTCP가 한 포트를 쓰면 페이로드 유형 {value}은(는) RTCP 패킷처럼 보입니다. 64부터 95까지는 쓸 수 없습니다.'
	},
	'pt/bundle-conflict': {
		en: 'Within this bundle payload type {value} is {before} in one section and {now} in another: packets cannot be told apart.',
		ko: '이 번들 안에서 페이로드 유형 {value}이(가) 한 섹션에서는 {before}, 다른 섹션에서는 {now}입니다. 패킷을 구별할 수 없습니다.'
	},
	'mid/missing': {
		en: 'The section has no a=mid. Chromium invents a name, Firefox refuses where the BUNDLE group names it, and no browser sets it locally.',
		ko: '섹션에 a=mid가 없습니다. Chromium은 이름을 지어내고, Firefox는 BUNDLE 그룹이 부르는데 없으면 거절하며, 로컬 설명으로는 어느 쪽도 받지 않습니다.'
	},
	'mid/duplicate': {
		en: 'The name “{value}” is taken already: candidates and the BUNDLE group would not know which section is meant.',
		ko: '‘{value}’은(는) 이미 쓰인 이름입니다. 후보와 BUNDLE 그룹이 어느 섹션을 가리키는지 알 수 없습니다.'
	},
	'mid/too-long': {
		en: 'The name “{value}” is too long: both browsers stop at 16 characters.',
		ko: '‘{value}’은(는) 너무 긴 이름입니다. 두 브라우저 모두 16자까지만 받습니다.'
	},
	'mid/charset': {
		en: '“{value}” is no name: a mid is one word, without spaces.',
		ko: '‘{value}’은(는) 이름이 될 수 없습니다. mid는 공백 없는 한 단어입니다.'
	},
	'bundle/unknown-mid': {
		en: 'The group names “{value}”, and no section is called that.',
		ko: '그룹이 ‘{value}’을(를) 부르지만 그런 이름의 섹션이 없습니다.'
	},
	'bundle/mid-twice': {
		en: 'The group names “{value}” a second time: a section belongs to one group, once.',
		ko: '그룹이 ‘{value}’을(를) 두 번 부릅니다. 섹션은 한 그룹에 한 번만 속합니다.'
	},
	'bundle/semantics-case': {
		en: '“{value}” is not “BUNDLE”. Chromium does not recognise it: the sections are not bundled, and as an answer it never connects.',
		ko: '‘{value}’은(는) ‘BUNDLE’이 아닙니다. Chromium이 알아보지 못해 섹션이 묶이지 않고, 응답이라면 영영 연결되지 않습니다.'
	},
	'bundle/answer-missing-group': {
		en: 'The offer has a BUNDLE group and the answer none. It is accepted, and then ICE never completes.',
		ko: '제안에는 BUNDLE 그룹이 있는데 응답에는 없습니다. 받아들여지지만 ICE가 끝나지 않습니다.'
	},
	'bundle/answer-group-shrunk': {
		en: 'Section {value} was offered in the group and is now neither refused nor in it. It is accepted and never connects.',
		ko: '그룹 안에서 제안된 섹션 {value}이(가) 거절되지도 않았는데 그룹에 없습니다. 받아들여지지만 연결되지 않습니다.'
	},
	'bundle/answer-tag-changed': {
		en: 'The group now begins with “{answered}” instead of “{offered}”. The transport of the wrong section is used: in Chromium it never connects.',
		ko: '그룹이 ‘{offered}’ 대신 ‘{answered}’(으)로 시작합니다. 엉뚱한 섹션의 전송로를 쓰게 되어 Chromium에서는 연결되지 않습니다.'
	},
	'bundle/answer-regrouped': {
		en: 'One offered group has become several. Chromium refuses the changed group, Firefox never connects.',
		ko: '제안의 그룹 하나가 여럿이 되었습니다. Chromium은 바뀐 그룹을 거절하고 Firefox는 연결되지 않습니다.'
	},
	'bundle/bundle-only-ungrouped': {
		en: 'The section is for bundling only, and no group names it. As an answer it is accepted and never connects.',
		ko: '묶일 때만 쓰라는 섹션인데 어느 그룹도 부르지 않습니다. 응답이라면 받아들여지고 연결되지 않습니다.'
	},
	'bundle/no-rtcp-mux': {
		en: 'The section lacks a=rtcp-mux: browsers insist on RTP and RTCP sharing a port.',
		ko: '섹션에 a=rtcp-mux가 없습니다. 브라우저는 RTP와 RTCP가 한 포트를 쓰기를 요구합니다.'
	},
	'ice/missing-credentials': {
		en: 'There is no {value} for this section: without both no connectivity check can be made.',
		ko: '이 섹션에 {value}이(가) 없습니다. 둘 다 있어야 연결성 검사를 할 수 있습니다.'
	},
	'ice/ufrag-length': {
		en: 'An ice-ufrag has {min} to {max} characters, this one {length}.',
		ko: 'ice-ufrag는 {min}자에서 {max}자인데 이것은 {length}자입니다.'
	},
	'ice/pwd-length': {
		en: 'An ice-pwd has {min} to {max} characters, this one {length}.',
		ko: 'ice-pwd는 {min}자에서 {max}자인데 이것은 {length}자입니다.'
	},
	'ice/charset': {
		en: '{name} may hold letters, digits, “+” and “/” only. Mostly it is accepted, and then nothing ever connects.',
		ko: '{name}에는 영문자, 숫자, ‘+’, ‘/’만 쓸 수 있습니다. 대개 받아들여지고는 영영 연결되지 않습니다.'
	},
	'ice/duplicate-credentials': {
		en: 'A second {name} in one section: Chromium takes the last, Firefox the first.',
		ko: '한 섹션에 {name}이(가) 또 있습니다. Chromium은 마지막 것을, Firefox는 첫 번째 것을 씁니다.'
	},
	'ice/bundled-credentials-differ': {
		en: 'These credentials differ from those of section “{value}”, whose transport this one shares. Once bundled they are ignored.',
		ko: '전송로를 함께 쓰는 섹션 ‘{value}’과 자격 증명이 다릅니다. 묶이고 나면 이 값은 무시됩니다.'
	},
	'ice/candidate-syntax': {
		en: 'This candidate does not have the form of one. Chromium refuses the whole description for it, Firefox skips the line.',
		ko: '후보의 형식이 아닙니다. Chromium은 이 때문에 설명 전체를 거절하고 Firefox는 이 줄을 건너뜁니다.'
	},
	'ice/candidate-value': {
		en: '“{value}” cannot stand there in a candidate. Chromium refuses the whole description for it, Firefox skips the line.',
		ko: '후보의 그 자리에 ‘{value}’은(는) 올 수 없습니다. Chromium은 이 때문에 설명 전체를 거절하고 Firefox는 이 줄을 건너뜁니다.'
	},
	'ice/candidate-incomplete': {
		en: 'This candidate lacks “{value}”. It is accepted, and the other side knows less than it should.',
		ko: '이 후보에는 ‘{value}’이(가) 빠졌습니다. 받아들여지지만 상대는 알아야 할 것을 모릅니다.'
	},
	'ice/candidate-session-level': {
		en: 'A candidate in the session part: it belongs into a section, and here it is ignored.',
		ko: '후보가 세션 부분에 있습니다. 섹션 안에 있어야 하며 여기서는 무시됩니다.'
	},
	'ice/eoc-without-candidates': {
		en: '“No more candidates”, and there is not a single one: the other side may give up early.',
		ko: '후보가 하나도 없는데 ‘더는 없다’고 합니다. 상대가 일찍 포기할 수 있습니다.'
	},
	'dtls/missing-fingerprint': {
		en: 'No fingerprint for this section: the certificate of the other side could not be verified, so both browsers refuse.',
		ko: '이 섹션에 지문이 없습니다. 상대의 인증서를 확인할 수 없으므로 두 브라우저 모두 거절합니다.'
	},
	'dtls/fingerprint-length': {
		en: 'A {value} fingerprint has {wanted} bytes, this one {length}.',
		ko: '{value} 지문은 {wanted}바이트인데 이것은 {length}바이트입니다.'
	},
	'dtls/fingerprint-hash': {
		en: 'Browsers do not verify with the hash function “{value}”.',
		ko: '브라우저는 해시 함수 ‘{value}’로 확인하지 않습니다.'
	},
	'dtls/fingerprint-format': {
		en: 'A fingerprint is written as pairs of upper-case hexadecimal digits with colons between them. Firefox insists on the upper case.',
		ko: '지문은 대문자 16진수 두 자리씩 콜론으로 나누어 씁니다. Firefox는 대문자를 고집합니다.'
	},
	'dtls/several-fingerprints': {
		en: 'A second, different fingerprint is legal, but Chromium failed when it did not match the certificate.',
		ko: '서로 다른 지문을 둘 적는 것은 허용되지만, 두 번째가 인증서와 맞지 않자 Chromium은 실패했습니다.'
	},
	'dtls/bundled-fingerprint-differs': {
		en: 'This fingerprint differs from that of section “{value}”, whose transport this one shares. Only that one counts.',
		ko: '전송로를 함께 쓰는 섹션 ‘{value}’과 지문이 다릅니다. 그쪽 것만 쓰입니다.'
	},
	'dtls/missing-setup': {
		en: 'Nothing says who begins the DTLS handshake. Firefox refuses such an offer.',
		ko: '누가 DTLS 핸드셰이크를 시작할지 적혀 있지 않습니다. Firefox는 이런 제안을 거절합니다.'
	},
	'dtls/actpass-in-answer': {
		en: 'An answer chooses: active or passive. With actpass on both sides nobody would begin.',
		ko: '응답은 active나 passive 중 하나를 골라야 합니다. 양쪽 다 actpass이면 아무도 시작하지 않습니다.'
	},
	'dtls/role-flipped': {
		en: 'The answer says “{value}”, and this end is the other. Chromium calls it connected and no media flows; Firefox fails.',
		ko: '응답은 ‘{value}’이라고 하지만 실제 역할은 반대입니다. Chromium은 연결됐다고 하면서 미디어가 흐르지 않고, Firefox는 실패합니다.'
	},
	'dtls/setup-value': {
		en: '“{value}” is no role that a browser takes: actpass in an offer, active or passive in an answer.',
		ko: '‘{value}’은(는) 브라우저가 받는 역할이 아닙니다. 제안에는 actpass, 응답에는 active나 passive를 씁니다.'
	},
	'dtls/offer-not-actpass': {
		en: 'An offer leaves the role open with actpass; “{value}” works, but the choice belongs to the answer.',
		ko: '제안은 actpass로 역할을 열어 둡니다. ‘{value}’도 되기는 하지만 고르는 것은 응답의 몫입니다.'
	},
	'sec/sdes': {
		en: 'A key in the description itself (SDES): forbidden in WebRTC and ignored by both browsers.',
		ko: '설명 안에 키가 그대로 있습니다(SDES). WebRTC에서는 금지되어 있고 두 브라우저 모두 무시합니다.'
	},
	'codec/missing-rtpmap': {
		en: 'Payload type {value} is listed, and no a=rtpmap says which codec it is.',
		ko: '페이로드 유형 {value}이(가) 적혀 있지만 어떤 코덱인지 알려 주는 a=rtpmap이 없습니다.'
	},
	'codec/orphan-attribute': {
		en: 'This line speaks of payload type {value}, which the m= line does not list. Chromium refuses it; Firefox 153 itself writes such lines after setCodecPreferences().',
		ko: 'm= 줄에 없는 페이로드 유형 {value}을(를) 말하는 줄입니다. Chromium은 거절합니다. Firefox 153은 setCodecPreferences() 뒤에 이런 줄을 스스로 씁니다.'
	},
	'codec/orphan-rtpmap': {
		en: 'A codec for payload type {value}, which the m= line does not list: it is ignored.',
		ko: 'm= 줄에 없는 페이로드 유형 {value}의 코덱입니다. 무시됩니다.'
	},
	'codec/rtpmap-conflict': {
		en: 'Payload type {value} is given a second meaning.',
		ko: '페이로드 유형 {value}에 두 번째 뜻이 붙었습니다.'
	},
	'codec/rtpmap-syntax': {
		en: 'An rtpmap is a payload type, a name, “/” and a clock rate.',
		ko: 'rtpmap은 페이로드 유형, 이름, ‘/’, 클록 속도로 이루어집니다.'
	},
	'codec/opus-clock': {
		en: 'Opus is always written opus/48000/2, whatever it sends. Otherwise the codec silently drops out of the answer.',
		ko: 'Opus는 무엇을 보내든 언제나 opus/48000/2로 적습니다. 그렇지 않으면 코덱이 응답에서 말없이 빠집니다.'
	},
	'codec/none-usable': {
		en: 'Not one codec of this {value} section is known to browsers: the answer will refuse it with port 0.',
		ko: '이 {value} 섹션의 코덱 가운데 브라우저가 아는 것이 없습니다. 응답에서 포트 0으로 거절됩니다.'
	},
	'codec/rtx-apt': {
		en: 'Payload type {value} retransmits another one, and apt ({apt}) names none that is listed.',
		ko: '페이로드 유형 {value}은(는) 다른 유형의 재전송용인데, apt({apt})가 가리키는 유형이 목록에 없습니다.'
	},
	'codec/h264-profile': {
		en: '“{value}” is no profile-level-id: it has six hexadecimal digits. Chromium drops the codec.',
		ko: '‘{value}’은(는) profile-level-id가 아닙니다. 16진수 여섯 자리여야 합니다. Chromium은 이 코덱을 버립니다.'
	},
	'fmtp/empty': {
		en: 'The fmtp line has no parameters. Chromium expects at least two fields.',
		ko: 'fmtp 줄에 매개변수가 없습니다. Chromium은 항목이 둘 이상이기를 기대합니다.'
	},
	'fmtp/duplicate': {
		en: 'A second fmtp line for payload type {value}: which one wins depends on the implementation.',
		ko: '페이로드 유형 {value}의 fmtp 줄이 또 있습니다. 어느 쪽이 이길지는 구현마다 다릅니다.'
	},
	'rtcp-fb/unknown': {
		en: '“{value}” is no feedback message that is known here; browsers ignore it.',
		ko: '‘{value}’은(는) 여기서 아는 피드백 메시지가 아닙니다. 브라우저는 무시합니다.'
	},
	'direction/duplicate': {
		en: '“{value}” is overruled by “{last}” further down: the last direction wins.',
		ko: '‘{value}’은(는) 아래의 ‘{last}’에 밀립니다. 마지막 방향이 이깁니다.'
	},
	'extmap/id-range': {
		en: '“{value}” is no id for a header extension: 1 to 14 with one-byte headers, up to 255 with two.',
		ko: '‘{value}’은(는) 헤더 확장의 번호가 아닙니다. 1바이트 헤더에서는 1부터 14, 2바이트 헤더에서는 255까지입니다.'
	},
	'extmap/id-over-14': {
		en: 'Ids above 14 need two-byte headers. Firefox refuses {value} even where mixing is allowed.',
		ko: '14보다 큰 번호는 2바이트 헤더가 필요합니다. 섞어 써도 된다고 적혀 있어도 Firefox는 {value}을(를) 거절합니다.'
	},
	'extmap/duplicate-id': {
		en: 'Id {value} is taken already: the receiver could not tell the extensions apart.',
		ko: '번호 {value}은(는) 이미 쓰였습니다. 받는 쪽이 확장을 구별할 수 없습니다.'
	},
	'extmap/duplicate-uri': {
		en: 'The same extension a second time, under id {value}. Firefox then refuses its own answer.',
		ko: '같은 확장이 번호 {value}(으)로 또 있습니다. 그러면 Firefox는 자기 응답을 스스로 거절합니다.'
	},
	'extmap/bundle-conflict': {
		en: 'Within this bundle id {value} means “{before}” already.',
		ko: '이 번들 안에서 번호 {value}은(는) 이미 ‘{before}’을(를) 뜻합니다.'
	},
	'extmap/level-mix': {
		en: 'Header extensions stand in the session part and in sections: they belong all to the one or all to the others.',
		ko: '헤더 확장이 세션 부분과 섹션에 섞여 있습니다. 모두 한쪽에 있어야 합니다.'
	},
	'extmap/no-uri': {
		en: 'The extension has an id and no URI.',
		ko: '확장에 번호만 있고 URI가 없습니다.'
	},
	'ssrc/value': {
		en: '“{value}” is no synchronisation source: it is a number of 32 bits.',
		ko: '‘{value}’은(는) 동기화 소스가 아닙니다. 32비트 숫자여야 합니다.'
	},
	'ssrc/shared': {
		en: 'Source {value} belongs to section {section} already: inside a bundle the two cannot be told apart.',
		ko: '소스 {value}은(는) 이미 {section}번 섹션의 것입니다. 번들 안에서는 둘을 구별할 수 없습니다.'
	},
	'ssrc-group/members': {
		en: 'A {value} group ties two or more different sources that the section declares.',
		ko: '{value} 그룹은 섹션에 선언된 서로 다른 소스를 둘 이상 묶습니다.'
	},
	'msid/duplicate-track': {
		en: 'The same stream and track in a second place. Writing a Firefox offer with sdp-transform 3.0.0 does this.',
		ko: '같은 스트림과 트랙이 두 번 나옵니다. Firefox의 제안을 sdp-transform 3.0.0으로 다시 쓰면 이렇게 됩니다.'
	},
	'msid/fields': {
		en: 'msid has one id or two: the stream and the track.',
		ko: 'msid에는 식별자가 하나나 둘 있습니다. 스트림과 트랙입니다.'
	},
	'rid/charset': {
		en: 'The name “{value}” may hold letters and digits only, says Firefox.',
		ko: 'Firefox는 ‘{value}’ 같은 이름에 영문자와 숫자만 허용합니다.'
	},
	'rid/direction': {
		en: 'A rid is for send or for recv, not “{value}”.',
		ko: 'rid의 방향은 send 아니면 recv입니다. ‘{value}’은(는) 아닙니다.'
	},
	'simulcast/unknown-rid': {
		en: 'No a=rid line defines {value}. Chromium tolerates it, Firefox refuses.',
		ko: '{value}을(를) 정의하는 a=rid 줄이 없습니다. Chromium은 받아 주고 Firefox는 거절합니다.'
	},
	'simulcast/syntax': {
		en: 'One simulcast line a section, with each direction once and a list after it: “send h;l recv a”.',
		ko: '섹션마다 simulcast 줄은 하나이며, 방향은 한 번씩, 그 뒤에 목록이 옵니다. 예: ‘send h;l recv a’.'
	},
	'sctp/missing-port': {
		en: 'The data section has no a=sctp-port. Chromium assumes 5000; in Firefox the channel never opens.',
		ko: '데이터 섹션에 a=sctp-port가 없습니다. Chromium은 5000으로 보고, Firefox에서는 채널이 열리지 않습니다.'
	},
	'sctp/port-value': {
		en: '“{value}” is no SCTP port: 1 to 65535. Browsers write 5000.',
		ko: '‘{value}’은(는) SCTP 포트가 아닙니다. 1부터 65535까지이며 브라우저는 5000을 씁니다.'
	},
	'sctp/max-message-size': {
		en: '“{value}” is no size: it is given in bytes, in digits.',
		ko: '‘{value}’은(는) 크기가 아닙니다. 바이트 수를 숫자로 적습니다.'
	},
	'sctp/legacy-form': {
		en: 'The data section has the form of an old draft (a=sctpmap). Browsers still read it.',
		ko: '데이터 섹션이 옛 초안의 형식(a=sctpmap)입니다. 브라우저는 아직 읽어 줍니다.'
	},
	'sctp/format': {
		en: 'The format of a data section is webrtc-datachannel, not “{value}”.',
		ko: '데이터 섹션의 형식은 webrtc-datachannel입니다. ‘{value}’이(가) 아닙니다.'
	},
	'pair/mline-count': {
		en: '{offered} sections were offered and {answered} answered: an answer has one for each, in the same order.',
		ko: '섹션 {offered}개를 제안했는데 응답은 {answered}개입니다. 응답에는 같은 순서로 하나씩 있어야 합니다.'
	},
	'pair/mline-order': {
		en: 'This section answers one of kind {offered} with {answered}: sections pair by their place.',
		ko: '{offered} 섹션에 {answered}(으)로 응답했습니다. 섹션은 자리로 짝이 됩니다.'
	},
	'pair/direction': {
		en: '“{offered}” was offered, so the answer cannot be “{answered}”: it is the mirror of the offer, or less.',
		ko: '제안이 ‘{offered}’이므로 응답은 ‘{answered}’일 수 없습니다. 응답은 제안을 뒤집은 것이거나 그보다 좁아야 합니다.'
	},
	'pair/mid-changed': {
		en: 'The section was offered as “{offered}” and is now “{answered}”: names are echoed, never changed.',
		ko: '‘{offered}’(으)로 제안된 섹션이 ‘{answered}’이(가) 되었습니다. 이름은 그대로 돌려줘야 합니다.'
	},
	'pair/bundle-tag-rejected': {
		en: 'Section “{value}”, whose transport all of them were to share, is refused. It is accepted, and the transport never starts.',
		ko: '모두가 전송로를 함께 쓰기로 한 섹션 ‘{value}’을(를) 거절했습니다. 받아들여지지만 전송로가 시작되지 않습니다.'
	},
	'pair/pt-renumbered': {
		en: '{name} was offered as payload type {offered} and is answered as {answered}. It is accepted, and that medium stays silent.',
		ko: '{name}을(를) 페이로드 유형 {offered}(으)로 제안했는데 {answered}(으)로 응답했습니다. 받아들여지지만 그 미디어는 흐르지 않습니다.'
	},
	'pair/pt-remapped': {
		en: 'Payload type {value} was offered as {offered} and is answered as {answered}: the sender follows the answer.',
		ko: '페이로드 유형 {value}을(를) {offered}(으)로 제안했는데 {answered}(으)로 응답했습니다. 보내는 쪽은 응답을 따릅니다.'
	},
	'pair/extmap-not-offered': {
		en: 'The extension “{uri}” was not offered: an answer may only keep what was. Firefox refuses.',
		ko: '제안에 없던 확장 ‘{uri}’입니다. 응답은 제안된 것만 남길 수 있습니다. Firefox는 거절합니다.'
	},
	'pair/extmap-id-changed': {
		en: 'The extension was offered under id {offered} and is answered under {id}: ids are fixed by the offer. Firefox refuses; Chromium does where another section has the id.',
		ko: '번호 {offered}(으)로 제안된 확장을 {id}(으)로 응답했습니다. 번호는 제안이 정합니다. Firefox는 거절하고, Chromium은 다른 섹션이 그 번호를 쓰고 있으면 거절합니다.'
	},
	'pair/simulcast-not-offered': {
		en: 'Simulcast answers an offer that had none. It is accepted, and the picture stops.',
		ko: '제안에 없던 사이멀캐스트로 응답했습니다. 받아들여지지만 영상이 멈춥니다.'
	},
	'pair/simulcast-unknown-rid': {
		en: 'The layers {value} were not offered. Chromium stops the picture, Firefox ignores the list.',
		ko: '제안에 없던 계층 {value}입니다. Chromium은 영상을 멈추고 Firefox는 목록을 무시합니다.'
	},
	'pair/simulcast-no-rid-extension': {
		en: 'Without the rtp-stream-id header extension the layers cannot be told apart. Chromium refuses.',
		ko: 'rtp-stream-id 헤더 확장이 없으면 계층을 구별할 수 없습니다. Chromium은 거절합니다.'
	},
	'reoffer/mline-dropped': {
		en: 'There were {before} sections and now {now}: a section is never taken away, it is set to port 0.',
		ko: '섹션이 {before}개였는데 {now}개가 되었습니다. 섹션은 없애지 않고 포트를 0으로 둡니다.'
	},
	'reoffer/mid-changed': {
		en: 'The section was “{before}” and is now “{now}”. Chromium takes that for a changed order of sections; in Firefox the answer fails.',
		ko: '섹션 ‘{before}’이(가) ‘{now}’이(가) 되었습니다. Chromium은 섹션 순서가 바뀐 것으로 보고, Firefox에서는 응답이 실패합니다.'
	},
	'reoffer/bundle-dropped': {
		en: 'There was a BUNDLE group and now there is none: Chromium cannot answer.',
		ko: '있던 BUNDLE 그룹이 없어졌습니다. Chromium은 응답을 만들지 못합니다.'
	},
	'reoffer/role-changed': {
		en: 'The role was open (actpass) and is now “{value}”: Chromium cannot answer.',
		ko: '열려 있던 역할(actpass)이 ‘{value}’(으)로 바뀌었습니다. Chromium은 응답을 만들지 못합니다.'
	},
	'reoffer/version-not-incremented': {
		en: 'The text has changed and its version in o= has not ({now} after {before}). Both browsers tolerate it.',
		ko: '글은 바뀌었는데 o=의 버전이 올라가지 않았습니다({before} 다음에 {now}). 두 브라우저 모두 받아 줍니다.'
	}
};

/** Titles of quick fixes. */
export const fixWords: Readonly<Record<string, Said>> = {
	removeLine: { en: 'Remove the line', ko: '줄 지우기' },
	replaceValue: { en: 'Write “{value}”', ko: '‘{value}’(으)로 쓰기' },
	addLine: { en: 'Add “{line}”', ko: '‘{line}’ 넣기' },
	removeWord: { en: 'Take out “{value}”', ko: '‘{value}’ 빼기' },
	addToGroup: { en: 'Add “{value}” to the group', ko: '그룹에 ‘{value}’ 넣기' },
	removeSpaces: { en: 'Remove the spaces', ko: '공백 지우기' },
	removeBlank: { en: 'Remove empty lines', ko: '빈 줄 지우기' },
	removePreamble: { en: 'Remove what stands before v=', ko: 'v= 앞의 것 지우기' },
	addFinalBreak: { en: 'End the last line', ko: '마지막 줄 끝내기' },
	useCrlf: { en: 'End every line with CRLF', ko: '모든 줄을 CRLF로 끝내기' },
	unescape: { en: 'Turn \\r\\n into line breaks', ko: '\\r\\n을 줄 바꿈으로 바꾸기' },
	sortLines: { en: 'Put the lines in order', ko: '줄을 순서대로 놓기' }
};
