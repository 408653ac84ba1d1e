import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A call inside one page',
		question: 'Can two peers on this page see and hear each other without any server? Press Run and watch.',
		summary: 'Two real peer connections in one page: run them at once, or one API call at a time.'
	},
	{
		title: '한 페이지 안의 통화',
		question:
			'서버가 하나도 없는데 이 페이지의 두 피어가 서로 보고 들을 수 있을까요? 실행을 눌러 확인해 보세요.',
		summary:
			'한 페이지 안에 진짜 피어 연결 두 개를 만듭니다. 한 번에 실행하거나 API 호출을 하나씩 밟아 볼 수 있습니다.'
	}
);
