import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A call over a bad link',
		question:
			'What does a browser do when packets are lost, late, or too many for the link? Make it bad while you watch.',
		summary:
			'Loss, bursts, delay, jitter, a narrow link and a cut cable on a real call, with ten lines of its statistics above one another.'
	},
	{
		title: '나쁜 링크 위의 통화',
		question:
			'패킷을 잃거나, 늦거나, 링크에 비해 너무 많으면 브라우저는 무엇을 할까요? 보면서 망가뜨려 보세요.',
		summary:
			'진짜 통화에 손실, 몰아치는 손실, 지연, 지터, 좁은 링크, 끊긴 케이블을 걸고 통계 열 가지를 시간축 하나에 나란히 봅니다.'
	}
);
