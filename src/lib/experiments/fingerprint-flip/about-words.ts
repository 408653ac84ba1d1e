import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'One digit of a fingerprint',
		question:
			'A description passes through many hands. One hex digit of the fingerprint in it is changed. When does the call notice?',
		summary:
			'Change a digit of a fingerprint on its way and see ICE succeed, DTLS fail, and which end notices first.'
	},
	{
		title: '지문의 한 자리',
		question:
			'설명은 여러 손을 거쳐 갑니다. 그 안에 적힌 지문에서 16진수 한 자리가 바뀌었습니다. 통화는 언제 알아차릴까요?',
		summary:
			'전달 도중에 지문의 한 자리를 바꾸고, ICE는 성공하고 DTLS는 실패하는 것과 누가 먼저 알아차리는지를 봅니다.'
	}
);
