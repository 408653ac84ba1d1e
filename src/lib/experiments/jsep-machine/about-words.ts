import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The machine behind offer and answer',
		question:
			'Which call is allowed in which state? Move two real connections through the signaling states and see which moves bounce.',
		summary:
			'The signaling states drawn, with the token of a real connection on them: any move, legal or not, rollback, hold, stop.'
	},
	{
		title: '제안과 응답 뒤의 상태 기계',
		question:
			'어느 상태에서 어느 호출을 할 수 있을까요? 진짜 연결 두 개를 시그널링 상태 위에서 움직이며 어떤 수가 튕겨 나오는지 보세요.',
		summary:
			'시그널링 상태를 그리고 그 위에 진짜 연결의 말을 올려놓습니다. 규칙에 맞든 어긋나든 아무 수나 두고, 되돌리고, 보류하고, 중지해 봅니다.'
	}
);
