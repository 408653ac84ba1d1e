import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'How much gets through',
		question:
			'How many megabytes a second does a data channel carry, and does the size of the pieces matter, or the number of channels?',
		summary: 'Piece size, number of channels and order, measured at the receiver, run beside run.'
	},
	{
		title: '얼마나 지나갈까',
		question: '데이터 채널은 1초에 몇 메가바이트를 나를까요? 조각 크기나 채널 수를 바꾸면 달라질까요?',
		summary: '조각 크기, 채널 수, 순서를 바꾸어 가며 받는 쪽에서 재고, 결과를 나란히 놓습니다.'
	}
);
