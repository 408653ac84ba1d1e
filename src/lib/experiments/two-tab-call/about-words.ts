import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A call between two tabs',
		question: 'Open this page twice. How do two tabs find each other, agree who calls, and connect?',
		summary: 'The same page opened twice: roles, signaling and a real call, with or without a server.'
	},
	{
		title: '두 탭 사이의 통화',
		question: '이 페이지를 두 번 열어 보세요. 두 탭은 어떻게 서로를 찾고, 누가 걸지 정하고, 연결할까요?',
		summary:
			'같은 페이지를 두 번 엽니다. 역할 정하기, 시그널링, 실제 통화까지 서버 없이도, 서버로도 해 봅니다.'
	}
);
