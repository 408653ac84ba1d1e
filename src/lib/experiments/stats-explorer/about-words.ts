import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The statistics of a call as a graph',
		question:
			'getStats gives some thirty objects with hundreds of numbers. How do they hang together, and what does each one say?',
		summary:
			'Every object and every field of getStats: what it means, its unit, its formula, its change per second, and which browser has it.'
	},
	{
		title: '그래프로 보는 통화 통계',
		question:
			'getStats는 객체 서른 개 남짓에 수백 개의 숫자를 줍니다. 서로 어떻게 이어져 있고, 하나하나는 무엇을 말할까요?',
		summary: 'getStats의 모든 객체와 필드: 뜻, 단위, 공식, 초당 변화, 그리고 어느 브라우저에 있는지 봅니다.'
	}
);
