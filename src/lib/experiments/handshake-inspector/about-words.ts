import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Handshake inspector',
		question:
			'Your call is encrypted. With what, agreed on by whom, and who says that the other end is the other end?',
		summary:
			'Version of DTLS, ciphers and roles of a real call, the certificate that was shown held against the one announced, and certificates of your own.'
	},
	{
		title: '핸드셰이크 들여다보기',
		question:
			'통화는 암호화되어 있습니다. 무엇으로, 누가 합의해서, 그리고 상대가 그 상대라는 것은 누가 말해 줄까요?',
		summary:
			'실제 통화의 DTLS 버전과 암호와 역할, 알려 온 지문과 맞춰 보는 상대의 인증서, 그리고 직접 만드는 인증서.'
	}
);
