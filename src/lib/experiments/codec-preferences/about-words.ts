import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Whose codec is it?',
		question: 'Both peers may say which codecs they prefer. Which one is really sent, and who decides?',
		summary: 'Order the codecs of your browser, negotiate, and read from the statistics what is sent.'
	},
	{
		title: '누구의 코덱일까요?',
		question:
			'두 피어 모두 원하는 코덱의 순서를 말할 수 있습니다. 실제로 보내는 것은 무엇이고, 누가 정할까요?',
		summary: '이 브라우저의 코덱에 순서를 매겨 협상하고, 실제로 무엇을 보내는지 통계에서 읽습니다.'
	}
);
