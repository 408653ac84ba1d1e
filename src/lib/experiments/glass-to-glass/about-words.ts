import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'From glass to glass',
		question:
			'How long does a picture take from being drawn at one end to being shown at the other, and where do the milliseconds go?',
		summary:
			'A time code in the picture is read back where it arrives: the delay of every frame, its distribution, and a budget of what each step takes.'
	},
	{
		title: '화면에서 화면까지',
		question: '한쪽에서 그린 화면이 다른 쪽에 보이기까지 얼마나 걸리고, 그 밀리초는 어디에서 쓰일까요?',
		summary: '화면에 새긴 시각을 도착한 곳에서 다시 읽어, 프레임마다의 지연과 분포, 단계별 예산을 봅니다.'
	}
);
