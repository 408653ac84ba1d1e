import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Asking for a camera',
		question:
			'You ask for a size and a rate. Which mode does the camera take, how far is it from what you asked, and when does asking fail?',
		summary:
			'Write constraints as a form or as JSON, and compare what was asked with what is possible, what came and what is measured.'
	},
	{
		title: '카메라에 요청하기',
		question:
			'크기와 프레임 수를 요청합니다. 카메라는 어떤 모드를 고르고, 요청과는 얼마나 떨어져 있고, 언제 실패할까요?',
		summary:
			'제약 조건을 양식이나 JSON으로 적고, 요청한 것과 가능한 것, 받은 것, 실제로 잰 것을 견주어 봅니다.'
	}
);
