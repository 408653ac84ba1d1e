import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Chat',
		question: 'Text and bytes both ways. How far has a message come, and how much of that can a page know?',
		summary:
			'Text over a data channel: each message by itself, its size, and what sent, left and acknowledged mean.'
	},
	{
		title: '채팅',
		question: '글과 바이트를 양쪽으로 보냅니다. 메시지가 어디까지 갔는지, 페이지는 얼마나 알 수 있을까요?',
		summary: '데이터 채널로 나누는 글: 메시지 하나하나, 그 크기, 그리고 보냄, 떠남, 확인됨이 뜻하는 것.'
	}
);
