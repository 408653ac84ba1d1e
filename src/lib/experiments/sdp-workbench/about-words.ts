import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The SDP workbench',
		question:
			'What does every line of a session description say, what is wrong with it, and what do browsers make of it?',
		summary: 'Read, check, change, compare and share descriptions, and apply them to a live connection.'
	},
	{
		title: 'SDP 작업대',
		question:
			'세션 설명의 한 줄 한 줄은 무슨 뜻일까요? 어디가 잘못됐고, 브라우저는 그것을 어떻게 받아들일까요?',
		summary: '세션 설명을 읽고, 검사하고, 고치고, 견주고, 공유하고, 진짜 연결에 적용해 봅니다.'
	}
);
