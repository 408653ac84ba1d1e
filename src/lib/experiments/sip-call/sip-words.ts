/** What stands in a SIP message, a sentence each: methods, status codes, headers, with the section that says more. */
import type { Localized } from '#lib/i18n/locale.ts';

export interface SipWord {
	readonly text: Localized;
	readonly document: string;
	readonly section: string;
}

const word = (section: string, en: string, ko: string, document = 'RFC 3261'): SipWord => ({
	text: { en, ko },
	document,
	section
});

export const methodWords: Readonly<Record<string, SipWord>> = {
	REGISTER: word(
		'§10',
		'Tells the registrar at which address this user can be reached, and for how long.',
		'이 사용자에게 닿을 수 있는 주소와 유효 시간을 등록 서버(registrar)에 알립니다.'
	),
	INVITE: word(
		'§13',
		'Invites somebody to a session; its body is the offer. Inside a call it changes the session (re-INVITE).',
		'세션에 초대합니다. 본문이 제안(offer)입니다. 통화 중에 다시 보내면 세션을 바꿉니다(re-INVITE).'
	),
	ACK: word(
		'§13.2.2.4',
		'Says that the final answer to an INVITE has arrived. It is the only request without an answer of its own.',
		'INVITE의 최종 응답을 받았다고 확인합니다. 응답이 없는 유일한 요청입니다.'
	),
	BYE: word('§15', 'Ends a call that is up.', '연결된 통화를 끝냅니다.'),
	CANCEL: word(
		'§9',
		'Takes back an INVITE that has not been answered yet.',
		'아직 최종 응답이 없는 INVITE를 거둬들입니다.'
	),
	OPTIONS: word('§11', 'Asks what the other end can do.', '상대가 무엇을 할 수 있는지 묻습니다.'),
	MESSAGE: word('', 'A short text, outside any call.', '통화와 상관없이 보내는 짧은 글입니다.', 'RFC 3428'),
	UPDATE: word(
		'',
		'Changes a session without the three messages of a re-INVITE.',
		're-INVITE의 세 메시지 없이 세션을 바꿉니다.',
		'RFC 3311'
	),
	INFO: word(
		'',
		'Something for the other end of the call, such as a key that was pressed.',
		'누른 숫자 키처럼 통화 상대에게 전할 것을 보냅니다.',
		'RFC 6086'
	)
};

export const statusWords: Readonly<Record<number, SipWord>> = {
	100: word(
		'§21.1.1',
		'The proxy has the request and works on it; so it is not sent again.',
		'프록시가 요청을 받아 처리하고 있습니다. 그래서 요청을 다시 보내지 않습니다.'
	),
	180: word('§21.1.2', 'The telephone of the other end rings.', '상대의 전화가 울리고 있습니다.'),
	183: word(
		'§21.1.5',
		'There is progress, and it may be described in the headers or the body.',
		'호출이 진행되고 있습니다. 자세한 내용은 헤더나 본문에 실을 수 있습니다.'
	),
	200: word(
		'§21.2.1',
		'It has been done. To an INVITE: somebody has answered, and the body is the answer.',
		'요청이 처리되었습니다. INVITE라면 상대가 받았고, 본문이 응답(answer)입니다.'
	),
	400: word('§21.4.1', 'The request could not be read.', '요청을 해석할 수 없습니다.'),
	401: word(
		'§21.4.2',
		'The registrar asks who this is: send it again with an answer to the challenge.',
		'등록 서버가 누구인지 묻습니다. 챌린지에 대한 답을 넣어 다시 보내야 합니다.'
	),
	403: word(
		'§21.4.4',
		'Understood, and refused; a password does not help.',
		'이해했지만 거절합니다. 비밀번호로 해결되지 않습니다.'
	),
	404: word('§21.4.5', 'There is no such user in this domain.', '이 도메인에 그런 사용자가 없습니다.'),
	407: word(
		'§21.4.8',
		'The proxy asks who this is before it passes the request on.',
		'프록시가 요청을 넘기기 전에 누구인지 묻습니다.'
	),
	408: word('§21.4.9', 'Nobody answered in time.', '제시간에 응답이 없었습니다.'),
	480: word(
		'§21.4.18',
		'The user exists, and is nowhere registered now.',
		'사용자는 있지만 지금 등록된 곳이 없습니다.'
	),
	481: word(
		'§21.4.19',
		'There is no such call, or no such request to cancel.',
		'그런 통화나 취소할 요청이 없습니다.'
	),
	482: word('§21.4.20', 'The request has been here before.', '이미 거쳐 간 요청입니다.'),
	483: word('§21.4.21', 'It has passed as many servers as it may.', '거칠 수 있는 서버 수를 다 썼습니다.'),
	486: word(
		'§21.4.24',
		'The telephone was reached, and the callee does not want to take this call now.',
		'전화에는 닿았지만 상대가 지금 받지 않으려 합니다.'
	),
	487: word('§21.4.25', 'The INVITE was ended by a CANCEL.', 'CANCEL로 INVITE가 끝났습니다.'),
	488: word(
		'§21.4.26',
		'The session that the offer describes is not possible at this end.',
		'제안이 설명하는 세션을 이쪽에서는 만들 수 없습니다.'
	),
	503: word('§21.5.4', 'The server has too much to do now.', '서버가 지금 너무 바쁩니다.')
};

/** By the long name in lower case. */
export const headerWords: Readonly<Record<string, SipWord>> = {
	via: word(
		'§20.42',
		'The way back: everybody who passes a request on adds one, and the answer takes them off. WS is the WebSocket.',
		'돌아갈 길입니다. 요청을 넘기는 곳마다 하나씩 더하고, 응답이 돌아오며 하나씩 뗍니다. WS는 WebSocket입니다.'
	),
	'max-forwards': word(
		'§20.22',
		'How many servers it may still pass.',
		'앞으로 몇 개의 서버를 더 거칠 수 있는지 나타냅니다.'
	),
	from: word(
		'§20.20',
		'Who asks. The tag belongs to this end of the call.',
		'누가 보냈는지 나타냅니다. tag는 통화의 이쪽 끝을 가리킵니다.'
	),
	to: word(
		'§20.39',
		'Whom it was meant for at first. The tag comes with the answer.',
		'처음에 누구를 찾았는지 나타냅니다. tag는 응답할 때 붙습니다.'
	),
	'call-id': word(
		'§20.8',
		'The same in all messages of one call, or of one telephone’s registrations.',
		'한 통화의 모든 메시지, 또는 한 전화의 등록 메시지에서 같은 값입니다.'
	),
	cseq: word(
		'§20.16',
		'Counts the requests of a call; an answer repeats that of its request.',
		'통화 안에서 요청의 순서를 셉니다. 응답은 요청의 값을 그대로 적습니다.'
	),
	contact: word(
		'§20.10',
		'Where this end itself is. A page has no address to be called at, so the name is made up, and the socket is the way.',
		'이쪽에 직접 닿는 주소입니다. 페이지에는 받을 주소가 없어 지어낸 이름을 쓰고, 실제로는 소켓으로 닿습니다.'
	),
	expires: word('§20.19', 'For how many seconds it holds.', '몇 초 동안 유효한지 나타냅니다.'),
	allow: word('§20.5', 'The methods that this end understands.', '이쪽이 이해하는 메서드입니다.'),
	supported: word('§20.37', 'The extensions that this end knows.', '이쪽이 아는 확장 기능입니다.'),
	'user-agent': word('§20.41', 'The software of this end.', '이쪽의 소프트웨어입니다.'),
	'content-type': word(
		'§20.15',
		'What the body is: application/sdp is a session description.',
		'본문의 종류입니다. application/sdp는 세션 설명입니다.'
	),
	'content-length': word('§20.14', 'Bytes of the body.', '본문의 바이트 수입니다.'),
	'www-authenticate': word(
		'§20.44',
		'The challenge: realm and nonce that the answer must be computed with.',
		'챌린지입니다. 답을 계산할 때 넣을 realm과 nonce가 있습니다.'
	),
	authorization: word(
		'§20.7',
		'The answer to the challenge: a digest of name, password, nonce and request. The password itself is not in it.',
		'챌린지에 대한 답입니다. 이름, 비밀번호, nonce, 요청으로 만든 다이제스트이고 비밀번호 자체는 없습니다.'
	),
	'proxy-authenticate': word('§20.27', 'The challenge of the proxy.', '프록시가 보낸 챌린지입니다.'),
	'proxy-authorization': word(
		'§20.28',
		'The answer to the proxy’s challenge. The proxy takes it out before it passes the request on.',
		'프록시의 챌린지에 대한 답입니다. 이 프록시는 요청을 넘기기 전에 이 헤더를 뺍니다.'
	),
	'record-route': word(
		'§20.30',
		'The proxy asks to stay in the path of this call.',
		'프록시가 이 통화의 경로에 남겠다고 적습니다.'
	),
	route: word(
		'§20.34',
		'The proxies that the request has to pass, from Record-Route.',
		'요청이 거쳐야 할 프록시입니다. Record-Route에서 나옵니다.'
	),
	warning: word('§20.43', 'More words on what is wrong.', '무엇이 문제인지 더 설명합니다.'),
	'min-expires': word(
		'§20.23',
		'The shortest time that the registrar takes.',
		'등록 서버가 받는 가장 짧은 시간입니다.'
	),
	unsupported: word(
		'§20.40',
		'Extensions that were asked for and are not known.',
		'요청했지만 모르는 확장 기능입니다.'
	),
	reason: word(
		'',
		'Why a request was sent: CANCEL and BYE may say.',
		'요청을 보낸 까닭입니다. CANCEL이나 BYE에 적을 수 있습니다.',
		'RFC 3326'
	)
};

/** Addresses of the documents that are cited. */
export const urlOf = ({ document, section }: SipWord): string =>
	`https://www.rfc-editor.org/rfc/rfc${document.replace(/\D/g, '')}.html${section ? `#section-${section.slice(1)}` : ''}`;
