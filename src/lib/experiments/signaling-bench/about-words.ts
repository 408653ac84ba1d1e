import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The signaling bench',
		question:
			'What has to travel between two peers before they are connected, and what if it comes late, twice, out of order or not at all?',
		summary:
			'Every signaling message is a card on a track: hold, step, drop, copy, reorder, delay, edit, over seven carriers.'
	},
	{
		title: '시그널링 작업대',
		question:
			'두 피어가 연결되려면 무엇이 오가야 할까요? 그것이 늦거나, 두 번 오거나, 순서가 바뀌거나, 아예 오지 않으면 어떻게 될까요?',
		summary:
			'시그널링 메시지 하나하나가 선로 위의 카드입니다. 일곱 가지 길 위에서 붙잡고, 한 장씩 보내고, 버리고, 복제하고, 순서를 바꾸고, 늦추고, 고쳐 봅니다.'
	}
);
