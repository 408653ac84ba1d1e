import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'What a page learns of your addresses',
		question: 'A page makes a connection and asks you nothing. Which of your addresses does it see?',
		summary: 'Candidates and statistics before and after a permission, and what each of them gives away.'
	},
	{
		title: '페이지가 알게 되는 내 주소',
		question: '페이지가 아무것도 묻지 않고 연결을 만듭니다. 내 주소 가운데 무엇이 보일까요?',
		summary: '권한을 주기 전과 준 뒤의 후보와 통계를 비교하고, 각각이 무엇을 드러내는지 봅니다.'
	}
);
