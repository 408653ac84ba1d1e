import { defineWords } from '../../../lib/i18n/locale.ts';

export const glossaryWords = defineWords(
	{
		title: 'Glossary',
		description:
			'The words of WebRTC in English and Korean, each in two sentences and with the place that defines it.',
		lead: 'The words that the lessons use, in both languages, each with the document that defines it.',
		find: 'Find a term',
		count: (shown: number, all: number) => (shown === all ? `${all} terms` : `${shown} of ${all} terms`),
		none: 'No term matches. Try a shorter word, or the other language.',
		lesson: (n: number) => `Lesson ${n}`,
		planned: 'planned',
		tryIt: 'Try it'
	},
	{
		title: '용어집',
		description: 'WebRTC에서 쓰는 말을 한국어와 영어로, 두 문장 안에, 정의한 문서와 함께 적었습니다.',
		lead: '강의에서 쓰는 말을 두 언어로, 그것을 정의한 문서와 함께 모았습니다.',
		find: '용어 찾기',
		count: (shown, all) => (shown === all ? `용어 ${all}개` : `용어 ${all}개 중 ${shown}개`),
		none: '찾는 용어가 없습니다. 더 짧은 말이나 다른 언어로 찾아보세요.',
		lesson: (n) => `${n}강`,
		planned: '준비 중',
		tryIt: '해 보기'
	}
);
