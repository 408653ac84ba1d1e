/** What the relay has to say to people, in both languages. */

/** Why `turns:` has no default: browsers check a TURN server's certificate as they check a site's, and there is nothing to click. */
export const turnsNeedsTrust = {
	en: 'Browsers refuse a turns: server whose certificate they do not trust, without a word and without a way to accept it. Make one with a local authority that this machine trusts (mkcert localhost does), give the lab server its key and certificate, and start the browser again.',
	ko: '브라우저는 신뢰하지 않는 인증서를 쓰는 turns: 서버를 아무 안내 없이 거부하고, 예외로 허용할 방법도 주지 않아요. 이 컴퓨터가 신뢰하는 로컬 인증 기관으로 인증서를 만들어(mkcert localhost) 키와 인증서를 실습 서버에 넘긴 다음 브라우저를 다시 시작하세요.'
} as const;
